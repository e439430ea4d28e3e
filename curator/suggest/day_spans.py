"""Stretches of days: months, years, weeks, weekends, and steps from one day to another."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from enum import Enum, auto

from curator.core.dates import DateSpan


class PartOf(Enum):
    """A third or half of a month or year that a text names."""

    WHOLE = auto()
    EARLY = auto()
    MID = auto()
    LATE = auto()


def month(year: int, number: int, part: PartOf = PartOf.WHOLE) -> DateSpan:
    """A month, or its part by UCDP's rule: early 1–10, mid 10–20, late 15–end."""
    last = monthrange(year, number)[1]
    first, stop = {PartOf.WHOLE: (1, last), PartOf.EARLY: (1, 10), PartOf.MID: (10, 20), PartOf.LATE: (15, last)}[part]
    return DateSpan(date(year, number, first), date(year, number, stop))


def year(number: int, part: PartOf = PartOf.WHOLE) -> DateSpan:
    """A year, or its first, middle or last four months."""
    first, last = {PartOf.WHOLE: (1, 12), PartOf.EARLY: (1, 4), PartOf.MID: (5, 8), PartOf.LATE: (9, 12)}[part]
    return DateSpan(date(number, first, 1), month(number, last).latest)


def week_of(day: date) -> DateSpan:
    """Monday to Sunday around `day`."""
    monday = moved(day, -day.weekday())
    return DateSpan(monday, moved(monday, 6))


def weekend_before(day: date) -> DateSpan:
    """The last Saturday and Sunday that have begun before `day`."""
    back = (day.weekday() - 5) % 7 or 7
    saturday = moved(day, -back)
    return DateSpan(saturday, moved(saturday, 1))


def weekday_before(day: date, weekday: int, *, strictly: bool = False) -> date:
    """The last such weekday up to `day`, or before it."""
    back = (day.weekday() - weekday) % 7
    return moved(day, -(back or (7 if strictly else 0)))


def month_beside(day: date, step: int) -> DateSpan:
    """The month `step` months from that of `day`."""
    index = day.year * 12 + day.month - 1 + step
    return month(min(max(index // 12, 1), MAXYEAR), index % 12 + 1)


def moved(day: date, days: int) -> date:
    """The day so many days on; held within the calendar."""
    number = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(number)


def around(day: date, days: int) -> DateSpan:
    """So many days to either side."""
    return DateSpan(moved(day, -days), moved(day, days))


DAY = timedelta(days=1)
