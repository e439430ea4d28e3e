from __future__ import annotations

from curator.core.quotes import context_score, find, occurrences
from curator.core.spans import Span

TEXT = "the dog saw the cat; the bird saw the dog"


def score(quote: str, prefix: str = "", suffix: str = "", hint: int | None = None) -> float:
    found = find(TEXT, quote, prefix, suffix, hint)
    assert found is not None
    return found.score


def test_context_decides_between_places_and_nearness_after_it() -> None:
    by_context = find(TEXT, "saw", "the bird ", " the dog")
    by_place = find(TEXT, "saw", hint=29)
    assert by_context is not None
    assert by_place is not None
    assert by_context.span == by_place.span == Span(30, 33)
    first = find(TEXT, "saw")
    assert first is not None
    assert first.span == Span(8, 11)


def test_the_score_falls_with_each_thing_that_fits_less() -> None:
    assert score("the cat", "saw ", "; the", 12) == 1.0
    assert score("the cat") > score("the cut") > score("teh cut")
    assert score("the cat", "saw ") > score("the cat", "sow ") > score("the cat", "xyz ")
    assert score("the cat", "", "; the") > score("the cat", "", ", the")
    assert score("the cat", hint=12) > score("the cat", hint=20) > score("the cat", hint=40)


def test_what_is_not_there_is_not_found() -> None:
    assert find(TEXT, "") is None
    assert find(TEXT, " \n") is None
    assert find("", "dog") is None
    assert find(TEXT, "zzzzqqqq") is None


def test_overlapping_places_are_all_given() -> None:
    assert list(occurrences("aaa", "aa")) == [Span(0, 2), Span(1, 3)]
    assert list(occurrences("ab", "")) == [Span(0, 0), Span(1, 1), Span(2, 2)]
    assert list(occurrences("a-b a+b", "b", "+")) == [Span(6, 7)]


def test_without_context_all_of_it_is_there() -> None:
    assert context_score(TEXT, Span(0, 3), "", "") == 1.0
    assert context_score(TEXT, Span(4, 7), "the ", " saw") == 1.0
    assert context_score(TEXT, Span(4, 7), "zzzz", "") == 0.0
