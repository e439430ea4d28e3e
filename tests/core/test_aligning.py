from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from curator.core.aligning import DEEPEST, Alignment, Same, matches
from curator.core.spans import Span

TEXTS = st.text(st.sampled_from("ab \n1,\u0628"), max_size=40)


@given(TEXTS, TEXTS)
def test_what_is_shared_is_the_same_on_both_sides_and_in_order(old: str, new: str) -> None:
    shared = Alignment(old, new).same
    for each in shared:
        assert each.length
        assert old[each.old : each.old + each.length] == new[each.new : each.new + each.length]
    for one, other in pairwise(shared):
        assert one.old + one.length <= other.old
        assert one.new + one.length <= other.new


@given(TEXTS)
def test_a_text_shares_all_of_itself(text: str) -> None:
    assert Alignment(text, text).same == ((Same(0, 0, len(text)),) if text else ())


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_runs_of_equal_tokens_rise(one: list[str], other: list[str]) -> None:
    runs = matches(one, other)
    assert all(one[i : i + number] == other[j : j + number] for i, j, number in runs)
    assert all(i + n <= k and j + n <= m for (i, j, n), (k, m, _) in pairwise(runs))


def test_places_follow_the_words_that_they_belong_to() -> None:
    aligned = Alignment("ten were killed there", "ten people were not killed there")
    assert aligned.place(0) == 0
    assert aligned.place(4) == 11
    assert aligned.place(3, is_end=True) == 3
    assert aligned.place(21, is_end=True) == 32
    changed = Alignment("old", "new")
    assert (changed.place(0), changed.place(3), changed.place(1)) == (0, 3, None)
    assert Alignment("xx same", "same").place(1) is None


def test_what_is_kept_and_where_the_rest_would_be() -> None:
    aligned = Alignment("one two three", "one 22 three")
    assert aligned.kept(Span(0, 13)) == 10
    assert aligned.gap(Span(4, 7)) == Span(4, 6)
    assert aligned.expected(5) == 5
    assert Alignment("abc", "xyz").expected(9) == 3
    assert Alignment("abc", "xyz").gap(Span(0, 3)) == Span(0, 3)


def test_parts_within_parts_end_somewhere() -> None:
    # each further level has one token that stands once, so the splitting goes as deep as it may
    one, other = ["x", "x"], ["x", "x", "x"]
    for level in range(DEEPEST + 6):
        one = [*one, f"a{level}", *one[:2], f"z{level}"]
        other = [f"z{level}", *other[:2], f"a{level}", *other]
    assert matches(one, other)


def test_where_nothing_stands_once_large_parts_are_not_compared() -> None:
    one, other = ["a", "b"] * 100, ["b", "c", "a", "c"] * 60
    assert matches(one, other) == []
    assert matches(one[:20], other[:20])
