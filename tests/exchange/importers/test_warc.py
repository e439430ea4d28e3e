"""Web archives: each page an article with its address and time, the rest counted, and files made to do harm."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.core.articles import Capture
from curator.exchange import importers
from curator.exchange.importers import LeftOut, read_all
from curator.exchange.importers.refusals import (
    NoArticlesError,
    OvergrownFileError,
    RefusedFileError,
    SeveralArticlesError,
)
from tests.exchange.importers import documents
from tests.exchange.importers.documents import answer, packed, page, printed, record

if TYPE_CHECKING:
    from pathlib import Path

    from curator.exchange.importers import Found

TEXT = b"Valley unrest\n\nTwelve people were killed in the village, the council said."
ARABIC = "قال المجلس إن خمسة قضاة سينظرون في الأمر"
SITE = "https://news.example/"


def inside(data: bytes, name: str = "crawl.warc.gz") -> list[Found]:
    return list(read_all(data, name))


def only(data: bytes) -> Capture:
    return importers.read(data, "crawl.warc.gz")


@pytest.mark.parametrize("data", [packed(page(f"{SITE}a.txt?x=1", TEXT)), page(f"{SITE}a.txt?x=1", TEXT)])
def test_a_page_keeps_its_address_its_time_and_its_own_bytes(data: bytes) -> None:
    ((name, capture),) = inside(data)
    assert isinstance(capture, Capture)
    assert name == "crawl.warc.gz: https://news.example/a.txt?x=1"
    assert (capture.url, capture.retrieved_at) == (f"{SITE}a.txt?x=1", "2031-05-03T10:00:00Z")
    assert (capture.original, capture.title) == (TEXT, "Valley unrest")


def test_pages_of_each_form_are_read_as_what_they_are() -> None:
    data = packed(
        record("warcinfo", "", b"software: x"),
        page(f"{SITE}a", TEXT),
        page(f"{SITE}b", documents.pdf([printed("Twelve people were killed.")]), "application/pdf"),
        page(f"{SITE}c", documents.docx(documents.paragraph("Five fled.")), "application/octet-stream"),
        record("resource", "file:///notes.txt", TEXT, "Content-Type: text/plain\r\n"),
    )
    found = [each for _, each in inside(data)]
    assert [each.normalisation for each in found if isinstance(each, Capture)] == [
        "plain-1",
        "pdf-1",
        "docx-1",
        "plain-1",
    ]
    assert len(found) == 4


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (gzip.compress(TEXT, mtime=0), "Content-Encoding: gzip\r\n"),
        (gzip.compress(TEXT[:20], mtime=0) + gzip.compress(TEXT[20:], mtime=0), "Content-Encoding: x-gzip\r\n"),
        (zlib.compress(TEXT), "Content-Encoding: deflate\r\n"),
        (zlib.compress(TEXT)[2:-4], "Content-Encoding: deflate\r\n"),
        (brotli.compress(TEXT), "Content-Encoding: br\r\n"),
        (
            b"5\r\n" + TEXT[:5] + b"\r\n%x;ext\r\n" % (len(TEXT) - 5) + TEXT[5:] + b"\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n",
        ),
        (gzip.compress(brotli.compress(TEXT), mtime=0), "Content-Encoding: br, gzip\r\n"),
        (TEXT, "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        (TEXT, "Content-Encoding: identity\r\n"),
    ],
)
def test_a_body_is_unpacked_as_its_headers_say(body: bytes, more: str) -> None:
    assert only(page(SITE, body, more=more)).original == TEXT


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (gzip.compress(TEXT, mtime=0)[:-20], "Content-Encoding: gzip\r\n"),
        (b"\x1f\x8b" + TEXT, "Content-Encoding: gzip\r\n"),
        (b"\xff\xfe\xfd", "Content-Encoding: br\r\n"),
        (TEXT, "Content-Encoding: zip-of-my-own\r\n"),
        (zlib.compress(bytes(60 * 2**20)), "Content-Encoding: deflate\r\n"),
        (brotli.compress(bytes(60 * 2**20)), "Content-Encoding: br\r\n"),
    ],
)
def test_a_body_that_cannot_be_unpacked_is_refused_and_stops_nothing(body: bytes, more: str) -> None:
    found = dict(inside(page(f"{SITE}a", body, more=more) + page(f"{SITE}b", TEXT)))
    refused = found[f"crawl.warc.gz: {SITE}a"]
    assert isinstance(refused, RefusedFileError)
    assert refused.sentence.endswith(".")
    assert isinstance(found[f"crawl.warc.gz: {SITE}b"], Capture)


def test_the_encoding_that_the_server_names_is_believed_where_it_fits() -> None:
    named = only(page(SITE, ARABIC.encode("cp1256"), "text/plain; charset=windows-1256"))
    assert (named.text, named.encoding, named.original) == (ARABIC, "cp1256", ARABIC.encode("cp1256"))
    wrong = only(page(SITE, ARABIC.encode(), "text/plain; charset=us-ascii"))
    assert (wrong.text, wrong.encoding) == (ARABIC, "utf-8")
    lying = only(page(SITE, ARABIC.encode(), "text/plain; charset=iso-8859-1"))
    assert (lying.text, lying.encoding) == (ARABIC, "utf-8")
    assert only(page(SITE, TEXT, "text/plain; charset=base64")).original == TEXT
    assert only(page(SITE, ARABIC.encode(), 'text/plain; charset="runes"')).text == ARABIC


def test_what_is_no_page_is_left_out_and_counted() -> None:
    data = packed(
        page(f"{SITE}a", TEXT),
        page(f"{SITE}b.png", b"\x89PNG\r\n\x1a\n", "image/png"),
        page(f"{SITE}c.png", b"\x89PNG\r\n\x1a\n", "image/png"),
        page(f"{SITE}d", TEXT, status="404 Not Found"),
        record("revisit", f"{SITE}a", answer(b"")),
        record("response", "dns:news.example", b"1.2.3.4"),
        record("request", SITE, b"GET / HTTP/1.1\r\n\r\n"),
    )
    *_, (name, last) = inside(data)
    assert name == "crawl.warc.gz"
    assert isinstance(last, LeftOut)
    assert last.sentence == (
        "“crawl.warc.gz”: left out were 1 answer without success, 2 pictures, styles, scripts or other files, "
        "1 record of another kind, 1 repeated record."
    )


def test_a_page_that_was_cut_off_says_so() -> None:
    cut = record("response", SITE, answer(TEXT), "WARC-Truncated: length\r\n")
    assert only(cut).warnings == ("The page was cut off when it was recorded (length): its end is missing.",)


def test_an_archive_without_pages_is_refused_and_says_what_it_has() -> None:
    with pytest.raises(NoArticlesError, match=r"no page with text in it, but 1 answer without success"):
        only(packed(page(SITE, TEXT, status="500 Oh")))
    with pytest.raises(NoArticlesError, match="no records"):
        importers.read(b"", "crawl.warc")


def test_one_article_is_asked_for_and_several_are_there() -> None:
    with pytest.raises(SeveralArticlesError, match=r"“crawl\.warc\.gz” holds several articles"):
        only(packed(page(f"{SITE}a", TEXT), page(f"{SITE}b", TEXT)))


def test_the_archives_in_a_wacz_are_read_one_after_the_other(tmp_path: Path) -> None:
    data = documents.zipped(
        {
            "datapackage.json": "{}",
            "archive/b.warc.gz": packed(page(f"{SITE}b", TEXT)),
            "archive/a.warc": page(f"{SITE}a", TEXT),
            "indexes/index.cdx": "",
        }
    )
    path = tmp_path / "site.wacz"
    path.write_bytes(data)
    assert [name for name, _ in read_all(path)] == [f"site.wacz: {SITE}a", f"site.wacz: {SITE}b"]
    ((_, refused),) = inside(documents.zipped({"archive/x.cdx": "words"}), "site.wacz")
    assert isinstance(refused, RefusedFileError)


def test_what_was_read_before_the_damage_is_kept_and_the_damage_is_told() -> None:
    data = packed(page(f"{SITE}a", TEXT), page(f"{SITE}b", TEXT))
    (_, first), (name, refused) = inside(data[:-30])
    assert isinstance(first, Capture)
    assert (name, isinstance(refused, RefusedFileError)) == ("crawl.warc.gz", True)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (page(SITE, TEXT) + b"not a record", "something else where a record should begin"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "does not say how long it is"),
        (b"WARC/1.0\r\nContent-Length: -5\r\n\r\n", "does not say how long it is"),
        (b"WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nabc", "breaks off in the middle"),
        (b"WARC/1.0\r\nX: " + b"x" * 100_000, "has no end"),
        (packed(page(SITE, TEXT))[:-8] + b"\xff" * 8, "packed data break off or are damaged"),
    ],
)
def test_damaged_archives_are_refused_in_a_sentence(data: bytes, said: str) -> None:
    assert any(isinstance(each, RefusedFileError) and said in each.sentence for _, each in inside(data))


def test_an_archive_that_unpacks_to_far_more_than_its_size_is_refused() -> None:
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {SITE}\r\nContent-Length: {600 * 2**20}\r\n\r\n".encode()
    )
    data = gzip.compress(head + bytes(600 * 2**20), 9)
    ((_, refused),) = inside(data)
    assert isinstance(refused, OvergrownFileError)
    assert "400 times its size" in refused.sentence


def test_an_archive_is_read_as_one_whatever_its_name_says() -> None:
    ((name, capture),) = inside(packed(page(SITE, TEXT)), "pages.txt")
    assert name == f"pages.txt: {SITE}"
    assert isinstance(capture, Capture)
    assert any("its bytes that it is “warc”" in warning for warning in capture.warnings)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_archive_gives_captures_or_refusals(data: st.DataObject) -> None:
    records = (
        page(f"{SITE}a", gzip.compress(TEXT, mtime=0), more="Content-Encoding: gzip\r\n"),
        page(f"{SITE}b", TEXT),
    )
    whole = bytearray(data.draw(st.sampled_from([packed(*records), b"".join(records)])))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.sampled_from([len(whole), data.draw(st.integers(0, len(whole)))]))
    found = list(read_all(bytes(whole[:cut]), "crawl.warc", "warc"))
    assert found
    assert all(isinstance(each, Capture | RefusedFileError | LeftOut) for _, each in found)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["text", "docx", "warc"]))
def test_random_bytes_are_never_a_fault(data: bytes, form: str) -> None:
    assert all(isinstance(each, Capture | RefusedFileError) for _, each in read_all(data, "a", form))


@pytest.mark.skipif(
    all(reader.form != "html" for reader in importers.READERS), reason="there is no reader of web pages"
)
def test_a_web_page_is_read_in_the_encoding_that_its_server_names() -> None:
    body = f"<!DOCTYPE html><html><body><h1>T</h1><p>{ARABIC}</p></body></html>".encode("cp1256")
    capture = only(page(SITE, body, "text/html; charset=windows-1256"))
    assert ARABIC in capture.text
    assert (capture.original, capture.encoding, capture.url) == (body, "cp1256", SITE)
