"""The timeline of events as a drawing: intervals as intervals, open ends as open, below a band of how many were killed.

An event of one day is a full bar of that day; one of several days is a hatched bar from the first to the last: it was on
one of them, or on all, and nobody knows which. An open end fades out. Bars that would touch stand in different lanes.
"""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPen, QPolygonF

from curator.store.queries.event_days import DaySum, EventDays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QPainter

    from curator.ui.theme import Theme

OPEN_FOR = 30.0
"""An open end is drawn over so many pixels, fading."""

LEAST_BAR = 4.0
LANE_MOST, LANE_LEAST = 16.0, 4.0
BAND_SHARE = 0.3
"""How much of the height the band of numbers takes."""

DAY_FROM, MONTH_FROM = 14.0, 1.0
"""From so many pixels a day on, numbers are told by the day; from the second on by the month; below, by the year."""


@dataclass(frozen=True, slots=True)
class Period:
    """What of time is in sight: the day at the left edge (a day of the proleptic calendar, parts allowed), pixels a day."""

    first: float
    scale: float
    size: QSizeF

    def x(self, day: float) -> float:
        """Where a day begins."""
        return (day - self.first) * self.scale

    @property
    def last(self) -> float:
        """The day at the right edge."""
        return self.first + self.size.width() / self.scale


@dataclass(frozen=True, slots=True)
class Bar:
    """An event in the picture; `open_start` and `open_end` where it fades out."""

    days: EventDays
    box: QRectF
    open_start: bool
    open_end: bool


def fitting(found: Sequence[EventDays], sums: Sequence[DaySum], size: QSizeF) -> Period:
    """The period that has all these events and numbers in sight, with some room; a year where there is neither."""
    known = [day.toordinal() for each in found for day in (each.earliest, each.latest) if day is not None]
    known += [each.day.toordinal() for each in sums]
    first, last = (
        (min(known), max(known) + 1) if known else (date(2024, 1, 1).toordinal(), date(2025, 1, 1).toordinal())
    )
    room = max(2.0, (last - first) * 0.05)
    return Period(first - room, size.width() / (last - first + 2 * room), size)


def days_in_sight(period: Period) -> tuple[date, date]:
    """The first and the last day that are in sight."""
    first, last = (max(1, min(date.max.toordinal(), int(day))) for day in (period.first, period.last))
    return date.fromordinal(first), date.fromordinal(last)


