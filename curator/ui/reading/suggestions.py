"""The article in hand is read for sentences that may make a claim, a little at a time, while its reader does nothing."""

from __future__ import annotations

import time
from bisect import bisect_left
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.core.spans import Span
    from curator.suggest.claims_in_text import SuggestedClaim
    from curator.ui.reading.article_view import ArticleView

SLICE_SECONDS = 0.004
"""How long the window waits for one slice, so that a frame keeps its time."""

REST_MILLISECONDS = 300
"""How long scrolling and keys rest before reading goes on."""

AT_ONCE_SECONDS = 0.5
"""How long a person who asks for the next suggestion waits at most for what is not read yet."""

GATHERED = 40
"""So many suggestions are gathered before they are shown: each time, the page is drawn again."""

_READERS = (
    "numerals", "profiles", "expressions", "found", "number_kinds", "arabic_prose", "tokens", "line_parts", "line_counts",
    "groups", "subjects", "noun_patterns", "counts", "event_types", "date_points", "date_days", "relative_dates", "dates",
    "places", "claims_in_text",
)  # fmt: skip
"""What reads, in an order in which each is loaded in a slice: all at once would stop the window for a tenth of a second."""


class Suggestions(QObject):
    """What the article in hand suggests, as far as it has been read; the view underlines it."""

    grown = Signal()
    """More suggestions are known, or the article has been read to its end."""

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._steps: Iterator[SuggestedClaim | None] | None = None
        self._known: list[SuggestedClaim] = []
        self._starts: list[int] = []
        self._gathered: list[Span] = []
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._read_slice)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MILLISECONDS)
        self._resting.timeout.connect(self._slices.start)
        view.verticalScrollBar().valueChanged.connect(self._rest)
        view.cursorPositionChanged.connect(self._rest)

    @property
    def is_reading(self) -> bool:
        """Whether some of the article is not read yet."""
        return self._steps is not None

    def begin(self, text: str, at: int = 0) -> None:
        """Read this text, from the code point `at` to its end and then what stands before; drop any other."""
        self.stop()
        self._steps = _steps(text, text.rfind("\n", 0, at) + 1)
        self._resting.start()

    def stop(self) -> None:
        """Drop the text, and what it suggests."""
        self._slices.stop()
        self._resting.stop()
        self._steps = None
        self._known, self._starts, self._gathered = [], [], []
        self._view.clear_suggested()

    def over(self, span: Span) -> list[SuggestedClaim]:
        """The suggestions that share a code point with a span, in order."""
        first = max(0, bisect_left(self._starts, span.start + 1) - 1)
        last = bisect_left(self._starts, span.end)
        return [each for each in self._known[first:last] if each.span.overlaps(span)]

    def next(self, beyond: Span, *, forward: bool, wanted: Callable[[SuggestedClaim], bool]) -> SuggestedClaim | None:
        """The nearest wanted suggestion behind, or before, this stretch, among those known so far."""
        if forward:
            found = (each for each in self._known[bisect_left(self._starts, beyond.end) :] if wanted(each))
        else:
            before = self._known[: bisect_left(self._starts, beyond.start)]
            found = (each for each in reversed(before) if each.span.end <= beyond.start and wanted(each))
        return next(found, None)

    def hurry(self) -> None:
        """Read on at once, as long as a person who pressed a key can wait."""
        self._read_for(AT_ONCE_SECONDS)

    def _rest(self) -> None:
        """Leave the time to whoever scrolls or moves the caret."""
        if self.is_reading:
            self._slices.stop()
            self._resting.start()

    def _read_slice(self) -> None:
        self._read_for(SLICE_SECONDS)

    def _read_for(self, seconds: float) -> None:
        until, was_over = time.perf_counter() + seconds, self._steps is None
        while self._steps is not None and time.perf_counter() < until:
            try:
                suggested = next(self._steps)
            except StopIteration:
                self._steps = None
                self._slices.stop()
                self._resting.stop()
                break
            if suggested is not None:
                place = bisect_left(self._starts, suggested.span.start)
                self._known.insert(place, suggested)
                self._starts.insert(place, suggested.span.start)
                self._gathered.append(suggested.span)
        is_over = self._steps is None
        if self._gathered and (is_over or len(self._gathered) >= GATHERED):
            gathered, self._gathered = self._gathered, []
            self._view.add_suggested(gathered)
            self.grown.emit()
        elif is_over and not was_over:
            self.grown.emit()


def _steps(text: str, at: int) -> Iterator[SuggestedClaim | None]:
    for reader in _READERS:
        import_module(f"curator.suggest.{reader}")
        yield None
    from curator.suggest.claims_in_text import in_text  # noqa: PLC0415 starting does not wait for it

    yield from in_text(text, at)
    yield from in_text(text, 0, at)
