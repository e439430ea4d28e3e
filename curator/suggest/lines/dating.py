"""The line of dates: "25 Dec; report: 26 December 2024"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.dates import DateRole, DateSpan
from curator.core.entries import DateEntry
from curator.core.wording import days
from curator.suggest.date_context import Context
from curator.suggest.dates import find as find_dates
from curator.suggest.dates import years_in
from curator.suggest.found import NotUnderstood
from curator.suggest.line_dates import parse_line as parse_date
from curator.suggest.lines.line import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from curator.core.spans import Span


def context_of(text: str, span: Span, published_on: date | None, title: str) -> Context:
    """What surrounds a passage, for dates without a year: the report's day, years nearby and in the title.

    Only the `NEARBY` code points before the passage are looked at, however long the text is.
    """
    head = f"{title}\n{text[:HEAD]}"
    context = Context(published_on, article_years=years_in(head))
    sure: list[DateSpan] = []
    # a year written close by settles what stands behind it: nothing farther off needs to be read
    close = bool(years_in(text[max(0, span.start - CLOSE) : span.start]))
    for reach in (CLOSE, NEARBY) if close else (NEARBY,):
        found = find_dates(text[max(0, span.start - reach) : span.start], context)
        known = [each for each in found if each.when is not None and (each.when.days or 999) <= LONGEST_NEIGHBOUR]
        sure = [each.when for each in known if each.when is not None]
        if not all(each.reading.year_inferred for each in known):
            break
    return replace(context, neighbours=tuple(reversed(sure[-8:])), anchor=sure[-1] if sure else None)


CLOSE = 1_200
NEARBY = 4_000
HEAD = 3_000
LONGEST_NEIGHBOUR = 62


def dates(text: str, context: Context | None) -> Line[DateEntry]:
    """The dates that a line says: "25 Dec", "2025-01-30..02-01"; several stand apart by semicolons.

    A word before a colon says what it is the date of: "report: 16 February 2025".
    """
    values: list[DateEntry] = []
    doubts: list[str] = []
    for part in _PARTS.split(text):
        words = part.strip()
        if not words:
            continue
        role, rest = _with_role(words)
        read = parse_date(rest, context or Context())
        if isinstance(read, NotUnderstood) or read.when is None:
            doubts.append(f"“{words}”: {read.why}")
        else:
            values.append(DateEntry(role, read.when, rest, reading=read.reading))
    return Line(tuple(values), told_dates(values), tuple(doubts))


def _with_role(words: str) -> tuple[DateRole, str]:
    """What a part of the line is the date of, and the date: "report: 9 March", "reported 9 March", "died 7 March"."""
    match = _ROLE.match(words)
    if match is None:
        return DateRole.EVENT, words
    named = " ".join(match[1].casefold().replace("_", " ").split())
    return _ROLES[named], words[match.end() :].strip()


_PARTS = re.compile(r"[;؛\n]")
_ROLES = {role.value.replace("_", " "): role for role in DateRole} | {
    "reported": DateRole.REPORT,
    "published": DateRole.REPORT,
    "died": DateRole.DEATH,
    "killed": DateRole.DEATH,
    "injured": DateRole.INJURY,
    "abducted": DateRole.ABDUCTION,
    "kidnapped": DateRole.ABDUCTION,
    "found": DateRole.DISCOVERY,
    "discovered": DateRole.DISCOVERY,
    "claimed": DateRole.CLAIM_MADE,
    "تقرير": DateRole.REPORT,
    "وفاة": DateRole.DEATH,
    "خطف": DateRole.ABDUCTION,
}
_ROLE = re.compile(rf"({'|'.join(name.replace(' ', '[ _]') for name in _ROLES)})(?:\s*:|\s)\s*", re.IGNORECASE)


def told_dates(entries: Sequence[DateEntry]) -> tuple[str, ...]:
    """A sentence about each date; an inferred year says what it was inferred from."""
    return tuple(map(_told_date, entries))


def _told_date(entry: DateEntry) -> str:
    if entry.span is None:
        return f"“{entry.verbatim}”: no day could be told"
    told = days(entry.span)
    if entry.role is not DateRole.EVENT:
        told = f"{entry.role.value.replace('_', ' ')}: {told}"
    if entry.reading.year_inferred:
        told += f" · the year is inferred: {entry.reading.basis or 'nobody wrote it'}"
    elif entry.reading.basis:
        told += f" · counted from {entry.reading.basis}"
    return told


def tell_dates(entries: Sequence[DateEntry]) -> str:
    """The dates as one line that can be read again."""
    parts = []
    for each in entries:
        told = tell_span(each.span) if each.span is not None else each.verbatim
        parts.append(told if each.role is DateRole.EVENT else f"{each.role.value.replace('_', ' ')}: {told}")
    return "; ".join(parts)


def tell_span(span: DateSpan) -> str:
    """Days as they can be typed: "2025-01-30", "2025-01-30..2025-02-01", "2025-01-30..", "..2025-02-01"."""
    if span.earliest == span.latest:
        return str(span.earliest)
    return f"{span.earliest or ''}..{span.latest or ''}"
