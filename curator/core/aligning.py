"""Aligning two versions of a text: which stretches stand in both, in the same order.

Lines are aligned first, then the words of the lines that differ. Both are aligned as in a patience diff: what stands exactly
once on either side, in the longest run that has the same order, splits the rest into smaller parts. The time grows with the
length of the texts, not with its square.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEEPEST = 24
"""Parts within parts within parts: so deep at most, so that no text can make it slow."""

SMALL = 10_000
"""Where nothing stands once, two parts are compared word by word as long as the product of their lengths is at most this."""

_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS = re.compile(r"\w+|\W")


@dataclass(frozen=True, slots=True, order=True)
class Same:
    """`length` code points that stand from `old` on in one text and from `new` on in the other."""

    old: int
    new: int
    length: int


class Alignment:
    """Two texts and the stretches that they share, in order; `same` neither overlap nor touch on both sides."""

    __slots__ = ("_starts", "new", "old", "same")

    def __init__(self, old: str, new: str) -> None:
        """Align the two texts."""
        self.old = old
        self.new = new
        self.same = tuple(_joined(_aligned(old, new), old, new))
        self._starts = [each.old for each in self.same]

    def place(self, at: int, *, is_end: bool = False) -> int | None:
        """Where the place before code point `at` of the old text is in the new one; None inside what was changed.

        At the edge of a change, the place where a stretch starts goes with the words behind it, its end (`is_end`) with
        those before it, as long as those words stand in both texts.
        """
        behind = self._holding(at, at + 1)
        before = self._holding(at - 1, at)
        found = (before or behind) if is_end else (behind or before)
        if found is None and at in {0, len(self.old)}:
            return 0 if not at else len(self.new)
        return None if found is None else at - found.old + found.new

    def around(self, span: Span) -> Same | None:
        """The shared stretch that holds all of a span; None where a change cuts into it."""
        return self._holding(span.start, span.end)

    def kept(self, span: Span) -> int:
        """How many code points of a span of the old text stand in both texts, in order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return sum(
            max(0, min(span.end, each.old + each.length) - max(span.start, each.old)) for each in self.same[first:last]
        )

    def expected(self, at: int) -> int:
        """About where a place of the old text would be in the new one: as far behind the last shared words."""
        place = bisect_right(self._starts, at) - 1
        if place < 0:
            return min(at, len(self.new))
        return min(at - self.same[place].old + self.same[place].new, len(self.new))

    def gap(self, span: Span) -> Span:
        """The part of the new text between what is shared before a span of the old one and what is shared behind it."""
        before = bisect_right(self._starts, span.start) - 1
        after = bisect_left(self._starts, span.end)
        start = 0
        if before >= 0:
            start = self.same[before].new + min(self.same[before].length, span.start - self.same[before].old)
        end = self.same[after].new if after < len(self.same) else len(self.new)
        return Span(min(start, end), end)

    def _holding(self, start: int, end: int) -> Same | None:
        place = bisect_right(self._starts, start) - 1
        if place < 0:
            return None
        found = self.same[place]
        return found if end <= found.old + found.length else None


def _aligned(old: str, new: str) -> Iterator[Same]:
    """The shared stretches, those that touch not joined yet."""
    for before, there, same in _in_turns(_Tokens(old, _LINES), _Tokens(new, _LINES)):
        yield from _words_aligned(before, there, old, new)
        yield same


def _words_aligned(one: Span, other: Span, old: str, new: str) -> Iterator[Same]:
    """The shared words of two parts, and the letters that changed words begin and end with."""
    if not one.length or not other.length:
        return
    for before, there, same in _in_turns(_Tokens(old, _WORDS, one), _Tokens(new, _WORDS, other)):
        yield from _edges(before, there, old, new)
        yield same


def _in_turns(one: _Tokens, other: _Tokens) -> Iterator[tuple[Span, Span, Same]]:
    """Each stretch of shared tokens, with what stands before it in either text; the last stretch is empty, at the ends."""
    at = 0, 0
    for i, j, number in (
        *telling(matches(one.words, other.words), one.words),
        (len(one.words), len(other.words), 0),
    ):
        before, there = one.slice(at[0], i), other.slice(at[1], j)
        at = i + number, j + number
        yield before, there, Same(one.starts[i], other.starts[j], one.starts[at[0]] - one.starts[i])


