"""Counts in short words, so that a table of sentences can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Extent, PersonClass, Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.suggest.found import FoundCount

SIGNS = {Qualifier.ABOUT: "~", Qualifier.AT_MOST: "≤", Qualifier.FEWER_THAN: "<", Qualifier.VAGUE_WORD: "?"}


def number(extent: Extent) -> str:
    """An extent in short: "10", "344+", "10..12", "~40", "?", "none"."""
    if extent.qualifier is Qualifier.NONE_REPORTED:
        return "none"
    sign = SIGNS.get(extent.qualifier, "")
    if extent.low is None:
        return sign
    if extent.high is None:
        return f"{sign}{extent.low}+"
    return f"{sign}{extent.low}" if extent.low == extent.high else f"{sign}{extent.low}..{extent.high}"


def short(found: Iterable[FoundCount]) -> list[str]:
    """Counts in short: "killed 14 policemen", "killed 147 of #0", "injured 5 others (civilian)"."""
    return [_short(each) for each in found]


def _short(count: FoundCount) -> str:
    parts = [count.quantity.value, number(count.extent), count.group]
    if count.subset_of is not None:
        parts.append(f"of #{count.subset_of}")
    if count.person_class is PersonClass.CIVILIAN:
        parts.append("(civilian)")
    elif count.combatant:
        parts.append("(attackers)" if count.attackers else "(combatants)")
    return " ".join(part for part in parts if part)
