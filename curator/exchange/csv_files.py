"""CSV files (RFC 4180): UTF-8, CRLF, one header, cells that no spreadsheet runs, hashed while they are written."""

from __future__ import annotations

import csv
import re
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Self

from curator.exchange import csv_cells
from curator.exchange.formula_guard import unguard, unguard_for_excel
from curator.exchange.written_files import FileBeingWritten, WrittenFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from curator.exchange.columns import Table
    from curator.exchange.csv_cells import Cell
    from curator.exchange.exporting import Order

BOM = "\ufeff"
"""The mark by which Excel tells UTF-8 from the code page of its machine."""

ROWS_AT_A_TIME = 1_000


class CsvFile:
    """A table on its way to the disk. Use it as a context; `close` gives what was written."""

    def __init__(self, path: Path, table: Table, *, excel: bool = False) -> None:
        """Open `path` and write the header, and below it the HXL hashtags, if any; `excel` puts a byte order mark first, and guards more texts."""
        self._table = table
        self._excel = excel
        self._width = len(table.columns)
        self._waiting: list[Sequence[Cell]] = []
        self._rows = 0
        self._file = FileBeingWritten(path)
        header = csv_cells.quoted([column.name for column in table.columns])
        self._put(f"{BOM if excel else ''}{','.join(header)}\r\n")
        if any(column.tag for column in table.columns):
            self._put(f"{','.join(column.tag for column in table.columns)}\r\n")

    @property
    def table(self) -> Table:
        """The table that it holds."""
        return self._table

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row: a value for each column, in their order."""
        self._waiting.append(row)
        if len(self._waiting) >= ROWS_AT_A_TIME:
            self._write()

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows."""
        self._waiting.extend(rows)
        if len(self._waiting) >= ROWS_AT_A_TIME:
            self._write()

    def _write(self) -> None:
        rows = self._waiting
        if not rows:
            return
        if any(width != self._width for width in map(len, rows)):
            width = next(len(row) for row in rows if len(row) != self._width)
            message = f"{self._table.name}: a row has {width} cells for {self._width} columns"
            raise ValueError(message)
        columns = map(partial(csv_cells.cells, excel=self._excel), self._table.columns, zip(*rows, strict=True))
        # a row of one empty cell would be no row at all
        lines = (
            map(",".join, zip(*columns, strict=True)) if self._width > 1 else (cell or '""' for cell in next(columns))
        )
        self._put("\r\n".join([*lines, ""]))
        self._rows += len(rows)
        self._waiting = []

    def _put(self, text: str) -> None:
        self._file.put(text.encode())

    def close(self) -> WrittenFile:
        """Write what waits, have the system put the file on the disk, and give its name, size and hash."""
        self._write()
        return self._file.finish(self._rows)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file as it is, whether or not it is whole."""
        self._file.close()


class CsvFolder(ExitStack):
    """Opens tables as CSV files in a folder, named as the order says. Use it as a context; `finish` closes them."""

    def __init__(self, folder: Path, order: Order) -> None:
        super().__init__()
        self._folder = folder
        self._order = order
        self._files: list[CsvFile] = []

    def open(self, table: Table) -> CsvFile:
        """The file of a table, with its header."""
        path = self._folder / self._order.named(table.name, ".csv")
        self._files.append(self.enter_context(CsvFile(path, table, excel=self._order.excel)))
        return self._files[-1]

    def finish(self) -> list[tuple[Table, WrittenFile]]:
        """Close the files, and give them with their tables in the order in which they were opened."""
        return [(file.table, file.close()) for file in self._files]


def read(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file of ours by header, guards taken off; cells are text, empty where nothing is known.

    Raises:
        ValueError: it is not what RFC 4180 says, or not a table; the message says on which line.
    """
    with path.open(encoding="utf-8", newline="") as file:
        for_excel = file.read(1) == BOM
        if not for_excel:
            file.seek(0)
        header: list[str] | None = None
        for line, row in _strict_rows(file):
            if header is None:
                header = row
            elif len(row) != len(header):
                message = f"line {line}: {len(row)} cells, and the header has {len(header)}"
                raise ValueError(message)
            else:
                yield dict(zip(header, map(unguard_for_excel if for_excel else unguard, row), strict=True))
        if header is None:
            message = "line 1: there is no header"
            raise ValueError(message)


def _strict_rows(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """The rows of a file, each with the line on which it begins, from 1."""
    of_row: list[str] = []
    begins = 1
    rows = csv.reader(_noted(lines, of_row), strict=True)
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            message = f"line {begins}: {error}"
            raise ValueError(message) from error
        if row is None:
            return
        if not _ROW.fullmatch("".join(of_row)):
            message = f"line {begins}: a quotation mark stands inside a cell that does not begin with one"
            raise ValueError(message)
        # an empty line is a row of one empty cell, which the reader gives as none at all
        yield begins, row or [""]
        begins += len(of_row)
        of_row.clear()


def _noted(lines: Iterable[str], of_row: list[str]) -> Iterator[str]:
    """The lines, one at a time as the reader asks for them: those asked for since the last row are this row's."""
    for line in lines:
        of_row.append(line)
        yield line


_CELL = '(?:"(?:[^"]|"")*+"|[^",\\r\\n]*+)'
_ROW = re.compile(f"{_CELL}(?:,{_CELL})*+(?:\\r\\n|\\n|\\r)?")
