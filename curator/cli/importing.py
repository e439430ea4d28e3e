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
from curator.core.articles import Article, ArticleVersion, Capture
from curator.core.errors import CuratorError
from curator.exchange.articles_named import Missing, NoSuchArticleError, Shelf
from curator.exchange.importers import READERS, LeftOut, read, read_all, telling
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.intake import Fate, Outcome, files_in, take_in_together
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.ids import Uid
    from curator.exchange.importers import Found
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
    the rest; then the exit code is 3, or 1 where not one file could be taken in. Ctrl-C takes nothing in.
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
        outcomes = take_in_together(
            opened, watched, read=lambda path: (_one if of else read_all)(path, form=form or ""), article=of
        )
        _tell(opened, outcomes)


def _one(path: Path, *, form: str) -> Iterator[Found]:
    """The one article of a file: a file of several is no newer capture of one."""
    try:
        yield path.name, read(path, form=form)
    except RefusedFileError as refusal:
        yield path.name, refusal


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
    """The outcome of one file, or of one article in a file of several, as it is told."""

    file: str
    fate: Fate
    article: str | None
    title: str
    sha256: str
    because: str
    warnings: tuple[str, ...]

    def lines(self) -> Iterator[str]:
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


def _tell(collection: Collection, outcomes: Sequence[Outcome]) -> None:
    told = [_told(collection, outcome) for outcome in outcomes]
    numbers = {fate: sum(each.fate is fate for each in told) for fate in Fate}
    document = {"files": told, **{fate.value: number for fate, number in numbers.items()}}
    lines = [line for each in told for line in each.lines()]
    summary = ", ".join(f"{numbers[fate]:,} {fate}" for fate in (Fate.TAKEN, Fate.KNOWN, Fate.REFUSED) if numbers[fate])
    articles = len(told) - numbers[Fate.LEFT_OUT]
    if told and not numbers[Fate.TAKEN] and not numbers[Fate.KNOWN]:
        message = "Nothing was taken in: see the reason with each file."
        reasons = lines if len(told) > 1 else []
        refusal = NothingTakenError(message if len(told) > 1 else told[0].because)
        answers.refuse(refusal, document=document, lines=reasons)
    lines += [f"{answers.many(articles, 'file')}: {summary}."] if articles > 1 else []
    answers.give(
        document, lines or ["There are no files in there."], answers.WAITS if numbers[Fate.REFUSED] else answers.DONE
    )


def _told(collection: Collection, outcome: Outcome) -> _Told:
    # the path as it was given, and after it what names an article inside the file
    file = f"{outcome.path}{outcome.name.removeprefix(outcome.path.name)}" if outcome.path else outcome.name
    title, sha256 = "", ""
    if outcome.article is not None and outcome.version is not None:
        title = records.get(collection.connection, Article, outcome.article).title
        sha256 = records.get(collection.connection, ArticleVersion, outcome.version).original
    return _Told(file, outcome.fate, outcome.article, title, sha256, outcome.because, outcome.warnings)


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
    found = list(read_all(file, form=form or ""))
    refused = [each for _, each in found if isinstance(each, RefusedFileError)]
    captures = [(name, each) for name, each in found if isinstance(each, Capture)]
    left_out = [each.sentence for _, each in found if isinstance(each, LeftOut)]
    if not captures:
        raise refused[0]
    if len(found) == 1:
        answers.give(telling.tell(captures[0][1]), [telling.as_text(captures[0][1])])
        return
    sentences = [each.sentence for each in refused]
    document = {
        "articles": [{"name": name, **telling.tell(capture)} for name, capture in captures],
        "refused": sentences,
        "left_out": left_out,
    }
    lines = [line for name, capture in captures for line in (name, "", telling.as_text(capture))]
    answers.give(document, [*lines, *sentences, *left_out])
