"""Readers: one for each form of file, each gives a capture.

A new form is a module with a function `read` from bytes and a name to a `Capture`, and one line in `READERS`; it is
imported when the first file of its form comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from curator.core.articles import Capture
from curator.exchange.importers.files import contents
from curator.exchange.importers.refusals import TooLargeError, UnknownFormError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["READERS", "WHOLE_PAGE", "Reader", "read", "reader_for"]


@dataclass(frozen=True, slots=True)
class Reader:
    """How one form of file is read: the form's name, the endings of its files' names, and the largest size in bytes.

    `read` takes the bytes and the file's name, and raises a `RefusedFileError` for what it cannot take in.
    """

    form: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Capture]
    limit: int


def _in(module: str, function: str = "read") -> Callable[[bytes, str], Capture]:
    """A function of a module in this package, which is imported when it is first called."""

    def read(data: bytes, name: str) -> Capture:
        of_module: Callable[[bytes, str], Capture] = getattr(import_module(f"{__name__}.{module}"), function)
        return of_module(data, name)

    return read


_MIB = 2**20
_START = 2**10
_BEGINS_LIKE_A_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)

READERS: tuple[Reader, ...] = (
    Reader("text", (".txt", ".text", ".md", ".log"), _in("plain_text"), 50 * _MIB),
    Reader("html", (".html", ".htm", ".xhtml"), _in("html"), 16 * _MIB),
)
"""All readers; the first reads what no other claims."""

WHOLE_PAGE = "whole-page"
"""Asked for as a form: pages with all of their words, not their main text alone; other files as their names say."""

_WHOLE_PAGES = Reader(WHOLE_PAGE, READERS[1].suffixes, _in("pages", "read_whole"), READERS[1].limit)


def reader_for(name: str, form: str = "", start: bytes = b"") -> Reader:
    """The reader of that form, or else the one for a file of that name, or of one that begins with the bytes of `start`.

    Raises:
        UnknownFormError: there is no reader of that form.
    """
    if form == WHOLE_PAGE:
        own = reader_for(name, start=start)
        return _WHOLE_PAGES if own.suffixes == _WHOLE_PAGES.suffixes else own
    if form:
        chosen = next((reader for reader in READERS if reader.form == form), None)
        if chosen is None:
            raise UnknownFormError(form, tuple(reader.form for reader in READERS))
        return chosen
    lower = name.lower()
    by_name = next((reader for reader in READERS if lower.endswith(reader.suffixes)), None)
    if by_name is None and _BEGINS_LIKE_A_PAGE.match(start):
        return next(reader for reader in READERS if reader.form == "html")
    return by_name or READERS[0]


def read(source: Path | bytes, name: str = "", form: str = "") -> Capture:
    """The capture of a file, or of bytes with the name that their file has, read as `form` or as the name says.

    A file's kind and size are looked at before it is read.

    Raises:
        RefusedFileError: the file is missing, is no file, is too large, cannot be read, or cannot be taken in.
    """
    if isinstance(source, bytes):
        reader = reader_for(name, form, source[:_START])
        if len(source) > reader.limit:
            raise TooLargeError(name or "this text", len(source), reader.limit)
        return reader.read(source, name or "this text")
    data = contents(source, reader_for(source.name, form).limit)
    reader = reader_for(source.name, form, data[:_START])
    if len(data) > reader.limit:
        raise TooLargeError(source.name, len(data), reader.limit)
    return reader.read(data, name or source.name)
