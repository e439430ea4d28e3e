"""A CSV file of foreign rows as it stands: its header, and each row with the line on which it begins."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import IO, TYPE_CHECKING

from curator.core.wording import listed, quoted
from curator.exchange.claim_lines import Fault
from curator.exchange.importers.files import opened
from curator.exchange.importers.refusals import DamagedFileError, EmptyFileError, OvergrownFileError
from curator.exchange.ucdp import columns
from curator.exchange.ucdp.refusals import NotUcdpError
from curator.exchange.ucdp.unpacking import DAMAGE, text_of

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

LIMIT = 2 * 2**30
"""The largest file that is read, and the most that is unpacked, in bytes: all of GED is 0.3 GB."""

_HEAD = 2**14


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line on which it begins, from 1, and its cells as (column, value as written)."""

    line: int
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file that is open: its name, the sha256 of its bytes, its layout, its columns, its rows and what is at fault among them.

    `size` is how many bytes it has, `position` tells behind how many of them reading is.
    """

    name: str
    sha256: str
    layout: str
    header: tuple[str, ...]
    rows: Iterator[Row | Fault]
    size: int
    position: Callable[[], int]


def is_table(path: Path) -> bool:
    """Whether the file begins with a header of UCDP GED; raises as `curator.exchange.importers.files.contents`."""
    try:
        with opened(path, None) as file, text_of(file, path.name) as text:
            first = text.readline(_HEAD)
    except (NotUcdpError, DamagedFileError, *DAMAGE):
        return False
    return _mark_between(first) is not None


def _mark_between(first: str) -> str | None:
    """What stands between the cells of a header of UCDP GED; None where it is none."""
    return next(
        (mark for mark in _MARKS if columns.seems_ucdp({name.strip(' "\r\n') for name in first.split(mark)})),
        None,
    )


@contextmanager
def open_table(path: Path) -> Iterator[Table]:
    """The table in a file: commas, semicolons or tabs between its cells, packed or not (`curator.exchange.ucdp.unpacking`).

    Raises:
        RefusedFileError: there is no such file, it is too large, or its header is not that of UCDP GED.
    """
    name = path.name
    with opened(path, LIMIT) as file:
        digest = _digest(file)
        size = path.stat().st_size
        with text_of(file, name) as text:
            lines = _Lines(text, name)
            first = next(lines, "")
            rows = csv.reader(
                chain([first] if first else [], lines), strict=True, delimiter=_mark_between(first) or ","
            )
            header = _header(lines, rows, name)
            layout = columns.layout_of(header)
            if layout is None:
                missing = columns.missing_from(header)
                raise NotUcdpError(name, f"its header lacks {listed(missing[:5])}{' and more' if missing[5:] else ''}")
            yield Table(name, digest, layout, tuple(header), _rows(lines, rows, header), size, file.tell)


def _digest(file: IO[bytes]) -> str:
    digest = sha256()
    while block := file.read(2**20):
        digest.update(block)
    file.seek(0)
    return digest.hexdigest()


class _Lines:
    """The lines of a text, for `csv.reader`: counted, and held against what no table of this kind has."""

    def __init__(self, text: TextIOWrapper, name: str) -> None:
        self._text = text
        self._name = name
        self._size = 0
        self.number = 0
        self.fault = ""
        """What is wrong with the bytes of a line since this was last emptied."""

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline()
        except DAMAGE as error:
            raise DamagedFileError(self._name, "a packed file", str(error)) from error
        if not line:
            raise StopIteration
        self.number += 1
        self._size += len(line)
        if self._size > LIMIT:
            raise OvergrownFileError(self._name, f"unpacks to more than {LIMIT // 2**30} GiB")
        if "\0" in line:
            self.fault = "there is a NUL character in it"
        elif not line.isascii() and _NOT_UTF_8.search(line):
            self.fault = "it is not UTF-8"
        return line


_NOT_UTF_8 = re.compile("[\ud800-\udfff]")


def _header(lines: _Lines, rows: Iterator[list[str]], name: str) -> list[str]:
    try:
        header = next(rows, None)
    except csv.Error as error:
        raise NotUcdpError(name, f"its header is no line of CSV: {error}") from error
    if header is None:
        raise EmptyFileError(name)
    if lines.fault:
        raise NotUcdpError(name, f"line 1: {lines.fault}")
    header = [each.strip() for each in header]
    doubled = sorted({each for each in header if header.count(each) > 1})
    if doubled:
        raise NotUcdpError(name, f"its header has {quoted(doubled)} more than once")
    return header


_MARKS = (",", ";", "\t")


def _rows(lines: _Lines, rows: Iterator[list[str]], header: list[str]) -> Iterator[Row | Fault]:
    width = len(header)
    while True:
        begins = lines.number + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            yield Fault(begins, f"it is no row of CSV ({error})")
            # after a quote that is not closed nothing that follows can be told apart
            return
        if cells is None:
            return
        if lines.fault:
            yield Fault(begins, lines.fault)
            lines.fault = ""
        elif len(cells) != width:
            if cells:
                yield Fault(begins, f"it has {len(cells)} cells, and the header has {width}")
        else:
            yield Row(begins, tuple(zip(header, cells, strict=True)))
