"""Krippendorff's alpha: how far coders agree beyond what chance would give.

After Klaus Krippendorff, “Content Analysis” (4th ed. 2018, ch. 12) and “Computing Krippendorff's Alpha-Reliability” (2011):
alpha = 1 - observed disagreement / expected disagreement, over the values that can be paired. A unit is what was coded
(a sentence, a claim); its values are the coders', in any order; a coder who gave none is left out of the unit.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

V = TypeVar("V", bound="Hashable")


@dataclass(frozen=True, slots=True)
class Reliability:
    """How far coders agree: alpha (1 whole agreement, 0 as by chance, below 0 worse; None where it is not defined), and
    on how many units with at least two values it rests, in how many of which all values are the same.
    """  # noqa: D205 the sentence needs the room

    alpha: float | None
    units: int
    same: int


def nominal(one: object, other: object) -> float:
    """The squared difference of two names: 0 or 1."""
    return float(one != other)


def interval(one: float, other: float) -> float:
    """The squared difference of two values on a scale of equal steps: days, for example."""
    return float(one - other) ** 2


def ratio(one: float, other: float) -> float:
    """The squared difference of two numbers of which only the proportion counts: 1 against 2 weighs as 100 against 200."""
    return 0.0 if one == other else float((one - other) / (one + other)) ** 2


def reliability(units: Iterable[Sequence[V]], difference: Callable[[V, V], float]) -> Reliability:
    """How far the values within `units` agree by `difference`, a squared distance of two values.

    Alpha is not defined where fewer than two values can be paired, or where all are the same: nothing then tells
    agreement from a habit of always saying one thing.
    """
    paired = [Counter(values) for values in units if len(values) > 1]
    total = sum((each for each in paired), start=Counter[V]())
    n = total.total()
    observed = sum(_spread(each, difference) / (each.total() - 1) for each in paired)
    expected = _spread(total, difference) / (n - 1) if n > 1 else 0.0
    alpha = None if expected == 0 else 1 - observed / expected
    return Reliability(alpha, len(paired), sum(len(each) == 1 for each in paired))


def _spread(values: Counter[V], difference: Callable[[V, V], float]) -> float:
    """The sum of the differences of all ordered pairs of values."""
    kinds = list(values.items())
    return 2 * sum(
        many * others * difference(one, other)
        for place, (one, many) in enumerate(kinds)
        for other, others in kinds[place + 1 :]
    )
