"""Which way characters run (UAX 9)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.exchange.report.pdf.bidi import first_strong, levels, visual


def seen(text: str, base: int) -> str:
    """The text from left to right as it is seen, isolates left out; brackets are not turned around."""
    order = visual(levels(text, base))
    return "".join(text[place] for place in order if text[place] not in "\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("car is the CAR", 0, "car is the CAR"),
        ("car is אבג now", 0, "car is גבא now"),
        ("אבג 12 דה", 1, "הד 12 גבא"),
        ("אבג 1,234.5 דה", 1, "הד 1,234.5 גבא"),
        ("قال 10 – 12", 1, "12 – 10 لاق"),
        ("אבג abc def דה", 1, "הד abc def גבא"),
        ("אב (abc) גד", 1, "דג )abc( בא"),
        ("abc (אב) def", 0, "abc (בא) def"),
        ("a \u2067אב 1\u2069 b", 0, "a 1 בא b"),
        ("אב \u2068abc, def.\u2069 גד", 1, "דג abc, def. בא"),
        ("$10 אב", 1, "בא $10"),
    ],
)
def test_text_is_seen_in_the_order_of_the_standard(text: str, base: int, shown: str) -> None:
    assert seen(text, base) == shown


def test_the_first_letter_says_which_way_a_paragraph_runs() -> None:
    assert first_strong("12 – abc") == 0
    assert first_strong("12 – אבג abc") == 1
    assert first_strong("\u2067אב\u2069 abc") == 0
    assert first_strong("12 (3)") is None


@given(st.text("abאב12 ()[],.+\u2066\u2067\u2068\u2069\u202a\u202b\u202cع\u064e", max_size=24), st.sampled_from([0, 1]))
def test_nothing_is_lost_whatever_the_text(text: str, base: int) -> None:
    found = levels(text, base)
    assert len(found) == len(text)
    assert all(level >= base for level in found)
    assert sorted(visual(found)) == list(range(len(text)))
