"""CSV files (RFC 4180): UTF-8, CRLF, one header, cells that no spreadsheet runs, hashed while they are written."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Self, TypeAlias

from curator.exchange.columns import ColumnType
from curator.exchange.formula_guard import SUSPECT, guard, unguard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from curator.exchange.columns import Column, Table

Cell: TypeAlias = str | int | bool | Decimal | date | datetime | None
"""What a row may hold; None is a missing value and becomes an empty cell."""

BOM = "\ufeff"
"""The mark by which Excel tells UTF-8 from the code page of its machine."""

ROWS_AT_A_TIME = 1_000


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of an export: its name, how many bytes and (for tables) rows it has, and the sha256 of its bytes."""

    name: str
    size: int
    sha256: str
    rows: int | None = None


def write_file(path: Path, content: bytes) -> WrittenFile:
    """Write a new file and have the system put it on the disk."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return WrittenFile(path.name, len(content), sha256(content).hexdigest())


class CsvFile:
    """A table on its way to the disk. Use it as a context; `close` gives what was written."""

    def __init__(self, path: Path, table: Table, *, excel: bool = False) -> None:
        """Open `path` and write the header; `excel` puts a byte order mark before it."""
        self._path = path
        self._table = table
        self._width = len(table.columns)
        self._texts = _places(table, lambda column: column.type is ColumnType.TEXT and not column.values)
        self._flags = _places(table, lambda column: column.type is ColumnType.FLAG)
        self._numbers = _places(table, lambda column: column.type is ColumnType.NUMBER)
        self._buffer = StringIO(newline="")
        self._csv = csv.writer(self._buffer, lineterminator="\r\n")
        self._waiting: list[Sequence[Cell]] = []
        self._rows = 0
        self._size = 0
        self._hash = sha256()
        self._file = path.open("xb")
        if excel:
            self._buffer.write(BOM)
        self._csv.writerow([column.name for column in table.columns])

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
        self._csv.writerows(map(self._prepared, self._waiting))
        self._rows += len(self._waiting)
        self._waiting.clear()
        piece = self._buffer.getvalue().encode()
        self._buffer.seek(0)
        self._buffer.truncate()
        self._hash.update(piece)
        self._size += len(piece)
        self._file.write(piece)

    def _prepared(self, row: Sequence[Cell]) -> list[Cell]:
        if len(row) != self._width:
            message = f"{self._table.name}: a row has {len(row)} cells for {self._width} columns"
            raise ValueError(message)
        cells = list(row)
        for place in self._texts:
            text = cells[place]
            if text and isinstance(text, str) and text[0] in SUSPECT:
                cells[place] = guard(text)
        for place in self._flags:
            if cells[place] is not None:
                cells[place] = "true" if cells[place] else "false"
        for place in self._numbers:
            number = cells[place]
            if isinstance(number, Decimal):
                cells[place] = f"{number:f}"
        return cells

    def close(self) -> WrittenFile:
        """Write what waits, have the system put the file on the disk, and give its name, size and hash."""
        self._write()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return WrittenFile(self._path.name, self._size, self._hash.hexdigest(), self._rows)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file as it is, whether or not it is whole."""
        self._file.close()


def _places(table: Table, holds: Callable[[Column], bool]) -> tuple[int, ...]:
    return tuple(place for place, column in enumerate(table.columns) if holds(column))


def read(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file of ours by header, guards taken off; cells are text, empty where nothing is known."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, strict=True)
        header = next(rows)
        for row in rows:
            yield dict(zip(header, map(unguard, row), strict=True))
