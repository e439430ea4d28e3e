"""Lines whose letters are known by their places come out in the order in which they are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.importers.right_to_left import Glyph, in_order_of_reading, is_right_to_left


def seen(words: str) -> list[Glyph]:
    """A line as the eye has it, from the left, each character six points wide; a mark stands over the letter before it."""
    glyphs: list[Glyph] = []
    left = 0.0
    for character in words:
        if character in "\u064b\u064f":
            glyphs.append(Glyph(character, left - 5, left - 3, 10))
            continue
        if character != " ":
            glyphs.append(Glyph(character, left, left + 6, 10))
        left += 6
    return glyphs


@pytest.mark.parametrize(
    ("from_the_left", "read"),
    [
        ("ةدلب يف 12 لتق", "قتل 12 في بلدة"),
        (".5/3/2031 يف", "في 5/3/2031."),
        (".1,250 ىلتقلا", "القتلى 1,250."),
        ("ةدلب يف )Dilmur Town( رومليد", "ديلمور (Dilmur Town) في بلدة"),
        ("ةدلب يف (Dilmur( رومليد", "ديلمور (Dilmur) في بلدة"),
        (".[1] ماع", "عام [1]."),
        ("ليتق ١٥و", "و١٥ قتيل"),
        ("Unit 12 ةينطولا ةدحولا", "الوحدة الوطنية Unit 12"),
        ("He said ١٢ لتق to us", "He said قتل ١٢ to us"),
        ("12 people in لتق", "12 people in قتل"),
        ("In 2031 two", "In 2031 two"),
        ("2024-2031 ماوعأ", "أعوام 2031-2024"),
    ],
)
def test_a_line_is_turned_into_the_order_of_reading(from_the_left: str, read: str) -> None:
    assert in_order_of_reading(seen(from_the_left)) == read


def test_a_mark_follows_the_letter_that_it_stands_over() -> None:
    assert in_order_of_reading(seen("اصًخش")) == "شخصًا"


@pytest.mark.parametrize("named", ["لأ", "أل"])
def test_lam_alef_in_one_box_is_read_lam_first_however_it_is_named(named: str) -> None:
    ligature = [Glyph(each, 0, 6, 10) for each in named]
    assert in_order_of_reading([Glyph("ا", 6, 12, 10), *ligature, Glyph("ن", -6, 0, 10)]) == "الأن"


def test_a_gap_is_a_space_and_a_narrow_one_is_none() -> None:
    near = [Glyph("ب", 10, 16, 10), Glyph("ا", 3, 9.2, 10)]
    apart = [Glyph("ب", 10, 16, 10), Glyph("ا", 2, 8, 10)]
    assert (in_order_of_reading(near), in_order_of_reading(apart)) == ("با", "ب ا")


def test_a_line_that_quotes_arabic_between_english_words_is_read_from_the_left() -> None:
    assert not is_right_to_left("He said لقق قققققققق to me")
    assert is_right_to_left("ققققققق (Dilmur) لل")
    assert not is_right_to_left("12 + 3")


@given(st.text("ابتثجحخ دذ", min_size=1, max_size=30).map(str.strip).filter(bool))
def test_arabic_words_alone_are_read_backwards(words: str) -> None:
    flat = " ".join(words.split())
    assert in_order_of_reading(seen(flat[::-1])) == flat


@given(st.text("ابgh12.,()[] -ًلأ", max_size=30))
def test_no_letter_is_lost_or_made(words: str) -> None:
    glyphs = seen(words)
    kept = [glyph.character for glyph in glyphs if glyph.character.isalnum()]
    assert sorted(filter(str.isalnum, in_order_of_reading(glyphs))) == sorted(kept)