def _edges(one: Span, other: Span, old: str, new: str) -> Iterator[Same]:
    """What two differing parts begin and end with alike."""
    most = min(one.length, other.length)
    head = next((n for n in range(most) if old[one.start + n] != new[other.start + n]), most)
    most -= head
    tail = next((n for n in range(most) if old[one.end - 1 - n] != new[other.end - 1 - n]), most)
    yield Same(one.start, other.start, head)
    yield Same(one.end - tail, other.end - tail, tail)


def _joined(stretches: Iterator[Same], old: str, new: str) -> Iterator[Same]:
    """Stretches that touch in both texts as one; lone signs and spaces between changes left out."""
    found: list[Same] = []
    for each in stretches:
        if not each.length:
            continue
        if found and found[-1].old + found[-1].length == each.old and found[-1].new + found[-1].length == each.new:
            found[-1] = Same(found[-1].old, found[-1].new, found[-1].length + each.length)
        else:
            found.append(each)
    for each in found:
        at_an_edge = each.old in {0, len(old) - each.length} or each.new in {0, len(new) - each.length}
        if at_an_edge or any(letter.isalnum() for letter in old[each.old : each.old + each.length]):
            yield each


class _Tokens:
    """The tokens of a part of a text, and where each starts; `starts` has the part's end as one more."""

    __slots__ = ("starts", "words")

    def __init__(self, text: str, pattern: re.Pattern[str], part: Span | None = None) -> None:
        start, end = (0, len(text)) if part is None else (part.start, part.end)
        self.words = pattern.findall(text, start, end)
        self.starts = [start]
        for word in self.words:
            start += len(word)
            self.starts.append(start)

    def slice(self, first: int, stop: int) -> Span:
        """The part of the text from one token up to another."""
        return Span(self.starts[first], self.starts[stop])


def matches(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of equal tokens of two lists, as (place in one, place in the other, how many), in order."""
    found: list[tuple[int, int, int]] = []
    waiting = [(0, len(one), 0, len(other), 0)]
    while waiting:
        i, i_end, j, j_end, depth = waiting.pop()
        head = _alike(one, other, i, j, min(i_end - i, j_end - j))
        found.append((i, j, head))
        i, j = i + head, j + head
        tail = _alike_backwards(one, other, i_end, j_end, min(i_end - i, j_end - j))
        i_end, j_end = i_end - tail, j_end - tail
        found.append((i_end, j_end, tail))
        if i == i_end or j == j_end or depth == DEEPEST:
            continue
        pairs = _once_in_both(one, other, (i, i_end), (j, j_end))
        if pairs:
            for next_i, next_j in (*pairs, (i_end, j_end)):
                waiting.append((i, next_i, j, next_j, depth + 1))
                i, j = next_i, next_j
        elif (i_end - i) * (j_end - j) <= SMALL:
            compared = SequenceMatcher(None, one[i:i_end], other[j:j_end], autojunk=False)
            found += [(i + each.a, j + each.b, each.size) for each in compared.get_matching_blocks()]
    return sorted(run for run in found if run[2])


def telling(runs: Sequence[tuple[int, int, int]], tokens: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs that say something: not blank lines, spaces or signs between two changes."""
    last = len(runs) - 1
    return [
        (i, j, number)
        for place, (i, j, number) in enumerate(runs)
        if not 0 < place < last or any(letter.isalnum() for token in tokens[i : i + number] for letter in token)
    ]


def _alike(one: Sequence[str], other: Sequence[str], i: int, j: int, most: int) -> int:
    return next((n for n in range(most) if one[i + n] != other[j + n]), most)


def _alike_backwards(one: Sequence[str], other: Sequence[str], i_end: int, j_end: int, most: int) -> int:
    return next((n for n in range(most) if one[i_end - 1 - n] != other[j_end - 1 - n]), most)


def _once_in_both(
    one: Sequence[str], other: Sequence[str], part: tuple[int, int], other_part: tuple[int, int]
) -> list[tuple[int, int]]:
    """The places of tokens that stand once in either part: the longest run of them that has the same order in both."""
    here, there = Counter(one[part[0] : part[1]]), Counter(other[other_part[0] : other_part[1]])
    at = {token: j for j, token in enumerate(other[other_part[0] : other_part[1]], other_part[0]) if there[token] == 1}
    pairs = [
        (i, at[token])
        for i, token in enumerate(one[part[0] : part[1]], part[0])
        if here[token] == 1 and token in at and (len(token) > 1 or token.isalnum())
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second places rise, as the first ones do."""
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(lowest, j)
        before.append(ends[pile - 1] if pile else -1)
        if pile == len(lowest):
            lowest.append(j)
            ends.append(index)
        else:
            lowest[pile], ends[pile] = j, index
    found = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]
