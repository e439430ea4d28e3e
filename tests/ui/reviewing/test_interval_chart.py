"""Intervals as they lie on a scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.reviewing.interval_chart import ARROW, LEAST_BAR, Chart, Line, Scale, boxes, round_ticks

CHART = Chart(
    (Line("A", "x", "10", 10, 10), Line("B", "y", "at least 8", 8, None), Line("C", "z", "up to 15", 0, 15)), 0, 20
)


def test_every_line_lies_on_the_same_scale() -> None:
    scale = Scale(CHART, 500, 100)
    exact, open_, bound = boxes(scale, 20)
    assert exact.center().x() == pytest.approx(scale.x(10))
    assert exact.width() == LEAST_BAR
    assert [open_.left(), open_.right()] == pytest.approx([scale.x(8), 500 - 2 * ARROW])
    assert [bound.left(), bound.right()] == pytest.approx([scale.x(0), scale.x(15)])
    assert [box.top() // 20 for box in (exact, open_, bound)] == [0, 1, 2]


@given(st.integers(0, 20), st.integers(0, 20))
def test_what_is_more_lies_farther_and_in_arabic_the_other_way_round(one: int, other: int) -> None:
    plain, mirrored = Scale(CHART, 500, 100), Scale(CHART, 500, 100, mirrored=True)
    assert (plain.x(one) <= plain.x(other)) == (one <= other)
    assert mirrored.x(one) == pytest.approx(500 - plain.x(one))


def test_an_open_beginning_reaches_to_the_edge_of_the_scale() -> None:
    scale = Scale(Chart((Line("A", "x", "until", None, 5),), 0, 20), 500, 100)
    assert boxes(scale, 20)[0].left() == pytest.approx(scale.x(0))


@given(st.integers(0, 10**7), st.integers(1, 10**7))
def test_ticks_are_few_round_and_in_sight(first: int, span: int) -> None:
    ticks = round_ticks(first, first + span, str)
    assert len(ticks) <= 7
    assert all(first <= value <= first + span for value, _ in ticks)
