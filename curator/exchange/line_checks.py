"""What lines of a file say, held against the closed sets, the calendar and the globe: what is wrong, in sentences."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from curator.core.counts import Extent, Qualifier
from curator.core.dates import DateSpan
from curator.core.places import Spot

if TYPE_CHECKING:
    from curator.exchange.claim_form import CountLine, PlaceLine, SpotLine

E = TypeVar("E", bound=StrEnum)

MOST_PEOPLE = 10_000_000_000
"""More people than there are: no count of a text is higher."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Faults:
    """Gathers what is wrong in one line, in sentences without a full stop."""

    def __init__(self) -> None:
        """None yet."""
        self.found: list[str] = []

    def add(self, where: str, because: str) -> None:
        """One more fault, in this field of the line."""
        self.found.append(f"{where}: {because}")


def member(type_: type[E], value: str, where: str, faults: Faults) -> E | None:
    """The member of a closed set that a word names; None, and a fault that lists the set, where it names none."""
    try:
        return type_(value)
    except ValueError:
        faults.add(where, f"“{value}” is none of {', '.join(type_)}")
        return None


def span_of_days(earliest: str | None, latest: str | None, where: str, faults: Faults) -> DateSpan | None:
    """The days between two ISO days; None where neither is given, or, with a fault, where they make no span."""
    first = _day(earliest, f"{where}earliest", faults)
    last = _day(latest, f"{where}latest", faults)
    if first is None and last is None:
        return None
    try:
        return DateSpan(first, last)
    except ValueError:
        faults.add(f"{where}latest", f"{last} comes before {first}")
        return None


def _day(value: str | None, where: str, faults: Faults) -> date | None:
    if value is None:
        return None
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    faults.add(where, f"“{value}” is no day (YYYY-MM-DD)")
    return None


def spot_of(line: SpotLine | PlaceLine, name: str, where: str, faults: Faults) -> Spot | None:
    """The spot of this name that a line describes; None, with a fault, where it cannot be."""
    if not name.strip():
        faults.add(where, "a place needs the words of the text, or a name")
        return None
    try:
        return Spot(" ".join(name.split()), line.admin1, _plain(line.lat), _plain(line.lon), line.precision)
    except ValueError as error:
        faults.add(where, str(error))
        return None


def _plain(degrees: Decimal | None) -> Decimal | None:
    """The number without an exponent, to 8 places (about a millimetre): what is stored is what people read."""
    if degrees is None or not -1000 < degrees < 1000:
        return degrees
    rounded = degrees.quantize(Decimal("1e-8")).normalize()
    return rounded if rounded.as_tuple().exponent in range(-8, 1) else rounded.quantize(Decimal(1))


def extent_of(line: CountLine, qualifier: Qualifier, where: str, faults: Faults) -> Extent | None:
    """The extent of a count; None, with a fault, where its bounds and its qualifier cannot both be right."""
    if because := _contradiction(line.low, line.high, qualifier):
        faults.add(where, because)
        return None
    try:
        return Extent(line.low, line.high, qualifier)
    except ValueError as error:
        faults.add(where, str(error))
        return None


def _contradiction(low: int | None, high: int | None, qualifier: Qualifier) -> str:
    """Why bounds and qualifier cannot both be right; empty where they can."""
    if max(low or 0, high or 0) > MOST_PEOPLE:
        return f"no count of people is higher than {MOST_PEOPLE}"
    match qualifier:
        case Qualifier.EXACT if low != high:
            return f"{qualifier} has one number, given as low and as high"
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN if high is not None:
            return f"{qualifier} has no upper bound; a number with both bounds is a range"
        case Qualifier.ABOUT | Qualifier.AT_MOST | Qualifier.FEWER_THAN | Qualifier.RANGE | Qualifier.ALTERNATIVES if (
            high is None
        ):
            return f"{qualifier} needs an upper bound"
        case Qualifier.NONE_REPORTED if (low, high) != (0, 0):
            return "none_reported is low 0 and high 0"
        case _:
            return ""


def quoted(words: str) -> str:
    """Words in quotation marks, the middle of long ones left out."""
    plain = words.replace("\n", " ")
    return f"“{plain}”" if len(plain) <= 80 else f"“{plain[:40]} … {plain[-30:]}”"
