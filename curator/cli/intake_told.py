"""What became of files and pages, as it is told, line by line, as JSON, and in a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.cli import answers
from curator.core.errors import CuratorError
from curator.exchange.intake import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.exchange.intake import Outcome
    from curator.exchange.intake_report import Line


class NothingTakenError(CuratorError):
    """Not one file could be taken in."""


@dataclass(frozen=True, slots=True)
class Told:
    """The outcome of one file or page, or of one article in a file of several, as it is told."""

    file: str
    fate: Fate
    new_version: bool
    article: str | None
    version: str | None
    title: str
    sha256: str
    because: str
    warnings: tuple[str, ...]
    passages: dict[str, int]
    returned: int
    waits: bool

    def lines(self) -> Iterator[str]:
        """For people."""
        match self.fate:
            case Fate.TAKEN:
                what = "a newer version of " if self.new_version else ""
                yield f"{self.file}: taken in as {what}“{self.title}”"
                yield from self._carried_over() if self.new_version else ()
                yield from (f"  {warning}" for warning in self.warnings)
            case Fate.KNOWN:
                yield f"{self.file}: known already, as “{self.title}”"
            case Fate.REFUSED:
                yield f"{self.file}: refused. {self.because}"
            case Fate.LEFT_OUT:
                yield self.because

    def _carried_over(self) -> Iterator[str]:
        numbers = {name.replace("_", " "): number for name, number in self.passages.items() if number}
        yield f"  passages: {', '.join(f'{number:,} {name}' for name, number in numbers.items()) or 'none'}"
        if self.returned:
            yield f"  {answers.many(self.returned, 'claim')} to be reviewed again: each says why"


def told(line: Line, outcome: Outcome) -> Told:
    """An outcome as it is told."""
    return Told(
        line.file,
        line.fate,
        line.new_version,
        line.article,
        line.version,
        line.title,
        line.sha256,
        line.reason,
        line.warnings,
        {each.value: number for each, number in outcome.carried},
        outcome.returned,
        outcome.waits,
    )


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
    waits = numbers[Fate.REFUSED] or any(each.waits for each in every)
    answers.give(document, lines or ["There are no files in there."], answers.WAITS if waits else answers.DONE)
