from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span
from curator.suggest.tokens import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,234 people", ["1,234", "people"]),
        ("344+ civilians", ["344", "+", "civilians"]),
        ("pro-Assad gunmen", ["pro-assad", "gunmen"]),
        ("Khirbet al-Ma'zah", ["khirbet", "al-ma'zah"]),
        ("Al-Su’ayrah", ["al-su'ayrah"]),
        ("one protester's death", ["one", "protester", "'s", "death"]),
        ("the M4 and AK-47", ["the", "m4", "and", "ak", "-", "47"]),
        ("23-year-old", ["23", "-", "year-old"]),
        ("10–12", ["10", "–", "12"]),
        ("و5 جرحى", ["و", "5", "جرحي"]),
        ("قُتِلَ", ["قتل"]),
    ],
)
def test_text_falls_into_words_numbers_and_signs(text: str, words: list[str]) -> None:
    assert words_of(text).low == words


@pytest.mark.parametrize("mark", ["[41]", "[a]", "[citation needed]", "[note 3]"])
def test_citation_marks_are_no_words(mark: str) -> None:
    assert words_of(f"killed {mark} two").low == ["killed", "two"]


def test_words_in_brackets_that_are_no_marks_are_kept() -> None:
    assert "jesuits" in words_of("the massacre [of six Jesuits]").low


def test_small_letters_that_are_longer_than_their_capital_move_no_place() -> None:
    words = words_of("İİ killed 3")
    assert words.raw(1) == "killed"
    assert words.span(2, 3) == Span(10, 11)


def test_a_shouted_text_says_so() -> None:
    assert words_of("THREE MEN WERE KILLED").is_shouted
    assert not words_of("Three men").is_shouted


@given(st.text(max_size=200))
def test_every_token_stands_where_it_says(text: str) -> None:
    words = words_of(text)
    assert len(words.low) == len(words.start) == len(words.end)
    last = 0
    for start, end in zip(words.start, words.end, strict=True):
        assert last <= start < end <= len(text)
        last = end
