"""The records on the pages of a damaged database, read without SQLite: it gives up where a page above them is gone.

Source of the layout: "Database File Format" on sqlite.org, sections 1.3 (header), 1.6 (b-tree pages), 2.1 (records) and
4 (write-ahead log).
"""

from __future__ import annotations

from struct import iter_unpack, pack
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

Value: TypeAlias = int | str | bytes | None

PAGE_SIZE = 4096
"""The size of a collection's pages, where the header does not say."""

HEADER = 100
LEAF_OF_A_TABLE = 13
_SIZES = (0, 1, 2, 3, 4, 6, 8)
"""How many bytes an integer of each serial type from 0 has."""


class _UnreadableError(Exception):
    """These bytes are no record."""


def records(path: Path) -> Iterator[tuple[Value, ...]]:
    """Every record on every leaf page of a table, whether the page is still reachable or not; floats are left out."""
    with path.open("rb") as file:
        size = page_size(file.read(HEADER))
        pages = (file.seek(0, 2) + size - 1) // size
        for number in range(1, pages + 1):
            yield from _on_page(file, size, number)


def page_size(header: bytes) -> int:
    """The page size that a file's first bytes give; a collection's own where they are damaged."""
    size = int.from_bytes(header[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else PAGE_SIZE


def _page(file: BinaryIO, size: int, number: int) -> bytes:
    file.seek((number - 1) * size)
    return file.read(size)


def _on_page(file: BinaryIO, size: int, number: int) -> Iterator[tuple[Value, ...]]:
    page = _page(file, size, number)
    start = HEADER if number == 1 else 0
    if page[start : start + 1] != bytes([LEAF_OF_A_TABLE]):
        return
    cells = int.from_bytes(page[start + 3 : start + 5], "big")
    for cell in range(cells):
        at = start + 8 + 2 * cell
        try:
            yield _record(_payload(file, size, page, int.from_bytes(page[at : at + 2], "big")))
        except _UnreadableError:
            continue


def _payload(file: BinaryIO, size: int, page: bytes, at: int) -> bytes:
    """The bytes of a cell, with those that overflow to other pages."""
    length, at = _varint(page, at)
    _, at = _varint(page, at)
    most = size - 35
    if length <= most:
        return page[at : at + length]
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    parts, lacking = [page[at : at + here]], length - here
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    met: set[int] = set()
    while lacking > 0:
        overflow = _page(file, size, following) if following and following not in met else b""
        if len(overflow) < 4:
            raise _UnreadableError
        met.add(following)
        parts.append(overflow[4 : 4 + lacking])
        lacking -= size - 4
        following = int.from_bytes(overflow[:4], "big")
    return b"".join(parts)


def _record(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    place = end
    values: list[Value] = []
    while at < end:
        serial, at = _varint(payload, at)
        value, place = _value(payload, serial, place)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, serial: int, at: int) -> tuple[Value, int]:
    if serial < len(_SIZES):
        data = payload[at : at + _SIZES[serial]]
        value: Value = int.from_bytes(data, "big", signed=True) if serial else None
        length = _SIZES[serial]
    elif serial in (8, 9):
        return serial - 8, at
    elif serial >= 12:
        length = (serial - 12) // 2
        data = payload[at : at + length]
        value = data if serial % 2 == 0 else _text(data)
    else:
        raise _UnreadableError
    if at + length > len(payload):
        raise _UnreadableError
    return value, at + length


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise _UnreadableError from error


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A variable-length integer, the most significant bits first, and where it ends."""
    value = 0
    for step, byte in enumerate(data[at : at + 9]):
        if step == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + step + 1
    raise _UnreadableError


_LOG_HEADER, _FRAME = 32, 24
_MAGIC = {b"\x37\x7f\x06\x82": "<", b"\x37\x7f\x06\x83": ">"}
"""The first bytes of a write-ahead log, and in which order its checksums take the bytes of a number."""


def apply_log(path: Path, log: Path) -> None:
    """Bring the pages that a write-ahead log holds into the file, up to the last commit before which everything is sound."""
    with log.open("rb") as frames:
        header = frames.read(_LOG_HEADER)
        if header[:4] not in _MAGIC:
            return
        size = int.from_bytes(header[8:12], "big")
        sound = _sound_frames(frames, header, size)
        with path.open("r+b") as file:
            frames.seek(_LOG_HEADER)
            for _ in range(sound):
                number = int.from_bytes(frames.read(_FRAME)[:4], "big")
                file.seek((number - 1) * size)
                file.write(frames.read(size))


def _sound_frames(frames: BinaryIO, header: bytes, size: int) -> int:
    """How many frames there are up to the last commit before which all checksums are right."""
    order, salts = _MAGIC[header[:4]], header[16:24]
    sums = _checksum(header[:24], (0, 0), order)
    sound = number = 0
    while len(frame := frames.read(_FRAME)) == _FRAME and frame[8:16] == salts:
        sums = _checksum(frame[:8] + frames.read(size), sums, order)
        number += 1
        if frame[16:24] != pack(">2I", *sums):
            break
        if any(frame[4:8]):
            sound = number
    return sound


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """The log's running checksum over pairs of 32-bit numbers."""
    first, second = sums
    for one, other in iter_unpack(f"{order}2I", data[: len(data) // 8 * 8]):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
