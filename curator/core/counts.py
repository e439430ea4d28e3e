"""How many people: intervals with bounds, and the algebra on them.

An extent keeps what the words allow: low, high (None = open), and the qualifier that the words carried. Not mentioned is
never an extent of zero: it is the absence of a count.

Sources of the rules: UCDP GED codebook 23.1 (low, best, high), ACLED codebook 2023 (words such as "dozens"), and the
project's own rules in resources/help/guide.md, "How counts are read".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Quantity(StrEnum):
    """What happened to the people counted."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_OR_INJURED = "killed_or_injured"
    MISSING = "missing"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    RELEASED = "released"
    DISPLACED = "displaced"


class PersonClass(StrEnum):
    """Who the people counted were; `TOTAL` is everybody, whatever their class."""

    CIVILIAN = "civilian"
    SIDE_A = "side_a"
    SIDE_B = "side_b"
    UNKNOWN = "unknown"
    TOTAL = "total"


class Qualifier(StrEnum):
    """How the words bound the number."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"
    ABOUT = "about"
    RANGE = "range"
    ALTERNATIVES = "alternatives"
    VAGUE_WORD = "vague_word"
    PLURAL_ONLY = "plural_only"
    NONE_REPORTED = "none_reported"
    NOT_MENTIONED = "not_mentioned"


@dataclass(frozen=True, slots=True)
class Extent:
    """At least `low` and at most `high` people (None = no upper bound), as `qualifier` worded it.

    `NOT_MENTIONED` has neither bound: low is None there and only there, or for a vague word that no counting profile
    has turned into a number.
    """

    low: int | None
    high: int | None
    qualifier: Qualifier

    def __post_init__(self) -> None:
        """Hold 0 ≤ low ≤ high.

        Raises:
            ValueError: the bounds are negative or crossed, or the qualifier and the bounds contradict each other.
        """
        unbounded = self.low is None
        if unbounded and (self.high is not None or self.qualifier not in _MAY_LACK_BOUNDS):
            message = f"{self.qualifier} needs a lower bound"
            raise ValueError(message)
        if self.qualifier is Qualifier.NOT_MENTIONED and not unbounded:
            message = "what is not mentioned has no number, not even 0"
            raise ValueError(message)
        if self.low is not None and (self.low < 0 or (self.high is not None and self.high < self.low)):
            message = f"bounds must satisfy 0 ≤ low ≤ high, not {self.low}…{self.high}"
            raise ValueError(message)

    @property
    def is_known(self) -> bool:
        """Whether it says any number at all."""
        return self.low is not None

    @property
    def is_open(self) -> bool:
        """Whether it has a lower bound but no upper one."""
        return self.low is not None and self.high is None


_MAY_LACK_BOUNDS = frozenset({Qualifier.NOT_MENTIONED, Qualifier.VAGUE_WORD})
NOT_MENTIONED = Extent(None, None, Qualifier.NOT_MENTIONED)
NONE_REPORTED = Extent(0, 0, Qualifier.NONE_REPORTED)
PLURAL_ONLY = Extent(2, None, Qualifier.PLURAL_ONLY)
VAGUE = Extent(None, None, Qualifier.VAGUE_WORD)
"""A word such as "dozens" that no counting profile has turned into a number."""


def exactly(n: int) -> Extent:
    """`n`, no more and no less: [n, n]."""
    return Extent(n, n, Qualifier.EXACT)


def at_least(n: int) -> Extent:
    """What "n+" and "at least n" mean: [n, ∞)."""
    return Extent(n, None, Qualifier.AT_LEAST)


def more_than(n: int) -> Extent:
    """What "more than n" means, literally: [n+1, ∞). A counting profile may code it as n."""
    return Extent(n + 1, None, Qualifier.MORE_THAN)


def at_most(n: int) -> Extent:
    """What "at most n" and "up to n" mean: [0, n]."""
    return Extent(0, n, Qualifier.AT_MOST)


def fewer_than(n: int) -> Extent:
    """What "fewer than n" means: [0, n-1].

    Raises:
        ValueError: n is 0: fewer than nobody is nothing that a text can say.
    """
    return Extent(0, n - 1, Qualifier.FEWER_THAN)


def about(n: int) -> Extent:
    """What "about n" means: [n, n], flagged by its qualifier."""
    return Extent(n, n, Qualifier.ABOUT)


def between(low: int, high: int) -> Extent:
    """What "low to high" means: [low, high]."""
    return Extent(low, high, Qualifier.RANGE)


def either(first: int, second: int) -> Extent:
    """What "first or second" means: [min, max], the two being alternatives."""
    return Extent(min(first, second), max(first, second), Qualifier.ALTERNATIVES)


def vague(low: int, high: int | None = None) -> Extent:
    """A vague word that a named counting profile reads as this interval."""
    return Extent(low, high, Qualifier.VAGUE_WORD)


def counted_as(quantity: Quantity, extent: Extent, wanted: Quantity) -> Extent | None:
    """What a count of `quantity` says about `wanted`; None where it says nothing.

    "Killed or wounded N" bounds both parts from above only: killed [0, N] and injured [0, N] (domain rule 1). An open
    "killed or wounded" bounds neither.
    """
    if extent.low is None:
        return None
    if quantity is wanted:
        return extent
    if quantity is Quantity.KILLED_OR_INJURED and wanted in {Quantity.KILLED, Quantity.INJURED}:
        return Extent(0, extent.high, Qualifier.AT_MOST if extent.high is not None else Qualifier.AT_LEAST)
    return None
