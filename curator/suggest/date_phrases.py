"""Date phrases: a date or a range with the words that open or blur it ("by 26 December", "10–12 March", "late March")."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest.date_points import Point, day_at, month_at, point_at, year_at
from curator.suggest.date_words import MONTHS
from curator.suggest.day_spans import PartOf
from curator.suggest.people import person
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Bound(Enum):
    """What the words before a date do to it."""

    ON = auto()
    AROUND = auto()
    UNTIL = auto()
    BEFORE = auto()
    SINCE = auto()
    AFTER = auto()
    WEEK = auto()
    NIGHT = auto()


class Phrase(NamedTuple):
    """A date phrase at tokens `first` to `stop`, from `start` to `end` (None = one date)."""

    first: int
    stop: int
    start: Point
    end: Point | None = None
    bound: Bound = Bound.ON


_BOUNDS = {
    Bound.AROUND: "around|about|circa|approximately|on or about|on or around|~",
    Bound.UNTIL: "by|until|till|up to|no later than|not later than|up until|as of|through",
    Bound.BEFORE: "before|prior to",
    Bound.SINCE: "since|from|starting|starting on|beginning on|as early as|ever since",
    Bound.AFTER: "after|following",
    Bound.WEEK: "the week of|week of",
    Bound.NIGHT: "the night of|night of|the night between|night between|overnight on|the night of the",
}
_OPENING = {tuple(phrase.split()): bound for bound, phrases in _BOUNDS.items() for phrase in phrases.split("|")}
_TYPED = {
    Bound.AROUND: "c .|ca|ca .|approx|approx .|حوالي|نحو|قرابه",
    Bound.UNTIL: "حتي|لغايه",
    Bound.BEFORE: "قبل",
    Bound.SINCE: "منذ|من|ابتداء من|اعتبارا من",
    Bound.AFTER: "بعد",
    Bound.WEEK: "اسبوع",
    Bound.NIGHT: "ليله|ليل|في ليله|night",
}
_TYPED_OPENING = _OPENING | {
    tuple(phrase.split()): bound for bound, phrases in _TYPED.items() for phrase in phrases.split("|")
}
"""What opens a date in a typed line; in running text these words stand before other things too."""
_OPENERS = listed(" ".join(phrase[0] for phrase in _TYPED_OPENING)) | {"between", "بين"}
_PARTS = {
    PartOf.EARLY: "early|early in|beginning of|start of|the beginning of|the start of|the early part of|اوايل|مطلع|بدايه",
    PartOf.MID: "mid|mid -|middle of|the middle of|منتصف|اواسط",
    PartOf.LATE: "late|late in|end of|the end of|اواخر|نهايه",
}
_PART = {tuple(phrase.split()): part for part, phrases in _PARTS.items() for phrase in phrases.split("|")}
_JOINTS = listed("- – — \u2011 to until till through thru − الي حتي")
_BEFORE_BARE_MONTH = listed(
    "in since until till during by early mid late last this of from between before after through to for"
)
_BEFORE_BARE_YEAR = listed(
    "in since during until till by before after from between year through to early late mid of throughout"
)


def may_open(word: str) -> bool:
    """Whether a date phrase may begin with this word for a bound or a part."""
    return word in _OPENERS or word in _PART_HEADS


_PART_HEADS = listed(" ".join(phrase[0] for phrase in _PART))


def phrase_at(words: Words, i: int, *, typed: bool = False) -> Phrase | None:
    """The date phrase that begins at token i; None where there is none."""
    if words.at(i - 1) in {"between", "next", "coming"} or (words.at(i - 1) == "and" and words.at(i - 2) == "now"):
        return None
    at, bound = _bound(words, i, _TYPED_OPENING if typed else _OPENING)
    between = words.at(at) == "between" or (typed and words.at(at) == "بين")
    at += between
    found = _ranged(words, at, between=between or words.at(i) == "from", typed=typed)
    if found is None or (between and found.end is None) or (bound is Bound.WEEK and found.start.day is None):
        return None
    if found.end is not None and bound in {Bound.SINCE, Bound.UNTIL}:
        bound = Bound.ON
    stop = found.stop
    if words.at(stop) in {"or", "and"} and words.at(stop + 1) in {"later", "earlier", "after"} and found.end is None:
        return found._replace(
            first=i, stop=stop + 2, bound=Bound.UNTIL if words.at(stop + 1) == "earlier" else Bound.SINCE
        )
    if words.at(stop) in {"onward", "onwards"}:
        return found._replace(first=i, stop=stop + 1, bound=Bound.SINCE)
    return found._replace(first=i, bound=bound)


def _bound(words: Words, i: int, opening: dict[tuple[str, ...], Bound]) -> tuple[int, Bound]:
    for length in (4, 3, 2, 1):
        phrase = tuple(words.low[i : i + length])
        if phrase in opening:
            at = i + len(phrase)
            return at + (words.at(at) in {"the", "on"} and words.at(at + 1)[:1].isdigit()), opening[phrase]
    return i, Bound.ON


def _ranged(words: Words, i: int, *, between: bool, typed: bool) -> Phrase | None:
    start = _point(words, i, typed=typed)
    if start is None:
        return _from_day_alone(words, i, between=between, typed=typed)
    at = start.stop
    if not (words.at(at) in _JOINTS or (between and words.at(at) in {"and", "و"}) or _is_dots(words, at)):
        return Phrase(i, start.stop, start)
    at += 2 if _is_dots(words, at) else 1
    end = _point(words, at, typed=typed or start.day is None) or _day_behind(words, at, start)
    if end is None or (start.day is None) != (end.day is None):
        return Phrase(i, start.stop, start)
    return Phrase(i, end.stop, start, end)


def _is_dots(words: Words, at: int) -> bool:
    return words.at(at) == "." and words.at(at + 1) == "." and words.touches(at + 1)


def _from_day_alone(words: Words, i: int, *, between: bool, typed: bool) -> Phrase | None:
    """As in "10–12 March", "between 10 and 12 March", "10 or 11 March": the month stands behind the second day."""
    at = i + (words.at(i) == "the")
    first = day_at(words, at)
    if first is None:
        return None
    joint, dots = words.at(first.stop), typed and _is_dots(words, first.stop)
    if not (joint in _JOINTS or joint in {"and", "or", "/"} or between or dots or (typed and joint in {"&", "و"})):
        return None
    behind = first.stop + 1 + dots
    end = point_at(words, behind, typed=typed)
    if end is None or end.day is None or end.month is None or words.at(behind) in MONTHS:
        return None
    start = Point(i, first.stop, None, end.month, first.value)
    return Phrase(i, end.stop, start, end)


def _day_behind(words: Words, at: int, start: Point) -> Point | None:
    """As in "March 10–12, 2025": the month stands before the first day."""
    if start.day is None:
        return None
    day = day_at(words, at + (words.at(at) == "the"))
    if day is None or month_at(words, day.stop) is not None or person(words.at(day.stop)) is not None:
        return None
    match_month_day = _month_day_behind(words, at, start)
    if match_month_day is not None:
        return match_month_day
    year = year_at(words, day.stop)
    stop = day.stop if year is None else year.stop
    return Point(at, stop, None if year is None else year.value, start.month, day.value)


def _month_day_behind(words: Words, at: int, start: Point) -> Point | None:
    """As in "2025-01-30..02-01": month and day of the second date as typed."""
    month, dash, day = words.at(at), words.at(at + 1), words.at(at + 2)
    if start.year is None or dash != "-" or not (len(month) == len(day) == 2 and month.isdigit() and day.isdigit()):
        return None
    return Point(at, at + 3, start.year, int(month), int(day))


def _point(words: Words, i: int, *, typed: bool) -> Point | None:
    """A date, a month with evidence, a part of a month or year, or a year with evidence."""
    part, at = _part(words, i)
    word = words.at(at)
    if part is PartOf.WHOLE and "-" in word:
        head, _, tail = word.partition("-")
        if head in {"mid", "early", "late"} and tail in MONTHS:
            part = {"mid": PartOf.MID, "early": PartOf.EARLY, "late": PartOf.LATE}[head]
            year = year_at(words, at + 1)
            return Point(i, year.stop if year else at + 1, year.value if year else None, MONTHS[tail], part=part)
    found = point_at(words, at, typed=typed)
    if found is not None and found.day is None and found.year is None and not typed:
        has_evidence = part is not PartOf.WHOLE or words.at(at - 1) in _BEFORE_BARE_MONTH
        found = found if has_evidence else None
    if found is None:
        found = _bare_year(words, at, typed=typed)
    if found is None or (part is not PartOf.WHOLE and found.day is not None):
        return None
    return found._replace(first=i, part=part)


def _part(words: Words, i: int) -> tuple[PartOf, int]:
    for length in (4, 3, 2, 1):
        phrase = tuple(words.low[i : i + length])
        if phrase in _PART:
            return _PART[phrase], i + len(phrase)
    return PartOf.WHOLE, i


def _bare_year(words: Words, i: int, *, typed: bool) -> Point | None:
    word = words.at(i)
    if not (len(word) == 4 and word.isdigit() and (typed or words.at(i - 1) in _BEFORE_BARE_YEAR)):
        return None
    after = words.at(i + 1)
    if words.at(i - 1) == "of" and words.at(i - 2)[:1] + words.at(i - 2)[-1:] in {"q1", "q2", "q3", "q4", "h1", "h2"}:
        return None
    if (
        not 1900 <= int(word) <= 2100
        or person(after) is not None
        or (after[:1] in {"-", ":", "/"} and words.touches(i + 1))
    ):
        return None
    return Point(i, i + 1, int(word))
