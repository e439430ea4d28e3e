"""Rows put in order on the disk: sorted in memory some at a time, written aside, and merged when they are read."""

from __future__ import annotations

import heapq
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from curator.exchange.csv_cells import Cell

Key: TypeAlias = "tuple[int, str, str]"
"""What rows are sorted by: a number, then two texts."""

Plain: TypeAlias = "str | int | bool | None"
"""A cell as it lies on the disk: numbers with a point and days as text."""

Row: TypeAlias = "tuple[tuple[int, str, str, int], list[Plain]]"
"""A key with the place of the row among all, and the cells."""

AT_A_TIME = 10_000
"""So many rows are sorted in memory."""

BLOCK = 16
"""So many rows of each sorted run are in memory while runs are merged."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[tuple[tuple[int, str, str, int], list[str | int | bool | None]]]).decode


class SortedRows(ExitStack):
    """Rows; those of one key keep the order in which they came. Use it as a context: its file goes with it."""

    def __init__(self, folder: Path) -> None:
        """What does not fit into memory lies in `folder`, in a file without a name."""
        super().__init__()
        self._file: IO[bytes] = self.enter_context(TemporaryFile(dir=folder))  # noqa: SIM115 closed with this
        self._waiting: list[tuple[tuple[int, str, str, int], Sequence[Cell]]] = []
        self._runs: list[list[tuple[int, int]]] = []
        self.number = 0
        """How many rows there are."""

    def add(self, key: Key, row: Sequence[Cell]) -> None:
        """One more row."""
        self._waiting.append(((*key, self.number), row))
        self.number += 1
        if len(self._waiting) >= AT_A_TIME:
            self._put_aside()

    def _put_aside(self) -> None:
        """Write what waits, sorted, as a run of blocks, of which only where they lie is kept."""
        self._waiting.sort(key=lambda each: each[0])
        run = []
        for first in range(0, len(self._waiting), BLOCK):
            block = _encode(self._waiting[first : first + BLOCK])
            run.append((self._file.tell(), len(block)))
            self._file.write(block)
        self._runs.append(run)
        self._waiting = []

    def each(self) -> Iterator[Row]:
        """All rows in their order; after it nothing is added any more."""
        self._put_aside()
        # keys differ in their last part, so that rows are never compared
        return heapq.merge(*map(self._read, self._runs))

    def _read(self, run: list[tuple[int, int]]) -> Iterator[Row]:
        for at, length in run:
            self._file.seek(at)
            yield from _decode(self._file.read(length))
