"""Shares: a total over several places or days, taken apart evenly, the remainder first (domain rule 7).

Low, best and high are split each for itself, so that the shares add up to the whole exactly, and each keeps
low ≤ best ≤ high.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass
from curator.core.events import Estimate
from curator.core.wording import people, quoted

if TYPE_CHECKING:
    from curator.core.claims import ClaimCount


def parts_of(number: int, parts: int) -> tuple[int, ...]:
    """A number as so many parts that add up to it: even, the remainder one by one to the first."""
    each, left = divmod(number, parts)
    return tuple(each + (place < left) for place in range(parts))


def shares(whole: Estimate, parts: int) -> tuple[Estimate, ...]:
    """An estimate as so many shares that add up to it; each is open where the whole is."""
    bounds = zip(*(parts_of(number, parts) for number in (whole.low, whole.best, whole.high)), strict=True)
    return tuple(Estimate(low, best, high, whole.high_open) for low, best, high in bounds)


def whole_of(count: ClaimCount) -> Estimate | None:
    """What a count says, as an estimate: best is the lowest number that its words defend; None where it is no number."""
    extent = count.extent
    if extent.low is None:
        return None
    top = extent.low if extent.high is None else extent.high
    return Estimate(extent.low, extent.low, top, extent.high is None)


@dataclass(frozen=True, slots=True)
class Share:
    """That a figure is one part (counted from 1) of a total that is split evenly over so many events."""

    part: int
    parts: int


def cells(person_class: PersonClass) -> tuple[PersonClass, PersonClass]:
    """The class that a number of these people is the figure of, and the total, which is the same number."""
    named = PersonClass.UNKNOWN if person_class is PersonClass.TOTAL else person_class
    return named, PersonClass.TOTAL


def why(count: ClaimCount, share: Share) -> str:
    """What a share rests on, in words: the whole, into how many parts it was split, and which of them it is."""
    words = quoted([count.verbatim]) or "The count"
    whom = people(count.quantity, count.person_class)
    return f"{words} counts the {whom} of {share.parts} events together: split evenly, this is part {share.part} of {share.parts}."
