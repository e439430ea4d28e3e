"""Rows of foreign event data: what was imported, cell by cell as it stood, beside the event that was made of it."""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.events import Estimate
from curator.core.ids import Uid


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row of a foreign file: the layout by name (`ucdp_ged_23_1`), and the cells as (column, value as written).

    `file` and `sha256` say which file it comes from, `line` on which line the row began there, from 1.
    """

    uid: Uid
    event: Uid
    layout: str
    cells: tuple[tuple[str, str], ...]
    file: str = ""
    sha256: str = ""
    line: int = 0
    withdrawn_because: str = ""


def enclosing(low: int, best: int, high: int) -> Estimate:
    """The least estimate with this best value whose bounds hold all three numbers, whatever their order.

    Foreign data break low ≤ best ≤ high now and then; ours may not (domain rule 8).
    """
    return Estimate(min(low, best, high), best, max(low, best, high))


def of_class(total: Estimate, best: int) -> Estimate:
    """The bounds of one class of people of whom only a best number is given.

    They hold wherever all that the total leaves open lies in this class; nothing else is known of it.
    """
    return Estimate(max(0, best - (total.best - total.low)), best, best + (total.high - total.best))
