"""Taking articles in, and looking at what would be taken in."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from curator.cli import answers
from curator.cli.annotating import import_annotations
from curator.cli.collection_argument import collection_argument, writing
from curator.cli.intake_told import Told, tell, told
from curator.cli.interrupting import Interrupt, heard
from curator.cli.progress import shown
from curator.cli.rows_told import rows_taken_in
from curator.core.articles import ArticleVersion, Capture
from curator.exchange.articles_named import Missing, NoSuchArticleError, Shelf
from curator.exchange.importers import READERS, WHOLE_PAGE, LeftOut, read, read_all, telling
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.intake import Taking, commit_each, commit_together, file_steps, files_in
from curator.exchange.intake_report import IntakeReport, line_of
from curator.exchange.reading_ahead import reading_ahead
from curator.exchange.ucdp.table import is_table
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from curator.core.ids import Uid
    from curator.exchange.importers import Found
    from curator.exchange.intake import Outcome, Step
    from curator.store.collection import Collection

ANNOTATIONS = "annotations"
UCDP = "ucdp"
FORMS = click.Choice([*(reader.form for reader in READERS), ANNOTATIONS, UCDP])


WHOLE = click.option("--whole-page", is_flag=True, help="Take in all words of web pages, not their main text alone.")


@click.command(name="import")
@collection_argument
@click.argument("paths", metavar="PATH|URL|FOLDER…", nargs=-1, required=True)
@click.option("--as", "form", type=FORMS, help="Read the files as this form (else: by their names).")
@click.option("--new-version-of", "article", metavar="ARTICLE", help="The one file is a newer capture of this article.")
@WHOLE
@click.option("--allow-private-network", is_flag=True, help="Fetch from private networks and this computer too.")
@click.option(
    "--one-by-one", is_flag=True, help="Save each article at once: Ctrl-C keeps them, and a further run goes on."
)
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write what became of each file to FILE (.csv or .jsonl).",
)
@answers.json_option
def import_(  # noqa: PLR0917 click gives them by name
    collection: Path,
    paths: tuple[str, ...],
    form: str | None,
    article: str | None,
    allow_private_network: bool,
    one_by_one: bool,
    report: Path | None,
    whole_page: bool,
) -> None:
    """Take files, all files in folders, and pages at addresses into COLLECTION.

    The same bytes a second time change nothing. Files that cannot be taken in are listed with the reason and never stop
    the rest; then the exit code is 3, or 1 where not one file could be taken in. Ctrl-C takes nothing in, except with
    --one-by-one. An address is fetched only here: a page of a MediaWiki with its revision and licence, another as it is;
    a newer state of a known page becomes a version of its article. With a newer version, passages and claims follow; where
    a number in a passage changed, or it is not found for certain, the exit code is 3. Files of UCDP GED, known by their
    header, become events with the provenance “imported”; where rows break their own rules, the exit code is 3. As annotations
    are read claims in lines, as by annotate, and W3C Web Annotations; what is not found for certain is listed, exit code 3.
    """
    form = _form(form, whole_page=whole_page)
    items = list(_items(paths, leaving_out=report))
    if form == ANNOTATIONS:
        if article or len(items) != 1 or not isinstance(items[0], Path):
            message = "annotations are loaded from one file, which names its articles itself"
            raise click.UsageError(message)
        import_annotations(collection, items[0])
        return
    if form == UCDP or (items and not form and all(map(_is_rows, items))):
        rows_taken_in(collection, items, plain=not (article or one_by_one or report))
        return
    if article and len(items) != 1:
        message = f"--new-version-of takes one file, not {len(items)}"
        raise click.UsageError(message)
    with writing(collection) as opened, IntakeReport(report) if report else nullcontext() as written:
        of = _article(opened, article) if article else None
        with heard() if one_by_one else nullcontext() as interrupt:
            watched = shown(items, "Taking in", len(items))
            taking = Taking(opened)
            with nullcontext(partial(_one, form=form or "")) if article else _reading(items, form or "") as read_one:
                steps = _steps(
                    taking, watched, form or "", of, read_one, private=allow_private_network, interrupt=interrupt
                )
                outcomes = commit_each(taking, steps, at_once=1) if one_by_one else iter(commit_together(opened, steps))
                tell(list(_all_told(opened, outcomes, written)), stopped=interrupt is not None and interrupt.came)


def _is_rows(item: Path | str) -> bool:
    """Whether it is a file of foreign event data, by its header."""
    return (
        isinstance(item, Path)
        and item.is_file()
        and item.name.lower().endswith((".csv", ".csv.gz", ".zip"))
        and is_table(item)
    )


def _form(form: str | None, *, whole_page: bool) -> str | None:
    """The form to read files as; the whole page is one of its own."""
    if whole_page and form not in {None, "html"}:
        message = "--whole-page is for web pages (--as html)"
        raise click.UsageError(message)
    return WHOLE_PAGE if whole_page else form


def _reading(items: Sequence[Path | str], form: str) -> AbstractContextManager[Callable[[Path], Iterable[Found]]]:
    """What reads the files among these items, in their order."""
    return reading_ahead([item for item in items if isinstance(item, Path)], form)


def _one(path: Path, *, form: str) -> Iterator[Found]:
    """The one article of a file: a file of several is no newer capture of one."""
    try:
        yield path.name, read(path, form=form)
    except RefusedFileError as refusal:
        yield path.name, refusal


def _items(paths: Sequence[str], *, leaving_out: Path | None) -> Iterator[Path | str]:
    """Files as paths, pages as their addresses; the report itself is no article."""
    own = leaving_out.resolve() if leaving_out else None
    for each in paths:
        if "://" in each:
            yield each
        else:
            yield from (path for path in files_in([Path(each)]) if own is None or path.resolve() != own)


def _steps(
    taking: Taking,
    items: Iterable[Path | str],
    form: str,
    article: Uid | None,
    read_one: Callable[[Path], Iterable[Found]],
    *,
    private: bool,
    interrupt: Interrupt | None,
) -> Iterator[Step]:
    """A step for each file and page, in their order, until a gentle interrupt comes."""
    stopped = interrupt.has_come if interrupt is not None else None
    for item in items:
        if interrupt is not None and interrupt.came:
            return
        if isinstance(item, Path):
            yield from file_steps(taking, [item], read=read_one, article=article)
        else:
            # what speaks to the network is loaded only where it was asked for
            from curator.cli.fetching import fetched_steps  # noqa: PLC0415

            yield from fetched_steps(taking, item, form, article, private=private, stopped=stopped)


def _all_told(collection: Collection, outcomes: Iterable[Outcome], report: IntakeReport | None) -> Iterator[Told]:
    for outcome in outcomes:
        line = line_of(collection.connection, outcome)
        if report is not None:
            report.add(line)
        yield told(line, outcome)


def _article(collection: Collection, named: str) -> Uid:
    found = Shelf(collection.connection, Path()).version(named)
    if isinstance(found, Missing):
        raise NoSuchArticleError(found)
    return records.get(collection.connection, ArticleVersion, found).article


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--as",
    "form",
    type=click.Choice([reader.form for reader in READERS]),
    help="Read it as this form (else: by its name).",
)
@WHOLE
@answers.json_option
def text(file: Path, form: str | None, *, whole_page: bool) -> None:
    """Show what an import of FILE would take in: working text, sections, marks, banners, infobox; nothing is stored."""
    found = list(read_all(file, form=_form(form, whole_page=whole_page) or ""))
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
