"""Stretches of one meaning (citation marks, words in focus), found by place."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.spans import Span


class Layer:
    """Spans in order, so that those inside a stretch are found by binary search."""

    __slots__ = ("_longest", "_starts", "spans")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Put the spans in order; empty ones are left out."""
        self.spans = sorted(span for span in spans if span.length)
        self._starts = [span.start for span in self.spans]
        self._longest = max((span.length for span in self.spans), default=0)

    def within(self, start: int, end: int) -> list[Span]:
        """The spans that share a code point with those from `start` up to `end`, in order."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [span for span in self.spans[first:last] if span.end > start]
