from __future__ import annotations

import pytest

from curator.core.quoted_numbers import numbers, numbers_at
from curator.core.spans import Span


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On 30 January 10,000 of them", ("30", "10,000")),
        ("\u0661\u0662 \u0642\u062a\u064a\u0644\u0627", ("12",)),
        ("\u096a\u0968 people", ("42",)),
        ("Twenty-one men and a dozen women", ("twenty", "one", "dozen")),
        ("1\u00bd hours, 3rd time", ("1", "\u00bd", "3")),
        ("\u0648\u062e\u0645\u0633\u0629 \u0645\u062f\u0646\u064a\u064a\u0646", ("\u0648\u062e\u0645\u0633\u0647",)),
        ("the stone of anyone, often", ()),
        ("B12 and w7x", ("12", "7")),
    ],
)
def test_digits_and_number_words_are_numbers(text: str, wanted: tuple[str, ...]) -> None:
    assert numbers(text) == wanted


def test_digits_that_touch_an_edge_belong_to_the_number() -> None:
    text = "some 10,000 people"
    assert numbers_at(text, Span(5, 7)) == ("10,000",)
    assert numbers_at(text, Span(8, 11)) == ("10,000",)
    assert numbers_at("in 1.5.2", Span(3, 4)) == ("1.5.2",)
    assert numbers_at("10 there", Span(0, 2)) == ("10",)


def test_marks_are_no_numbers() -> None:
    text = "ten were killed.[19] Then two"
    assert numbers_at(text, Span(0, 29), [Span(16, 20)]) == ("ten", "two")
    assert numbers_at(text, Span(0, 18), [Span(16, 20)]) == ("ten", "19")
