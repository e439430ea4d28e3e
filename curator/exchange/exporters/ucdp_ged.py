"""The layout `ucdp_ged_23_1`: the 49 columns of UCDP GED 23.1, with what it has no place for listed as withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.imported import ImportedRow
from curator.exchange import describing
from curator.exchange.countries import Countries
from curator.exchange.csv_files import CsvFolder
from curator.exchange.each_event import each_event
from curator.exchange.exporting import Layout, OpenTable, Order, Progress, Written
from curator.exchange.left_out import LeftOut
from curator.exchange.readings import Readings
from curator.exchange.ucdp import columns, ged_table
from curator.exchange.ucdp.eligible import why_not
from curator.exchange.ucdp.ged_row import kept, row
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.exchange.columns import Table
    from curator.exchange.dossiers import Dossier
    from curator.store.driver import Connection

ORIGIN = ("UCDP Georeferenced Event Dataset (CC BY 4.0)", "https://ucdp.uu.se/downloads/")
"""What imported rows come from, as their licence asks."""


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    with CsvFolder(folder, order) as files:
        rows = _Rows(connection, order, files.open)
        yield from each_event(connection, order, rows.add)
        rows.left_out.finish()
        written = files.finish()
    sources = (ORIGIN,) if rows.imported else ()
    described = describing.write(connection, order, folder, written, back=ged_table.NOTES, sources=sources)
    return rows.left_out.written((*(file for _, file in written), *described))


class _Rows:
    """The open tables of one export, and what is known while it runs."""

    def __init__(self, connection: Connection, order: Order, open_: Callable[[Table], OpenTable]) -> None:
        self._connection = connection
        self._readings = Readings(connection)
        self._countries = Countries(connection)
        self._events = open_(ged_table.TABLE)
        self._rows = open_(ged_table.ROWS)
        self.left_out = LeftOut(connection, order, open_)
        self.imported = False

    def add(self, dossier: Dossier) -> None:
        """Write the row of an event, or the one that says why it is not there."""
        if self.left_out.takes(dossier, tuple(why_not(dossier.case))):
            return
        case = dossier.case
        imported = self._row_of(case.event.uid)
        still = kept(case, imported)
        self._events.add(row(dossier, self._readings, still, self._countries.of(case.event.where)))
        if imported is not None:
            self.imported = True
            cells = dict(imported.cells)
            ids = (cells.get("id"), cells.get("relid"))
            self._rows.add((dossier.id, imported.layout, *ids, imported.file, imported.sha256, imported.line))

    def _row_of(self, event: Uid) -> ImportedRow | None:
        found = records.among(self._connection, ImportedRow, "event", [event])
        return next((each for each in found if each.layout in columns.LAYOUTS), None)


LAYOUT = Layout(
    "ucdp_ged_23_1", 1, "The 49 columns of UCDP GED 23.1; what it has no place for is listed", write, why_not
)
