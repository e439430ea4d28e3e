"""Places in a text, between Python's code points and Qt's UTF-16 units: the only place where the two are converted.

A character beyond U+FFFF is one code point and two units. The places of these characters are kept in order, so both
ways cost one binary search; a text without any costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from curator.core.spans import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts places of one text, both ways."""

    __slots__ = ("_astral", "_high", "is_sound", "points", "units")

    def __init__(self, text: str) -> None:
        """Find the characters of `text` that take two units; `is_sound` tells that it has no lone surrogates."""
        self.points = self.units = len(text)
        self.is_sound = True
        if not text.isascii():
            try:
                self.units = len(text.encode("utf-16-le")) // 2
            except UnicodeEncodeError:
                self.is_sound = False
                self.units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        self._astral = [] if self.units == self.points else [found.start() for found in _ASTRAL.finditer(text)]
        self._high = [point + before for before, point in enumerate(self._astral)]

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which the code point `point` starts; the text's length gives its length in units."""
        return point + bisect_left(self._astral, point) if self._astral else point

    def point(self, unit: int) -> int:
        """The code point that `unit` belongs to; a unit inside a character gives that character's start."""
        return unit - bisect_left(self._high, unit) if self._high else unit

    def point_after(self, unit: int) -> int:
        """As `point`, but a unit inside a character gives that character's end."""
        point = self.point(unit)
        return point if self.unit(point) == unit else point + 1

    def span(self, start: int, end: int) -> Span:
        """The span in code points of the units from `start` up to `end`; characters cut in two are taken whole."""
        return Span(self.point(start), self.point_after(end))
