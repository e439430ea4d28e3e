"""A web archive (WARC, WACZ) to captures: each recorded page that has text is an article of its own."""

from __future__ import annotations

import codecs
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from curator.exchange import importers
from curator.exchange.importers import LeftOut
from curator.exchange.importers.http_messages import Answer, answer_in, unpacked
from curator.exchange.importers.kinds_of_bytes import HEAD, form_by_its_start
from curator.exchange.importers.refusals import DamagedFileError, NoArticlesError, RefusedFileError
from curator.exchange.importers.warc_records import WHAT, records_of
from curator.exchange.importers.zipped import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.articles import Capture
    from curator.exchange.importers import Found
    from curator.exchange.importers.warc_records import Record

_LARGEST_ARCHIVE = 20_000 * 2**20
_FORMS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/epub+zip": "epub",
}
_NO_PAGES = frozenset({"warcinfo", "request", "metadata", "conversion"})


def read_each(file: IO[bytes], name: str) -> Iterator[Found]:
    """The pages of a web archive, named by the archive and their address, and last what in it is no page.

    Every capture has the body of the page as its original bytes, the address and the time as they were recorded. Left out
    and counted are: repeated records (revisit), answers that were no success, pages of other types, and what is too large.
    """
    left_out: Counter[str] = Counter()
    found = False
    try:
        for record in _records(file, name):
            what = _page(record, name)
            if isinstance(what, str):
                left_out[what] += 1
            elif what is not None:
                found = True
                yield what
    except RefusedFileError as refusal:
        found = True
        yield name, refusal
    if not found:
        yield name, NoArticlesError(name, _counted(left_out))
    elif left_out.total():
        yield name, LeftOut(f"“{name}”: left out were {_counted(left_out)}.")


def _records(file: IO[bytes], name: str) -> Iterator[Record]:
    start = file.read(4)
    file.seek(0)
    if start != b"PK\x03\x04":
        yield from records_of(file, name)
        return
    archive = opened(file, name, WHAT)
    inside = sorted(
        path for path in archive.parts if path.startswith("archive/") and path.endswith((".warc", ".warc.gz"))
    )
    if not inside:
        raise DamagedFileError(name, WHAT, "it has no archive in it")
    for path in inside:
        with archive.stream(path, _LARGEST_ARCHIVE) as part:
            yield from records_of(part, name)


def _page(record: Record, name: str) -> Found | str | None:
    """The article of a record; why it is left out; or None for what belongs to the archive itself."""
    if record.kind in _NO_PAGES:
        return None
    if record.kind not in {"response", "resource"}:
        return "repeated record" if record.kind == "revisit" else "record of another kind"
    answer = _answer(record)
    if isinstance(answer, str):
        return answer
    form = _form(answer)
    if answer.status != 200 or form is None:
        return "answer without success" if answer.status != 200 else "picture, style, script or other file"
    named = f"{name}: {record.address}"
    try:
        return named, _capture(record, answer, form, named)
    except RefusedFileError as refusal:
        return named, refusal


def _answer(record: Record) -> Answer | str:
    """The answer that was recorded, or why there is none."""
    if record.block is None:
        return "record that is too large"
    answer = answer_in(record.block)
    if answer is None and record.kind == "resource":
        answer = Answer(200, {"content-type": record.headers.get("content-type", "")}, record.block)
    is_page = record.address.startswith(("http://", "https://", "file:", "ftp://"))
    return answer if answer and is_page else "record of another kind"


def _form(answer: Answer) -> str | None:
    known = {reader.form for reader in importers.READERS}
    form = _FORMS.get(answer.media_type) or form_by_its_start(answer.body[:HEAD])
    if not form and not answer.media_type and answer.body.lstrip()[:1] == b"<":
        form = "html"
    return form if form in known and form != "warc" else None


def _capture(record: Record, answer: Answer, form: str, named: str) -> Capture:
    body = unpacked(answer, named)
    last = record.address.split("?", 1)[0].split("#", 1)[0].rstrip("/").rpartition("/")[2]
    encoding = _encoding(body, answer.charset) if form == "text" else ""
    # named by a mark, which every reader of text believes
    readable = codecs.BOM_UTF8 + body.decode(encoding).encode() if encoding else body
    capture = importers.read(readable, last or record.address, form)
    return replace(
        capture,
        original=body,
        encoding=encoding or capture.encoding,
        url=record.address,
        retrieved_at=_instant(record.headers.get("warc-date", "")),
    )


def _encoding(body: bytes, charset: str) -> str:
    """The encoding that a server named, where the body fits it and it is not found anyway; else empty."""
    try:
        name = codecs.lookup(charset).name if charset else ""
        body.decode(name or "utf-8")
    except (LookupError, UnicodeError, ValueError):
        return ""
    return "" if name == "utf-8" else name


def _instant(recorded: str) -> str:
    """A time of record as ISO 8601 in UTC, to the second; empty for what is none."""
    try:
        found = datetime.fromisoformat(recorded)
    except ValueError:
        return ""
    return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if found.tzinfo else ""


def _counted(left_out: Counter[str]) -> str:
    return (
        ", ".join(f"{count} {_many(what) if count > 1 else what}" for what, count in sorted(left_out.items()))
        or "no records"
    )


def _many(what: str) -> str:
    first, space, rest = what.partition(" ")
    match first:
        case "repeated":
            return "repeated records"
        case "picture,":
            return "pictures, styles, scripts or other files"
        case _:
            return f"{first}s{space}{rest}"
