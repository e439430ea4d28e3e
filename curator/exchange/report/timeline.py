"""The timeline of a report: each event as the days on which it may have been, open ends as open.

An event of one day is a full bar of that day; one of several days an outlined one: it was on one of them, or on all, and nobody
knows which. An open end is an arrow.
"""

from __future__ import annotations

from datetime import date
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Anchor, Area, Drawing, Ink, Shape, Stroke, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.exchange.report.summing import Passing

WIDTH, LANE, FOOT = 720.0, 16.0, 24.0
LEAST, OPEN_FOR = 4.0, 26.0
MOST_MARKS = 8


def timeline(events: Sequence[Passing]) -> Drawing:
    """The timeline of these events, each of which has a first or a last day."""
    known = [day.toordinal() for each in events for day in each.when if day is not None]
    first, last = min(known), max(known) + 1
    room = max(2.0, (last - first) * 0.05)
    start, unit = first - room, WIDTH / (last - first + 2 * room)
    shapes, lanes = _bars(events, start, unit)
    bottom = 6 + lanes * LANE
    axis: list[Shape] = []
    for day in _marks(first, last):
        x = (day.toordinal() - start) * unit
        axis.append(Stroke(((x, 0), (x, bottom)), Ink.EDGE))
        anchor = Anchor.END if x > WIDTH - 40 else Anchor.START if x < 40 else Anchor.MIDDLE
        axis.append(Words((x, bottom + 16), day.isoformat(), anchor, Ink.QUIET, 11))
    return Drawing(WIDTH, bottom + FOOT, (*axis, *shapes))


def _bars(events: Sequence[Passing], start: float, unit: float) -> tuple[list[Shape], int]:
    shapes: list[Shape] = []
    free: list[tuple[float, int]] = []
    lanes = 0
    for each in sorted(events, key=lambda each: (min(day for day in each.when if day is not None), each.id)):
        left, right = _reach(each, start, unit)
        if free and free[0][0] <= left:
            _, lane = heappop(free)
        else:
            lane, lanes = lanes, lanes + 1
        heappush(free, (right + 3, lane))
        shapes.append(_bar(each, left, right, 6 + lane * LANE))
    return shapes, lanes


def _reach(event: Passing, start: float, unit: float) -> tuple[float, float]:
    earliest, latest = event.when
    if earliest is None and latest is not None:
        right = (latest.toordinal() + 1 - start) * unit
        return right - OPEN_FOR, right
    left = ((earliest or date.min).toordinal() - start) * unit
    if latest is None:
        return left, left + OPEN_FOR
    return left, max(left + LEAST, (latest.toordinal() + 1 - start) * unit)


def _bar(event: Passing, left: float, right: float, top: float) -> Area:
    earliest, latest = event.when
    bottom, middle, tip = top + LANE - 5, top + (LANE - 5) / 2, 8.0
    ink = Ink.WARNING if event.contested else Ink.BAD
    ring = [(left, top), (right, top), (right, bottom), (left, bottom)]
    if latest is None:
        ring = [(left, top), (right - tip, top), (right, middle), (right - tip, bottom), (left, bottom)]
    elif earliest is None:
        ring = [(left, middle), (left + tip, top), (right, top), (right, bottom), (left + tip, bottom)]
    sure = earliest is not None and earliest == latest
    return Area((tuple(ring),), ink, ink, dashed=not sure, faint=not sure)


def _marks(first: int, last: int) -> list[date]:
    """Days to be named below: first days of months or years where the time is long, else days evenly apart."""
    if last - first <= 62:
        step = max(1, -(-(last - first) // MOST_MARKS))
        return [date.fromordinal(day) for day in range(first, last, step)]
    begin, end = date.fromordinal(first), date.fromordinal(min(last, date.max.toordinal()))
    months = [date(year, month, 1) for year in range(begin.year, end.year + 1) for month in range(1, 13)]
    inside = [each for each in months if begin <= each <= end]
    step = next(each for each in (1, 2, 3, 6, 12, 24, 60, 120, 600, 12000, 120000) if len(inside) <= each * MOST_MARKS)
    return [each for each in inside if (each.year * 12 + each.month - 1) % step == 0] or inside[:1]