def bars(found: Iterable[EventDays], period: Period) -> list[Bar]:
    """The bars of these events (in the order of their first days), each in the first lane that is free."""
    placed: list[tuple[int, EventDays, float, float]] = []
    free: list[tuple[float, int]] = []
    lanes = 0
    for each in found:
        start, end = _reach(each, period)
        if free and free[0][0] <= start:
            _, lane = heappop(free)
        else:
            lane, lanes = lanes, lanes + 1
        heappush(free, (end + 2, lane))
        placed.append((lane, each, start, end))
    top = period.size.height() * BAND_SHARE
    room = period.size.height() - top - _AXIS
    height = max(LANE_LEAST, min(LANE_MOST, room / max(1, lanes)))
    return [
        Bar(
            each,
            QRectF(start, top + lane * height, end - start, max(2.0, height - 2)),
            each.earliest is None,
            each.latest is None,
        )
        for lane, each, start, end in placed
        if end >= 0 and start <= period.size.width()
    ]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn: the bars, the confirmed numbers by day, and the period that is in sight."""

    period: Period
    bars: Sequence[Bar] = ()
    sums: Sequence[DaySum] = ()


def draw(painter: QPainter, timeline: Timeline, theme: Theme, tell: Callable[[date, str], str]) -> None:
    """Draw the whole timeline; `tell` puts a day into words for the axis, as "day", "month" or "year"."""
    period = timeline.period
    painter.fillRect(QRectF(QPointF(), period.size), QColor(theme.surface))
    _draw_axis(painter, period, theme, tell)
    _draw_band(painter, timeline.sums, period, theme)
    for bar in timeline.bars:
        _draw_bar(painter, bar, theme)


def step_of(period: Period) -> str:
    """What the numbers are told by: "day", "month" or "year"."""
    return "day" if period.scale >= DAY_FROM else "month" if period.scale >= MONTH_FROM else "year"


_AXIS = 24.0


def _reach(each: EventDays, period: Period) -> tuple[float, float]:
    start = None if each.earliest is None else period.x(each.earliest.toordinal())
    end = None if each.latest is None else period.x(each.latest.toordinal() + 1)
    if start is None:
        start = (end or 0.0) - OPEN_FOR
    if end is None:
        end = start + OPEN_FOR
    return start, max(end, start + LEAST_BAR)


def _draw_bar(painter: QPainter, bar: Bar, theme: Theme) -> None:
    ink = QColor(theme.warning if bar.days.contested else theme.accent)
    fill: QBrush | QLinearGradient = QBrush(ink)
    if bar.open_start or bar.open_end:
        fading = QLinearGradient(bar.box.topLeft(), bar.box.topRight())
        none = QColor(ink)
        none.setAlpha(0)
        fading.setColorAt(0, none if bar.open_start else ink)
        fading.setColorAt(1, ink if bar.open_start else none)
        fill = fading
    elif bar.days.earliest != bar.days.latest:
        fill = QBrush(ink, Qt.BrushStyle.BDiagPattern)
    painter.setPen(Qt.PenStyle.NoPen if bar.open_start or bar.open_end else QPen(ink, 1))
    painter.setBrush(fill)
    painter.drawRect(bar.box)
    if bar.open_start or bar.open_end:
        middle, tip = bar.box.center().y(), 4.0
        edge = bar.box.left() if bar.open_start else bar.box.right()
        back = tip if bar.open_start else -tip
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF([QPointF(edge, middle), QPointF(edge + back, middle - tip), QPointF(edge + back, middle + tip)])
        )


def _draw_axis(painter: QPainter, period: Period, theme: Theme, tell: Callable[[date, str], str]) -> None:
    step = step_of(period)
    metrics = QFontMetricsF(painter.font())
    free = 0.0
    bottom = period.size.height()
    for day in _starts(period, step):
        x = period.x(day.toordinal())
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom - _AXIS))
        told = tell(day, step)
        if x >= free:
            painter.setPen(QColor(theme.quiet))
            painter.drawText(QPointF(x + 2, bottom - metrics.descent() - 3), told)
            free = x + metrics.horizontalAdvance(told) + 10


def _draw_band(painter: QPainter, sums: Iterable[DaySum], period: Period, theme: Theme) -> None:
    """The confirmed numbers of each step: a bar from low to high with a line at best. What began in it counts in it."""
    steps = _steps(sums, step_of(period))
    most = max((high for _, _, high in steps.values()), default=0)
    if not most:
        return
    height = period.size.height() * BAND_SHARE - 8
    band, line = QColor(theme.bad), QColor(theme.bad)
    band.setAlphaF(0.28)
    for (first, last), (low, best, high) in steps.items():
        left, right = period.x(first) + 1, period.x(last) - 1
        if right < 0 or left > period.size.width():
            continue
        wide = max(2.0, right - left)
        painter.fillRect(QRectF(left, 4 + height * (1 - high / most), wide, height * (high - low) / most + 1), band)
        painter.setPen(QPen(line, 2))
        y = 4 + height * (1 - best / most)
        painter.drawLine(QPointF(left, y), QPointF(left + wide, y))
        told = str(best) if low == high else f"{low} – {best} – {high}"
        if QFontMetricsF(painter.font()).horizontalAdvance(told) < wide - 4:
            painter.setPen(QColor(theme.ink))
            above = (
                y - 4 if y - 4 > QFontMetricsF(painter.font()).height() else y + QFontMetricsF(painter.font()).height()
            )
            painter.drawText(QPointF(max(left, 0.0) + 2, above), told)


def _steps(sums: Iterable[DaySum], step: str) -> Mapping[tuple[int, int], tuple[int, int, int]]:
    found: defaultdict[tuple[int, int], tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    for each in sums:
        around = _step_around(each.day, step)
        low, best, high = found[around]
        found[around] = (low + each.low, best + each.best, high + each.high)
    return found


def _step_around(day: date, step: str) -> tuple[int, int]:
    """The first day of the step, and the day after its last."""
    if step == "day":
        return day.toordinal(), day.toordinal() + 1
    if step == "month":
        first = day.replace(day=1).toordinal()
        return first, first + calendar.monthrange(day.year, day.month)[1]
    first = date(day.year, 1, 1).toordinal()
    return first, first + (366 if calendar.isleap(day.year) else 365)


def _starts(period: Period, step: str) -> Iterable[date]:
    """The first days of the steps in sight."""
    now = max(1, int(period.first))
    last = min(date.max.toordinal() - 400, int(period.last) + 1)
    while now <= last:
        first, after = _step_around(date.fromordinal(now), step)
        yield date.fromordinal(first)
        now = after
