"""Rows of foreign event data: what was imported, cell by cell as it stood, beside the event that was made of it."""

from __future__ import annotations

from dataclasses import dataclass

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
