from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span


def spans(limit: int = 40) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, limit), st.integers(0, limit)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(2, 1), (-1, 3)])
def test_a_span_runs_forward_from_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a span runs forward from 0"):
        Span(start, end)


def test_a_span_counts_code_points() -> None:
    text = "a\U0001f1f8\U0001f1fee\u0301\u0628"
    assert Span(1, 3).of(text) == "\U0001f1f8\U0001f1fe"
    assert Span(1, 3).length == 2


@given(spans(), spans())
def test_spans_overlap_where_they_share_a_code_point(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one)
    if one.length and other.length:
        assert one.overlaps(other) == bool(shared)


@given(spans(), spans())
def test_a_span_covers_what_lies_inside(one: Span, other: Span) -> None:
    assert one.covers(other) == (one.start <= other.start and other.end <= one.end)
    assert one.covers(one)


@given(spans(), st.integers(0, 10))
def test_a_shifted_span_keeps_its_length(span: Span, by: int) -> None:
    assert span.shifted(by).length == span.length
    assert span.shifted(by).shifted(-by) == span
