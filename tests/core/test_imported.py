from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.core.events import Estimate
from curator.core.imported import enclosing, of_class

NUMBERS = st.integers(0, 10_000)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_the_bounds_hold_all_three_numbers_and_best_stays(low: int, best: int, high: int) -> None:
    found = enclosing(low, best, high)
    assert found.best == best
    assert {found.low, found.high} <= {low, best, high}
    assert all(found.low <= number <= found.high for number in (low, best, high))


def test_numbers_in_order_stay_as_they_are() -> None:
    assert enclosing(2, 3, 5) == Estimate(2, 3, 5)
    assert enclosing(7, 3, 5) == Estimate(3, 3, 7)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_a_class_is_left_all_that_the_total_leaves_open(low: int, best: int, high: int, of: int) -> None:
    total = enclosing(low, best, high)
    found = of_class(total, of)
    assert (found.low, found.best, found.high) == (max(0, of - (best - total.low)), of, of + total.high - best)


def test_the_only_class_has_the_bounds_of_the_total() -> None:
    assert of_class(Estimate(2, 3, 5), 3) == Estimate(2, 3, 5)
