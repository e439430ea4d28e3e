"""Layouts: one for each form of export, each writes files into a folder.

A new layout is a module with a `Layout`, and one line in `LAYOUTS`.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.exchange import manifests
from curator.exchange.exporters import (
    acled,
    curator_csv,
    geojson,
    hxl,
    json_lines,
    parquet,
    refi_qda,
    report,
    ucdp_ged,
    web_annotation,
    workbook,
)
from curator.exchange.exporting import Exported, Layout, NamedInOrderError, Order, Progress, UnknownLayoutError
from curator.exchange.manifests import Manifest
from curator.exchange.staging import Staging
from curator.store import pseudonyms as pseudonyms_
from curator.store import snapshots
from curator.store.history import moment

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from curator.store.driver import Connection

__all__ = [
    "LAYOUTS",
    "Exported",
    "Layout",
    "Progress",
    "export",
    "export_all",
    "finish",
    "layout_named",
    "refuse_names",
]

LAYOUTS: tuple[Layout, ...] = (
    curator_csv.LAYOUT,
    workbook.LAYOUT,
    ucdp_ged.LAYOUT,
    acled.LAYOUT,
    geojson.LAYOUT,
    hxl.LAYOUT,
    json_lines.LAYOUT,
    parquet.LAYOUT,
    web_annotation.LAYOUT,
    refi_qda.LAYOUT,
    report.LAYOUT,
)
"""All layouts; the first is taken where none is named."""


def layout_named(name: str) -> Layout:
    """The layout of this name.

    Raises:
        UnknownLayoutError: there is none; the sentence lists those there are.
    """
    found = next((layout for layout in LAYOUTS if layout.name == name), None)
    if found is None:
        message = f"There is no layout “{name}”: choose one of {', '.join(layout.name for layout in LAYOUTS)}."
        raise UnknownLayoutError(message)
    return found


def export(
    connection: Connection,
    layout: str,
    folder: Path,
    *,
    release_label: str = "",
    unreviewed: bool = False,
    excel: bool = False,
    criteria: str = "",
    pseudonyms: bool = False,
    also_named: tuple[str, ...] = (),
) -> Generator[Progress, None, Exported]:
    """Write a collection into `folder`, yielding how far it is; the files are put there all at once at the end.

    Close the generator to cancel: nothing is left behind and what was in the folder is as it was. Give the connection of
    a `Collection.reader()` for work beside a person: it sees one state from beginning to end. `unreviewed` takes events
    that nobody approved too, and says so in names and rows; `excel` puts a byte order mark before each CSV file; `criteria`
    is a filter in the words of the events' filter line; `pseudonyms` replaces the names of those who have part in the collection,
    and of the people `also_named`.

    Raises:
        UnknownLayoutError: there is no such layout.
        NamedInOrderError: with pseudonyms, where the label or the filter has a name that they replace.
        ForeignFilesError: the folder has a file of the same name that no export wrote, or that was changed since.
        ExportFailedError: the files cannot be written there.
    """
    order = Order(release_label, unreviewed, excel, criteria, pseudonyms)
    return _written(connection, layout, folder, order, also_named)


def _written(
    connection: Connection, layout: str, folder: Path, order: Order, also_named: tuple[str, ...]
) -> Generator[Progress, None, Exported]:
    chosen = layout_named(layout)
    with Staging(folder) as staging, snapshots.held(connection):
        with named_otherwise(connection, order, also_named):
            written = yield from chosen.write(connection, order, staging.folder)
        state = snapshots.state(connection)
        manifest = Manifest(
            layout=chosen.name,
            version=chosen.version,
            label=order.label,
            unreviewed=order.unreviewed,
            excel=order.excel,
            pseudonyms=order.pseudonyms,
            criteria=written.criteria,
            rules=written.rules,
            as_of=moment(state.clock).isoformat(timespec="milliseconds") if state.clock else "",
            changes=state.changes,
            state=state.sha256,
            events=written.events,
            withheld=written.withheld,
            gone=written.gone,
        )
        whole = manifests.write(staging.folder, manifest, written.files)
        staging.place()
    files = tuple(sorted((*written.files, whole), key=lambda each: each.name))
    return Exported(staging.target, files, written.events, written.withheld, written.gone, chosen.name)


def export_all(
    connection: Connection,
    layouts: Sequence[str],
    folder: Path,
    order: Order,
    also_named: tuple[str, ...] = (),
) -> Generator[Progress, None, list[Exported]]:
    """Write a collection in several layouts, each into a folder of its name in `folder`; in one alone into `folder` itself.

    As `export`, all of them are put in place at the end: closing the generator leaves nothing behind.

    Raises:
        UnknownLayoutError, NamedInOrderError, ForeignFilesError, ExportFailedError: as `export`.
    """
    if len(layouts) == 1:
        return [(yield from _written(connection, layouts[0], folder, order, also_named))]
    with Staging(folder) as staging, snapshots.held(connection):
        made = []
        for place, layout in enumerate(layouts):
            work = _written(connection, layout, staging.folder / layout, order, also_named)
            made.append((yield from _counted(work, place, len(layouts))))
        target = staging.place_each(layouts)
    return [replace(each, folder=target / each.folder.name) for each in made]


def _counted(work: Generator[Progress, None, Exported], before: int, of: int) -> Generator[Progress, None, Exported]:
    """The same work, told as one part of several."""
    with closing(work):
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                done: Exported = end.value
                return done
            yield Progress(before * step.total + step.done, of * step.total)


@contextmanager
def named_otherwise(connection: Connection, order: Order, also: Iterable[str] = ()) -> Iterator[None]:
    """Have a collection read as an order asks: with pseudonyms instead of people's names, or as it is.

    Raises:
        NamedInOrderError: the label or the filter has a name that pseudonyms replace.
    """
    if not order.pseudonyms:
        yield
        return
    refuse_names(connection, order, also)
    with pseudonyms_.worn(connection, pseudonyms_.known(connection, also)):
        yield


def refuse_names(connection: Connection, order: Order, also: Iterable[str] = ()) -> None:
    """Refuse an order that asks for pseudonyms and gives a name away itself.

    Raises:
        NamedInOrderError: the label or the filter has a name that pseudonyms replace.
    """
    if not order.pseudonyms:
        return
    known = pseudonyms_.known(connection, also)
    for text in (order.label, order.criteria):
        if known.names_somebody(text):
            message = f"“{text}” would stand in the files, and has the name of somebody who uses the program: say it otherwise."
            raise NamedInOrderError(message)


def finish(work: Generator[Progress, None, Exported]) -> Exported:
    """Run an export to its end and give what it wrote."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: Exported = end.value
            return done
