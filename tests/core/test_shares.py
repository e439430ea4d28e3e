from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.counts import PersonClass
from curator.core.events import Estimate
from curator.core.shares import Share, cells, parts_of, shares, whole_of, why
from tests.core.making import count

NUMBERS = st.tuples(*[st.integers(0, 10_000)] * 3).map(sorted)


@given(NUMBERS, st.booleans(), st.integers(1, 60))
def test_the_shares_add_up_to_the_whole_exactly_and_differ_by_one_at_most(
    numbers: list[int], is_open: bool, parts: int
) -> None:
    low, best, high = numbers
    found = shares(Estimate(low, best, high, is_open), parts)
    assert len(found) == parts
    assert (sum(each.low for each in found), sum(each.best for each in found), sum(each.high for each in found)) == (
        low,
        best,
        high,
    )
    for of in ("low", "best", "high"):
        one = [getattr(each, of) for each in found]
        assert max(one) - min(one) <= 1
        assert one == sorted(one, reverse=True)
    assert {each.high_open for each in found} == {is_open}


def test_the_remainder_comes_first() -> None:
    assert parts_of(11, 4) == (3, 3, 3, 2)
    assert parts_of(2, 3) == (1, 1, 0)


@pytest.mark.parametrize(
    ("extent", "whole"),
    [
        (counts.exactly(10), Estimate(10, 10, 10)),
        (counts.at_least(344), Estimate(344, 344, 344, high_open=True)),
        (counts.at_most(7), Estimate(0, 0, 7)),
        (counts.VAGUE, None),
    ],
)
def test_a_count_is_split_as_its_words_bound_it(extent: counts.Extent, whole: Estimate | None) -> None:
    assert whole_of(count("n", extent)) == whole


def test_the_reason_names_the_whole_the_parts_and_the_part() -> None:
    share = Share(2, 4)
    assert why(count("n", counts.exactly(11), verbatim="eleven civilians"), share) == (
        "“eleven civilians” counts the civilians killed of 4 events together: split evenly, this is part 2 of 4."
    )
    assert why(count("n", counts.exactly(11)), share).startswith("The count counts the civilians killed of 4 events")


def test_people_of_whom_only_a_total_is_known_are_of_unknown_class() -> None:
    assert cells(PersonClass.TOTAL) == (PersonClass.UNKNOWN, PersonClass.TOTAL)
    assert cells(PersonClass.CIVILIAN) == (PersonClass.CIVILIAN, PersonClass.TOTAL)
