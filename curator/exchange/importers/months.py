"""Days and months as they are written in banners and reference lists."""

from __future__ import annotations

import re
from datetime import date

from curator.exchange.importers.lines import as_compared

_ENGLISH = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_ARABIC = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
_LEVANTINE = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)
_NUMBERS = {
    as_compared(written): number
    for names in (_ENGLISH, tuple(name[:3] for name in _ENGLISH), _ARABIC, _LEVANTINE)
    for number, written in enumerate(names, 1)
} | {"sept": 9}

_ARABIC_NAMES = "|".join(sorted((*_ARABIC, *_LEVANTINE), key=len, reverse=True))
MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|"
    rf"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|{_ARABIC_NAMES})(?!\w)"
)
"""A month's name, English or Arabic; to be matched with `re.IGNORECASE`."""

_DATES = re.compile(
    rf"(?P<iso>(?<!\d)\d{{4}}-\d{{2}}-\d{{2}}(?!\d))"
    rf"|(?<!\d)(?P<day>\d{{1,2}}) (?P<month>{MONTH}),? (?P<year>\d{{4}})(?!\d)"
    rf"|(?P<month2>{MONTH}) (?P<day2>\d{{1,2}}), ?(?P<year2>\d{{4}})(?!\d)"
    rf"|(?P<month3>{MONTH}) (?P<year3>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_LOOKED_UP = re.compile(
    r"(?:retrieved|accessed|archived|checked|visited|اطلع|مؤرشف|الوصول)[^.\n]{0,60}$", re.IGNORECASE
)


def published(entry: str) -> str:
    """When an entry of a reference list says it was published: an ISO date or month; empty where it does not say.

    Days on which somebody looked it up or archived it do not count.
    """
    for match in _DATES.finditer(entry):
        if not _LOOKED_UP.search(entry, max(0, match.start() - 80), match.start()):
            return _iso(match)
    return ""


def first_date(entry: str) -> int:
    """Where the first date in the words begins; their length where there is none."""
    match = _DATES.search(entry)
    return match.start() if match else len(entry)


def _iso(match: re.Match[str]) -> str:
    if match["iso"]:
        return _as_day(*(int(part) for part in match["iso"].split("-")))
    month = _NUMBERS[as_compared((match["month"] or match["month2"] or match["month3"]).rstrip("."))]
    year = int(match["year"] or match["year2"] or match["year3"])
    day = match["day"] or match["day2"]
    return _as_day(year, month, int(day)) if day else f"{year:04}-{month:02}"


def _as_day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:  # 31 February: words that only look like a date
        return ""
