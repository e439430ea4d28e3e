"""What became of files and pages, as it is told, line by line, as JSON, and in a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.cli import answers
from curator.core.articles import Article, ArticleVersion
from curator.core.errors import CuratorError
from curator.exchange.intake import Fate, Outcome
from curator.exchange.intake_report import Line
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.store.collection import Collection


class NothingTakenError(CuratorError):
    """Not one file could be taken in."""


@dataclass(frozen=True, slots=True)
class Told:
    """The outcome of one file or page, or of one article in a file of several, as it is told."""

    file: str
    fate: Fate
    article: str | None
    title: str
    sha256: str
    because: str
    warnings: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """For people."""
        match self.fate:
            case Fate.TAKEN:
                yield f"{self.file}: taken in as “{self.title}”"
            case Fate.KNOWN:
                yield f"{self.file}: known already, as “{self.title}”"
            case Fate.REFUSED:
                yield f"{self.file}: refused. {self.because}"
            case Fate.LEFT_OUT:
                yield self.because
        if self.fate is Fate.TAKEN:
            yield from (f"  {warning}" for warning in self.warnings)

    def line(self, version: str | None) -> Line:
        """For a report."""
        because, warnings = self.because, self.warnings
        return Line(self.file, self.fate.value, self.title, self.article, version, self.sha256, because, warnings)


def told(collection: Collection, outcome: Outcome) -> Told:
    """An outcome with the title and the hash of what it led to."""
    # the path as it was given, and after it what names an article inside the file
    file = f"{outcome.path}{outcome.name.removeprefix(outcome.path.name)}" if outcome.path else outcome.name
    title, sha256 = "", ""
    if outcome.article is not None and outcome.version is not None:
        title = records.get(collection.connection, Article, outcome.article).title
        sha256 = records.get(collection.connection, ArticleVersion, outcome.version).original
    return Told(file, outcome.fate, outcome.article, title, sha256, outcome.because, outcome.warnings)


def tell(every: Sequence[Told], *, stopped: bool = False) -> None:
    """Answer with what became of each and of all, and end with the exit code that fits.

    `stopped` says that Ctrl-C ended it: what is told is what was done before.
    """
    numbers = {fate: sum(each.fate is fate for each in every) for fate in Fate}
    document = {"files": every, **{fate.value: number for fate, number in numbers.items()}}
    document |= {"stopped": True} if stopped else {}
    lines = [line for each in every for line in each.lines()]
    summary = ", ".join(f"{numbers[fate]:,} {fate}" for fate in (Fate.TAKEN, Fate.KNOWN, Fate.REFUSED) if numbers[fate])
    articles = len(every) - numbers[Fate.LEFT_OUT]
    if stopped:
        done = f"Stopped. Before that: {summary or 'nothing taken in'}. The same command again goes on from there."
        answers.give(document, [*lines, done], answers.STOPPED)
        return
    if every and not numbers[Fate.TAKEN] and not numbers[Fate.KNOWN]:
        message = "Nothing was taken in: see the reason with each file."
        reasons = lines if len(every) > 1 else []
        refusal = NothingTakenError(message if len(every) > 1 else every[0].because)
        answers.refuse(refusal, document=document, lines=reasons)
    lines += [f"{answers.many(articles, 'file')}: {summary}."] if articles > 1 else []
    answers.give(
        document, lines or ["There are no files in there."], answers.WAITS if numbers[Fate.REFUSED] else answers.DONE
    )
