"""Places in a text, between Python's code points and Qt's UTF-16 units: the only place where the two are converted.

A character beyond U+FFFF is one code point and two units. The places of these characters are kept in order, so both
ways cost one binary search; a text without any costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts places of one text, both ways.

    Where a long paragraph is shown in parts, each break in it takes one unit and no code point.
    """

    __slots__ = ("_breaks", "_extra", "_high", "is_sound", "points", "units")

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        """Find the characters of `text` that take two units; `breaks` are the code points before which a break is shown.

        `points` and `units` are the lengths; `is_sound` tells that the text has no lone surrogates.
        """
        self.points = len(text)
        self.is_sound = True
        units = len(text)
        if not text.isascii():
            try:
                units = len(text.encode("utf-16-le")) // 2
            except UnicodeEncodeError:
                self.is_sound = False
                units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self.units = units + len(breaks)
        # the code points with a unit more than one; a break is one more of the character before it
        self._extra = [] if units == len(text) else [found.start() for found in _ASTRAL.finditer(text)]
        if breaks:
            self._extra = sorted([*self._extra, *(point - 1 for point in breaks)])
        self._high = [point + before for before, point in enumerate(self._extra)]
        self._breaks = frozenset(self.unit(point) - 1 for point in breaks)

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which the code point `point` starts; the text's length gives its length in units."""
        return point + bisect_left(self._extra, point) if self._extra else point

    def point(self, unit: int) -> int:
        """The code point that `unit` belongs to; a unit inside a character gives that character's start."""
        if not self._high:
            return unit
        # a break stands where the paragraph goes on
        return unit - bisect_left(self._high, unit) + (unit in self._breaks)

    def point_after(self, unit: int) -> int:
        """As `point`, but a unit inside a character gives that character's end."""
        point = self.point(unit)
        return point if self.unit(point) == unit or unit in self._breaks else point + 1

    def span(self, start: int, end: int) -> Span:
        """The span in code points of the units from `start` up to `end`; characters cut in two are taken whole."""
        return Span(self.point(start), self.point_after(end))
