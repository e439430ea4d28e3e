"""Dates that count from another: from the day of the report ("yesterday", "last week") or from a date before ("two days later").

Source of the rules: UCDP GED codebook, appendix 2 (R = the day of the report), as in the project's guide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.claims import Reading
from curator.core.dates import DateSpan
from curator.core.folding import folded
from curator.suggest import day_spans
from curator.suggest.date_days import Resolved
from curator.suggest.date_words import WEEKDAYS
from curator.suggest.numerals import numeral
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from datetime import date

    from curator.suggest.date_context import Context
    from curator.suggest.tokens import Words


class Relative(NamedTuple):
    """A relative phrase at tokens `first` to `stop`: the shift that its words name."""

    first: int
    stop: int
    shift: Shift


class Shift(NamedTuple):
    """Days from `low` to `high` around the report (or the anchor); `unit` month, week, weekend or year takes whole ones."""

    rule: str
    low: int
    high: int
    unit: str = "day"
    from_anchor: bool = False
    weekday: int | None = None
    strictly: bool = False


NO_REPORT = "This counts from the day of the report, which is not known: write the date."
NO_ANCHOR = "This counts from another date and there is none before it: write the date."


def _shift(low: int, high: int | None = None, unit: str = "day", name: str = "day") -> Shift:
    return Shift(f"report-{name}-1", low, low if high is None else high, unit)


def _after(low: int, high: int | None = None, unit: str = "day") -> Shift:
    return Shift("anchor-1", low, low if high is None else high, unit, from_anchor=True)


_FEW_DAYS = Shift("ucdp-few-days-1", -3, -1)
_FIXED: dict[str, Shift] = {
    "today|tonight|earlier today|later today|this morning|this afternoon|this evening|early today|late today": _shift(
        0
    ),
    "yesterday|yesterday morning|yesterday afternoon|yesterday evening|late yesterday|early yesterday": _shift(-1),
    "yesterday night": _shift(-1, 0),
    "the day before yesterday|day before yesterday": _shift(-2),
    "last night|late last night|overnight": _shift(-1, 0),
    "tomorrow": _shift(1),
    "the day after tomorrow|day after tomorrow": _shift(2),
    "last week|earlier last week|late last week|early last week": _shift(-1, unit="week", name="week"),
    "this week|earlier this week|earlier in the week|later this week": _shift(0, unit="week", name="week"),
    "next week": _shift(1, unit="week", name="week"),
    "last month|earlier last month|late last month|early last month": _shift(-1, unit="month", name="month"),
    "this month|earlier this month|later this month": _shift(0, unit="month", name="month"),
    "next month": _shift(1, unit="month", name="month"),
    "last year|late last year|early last year": _shift(-1, unit="year", name="year"),
    "this year|earlier this year|later this year": _shift(0, unit="year", name="year"),
    "next year": _shift(1, unit="year", name="year"),
    "the past week|past week|the last week": _shift(-7, 0, name="past"),
    "the past month|past month": _shift(-31, 0, name="past"),
    "the past year|past year": _shift(-366, 0, name="past"),
    "over the weekend|at the weekend|during the weekend|last weekend|on the weekend|the past weekend": Shift(
        "ucdp-weekend-1", 0, 0, "weekend"
    ),
    """in recent days|the past few days|past few days|the last few days|last few days|the past days|a few days ago|few days ago
    |over the past days|the past several days""": _FEW_DAYS,
    "the same day|same day|that day|later that day|earlier that day|later in the day|later during the day|that same day": _after(
        0
    ),
    "that morning|that afternoon|that evening|the same evening|the same morning|the same afternoon": _after(0),
    "that night|the same night|later that night": _after(0, 1),
    "the next day|next day|the following day|following day|the day after|the next morning|the following morning": _after(
        1
    ),
    "the following night|the next night": _after(1, 2),
    "the previous day|the day before|the day prior|previous day": _after(-1),
    "the previous night|the night before": _after(-1, 0),
    "the following week|following week": _after(1, unit="week"),
    "the following month": _after(1, unit="month"),
    "the previous week": _after(-1, unit="week"),
    "the previous month": _after(-1, unit="month"),
    "the same month|that month|later that month|later in the month": _after(0, unit="month"),
    "the same week|that week|later that week": _after(0, unit="week"),
    "the same year|that year|later that year": _after(0, unit="year"),
    "the following year|the next year": _after(1, unit="year"),
    "a few days later|few days later|some days later": Shift("anchor-few-days-1", 1, 3, from_anchor=True),
    "a few days earlier|few days earlier|a few days before|some days earlier": Shift(
        "anchor-few-days-1", -3, -1, from_anchor=True
    ),
    "أمس|امس|يوم أمس|مساء أمس|صباح أمس": _shift(-1),
    "اليوم|هذا اليوم|صباح اليوم|مساء اليوم|فجر اليوم": _shift(0),
    "أول أمس|أول من أمس": _shift(-2),
    "في اليوم نفسه|اليوم نفسه|في اليوم ذاته": _after(0),
    "في اليوم التالي|اليوم التالي": _after(1),
}
_TYPED_ONLY = {"recently": _FEW_DAYS, "the weekend": Shift("ucdp-weekend-1", 0, 0, "weekend")}
FIXED: dict[tuple[str, ...], Shift] = {
    tuple(folded(phrase).split()): shift for phrases, shift in _FIXED.items() for phrase in phrases.split("|")
}
TYPED_ONLY = {tuple(phrase.split()): shift for phrase, shift in _TYPED_ONLY.items()}
_LONGEST: dict[str, int] = {}
for _phrase in (*FIXED, *TYPED_ONLY):
    _LONGEST[_phrase[0]] = max(_LONGEST.get(_phrase[0], 0), len(_phrase))

_UNITS = {
    "hour": 0, "hours": 0, "hrs": 0, "day": 1, "days": 1, "night": 1, "nights": 1, "week": 7, "weeks": 7,
    "month": 30, "months": 30, "year": 365, "years": 365, "fortnight": 14, "decade": 3650, "decades": 3650,
}  # fmt: skip
_LATER = listed("later after afterwards afterward thereafter")
_EARLIER = listed("earlier before beforehand previously prior")
_PAST = listed("past last previous preceding")
_NOT_FIRST = listed("black bloody good holy every each palm easter")
_PARTS_OF_DAY = listed("morning afternoon evening night noon midnight")
HEADS = frozenset(_LONGEST) | frozenset(WEEKDAYS) | _PAST | {"next", "this", "on", "a", "an", "one", "بعد", "قبل"}
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
        words.at(i - 1) in _NOT_FIRST
        or words.at(i - 1) in {"next", "coming", "previous", "this", "of"}
        or words.at(at + 1) in {"'s", "to", "next", "of"}
    ):
        return None
    stop = at + 1 + (words.at(at + 1) in _PARTS_OF_DAY)
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
    unit = _UNITS.get(words.at(at))
    if count is None or unit is None:
        return None
    direction, stop = words.at(at + 1), at + 2
    if direction == "ago":
        low, high = _stretch(count, unit)
        return Relative(i, stop, Shift("report-ago-1", -high, -low))
    if direction in _LATER | _EARLIER:
        if direction in {"after", "before", "prior"} and words.at(stop) not in {"", ",", ".", ";", ")"}:
            return None
        low, high = _stretch(count, unit)
        shift = (low, high) if direction in _LATER else (-high, -low)
        return Relative(i, stop, Shift("anchor-counted-1", *shift, from_anchor=True))
    return None


def _number(words: Words, i: int) -> tuple[int | None, int]:
    if words.at(i) in {"a", "an"} and words.at(i + 1) in _UNITS:
        return 1, i + 1
    if words.at(i) in {"about", "around", "some", "nearly", "almost", "approximately", "just", "only", "the", "for"}:
        return _number(words, i + 1) if words.at(i + 1)[:1].isalnum() and words.at(i + 1) not in _UNITS else (None, i)
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


_ARABIC_DAYS = {"يوم": 1, "يومين": 2, "اسبوع": 7}


def _arabic(words: Words, i: int) -> Relative | None:
    """As in "بعد يومين", "بعد ثلاثة أيام", "قبل 4 أيام": from the date before."""
    sign = {"بعد": 1, "قبل": -1}.get(words.at(i))
    if sign is None:
        return None
    days, stop = _ARABIC_DAYS.get(words.at(i + 1)), i + 2
    if days is None:
        found = numeral(words, i + 1)
        if found is None or words.at(found.stop) not in {"ايام", "يوما"} or found.value > 1000:
            return None
        days, stop = found.value, found.stop + 1
    return Relative(i, stop, Shift("anchor-counted-1", sign * days, sign * days, from_anchor=True))


def _window(words: Words, i: int) -> Relative | None:
    """As in "the last three days", "the past 48 hours": from then to the report."""
    at = i + (words.at(i) == "the")
    if words.at(at) not in _PAST:
        return None
    count, at = _number(words, at + 1)
    unit = _UNITS.get(words.at(at))
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
    else:
        first = last = context.published_on
    if first is None or last is None:
        return Resolved(None, why=NO_REPORT)
    return Resolved(_moved(shift, first, last), Reading(rule=shift.rule))


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
