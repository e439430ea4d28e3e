"""Readers: one for each form of file, each gives a capture, or one after the other where a file holds several articles.

A new form is a module with a function `read` from bytes and a name to a `Capture`, and one line in `READERS`; it is
imported when the first file of its form comes. A form that holds several articles has `read_each` instead, from an open
file and a name to `Found`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from io import BytesIO
from typing import IO, TYPE_CHECKING

from curator.core.articles import Capture
from curator.exchange.importers.files import contents, head_of, opened
from curator.exchange.importers.kinds_of_bytes import HEAD, form_by_its_start
from curator.exchange.importers.refusals import (
    RefusedFileError,
    SeveralArticlesError,
    TooLargeError,
    UnknownFormError,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["READERS", "Found", "LeftOut", "Reader", "read", "read_all", "reader_for"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of a file of several articles is no article: a sentence with its numbers."""

    sentence: str


Found = tuple[str, Capture | RefusedFileError | LeftOut]
"""The name of an article ("crawl.warc.gz: https://…" inside a file of several), and its capture or why there is none."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How one form of file is read: the form's name, the endings of its files' names, and the largest size in bytes.

    `read` takes the bytes and the file's name, and raises a `RefusedFileError` for what it cannot take in. Where a file
    holds several articles `read_each` gives them one after the other, from the open file, and `read` is not used.
    """

    form: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Capture]
    limit: int
    read_each: Callable[[IO[bytes], str], Iterator[Found]] | None = None


def _in(module: str) -> Callable[[bytes, str], Capture]:
    """The function `read` of a module in this package, which is imported when it is first called."""

    def read(data: bytes, name: str) -> Capture:
        of_module: Callable[[bytes, str], Capture] = import_module(f"{__name__}.{module}").read
        return of_module(data, name)

    return read


def _each_in(module: str) -> Callable[[IO[bytes], str], Iterator[Found]]:
    """The same for the function `read_each`."""

    def read_each(file: IO[bytes], name: str) -> Iterator[Found]:
        of_module: Callable[[IO[bytes], str], Iterator[Found]] = import_module(f"{__name__}.{module}").read_each
        return of_module(file, name)

    return read_each


def _several(data: bytes, name: str) -> Capture:
    """The one article in the bytes of a file that may hold several."""
    return read(data, name, "warc")


_MIB = 2**20

READERS: tuple[Reader, ...] = (
    Reader("text", (".txt", ".text", ".md", ".log"), _in("plain_text"), 50 * _MIB),
    Reader("pdf", (".pdf",), _in("pdf"), 200 * _MIB),
    Reader("docx", (".docx", ".docm", ".dotx"), _in("docx"), 100 * _MIB),
    Reader("warc", (".warc", ".warc.gz", ".wacz"), _several, 20_000 * _MIB, _each_in("warc")),
)
"""All readers; the first reads what no other claims."""


def reader_for(name: str, form: str = "") -> Reader:
    """The reader of that form, or else the one for a file of that name.

    Raises:
        UnknownFormError: there is no reader of that form.
    """
    if form:
        chosen = next((reader for reader in READERS if reader.form == form), None)
        if chosen is None:
            raise UnknownFormError(form, tuple(reader.form for reader in READERS))
        return chosen
    lower = name.lower()
    return next((reader for reader in READERS if lower.endswith(reader.suffixes)), READERS[0])


def read(source: Path | bytes, name: str = "", form: str = "") -> Capture:
    """The capture of a file, or of bytes with the name that their file has: as `form`, or as its bytes or its name say.

    A file's kind and size are looked at before it is read. Bytes that say what they are (a PDF, a Word document) are read
    as that, whatever the name says, with a warning where the two differ.

    Raises:
        RefusedFileError: the file is missing, is no file, is too large, cannot be read, or cannot be taken in; or it holds
            several articles.
    """
    found: Capture | RefusedFileError | None = None
    for _, each in read_all(source, name, form):
        if isinstance(each, LeftOut):
            continue
        if found is not None:
            raise SeveralArticlesError(name or (source.name if not isinstance(source, bytes) else "this file"))
        found = each
    if isinstance(found, RefusedFileError):
        raise found
    assert found is not None, "every file gives an article or a refusal"  # noqa: S101 a bug, never the file's fault
    return found


def read_all(source: Path | bytes, name: str = "", form: str = "") -> Iterator[Found]:
    """The articles in a file (or in bytes), one after the other; one that is refused never stops the rest.

    A file of one article gives one, with the file's name. What a file of several has besides articles comes last.
    """
    name = name or ("this text" if isinstance(source, bytes) else source.name)
    try:
        reader, warning = _chosen(source, name, form)
        if reader.read_each is None:
            yield name, _warned(reader.read(_bytes(source, name, reader.limit), name), warning)
            return
        with (
            BytesIO(_bytes(source, name, reader.limit))
            if isinstance(source, bytes)
            else opened(source, reader.limit) as file
        ):
            for inside, each in reader.read_each(file, name):
                yield inside, _warned(each, warning) if isinstance(each, Capture) else each
    except RefusedFileError as refusal:
        yield name, refusal


def _chosen(source: Path | bytes, name: str, form: str) -> tuple[Reader, str]:
    """The reader of a file, and a warning where its name says another form than its bytes."""
    if form:
        return reader_for(name, form), ""
    by_name = reader_for(name)
    by_bytes = form_by_its_start(source[:HEAD] if isinstance(source, bytes) else head_of(source, HEAD))
    if not by_bytes or by_bytes == by_name.form:
        return by_name, ""
    chosen = next((reader for reader in READERS if reader.form == by_bytes), by_name)
    says_another = chosen is not by_name and name.lower().endswith(by_name.suffixes)
    return chosen, _OTHER.format(named=by_name.form, form=by_bytes) if says_another else ""


_OTHER = "The file's name says that it is “{named}”, its bytes that it is “{form}”: it was read as what it is."


def _bytes(source: Path | bytes, name: str, limit: int) -> bytes:
    if not isinstance(source, bytes):
        return contents(source, limit)
    if len(source) > limit:
        raise TooLargeError(name, len(source), limit)
    return source


def _warned(capture: Capture, warning: str) -> Capture:
    return replace(capture, warnings=(warning, *capture.warnings)) if warning else capture
