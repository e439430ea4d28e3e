"""Damage to a collection's file, done past all its guards."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

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


def places_of(path: Path, content: bytes) -> Iterator[int]:
    """Where in a file some stored bytes lie, byte by byte; they may overflow from page to page."""
    data = path.read_bytes()
    start = 0
    while start < len(content):
        for length in (64, 16, 4):
            piece = content[start : start + length]
            at = data.find(piece)
            if at >= 0:
                break
        else:
            start += 1
            continue
        while start < len(content) and at < len(data) and data[at] == content[start]:
            yield at
            at += 1
            start += 1


def zero_page(path: Path, number: int) -> None:
    """Overwrite a page, counted from 1, with zeros."""
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(bytes(PAGE))


def pages(path: Path) -> int:
    return path.stat().st_size // PAGE
