from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.folding import folded, folded_with_places


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قُتِلَ عَشَرَةٌ", "قتل عشرة"),
        ("أحمد", "احمد"),
        ("حمـــص", "حمص"),
        ("إدلب", "ادلب"),
        ("مدينة", "مدينه"),
        ("سوریا", "سوريا"),
        ("١٢", "12"),
        ("۱۲", "12"),
    ],
)
def test_what_a_reader_types_finds_what_a_writer_wrote(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_other_letters_stay() -> None:
    assert folded("Homs é 12") == "Homs é 12"
    assert folded("حمص") != folded("حماة")


@given(st.text(st.sampled_from("aé\u0301\u0628\u064e\u0640\u0622\u0661\u200d\U0001f1f8 ")))
def test_every_folded_letter_knows_its_place(text: str) -> None:
    letters, places = folded_with_places(text)
    assert letters == folded(text)
    found = [places[at] for at in range(len(letters))]
    assert found == sorted(set(found))
    assert all(folded(text[place]) == letter for letter, place in zip(letters, found, strict=True))
    assert not folded(text[found[-1] + 1 :] if found else text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
