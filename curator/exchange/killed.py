"""How many people an event's figures say were killed, as layouts of other houses want it: classes that add up to the total."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate
from curator.core.ledger import summed
from curator.core.staleness import why_unequal
from curator.core.wording import people

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.events import EventFigure


@dataclass(frozen=True, slots=True)
class Killed:
    """The total, and the best number of each class: these add up to best of the total, always."""

    total: Estimate
    best: Mapping[PersonClass, int]


def killed(figures: Iterable[EventFigure]) -> Killed | str:
    """The people killed by an event's figures; a sentence where there is no such number, or where classes do not add up."""
    of_killed = [each for each in figures if each.quantity is Quantity.KILLED]
    there = Counter(each.person_class for each in of_killed)
    twice = next((each for each in PersonClass if there[each] > 1), None)
    if twice is not None:
        return f"{there[twice]} figures of {people(Quantity.KILLED, twice)} stand side by side."
    estimates = {each.person_class: each.estimate for each in of_killed}
    classes = {who: estimate for who, estimate in estimates.items() if who is not PersonClass.TOTAL}
    total = estimates.get(PersonClass.TOTAL) or summed(list(classes.values()))
    if total is None:
        return "Nobody has confirmed a number of people killed."
    for because in why_unequal(of_killed):
        return because
    best: dict[PersonClass, int] = {who: estimate.best for who, estimate in classes.items()} or {
        PersonClass.UNKNOWN: total.best
    }
    return Killed(total, best)
