"""Where the lines of text stand on the screen: what the mouse, the margin and the scroll bar need to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line on the screen: its UTF-16 units, and its upper and lower edge in pixels of the viewport."""

    start: int
    end: int
    top: float
    bottom: float


def line_nearest(lines: Sequence[ShownLine], y: float) -> ShownLine | None:
    """The line at a height, or the one nearest to it; None where no line is shown."""
    return min(lines, key=lambda line: max(line.top - y, y - line.bottom, 0.0), default=None)


def extent(lines: Sequence[ShownLine], start: int, end: int) -> tuple[ShownLine, ShownLine] | None:
    """The first and the last line shown with units from `start` up to `end`; None where none is."""
    # the line feed at a paragraph's end belongs to its last line
    limits = [*(line.start for line in lines[1:]), *(line.end + 1 for line in lines[-1:])]
    touched = [line for line, limit in zip(lines, limits, strict=True) if line.start < end and start < limit]
    return (touched[0], touched[-1]) if touched else None
