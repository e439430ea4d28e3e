from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.dates import DateSpan, on

DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
ENDS = st.one_of(st.none(), DAYS)


@st.composite
def spans(draw: st.DrawFn) -> DateSpan:
    first, last = draw(ENDS), draw(ENDS)
    if first is None and last is None:
        return on(draw(DAYS))
    if first is not None and last is not None:
        return DateSpan(min(first, last), max(first, last))
    return DateSpan(first, last)


@pytest.mark.parametrize(
    ("days", "precision"),
    [(1, 1), (2, 2), (6, 2), (7, 3), (8, 4), (31, 4), (32, 5), (366, 5), (367, None)],
)
def test_precision_follows_from_the_number_of_days(days: int, precision: int | None) -> None:
    first = date(2024, 12, 14)
    span = DateSpan(first, first + timedelta(days - 1))
    assert span.days == days
    assert span.precision == precision


@pytest.mark.parametrize("span", [DateSpan(date(2025, 1, 1), None), DateSpan(None, date(2025, 1, 1))])
def test_an_open_span_has_no_precision(span: DateSpan) -> None:
    assert span.days is None
    assert span.precision is None
    assert span.crosses_years


def test_a_span_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one end"):
        DateSpan(None, None)


def test_a_span_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="runs forward"):
        DateSpan(date(2025, 1, 2), date(2025, 1, 1))


def test_a_span_over_new_year_crosses_years() -> None:
    assert DateSpan(date(2024, 12, 31), date(2025, 1, 1)).crosses_years
    assert not on(date(2025, 1, 1)).crosses_years


@given(spans(), spans())
def test_spans_meet_where_they_share_a_day(one: DateSpan, other: DateSpan) -> None:
    assert one.meets(other) == other.meets(one)
    latest_start = max(one.earliest or date.min, other.earliest or date.min)
    earliest_end = min(one.latest or date.max, other.latest or date.max)
    assert one.meets(other) == (latest_start <= earliest_end)


@given(spans(), spans())
def test_a_joined_span_holds_both(one: DateSpan, other: DateSpan) -> None:
    whole = one.joined(other)
    assert whole == other.joined(one)
    if whole is None:
        assert None in {one.earliest, other.earliest}
        assert None in {one.latest, other.latest}
    else:
        for each in (one, other):
            assert whole.earliest is None or (each.earliest is not None and whole.earliest <= each.earliest)
            assert whole.latest is None or (each.latest is not None and each.latest <= whole.latest)
