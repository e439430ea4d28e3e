"""The lines of the claim form in Arabic: what is told reads back to the same values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import CaveatKind
from curator.settings import Settings
from curator.suggest import lines
from curator.ui import language, words
from curator.ui.recording import caveat_line, count_line
from curator.ui.words import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def arabic() -> Iterator[None]:
    words.speak(language.voice_of(Settings(language="ar")))
    yield
    words.speak(Voice())


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("مقتل 14 شرطيا", "مقتل 14 شرطيا"),
        ("344+ killed", "مقتل 344+"),
        ("about 40 injured", "إصابة نحو 40"),
        ("60-75 killed; 112 detained", "مقتل 60-75; اعتقال 112"),
        ("more than 212 killed", "مقتل أكثر من 212"),
        ("", ""),
    ],
)
def test_counts_are_told_as_a_line_that_reads_back(typed: str, told: str) -> None:
    entries = lines.counts(typed).values
    assert count_line.tell(entries) == told
    again = lines.counts(told).values
    assert [(each.quantity, each.extent) for each in again] == [(each.quantity, each.extent) for each in entries]


@pytest.mark.parametrize("typed", ["14 killed police", "14 killed, 3 of them children", "several killed"])
def test_what_arabic_would_not_read_back_is_told_in_english(typed: str) -> None:
    entries = lines.counts(typed).values
    assert count_line.tell(entries) == lines.line_of_counts(entries)


def test_every_kind_of_caveat_is_read_by_its_arabic_name() -> None:
    line = caveat_line.tell(CaveatKind)
    assert line.isascii() is False
    assert caveat_line.read(line).values == tuple(CaveatKind)


def test_a_caveat_is_read_by_its_english_name_too() -> None:
    assert caveat_line.read("party claim، hoax").values == (CaveatKind.PARTY_CLAIM, CaveatKind.HOAX)
    assert caveat_line.read("لا أعرف").doubts


def test_in_english_the_lines_are_the_parsers_own() -> None:
    words.speak(Voice())
    assert caveat_line.tell([CaveatKind.PARTY_CLAIM]) == "party claim"
    entries = lines.counts("14 killed police").values
    assert count_line.tell(entries) == "14 killed police"
