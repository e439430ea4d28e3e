from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.ids import Uid
from curator.core.passages import CONTEXT, EmptyPassageError, Passage, fits, mark, trimmed
from curator.core.spans import Span

UID, VERSION = Uid("passage"), Uid("version")
TEXTS = st.text(st.sampled_from("ab \n\te\u0301\u00e9\U0001f1f8\U0001f1fe\u0628\u064e\u202b\u00a0"), max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    ends = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(ends, ends), min_size=1, max_size=4))
    return text, [Span(min(pair), max(pair)) for pair in pairs]


def test_a_passage_keeps_its_words_and_what_stands_around_them() -> None:
    text = "x" * 40 + " ten civilians were killed " + "y" * 40
    passage = mark(UID, VERSION, text, [Span(41, 54)])
    assert passage.exact == "ten civilians"
    assert passage.prefix == "x" * 31 + " "
    assert passage.suffix == " were killed " + "y" * 19
    assert len(passage.prefix) == len(passage.suffix) == CONTEXT
    assert (passage.start, passage.end) == (41, 54)


def test_stretches_that_touch_are_joined_and_others_are_not() -> None:
    passage = mark(UID, VERSION, "one two three four", [Span(8, 13), Span(0, 3), Span(3, 7), Span(9, 11)])
    assert passage.spans == (Span(0, 7), Span(8, 13))
    assert passage.exact == "one two … three"


def test_overlapping_stretches_become_one() -> None:
    assert mark(UID, VERSION, "abcdef", [Span(0, 4), Span(2, 6)]).spans == (Span(0, 6),)
    assert mark(UID, VERSION, "abcdef", [Span(0, 6), Span(2, 4)]).spans == (Span(0, 6),)


@pytest.mark.parametrize("spans", [[], [Span(3, 3)], [Span(3, 5)], [Span(0, 99)]])
def test_where_there_are_no_words_nothing_is_marked(spans: list[Span]) -> None:
    with pytest.raises(EmptyPassageError, match="Select some words"):
        mark(UID, VERSION, "abc  def", spans)


@given(marked())
def test_the_words_equal_the_slices_always(given_text: tuple[str, list[Span]]) -> None:
    text, spans = given_text
    if not any(span.of(text).strip() for span in spans):
        with pytest.raises(EmptyPassageError):
            mark(UID, VERSION, text, spans)
        return
    passage = mark(UID, VERSION, text, spans)
    assert fits(passage, text)
    assert list(passage.spans) == sorted(passage.spans)
    assert all(one.end < other.start for one, other in zip(passage.spans, passage.spans[1:], strict=False))
    assert all(span.of(text) == span.of(text).strip() != "" for span in passage.spans)
    asked = {place for span in spans for place in range(span.start, span.end) if not text[place].isspace()}
    kept = {place for span in passage.spans for place in range(span.start, span.end)}
    assert asked <= kept


def test_a_passage_does_not_fit_a_text_that_changed() -> None:
    passage = mark(UID, VERSION, "ten were killed", [Span(0, 3)])
    assert fits(passage, "ten died")
    assert not fits(passage, "two were killed")
    assert not fits(passage, "te")


def test_white_space_at_the_ends_is_no_part_of_a_passage() -> None:
    assert trimmed("  ab \n", Span(0, 6)) == Span(2, 4)
    assert trimmed("    ", Span(1, 3)).length == 0
    assert trimmed("ab", Span(1, 9)) == Span(1, 9)


def test_a_passage_is_known_by_its_ends() -> None:
    passage = Passage(UID, VERSION, (Span(2, 4), Span(7, 9)), "ab … cd")
    assert (passage.start, passage.end) == (2, 9)
