"""The words of relative dates, each with the days that they mean (UCDP GED codebook, appendix 2)."""

from __future__ import annotations

from typing import NamedTuple

from curator.core.folding import folded
from curator.suggest.tables import listed


class Shift(NamedTuple):
    """Days from `low` to `high` around the report (or the anchor); `unit` month, week, weekend or year takes whole ones."""

    rule: str
    low: int
    high: int
    unit: str = "day"
    from_anchor: bool = False
    weekday: int | None = None
    strictly: bool = False


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


UNITS = {
    "hour": 0, "hours": 0, "hrs": 0, "day": 1, "days": 1, "night": 1, "nights": 1, "week": 7, "weeks": 7,
    "month": 30, "months": 30, "year": 365, "years": 365, "fortnight": 14, "decade": 3650, "decades": 3650,
}  # fmt: skip


LATER = listed("later after afterwards afterward thereafter")


EARLIER = listed("earlier before beforehand previously prior")


PAST = listed("past last previous preceding")


NOT_FIRST = listed("black bloody good holy every each palm easter")


PARTS_OF_DAY = listed("morning afternoon evening night noon midnight")


ARABIC_DAYS = {"يوم": 1, "يومين": 2, "اسبوع": 7}
