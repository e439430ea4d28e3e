"""Texts made to be slow: the work grows with their length, not with its square."""

from __future__ import annotations

import random
from time import process_time
from typing import TYPE_CHECKING

import pytest

from curator.suggest import actors, counts, dates, event_types, line_dates, numbers, places, speakers
from curator.suggest.tables import in_order

if TYPE_CHECKING:
    from collections.abc import Callable

PIECES = [
    "a", "a-", ".", ". ", "[", "[1]", "1", "1,", "one ", "killed ", "and 10 people ", "was ", "of the ", "a killed ", "( ",
    "x's ", "to ", "10 killed, ", "in Homs, ", "25 December ", "X said that ", "by unknown gunmen killed ", "\n", "e\u0301",
    "قتل 3 مدنيين و ", "😀 killed 3 ", "2025-01-", "10 people killed including a child ", "a 23-year-old ", "Aa ", "Aa, ",
    "seized ", '"', "- ", "who was killed, ", "سم ", "«", "one hundred ", "between 1 and ", "countryside of ",
]  # fmt: skip
READERS: list[Callable[[str], object]] = [
    counts.find, dates.find, places.find, speakers.find, actors.find, numbers.find, event_types.find, counts.parse_line, line_dates.parse_line,
]  # fmt: skip


def seconds(text: str) -> float:
    """The processor time that all readers together take."""
    begun = process_time()
    for reader in READERS:
        reader(text)
    return process_time() - begun


def is_linear(text: str) -> bool:
    """Whether four times the text takes about four times the work; 16 would be the square. A slow moment gets a second try."""
    quarter = text[: len(text) // 4]
    return any(seconds(text) < 10 * max(seconds(quarter), 0.02) for _ in range(2))


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_takes_about_four_times_the_work(piece: str) -> None:
    assert is_linear(piece * (24_000 // len(piece)))


def test_words_in_any_order_take_linear_work() -> None:
    chance = random.Random(7)  # noqa: S311 a row of words, no secret
    words = in_order(
        "killed wounded of the and , 10 two was not to with Gunmen in Homs who ( ) . ; - 25 December that by no one dozens"
    )
    assert is_linear(" ".join(chance.choice(words) for _ in range(6_000)))


def test_a_hundred_kilobytes_of_all_of_them_take_linear_work() -> None:
    mixed = "".join(piece * (625 // len(piece)) for piece in PIECES)
    text = mixed * (100_000 // len(mixed) + 1)
    assert len(text) >= 100_000
    assert is_linear(text)
