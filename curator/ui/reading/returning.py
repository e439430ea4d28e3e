"""Reading goes on where it stopped, also after the program was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from curator.core.spans import Span
from curator.ui.reading import places

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.ui.reading.article_view import ArticleView

REST_MILLISECONDS = 2_000
"""How long reading rests before the place is kept: a program that is killed forgets no more than that."""


class Returning(QObject):
    """Keeps the place in the article in the view, and goes back to it."""

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._version: Uid | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MILLISECONDS)
        self._resting.timeout.connect(self.keep)
        view.verticalScrollBar().valueChanged.connect(self._rest)
        view.cursorPositionChanged.connect(self._rest)

    def keep(self) -> None:
        """Keep where the article in the view is being read."""
        self._resting.stop()
        if self._version is not None:
            places.keep(self._version, places.Place(self._view.reading_position(), self._view.caret()))

    def leave(self) -> None:
        """Keep the place in the article that is about to be put away."""
        if self._resting.isActive():
            self.keep()
        self._version = None

    def come_back(self, version: Uid) -> None:
        """Go to where this article, which the view shows now, was left."""
        place = places.load().get(version)
        if place is not None:
            length = len(self._view.text)
            self._view.select(Span(min(place.caret, length), min(place.caret, length)))
            self._view.resume_at(min(place.top, length))
        self._version = version
        # to be read last counts as well, moved or not
        self._rest()

    def _rest(self) -> None:
        if self._version is not None:
            self._resting.start()
