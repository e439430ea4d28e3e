"""The margin beside the text: strips along the stretches that banners and caveats govern."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from curator.core.caveats import CaveatKind
from curator.core.spans import Span
from curator.ui.reading.gutter import Gutter
from curator.ui.reading.lines import ShownLine, extent, line_nearest
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.ui.reading.reading_text import ReadingText

GRIP = 6
"""How near in pixels to a strip's end a press takes hold of it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The text that a caveat governs; `certain` whether somebody or the article's structure says so; `label` plain."""

    key: str
    span: Span
    kind: str
    certain: bool
    label: str


def lanes(spans: Sequence[Span]) -> list[int]:
    """For each span the number of the lane it is drawn in, so that those in one lane do not overlap."""
    ends: list[int] = []
    chosen = [0] * len(spans)
    for nth in sorted(range(len(spans)), key=lambda nth: spans[nth]):
        span = spans[nth]
        lane = next((lane for lane, end in enumerate(ends) if end <= span.start), len(ends))
        ends[lane : lane + 1] = [span.end]
        chosen[nth] = lane
    return chosen


def colour_of(kind: str) -> int:
    """The index of a caveat kind's colour; kinds that are not known share that of `other`."""
    kinds = list(CaveatKind)
    return kinds.index(CaveatKind(kind) if kind in kinds else CaveatKind.OTHER)


@dataclass(slots=True)
class _Drag:
    """A strip's end in hand, and where the strip would reach if it were let go now."""

    stretch: Stretch
    of_start: bool
    span: Span


class Margin(Gutter):
    """Draws each stretch as a strip beside its lines: filled where it is certain, hatched where it is a proposal.

    `stretch_pressed` tells the key of the strip that was clicked. A strip's end can be dragged to another line:
    `stretch_moved` tells the key and the span as it would be; the strip itself stays until `set_stretches`.
    """

    stretch_pressed = Signal(str)
    stretch_moved = Signal(str, Span)

    def __init__(self, beside: ReadingText) -> None:
        super().__init__(beside)
        self._text = beside
        self._stretches: tuple[Stretch, ...] = ()
        self._lanes: list[int] = []
        self._drag: _Drag | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Caveats along the text"))

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show these stretches and no others."""
        self._stretches = tuple(stretches)
        self._lanes = lanes([stretch.span for stretch in stretches])
        self._drag = None
        self.setAccessibleDescription("\n".join(stretch.label for stretch in stretches))
        self.update()

    def wanted_width(self) -> int:
        """The pixels that the strips need."""
        return (max(self._lanes) + 1) * self._pitch() + self._pitch() // 2 if self._lanes else 0

    def stretches_at(self, place: QPointF) -> list[Stretch]:
        """The stretches whose strips are at a place of the margin."""
        return [stretch for stretch, strip in self._strips() if strip.adjusted(-2, -GRIP, 2, GRIP).contains(place)]

    def _pitch(self) -> int:
        """Width of a lane with the room beside it; it grows with the type."""
        return max(11, round(self._text.type_pixels * 0.7))

    def _strips(self) -> list[tuple[Stretch, QRectF]]:
        """The stretches in sight with the place of each one's strip."""
        if not self._stretches:
            return []
        lines = self._text.visible_lines()
        found: list[tuple[Stretch, QRectF]] = []
        for stretch, lane in zip(self._stretches, self._lanes, strict=True):
            span = self._drag.span if self._drag and self._drag.stretch is stretch else stretch.span
            ends = extent(lines, self._text.unit(span.start), self._text.unit(span.end))
            if ends is not None:
                found.append((stretch, self._strip(span, lane, *ends)))
        return found

    def _strip(self, span: Span, lane: int, first: ShownLine, last: ShownLine) -> QRectF:
        """A strip's place; one that goes on out of sight reaches beyond the edge, so that no end is drawn there."""
        begins = self._text.unit(span.start) >= first.start
        ends = self._text.unit(span.end) <= last.end + 1
        top = first.top if begins else -2.0 * GRIP
        bottom = last.bottom if ends else self.height() + 2.0 * GRIP
        pitch = self._pitch()
        # the first lane is next to the text
        far = pitch * (lane + 1)
        left = far - pitch + pitch / 4 if self._text.isRightToLeft() else self.width() - far
        return QRectF(left, top, pitch * 0.6, bottom - top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the strips."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stretch, strip in self._strips():
            wash = self._text.colours.wash(colour_of(stretch.kind))
            line = QColor(wash.line)
            painter.setPen(QPen(line, 1, Qt.PenStyle.SolidLine if stretch.certain else Qt.PenStyle.DashLine))
            painter.setBrush(QBrush(QColor(wash.ground if stretch.certain else wash.pale)))
            painter.drawRoundedRect(strip.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            if not stretch.certain:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(line, Qt.BrushStyle.BDiagPattern))
                painter.drawRoundedRect(strip.adjusted(1, 1, -1, -1), 2, 2)
            painter.setPen(QPen(line, 3))
            for y in (strip.top() + 1.5, strip.bottom() - 1.5):
                painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show what governs the words beside the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            labels = [stretch.label for stretch in self.stretches_at(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), as_tip(labels), self)
            return True
        return super().event(event)

    def _end_at(self, place: QPointF) -> _Drag | None:
        """The strip's end that a press at this place takes hold of."""
        for stretch, strip in self._strips():
            if strip.left() - 2 <= place.x() <= strip.right() + 2:
                for of_start, y in ((True, strip.top()), (False, strip.bottom())):
                    if abs(place.y() - y) <= GRIP:
                        return _Drag(stretch, of_start, stretch.span)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Take hold of an end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = self._end_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the end in hand along, or show what a press would do here."""
        if self._drag is None:
            self.setCursor(self._cursor_at(event.position()))
            return
        line = line_nearest(self._text.visible_lines(), event.position().y())
        if line is not None:
            span = self._drag.stretch.span
            if self._drag.of_start:
                self._drag.span = Span(min(self._text.point(line.start), span.end), span.end)
            else:
                self._drag.span = Span(span.start, max(self._text.point(line.end), span.start))
            self.update()

    def _cursor_at(self, place: QPointF) -> Qt.CursorShape:
        if self._end_at(place):
            return Qt.CursorShape.SizeVerCursor
        return Qt.CursorShape.PointingHandCursor if self.stretches_at(place) else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell where an end was dragged to, or which strip was clicked."""
        drag, self._drag = self._drag, None
        self.update()
        if drag is not None and drag.span != drag.stretch.span:
            self.stretch_moved.emit(drag.stretch.key, drag.span)
            return
        here = self.stretches_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else []
        if here:
            self.stretch_pressed.emit(here[0].key)


def as_tip(labels: Sequence[str]) -> str:
    """Hover text of one line for each label; what looks like HTML in them is shown as it stands."""
    return "".join(f"<p style='margin:0'>{escape(label)}</p>" for label in labels if label)
