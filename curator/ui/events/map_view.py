"""The map of events: dragged and zoomed by mouse or keys, its marks gone through by keys, saved as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from curator.core.map_plane import PRECISIONS
from curator.ui.events import map_drawing
from curator.ui.events.divisions import Divisions
from curator.ui.events.map_drawing import Mark, View
from curator.ui.events.pictures import save_picture
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from curator.store.queries.event_spots import EventSpot
    from curator.ui.theme import Theme

TOGETHER = 28.0
"""Events within so many pixels of each other are one mark."""

FARTHEST_IN, FARTHEST_OUT = 4_000.0, 1.0
"""Pixels a degree: some thirty metres a pixel, and the whole world on a page."""

STEP = 1.5
CLICK = 4


class MapView(QWidget):
    """Shows where events are. `spots_in` gives the events of cells of so many degrees; it is asked again for each zoom."""

    help_anchor = "map"

    event_chosen = Signal(str)
    """An event was chosen: by a click on its mark, or by Enter."""

    def __init__(
        self, theme: Theme, spots_in: Callable[[float], Sequence[EventSpot]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.speaks_arabic = False
        self.divisions = Divisions()
        self._spots_in = spots_in
        self._spots: Sequence[EventSpot] = ()
        self._marks: list[Mark] = []
        self._view: View | None = None
        self._current = -1
        self._pressed: QPointF | None = None
        self._dragged_from: View | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(120)
        self._settle.timeout.connect(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(tr("Map of events"))

    @property
    def marks(self) -> Sequence[Mark]:
        """What is drawn for events."""
        return self._marks

    @property
    def view(self) -> View | None:
        """What is in sight; None before anything was shown."""
        return self._view

    def refresh(self) -> None:
        """Ask for the events anew, at the zoom that is."""
        if self._view is None:
            self.fit()
            return
        self._spots = self._spots_in(TOGETHER / self._view.scale)
        self._place()

    def fit(self) -> None:
        """Have all events in sight."""
        everything = self._spots_in(0.05)
        self._view = map_drawing.fitting(everything, self.divisions, self._size)
        self.refresh()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Come nearer, or go away; the point of the picture that is given, or its middle, stays where it is."""
        if self._view is None:
            return
        point = around or QPointF(self.width() / 2, self.height() / 2)
        back, _ = self._view.transform.inverted()
        held = back.map(point)
        scale = max(FARTHEST_OUT, min(FARTHEST_IN, self._view.scale * factor))
        away = (point - QPointF(self.width() / 2, self.height() / 2)) / scale
        self._view = View(held - away, scale, self._size)
        self._place()
        self._settle.start()

    def move_by(self, right: float, down: float) -> None:
        """Move the map by parts of its width and height."""
        if self._view is not None:
            by = QPointF(right * self.width(), down * self.height()) / self._view.scale
            self._view = View(self._view.middle + by, self._view.scale, self._size)
            self._place()

    def step(self, by: int) -> None:
        """Put the frame on the next mark, or the one before; the first is the largest."""
        if self._marks:
            self._current = (self._current + by) % len(self._marks) if self._current >= 0 else 0
            self.setAccessibleDescription(told(self._marks[self._current].spot))
            self.setToolTip(self.accessibleDescription())
            self.update()

    def save_picture(self, path: Path) -> None:
        """Write what is in sight as PNG or SVG, by the ending of the name.

        Raises:
            PictureNotWrittenError: nothing can be written there.
        """
        save_picture(path, self.size(), self._draw, self.accessibleName())

    @property
    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    def _place(self) -> None:
        if self._view is not None:
            self._marks = map_drawing.marks(self._spots, self.divisions, self._view)
            self._current = min(self._current, len(self._marks) - 1)
        self.update()

    def _draw(self, painter: QPainter) -> None:
        if self._view is None:
            return
        painter.setFont(self.font())
        map_drawing.draw(painter, self.divisions, self._marks, self._view, self.theme, arabic=self.speaks_arabic)

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw the map, and the frame around the mark in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        if self.hasFocus() and 0 <= self._current < len(self._marks):
            mark = self._marks[self._current]
            painter.setPen(QPen(QColor(self.theme.accent), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.at, mark.radius + 4, mark.radius + 4)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Keep the middle in the middle."""
        super().resizeEvent(event)
        if self._view is not None:
            self._view = View(self._view.middle, self._view.scale, self._size)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        """Zoom around the pointer."""
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin to drag, or to click."""
        self._pressed, self._dragged_from = event.position(), self._view

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Drag the map."""
        if self._pressed is not None and self._dragged_from is not None:
            by = (event.position() - self._pressed) / self._dragged_from.scale
            self._view = View(self._dragged_from.middle - by, self._dragged_from.scale, self._size)
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Choose the mark that was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (event.position() - pressed).manhattanLength() < CLICK:
            hit = [place for place, mark in enumerate(self._marks) if mark.holds(event.position())]
            if hit:
                self._current = hit[-1]
                self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Arrows move, + and - zoom, 0 shows all, Space and Shift+Space go through the marks, Enter takes one."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                right, down = _ARROWS[Qt.Key(event.key())]
                self.move_by(right, down)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_0 | Qt.Key.Key_Home:
                self.fit()
            case Qt.Key.Key_Space:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current >= 0:
                self._take()
            case _:
                super().keyPressEvent(event)

    def _take(self) -> None:
        """Open the event of the mark in hand; go nearer to several, until they part or cannot."""
        mark = self._marks[self._current]
        self.step(0)
        if mark.spot.events == 1:
            self.event_chosen.emit(mark.spot.event)
        elif self._view is not None and self._view.scale < FARTHEST_IN:
            self.zoom(STEP * STEP, mark.at)
        else:
            self.event_chosen.emit(mark.spot.event)


def told(spot: EventSpot) -> str:
    """A mark in words: what, how many, how precisely."""
    what = spot.title if spot.events == 1 else tr("events: {n}", n=spot.events)
    if spot.killed is None:
        killed = tr("no confirmed number of people killed")
    else:
        low, best, high = spot.killed
        killed = tr("killed: {best} ({low} to {high})", best=best, low=low, high=high)
    if spot.killed is not None and spot.without:
        killed += " · " + tr("without a number: {n}", n=spot.without)
    return " · ".join((what, killed, tr(PRECISIONS[spot.precision])))


_ARROWS = {
    Qt.Key.Key_Left: (-0.2, 0.0),
    Qt.Key.Key_Right: (0.2, 0.0),
    Qt.Key.Key_Up: (0.0, -0.2),
    Qt.Key.Key_Down: (0.0, 0.2),
}
