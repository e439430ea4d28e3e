from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span
from curator.ui.reading.highlights import DEPTH, WIDE, Highlight, Highlights, Look

LENGTH = 1200


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, LENGTH - 1))
    return Span(start, draw(st.integers(start, min(LENGTH, start + 700))))


@st.composite
def several(draw: st.DrawFn) -> list[Highlight]:
    each = draw(st.lists(st.lists(spans(), min_size=1, max_size=3), max_size=12))
    return [Highlight(f"k{nth}", tuple(stretches), nth) for nth, stretches in enumerate(each)]


def covering(highlights: list[Highlight], point: int) -> set[str]:
    """The keys over a code point, found by looking at all."""
    return {each.key for each in highlights if any(span.start <= point < span.end for span in each.spans)}


@given(several(), st.integers(0, LENGTH - 1))
def test_what_lies_at_a_place_is_what_looking_at_all_finds(highlights: list[Highlight], point: int) -> None:
    index = Highlights(highlights)
    found = index.at(point)
    assert {each.key for each in found} == covering(highlights, point)
    lengths = [min(span.length for span in each.spans if span.start <= point < span.end) for each in found]
    assert lengths == sorted(lengths)


@given(several(), spans())
def test_what_lies_within_a_stretch_is_what_looking_at_all_finds(highlights: list[Highlight], stretch: Span) -> None:
    keys = {each.key for each in Highlights(highlights).within(stretch.start, stretch.end)}
    assert keys == {
        each.key for each in highlights if any(span.length and span.overlaps(stretch) for span in each.spans)
    } - ({each.key for each in highlights} if not stretch.length else set())


@given(several(), spans())
def test_runs_do_not_overlap_and_tell_each_place_what_lies_over_it(highlights: list[Highlight], stretch: Span) -> None:
    runs = Highlights(highlights).runs(stretch.start, stretch.end)
    ends = [stretch.start, *(place for run in runs for place in (run.start, run.end)), stretch.end]
    assert ends == sorted(ends)
    told = {point: run.over for run in runs for point in range(run.start, run.end)}
    for point in range(stretch.start, stretch.end):
        keys = covering(highlights, point)
        over = {each.key for each in told.get(point, ())}
        assert over <= keys
        assert bool(over) == bool(keys)
        if all(len(each.spans) == 1 for each in highlights):
            assert len(over) == min(len(keys), DEPTH)


def test_the_highlight_that_starts_last_lies_on_top_and_of_equals_the_shorter() -> None:
    long, short, late = (
        Highlight("long", (Span(0, 9),)),
        Highlight("short", (Span(0, 5),)),
        Highlight("late", (Span(3, 9),)),
    )
    runs = Highlights([short, late, long]).runs(0, 20)
    assert [(run.start, run.end, [each.key for each in run.over]) for run in runs] == [
        (0, 3, ["short", "long"]),
        (3, 5, ["late", "short", "long"]),
        (5, 9, ["late", "long"]),
    ]


@given(several(), st.data())
def test_adding_and_removing_leaves_what_was_there_before(highlights: list[Highlight], data: st.DataObject) -> None:
    index = Highlights(highlights)
    before = index.runs(0, LENGTH)
    extra = Highlight("extra", tuple(data.draw(st.lists(spans(), max_size=3))))
    index.add(extra)
    assert len(index) == len(highlights) + 1
    assert index.get("extra") is extra
    assert index.remove("extra") is extra
    assert index.remove("extra") is None
    assert index.runs(0, LENGTH) == before
    assert list(index) == highlights


def test_of_two_with_one_key_the_later_counts() -> None:
    first, second = Highlight("k", (Span(0, 3),)), Highlight("k", (Span(5, 8),))
    for index in (Highlights([first, second]), Highlights([first])):
        index.add(second)
        assert len(index) == 1
        assert index.at(1) == []
        assert index.at(6) == [second]


def test_a_highlight_over_most_of_a_text_is_found_and_removed_like_any_other() -> None:
    wide = Highlight("wide", (Span(10, 20 + WIDE), Span(30 + WIDE, 35 + WIDE)))
    index = Highlights([wide])
    index.add(Highlight("near", (Span(WIDE, WIDE + 5),)))
    assert [each.key for each in index.at(WIDE)] == ["near", "wide"]
    assert index.at(25 + WIDE) == []
    assert index.at(31 + WIDE) == [wide]
    index.remove("wide")
    assert index.at(31 + WIDE) == []
    assert [each.key for each in index.at(WIDE)] == ["near"]


def test_a_claim_is_seen_below_any_number_of_mere_marks() -> None:
    claim = Highlight("claim", (Span(0, 20),), 0, Look.DRAFT)
    marks = [Highlight(f"mark {nth}", (Span(nth + 1, 15),), 6, Look.MARKED) for nth in range(4)]
    deep = next(run for run in Highlights([claim, *marks]).runs(0, 20) if run.start <= 10 < run.end)
    assert [each.key for each in deep.over] == ["claim", "mark 3", "mark 2"]
