from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from curator.core.spans import Span
from curator.ui.reading.offsets import Offsets

AWKWARD = "a é\u0301👩🏽‍🚒𐎠قُتِلَ\n\t\u2028\u2029\u0000"

texts = st.text(st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=["Cs"])), max_size=60)


def units_by_definition(text: str) -> list[int]:
    """The unit at which each code point starts, and the length in units, counted one by one."""
    return [0, *accumulate(2 if ord(character) > 0xFFFF else 1 for character in text)]


@given(texts)
def test_each_code_point_has_the_unit_that_counting_gives(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.unit(point) for point in range(len(text) + 1)] == units_by_definition(text)
    assert offsets.points == len(text)
    assert offsets.units == len(text.encode("utf-16-le")) // 2


@given(texts)
def test_each_unit_belongs_to_the_code_point_whose_units_hold_it(text: str) -> None:
    offsets = Offsets(text)
    starts = units_by_definition(text)
    for point, (start, end) in enumerate(pairwise(starts)):
        for unit in range(start, end):
            assert offsets.point(unit) == point
            assert offsets.point_after(unit) == (point if unit == start else point + 1)
    assert offsets.point(starts[-1]) == len(text)


def test_a_character_that_is_cut_in_two_is_taken_whole() -> None:
    offsets = Offsets("a👩b")
    assert offsets.span(2, 3) == Span(1, 2)
    assert offsets.span(1, 2) == Span(1, 2)


@given(texts, st.data())
def test_a_break_takes_a_unit_and_no_code_point(text: str, data: st.DataObject) -> None:
    places = st.sets(st.integers(1, len(text) - 1)) if len(text) > 1 else st.just(set())
    breaks = sorted(data.draw(places))
    offsets = Offsets(text, breaks)
    drawn = "\n".join(text[start:end] for start, end in zip((0, *breaks), (*breaks, len(text)), strict=True))
    assert offsets.units == len(drawn.encode("utf-16-le")) // 2
    for point in range(len(text) + 1):
        unit = offsets.unit(point)
        assert offsets.point(unit) == point == offsets.point_after(unit)
    for point in breaks:
        assert drawn.encode("utf-16-le")[2 * offsets.unit(point) - 2 :].decode("utf-16-le")[0] == "\n"
        assert offsets.point(offsets.unit(point) - 1) == point == offsets.point_after(offsets.unit(point) - 1)


def test_a_lone_surrogate_counts_as_one_unit_and_is_noticed() -> None:
    offsets = Offsets("a\ud83d👩b")
    assert not offsets.is_sound
    assert [offsets.unit(point) for point in range(5)] == [0, 1, 2, 4, 5]
    assert Offsets("a👩").is_sound
