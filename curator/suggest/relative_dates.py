"""Dates that count from another: from the day of the report ("yesterday", "last week") or from a date before ("two days later").

Source of the rules: UCDP GED codebook, appendix 2 (R = the day of the report), as in the project's guide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.claims import Reading
from curator.core.dates import DateSpan
from curator.suggest import day_spans
from curator.suggest.date_days import Resolved
from curator.suggest.date_words import WEEKDAYS
from curator.suggest.numerals import numeral
from curator.suggest.relative_words import (
    ARABIC_DAYS,
    EARLIER,
    FIXED,
    LATER,
    NOT_FIRST,
    PARTS_OF_DAY,
    PAST,
    TYPED_ONLY,
    UNITS,
    Shift,
)

if TYPE_CHECKING:
    from datetime import date

    from curator.suggest.date_context import Context
    from curator.suggest.tokens import Words


class Relative(NamedTuple):
    """A relative phrase at tokens `first` to `stop`: the shift that its words name."""

    first: int
    stop: int
    shift: Shift


NO_REPORT = "This counts from the day of the report, which is not known: write the date."
NO_ANCHOR = "This counts from another date and there is none before it: write the date."


_LONGEST: dict[str, int] = {}
for _phrase in (*FIXED, *TYPED_ONLY):
    _LONGEST[_phrase[0]] = max(_LONGEST.get(_phrase[0], 0), len(_phrase))


HEADS = frozenset(_LONGEST) | frozenset(WEEKDAYS) | PAST | {"next", "this", "on", "a", "an", "one", "بعد", "قبل"}
"""The words a relative phrase may begin with, beside numbers."""


def relative_at(words: Words, i: int, *, typed: bool = False) -> Relative | None:
    """The relative phrase that begins at token i; None where there is none."""
    for length in range(_LONGEST.get(words.at(i), 0), 0, -1):
        phrase = tuple(words.low[i : i + length])
        shift = FIXED.get(phrase) or (TYPED_ONLY.get(phrase) if typed else None)
        if shift is not None and not _is_misread(words, i, phrase):
            return None if _is_moved(words, i, i + len(phrase), shift) else Relative(i, i + len(phrase), shift)
    return _weekday(words, i, typed=typed) or _counted(words, i) or _window(words, i) or _arabic(words, i)


def _is_moved(words: Words, i: int, stop: int, shift: Shift) -> bool:
    """As in "three weeks from tomorrow", "the last week of 2016": another word moves it."""
    if words.at(stop) == "of":
        return True
    return not shift.from_anchor and words.at(i - 1) in {
        "from",
        "before",
        "after",
        "starting",
        "since",
        "until",
        "between",
    }


def _is_misread(words: Words, i: int, phrase: tuple[str, ...]) -> bool:
    """As in "the next day" is none in "the day after the attack", nor "that day" in "that day after day"."""
    after = words.at(i + len(phrase))
    if phrase[-1] in {"after", "before"} or phrase == ("the", "day", "prior"):
        return after not in {"", ",", ".", ";", ")", "and", "when"}
    if phrase == ("overnight",):
        return words.at(i - 1) in {"the", "an", "on"} or after[:1].isdigit() or after in {"stay", "curfew", "bag"}
    return False


def _weekday(words: Words, i: int, *, typed: bool) -> Relative | None:
    """As in "on Monday", "last Friday", "Sunday evening": the last such day before the report."""
    at, strictly = i, False
    if words.at(at) in {"last", "past"} or words.starts_with(at, "this", "past"):
        strictly = True
        at += 2 if words.at(at) == "this" else 1
    elif words.at(at) in {"on", "early", "late"}:
        at += 1 + (words.at(at + 1) in {"early", "late"})
    day = WEEKDAYS.get(words.at(at))
    if day is None or not (typed or _is_weekday(words, at)):
        return None
    if words.at(at + 1)[:1].isdigit() or (words.at(at + 1) == "the" and words.at(at + 2) not in {"", "army"}):
        return None
    if (
        words.at(i - 1) in NOT_FIRST
        or words.at(i - 1) in {"next", "coming", "previous", "this", "of"}
        or words.at(at + 1) in {"'s", "to", "next", "of"}
    ):
        return None
    stop = at + 1 + (words.at(at + 1) in PARTS_OF_DAY)
    night = words.at(at + 1) == "night"
    return Relative(i, stop, Shift("report-weekday-1", 0, 1 if night else 0, weekday=day, strictly=strictly))


def _is_weekday(words: Words, i: int) -> bool:
    """Short names ("sat", "sun", "mon") are days only with a capital and a preposition or dot beside them."""
    word = words.low[i]
    if len(word) > 4 or "\u0600" <= word[0] <= "\u06ff":
        return word[0] > "z" or words.is_capital(i) or words.at(i - 1) in {"on", "last"}
    return words.is_capital(i) and not words.is_shouted and words.at(i - 1) in {"on", "last", "early", "late"}


def _counted(words: Words, i: int) -> Relative | None:
    """As in "three days ago", "48 hours later", "a week earlier"."""
    count, at = _number(words, i)
    unit = UNITS.get(words.at(at))
    if count is None or unit is None:
        return None
    direction, stop = words.at(at + 1), at + 2
    if direction == "ago":
        low, high = _stretch(count, unit)
        return Relative(i, stop, Shift("report-ago-1", -high, -low))
    if direction in LATER | EARLIER:
        if direction in {"after", "before", "prior"} and words.at(stop) not in {"", ",", ".", ";", ")"}:
            return None
        low, high = _stretch(count, unit)
        shift = (low, high) if direction in LATER else (-high, -low)
        return Relative(i, stop, Shift("anchor-counted-1", *shift, from_anchor=True))
    return None


def _number(words: Words, i: int) -> tuple[int | None, int]:
    if words.at(i) in {"a", "an"} and words.at(i + 1) in UNITS:
        return 1, i + 1
    if words.at(i) in {"about", "around", "some", "nearly", "almost", "approximately", "just", "only", "the", "for"}:
        return _number(words, i + 1) if words.at(i + 1)[:1].isalnum() and words.at(i + 1) not in UNITS else (None, i)
    found = numeral(words, i)
    return (None, i) if found is None or found.value > 10_000 else (found.value, found.stop)


def _stretch(count: int, unit: int) -> tuple[int, int]:
    """So many units in days: exact for days, hours to the day, longer units half of one to either side."""
    if unit == 0:
        whole, rest = divmod(count, 24)
        return whole, whole + (rest > 0)
    if unit == 1:
        return count, count
    return max(1, count * unit - unit // 2), count * unit + unit // 2


def _arabic(words: Words, i: int) -> Relative | None:
    """As in "بعد يومين", "بعد ثلاثة أيام", "قبل 4 أيام": from the date before."""
    sign = {"بعد": 1, "قبل": -1}.get(words.at(i))
    if sign is None:
        return None
    days, stop = ARABIC_DAYS.get(words.at(i + 1)), i + 2
    if days is None:
        found = numeral(words, i + 1)
        if found is None or words.at(found.stop) not in {"ايام", "يوما"} or found.value > 1000:
            return None
        days, stop = found.value, found.stop + 1
    return Relative(i, stop, Shift("anchor-counted-1", sign * days, sign * days, from_anchor=True))


def _window(words: Words, i: int) -> Relative | None:
    """As in "the last three days", "the past 48 hours": from then to the report."""
    at = i + (words.at(i) == "the")
    if words.at(at) not in PAST:
        return None
    count, at = _number(words, at + 1)
    unit = UNITS.get(words.at(at))
    if count is None or unit is None:
        return None
    days = _stretch(count, unit)[1]
    return Relative(i, at + 1, Shift("report-window-1", -days, 0))


def resolve(found: Relative, context: Context) -> Resolved:
    """The days of a relative phrase."""
    shift = found.shift
    if shift.from_anchor:
        anchor = context.anchor
        if anchor is None or (anchor.earliest is None and anchor.latest is None):
            return Resolved(None, why=NO_ANCHOR)
        first = anchor.earliest or anchor.latest
        last = anchor.latest or anchor.earliest
        basis = f"the date before, {first}"
    else:
        basis = f"the day of the report, {context.published_on}"
        first = last = context.published_on
    if first is None or last is None:
        return Resolved(None, why=NO_REPORT)
    return Resolved(_moved(shift, first, last), Reading(basis=basis, rule=shift.rule))


def _moved(shift: Shift, first: date, last: date) -> DateSpan:
    if shift.weekday is not None:
        day = day_spans.weekday_before(first, shift.weekday, strictly=shift.strictly)
        return DateSpan(day, day_spans.moved(day, shift.high))
    if shift.unit == "week":
        return day_spans.week_of(day_spans.moved(first, 7 * shift.low))
    if shift.unit == "month":
        return day_spans.month_beside(first, shift.low)
    if shift.unit == "year":
        return day_spans.year(min(max(first.year + shift.low, 1), 9999))
    if shift.unit == "weekend":
        return day_spans.weekend_before(first)
    return DateSpan(day_spans.moved(first, shift.low), day_spans.moved(last, shift.high))


def undated(published_on: date) -> DateSpan:
    """The days of an event that a report gives no time for: the three days before it (UCDP GED, appendix 2)."""
    return DateSpan(day_spans.moved(published_on, -3), day_spans.moved(published_on, -1))
