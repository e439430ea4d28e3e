"""Web pages: bytes to characters, what a reader sees and nothing else, and pages made to do harm."""

from __future__ import annotations

import base64
import codecs
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange import importers
from curator.exchange.importers.html_nesting import is_too_deep
from curator.exchange.importers.page_source import characters
from curator.exchange.importers.page_source import declared_encoding as declared
from curator.exchange.importers.refusals import EmptyFileError, TooDeepError

SUITE = Path(__file__).resolve().parents[4] / "shared" / "data" / "suites" / "html_safety"
needs_the_suite = pytest.mark.skipif(not SUITE.exists(), reason="the shared suites are not beside the checkout")


WIKI = "<body class=mw-parser-output>"


def text_of(page: str) -> str:
    """The words of a page from an encyclopedia, whose text is all of its content."""
    return importers.read((WIKI + page).encode(), "page.html").text


def test_a_line_for_each_block_and_row() -> None:
    page = "<h1>A</h1><p>x<br>y<ul><li>one<li>two</ul><table><tr><td rowspan=2>a<p>b<td>c<tr><td>d</table><pre>p\n q</pre>z"
    assert text_of(page) == "A\nx\ny\none\ntwo\na b | c\n| d\np\nq\nz"


def test_what_is_not_shown_is_left_out() -> None:
    page = "<title>T</title><style>s{}</style><script>run()</script><p hidden>h</p><p style='display: NONE'>n</p><p>seen</p><!-- c --><template>t</template>"
    assert text_of(page) == "seen"


def test_a_page_is_known_by_its_beginning_where_the_name_says_nothing(tmp_path: Path) -> None:
    data = b"\n<!-- saved --><!DOCTYPE html><title>A day</title><p>Words."
    file = tmp_path / "download"
    file.write_bytes(data)
    for page in (importers.read(data), importers.read(file)):
        assert (page.title, page.text) == ("A day", "Words.")


def test_a_text_file_stays_a_text_file() -> None:
    assert importers.read(b"<html><p>x", "a.txt").text == "<html><p>x"


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(EmptyFileError):
        importers.read(b"<html class=mw-parser-output><script>x</script></html>", "a.html")


def test_forced_directions_and_zero_bytes_are_told_of() -> None:
    assert "direction" in importers.read(f"{WIKI}<p>a\u202eb</p>".encode(), "a.html").warnings[0]
    page = importers.read(f"{WIKI}<p>{'Many words. ' * 5}\0</p>".encode(), "a.html")
    assert "zero bytes" in page.warnings[0]
    assert page.text.endswith("\ufffd")


def test_lone_surrogates_and_zero_references_become_the_sign_for_no_character() -> None:
    assert text_of("<p>a&#xD800;b&#0;c&#x110000;d</p>") == "a\ufffdb\ufffdc\ufffdd"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10**6 + "x",
        "<div></span>" * 10**5,
        "<div><!--</div>-->" * 10**4,
        "<div title='</div>'>" * 10**4,
        "<div/>" * 10**4,
        "<svg><div><path/>" * 10**4,
        "".join(f"<font size={size}>" for size in range(500)) + "<p>x" * 10**5,
        "<p " + " ".join(f"a{number}=1" for number in range(10**4)) + ">x",
    ],
    ids=lambda page: page[:20],
)
def test_pages_that_would_fill_time_or_memory_are_refused_before_they_are_parsed(page: str) -> None:
    with pytest.raises(TooDeepError, match="nested deeper"):
        importers.read((WIKI + page).encode(), "a.html")


@pytest.mark.parametrize(
    "page",
    [
        "<div></div>" * 10**4,
        "<p>" * 10**4 + "x",
        "<svg>" + "<path/>" * 10**4 + "</svg>",
        "<!--" + "<div>" * 10**4 + "-->",
        "<script>" + "<div>" * 10**4 + "</script>",
        "<b>x</b>" * 10**4,
        "<div>" * 400 + "x",
    ],
    ids=lambda page: page[:20],
)
def test_long_pages_are_not_taken_for_deep_ones(page: str) -> None:
    assert not is_too_deep(page)


def test_cells_that_say_they_are_huge_are_not_believed() -> None:
    page = "<table>" + ("<tr>" + "<td rowspan=65534 colspan=1000>1" * 3) * 50 + "</table>"
    assert len(text_of(page)) < 10**5


@needs_the_suite
def test_the_encoding_that_a_page_names_is_the_one_it_is_read_in() -> None:
    suite = json.loads((SUITE / "html5lib_encoding_entities.json").read_bytes())
    for case in suite["encoding"]:
        data = base64.b64decode(case["bytes_base64"])
        if encoding := declared(data):
            read = characters(data, "page").encoding
            if not data.startswith(codecs.BOM_UTF8):
                assert codecs.lookup(encoding).name == codecs.lookup(case["encoding"]).name, case["id"]
            else:
                assert read == "utf-8"


@needs_the_suite
def test_character_references_are_read_as_browsers_read_them() -> None:
    suite = json.loads((SUITE / "html5lib_encoding_entities.json").read_bytes())
    for source, text in suite["entities"]:
        if "<" not in source and text.strip():
            expected = " ".join(
                f"a {text} z".replace("\r", " ").replace("\n", " ").replace("\f", " ").replace("\t", " ").split(" ")
            )
            got = text_of(f"<p>a {source} z</p>")
            assert "".join(got.split()) == "".join(expected.split()), source


@needs_the_suite
@pytest.mark.parametrize("form", ["html", importers.WHOLE_PAGE])
def test_nothing_of_a_harmful_page_but_its_words_is_kept(form: str) -> None:
    suite = json.loads((SUITE / "xss_dompurify.json").read_bytes())
    for case in suite["dompurify"]:
        page = f"<!DOCTYPE html><title>t</title>{WIKI if form == 'html' else '<body>'}<p>before</p>{case['payload']}"
        taken = importers.read(page.encode("utf-8", "replace"), "page.html", form)
        assert taken.text.startswith("before")
        assert taken.url == ""


INSIDE = st.text(st.sampled_from("ab <>/&;=\"'\n\u202eع"), max_size=30)
TAGS = st.sampled_from(
    [
        "p",
        "div",
        "b",
        "table",
        "tr",
        "td",
        "li",
        "h2",
        "sup class=reference",
        "table class=infobox",
        "table class=ambox",
    ]
)
PIECES = st.lists(
    st.one_of(INSIDE, TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag.split()[0]}>")), max_size=30
)


@given(PIECES)
def test_every_part_of_any_page_stands_where_it_is_said_to(pieces: list[str]) -> None:
    page = importers.read(("<div class=mw-parser-output>kept " + "".join(pieces)).encode(), "page.html")
    outline, text = page.outline, page.text
    spans = [
        part.span
        for parts in (outline.sections, outline.marks, outline.infobox, outline.banners, outline.aggregates)
        for part in parts
    ]
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == span.of(text).strip()
    for section in outline.sections:
        assert section.heading in text
    for count in outline.aggregates:
        assert count.span.covers(count.words)
