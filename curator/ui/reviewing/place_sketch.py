"""A small map of where claims say that something was, each place with the letters of the claims that name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.events import map_drawing
from curator.ui.words import in_own_direction, tr, voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from curator.store.queries.event_spots import EventSpot
    from curator.ui.events.divisions import Divisions
    from curator.ui.reviewing.sides import Located
    from curator.ui.theme import Theme

MOST_SCALE = 260.0
"""So many pixels a degree at most: however near each other places are, what lies around them stays in sight."""


ROOM = 1.3
"""So many times what is shown is in sight."""


class PlaceSketch(QWidget):
    """Shows places as precisely as each is known; it is looked at, not worked with."""

    def __init__(
        self, places: Sequence[Located], divisions: Divisions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.places = places
        self.theme = theme
        self._divisions = divisions
        self.setAccessibleName(tr("Places on the map"))
        self.setAccessibleDescription("; ".join(map(told, places)))
        self.setToolTip("\n".join(map(told, places)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """As high as ten lines of text."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 10)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw the map, and the letters beside the places."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setClipRect(self.rect())
        spots = [place.spot for place in self.places]
        view = view_of(spots, self._divisions, QSizeF(self.size()))
        marks = map_drawing.marks(spots, self._divisions, view)
        map_drawing.draw(painter, self._divisions, marks, view, self.theme, arabic=voice().language == "ar")
        letters = {id(place.spot): place.letters for place in self.places}
        metrics = QFontMetricsF(painter.font())
        for mark in marks:
            words = letters.get(id(mark.spot), "")
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height())
            box.moveCenter(mark.at + QPointF(mark.radius + box.width() / 2, -mark.radius - box.height() / 2))
            painter.setPen(QPen(QColor(self.theme.edge), 1))
            painter.setBrush(QColor(self.theme.raised))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(self.theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


def view_of(spots: Sequence[EventSpot], divisions: Divisions, size: QSizeF) -> map_drawing.View:
    """The view that has all places in sight, also those of which only the governorate is known."""
    view = map_drawing.fitting(spots, divisions, size)
    if any(spot.latitude is None for spot in spots):
        # a name may be that of several governorates in the world, and of one only in the country of the others
        for _ in range(2):
            view = _around(map_drawing.marks(spots, divisions, view), view)
    return map_drawing.View(view.middle, min(view.scale, MOST_SCALE), view.size)


def _around(marks: Sequence[map_drawing.Mark], view: map_drawing.View) -> map_drawing.View:
    """The view around the areas and positions of these marks, with some room; the same where there are none."""
    back, _ = view.transform.inverted()
    whole = QRectF()
    for mark in marks:
        at = back.map(mark.at)
        box = QRectF(at.x() - 0.3, at.y() - 0.3, 0.6, 0.6)
        whole = whole.united(box if mark.area is None else box.united(back.mapRect(mark.area.boundingRect())))
    if whole.isNull():
        return view
    scale = min(view.size.width() / whole.width(), view.size.height() / whole.height()) / ROOM
    return map_drawing.View(whole.center(), scale, view.size)


def told(place: Located) -> str:
    """A place in words, with the letters of the claims that name it."""
    spot = place.spot
    where = f"{spot.title}, {spot.governorate}" if spot.governorate else spot.title
    return f"{place.letters}: {in_own_direction(where)}"
