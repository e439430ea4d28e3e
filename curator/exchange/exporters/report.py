"""The layout `report`: a release for people who would rather look, as HTML and PDF, in English and in Arabic.

All languages are written each time: what a release is must not depend on the language of the computer it was made on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange import describing
from curator.exchange.csv_files import CsvFolder
from curator.exchange.exporting import Layout, Order, Progress, Written
from curator.exchange.left_out import TABLES as LEFT_OUT
from curator.exchange.release_tables.writing import each_row
from curator.exchange.report.rows import RowsTaken
from curator.exchange.report.writing import Reports

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from pathlib import Path

    from curator.exchange.columns import Table
    from curator.exchange.csv_cells import Cell
    from curator.exchange.exporting import OpenTable
    from curator.store.driver import Connection


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    with Reports(connection, order, folder) as reports, CsvFolder(folder, order) as files:
        taken = RowsTaken(reports.take, reports.leave_out)

        def open_(table: Table) -> OpenTable:
            return _Both(taken.open(table), files.open(table)) if table in LEFT_OUT else taken.open(table)

        found = yield from each_row(connection, order, open_)
        taken.finish()
        written = files.finish()
        drawn = reports.finish(found.rules)
    described = describing.write(connection, order, folder, written, sources=found.sources)
    return found.written((*drawn, *(file for _, file in written), *described))


class _Both:
    """A table that is told in the report and written as a file."""

    def __init__(self, *tables: OpenTable) -> None:
        self._tables = tables

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row."""
        for table in self._tables:
            table.add(row)

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""
        for row in rows:
            self.add(row)


LAYOUT = Layout(
    "report", 1, "A report to look at: HTML and PDF with totals, map, timeline, disputes, every quote", write
)
