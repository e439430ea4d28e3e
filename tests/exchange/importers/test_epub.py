"""EPUB books: chapters in the order of the spine, their titles, what the book says of itself, locks, and harm."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exchange import importers
from curator.exchange.importers import epub
from curator.exchange.importers.refusals import (
    DamagedFileError,
    EmptyFileError,
    LockedFileError,
    RefusedFileError,
)
from tests.exchange.importers import documents

if TYPE_CHECKING:
    from curator.core.articles import Capture

pytestmark = pytest.mark.skipif(
    all(reader.form != "html" for reader in importers.READERS), reason="chapters are read by the reader of web pages"
)
METADATA = (
    "<dc:title>Valley unrest</dc:title><dc:creator>N. Harun</dc:creator><dc:publisher>Dilmur Press</dc:publisher>"
    "<dc:language>en-GB</dc:language><dc:date>2031-05-03T00:00:00Z</dc:date><dc:rights>CC BY 4.0</dc:rights>"
)
CHAPTERS = {"two.xhtml": "<h1>The bridge</h1><p>Twelve people were killed.</p>", "one.xhtml": "<p>Five fled.</p>"}
NAV = '<li><a href="text/two.xhtml#x">Bridge</a></li><li><a href="text/one.xhtml">Flight</a></li>'


def page(inside: str) -> str:
    return f'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>{inside}</body></html>'


def book(**more: object) -> bytes:
    chapters = {name: page(inside) for name, inside in CHAPTERS.items()}
    return documents.epub(chapters, METADATA, nav=NAV, **more)  # type: ignore[arg-type]


def read(data: bytes) -> Capture:
    return epub.read(data, "book.epub")


def test_chapters_come_in_the_order_of_the_spine_under_the_titles_of_the_contents() -> None:
    capture = read(book())
    assert capture.text.index("Twelve people were killed.") < capture.text.index("Five fled.")
    sections = [(each.heading, each.parent) for each in capture.outline.sections]
    assert sections == [("Bridge", None), ("The bridge", 0), ("Flight", None)]
    assert capture.outline.sections[2].span.of(capture.text) == "Five fled."


def test_the_book_says_its_title_publisher_day_and_licence() -> None:
    capture = read(book())
    assert (capture.title, capture.publisher, capture.published_on) == (
        "Valley unrest",
        "Dilmur Press",
        date(2031, 5, 3),
    )
    assert (capture.language, capture.licence) == ("en", "CC BY 4.0")
    assert capture.normalisation.startswith("epub-1+")


def test_titles_come_from_the_older_form_of_contents_too() -> None:
    ncx = '<ncx><navMap><navPoint><navLabel><text>Old title</text></navLabel><content src="text/one.xhtml"/></navPoint></navMap></ncx>'
    opf = (
        '<package><metadata/><manifest><item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="gone" href="gone.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="a"/><itemref idref="gone"/>'
        '<itemref idref="no"/></spine></package>'
    )
    capture = read(book(more={"OPS/toc.ncx": '<!DOCTYPE ncx PUBLIC "a" "b">' + ncx, "OPS/book.opf": opf}))
    assert [each.heading for each in capture.outline.sections] == ["Old title"]
    assert (capture.text, capture.title) == ("Five fled.", "book")
    assert "1 chapter is listed but not in the book." in capture.warnings


def encrypted(algorithm: str) -> dict[str, str]:
    method = f'<EncryptionMethod Algorithm="{algorithm}"/>'
    return {"META-INF/encryption.xml": f"<encryption><EncryptedData>{method}</EncryptedData></encryption>"}


def test_copy_protection_is_refused_and_hidden_fonts_are_not() -> None:
    with pytest.raises(LockedFileError, match=r"copy protection \(DRM\)"):
        read(book(more=encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc")))
    assert read(book(more=encrypted("http://www.idpf.org/2008/embedding"))).title == "Valley unrest"


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"META-INF/container.xml": ""}, DamagedFileError),
        ({"META-INF/container.xml": "<container/>"}, DamagedFileError),
        ({"META-INF/container.xml": '<c><rootfile full-path="../../etc/passwd"/></c>'}, DamagedFileError),
        ({"OPS/book.opf": "<package"}, DamagedFileError),
        ({"OPS/book.opf": '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'}, DamagedFileError),
        ({"OPS/book.opf": "<package/>"}, EmptyFileError),
    ],
)
def test_a_book_that_does_not_hold_together_is_refused(more: dict[str, str], error: type[RefusedFileError]) -> None:
    with pytest.raises(error):
        read(book(more=more))


def test_a_book_is_read_as_one_whatever_its_name_says() -> None:
    assert importers.read(book(), "book.zip").normalisation.startswith("epub-1+")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_book_gives_a_capture_or_a_refusal(data: st.DataObject) -> None:
    whole = bytearray(book())
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] ^= 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.sampled_from([len(whole), data.draw(st.integers(0, len(whole)))]))
    try:
        read(bytes(whole[:cut]))
    except RefusedFileError:
        return
