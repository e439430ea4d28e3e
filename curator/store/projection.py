"""From changes to tables: revisions, the state of each field, each kind's table, the search index, which events are due.

Everything here is derived. A touched field is computed again whole from all its revisions, so the result depends on the
set of changes and on nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from curator.core import ids, merging
from curator.core.changes import ALL_FIELDS, Change, Write, parents_of
from curator.core.ids import RecordKey, RevisionId
from curator.core.merging import FieldState, Revision
from curator.core.records import KINDS
from curator.store import due, rows, search_index
from curator.store.rows import UnreadableRecordError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from curator.store.driver import Connection


_Authors: TypeAlias = tuple[str, int, str, int]
"""Who made a record and who changed it last, with their clocks: shown, and decisive for nothing."""


@dataclass(frozen=True, slots=True)
class _Target:
    """What an approval or a settlement points at."""

    record: str
    field: str
    kind: str
    value: str | None
    person: str
    origin: str
    void: str | None


def project(connection: Connection, changes: Iterable[Change], people: Mapping[str, str]) -> frozenset[RecordKey]:
    """Work these changes, all ready and in an order in which parents come first, into the derived tables.

    `people` maps devices to persons. Returns the records that were touched.
    """
    writing = _Revisions(connection, people)
    for change in changes:
        writing.add(change)
    writing.store()
    _refresh(connection, writing.touched)
    return frozenset(writing.touched)


class _Revisions:
    """Gathers the revisions of a batch of changes, judging each write by the rights of its author."""

    def __init__(self, connection: Connection, people: Mapping[str, str]) -> None:
        self._connection = connection
        self._people = people
        self._rows: list[tuple[Any, ...]] = []
        self._fresh: dict[str, _Target] = {}
        self.touched: dict[RecordKey, set[str]] = {}

    def add(self, change: Change) -> None:
        """Take in all writes of a change."""
        person = self._people[change.body.d]
        for index, write in enumerate(change.body.w):
            record, field, origin, void = write.e, write.f, person, None
            value = rows.to_json(write.x) if write.k == "set" else None
            target = write.of or write.pick or None
            if target is not None:
                pointed = self._target(target)
                void = self._fault(pointed, person, write)
                if pointed is not None and write.k == "ok":
                    record, field = pointed.record, pointed.field
                elif pointed is not None:
                    value, origin = pointed.value, pointed.origin
            revision = ids.revision(change.id, index)
            parents = rows.to_json(parents_of(write))
            self._fresh[revision] = _Target(record, field, write.k, value, person, origin, void)
            self._rows.append(
                (revision, record, field, write.k, value, parents, target, person, origin, change.body.t, void)
            )
            if void is None:
                self.touched.setdefault(RecordKey(record), set()).add(field)

    def store(self) -> None:
        """Write the revisions."""
        self._connection.executemany("insert into revisions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._rows)

    def _target(self, revision: str) -> _Target | None:
        if revision in self._fresh:
            return self._fresh[revision]
        found = self._connection.execute(
            "select record, field, kind, value, person, origin, void from revisions where id = ?", (revision,)
        ).fetchone()
        return None if found is None else _Target(*found)

    def _fault(self, target: _Target | None, person: str, write: Write) -> str | None:
        """Why an approval or a settlement has no effect; None where it has. Four eyes are kept here, on every laptop.

        Whoever wrote all the versions, on laptops of their own, chooses among them; it approves nothing (`core.merging`).
        """
        if target is None or target.void is not None or target.kind == "ok":
            return "what it points at has no effect"
        if target.origin == person and not (write.k == "fix" and self._are_all_by(person, parents_of(write))):
            return "one's own edit"
        if write.k == "fix" and (target.record != write.e or target.field not in (write.f, ALL_FIELDS)):
            return "it picks a value of another field"
        return None

    def _are_all_by(self, person: str, revisions: Collection[str]) -> bool:
        """Whether these are versions of one person alone, none of them put there by anybody else."""
        named = [self._target(revision) for revision in revisions]
        return bool(named) and all(each is not None and {each.person, each.origin} == {person} for each in named)


def _refresh(connection: Connection, touched: Mapping[RecordKey, Collection[str]]) -> None:
    fields: list[tuple[Any, ...]] = []
    authors: dict[RecordKey, _Authors] = {}
    for record, revisions in _live_revisions(connection, touched):
        wanted = set(touched[record])
        if ALL_FIELDS in wanted:
            wanted |= {row[1] for row in revisions}
        fields.extend(_field_row(record, field, revisions) for field in sorted(wanted))
        authors[record] = _authors(revisions)
    connection.executemany("insert or replace into fields values (?, ?, ?, ?, ?, ?)", fields)
    due.mark(connection, authors)
    _refresh_records(connection, authors)
    due.mark(connection, authors)


def _authors(revisions: Iterable[tuple[Any, ...]]) -> _Authors:
    every = [(clock, id_, person) for _, _, id_, kind, _, _, _, clock, person, _ in revisions if kind != "ok"]
    first, last = min(every), max(every)
    return first[2], first[0], last[2], last[0]


def _refresh_records(connection: Connection, authors: Mapping[RecordKey, _Authors]) -> None:
    """Put the rows of these records, and their entries in the search index, in step with their fields."""
    placed: dict[str, list[list[Any]]] = {}
    gone: list[RecordKey] = []
    readable: list[Any] = []
    for record, values, disputed in _values(connection, authors):
        kind = ids.kind_of(record)
        try:
            whole = rows.assemble(kind, ids.uid_of(record), values)
        except UnreadableRecordError:
            gone.append(record)
            continue
        row = [*rows.row_of(whole), *authors[record], json.dumps(disputed)]
        placed.setdefault(kind, []).append(row)
        readable.append(whole)
    for kind, of_kind in placed.items():
        connection.executemany(rows.insertion(kind), of_kind)
    for record in gone:
        kind = ids.kind_of(record)
        if kind in KINDS:
            connection.execute(f"delete from {rows.table(kind)} where uid = ?", (ids.uid_of(record),))
    search_index.refresh(connection, readable, gone)


def _live_revisions(
    connection: Connection, records: Iterable[RecordKey]
) -> Iterator[tuple[RecordKey, list[tuple[Any, ...]]]]:
    found = connection.execute(
        "select record, field, id, kind, value, parents, target, clock, person, origin from revisions"
        " where record in (select value from json_each(?)) and void is null order by record",
        (rows.to_json(list(records)),),
    )
    for record, revisions in groupby(found, key=itemgetter(0)):
        yield RecordKey(record), list(revisions)


def _field_row(record: RecordKey, field: str, revisions: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    mine = [row for row in revisions if row[1] in (field, ALL_FIELDS)]
    if len(mine) == 1 and mine[0][3] == "set":
        return record, field, FieldState.PENDING.value, mine[0][4], None, f'["{mine[0][2]}"]'
    resolved = merging.resolve(
        Revision(RevisionId(id_), kind, value, tuple(json.loads(parents)), target, is_own=person == origin)
        for _, _, id_, kind, value, parents, target, _, person, origin in mine
    )
    value = resolved.value
    if resolved.state is FieldState.DISPUTED:
        # every laptop shows the same: the last approved value, where approvals agree, else that of the first head that
        # has one, so that what one side deleted stays in sight
        values = {row[2]: row[4] for row in mine}
        approved = {values[revision] for revision in resolved.approvals}
        living = (values[head] for head in resolved.heads if values[head] is not None)
        value = resolved.approved if len(approved) == 1 else next(living)
    heads = rows.to_json(resolved.heads)
    return record, field, resolved.state.value, value, resolved.approved, heads


def _values(
    connection: Connection, records: Iterable[RecordKey]
) -> Iterator[tuple[RecordKey, dict[str, str | None], list[str]]]:
    found = connection.execute(
        "select record, field, value, state from fields where record in (select value from json_each(?)) order by record",
        (rows.to_json(list(records)),),
    )
    for record, fields in groupby(found, key=itemgetter(0)):
        each = [field for field in fields if field[1] != ALL_FIELDS]
        disputed = [field for _, field, _, state in each if state == FieldState.DISPUTED]
        yield RecordKey(record), {field: value for _, field, value, _ in each}, disputed
