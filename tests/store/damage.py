"""Damage to a collection's file, done past all its guards."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from curator.store import pages as bare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = 4096


def alter(path: Path, *statements: str) -> None:
    """Run statements on a closed collection with its triggers and constraints out of the way."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"drop trigger {name}")
        connection.execute("pragma ignore_check_constraints = on")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)


def flip(path: Path, bit: int) -> None:
    """Turn one bit of a file over."""
    with path.open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ (1 << (bit % 8))]))


def places_of_content(path: Path) -> Iterator[int]:
    """Where in a file the rows of changes and of stored bytes lie, headers and all, on pages of tables and beyond."""
    data = path.read_bytes()
    for page in range(0, len(data), PAGE):
        start = page + (100 if page == 0 else 0)
        if data[start] != bare.LEAF_OF_A_TABLE:
            continue
        for cell in range(int.from_bytes(data[start + 3 : start + 5], "big")):
            at = start + 8 + 2 * cell
            places = list(_places_of_payload(data, page + int.from_bytes(data[at : at + 2], "big")))
            record = bare._record(bytes(data[place] for place in places))  # noqa: SLF001 the reader of records
            is_change = len(record) == 7 and isinstance(record[4], bytes)
            is_blob = len(record) == 2 and isinstance(record[0], str) and isinstance(record[1], bytes)
            if is_change or is_blob:
                yield from places


def _places_of_payload(data: bytes, at: int) -> Iterator[int]:
    length, at = bare._varint(data, at)  # noqa: SLF001
    _, at = bare._varint(data, at)  # noqa: SLF001
    least = (PAGE - 12) * 32 // 255 - 23
    here = least + (length - least) % (PAGE - 4)
    here = length if length <= PAGE - 35 else here if here <= PAGE - 35 else least
    yield from range(at, at + here)
    lacking, link = length - here, at + here
    while lacking:
        page = (int.from_bytes(data[link : link + 4], "big") - 1) * PAGE
        some = min(lacking, PAGE - 4)
        yield from range(page + 4, page + 4 + some)
        lacking, link = lacking - some, page


def zero_page(path: Path, number: int) -> None:
    """Overwrite a page, counted from 1, with zeros."""
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(bytes(PAGE))


def pages(path: Path) -> int:
    return path.stat().st_size // PAGE
