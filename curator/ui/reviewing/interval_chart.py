"""Intervals on one scale as a drawing: a line for each claim, numbers of people or days alike.

What is known exactly is a full bar; what words only bound ("up to", "killed or wounded") is hatched; an open end fades out
and ends in an arrow. A band over all lines is what the team holds, from low to high, with a line at best. Voices of parties
to the conflict have a dashed outline. Nothing is told by colour alone, and each line begins with its letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from curator.ui.theme import Theme

LEAST_BAR = 5.0
"""A bar is at least so many pixels long."""

ARROW = 5.0


@dataclass(frozen=True, slots=True)
class Line:
    """One claim's interval, from `low` to `high` on the scale; an end that is None is open.

    `letter` is that of the claim's column, `name` who says it, `words` tell the interval; `only_bounds` says that the words
    bound it from above and name no least; `partisan` that a party to the conflict speaks.
    """

    letter: str
    name: str
    words: str
    low: float | None
    high: float | None
    only_bounds: bool = False
    partisan: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """What the team holds, or the rules propose: low, best and high on the scale; without a best it is an interval."""

    low: float
    high: float
    best: float | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines on one scale that runs from `first` to `last`, the ticks of its axis with their words, and what is held."""

    lines: tuple[Line, ...]
    first: float
    last: float
    ticks: tuple[tuple[float, str], ...] = ()
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values of a chart lie in a picture of a width in pixels, `start` of them left for names; mirrored in Arabic."""

    chart: Chart
    width: float
    start: float
    mirrored: bool = False

    def x(self, value: float) -> float:
        """Where a value lies, from the left."""
        room = max(1.0, self.width - self.start - ARROW * 2)
        span = (self.chart.last - self.chart.first) or 1.0
        along = self.start + (value - self.chart.first) / span * room
        return self.width - along if self.mirrored else along

    def box(self, low: float | None, high: float | None, top: float, height: float) -> QRectF:
        """The box from one value to another; an open end lies at the end of the scale."""
        ends = (self.x(self.chart.first if low is None else low), self.x(self.chart.last if high is None else high))
        left, right = min(ends), max(ends)
        if right - left < LEAST_BAR:
            middle = (left + right) / 2
            left, right = middle - LEAST_BAR / 2, middle + LEAST_BAR / 2
        return QRectF(left, top, right - left, height)


def boxes(scale: Scale, line_height: float) -> list[QRectF]:
    """The boxes of all lines, from the top."""
    inset = line_height * 0.22
    return [
        scale.box(line.low, line.high, place * line_height + inset, line_height - 2 * inset)
        for place, line in enumerate(scale.chart.lines)
    ]


def draw(painter: QPainter, scale: Scale, line_height: float, theme: Theme, current: str = "") -> None:
    """Draw the chart from the painter's origin; the line whose letter is `current` is underlaid."""
    chart = scale.chart
    height = line_height * len(chart.lines)
    painter.fillRect(QRectF(0, 0, scale.width, height), QColor(theme.surface))
    for place, line in enumerate(chart.lines):
        if line.letter == current:
            painter.fillRect(QRectF(0, place * line_height, scale.width, line_height), QColor(theme.accent_soft))
    _draw_axis(painter, scale, height, line_height, theme)
    _draw_held(painter, scale, height, theme)
    for line, box in zip(chart.lines, boxes(scale, line_height), strict=True):
        _draw_name(painter, scale, line, box, theme)
        _draw_bar(painter, scale, line, box, theme)
        _draw_words(painter, scale, line.words, box, theme)


