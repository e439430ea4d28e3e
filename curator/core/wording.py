"""Wording: how quantities, classes and numbers are named in the sentences that core shows to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.dates import DateSpan
    from curator.core.places import Spot

QUANTITIES = {
    Quantity.KILLED: "killed",
    Quantity.INJURED: "injured",
    Quantity.KILLED_OR_INJURED: "killed or injured",
    Quantity.MISSING: "missing",
    Quantity.ABDUCTED: "abducted",
    Quantity.DETAINED: "detained",
    Quantity.RELEASED: "released",
    Quantity.DISPLACED: "displaced",
}

CLASSES = {
    PersonClass.CIVILIAN: "civilians",
    PersonClass.SIDE_A: "people of side A",
    PersonClass.SIDE_B: "people of side B",
    PersonClass.UNKNOWN: "people of unknown class",
    PersonClass.TOTAL: "people",
}


def people(quantity: Quantity, person_class: PersonClass) -> str:
    """Whom a figure counts: "civilians killed", "people injured"."""
    return f"{CLASSES[person_class]} {QUANTITIES[quantity]}"


def interval(low: int, high: int | None) -> str:
    """A number with its bounds (high None = open): "10", "at least 10", "up to 10", "8 to 12"."""
    if high is None:
        return f"at least {low}"
    if low == high:
        return str(low)
    return f"up to {high}" if low == 0 else f"{low} to {high}"


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c"."""
    return f"{', '.join(words[:-1])} {joint} {words[-1]}" if len(words) > 1 else "".join(words)


def quoted(words: Sequence[str]) -> str:
    """Words as they stand in a text, each in quotation marks, those that are empty left out."""
    return listed([f"“{each}”" for each in words if each])


def place_name(spot: Spot) -> str:
    """A place with its governorate, where that is known: "Arzah, Homs"."""
    return f"{spot.name}, {spot.admin1}" if spot.admin1 else spot.name


def days(span: DateSpan) -> str:
    """Days as ISO dates: "2025-01-30", "2025-01-30 to 2025-02-01", "until 2025-02-01", "from 2025-01-30"."""
    if span.earliest is None:
        return f"until {span.latest}"
    if span.latest is None:
        return f"from {span.earliest}"
    return str(span.earliest) if span.earliest == span.latest else f"{span.earliest} to {span.latest}"
