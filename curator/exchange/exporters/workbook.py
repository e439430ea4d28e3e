"""The layout `xlsx`: one workbook with the tables of a release as sheets; typed cells, no formulas, nothing that runs.

Texts are stored as texts, so that nothing needs a guard. What a sheet cannot hold is never cut in silence: a text that is
too long for a cell ends with a note that says so, and the sheet `cut` lists it; more rows than a sheet has refuse the export.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import file_digest
from typing import TYPE_CHECKING, Self

from curator.exchange import describing
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.exporting import ExportFailedError, Layout, Order, Progress, Written
from curator.exchange.release_tables.writing import each_row
from curator.exchange.written_files import WrittenFile
from curator.store import snapshots
from curator.store.history import moment

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from curator.exchange.csv_cells import Cell
    from curator.store.driver import Connection

MOST_ROWS = 1_048_576
"""What a sheet has, its header included."""

MOST_LETTERS = 32_767
"""What a cell holds, in UTF-16 units."""

CUT = " … [cut here: the layout curator has it whole]"

FIRST_DAY = date(1900, 3, 1)
"""Earlier days are written as text: Excel takes 1900 for a leap year."""

WIDTHS = {ColumnType.TEXT: 24, ColumnType.DAY: 12, ColumnType.MOMENT: 20}


class TooManyRowsError(ExportFailedError):
    """A table has more rows than a sheet."""


class Sheet:
    """A table on its way into a workbook."""

    def __init__(self, book: Book, table: Table) -> None:
        self.table = table
        self.rows = 1
        self._book = book
        self._sheet: Worksheet = book.file.add_worksheet(table.name[:31])
        for place, column in enumerate(table.columns):
            self._sheet.set_column(place, place, WIDTHS.get(column.type, 10))
        for place, column in enumerate(table.columns):
            self._sheet.write_string(0, place, column.name, book.heading)
        self._sheet.freeze_panes(1, 1)

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row: a value for each column, in their order.

        Raises:
            TooManyRowsError: the sheet is full.
        """
        if self.rows >= MOST_ROWS:
            message = (
                f"{self.table.title}: a sheet has room for {MOST_ROWS - 1} rows. Take the layout curator, or a filter."
            )
            raise TooManyRowsError(message)
        for place, (column, value) in enumerate(zip(self.table.columns, row, strict=True)):
            if value is not None and value != "":
                self._write(place, column, value)
        self.rows += 1

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""
        for row in rows:
            self.add(row)

    def _write(self, place: int, column: Column, value: Cell) -> None:
        sheet, at = self._sheet, self.rows
        match value:
            case bool():
                sheet.write_boolean(at, place, value)
            case int() | Decimal():
                sheet.write_number(at, place, value)
            case datetime() if value.date() >= FIRST_DAY:
                sheet.write_datetime(at, place, value.astimezone(UTC).replace(tzinfo=None), self._book.moment)
            case date() if not isinstance(value, datetime) and value >= FIRST_DAY:
                sheet.write_datetime(at, place, datetime(value.year, value.month, value.day), self._book.day)  # noqa: DTZ001 a day has no zone
            case str() if column.type is ColumnType.MOMENT:
                sheet.write_datetime(at, place, datetime.fromisoformat(value).replace(tzinfo=None), self._book.moment)
            case _:
                self._write_text(place, column, str(value))

    def _write_text(self, place: int, column: Column, text: str) -> None:
        length = len(text.encode("utf-16-le")) // 2
        if length > MOST_LETTERS:
            room = (MOST_LETTERS - len(CUT)) * 2
            text = text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + CUT
            self._book.cut.append((self.table.name, self.rows + 1, column.name, length))
        self._sheet.write_string(self.rows, place, text)

    def finish(self) -> None:
        """Let the rows be filtered by each column."""
        self._sheet.autofilter(0, 0, max(self.rows - 1, 1), len(self.table.columns) - 1)


class Book:
    """The workbook of an export. Use it as a context; `finish` writes it."""

    def __init__(self, path: Path, order: Order, made_at: datetime) -> None:
        from xlsxwriter import Workbook  # noqa: PLC0415 only an export to a workbook needs it

        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "tmpdir": str(path.parent),
        }
        self._path = path
        self.file: Workbook = Workbook(str(path), options)
        self.file.use_zip64()
        # the same collection makes the same bytes: no time of writing, nobody's machine
        self.file.set_properties({"title": f"Curator {order.label}".strip(), "created": made_at.replace(tzinfo=None)})
        self.heading = self.file.add_format({"bold": True, "bottom": 1})
        self.day = self.file.add_format({"num_format": "yyyy-mm-dd"})
        self.moment = self.file.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self.cut: list[tuple[str, int, str, int]] = []
        self._sheets: list[Sheet] = []

    def open(self, table: Table) -> Sheet:
        """The sheet of a table, with its header."""
        self._sheets.append(Sheet(self, table))
        return self._sheets[-1]

    def finish(self, criteria: Iterable[str]) -> WrittenFile:
        """Say what the sheets hold, and write the workbook to the disk."""
        tables = [sheet.table for sheet in self._sheets]
        codebook = self.open(CODEBOOK)
        for sentence in criteria:
            codebook.add(("", "", "", sentence, ""))
        for table in tables:
            codebook.add((table.name, "", "", table.meaning, ""))
            for column in table.columns:
                codebook.add((table.name, column.name, column.type.value, column.meaning, column.origin))
        if self.cut:
            self.open(CUT_TEXTS).add_all(self.cut)
        for sheet in self._sheets:
            sheet.finish()
        self._close()
        with self._path.open("rb+") as file:
            os.fsync(file.fileno())
            return WrittenFile(self._path.name, self._path.stat().st_size, file_digest(file, "sha256").hexdigest())

    def _close(self) -> None:
        from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 only an export to a workbook needs it

        try:
            self.file.close()
        except FileCreateError as error:
            message = f"The workbook could not be written: {error}. Make room, or choose another folder."
            raise ExportFailedError(message) from error

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the sheets' temporary files, whether or not the workbook was written."""
        for sheet in self.file.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


CODEBOOK = Table(
    "codebook",
    "Codebook",
    "What the sheets and their columns hold.",
    (
        Column("sheet", "The sheet.", "layout"),
        Column("column", "The column; empty where the whole sheet is meant.", "layout"),
        Column("type", "What its cells hold.", "layout"),
        Column("meaning", "What it says.", "layout"),
        Column("comes_from", "The record or rule that it comes from.", "layout"),
    ),
    ("sheet", "column"),
)

CUT_TEXTS = Table(
    "cut",
    "Texts that were cut",
    "One row for each text that is longer than a cell may be; the layout curator has it whole.",
    (
        Column("sheet", "The sheet.", "layout"),
        Column("row", "The row in it.", "layout", ColumnType.INTEGER),
        Column("column", "The column.", "layout"),
        Column("length", "How long the text is.", "layout", ColumnType.INTEGER, "UTF-16 units"),
    ),
    ("sheet", "row", "column"),
)


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the workbook into an empty folder."""
    made_at = moment(snapshots.state(connection).clock)
    with Book(folder / order.named("curator", ".xlsx"), order, made_at) as book:
        found = yield from each_row(connection, order, book.open)
        return found.written((book.finish(describing.criteria(order)),))


LAYOUT = Layout("xlsx", 1, "One workbook with all tables as sheets, for Excel and LibreOffice", write)
