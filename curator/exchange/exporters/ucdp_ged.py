"""The layout `ucdp_ged_23_1`: the 49 columns of UCDP GED 23.1, with what it has no place for listed as withheld."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.core.imported import ImportedRow
from curator.exchange.countries import Countries
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.readings import Readings
from curator.exchange.ucdp import columns, ged_table
from curator.exchange.ucdp.eligible import why_not
from curator.exchange.ucdp.ged_row import kept, otherwise, row
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.ids import Uid
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting

ORIGIN = ("UCDP Georeferenced Event Dataset", "https://ucdp.uu.se/downloads/", "CC BY 4.0")
"""What imported rows come from, as their licence asks."""


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    rows = _Rows(setting)
    yield Telling(rows.add, rows.finish, lambda dossier: tuple(why_not(dossier.case)))


class _Rows:
    """The open tables of one export, and what is known while it runs."""

    def __init__(self, setting: Setting) -> None:
        self._connection = setting.connection
        self._readings = Readings(setting.connection)
        self._countries = Countries(setting.connection)
        self._events = setting.open(ged_table.TABLE)
        self._rows = setting.open(ged_table.ROWS)
        self._imported = False

    def add(self, dossier: Dossier) -> None:
        """Write the row of an event."""
        case = dossier.case
        imported = self._row_of(case.event.uid)
        still = kept(case, imported)
        made = row(dossier, self._readings, still, self._countries.around(case.event.where))
        self._events.add(made)
        if imported is not None:
            self._imported = True
            cells = dict(imported.cells)
            ids = (cells.get("id"), cells.get("relid"))
            differs = otherwise(ged_table.TABLE.columns, made, imported)
            self._rows.add((dossier.id, imported.layout, *ids, differs, imported.file, imported.sha256, imported.line))

    def _row_of(self, event: Uid) -> ImportedRow | None:
        found = records.among(self._connection, ImportedRow, "event", [event])
        return next((each for each in found if each.layout in columns.LAYOUTS), None)

    def finish(self) -> Told:
        """What the codebook says of them."""
        return Told(back=ged_table.NOTES, sources=(ORIGIN,) if self._imported else ())


LAYOUT = Layout(
    "ucdp_ged_23_1",
    1,
    "The 49 columns of UCDP GED 23.1; what it has no place for is listed",
    event_by_event(_begin),
    lambda _: why_not,
)
