"""The bytes of a page are read in the encoding that browsers find, and nothing in them stops the parser."""

from __future__ import annotations

import base64
import codecs
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from curator.exchange.importers import pages
from curator.exchange.importers.kinds_of_bytes import is_mostly_control
from curator.exchange.importers.page_parts import parts_of
from curator.exchange.importers.page_source import declared_encoding, source_of
from curator.exchange.importers.refusals import RefusedFileError

SUITE = (
    Path(__file__).resolve().parents[4]
    / "shared"
    / "data"
    / "suites"
    / "html_safety"
    / "html5lib_encoding_entities.json"
)
SENTENCE = "Ten people were killed in the town on Monday, the monitor said, and twenty were wounded."


def test_a_byte_order_mark_stands_over_what_the_page_says() -> None:
    found = source_of(b"\xef\xbb\xbf<meta charset=windows-1256>\xd9\x82", "a.html")
    assert (found.text[-1], found.encoding, found.warnings) == ("ق", "utf-8", ())


def test_the_encoding_that_a_page_names_is_believed() -> None:
    found = source_of("<meta charset='windows-1256'><p>قُتل عشرة</p>".encode("cp1256"), "a.html")
    assert "قُتل عشرة" in found.text
    assert (found.encoding, found.warnings) == ("cp1256", ())


def test_a_page_that_was_saved_anew_keeps_its_old_mark_and_is_read_as_what_it_is() -> None:
    found = source_of("<meta charset=windows-1256><p>قُتل عشرة</p>".encode(), "a.html")
    assert "قُتل عشرة" in found.text
    assert found.warnings == ("The page says that its encoding is cp1256, but it is UTF-8, and was read as that.",)


def test_bytes_that_do_not_fit_are_shown_and_counted() -> None:
    found = source_of("<meta charset=utf-8><p>قُتل عشرة في البلدة".encode() + b"\xff</p>", "a.html")
    assert "\ufffd" in found.text
    assert found.warnings == ("1 places are damaged: bytes that are no utf-8 show as “\ufffd”.",)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"<meta charset=iso-8859-1>", "cp1252"),
        (b'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">', "cp1251"),
        (b'<meta content="text/html; charset=windows-1251">', ""),
        (b"<!-- <meta charset=windows-1251> -->", ""),
        (b"<p title='<meta charset=windows-1251>'>", ""),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<meta charset=no-such-thing>", ""),
        (b"<meta charset=windows-1251", ""),
        (b"<!-->" + b"<meta charset=koi8-r>", "koi8-r"),
        (b"<!doctype html><?xml a?><meta charset=windows-1251>", "cp1251"),
        (b"<!-- no end", ""),
        (b"<!no end", ""),
    ],
)
def test_the_named_encoding_is_found_as_browsers_find_it(head: bytes, encoding: str) -> None:
    assert declared_encoding(head) == encoding


def test_the_encodings_of_the_foreign_suite_are_found() -> None:
    if not SUITE.exists():
        pytest.skip("the foreign suites are not here")
    cases = json.loads(SUITE.read_text(encoding="utf-8"))["encoding"]
    assert len(cases) > 50
    for case in cases:
        data = base64.b64decode(case["bytes_base64"])
        expected = codecs.lookup(case["encoding"].lower().replace("windows-", "cp")).name
        found = source_of(data, "a.html").encoding
        # a page of ASCII is the same in both, where it names none
        assert codecs.lookup(found).name == expected or (data.isascii() and not declared_encoding(data)), case["id"]


@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    page = b"<meta charset=utf-8><p>" + data
    if is_mostly_control(page) or data.count(0) * 20 >= len(page):
        with suppress(RefusedFileError):
            source_of(page, "a.html")
    else:
        assert "\0" not in source_of(page, "a.html").text


HOSTILE = {
    "boxes in boxes": "<div>" * 300_000 + SENTENCE,
    "boxes behind closing tags": "<div></b></i></x>" * 50_000 + SENTENCE,
    "boxes behind quotes": "<div title='></div>'>" * 50_000 + SENTENCE,
    "tables in tables": "<table><tr><td>" * 30_000 + SENTENCE,
    "bold in bold": "<b>" * 100_000 + SENTENCE,
    "fonts left open": "".join(f"<p><font size={size}>x" for size in range(5_000)) + SENTENCE,
    "attributes": SENTENCE + "<div " + " ".join(f"a{number}=1" for number in range(30_000)) + ">" + SENTENCE,
    "choices": "<select>" + "<option>" * 50_000 + "</select>" + SENTENCE,
    "comments": SENTENCE + "<!--" * 100_000,
    "links": "<a href=x>" * 20_000 + SENTENCE,
    "data": "<script type='application/ld+json'>" + "[" * 200_000 + "</script>" + SENTENCE,
    "rows": "<table>" + "<tr><td>1<td>2" * 20_000 + f"</table><p>{SENTENCE}</p>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_are_read_and_give_the_parser_no_depth(kind: str) -> None:
    # where the guard fails, the parser takes minutes: its time grows with the square of the depth
    data = HOSTILE[kind].encode()
    assert "Ten people" in pages.read(data, "a.html").text
    body = LexborHTMLParser(source_of(data, "a.html").text).body
    assert body is not None
    assert parts_of(body).depth <= 600


def test_a_page_nested_too_deep_keeps_its_words_headings_and_facts() -> None:
    page = f"<title>Dead</title><meta name=date content=2024-12-25>{'<div><span>' * 600}<h2>Toll</h2><p>{SENTENCE}</p><h2>Names</h2><p>{SENTENCE}</p>"
    capture = pages.read(page.encode(), "a.html")
    assert capture.text == f"Toll\n{SENTENCE}\nNames\n{SENTENCE}"
    assert str(capture.published_on) == "2024-12-25"
    assert [section.heading for section in capture.outline.sections] == ["Toll", "Names"]
    assert any("nested too deep" in warning for warning in capture.warnings)


def test_a_drawing_with_long_paths_is_not_too_much() -> None:
    path = "M1 2 " * 2_000
    found = source_of(f"<svg><path d='{path}'/></svg><div>{SENTENCE}</div>".encode(), "a.html")
    assert found.warnings == ()
    assert LexborHTMLParser(found.text).css_first("path") is not None


def test_a_page_of_very_many_tags_is_taken_whole() -> None:
    capture = pages.read(f"<nav>Menu</nav><p>{SENTENCE}</p>{'<br>' * 200_001}".encode(), "a.html")
    assert capture.text == f"Menu\n{SENTENCE}"
    assert capture.warnings == ("The page is too large to look for its main text: all of its words were taken in.",)
