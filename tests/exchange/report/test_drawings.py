"""The charts of a report: what they show is what the numbers say."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.events import Estimate
from curator.core.ids import Uid
from curator.core.totals import Counted
from curator.exchange.report.bands import OPEN_END, bands, bar, scale_of, told
from curator.exchange.report.drawing import Area, Dot, Drawing, Ink, Stroke, Words, mirrored
from curator.exchange.report.map_of_spots import MOST_SPOTS, map_of
from curator.exchange.report.summing import Passing, Spot
from curator.exchange.report.timeline import timeline


def span(shapes: list[object], ink: Ink) -> tuple[float, float]:
    (found,) = [each for each in shapes if isinstance(each, Area) and each.fill is ink and each.edge is None]
    across = [x for x, _ in found.rings[0]]
    return min(across), max(across)


@given(st.lists(st.integers(0, 500), min_size=3, max_size=3).map(sorted), st.booleans())
def test_a_bar_is_as_long_as_its_numbers(numbers: list[int], is_open: bool) -> None:
    low, best, high = numbers
    shapes = list[object](bar(Estimate(low, best, high, is_open), (10, 0), 20, 2.0))
    assert span(shapes, Ink.BAD) == (10, 10 + 2 * low)
    assert span(shapes, Ink.SOFT) == (10 + 2 * low, 10 + 2 * high)
    (mark,) = [each for each in shapes if isinstance(each, Stroke)]
    assert {x for x, _ in mark.points} == {10 + 2 * best}
    heads = [each for each in shapes if isinstance(each, Area) and each.edge is not None]
    assert [max(x for x, _ in each.rings[0]) for each in heads] == ([10 + 2 * high + OPEN_END] if is_open else [])


@given(st.integers(0, 10**9))
def test_the_scale_holds_the_most_and_has_few_marks(most: int) -> None:
    marks = scale_of(most)
    assert marks[0] == 0
    assert marks[-1] >= most
    assert len(marks) <= 7


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (Estimate(10, 10, 12), "10 – 10 – 12"),
        (Estimate(3, 3, 3), "3"),
        (Estimate(3, 3, 3, high_open=True), "3+"),
        (Estimate(0, 1, 9, high_open=True), "0 – 1 – 9+"),
    ],
)
def test_an_estimate_is_told_with_its_open_end(estimate: Estimate, words: str) -> None:
    assert told(estimate) == words


def test_no_number_is_not_zero() -> None:
    drawing = bands([("2024-12", None), ("2025-01", Estimate(0, 0, 0))], "no confirmed number")
    words = [each.text for each in drawing.shapes if isinstance(each, Words)]
    assert words == ["0", "2024-12", "no confirmed number", "2025-01", "0"]


def test_a_chart_from_right_to_left_has_everything_on_the_other_side() -> None:
    drawing = bands([("one", Estimate(1, 2, 3, high_open=True))], "")
    assert mirrored(mirrored(drawing)).width == drawing.width
    dots = Drawing(100, 50, (Dot((10, 5), 3, None, Ink.BAD),))
    assert mirrored(dots).shapes == (Dot((90, 5), 3, None, Ink.BAD),)


def passing(id_: str, first: str, last: str) -> Passing:
    days = tuple(date.fromisoformat(each) if each else None for each in (first, last))
    return Passing(Counted(Uid(id_), None, "", "", {}), {}, id_, id_, (days[0], days[1]), None, 1, False, True)


def test_an_event_of_one_day_is_full_and_one_of_unknown_days_is_dashed() -> None:
    drawing = timeline([passing("a", "2025-01-01", "2025-01-01"), passing("b", "2025-01-02", "2025-01-09")])
    sure, unsure = (each for each in drawing.shapes if isinstance(each, Area))
    assert (sure.dashed, unsure.dashed) == (False, True)


def test_an_open_end_is_an_arrow_on_its_side() -> None:
    drawing = timeline([passing("a", "", "2025-01-01"), passing("b", "2025-01-01", "")])
    until, since = (each.rings[0] for each in drawing.shapes if isinstance(each, Area))
    assert min(until)[1] not in {y for _, y in until[1:]}
    assert max(since)[1] == pytest.approx(sum(y for _, y in (since[0], since[-1])) / 2)


@pytest.mark.parametrize("days", [1, 20, 200, 3_000, 30_000])
def test_a_timeline_names_few_days_however_long_it_is(days: int) -> None:
    last = date.fromordinal(date(1925, 1, 1).toordinal() + days).isoformat()
    drawing = timeline([passing("a", "1925-01-01", "1925-01-01"), passing("b", last, last)])
    assert 1 <= sum(isinstance(each, Words) for each in drawing.shapes) <= 9


def spot(at: tuple[float, float] | None, precision: int, governorate: str = "", killed: int = 0) -> Spot:
    return Spot(at, precision, governorate, 1, killed, killed > 0, f"E-{precision}")


def test_nothing_vague_becomes_a_point_alone() -> None:
    for precision in range(1, 8):
        drawing, missing = map_of([spot((34.73, 36.72), precision, "Homs")])
        assert drawing is not None
        assert missing == 0
        areas = [each for each in drawing.shapes if isinstance(each, Area | Dot) and each.fill is Ink.WARNING]
        assert bool(areas) == (precision > 1)


def test_a_governorate_without_a_position_is_its_area() -> None:
    drawing, missing = map_of([spot(None, 4, "حمص"), spot(None, 4, "Nowhere at all")])
    assert drawing is not None
    assert missing == 1
    assert [each for each in drawing.shapes if isinstance(each, Area) and each.fill is Ink.WARNING]


def test_no_place_is_no_map() -> None:
    assert map_of([]) == (None, 0)


def test_many_places_are_drawn_as_fewer_and_none_is_lost() -> None:
    many = [spot((30 + n % 50 / 10, 36 + n // 50 / 10), 1, killed=1) for n in range(2_000)]
    drawing, missing = map_of(many)
    assert drawing is not None
    assert missing == 0
    dots = [each for each in drawing.shapes if isinstance(each, Dot)]
    assert len(dots) <= MOST_SPOTS
    numbers = [int(each.text[1:]) for each in drawing.shapes if isinstance(each, Words) and each.text.startswith("×")]
    assert sum(numbers) + len(dots) - len(numbers) == 2_000
