"""A table in parts: a folder for each year, in each one file, sorted by country and day."""

from __future__ import annotations

import os
from hashlib import file_digest
from itertools import groupby, islice
from typing import TYPE_CHECKING

from curator.exchange.parquet.typed import batch, schema
from curator.exchange.written_files import WrittenFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from curator.exchange.columns import Table
    from curator.exchange.sorted_rows import Row

ROWS_IN_A_GROUP = 10_000
"""So many rows are in memory while they are written."""

NO_YEAR = 10_000
"""Stands for the year of an event without a day: after all others."""

NOT_KNOWN = "__HIVE_DEFAULT_PARTITION__"
"""The name that programs which read parts by folders know for "no value"."""


def write(
    arrow: tuple[ModuleType, ModuleType], table: Table, rows: Iterable[Row], folder: Path, name: str
) -> Iterator[WrittenFile]:
    """Write the rows, sorted already, into parts below `folder`/`name`; a table without rows is one part without rows."""
    pa, pq = arrow
    typed = schema(pa, table)
    (folder / name).mkdir()
    nothing = True
    for year, of_year in groupby(rows, key=lambda row: row[0][0]):
        nothing = False
        yield _part(pa, pq, table, typed, (cells for _, cells in of_year), folder, f"{name}/year={_named(year)}")
    if nothing:
        yield _part(pa, pq, table, typed, iter(()), folder, f"{name}/year={NOT_KNOWN}")


def _named(year: int) -> str:
    return NOT_KNOWN if year == NO_YEAR else f"{year:04d}"


def _part(  # noqa: PLR0917 what a part is made of
    pa: ModuleType,
    pq: ModuleType,
    table: Table,
    typed: object,
    rows: Iterator[Sequence[object]],
    folder: Path,
    name: str,
) -> WrittenFile:
    (folder / name).mkdir()
    path = folder / name / "part-0.parquet"
    number = 0
    with pq.ParquetWriter(path, typed, compression="zstd", version="2.6") as writer:
        while group := list(islice(rows, ROWS_IN_A_GROUP)):
            writer.write_table(batch(pa, table, typed, group))  # type: ignore[arg-type]
            number += len(group)
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        size, sha256 = path.stat().st_size, file_digest(file, "sha256").hexdigest()
    return WrittenFile(f"{name}/part-0.parquet", size, sha256, number)
