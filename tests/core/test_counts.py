from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.counts import Extent, Qualifier, Quantity, counted_as

PEOPLE = st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("extent", "low", "high", "qualifier"),
    [
        (counts.exactly(10), 10, 10, Qualifier.EXACT),
        (counts.at_least(344), 344, None, Qualifier.AT_LEAST),
        (counts.more_than(344), 345, None, Qualifier.MORE_THAN),
        (counts.at_most(7), 0, 7, Qualifier.AT_MOST),
        (counts.fewer_than(7), 0, 6, Qualifier.FEWER_THAN),
        (counts.about(20), 20, 20, Qualifier.ABOUT),
        (counts.between(8, 12), 8, 12, Qualifier.RANGE),
        (counts.either(12, 10), 10, 12, Qualifier.ALTERNATIVES),
        (counts.PLURAL_ONLY, 2, None, Qualifier.PLURAL_ONLY),
        (counts.NONE_REPORTED, 0, 0, Qualifier.NONE_REPORTED),
        (counts.vague(12), 12, None, Qualifier.VAGUE_WORD),
        (counts.vague(3, 10), 3, 10, Qualifier.VAGUE_WORD),
    ],
)
def test_words_become_intervals(extent: Extent, low: int, high: int | None, qualifier: Qualifier) -> None:
    assert (extent.low, extent.high, extent.qualifier) == (low, high, qualifier)
    assert extent.is_known
    assert extent.is_open == (high is None)


@pytest.mark.parametrize("extent", [counts.NOT_MENTIONED, counts.VAGUE])
def test_what_is_no_number_has_no_bounds(extent: Extent) -> None:
    assert not extent.is_known
    assert not extent.is_open


@pytest.mark.parametrize("quantity", list(Quantity))
@pytest.mark.parametrize("wanted", list(Quantity))
def test_missing_is_never_zero(quantity: Quantity, wanted: Quantity) -> None:
    assert counted_as(quantity, counts.NOT_MENTIONED, wanted) is None
    assert counted_as(quantity, counts.VAGUE, wanted) is None


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "why"),
    [
        (None, None, Qualifier.EXACT, "needs a lower bound"),
        (None, 5, Qualifier.VAGUE_WORD, "needs a lower bound"),
        (0, 0, Qualifier.NOT_MENTIONED, "not even 0"),
        (-1, 5, Qualifier.RANGE, "0 ≤ low ≤ high"),
        (6, 5, Qualifier.RANGE, "0 ≤ low ≤ high"),
        (-1, None, Qualifier.AT_LEAST, "0 ≤ low ≤ high"),
    ],
)
def test_bounds_that_contradict_each_other_are_refused(
    low: int | None, high: int | None, qualifier: Qualifier, why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        Extent(low, high, qualifier)


def test_nothing_is_fewer_than_nobody() -> None:
    with pytest.raises(ValueError, match="0 ≤ low ≤ high"):
        counts.fewer_than(0)


def test_killed_or_wounded_bounds_both_from_above() -> None:
    fifteen = counts.exactly(15)
    for wanted in (Quantity.KILLED, Quantity.INJURED):
        assert counted_as(Quantity.KILLED_OR_INJURED, fifteen, wanted) == Extent(0, 15, Qualifier.AT_MOST)
    assert counted_as(Quantity.KILLED_OR_INJURED, fifteen, Quantity.KILLED_OR_INJURED) == fifteen


def test_an_open_killed_or_wounded_bounds_neither() -> None:
    said = counted_as(Quantity.KILLED_OR_INJURED, counts.at_least(15), Quantity.KILLED)
    assert said is not None
    assert (said.low, said.high) == (0, None)


@pytest.mark.parametrize("quantity", [each for each in Quantity if each is not Quantity.KILLED_OR_INJURED])
def test_a_quantity_says_nothing_of_others(quantity: Quantity) -> None:
    for wanted in Quantity:
        expected = counts.exactly(3) if wanted is quantity else None
        assert counted_as(quantity, counts.exactly(3), wanted) == expected


@given(PEOPLE, PEOPLE)
def test_intervals_hold_zero_low_high_in_order(one: int, other: int) -> None:
    for extent in (counts.either(one, other), counts.at_most(one), counts.more_than(one), counts.about(other)):
        assert extent.low is not None
        assert extent.low >= 0
        assert extent.high is None or extent.low <= extent.high
