"""Krippendorff's alpha against his own worked examples, and by its laws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.reliability import interval, nominal, ratio, reliability

if TYPE_CHECKING:
    from collections.abc import Callable

N = None
CODERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3),
    (N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N),
)
"""Four coders, twelve units, missing values: the example D of Krippendorff's “Computing Krippendorff's Alpha” (2011)."""

UNITS = [[value for value in unit if value is not None] for unit in zip(*CODERS, strict=True)]


@pytest.mark.parametrize(("difference", "alpha"), [(nominal, 0.743), (interval, 0.849), (ratio, 0.797)])
def test_the_published_example_gives_the_published_alpha(
    difference: Callable[[float, float], float], alpha: float
) -> None:
    found = reliability(UNITS, difference)
    assert found.alpha == pytest.approx(alpha, abs=0.0005)
    assert (found.units, found.same) == (11, 8)


def test_two_coders_and_names_give_the_published_alpha() -> None:
    """The example B of the same paper: ten units, two coders, yes and no, one name each."""
    meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert reliability(list(zip(meg, owen, strict=True)), nominal).alpha == pytest.approx(0.095, abs=0.0005)


def test_what_cannot_be_told_from_habit_has_no_alpha() -> None:
    assert reliability([(1, 1), (1, 1)], nominal).alpha is None
    assert reliability([(1,), (2,)], nominal).alpha is None
    assert reliability([], nominal).alpha is None
    assert reliability([(0, 0), (0, 0)], ratio).alpha is None


values = st.lists(st.lists(st.integers(0, 5), max_size=4), max_size=8)


@given(values)
def test_alpha_is_at_most_one_and_one_only_where_all_agree(units: list[list[int]]) -> None:
    for difference in (nominal, interval, ratio):
        found = reliability(units, difference)
        if found.alpha is not None:
            assert found.alpha <= 1
            assert (found.alpha == 1) == (found.same == found.units)


@given(values)
def test_alpha_does_not_turn_on_the_order_of_units_or_coders(units: list[list[int]]) -> None:
    turned = [list(reversed(unit)) for unit in reversed(units)]
    for difference in (nominal, interval, ratio):
        first, second = reliability(units, difference), reliability(turned, difference)
        assert first.alpha == pytest.approx(second.alpha) if first.alpha is not None else second.alpha is None


@given(values, st.integers(2, 9))
def test_a_ratio_does_not_turn_on_the_measure(units: list[list[int]], factor: int) -> None:
    larger = [[value * factor for value in unit] for unit in units]
    first, second = reliability(units, ratio).alpha, reliability(larger, ratio).alpha
    assert first == pytest.approx(second) if first is not None else second is None


@given(values)
def test_alpha_by_pairs_is_alpha_by_the_definition(units: list[list[int]]) -> None:
    """Observed and expected disagreement written out pair by pair, as the book defines them."""
    pairable = [unit for unit in units if len(unit) > 1]
    everything = [value for unit in pairable for value in unit]
    n = len(everything)
    if n < 2:
        return
    observed = sum(
        interval(a, b) / (len(unit) - 1)
        for unit in pairable
        for i, a in enumerate(unit)
        for j, b in enumerate(unit)
        if i != j
    )
    expected = sum(interval(a, b) for i, a in enumerate(everything) for j, b in enumerate(everything) if i != j)
    found = reliability(units, interval).alpha
    if expected == 0:
        assert found is None
    else:
        assert found == pytest.approx(1 - (n - 1) * observed / expected)
