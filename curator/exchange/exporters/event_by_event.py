"""The frame of the layouts that tell one event after the other: what is left out, progress, and what is said beside it.

Such a layout is a context that opens its files and gives what writes an event into them; all the rest is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from curator.exchange import describing
from curator.exchange.csv_files import CsvFolder
from curator.exchange.dossiers import Dossier
from curator.exchange.each_event import each_event
from curator.exchange.left_out import LeftOut
from curator.exchange.written_files import WrittenFile

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from curator.exchange.columns import Table
    from curator.exchange.exporting import OpenTable, Order, Progress, Write, Written
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Told:
    """What a layout wrote beside the tables that were opened for it, and what it has to say in the codebook.

    `back` is what the codebook says of how to get from a number back to the words, `sources` are titles with addresses and licences.
    """

    files: tuple[WrittenFile, ...] = ()
    back: str = ""
    sources: tuple[tuple[str, str, str], ...] = ()


def _nothing_more() -> Told:
    return Told()


def _nothing_against(_dossier: Dossier) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Telling:
    """What a layout does of its own: it adds an event that leaves the house, and finishes its files after the last.

    `why_not` are the reasons why it has no place for an event, in sentences.
    """

    add: Callable[[Dossier], None]
    finish: Callable[[], Told] = _nothing_more
    why_not: Callable[[Dossier], tuple[str, ...]] = _nothing_against


class Setting:
    """What an export is made of: the collection, the order, the empty folder, and what opens a table in it as CSV."""

    def __init__(self, connection: Connection, order: Order, folder: Path, files: CsvFolder) -> None:
        self.connection = connection
        self.order = order
        self.folder = folder
        self.open: Callable[[Table], OpenTable] = files.open


Begin: TypeAlias = Callable[[Setting], AbstractContextManager[Telling]]
"""Opens the files of a layout, and closes them at its end, whether or not they are whole."""


def event_by_event(begin: Begin) -> Write:
    """What writes the files of such a layout into an empty folder."""

    def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
        with CsvFolder(folder, order) as files, begin(Setting(connection, order, folder, files)) as telling:
            left_out = LeftOut(connection, order, files.open)

            def add(dossier: Dossier) -> None:
                if not left_out.takes(dossier, telling.why_not(dossier)):
                    telling.add(dossier)

            yield from each_event(connection, order, add)
            told = telling.finish()
            left_out.finish()
            written = files.finish()
        described = describing.write(connection, order, folder, written, back=told.back, sources=told.sources)
        return left_out.written((*told.files, *(file for _, file in written), *described))

    return write
