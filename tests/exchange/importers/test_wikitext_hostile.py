"""Wikitext that is made to stop a reader: nothing runs, nothing hangs, and every offset stands for its words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.importers.wiki_source import pieces
from curator.exchange.importers.wikitext import read

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.articles import Capture

_MOST_SECONDS = 60
"""Ten times what the slowest of them takes on the machine that they were measured on."""
HOSTILE = {
    "braces": "{{" * 50_000,
    "arguments": "{{{" * 50_000,
    "brackets": "[[" * 50_000,
    "templates": "{{a|" * 20_000,
    "templates that close": "{{a|" * 20_000 + "}}" * 20_000,
    "links that close": "[[a|" * 20_000 + "]]" * 20_000,
    "divisions": "<div>" * 20_000,
    "divisions that close": "<div>" * 20_000 + "</div>" * 20_000,
    "references": "<ref>" * 50_000,
    "references that close": "<ref>a</ref>" * 10_000,
    "tables": "{|\n|" * 10_000,
    "addresses": "[http://a " * 20_000,
    "attributes": '<a b="' * 20_000,
    "attribute names": '<ref name="' * 20_000,
    "halves": "<b {{" * 20_000,
    "raw": "<nowiki>" * 20_000,
    "comments": "a<!--" * 20_000,
    "notes": "{{efn|" * 5_000 + "}}" * 5_000,
    "mixed": "{{a|[[b|<ref>{|\n|" * 3_000,
    "markers": "*#:;" * 5_000,
    "apostrophes": "'''''a''b" * 10_000,
    "headings": "== x ==\n" * 10_000,
    "one template of strokes": "{{a" + "|" * 20_000 + "}}",
}
_SNIPPETS = st.sampled_from(
    ["{{", "}}", "{{{", "}}}", "[[", "]]", "|", "=", "\n", "\n\n", "== a ==", "<ref>", "</ref>", "<ref name=x />", "<br>", "''", "'''", "* ", ": ", "{|", "|-", "|}", "||", "!",
     "<nowiki>", "</nowiki>", "<!--", "-->", "[http://a ", "]", "{{citation needed|date=May 2031}}", "{{POV|date=May 2031}}", "{{efn|", "{{reflist}}", "{{Infobox civilian attack|fatalities=", "12 killed",
     "words ", "كلمات ", "\U0001d518", "&nbsp;", "&#x10;", "{{nowrap|", "{{cite web|title=", "[[File:a|thumb|", "<div>", "</div>", "<table><tr><td>", "__TOC__", "#if:", " ", "\t"]
)  # fmt: skip


def _holds(capture: Capture) -> None:
    text, parts = capture.text, capture.outline
    for mark in parts.marks:
        assert mark.span.of(text) == f"[{mark.label}]"
    for section in parts.sections:
        assert section.span.of(text).startswith(section.heading)
    for citation in parts.citations:
        assert citation.span is None or " ".join(citation.span.of(text).split()) == " ".join(
            f"{citation.label}. {citation.full_text}".split()
        )
    for span in (*(banner.span for banner in parts.banners), *(cell.span for cell in parts.infobox)):
        words = span.of(text)
        assert words == words.strip() != ""
    assert text == text.strip(" \n")
    assert not any(line != line.strip(" ") for line in text.split("\n"))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_wikitext_is_read_in_bounded_time(name: str) -> None:
    begun = time.process_time()
    capture = read((HOSTILE[name] + " words").encode(), "a.wiki") if name != "comments" else read(b"words" + HOSTILE[name].encode(), "a.wiki")  # fmt: skip
    assert time.process_time() - begun < _MOST_SECONDS
    _holds(capture)


@given(st.lists(_SNIPPETS, max_size=60).map("".join))
@settings(max_examples=200, deadline=None)
def test_offsets_stand_for_their_words_whatever_the_markup(wikitext: str) -> None:
    try:
        capture = read(wikitext.encode(), "a.wiki")
    except RefusedFileError:
        return
    _holds(capture)


@given(st.text(alphabet="{}[]|<>=/'\n ab", max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_brackets_are_read(wikitext: str) -> None:
    try:
        capture = read(wikitext.encode(), "a.wiki")
    except RefusedFileError:
        return
    _holds(capture)


@given(st.text(alphabet="ab \n=*", max_size=300))
def test_text_without_brackets_is_cut_and_never_changed(wikitext: str) -> None:
    assert "".join(pieces(wikitext)) == wikitext


def test_a_long_page_is_cut_at_line_ends_outside_of_brackets_only() -> None:
    line = "words {{a|\n[[b|c]]\n}} more\n"
    found = list(pieces(line * 2_000))
    assert len(found) > 5
    assert "".join(found) == line * 2_000
    assert all(piece.count("{{") == piece.count("}}") for piece in found)


def test_nothing_in_a_page_is_run_or_fetched(tmp_path: Path) -> None:
    capture = read(b"<script>alert(1)</script> [javascript:alert(1) x] [[File:http://x.example/a.png]] words", "a.wiki")
    assert capture.text.endswith("words")
    assert not list(tmp_path.iterdir())
