"""The date that a curator types: "25 Dec", "25/12", "2025-01-30..02-01", "ليلة 7 آذار", "6 March - present"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.dates import DateRole, DateSpan
from curator.core.spans import Span
from curator.suggest import date_days
from curator.suggest.date_context import Context
from curator.suggest.date_words import MONTHS, WEEKDAYS
from curator.suggest.dates import hits
from curator.suggest.found import FoundDate, NotUnderstood
from curator.suggest.near_words import nearest
from curator.suggest.tables import in_order, listed
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

NO_CONTEXT = Context()
NOTHING = "No date can be read here: write it like 25 Dec 2024, 2025-01-30..02-01 or last week."
TWO_DATES = "There are two dates here: write one, or one range such as 2025-01-30..2025-02-01."
MORE = "Only a part of this is a date: take “{words}” out."
ALMOST = "“{words}” is not known here. Did you mean {meant}?"
_FILLERS = listed("""on the at in , . date dated day of during over morning evening afternoon noon dawn dusk midday
    في يوم بتاريخ شهر عام سنه من صباح مساء فجر ظهر عصر""")
_OPEN_START = re.compile(r"\A\s*\.\.\s*(?=\d)")
_OPEN_END = re.compile(
    r"\.\.\s*+$|(?:\.\.|-|–|—|\bto\b|\buntil\b|\btill\b|حتى)\s*+(?:present|now|ongoing|الآن|الان)\s*+$", re.IGNORECASE
)
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"), " ")
_TIME = re.compile(r"(?<![\d:])\d{1,2}:\d{2}(?![\d:])(?:\s?h\b)?")
_TWO_OF_ISO = re.compile(r"(?<=\d{4}-\d\d-\d\d)\s?/\s?(?=\d{4}-\d\d)")
_COMPACT = re.compile(r"\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*")
_FIGURES = re.compile(r"\s*(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\.|\s?\2\s?(\d{4}))?\s*")
_MONTHS = in_order("January February March April May June July August September October November December")
_TO_BE_MEANT = frozenset(word for word in (*MONTHS, *WEEKDAYS) if word.isascii() and len(word) > 3) | {
    "yesterday",
    "later",
}


def parse_line(text: str, context: Context = NO_CONTEXT) -> FoundDate | NotUnderstood:
    """The date that a typed line says, or the sentence that says why it says none.

    Beside what `dates.find` reads: "2025-01-30..02-01", "2025-01-30..", "..2025-02-01", "2025-01", "25/12", small letters, a
    bare year, times of day (a day is a day), "- present", and Arabic words that open a date.
    """
    whole = Span(0, len(text))
    seen = _TIME.sub(lambda time: " " * len(time[0]), text.translate(_UNSEEN))
    plain = _in_figures(seen)
    if isinstance(plain, date_days.Resolved):
        return NotUnderstood(whole, plain.why)
    is_open_before, is_open_behind = bool(_OPEN_START.match(plain)), bool(_OPEN_END.search(plain))
    inner = _OPEN_END.sub("", _OPEN_START.sub("", plain)).rstrip()
    read = _read(_TWO_OF_ISO.sub("–", inner), context)
    if isinstance(read, str):
        return NotUnderstood(whole, read)
    when = read.when
    if when is None:
        return NotUnderstood(whole, read.why)
    if is_open_before:
        when = DateSpan(None, when.latest or when.earliest)
    elif is_open_behind:
        when = DateSpan(when.earliest or when.latest, None)
    return FoundDate(whole, when, DateRole.EVENT, read.reading)


def _read(text: str, context: Context) -> date_days.Resolved | str:
    """The days of the one date in a text, or why it is not one date."""
    words = words_of(text)
    found = list(hits(words, context, typed=True, impossible=True))
    if len(found) > 1:
        return TWO_DATES
    first, stop = (found[0].first, found[0].stop) if found else (0, 0)
    spare = [at for at, word in enumerate(words.low) if not first <= at < stop and word not in _FILLERS]
    almost = _almost(words, spare)
    if almost:
        return almost
    if not found:
        return NOTHING
    return MORE.format(words=" ".join(words.raw(at) for at in spare)) if spare else found[0].resolved


def _almost(words: Words, spare: list[int]) -> str:
    for at in spare:
        meant = nearest(words.low[at], _TO_BE_MEANT)
        if meant is not None:
            return ALMOST.format(words=words.raw(at), meant=meant.capitalize())
    return ""


def _in_figures(text: str) -> str | date_days.Resolved:
    """A date in figures alone with its month in letters; what can be read either way round is refused."""
    compact = _COMPACT.fullmatch(text)
    if compact is not None:
        return f"{compact[1]}-{compact[2]}-{compact[3]}"
    match = _FIGURES.fullmatch(text)
    if match is None or (match[2] == "-" and not match[4]):
        return text
    first, second, year = int(match[1]), int(match[3]), match[4] or ""
    if second > 12 >= first:
        first, second = second, first
    elif match[2] != "." and first <= 12 and second <= 12 and first != second:
        return date_days.Resolved(None, why=date_days.EITHER_WAY)
    if not 1 <= second <= 12:
        return date_days.Resolved(None, why=f"There is no month {second}: correct the date.")
    return f"{first} {_MONTHS[second - 1]} {year}"
