"""Weighing: what independent opinions on the same people give, and why best is best (the rules: `curator.core.figures`).

The words that say why are put together only where somebody reads them: a collection has thousands of figures that nobody
looks at while they are worked out.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from curator.core.events import Estimate, FigureMethod
from curator.core.ids import Uid
from curator.core.sources import Reliability
from curator.core.statements import Said
from curator.core.testimony import Testimony
from curator.core.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence


class Opinion(msgspec.Struct, frozen=True):
    """What one voice says in support of a proposal."""

    by: Testimony
    said: Said

    @property
    def claims(self) -> tuple[Uid, ...]:
        """The claims that say it, in the order of their uids: a voice may say it in several (`curator.core.completed`)."""
        counts = self.said.counts
        if len(counts) == 1:
            return (counts[0].claim,)
        return tuple(sorted({count.claim for count in counts})) or (self.by.claim,)


class Weighed(msgspec.Struct, frozen=True, dict=True):
    """What independent opinions on the same people give.

    `behind` is how many opinions allow the best number; `partisan` says that only parties to the conflict give any, `bounded`
    that no opinion says more than "up to so many".
    """

    opinions: tuple[Opinion, ...]
    estimate: Estimate
    method: FigureMethod
    rests_on: tuple[Uid, ...]
    behind: int
    partisan: bool
    bounded: bool

    def why(self, whom: str) -> str:
        """Why best is best, in sentences; `whom` are the people in words."""
        sentences = [self._best_of(whom)]
        if self.estimate.best == 0 and self.bounded:
            sentences.append(
                "The words allow more but do not say so of anyone; 0 is the lowest number that they defend."
            )
        if self.partisan:
            sentences.append(
                "Only parties to the conflict give a number; nobody independent vouches for it as a minimum."
            )
        if self.estimate.high_open:
            sentences.append("The highest number given is no upper limit.")
        return " ".join(sentences)

    def _best_of(self, whom: str) -> str:
        told = self._told
        many, best = len(self.opinions), self.estimate.best
        match self.method:
            case FigureMethod.SINGLE_SOURCE:
                return f"One independent source counts {whom}: {told}."
            case FigureMethod.AGREED:
                return f"None of {many} independent sources contradicts {best} {whom}: {told}."
            case FigureMethod.MOST_RELIABLE:
                first = _named(_by_reliability(self.opinions)[0].by)
                return f"The most reliable of {many} independent sources that count {whom} is {first}: {told}."
            case FigureMethod.MAJORITY:
                return f"{self.behind} of {many} independent sources allow {best} {whom}: {told}."
            case _:
                return (
                    f"{many} independent sources differ on {whom} and no number has most of them behind it; {best} is the "
                    f"lowest: {told}."
                )

    @cached_property
    def _told(self) -> str:
        return "; ".join([_told(opinion) for opinion in self.opinions])


def weighed(opinions: Sequence[Opinion]) -> Weighed:
    """What at least one independent opinion gives."""
    lows, tops, counts = [], [], set()
    partisan, bounded, is_open = True, True, False
    for opinion in opinions:
        said = opinion.said
        lows.append(said.low)
        tops.append(said.top)
        partisan = partisan and opinion.by.partisan
        bounded = bounded and said.only_bounds
        is_open = is_open or said.high is None
        for count in said.counts:
            counts.add(count.uid)
    best, method, behind = _best(opinions, lows)
    estimate = Estimate(0 if partisan else min(lows), best, max(tops), is_open)
    return Weighed(tuple(opinions), estimate, method, tuple(sorted(counts)), behind, partisan, bounded)


def _best(opinions: Sequence[Opinion], lows: Sequence[int]) -> tuple[int, FigureMethod, int]:
    """The best value, how it was chosen, and how many opinions allow it."""
    many = len(opinions)
    if many == 1:
        return lows[0], FigureMethod.SINGLE_SOURCE, 1
    least = max(lows)
    if _allowing(opinions, least) == many:
        return least, FigureMethod.AGREED, many
    naming = [opinion for opinion in opinions if not opinion.said.only_bounds]
    first = _most_reliable(opinions)
    if first in naming:
        return first.said.low, FigureMethod.MOST_RELIABLE, _allowing(opinions, first.said.low)
    behind, most = min([(-_allowing(opinions, low), low) for low in {opinion.said.low for opinion in naming}])
    if -behind * 2 > many:
        return most, FigureMethod.MAJORITY, -behind
    lowest = min([opinion.said.low for opinion in naming])
    return lowest, FigureMethod.LOWEST, _allowing(opinions, lowest)


def _allowing(opinions: Sequence[Opinion], number: int) -> int:
    return sum([opinion.said.allows(number) for opinion in opinions])


def _most_reliable(opinions: Sequence[Opinion]) -> Opinion | None:
    """The opinion whose source is graded strictly higher than all others; None where there is none.

    F says that reliability cannot be judged: it never wins, and only A to C (reliable, usually, fairly) win over it.
    """
    first, second = _by_reliability(opinions)[:2]
    strictly = _RANKS[first.by.grade] < _RANKS[second.by.grade]
    return first if strictly and first.by.grade is not Reliability.F else None


def _by_reliability(opinions: Sequence[Opinion]) -> list[Opinion]:
    return sorted(opinions, key=lambda opinion: _RANKS[opinion.by.grade])


_RANKS = {grade: rank for rank, grade in enumerate("ABCFDE")}


def _told(opinion: Opinion) -> str:
    words = quoted([count.verbatim for count in opinion.said.counts])
    return f"{_named(opinion.by)}, {opinion.said}" + (f" ({words})" if words else "")


def _named(by: Testimony) -> str:
    name = by.name or "a source that the text does not name"
    return name if by.grade is Reliability.F else f"{name} (graded {by.grade})"
