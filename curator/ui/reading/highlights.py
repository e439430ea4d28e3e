"""Which highlights lie where: an index by place whose every change and question costs the same however many there are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BUCKET_BITS = 8
"""The text is divided into buckets of 2 ** BUCKET_BITS code points."""

WIDE = 1 << 14
"""Stretches longer than this many code points are kept apart: to enter them in each bucket would cost more."""

DEPTH = 3
"""How many highlights over one another are told apart by colour; the hover text names them all."""


class Look(StrEnum):
    """How a highlight is drawn, so that its state is told without colour."""

    MARKED = "marked"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    DISPUTED = "disputed"
    RETURNED = "returned"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Highlight:
    """Marked words: where (code points, one or several stretches), in which colour (an index) and look.

    `key` is what presses report, unique among the highlights shown; `label` is what hovering shows, plain text.
    """

    key: str
    spans: tuple[Span, ...]
    colour: int = 0
    look: Look = Look.DRAFT
    label: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch over which the same highlights lie; `over` has up to `DEPTH`, claims first, the last to start first."""

    start: int
    end: int
    over: tuple[Highlight, ...]


class Highlights:
    """Highlights by key and by place."""

    __slots__ = ("_buckets", "_by_key", "_wide")

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        """Take in the highlights; of two with one key the later counts."""
        self._by_key = {highlight.key: highlight for highlight in highlights}
        self._buckets: dict[int, dict[str, Highlight]] = {}
        self._wide: dict[str, Highlight] = {}
        for highlight in self._by_key.values():
            self._place(highlight)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._by_key)

    def __iter__(self) -> Iterator[Highlight]:
        """All, in the order in which they came."""
        return iter(self._by_key.values())

    def get(self, key: str) -> Highlight | None:
        """The highlight of this key, None where there is none."""
        return self._by_key.get(key)

    def add(self, highlight: Highlight) -> None:
        """Take in one more, in the place of any of the same key."""
        self.remove(highlight.key)
        self._by_key[highlight.key] = highlight
        self._place(highlight)

    def remove(self, key: str) -> Highlight | None:
        """Take out the highlight of this key and return it, None where there is none."""
        highlight = self._by_key.pop(key, None)
        if highlight is not None:
            self._wide.pop(key, None)
            for span in highlight.spans:
                if span.length <= WIDE:
                    for number in _buckets(span.start, span.end):
                        self._buckets[number].pop(key, None)
        return highlight

    def within(self, start: int, end: int) -> list[Highlight]:
        """The highlights with a code point from `start` up to `end`, in no particular order."""
        near = dict(self._wide)
        for number in _buckets(start, end):
            near |= self._buckets.get(number, {})
        return [
            highlight
            for highlight in near.values()
            if any(max(span.start, start) < min(span.end, end) for span in highlight.spans)
        ]

    def at(self, point: int) -> list[Highlight]:
        """The highlights over one code point: the one whose stretch there is shortest first."""
        lengths = {
            highlight.key: min(span.length for span in highlight.spans if span.start <= point < span.end)
            for highlight in self.within(point, point + 1)
        }
        return [self._by_key[key] for key in sorted(lengths, key=lambda key: (lengths[key], key))]

    def runs(self, start: int, end: int) -> list[Run]:
        """What lies over the code points from `start` up to `end`, in stretches that do not overlap, in order."""
        opening: defaultdict[int, list[tuple[int, str, int]]] = defaultdict(list)
        closing: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
        any_lesser = False
        for highlight in self.within(start, end):
            any_lesser = any_lesser or _is_lesser(highlight)
            for nth, span in enumerate(highlight.spans):
                first, last = max(span.start, start), min(span.end, end)
                if first < last:
                    opening[first].append((-span.end, highlight.key, nth))
                    closing[last].append((highlight.key, nth))
        runs: list[Run] = []
        lying: dict[tuple[str, int], Highlight] = {}
        since = start
        for place in sorted({*opening, *closing}):
            if lying:
                over: Iterable[Highlight] = reversed(lying.values())
                if any_lesser:
                    # beside a claim, what is only marked or was set aside is of less weight
                    over = sorted(over, key=_is_lesser)
                runs.append(Run(since, place, tuple(islice(over, DEPTH))))
            for piece in closing.get(place, ()):
                del lying[piece]
            # of those that start together, the longest lies lowest
            for _, key, nth in sorted(opening.get(place, ())):
                lying[key, nth] = self._by_key[key]
            since = place
        return runs

    def _place(self, highlight: Highlight) -> None:
        """Enter a highlight in the buckets that its stretches touch."""
        buckets, key = self._buckets, highlight.key
        for span in highlight.spans:
            if span.length > WIDE:
                self._wide[key] = highlight
                continue
            number, end = span.start >> BUCKET_BITS, span.end
            # most stretches touch one or two buckets: a range for each would double the time
            while number << BUCKET_BITS < end > span.start:
                bucket = buckets.get(number)
                if bucket is None:
                    buckets[number] = {key: highlight}
                else:
                    bucket[key] = highlight
                number += 1


def _is_lesser(highlight: Highlight) -> bool:
    """Whether no claim in force rests on the words."""
    # not by a set: the hash of an enumeration's member costs more than the rest
    return highlight.look is Look.MARKED or highlight.look is Look.SET_ASIDE


def _buckets(start: int, end: int) -> range:
    """The numbers of the buckets that the code points from `start` up to `end` fall in."""
    return range(start >> BUCKET_BITS, ((end - 1) >> BUCKET_BITS) + 1) if start < end else range(0)
