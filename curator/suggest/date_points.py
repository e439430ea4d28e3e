"""Dates as they are written out: "25 December 2024", "Dec. 25", "2025-01-30", "25/12/2024", "٢٥ كانون الأول", "March 2025"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest.date_words import MONTHS, ORDINAL_DAYS, PLAIN_WORDS, TWO_WORD_MONTHS, WEEKDAYS
from curator.suggest.day_spans import PartOf
from curator.suggest.numerals import numeral
from curator.suggest.people import person

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Point(NamedTuple):
    """A date at tokens `first` to `stop`: what is written of year, month, day and weekday.

    `swapped` holds (month, day) the other way round where "3/4/2025" may be either.
    """

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: PartOf = PartOf.WHOLE
    is_ambiguous: bool = False


class _Read(NamedTuple):
    value: int
    stop: int


_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])")
_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})(?![-\d])")
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])")
_DAY = re.compile(r"(\d{1,2})(st|nd|rd|th)?")
_CURRENCIES = frozenset("$€£")
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_COUNTED = frozenset({"others", "other", "more", "dead", "wounded", "killed", "injured", "were", "percent", "%", "of"})


def point_at(words: Words, i: int, *, typed: bool = False) -> Point | None:
    """The date that begins at token i and names at least a month; `typed` also takes "25 may" and a bare "2025-01"."""
    word = words.at(i)
    if words.at(i - 1) == ":" or words.at(i - 1) in _CURRENCIES:
        return None
    if word in WEEKDAYS:
        return _behind_weekday(words, i, typed=typed)
    if word[:1].isdigit():
        return (
            _iso(words, i)
            or _numeric(words, i)
            or _day_first(words, i, typed=typed)
            or _year_first(words, i, typed=typed)
        )
    return _month_first(words, i, typed=typed) or _day_first(words, i, typed=typed)


def _behind_weekday(words: Words, i: int, *, typed: bool) -> Point | None:
    at = i + 1
    while words.at(at) in {",", ".", "the", "(", "night", "morning", "evening", "afternoon"} and at - i < 4:
        at += 1
    found = None if words.at(at) in WEEKDAYS else point_at(words, at, typed=typed)
    return None if found is None or found.day is None else found._replace(first=i, weekday=WEEKDAYS[words.low[i]])


# --- figures -----------------------------------------------------------------------------------------------------------


def _iso(words: Words, i: int) -> Point | None:
    match = _ISO.match(words.text, words.start[i])
    if match is None or (i and words.touches(i) and words.at(i - 1)[-1:].isalnum()):
        return None
    return Point(i, _behind(words, i, match.end()), int(match[1]), int(match[3]), int(match[4]))


def _numeric(words: Words, i: int) -> Point | None:
    """As in "25/12/2024" and "25.12.2024"; "3/4/2025" may be either way round."""
    match = _NUMERIC.match(words.text, words.start[i])
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), _full_year(match[4])
    stop = _behind(words, i, match.end())
    if second > 12 >= first:
        return Point(i, stop, year, first, second)
    unclear = match[2] == "/" and first <= 12 and first != second
    return Point(i, stop, year, second, first, is_ambiguous=unclear)


def _full_year(digits: str) -> int:
    value = int(digits)
    return value if len(digits) == 4 else value + (2000 if value <= 68 else 1900)


def _behind(words: Words, i: int, end: int) -> int:
    stop = i + 1
    while stop < len(words.low) and words.start[stop] < end:
        stop += 1
    return stop


def _year_first(words: Words, i: int, *, typed: bool) -> Point | None:
    """As in "2017 April", and "2025-01" where somebody typed it."""
    year = _plain_year(words.at(i))
    if year is None:
        return None
    match = _ISO_MONTH.match(words.text, words.start[i]) if typed else None
    if match is not None and 1 <= int(match[2]) <= 12:
        return Point(i, _behind(words, i, match.end()), int(match[1]), int(match[2]))
    dashed = words.at(i + 1) in {"-", "/"} and words.touches(i + 1)
    month = month_at(words, i + 1 + dashed, typed=typed)
    if month is None:
        return None
    day = day_at(words, month.stop + 1) if dashed and words.at(month.stop) == "-" else None
    if day is not None:
        return Point(i, day.stop, year, month.value, day.value)
    return Point(i, month.stop, year, month.value)


# --- words -------------------------------------------------------------------------------------------------------------


def month_at(words: Words, i: int, *, typed: bool = False) -> _Read | None:
    """The month named at token i, with its dot and a second name for it ("كانون الأول/ديسمبر")."""
    two = TWO_WORD_MONTHS.get((words.at(i), words.at(i + 1)))
    if two is not None:
        return _Read(two, _over_second_name(words, i + 2, two))
    word = words.at(i)
    number = MONTHS.get(word)
    if number is None:
        return None
    if word in PLAIN_WORDS and not (
        typed or words.is_capital(i) or _plain_year(words.at(i + 1)) or not words.at(i + 1)
    ):
        is_arabic = "\u0600" <= word[0] <= "\u06ff"
        if not is_arabic:
            return None
    stop = i + 1
    if words.at(stop) == "." and words.touches(stop) and len(word) <= 4:
        stop += 1
    return _Read(number, _over_second_name(words, stop, number))


def _over_second_name(words: Words, at: int, number: int) -> int:
    if words.at(at) not in {"/", "("}:
        return at
    two = TWO_WORD_MONTHS.get((words.at(at + 1), words.at(at + 2)))
    stop = at + 3 if two == number else at + 2 if MONTHS.get(words.at(at + 1)) == number else at
    return stop + 1 if stop > at and words.at(stop) == ")" else stop


def day_at(words: Words, i: int) -> _Read | None:
    """A day of the month at token i: "25", "25th", "twenty-fifth", "fifteen"."""
    word = words.at(i)
    match = _DAY.fullmatch(word)
    if match is not None:
        day = int(match[1])
        return _Read(day, i + 1) if 1 <= day <= 31 else None
    if word in ORDINAL_DAYS:
        return _Read(ORDINAL_DAYS[word], i + 1)
    if word in {"twenty", "thirty"} and words.at(i + 1) in ORDINAL_DAYS:
        day = (20 if word == "twenty" else 30) + ORDINAL_DAYS[words.at(i + 1)]
        return _Read(day, i + 2) if day <= 31 else None
    if not word.isalpha():
        return None
    number = numeral(words, i)
    return _Read(number.value, number.stop) if number is not None and 1 <= number.value <= 31 else None


def year_at(words: Words, i: int) -> _Read | None:
    """A year at token i, behind a comma or "of": "2024", "'24", and two digits with nothing behind them to count."""
    at = i
    if words.at(at) in {",", "of", "in", "عام", "سنه", "من"}:
        at += 1
    year = _plain_year(words.at(at))
    if year is not None:
        return _Read(year, at + 1)
    if words.at(at) in {"'", "’"} and len(words.at(at + 1)) == 2 and words.at(at + 1).isdigit():
        return _Read(_full_year(words.at(at + 1)), at + 2)
    word, after = words.at(at), words.at(at + 1)
    is_near = at == i or words.at(i) == "of"
    is_short = (
        len(word) == 2 and word.isdigit() and is_near and not after[:1].isalpha() and after not in {":", "-", "–", "/"}
    )
    return _Read(_full_year(word), at + 1) if is_short else None


def _plain_year(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isdigit() and _FIRST_YEAR <= int(word) <= _LAST_YEAR else None


def _day_first(words: Words, i: int, *, typed: bool) -> Point | None:
    at = i + (words.at(i) == "the")
    day = day_at(words, at)
    if day is None:
        return None
    at = day.stop
    if words.at(at) == "of":
        at += 1 + (words.at(at + 1) == "the")
    elif (words.at(at) in {"-", "/"} and words.touches(at)) or (words.at(at) == "من" and words.at(at + 1) != ""):
        at += 1
    month = month_at(words, at, typed=typed)
    return None if month is None else _with_year(words, i, month.stop, month.value, day.value)


def _with_year(words: Words, first: int, stop: int, month: int, day: int | None) -> Point:
    dashed = words.at(stop) in {"-", "/"} and words.touches(stop)
    year = year_at(words, stop + dashed)
    is_range = dashed and _plain_year(words.at(stop + 1)) is None and words.at(stop - 2) != words.at(stop)
    if year is None or is_range:
        return Point(first, stop, None, month, day)
    return Point(first, year.stop, year.value, month, day)


def _month_first(words: Words, i: int, *, typed: bool) -> Point | None:
    """As in "December 25, 2024", "March the ninth", "December 2024", "December"."""
    month = month_at(words, i, typed=typed)
    if month is None:
        return None
    at = month.stop + (words.at(month.stop) == "the")
    if words.at(at) in {"-", "/"} and words.touches(at):
        at += 1
    day = None if _is_year_or_word(words, at) else day_at(words, at)
    if day is not None and not _is_counted(words, day.stop, typed=typed):
        return _with_year(words, i, day.stop, month.value, day.value)
    dashed = words.at(month.stop) in {"-", "/"} and words.touches(month.stop)
    year = year_at(words, month.stop + dashed)
    if year is None:
        return Point(i, month.stop, None, month.value)
    return Point(i, year.stop, year.value, month.value)


def _is_year_or_word(words: Words, i: int) -> bool:
    """As in "May one day": only figures and ordinals are days behind a month."""
    word = words.at(i)
    return not (word[:1].isdigit() or word in ORDINAL_DAYS or word in {"twenty", "thirty"})


def _is_counted(words: Words, i: int, *, typed: bool) -> bool:
    """As in "In December 25 people were killed": the number counts what stands behind it."""
    after = words.at(i)
    return not typed and (
        after in _COUNTED - {"were", "of"}
        or person(after) is not None
        or (
            person(words.at(i + 1)) is not None
            and after.isalpha()
            and after not in {"in", "at", "on", "by", "and", "the", "when", "after", "two", "three"}
        )
    )
