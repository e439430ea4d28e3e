"""A PDF file as its objects are written one after the other (ISO 32000-1): nothing but their places is kept in memory.

Streams are not compressed but those that come packed: other versions of zlib pack otherwise, and a release has the same bytes
everywhere.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def text(words: str) -> str:
    """A text of a dictionary, such as a title, in UTF-16."""
    return f"<feff{words.encode('utf-16-be', 'replace').hex()}>"


class PdfFile:
    """The objects of a PDF on their way into `put`."""

    def __init__(self, put: Callable[[bytes], None]) -> None:
        self._put_out = put
        self._at = 0
        self._places: dict[int, int] = {}
        self._next = 1
        self._hash = sha256()
        self._put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """The number of an object that is written later."""
        number = self._next
        self._next += 1
        return number

    def add(self, body: str, number: int | None = None) -> int:
        """Write an object, and give its number."""
        mine = self.reserve() if number is None else number
        self._places[mine] = self._at
        self._put(f"{mine} 0 obj\n{body}\nendobj\n".encode("latin-1"))
        return mine

    def add_stream(self, entries: str, content: bytes) -> int:
        """Write a stream with these entries beside its length, and give its number."""
        mine = self.reserve()
        self._places[mine] = self._at
        self._put(f"{mine} 0 obj\n<< {entries} /Length {len(content)} >>\nstream\n".encode("latin-1"))
        self._put(content)
        self._put(b"\nendstream\nendobj\n")
        return mine

    def finish(self, catalog: int, info: int) -> None:
        """Write the table of objects; the file is whole then."""
        start = self._at
        id_ = self._hash.hexdigest()[:32]
        self._put(f"xref\n0 {self._next}\n0000000000 65535 f \n".encode())
        for number in range(1, self._next):
            self._put(f"{self._places[number]:010d} 00000 n \n".encode())
        entries = f"/Size {self._next} /Root {catalog} 0 R /Info {info} 0 R /ID [<{id_}> <{id_}>]"
        self._put(f"trailer\n<< {entries} >>\nstartxref\n{start}\n%%EOF\n".encode())

    def _put(self, piece: bytes) -> None:
        self._hash.update(piece)
        self._at += len(piece)
        self._put_out(piece)
