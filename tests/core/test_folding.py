from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.folding import folded


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


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
