"""Approximate search: where a pattern stands in a text with the fewest letters wrong.

An error is one code point put in, left out or exchanged (edit distance). The search runs over the text once, with the whole
column of the distance table in two integers (Myers 1999, "A fast bit-vector algorithm for approximate string matching").
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """The code points from `start` up to `end` of a text, which differ from the pattern by so many errors."""

    start: int
    end: int
    errors: int


def best_matches(pattern: str, text: str, most_errors: int, *, most: int = 1_000) -> list[Match]:
    """The matches of a pattern with the fewest errors, in the order of the text; none where all have more than `most_errors`.

    Of matches that end at one place the longest is given. An empty pattern matches nowhere. At most `most` are given.
    """
    if not pattern or not text:
        return []
    errors = _errors_at_ends(pattern, text)
    fewest = min(errors)
    if fewest > min(most_errors, len(pattern)):
        return []
    ends = [place for place, found in enumerate(errors, 1) if found == fewest][:most]
    return [Match(_start(pattern, text, end, fewest), end, fewest) for end in ends]


def similarity(pattern: str, text: str) -> float:
    """How much of a pattern is found in a short text, from 0 (nothing) to 1 (all of it, in one piece)."""
    if not pattern:
        return 1.0
    return 1.0 - min(_errors_at_ends(pattern, text), default=len(pattern)) / len(pattern)


def _errors_at_ends(pattern: str, text: str, edge: int = 0) -> list[int]:
    """For each code point of the text: the errors of the best match that ends with it.

    With `edge` 1 a match has to begin with the text.
    """
    has = _places(pattern).get
    last, full = 1 << (len(pattern) - 1), (1 << len(pattern)) - 1
    up, down, errors = full, 0, len(pattern)
    found = []
    for letter in text:
        equal = has(letter, 0)
        across = (((equal & up) + up) ^ up) | equal
        more, fewer = down | (full & ~(across | up)), up & across
        if more & last:
            errors += 1
        elif fewer & last:
            errors -= 1
        found.append(errors)
        equal |= down
        more = (more << 1) & full | edge
        up, down = (fewer << 1) & full | (full & ~(equal | more)), more & equal
    return found


def _start(pattern: str, text: str, end: int, errors: int) -> int:
    """Where the longest match begins that ends at a place with so many errors: the same search, run backwards."""
    first = max(0, end - len(pattern) - errors)
    backwards = text[first:end][::-1]
    best = end
    for length, found in enumerate(_errors_at_ends(pattern[::-1], backwards, 1), 1):
        if found == errors:
            best = end - length
    return best


def _places(pattern: str) -> dict[str, int]:
    """For each letter of the pattern the bits of the places where it stands."""
    has: dict[str, int] = {}
    for place, letter in enumerate(pattern):
        has[letter] = has.get(letter, 0) | 1 << place
    return has
