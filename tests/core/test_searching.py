from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.searching import Asked, Sought, Term, last_day, pieces, read, with_kind, without

PARTS = st.sampled_from(
    ["kind:claim", "kind:ev,no", "kind:x", "state:draft", "after:2025-01", "before:2025-1-5", "after:2025-13", "lang:ar",
     "lang:arabic", '"two words"', '"open', "word", '"', "  ", "قرية", "*", "kind:"]
)  # fmt: skip
TYPED = st.lists(PARTS | st.text(max_size=5), max_size=6).map(" ".join)


def test_the_word_being_typed_is_a_beginning_until_a_space_ends_it() -> None:
    assert read("killed gun").terms == (Term("killed"), Term("gun", is_beginning=True))
    assert read("killed gun ").terms == (Term("killed"), Term("gun"))
    assert read("gun kind:claim").terms == (Term("gun", is_beginning=True),)


def test_quotes_make_a_phrase_that_is_open_until_it_is_closed() -> None:
    assert read('"were kil').terms == (Term("were kil", is_phrase=True, is_beginning=True),)
    assert read('"were killed"').terms == (Term("were killed", is_phrase=True),)
    assert read('"were killed" in "').terms == (Term("were killed", is_phrase=True), Term("in"))
    assert read('"" * - …').terms == ()


def test_filters_are_understood_in_any_case_and_as_beginnings() -> None:
    asked = read("Kind:CL,event STATE:needs-work after:2025 before:2025-02-03 lang:AR")
    assert asked == Asked(
        (), (Sought.CLAIM, Sought.EVENT), ("needs_work",), date(2025, 1, 1), date(2025, 2, 3), "ar"
    )  # fmt: skip
    assert asked.has_filters
    assert not read("words").has_filters
    assert read("kind:claim kind:note").kinds == (Sought.CLAIM, Sought.NOTE)


@pytest.mark.parametrize(
    "typed", ["kind:xyz", "after:2025-13", "after:soon", "before:0000", "lang:x1", "state:?", "a:b"]
)
def test_what_is_no_filter_is_words(typed: str) -> None:
    asked = read(typed)
    assert not asked.has_filters
    assert [term.text for term in asked.terms] == [typed]


def test_filters_are_put_in_and_taken_out_of_what_was_typed() -> None:
    assert with_kind("killed", Sought.CLAIM) == "kind:claim killed"
    assert with_kind("kind:claim killed", Sought.NOTE) == "kind:claim,note killed"
    assert without("kind:claim,note killed", "kind", "claim") == "kind:note killed"
    assert without("kind:cl killed", "kind", "claim") == "killed"
    assert without('after:2025 "two words"', "after") == '"two words"'
    assert without("after:2025", "after") == ""
    assert without("killed after:2025 kind:claim", "after") == "killed kind:claim "
    assert with_kind("gun", Sought.CLAIM) == "kind:claim gun"


def test_a_period_ends_the_day_before() -> None:
    assert last_day(date(2025, 3, 1)) == date(2025, 2, 28)


@given(TYPED)
def test_whatever_is_typed_means_something_and_its_parts_stand_in_order(typed: str) -> None:
    asked = read(typed)
    end = 0
    for piece in pieces(typed):
        assert end <= piece.start < piece.end <= len(typed)
        end = piece.end
    assert all(any(map(str.isalnum, term.text)) for term in asked.terms)
    assert sum(term.is_beginning for term in asked.terms) <= 1


@given(TYPED, st.sampled_from(Sought))
def test_a_kind_put_in_is_there_and_taken_out_it_is_gone_and_the_words_stay(typed: str, kind: Sought) -> None:
    words = [term.text for term in read(typed).terms]
    more = with_kind(typed, kind)
    assert kind in read(more).kinds
    assert [term.text for term in read(more).terms] == words
    less = without(more, "kind", kind)
    assert kind not in read(less).kinds
    assert [term.text for term in read(less).terms] == words
    assert set(read(less).kinds) == set(read(typed).kinds) - {kind}
