"""The timeline of events: moved and zoomed by mouse or keys, its bars gone through by keys, saved as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from curator.ui.events import timeline_drawing
from curator.ui.events.pictures import save_picture
from curator.ui.events.timeline_drawing import Bar, Period, Timeline
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from curator.store.queries.event_days import DaySum, EventDays
    from curator.ui.theme import Theme

MOST_BARS = 2_000
"""So many events are drawn as bars at once; a period with more shows its numbers, and says that there is more."""

NEAREST, FARTHEST = 120.0, 0.02
"""Pixels a day."""

STEP = 1.5
CLICK = 4


class TimelineView(QWidget):
    """Shows when events were. `days_in` gives the events that touch a period, at most so many; `sums` the numbers by day."""

    help_anchor = "timeline"

    event_chosen = Signal(str)
    """An event was chosen: by a click on its bar, or by Enter."""

    def __init__(
        self,
        theme: Theme,
        days_in: Callable[[date | None, date | None, int], Sequence[EventDays]],
        sums: Callable[[], Sequence[DaySum]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._days_in, self._sums_of = days_in, sums
        self._days: Sequence[EventDays] = ()
        self._sums: Sequence[DaySum] = ()
        self._timeline: Timeline | None = None
        self._current = -1
        self._pressed: QPointF | None = None
        self._dragged_from: Period | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(120)
        self._settle.timeout.connect(self._read)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Timeline of events"))

    @property
    def bars(self) -> Sequence[Bar]:
        """What is drawn for events."""
        return self._timeline.bars if self._timeline is not None else ()

    @property
    def period(self) -> Period | None:
        """What is in sight; None before anything was shown."""
        return self._timeline.period if self._timeline is not None else None

    def refresh(self) -> None:
        """Ask for the events anew, for the period that is in sight."""
        self._sums = self._sums_of()
        if self._timeline is None:
            self.fit()
        else:
            self._read()

    def fit(self) -> None:
        """Have all events in sight."""
        self._sums = self._sums_of()
        self._days = self._days_in(None, None, MOST_BARS)
        self._place(timeline_drawing.fitting(self._days, self._sums, self._size))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Come nearer, or go away; the place that is given in pixels, or the middle, stays where it is."""
        if self._timeline is None:
            return
        period = self._timeline.period
        x = self.width() / 2 if around is None else around
        day = period.first + x / period.scale
        scale = max(FARTHEST, min(NEAREST, period.scale * factor))
        self._place(Period(day - x / scale, scale, self._size))
        self._settle.start()

    def move_by(self, part: float) -> None:
        """Move by a part of the width, to later days where it is positive."""
        if self._timeline is not None:
            period = self._timeline.period
            self._place(Period(period.first + part * self.width() / period.scale, period.scale, self._size))
            self._settle.start()

    def step(self, by: int) -> None:
        """Put the frame on the next event in time, or the one before."""
        if self.bars:
            self._current = (self._current + by) % len(self.bars) if self._current >= 0 else 0
            self.setAccessibleDescription(told(self.bars[self._current].days))
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

    def _read(self) -> None:
        """Read the events that touch the period in sight."""
        if self._timeline is not None:
            first, last = timeline_drawing.days_in_sight(self._timeline.period)
            self._days = self._days_in(first, last, MOST_BARS)
            self._place(self._timeline.period)

    def _place(self, period: Period) -> None:
        self._timeline = Timeline(period, timeline_drawing.bars(self._days, period), self._sums)
        self._current = min(self._current, len(self.bars) - 1)
        self.update()

    def _draw(self, painter: QPainter) -> None:
        if self._timeline is None:
            return
        painter.setFont(self.font())
        timeline_drawing.draw(painter, self._timeline, self.theme, told_step)
        if len(self._days) >= MOST_BARS:
            painter.setPen(QColor(self.theme.warning))
            painter.drawText(
                QPointF(8, 20), tr("The first {n} events of this period are drawn: come nearer.", n=MOST_BARS)
            )

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw the timeline, and the frame around the event in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        if self.hasFocus() and 0 <= self._current < len(self.bars):
            painter.setPen(QPen(QColor(self.theme.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.bars[self._current].box.adjusted(-3, -3, 3, 3))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what the bar below the pointer is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), told(self.bars[hit].days) if hit >= 0 else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Keep the first day at the edge."""
        super().resizeEvent(event)
        if self._timeline is not None:
            period = self._timeline.period
            self._place(Period(period.first, period.scale, self._size))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        """Zoom around the pointer; with Shift, or sideways, move."""
        turned = event.angleDelta()
        if turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.move_by(-(turned.x() or turned.y()) / 1200)
        else:
            self.zoom(STEP ** (turned.y() / 120), event.position().x())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin to drag, or to click."""
        self._pressed, self._dragged_from = event.position(), self.period

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Drag the timeline."""
        if self._pressed is not None and self._dragged_from is not None:
            before = self._dragged_from
            first = before.first - (event.position().x() - self._pressed.x()) / before.scale
            self._place(Period(first, before.scale, self._size))
            self._settle.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Choose the event whose bar was clicked."""
        pressed, self._pressed = self._pressed, None
        hit = self._at(event.position())
        if pressed is not None and (event.position() - pressed).manhattanLength() < CLICK and hit >= 0:
            self._current = hit
            self.update()
            self.event_chosen.emit(self.bars[hit].days.event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Arrows move, + and - zoom, 0 shows all, Space and Shift+Space go through the events, Enter takes one."""
        match event.key():
            case Qt.Key.Key_Left:
                self.move_by(-0.2)
            case Qt.Key.Key_Right:
                self.move_by(0.2)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_0 | Qt.Key.Key_Home:
                self.fit()
            case Qt.Key.Key_Space:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if 0 <= self._current < len(self.bars):
                self.event_chosen.emit(self.bars[self._current].days.event)
            case _:
                super().keyPressEvent(event)

    def _at(self, point: QPointF) -> int:
        return next(
            (place for place, bar in enumerate(self.bars) if bar.box.adjusted(-2, -2, 2, 2).contains(point)), -1
        )


def told(days: EventDays) -> str:
    """An event in words: what, when, how many."""
    first, last = (tr("open") if day is None else str(day) for day in (days.earliest, days.latest))
    when = first if first == last else f"{first} – {last}"
    if days.killed is None:
        return f"{days.title} · {when}"
    low, best, high = days.killed
    killed = tr("killed: {best} ({low} to {high})", best=best, low=low, high=high)
    return f"{days.title} · {when} · {killed}"


def told_step(day: date, step: str) -> str:
    """A day on the axis."""
    return {"day": f"{day:%m-%d}", "month": f"{day:%Y-%m}", "year": f"{day:%Y}"}[step]