def _draw_axis(painter: QPainter, scale: Scale, height: float, line_height: float, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    taken: list[QRectF] = []
    for value, words in scale.chart.ticks:
        x = scale.x(value)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
        wide = metrics.horizontalAdvance(words)
        left = min(max(0.0, x - wide / 2), scale.width - wide)
        box = QRectF(left - 4, height, wide + 8, line_height)
        if not any(box.intersects(other) for other in taken):
            taken.append(box)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _draw_held(painter: QPainter, scale: Scale, height: float, theme: Theme) -> None:
    held = scale.chart.held
    if held is None:
        return
    band = QColor(theme.good)
    band.setAlphaF(0.16)
    painter.fillRect(scale.box(held.low, held.high, 0, height), band)
    if held.best is not None:
        painter.setPen(QPen(QColor(theme.good), 2))
        x = scale.x(held.best)
        painter.drawLine(QPointF(x, 0), QPointF(x, height))


def _draw_name(painter: QPainter, scale: Scale, line: Line, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.ink))
    left = scale.width - scale.start if scale.mirrored else 0.0
    room = QRectF(left + 4, box.top() - 4, scale.start - 8, box.height() + 8)
    whole = f"{line.letter} · {line.name}" if line.name else line.letter
    told = QFontMetricsF(painter.font()).elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if scale.mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, told)


def _draw_words(painter: QPainter, scale: Scale, words: str, box: QRectF, theme: Theme) -> None:
    """Write the interval behind its bar, or before it where there is no room behind."""
    wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
    room = QRectF(0, box.top() - 4, wide + 4, box.height() + 8)
    behind, before = box.right() + 2 * ARROW, box.left() - wide - 8
    edge = scale.width - scale.start if scale.mirrored else scale.width
    first, second = (before, behind) if scale.mirrored else (behind, before)
    least = 0.0 if scale.mirrored else scale.start
    place = next((x for x in (first, second) if x >= least and x + wide <= edge), None)
    if place is not None:
        room.moveLeft(place)
        painter.setPen(QColor(theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _draw_bar(painter: QPainter, scale: Scale, line: Line, box: QRectF, theme: Theme) -> None:
    ink = QColor(theme.warning if line.partisan else theme.accent)
    is_open = line.low is None or line.high is None
    pen = QPen(ink, 1.4, Qt.PenStyle.DashLine if line.partisan else Qt.PenStyle.SolidLine)
    fill: QBrush | QLinearGradient = QBrush(ink)
    if is_open:
        fill = _fading(box, ink, to_left=(line.low is None) != scale.mirrored)
        pen = QPen(Qt.PenStyle.NoPen)
    elif line.only_bounds:
        fill = QBrush(ink, Qt.BrushStyle.BDiagPattern)
    elif line.partisan:
        soft = QColor(ink)
        soft.setAlphaF(0.35)
        fill = QBrush(soft)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRect(box)
    if is_open:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(_arrow(box, to_left=(line.low is None) != scale.mirrored))


def _fading(box: QRectF, ink: QColor, *, to_left: bool) -> QLinearGradient:
    none = QColor(ink)
    none.setAlphaF(0.15)
    fading = QLinearGradient(box.topLeft(), box.topRight())
    fading.setColorAt(0, none if to_left else ink)
    fading.setColorAt(1, ink if to_left else none)
    return fading


def _arrow(box: QRectF, *, to_left: bool) -> QPolygonF:
    edge, away = (box.left(), -ARROW) if to_left else (box.right(), ARROW)
    middle = box.center().y()
    return QPolygonF([QPointF(edge + away, middle), QPointF(edge, middle - ARROW), QPointF(edge, middle + ARROW)])


def round_ticks(
    first: float, last: float, tell: Callable[[float], str], most: int = 6
) -> tuple[tuple[float, str], ...]:
    """At most so many ticks at round whole numbers between two values, with their words."""
    span = max(1.0, last - first)
    step = next(size for size in _steps() if span / size <= most)
    start = -(-first // step) * step
    found = []
    while start <= last:
        found.append((start, tell(start)))
        start += step
    return tuple(found)


def _steps() -> Sequence[float]:
    return [size * 10**power for power in range(10) for size in (1, 2, 5)]
