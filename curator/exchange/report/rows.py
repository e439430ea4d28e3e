"""The rows of a release as a report takes them: event by event, the same that stand in the files of the layout `curator`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.exchange.csv_cells import Cell
from curator.exchange.release_tables import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.exchange.columns import Table

COLUMNS: Mapping[str, tuple[str, ...]] = {
    table.name: tuple(column.name for column in table.columns) for table in tables.ALL_TABLES
}

EVENTS, WITHHELD, WITHDRAWN = "events", "withheld", "withdrawn"


@dataclass(slots=True)
class EventRows:
    """All rows of one event, by table."""

    event: Mapping[str, Cell]
    cells: defaultdict[str, list[Sequence[Cell]]] = field(default_factory=lambda: defaultdict(list))

    def rows(self, table: str) -> list[dict[str, Cell]]:
        """The rows of a table, each cell by its column."""
        names = COLUMNS[table]
        return [dict(zip(names, row, strict=True)) for row in self.cells.get(table, ())]

    def uid(self) -> str:
        """The event's uid."""
        return str(self.event["uid"])

    def id(self) -> str:
        """The event's public id, or what stands for it."""
        return str(self.event["event"])


class RowsTaken:
    """Takes the rows of all tables, and hands each event over once all of its rows are there."""

    def __init__(self, take: Callable[[EventRows], None], left_out: Callable[[str, Mapping[str, Cell]], None]) -> None:
        """`take` gets each event, `left_out` each row that stands in withheld.csv or withdrawn.csv, with its table."""
        self._take = take
        self._left_out = left_out
        self._now: EventRows | None = None

    def open(self, table: Table) -> OneTable:
        """The table as rows are written into it."""
        return OneTable(self, table.name)

    def add(self, table: str, row: Sequence[Cell]) -> None:
        """Take one row; that of an event comes before all others of it."""
        if table in {WITHHELD, WITHDRAWN}:
            self._left_out(table, dict(zip(COLUMNS[table], row, strict=True)))
        elif table == EVENTS:
            self.finish()
            self._now = EventRows(dict(zip(COLUMNS[table], row, strict=True)))
        elif self._now is not None:
            self._now.cells[table].append(row)

    def finish(self) -> None:
        """Hand over the event that is at hand."""
        now, self._now = self._now, None
        if now is not None:
            self._take(now)


class OneTable:
    """One table of `RowsTaken`."""

    def __init__(self, all_: RowsTaken, name: str) -> None:
        self._all = all_
        self._name = name

    def add(self, row: Sequence[Cell]) -> None:
        """Take one row."""
        self._all.add(self._name, row)

    def add_all(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Take these rows."""
        for row in rows:
            self._all.add(self._name, row)
