from __future__ import annotations

from datetime import date

import pytest

from curator.core import wording
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan, on
from curator.core.places import Spot


def test_every_quantity_and_class_has_words() -> None:
    told = {wording.people(quantity, each) for quantity in Quantity for each in PersonClass}
    assert len(told) == len(Quantity) * len(PersonClass)
    assert "civilians killed or injured" in told


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(10, 10, "10"), (0, 0, "0"), (10, None, "at least 10"), (0, 15, "up to 15"), (8, 12, "8 to 12")],
)
def test_intervals_are_told_in_words(low: int, high: int | None, words: str) -> None:
    assert wording.interval(low, high) == words


@pytest.mark.parametrize(
    ("words", "told"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_are_told_in_words(words: list[str], told: str) -> None:
    assert wording.listed(words) == told


def test_a_list_may_be_of_alternatives() -> None:
    assert wording.listed(["10", "11", "12"], "or") == "10, 11 or 12"


def test_quoted_words_leave_empty_ones_out() -> None:
    assert wording.quoted(["ten", "", "12"]) == "“ten” and “12”"
    assert wording.quoted([""]) == ""


def test_a_place_is_told_with_its_governorate() -> None:
    assert wording.place_name(Spot("Arzah", "Homs")) == "Arzah, Homs"
    assert wording.place_name(Spot("Arzah")) == "Arzah"


def test_days_are_told_as_iso_dates() -> None:
    first, last = date(2025, 1, 30), date(2025, 2, 1)
    assert wording.days(on(first)) == "2025-01-30"
    assert wording.days(DateSpan(first, last)) == "2025-01-30 to 2025-02-01"
    assert wording.days(DateSpan(first, None)) == "from 2025-01-30"
    assert wording.days(DateSpan(None, last)) == "until 2025-02-01"
