"""The records of a web archive file (WARC, ISO 28500), one after the other, each bounded in memory and time."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from curator.exchange.importers.refusals import DamagedFileError, OvergrownFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

WHAT = "a web archive"
LARGEST_BLOCK = 60 * 2**20

_LONGEST_LINE = 2**16
_MOST_HEADERS = 500
_STEP = 2**20
_HIGHEST_RATIO = 400
_FREE_OF_RATIO = 256 * 2**20


@dataclass(frozen=True, slots=True)
class Record:
    """A record's headers, by their names in lower case, and its block; None for a block that is too large to be kept."""

    headers: dict[str, str]
    block: bytes | None

    @property
    def kind(self) -> str:
        """Its type, such as “response”, “revisit”, “warcinfo”."""
        return self.headers.get("warc-type", "").lower()

    @property
    def address(self) -> str:
        """The address it was captured from, as captured."""
        return self.headers.get("warc-target-uri", "").strip("<>")


def records_of(file: IO[bytes], name: str) -> Iterator[Record]:
    """All records of an open file, packed with gzip or not.

    Raises:
        DamagedFileError: it breaks off, or has something else between records; what came before has been given.
        OvergrownFileError: it unpacks to far more than its size.
    """
    start = file.read(2)
    file.seek(0)
    packed = start == b"\x1f\x8b"
    lines = _Bounded(gzip.GzipFile(fileobj=file) if packed else file, file if packed else None, name)
    try:
        while version := lines.line():
            if not version.strip():
                continue
            if not version.startswith(b"WARC/"):
                raise DamagedFileError(name, WHAT, "there is something else where a record should begin")
            yield _record(lines, name)
    except (EOFError, OSError, zlib.error) as error:
        raise DamagedFileError(name, WHAT, "its packed data break off or are damaged") from error


def headers_of(lines: Iterator[bytes]) -> dict[str, str]:
    """Headers up to the first empty line, by their names in lower case; a line that begins with a space goes on."""
    headers: dict[str, str] = {}
    last = ""
    for count, line in enumerate(lines):
        words = _decoded(line).rstrip("\r\n")
        if not words.strip() or count > _MOST_HEADERS:
            break
        if words[0] in " \t" and last:
            headers[last] = f"{headers[last]} {words.strip()}"
            continue
        key, _, value = words.partition(":")
        last = key.strip().lower()
        headers.setdefault(last, value.strip())
    return headers


def _record(lines: _Bounded, name: str) -> Record:
    headers = headers_of(iter(lines.line, b""))
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdecimal()):
        raise DamagedFileError(name, WHAT, "a record does not say how long it is")
    return Record(headers, lines.block(int(length)))


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")


@dataclass(slots=True)
class _Bounded:
    """A stream that is read line by line and block by block; `packed` is the file below, where there is one."""

    stream: IO[bytes] | gzip.GzipFile
    packed: IO[bytes] | None
    name: str
    unpacked: int = 0

    def line(self) -> bytes:
        """The next line with its end; empty at the end of the file."""
        line = self.stream.readline(_LONGEST_LINE)
        if len(line) == _LONGEST_LINE:
            raise DamagedFileError(self.name, WHAT, "a line of its headers has no end")
        self._count(len(line))
        return line

    def block(self, length: int) -> bytes | None:
        """The next `length` bytes; None where they are too many to be kept, and are passed over."""
        parts: list[bytes] = []
        left = length
        while left:
            part = self.stream.read(min(left, _STEP))
            if not part:
                raise DamagedFileError(self.name, WHAT, "it breaks off in the middle of a record")
            self._count(len(part))
            left -= len(part)
            if length <= LARGEST_BLOCK:
                parts.append(part)
        return b"".join(parts) if length <= LARGEST_BLOCK else None

    def _count(self, length: int) -> None:
        self.unpacked += length
        if self.packed and self.unpacked > max(_FREE_OF_RATIO, _HIGHEST_RATIO * self.packed.tell()):
            raise OvergrownFileError(self.name, f"unpacks to more than {_HIGHEST_RATIO} times its size")
