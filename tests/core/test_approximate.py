from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.approximate import Match, best_matches, similarity
from tests.core.suite import cases

if TYPE_CHECKING:
    from collections.abc import Sequence

LETTERS = st.text(st.sampled_from("ab \u0645"), max_size=9)


def _distance(one: str, other: str) -> int:
    """The edit distance by the whole table."""
    row: Sequence[int] = range(len(other) + 1)
    for i, letter in enumerate(one, 1):
        below = [i]
        for j, there in enumerate(other, 1):
            below.append(min(row[j] + 1, below[-1] + 1, row[j - 1] + (letter != there)))
        row = below
    return row[-1]


@given(LETTERS.filter(bool), LETTERS)
def test_no_place_has_fewer_errors_than_the_ones_that_are_found(pattern: str, text: str) -> None:
    places = [(i, j) for i in range(len(text) + 1) for j in range(i + 1, len(text) + 1)]
    fewest = min((_distance(pattern, text[i:j]) for i, j in places), default=99)
    found = best_matches(pattern, text, len(pattern))
    if fewest <= len(pattern) and text:
        assert found
    for match in found:
        assert match.errors == _distance(pattern, text[match.start : match.end]) <= fewest
    assert best_matches(pattern, text, fewest - 1) == [] or fewest > len(pattern)


def test_an_empty_pattern_is_nowhere() -> None:
    assert best_matches("", "text", 3) == []
    assert best_matches("text", "", 3) == []
    assert similarity("", "text") == 1.0
    assert similarity("text", "") == 0.0
    assert similarity("killed", "was kiled there") == pytest.approx(5 / 6)


def test_only_so_many_matches_are_given() -> None:
    assert best_matches("a", "aaaa", 0, most=2) == [Match(0, 1, 0), Match(1, 2, 0)]


@pytest.mark.parametrize("case", cases("approx_search_cases.json"), ids=lambda case: case["id"])
def test_foreign_cases_of_approximate_search(case: dict[str, Any]) -> None:
    found = best_matches(case["pattern"], case["text"], case["max_errors"])
    if "match_count" in case:
        assert len(found) == case["match_count"]
        return
    wanted = [tuple(each.get("codepoint", (each["start"], each["end"]))) for each in case["best_matches_any_of"]]
    assert bool(wanted) == bool(found), json.dumps(case)
    assert not wanted or set(wanted) & {(match.start, match.end) for match in found}
    # the errors of these cases count UTF-16 units: an emoji is two of them, and one code point
    if case["text"].isascii() and wanted:
        assert {each["errors"] for each in case["best_matches_any_of"]} == {found[0].errors}
