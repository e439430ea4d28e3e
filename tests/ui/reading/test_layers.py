from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span
from curator.ui.reading.layers import Layer

spans = st.tuples(st.integers(0, 200), st.integers(0, 40)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=20), spans)
def test_the_spans_within_a_stretch_are_those_that_looking_at_all_finds(each: list[Span], stretch: Span) -> None:
    found = Layer(each).within(stretch.start, stretch.end)
    if stretch.length:
        assert found == sorted(span for span in each if span.length and span.overlaps(stretch))
    assert all(span.length for span in found)


def test_a_layer_of_nothing_has_nothing() -> None:
    assert Layer().within(0, 10) == []
