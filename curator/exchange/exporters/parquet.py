"""The layout `parquet`: the tables of a release typed for programs, in parts by year, sorted by country and day.

Year and country are those of the event that a row belongs to. What is left out stands in CSV files, as everywhere.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.exchange import describing, left_out
from curator.exchange.columns import Column, ColumnType
from curator.exchange.countries import Countries
from curator.exchange.csv_files import CsvFolder
from curator.exchange.exporting import Layout, OpenTable, Order, Progress, Written
from curator.exchange.parquet import parts
from curator.exchange.parquet.typed import arrow
from curator.exchange.release_tables import tables
from curator.exchange.release_tables.writing import each_row
from curator.exchange.sorted_rows import SortedRows
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from curator.exchange.columns import Table
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier
    from curator.exchange.sorted_rows import Key
    from curator.exchange.written_files import WrittenFile
    from curator.store.driver import Connection

SORTED_BY = (
    Column(
        "event_year",
        "The year of the event that the row belongs to; the folder says it too.",
        "event.when",
        ColumnType.INTEGER,
    ),
    Column("country", "The country of that event, where the collection knows it.", "place, imported_row"),
)
"""What every table has at its end."""

PARTS = """
The tables lie in folders, in each one folder for each year (`year=2025`), so that programs read only what they need:
`read_parquet('events/**/*.parquet', hive_partitioning = true)` in DuckDB, `pandas.read_parquet("events", partitioning=None)`. The
year is that of the first day of the event that a row belongs to, else of its last; `event_year` has it in each row. Rows of events
without a day lie in `year=__HIVE_DEFAULT_PARTITION__`. Within a year rows are sorted by country and first day. Texts are as they
are, nothing is guarded; a missing value is null, never 0. Each column has its meaning as metadata.
"""


class _Whole:
    """The tables of an export while rows come, and what the event at hand is sorted by."""

    def __init__(self, connection: Connection) -> None:
        self._countries = Countries(connection)
        self.cells: tuple[int | None, str] = (None, "")
        self.key: Key = (parts.NO_YEAR, "", "")

    def at(self, dossier: Dossier) -> None:
        """Hear of the event that the next rows belong to."""
        event = dossier.case.event
        first = (event.when.earliest or event.when.latest) if event.when else None
        country = self._countries.of_event(event)
        self.cells = (first.year if first else None, country)
        self.key = (first.year if first else parts.NO_YEAR, country, first.isoformat() if first else "")


class _Table:
    """A table on its way into parts: rows with what the event at hand is sorted by at their end."""

    def __init__(self, whole: _Whole, table: Table, rows: SortedRows) -> None:
        self.table = replace(table, columns=(*table.columns, *SORTED_BY))
        self._whole = whole
        self._rows = rows

    def add(self, row: Sequence[Cell]) -> None:
        """Take in one row of the event at hand."""
        self._rows.add(self._whole.key, (*row, *self._whole.cells))

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Take in these rows."""
        for row in rows:
            self.add(row)

    def write(self, by: tuple[ModuleType, ModuleType], order: Order, folder: Path) -> Iterator[WrittenFile]:
        """Write its parts, one after the other."""
        return parts.write(by, self.table, self._rows.each(), folder, order.named(self.table.name, ""))


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder.

    Raises:
        NoParquetError: what writes them is not installed.
    """
    by = arrow()
    whole, opened = _Whole(connection), list[_Table]()
    with CsvFolder(folder, order) as files, ExitStack() as aside:

        def open_(table: Table) -> OpenTable:
            if table in left_out.TABLES:
                return files.open(table)
            opened.append(_Table(whole, table, aside.enter_context(SortedRows(folder))))
            return opened[-1]

        found = yield from each_row(connection, order, open_, whole.at)
        total = records.count(connection, Event)
        told: list[tuple[Table, list[WrittenFile]]] = []
        for each in opened:
            made: list[WrittenFile] = []
            for part in each.write(by, order, folder):
                made.append(part)
                yield Progress(total, total)
            told.append((each.table, made))
        written = files.finish()
    back = f"{tables.BACK}{PARTS}"
    described = describing.write(connection, order, folder, written, back=back, sources=found.sources, other=told)
    return found.written((*(part for _, made in told for part in made), *(file for _, file in written), *described))


LAYOUT = Layout(
    "parquet", 1, "All tables typed for programs, in parts by year (Parquet; needs the extra “parquet”)", write
)
