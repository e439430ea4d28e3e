"""The text of a CSV file, however it came: as it is, packed with gzip, alone in a zip archive, in UTF-8 or marked as UTF-16."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO, TYPE_CHECKING, cast

from curator.exchange.importers.refusals import DamagedFileError
from curator.exchange.ucdp.refusals import NotUcdpError

if TYPE_CHECKING:
    from collections.abc import Iterator

DAMAGE = (EOFError, gzip.BadGzipFile, zlib.error, zipfile.BadZipFile)
"""What reading an archive meets where it is damaged, also long after it was opened."""

_GZIP, _ZIP, _OLD_WORKBOOK = b"\x1f\x8b", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@contextmanager
def text_of(file: IO[bytes], name: str) -> Iterator[TextIOWrapper]:
    """The text of an open file, its bytes that are not UTF-8 as lone surrogates.

    Raises:
        NotUcdpError: it is a workbook, or an archive with anything else than one CSV file.
        DamagedFileError: the archive is damaged.
    """
    with _bytes_of(file, name) as plain:
        head = plain.read(2)
        plain.seek(0)
        encoding = "utf-16" if head in _UTF_16 else "utf-8-sig"
        text = TextIOWrapper(
            plain,
            encoding=encoding,
            errors="replace" if encoding == "utf-16" else "surrogateescape",
            newline="",
        )
        yield text
        text.detach()


@contextmanager
def _bytes_of(file: IO[bytes], name: str) -> Iterator[IO[bytes]]:
    head = file.read(4)
    file.seek(0)
    if head == _OLD_WORKBOOK:
        raise _workbook(name)
    if head == _ZIP:
        with _archive(file, name) as archive, archive.open(_only_table(archive, name)) as inner:
            yield inner
    elif head.startswith(_GZIP):
        with gzip.open(file) as inner:
            yield cast("IO[bytes]", inner)
    else:
        yield file


def _archive(file: IO[bytes], name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise DamagedFileError(name, "a zip archive", str(error)) from error


def _only_table(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    members = [each for each in archive.infolist() if not each.is_dir()]
    if any(each.filename in {"[Content_Types].xml", "content.xml"} for each in members):
        raise _workbook(name)
    tables = [each for each in members if each.filename.lower().endswith(".csv") and "__MACOSX" not in each.filename]
    if len(tables) != 1 or tables[0].flag_bits & 1:
        raise NotUcdpError(name, "it is an archive with anything else than one CSV file that is not encrypted")
    return tables[0]


def _workbook(name: str) -> NotUcdpError:
    return NotUcdpError(name, "it is a workbook of a spreadsheet, not CSV")
