from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.finding import FoldedText, comparable
from curator.core.spans import Span

LETTERS = st.sampled_from("aAéßﬁİ\u0131æ\u0301\u200b\u00adقَـأة١ﻻ각가न् \n-–’'b") | st.characters(codec="utf-8")
TEXTS = st.lists(LETTERS, max_size=30).map("".join)


def found(words: str, text: str, *, whole: bool = False) -> list[str]:
    return [span.of(text) for span in FoldedText(text).find(words, whole_words=whole)]


@pytest.mark.parametrize(
    ("typed", "text", "hits"),
    [
        ("KILLED", "Killed, killed", ["Killed", "killed"]),
        ("قرية", "في قَرْيَةٍ", ["قَرْيَةٍ"]),
        ("قريه", "في قَـرْيَـةٍ.", ["قَـرْيَـةٍ"]),
        ("اسامة", "أسامة وإسامه", ["أسامة", "إسامه"]),
        ("لا", "ﻻ أحد", ["ﻻ"]),
        ("10", "١٠ و\u06f1\u06f0", ["١٠", "\u06f1\u06f0"]),
        ("cafe", "Café, cafe\u0301!", ["Café", "cafe\u0301"]),
        ("café", "Cafe", ["Cafe"]),
        ("strasse", "Straße", ["Straße"]),
        ("s", "ß", ["ß", "ß"]),
        ("ß", "ss", ["ss"]),
        ("office", "o\ufb03ce", ["o\ufb03ce"]),
        ("istanbul", "İSTANBUL", ["İSTANBUL"]),
        ("diyarbakir", "Diyarbak\u0131r", ["Diyarbak\u0131r"]),
        ("ma'zah", "al-Ma’zah al-Ma\u02bfzah", ["Ma’zah", "Ma\u02bfzah"]),
        ("14-16", "14–16", ["14–16"]),
        ("two words", "two\nwords two\u00a0words", ["two\nwords", "two\u00a0words"]),
        ("cooperate", "co\u00adoper\u200bate", ["co\u00adoper\u200bate"]),
        ("שלום", "שָׁלוֹם", ["שָׁלוֹם"]),
        ("가", "각가", ["가"]),
        ("🕊", "a 🕊 b", ["🕊"]),
        ("\u0301", "e\u0301", []),
        ("  ", "a  b", []),
        ("", "a", []),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("a.c", "abc a.c", ["a.c"]),
    ],
)
def test_what_is_typed_finds_what_is_written(typed: str, text: str, hits: list[str]) -> None:
    assert found(typed, text) == hits


def test_whole_words_are_found_alone() -> None:
    assert found("kill", "kill killed, overkill; Kill.", whole=True) == ["kill", "Kill"]
    assert found("ten", "tenten ten", whole=True) == ["ten"]
    assert found("(ten", "a(ten) (tens)", whole=True) == ["(ten"]
    assert found("ten)", "(ten)a often)", whole=True) == ["ten)"]


def test_hits_are_counted_and_found_from_a_place_and_within_a_stretch() -> None:
    hits = FoldedText("ﬁx fix fix").find("fix")
    assert len(hits) == 3
    assert list(hits) == [Span(0, 2), Span(3, 6), Span(7, 10)]
    assert hits[1:] == [Span(3, 6), Span(7, 10)]
    assert [hits.nth_from(place) for place in (0, 1, 3, 8)] == [0, 1, 1, 3]
    assert hits.within(2, 3) == []
    assert hits.within(1, 4) == [Span(0, 2), Span(3, 6)]


@given(TEXTS)
def test_every_place_of_the_folded_text_comes_from_a_place_of_the_text_in_order(text: str) -> None:
    folded = FoldedText(text)
    places = [folded.place(at) for at in range(len(folded.plain) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(text)
    for at, letter in enumerate(folded.plain):
        assert letter in comparable(text[places[at]])


@given(TEXTS, st.data())
def test_each_stretch_is_found_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    hits = FoldedText(text).find(words)
    if comparable(words).strip():
        assert len(hits) >= 1
        for span in hits:
            assert comparable(words) in comparable(span.of(text))
            assert 0 <= span.start < span.end <= len(text)


@given(TEXTS)
def test_composed_and_decomposed_texts_compare_equal(text: str) -> None:
    assert comparable(unicodedata.normalize("NFC", text)) == comparable(text)
