"""A file of UCDP GED into a collection: each row an event with its figures, in one transaction or not at all.

Rows are known by UCDP's own id. The same file a second time changes nothing; a newer one changes what it says otherwise,
as new revisions, and leaves what a person changed since.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.edits import Edit
from curator.core.events import Event, EventFigure
from curator.core.ids import Uid
from curator.core.imported import ImportedRow
from curator.exchange.claim_lines import Fault
from curator.exchange.ucdp import columns
from curator.exchange.ucdp.events_made import Renewed, event_of, figures_of, renewed
from curator.exchange.ucdp.incidents import Incident, Oddity, read
from curator.exchange.ucdp.refusals import FaultyRowsError
from curator.exchange.ucdp.table import Row, Table, open_table
from curator.store.identifiers import new_uid
from curator.store.queries import imported, naming, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from curator.core.edits import SetField
    from curator.store.collection import Collection
    from curator.store.driver import Connection

AT_ONCE = 1_000
"""How many rows become one change of the log."""

MOST_FAULTS = 100
"""After so many rows at fault the rest of a file is not read."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A known row that a file has otherwise: the event, UCDP's id, the line, which columns, what of it a person must see.

    `kept` names what of the event stays as a person set it.
    """

    event: str
    foreign_id: str
    line: int
    columns: tuple[str, ...]
    kept: tuple[str, ...] = ()


@dataclass(slots=True)
class Imported:
    """What a file brought: how many rows it has, are new, known, or older than what is here; and what was remarkable."""

    name: str = ""
    layout: str = ""
    absent: tuple[str, ...] = ()
    """The columns of the layout that the file lacks: these cells stay empty."""
    unknown: tuple[str, ...] = ()
    """The columns that the layout does not have: they are kept, and nothing is read from them."""
    rows: int = 0
    new: int = 0
    known: int = 0
    older: int = 0
    changed: list[Changed] = field(default_factory=list)
    oddities: dict[Oddity, list[int]] = field(default_factory=lambda: {each: [] for each in Oddity})
    """The lines of rows, new or changed, that break a rule of their own codebook."""

    @property
    def waits(self) -> bool:
        """Whether something of it waits for a person."""
        return any(self.oddities.values()) or any(each.kept for each in self.changed)


def import_file(
    collection: Collection,
    path: Path,
    watched: Callable[[Iterable[Row | Fault]], Iterable[Row | Fault]] = lambda rows: rows,
) -> Imported:
    """Take in the rows of a file and say what it brought; `watched` is given the rows and passes them on, to show how far it is.

    Raises:
        RefusedFileError: the file cannot be read as UCDP GED.
        FaultyRowsError: rows of it are at fault; nothing was stored.
        ReadOnlyCollectionError, StorageError: as `Journal.commit`.
    """
    with open_table(path) as table, _no_search_for_cycles():
        taking = Taking(collection.connection, table)
        # what is yielded inside the transaction is written before the next rows are asked for: they may be a million
        collection.journal.commit_all(
            (Edit(f"Import events from {table.name}", writes), ())
            for writes in taking.writes(watched(table.rows))
            if _worked_in(collection) and writes
        )
    return taking.done


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Python looks through all objects again and again for cycles; records and writes have none. A fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _worked_in(collection: Collection) -> bool:
    collection.journal.work_in()
    return True


@dataclass(frozen=True, slots=True)
class _Found:
    """A row that was read, and the row that is known by its id, if one is."""

    row: Row
    incident: Incident
    known: Uid | None


class Taking:
    """One file on its way in: `writes` has the writes for its rows, `done` what they bring."""

    def __init__(self, connection: Connection, table: Table, at_once: int = AT_ONCE) -> None:
        """`at_once` is how many rows become one change of the log."""
        self._connection = connection
        self._table = table
        self._at_once = at_once
        self._lines: dict[str, int] = {}
        self._faults: list[Fault] = []
        self.done = Imported(
            table.name,
            table.layout,
            columns.absent_from(table.header, table.layout),
            columns.unknown_in(table.header),
        )
        self.look_again()

    def look_again(self) -> None:
        """Read what is here already: before the first rows, and wherever somebody else may have written since."""
        self._known = imported.known(self._connection, columns.LAYOUTS, columns.ID)
        self._public_ids = naming.public_ids(self._connection)

    def writes(self, rows: Iterable[Row | Fault]) -> Iterator[tuple[SetField, ...]]:
        """The writes for so many rows at a time; once a row is at fault the rest is only looked through for more, without writes.

        Raises:
            FaultyRowsError: rows are at fault.
        """
        found = self._sound(rows)
        while batch := list(islice(found, self._at_once)):
            yield () if self._faults else tuple(self._of_batch(batch))
        if self._faults:
            raise FaultyRowsError(self._table.name, self._faults, more=len(self._faults) >= MOST_FAULTS)

    def _sound(self, rows: Iterable[Row | Fault]) -> Iterator[_Found]:
        for row in rows:
            self.done.rows += 1
            incident = row if isinstance(row, Fault) else self._only_once(row, read(row))
            if isinstance(incident, Incident) and isinstance(row, Row):
                yield _Found(row, incident, self._known.get(incident.foreign_id))
            elif isinstance(incident, Fault):
                self._faults.append(incident)
                if len(self._faults) >= MOST_FAULTS:
                    return

    def _only_once(self, row: Row, incident: Incident | Fault) -> Incident | Fault:
        if isinstance(incident, Fault):
            return incident
        before = self._lines.setdefault(incident.foreign_id, row.line)
        if before != row.line:
            return Fault(row.line, f"its id {incident.foreign_id} stands on line {before} already")
        return incident

    def _of_batch(self, batch: Sequence[_Found]) -> Iterator[SetField]:
        """The writes for rows that are new or changed."""
        known = [each.known for each in batch if each.known is not None]
        before = {each.uid: each for each in records.among(self._connection, ImportedRow, "uid", known)}
        changed: list[tuple[_Found, ImportedRow]] = []
        for each in batch:
            if each.known is None:
                yield from self._new(each)
            elif before[each.known].cells == each.row.cells:
                self.done.known += 1
            elif _ORDER[before[each.known].layout] > _ORDER[self._table.layout]:
                self.done.older += 1
            else:
                changed.append((each, before[each.known]))
        figures: defaultdict[Uid, list[EventFigure]] = defaultdict(list)
        for figure in records.among(self._connection, EventFigure, "event", [row.event for _, row in changed]):
            figures[figure.event].append(figure)
        for each, row in changed:
            yield from self._changed(each, row, figures[row.event])

    def _row(self, found: _Found, uid: Uid, event: Uid) -> ImportedRow:
        """The record of a row that is new or changed; what is odd about it is noted."""
        for oddity in found.incident.oddities:
            self.done.oddities[oddity].append(found.row.line)
        table, row = self._table, found.row
        return ImportedRow(uid, event, table.layout, row.cells, table.name, table.sha256, row.line)

    def _new(self, found: _Found) -> tuple[SetField, ...]:
        self.done.new += 1
        event = event_of(found.incident, new_uid(), next(self._public_ids))
        row = self._row(found, new_uid(), event.uid)
        return edits.creation(event, *figures_of(found.incident, row), row)

    def _changed(self, found: _Found, before: ImportedRow, figures: Sequence[EventFigure]) -> Iterator[SetField]:
        after = self._row(found, before.uid, before.event)
        event = records.get(self._connection, Event, before.event)
        was = read(Row(before.line, before.cells))
        # what was taken in was sound then, by rules that may have been others
        renewal = (
            Renewed((), ("all of it",))
            if isinstance(was, Fault)
            else renewed(event, figures, was, found.incident, after)
        )
        yield from edits.difference(before, after)
        yield from renewal.writes
        old, new = dict(before.cells), dict(after.cells)
        names = tuple(name for name in dict.fromkeys([*new, *old]) if old.get(name) != new.get(name))
        self.done.changed.append(
            Changed(event.public_id, found.incident.foreign_id, found.row.line, names, renewal.kept)
        )


_ORDER = {layout: place for place, layout in enumerate(columns.LAYOUTS)}
