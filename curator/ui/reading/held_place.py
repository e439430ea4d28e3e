"""The place that a reader is at, held while the lines of the text change around it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.ui.reading.lines import ShownLine


class Lines(Protocol):
    """A text in lines that scrolls; places are code points of the text, those of lines UTF-16 units."""

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which a code point starts."""

    def first_line(self) -> ShownLine | None:
        """The first line in sight."""

    def reading_position(self) -> int:
        """Where the first line in sight starts."""

    def resume_at(self, point: int) -> None:
        """Scroll so that the line with this code point is the first in sight."""


class HeldPlace:
    """Holds the first line in sight of a page; change after change holds the place of before the first."""

    def __init__(self, page: Lines) -> None:
        self._page = page
        self._point = 0
        self._is_held = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """Scroll back, when what is done within is done, to what was first in sight before."""
        if self._is_held:
            # a change within a change: the lines stand wherever they do just now
            yield
            return
        page = self._page
        top = page.first_line()
        # a line that begins before the held place still shows it; to hold its beginning would move up with each change
        if top is None or not top.start <= page.unit(self._point) < top.end:
            self._point = page.reading_position()
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        page.resume_at(self._point)
