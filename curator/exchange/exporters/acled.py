"""The layout `acled_2023_03`: ACLED's 31 columns, one row a day, with what it has no place for listed as withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.imported import ImportedRow
from curator.exchange import describing
from curator.exchange.acled import table
from curator.exchange.acled.eligible import why_not
from curator.exchange.acled.rows import rows
from curator.exchange.acled.types import ActorTypes
from curator.exchange.countries import Countries
from curator.exchange.csv_files import CsvFolder
from curator.exchange.each_event import each_event
from curator.exchange.exporting import Layout, OpenTable, Order, Progress, Written
from curator.exchange.left_out import LeftOut
from curator.exchange.readings import Readings
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from curator.exchange.columns import Table
    from curator.exchange.dossiers import Dossier
    from curator.store.driver import Connection


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    with CsvFolder(folder, order) as files:
        open_rows = _Rows(connection, order, files.open)
        yield from each_event(connection, order, open_rows.add)
        open_rows.left_out.finish()
        written = files.finish()
    described = describing.write(connection, order, folder, written, back=table.NOTES)
    return open_rows.left_out.written((*(file for _, file in written), *described))


class _Rows:
    """The open tables of one export, and what is known while it runs."""

    def __init__(self, connection: Connection, order: Order, open_: Callable[[Table], OpenTable]) -> None:
        self._connection = connection
        self._readings = Readings(connection)
        self._countries = Countries(connection)
        self._actors = ActorTypes(records.every(connection, Actor))
        self._events = open_(table.TABLE)
        self.left_out = LeftOut(connection, order, open_)

    def add(self, dossier: Dossier) -> None:
        """Write the rows of an event, or the one that says why it is not there."""
        if not self.left_out.takes(dossier, tuple(why_not(dossier.case))):
            self._events.add_all(rows(dossier, self._readings, self._actors, self._country(dossier)))

    def _country(self, dossier: Dossier) -> str:
        event = dossier.case.event
        known = self._countries.of(event.where)
        if known:
            return known
        found = records.among(self._connection, ImportedRow, "event", [event.uid])
        return next((country for each in found if (country := dict(each.cells).get("country", ""))), "")


LAYOUT = Layout(
    "acled_2023_03", 1, "ACLED's 31 columns, one row a day; what it has no place for is listed", write, why_not
)
