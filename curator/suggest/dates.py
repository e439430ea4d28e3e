"""Dates in words: in a line that a curator types, and in the text of an article."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest import date_days, date_phrases, relative_dates
from curator.suggest.date_context import Context
from curator.suggest.date_roles import role_of
from curator.suggest.date_words import MONTHS, ORDINAL_DAYS, TWO_WORD_MONTHS, WEEKDAYS
from curator.suggest.found import FoundDate
from curator.suggest.number_words import SMALL
from curator.suggest.relative_dates import undated
from curator.suggest.sentences import sentences
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.date_days import Resolved
    from curator.suggest.tokens import Words

__all__ = ["Context", "FoundDate", "find", "hits", "undated", "years_in"]

NO_CONTEXT = Context()
_YEAR = re.compile(r"(?<![\d\[.,/-])(?:19|20)\d\d(?![\d\]%]|,\d)")
_MEMORY = 6


class Hit(NamedTuple):
    """A date phrase at tokens `first` to `stop`, resolved; `explicit` where its year is written."""

    first: int
    stop: int
    resolved: Resolved
    explicit: bool


def find(text: str, context: Context = NO_CONTEXT, start: int = 0, end: int | None = None) -> tuple[FoundDate, ...]:
    """The dates of `text` between `start` and `end`, in order.

    A year that is not written is inferred from `context` and from the dates before it, and the reading says so. Where the
    days cannot be told, `when` is None and `why` says what is missing. A day that does not exist is left out.
    """
    found: list[FoundDate] = []
    known = context
    for sentence in sentences(text, start, end):
        words = words_of(text, sentence.start, sentence.end)
        if _TRIGGERS.isdisjoint(words.low) and not any(map(_is_figure, words.low)):
            continue
        for hit in hits(words, known):
            date = _dated(words, hit)
            found.append(date)
            known = _with(known, date)
    return tuple(found)


def years_in(text: str, limit: int = 4) -> tuple[int, ...]:
    """The years that a text names most often, the most frequent first; numbers in citation marks are none."""
    tally: dict[int, int] = {}
    for match in _YEAR.finditer(text):
        year = int(match[0])
        tally[year] = tally.get(year, 0) + 1
    return tuple(sorted(tally, key=lambda year: (-tally[year], year))[:limit])


def _is_figure(word: str) -> bool:
    return len(word) >= 4 and word[0].isdigit() and (word[:4].isdigit() or "." in word)


_TRIGGERS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | {first for first, _ in TWO_WORD_MONTHS}
    | {f"{part}-{month}" for part in ("mid", "early", "late") for month in MONTHS}
    | {"ago", "later", "earlier", "yesterday", "today", "tonight", "tomorrow", "weekend", "week", "month", "overnight"}
    | {
        "day",
        "days",
        "night",
        "morning",
        "evening",
        "afternoon",
        "hours",
        "year",
        "afterwards",
        "/",
        "امس",
        "يومين",
        "ايام",
        "يوما",
        "اليوم",
        "يوم",
    }
)


def hits(words: Words, context: Context, *, typed: bool = False, impossible: bool = False) -> Iterator[Hit]:
    """The date phrases of a stretch, each resolved with the ones before it in mind."""
    i, known = 0, context
    while i < len(words.low):
        hit = _hit_at(words, i, known, typed=typed)
        if hit is None:
            i += 1
            continue
        if hit.resolved.when is not None:
            known = _with(known, _dated(words, hit))
        if impossible or hit.resolved.when is not None or not hit.resolved.why.startswith("There is no day"):
            yield hit
        i = hit.stop


def _hit_at(words: Words, i: int, context: Context, *, typed: bool) -> Hit | None:
    if not _may_begin(words, i):
        return None
    phrase = date_phrases.phrase_at(words, i, typed=typed)
    if phrase is not None:
        resolved = date_days.resolve(phrase, context)
        if typed and phrase.end is None:
            resolved = date_days.checked(phrase.start, resolved)
        return Hit(phrase.first, phrase.stop, resolved, explicit=not resolved.reading.year_inferred)
    relative = relative_dates.relative_at(words, i, typed=typed)
    if relative is None:
        return None
    return Hit(relative.first, relative.stop, relative_dates.resolve(relative, context), explicit=False)


def _may_begin(words: Words, i: int) -> bool:
    word = words.low[i]
    if word[0].isdigit() or word in MONTHS or word in relative_dates.HEADS or word in ORDINAL_DAYS:
        return True
    if date_phrases.may_open(word) or "-" in word or (word, words.at(i + 1)) in TWO_WORD_MONTHS:
        return True
    return word in SMALL or word in {"the", "some", "about", "nearly", "almost", "only", "just"}


def _dated(words: Words, hit: Hit) -> FoundDate:
    span = words.span(hit.first, hit.stop)
    role = role_of(words, hit.first, hit.stop)
    return FoundDate(span, hit.resolved.when, role, hit.resolved.reading, hit.resolved.why)


def _with(context: Context, found: FoundDate) -> Context:
    """The context for what comes next: the date counts as near, and as the one that "three days later" counts from."""
    when = found.when
    if when is None or (when.days or 999) > 62:
        return context
    neighbours = (when, *context.neighbours)[:_MEMORY]
    return replace(context, neighbours=neighbours, anchor=when)
