"""Taking articles in, and looking at what would be taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.annotating import load
from curator.cli.collection_argument import collection_argument, writing
from curator.cli.progress import shown
from curator.core.articles import Article, ArticleVersion
from curator.core.errors import CuratorError
from curator.exchange.articles_named import Missing, NoSuchArticleError, Shelf
from curator.exchange.importers import READERS, read, telling
from curator.exchange.intake import Fate, Outcome, files_in, take_in_together
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.ids import Uid
    from curator.store.collection import Collection

ANNOTATIONS = "annotations"
FORMS = click.Choice([*(reader.form for reader in READERS), ANNOTATIONS])


class NothingTakenError(CuratorError):
    """Not one file could be taken in."""


class AddressError(CuratorError):
    """An address of the network was given where a file belongs."""


@click.command(name="import")
@collection_argument
@click.argument("paths", metavar="PATH…", nargs=-1, required=True)
@click.option("--as", "form", type=FORMS, help="Read the files as this form (else: by their names).")
@click.option("--new-version-of", "article", metavar="ARTICLE", help="The one file is a newer capture of this article.")
@answers.json_option
def import_(collection: Path, paths: tuple[str, ...], form: str | None, article: str | None) -> None:
    """Take files, and all files in folders, into COLLECTION.

    The same bytes a second time change nothing. Files that cannot be taken in are listed with the reason and never stop
    the rest; then the exit code is 3, or 1 where not one file could be taken in. Ctrl-C takes nothing in. With a newer
    version, passages and claims follow; where a number in a passage changed, or it is not found for certain, the exit code is 3.
    """
    files = list(files_in(_files(paths)))
    if form == ANNOTATIONS:
        if article or len(files) != 1:
            message = "annotations are loaded from one file, which names its articles itself"
            raise click.UsageError(message)
        load(collection, files[0], "")
        return
    if article and len(files) != 1:
        message = f"--new-version-of takes one file, not {len(files)}"
        raise click.UsageError(message)
    with writing(collection) as opened:
        of = _article(opened, article) if article else None
        # all of it or, after Ctrl-C, nothing
        watched = shown(files, "Taking in", len(files))
        outcomes = take_in_together(opened, watched, read=lambda path: read(path, form=form or ""), article=of)
        _tell(opened, files, outcomes)


def _files(paths: Sequence[str]) -> Iterator[Path]:
    for each in paths:
        if "://" in each:
            message = f"{each} is an address; save the page to a file first, then import the file."
            raise AddressError(message)
        yield Path(each)


def _article(collection: Collection, named: str) -> Uid:
    found = Shelf(collection.connection, Path()).version(named)
    if isinstance(found, Missing):
        raise NoSuchArticleError(found)
    return records.get(collection.connection, ArticleVersion, found).article


@dataclass(frozen=True, slots=True)
class _Told:
    """One file's outcome, as it is told."""

    file: str
    fate: Fate
    article: str | None
    title: str
    sha256: str
    because: str
    warnings: tuple[str, ...]
    is_new_version: bool
    passages: dict[str, int]
    returned: int

    def lines(self) -> Iterator[str]:
        match self.fate:
            case Fate.TAKEN if self.is_new_version:
                yield f"{self.file}: taken in as a newer version of “{self.title}”"
                yield from self._carried_over()
            case Fate.TAKEN:
                yield f"{self.file}: taken in as “{self.title}”"
            case Fate.KNOWN:
                yield f"{self.file}: known already, as “{self.title}”"
            case Fate.REFUSED:
                yield f"{self.file}: refused. {self.because}"
        if self.fate is Fate.TAKEN:
            yield from (f"  {warning}" for warning in self.warnings)

    def _carried_over(self) -> Iterator[str]:
        numbers = {name.replace("_", " "): number for name, number in self.passages.items() if number}
        yield f"  passages: {', '.join(f'{number:,} {name}' for name, number in numbers.items()) or 'none'}"
        if self.returned:
            yield f"  {answers.many(self.returned, 'claim')} to be reviewed again: each says why"


def _tell(collection: Collection, files: Sequence[Path], outcomes: Sequence[Outcome]) -> None:
    told = [_told(collection, path, outcome) for path, outcome in zip(files, outcomes, strict=True)]
    numbers = {fate: sum(each.fate is fate for each in told) for fate in Fate}
    document = {"files": told, **{fate.value: number for fate, number in numbers.items()}}
    lines = [line for each in told for line in each.lines()]
    summary = ", ".join(f"{number:,} {fate}" for fate, number in numbers.items() if number)
    if told and numbers[Fate.REFUSED] == len(told):
        message = "Nothing was taken in: see the reason with each file."
        reasons = lines if len(told) > 1 else []
        refusal = NothingTakenError(message if len(told) > 1 else told[0].because)
        answers.refuse(refusal, document=document, lines=reasons)
    lines += [f"{answers.many(len(told), 'file')}: {summary}."] if len(told) > 1 else []
    answers.give(
        document,
        lines or ["There are no files in there."],
        answers.WAITS if numbers[Fate.REFUSED] or any(each.waits for each in outcomes) else answers.DONE,
    )


def _told(collection: Collection, path: Path, outcome: Outcome) -> _Told:
    title, sha256 = "", ""
    if outcome.article is not None and outcome.version is not None:
        title = records.get(collection.connection, Article, outcome.article).title
        sha256 = records.get(collection.connection, ArticleVersion, outcome.version).original
    return _Told(
        str(path),
        outcome.fate,
        outcome.article,
        title,
        sha256,
        outcome.because,
        outcome.warnings,
        outcome.is_new_version,
        {each.value: number for each, number in outcome.carried},
        outcome.returned,
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--as",
    "form",
    type=click.Choice([reader.form for reader in READERS]),
    help="Read it as this form (else: by its name).",
)
@answers.json_option
def text(file: Path, form: str | None) -> None:
    """Show what an import of FILE would take in: working text, sections, marks, banners, infobox; nothing is stored."""
    capture = read(file, form=form or "")
    answers.give(telling.tell(capture), [telling.as_text(capture)])
