"""The parts of a zip archive (DOCX, EPUB, WACZ), taken out one by one within bounds; nothing is ever unpacked to the disk."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from curator.exchange.importers.refusals import DamagedFileError, LockedFileError, OvergrownFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_PARTS = 20_000
LARGEST_PART = 100 * 2**20
LARGEST_SUM = 400 * 2**20
HIGHEST_RATIO = 900
"""How many bytes one packed byte may stand for in a part of more than a mebibyte: what is packed to deceive reaches 1,030,
rows of a table that repeat some hundreds."""

_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
    OSError,
)
_ENCRYPTED = 0x1


@dataclass(slots=True)
class Archive:
    """An open archive with the name and kind ("a Word document") that sentences use, and the bytes taken out so far."""

    name: str
    what: str
    zip: zipfile.ZipFile
    parts: dict[str, zipfile.ZipInfo]
    taken: int = 0

    def has(self, path: str) -> bool:
        """Whether there is a part of that name."""
        return path.casefold() in self.parts

    def part(self, path: str) -> bytes:
        """The bytes of a part; none where there is no such part.

        Raises:
            LockedFileError: it is encrypted.
            OvergrownFileError: it is too large, or too much has been taken out already.
            DamagedFileError: it cannot be unpacked.
        """
        info = self.parts.get(path.casefold())
        if info is None:
            return b""
        self._check(info, LARGEST_PART)
        self.taken += info.file_size
        if self.taken > LARGEST_SUM:
            raise OvergrownFileError(self.name, f"unpacks to more than {LARGEST_SUM // 2**20} MiB")
        try:
            return self.zip.read(info)
        except _FAULTS as error:
            raise DamagedFileError(self.name, self.what, f"its part {_short(info.filename)} is damaged") from error

    def stream(self, path: str, limit: int) -> IO[bytes]:
        """A part to be read bit by bit; errors as for `part`, but for those that show only while it is read."""
        info = self.parts[path.casefold()]
        self._check(info, limit)
        try:
            return self.zip.open(info)
        except _FAULTS as error:
            raise DamagedFileError(self.name, self.what, f"its part {_short(info.filename)} is damaged") from error

    def _check(self, info: zipfile.ZipInfo, limit: int) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise LockedFileError(self.name, self.what, "save a copy without the password first")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise DamagedFileError(
                self.name, self.what, f"its part {_short(info.filename)} is packed in a way that is not read"
            )
        if info.file_size > limit:
            raise OvergrownFileError(self.name, f"has a part of more than {limit // 2**20} MiB")
        if info.file_size > 2**20 and info.file_size > HIGHEST_RATIO * max(info.compress_size, 1):
            raise OvergrownFileError(self.name, f"has a part that unpacks to more than {HIGHEST_RATIO} times its size")


def opened(source: bytes | IO[bytes], name: str, what: str) -> Archive:
    """The archive in the bytes (or in the open file); of two parts with one name the last counts, as it does elsewhere.

    Raises:
        DamagedFileError: it is no zip archive, or not a whole one.
        OvergrownFileError: it has too many parts.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
        entries = archive.infolist()
    except _FAULTS as error:
        raise DamagedFileError(name, what, "it is no whole zip archive") from error
    if len(entries) > MOST_PARTS:
        raise OvergrownFileError(name, f"has {len(entries):,} parts, and at most {MOST_PARTS:,} are read")
    return Archive(name, what, archive, dict(_named(entries)))


def resolved(base: str, target: str) -> str:
    """The name of the part that `target` leads to from the part `base`; a path that climbs out names no part."""
    path = target.lstrip("/") if target.startswith("/") else posixpath.join(posixpath.dirname(base), target)
    return posixpath.normpath(path)


def _named(entries: list[zipfile.ZipInfo]) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    for entry in entries:
        yield entry.filename.replace("\\", "/").casefold(), entry


def _short(path: str) -> str:
    printable = "".join(character if character.isprintable() else "�" for character in path)
    return printable if len(printable) <= 60 else printable[:59] + "…"
