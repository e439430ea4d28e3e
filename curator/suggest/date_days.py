"""The days that a date phrase means: its year inferred where it is not written, impossible days refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from curator.core.claims import Reading
from curator.core.dates import DateSpan
from curator.suggest import day_spans
from curator.suggest.date_context import Context, infer_year
from curator.suggest.date_phrases import Bound, Phrase

if TYPE_CHECKING:
    from curator.suggest.date_points import Point


class Resolved(NamedTuple):
    """The days of a phrase; None with the sentence that says what is wrong or missing."""

    when: DateSpan | None
    reading: Reading = Reading()
    why: str = ""


NO_YEAR = "The year is not written and nothing around it tells which one: add the year."
EITHER_WAY = "Day and month could be either way round: write the month in letters, or year-month-day."
RUNS_BACK = "The second date lies before the first: exchange them or correct one."


def resolve(phrase: Phrase, context: Context) -> Resolved:
    """The days of a phrase, its year inferred where it is not written."""
    start, end = phrase.start, phrase.end
    if start.is_ambiguous or (end is not None and end.is_ambiguous):
        return Resolved(None, why=EITHER_WAY)
    reading = Reading()
    if end is not None:
        start, end = _shared_year(start, end)
    if start.year is None and start.month is not None:
        wanted = end if end is not None else start
        inferred = infer_year(context, wanted.month or start.month, wanted.day, wanted.weekday)
        if inferred is None:
            impossible = _impossible(start, 2024) or (_impossible(end, 2024) if end is not None else "")
            return Resolved(None, why=impossible or NO_YEAR)
        reading = Reading(year_inferred=True, basis=inferred.basis, rule=inferred.rule)
        if end is None:
            start = start._replace(year=inferred.year)
        else:
            start, end = _shared_year(start, end._replace(year=inferred.year))
    return _days(phrase, start, end, reading)


def checked(point: Point, resolved: Resolved) -> Resolved:
    """The days of a typed date, refused where another weekday is written than the one that day was."""
    day = resolved.when.earliest if resolved.when is not None else None
    if point.weekday is None or point.day is None or day is None or day.weekday() == point.weekday:
        return resolved
    return Resolved(None, why=f"{day} was a {_WEEKDAYS[day.weekday()]}: correct the day or take the weekday out.")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _shared_year(start: Point, end: Point) -> tuple[Point, Point]:
    """One written year holds for both ends; a range that would run backwards crosses New Year."""
    if start.year is None and end.year is not None:
        crosses = (start.month or 0, start.day or 0) > (end.month or 0, end.day or 32)
        start = start._replace(year=end.year - crosses)
    elif end.year is None and start.year is not None:
        crosses = (start.month or 0, start.day or 0) > (end.month or 0, end.day or 32)
        end = end._replace(year=start.year + crosses)
    return start, end


def _days(phrase: Phrase, start: Point, end: Point | None, reading: Reading) -> Resolved:
    first = _span(start)
    last = first if end is None else _span(end)
    if first is None or last is None:
        return Resolved(None, why=_impossible(start, start.year) or _impossible(end or start, (end or start).year))
    if first.earliest is None or last.latest is None or last.latest < first.earliest:
        return Resolved(None, why=RUNS_BACK)
    return Resolved(_bounded(first.earliest, last.latest, phrase.bound), reading)


def _span(point: Point) -> DateSpan | None:
    if point.year is None:
        return None
    if point.month is None:
        return day_spans.year(point.year, point.part)
    if not 1 <= point.month <= 12:
        return None
    if point.day is None:
        return day_spans.month(point.year, point.month, point.part)
    try:
        day = date(point.year, point.month, point.day)
    except ValueError:
        return None
    return DateSpan(day, day)


def _impossible(point: Point, year: int | None) -> str:
    if point.month is None or point.day is None or _span(point._replace(year=year)) is not None:
        return ""
    if not 1 <= point.month <= 12:
        return f"There is no month {point.month}: correct the date."
    return f"There is no day {point.day} in month {point.month} of that year: correct the date."


def _bounded(earliest: date, latest: date, bound: Bound) -> DateSpan:
    match bound:
        case Bound.ON:
            ends: tuple[date | None, date | None] = (earliest, latest)
        case Bound.AROUND:
            ends = (day_spans.moved(earliest, -1), day_spans.moved(latest, 1))
        case Bound.UNTIL:
            ends = (None, latest)
        case Bound.BEFORE:
            ends = (None, day_spans.moved(earliest, -1))
        case Bound.SINCE:
            ends = (earliest, None)
        case Bound.AFTER:
            ends = (latest, None)
        case Bound.WEEK:
            ends = (earliest, day_spans.moved(earliest, 6))
        case Bound.NIGHT:
            ends = (earliest, day_spans.moved(latest, 1) if earliest == latest else latest)
    return DateSpan(*ends)
