"""What surrounds a date in a text, and the year that a date without one takes from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from curator.core.dates import DateSpan


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader knows around a passage.

    `published_on` is the day of the report. `heading_years` are the years in the headings above. `neighbours` are dates
    near the passage whose year is known, the nearest first. `article_years` are the years the article is about. `anchor` is
    the date that "three days later" counts from.
    """

    published_on: date | None = None
    heading_years: tuple[int, ...] = ()
    neighbours: tuple[DateSpan, ...] = ()
    article_years: tuple[int, ...] = ()
    anchor: DateSpan | None = None


class InferredYear(NamedTuple):
    """A year, what it was inferred from, and the rule's id."""

    year: int
    basis: str
    rule: str


_BACK = timedelta(days=90)
_ON = timedelta(days=275)
_RECENT = timedelta(days=400)


def infer_year(context: Context, month: int, day: int | None, weekday: int | None = None) -> InferredYear | None:
    """The year of a day or month that is written without one; None where nothing tells it.

    In this order: the one year of the heading; the weekday, if it fits one year of the article only; a date nearby (a
    text goes on in time, so up to 90 days before it and 275 after); the last such day before the report; the one year the
    article is about.
    """
    for rule in (_from_heading, _from_weekday, _from_neighbours, _from_report, _from_article):
        inferred = rule(context, month, day, weekday)
        if inferred is not None:
            return inferred if _exists(inferred.year, month, day) else None
    return None


def _exists(year: int, month: int, day: int | None) -> bool:
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


def _day(year: int, month: int, day: int | None) -> date | None:
    return date(year, month, day or 1) if 1 <= year <= 9998 and _exists(year, month, day) else None


def _from_heading(context: Context, month: int, day: int | None, weekday: int | None) -> InferredYear | None:
    years = set(context.heading_years)
    if len(years) == 1:
        year = years.pop()
        return InferredYear(year, f"the heading says {year}", "year-heading-1")
    fitting = {year for year in years if _fits(context, year, month, day, weekday)}
    if len(years) > 1 and len(fitting) == 1:
        year = fitting.pop()
        return InferredYear(year, f"of the years in the heading only {year} fits", "year-heading-1")
    return None


def _fits(context: Context, year: int, month: int, day: int | None, weekday: int | None) -> bool:
    at = _day(year, month, day)
    if at is None or (weekday is not None and day is not None and at.weekday() != weekday):
        return False
    return context.published_on is None or at <= context.published_on + timedelta(days=1)


def _from_weekday(context: Context, month: int, day: int | None, weekday: int | None) -> InferredYear | None:
    if weekday is None or day is None:
        return None
    near = {span.earliest.year for span in context.neighbours if span.earliest is not None} | set(context.article_years)
    if context.published_on is not None:
        near |= {context.published_on.year, context.published_on.year - 1}
    years = {year + step for year in near for step in (-1, 0, 1)}
    fitting = {year for year in years if _fits(context, year, month, day, weekday)}
    if len(fitting) != 1:
        return None
    year = fitting.pop()
    return InferredYear(year, f"the weekday fits {year}", "year-weekday-1")


def _from_neighbours(context: Context, month: int, day: int | None, _weekday: int | None) -> InferredYear | None:
    for span in context.neighbours:
        near = span.earliest or span.latest
        if near is None or (not _is_current(context, near) and _is_about_now(context)):
            continue
        for year in (near.year, near.year - 1, near.year + 1):
            at = _day(year, month, day)
            if at is not None and -_BACK <= at - near < _ON and not _is_later_than_report(context, at):
                return InferredYear(year, f"a date nearby, {near.isoformat()}", "year-neighbour-1")
    return None


def _is_current(context: Context, near: date) -> bool:
    return context.published_on is None or abs(context.published_on - near) <= _RECENT


def _is_about_now(context: Context) -> bool:
    """Whether the text is a report of its day: then an old date nearby says nothing about the year of another."""
    if context.published_on is None:
        return False
    return not context.article_years or context.published_on.year in context.article_years


def _is_later_than_report(context: Context, at: date) -> bool:
    return context.published_on is not None and at > context.published_on + timedelta(days=1)


def _from_report(context: Context, month: int, day: int | None, _weekday: int | None) -> InferredYear | None:
    if context.published_on is None or not _is_about_now(context):
        return None
    for year in (context.published_on.year, context.published_on.year - 1):
        at = _day(year, month, day)
        if at is not None and at <= context.published_on + timedelta(days=1):
            return InferredYear(
                year, f"the last one before the report of {context.published_on.isoformat()}", "year-report-1"
            )
    return None


def _from_article(context: Context, month: int, day: int | None, weekday: int | None) -> InferredYear | None:
    fitting = {year for year in context.article_years if _fits(context, year, month, day, weekday)}
    if len(fitting) != 1:
        return None
    year = fitting.pop()
    return InferredYear(year, f"the article is about {year}", "year-article-1")
