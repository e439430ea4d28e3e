"""Who gave a field which value, and when: the history of everything, read from the revisions."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from curator.core import ids
from curator.core.changes import ALL_FIELDS
from curator.core.edits import Edit, SetField
from curator.core.ids import RecordKey, RevisionId
from curator.core.records import KINDS
from curator.store import journal, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Entry:
    """One revision: who did what to which field, when (UTC, by their clock), and why it is void if it is.

    `before` and `after` are the field's values; a deletion has field "*" and no values. `is_now` where the value stands;
    `approved_by` who put their names to it.
    """

    revision: RevisionId
    field: str
    action: str
    before: object
    after: object
    person: str
    at: datetime
    label: str
    void: str = ""
    record: RecordKey = RecordKey("")  # noqa: RUF009 a key is text
    is_now: bool = False
    approved_by: tuple[str, ...] = ()


def moment(clock: int) -> datetime:
    """The time that a hybrid clock shows, in UTC."""
    return datetime.fromtimestamp((clock >> journal.COUNTER_BITS) / 1000, UTC)


def of_record(connection: Connection, record: RecordKey) -> tuple[Entry, ...]:
    """All revisions of a record, the earliest first."""
    return of_records(connection, [record])


def of_records(connection: Connection, records: Iterable[RecordKey]) -> tuple[Entry, ...]:
    """All revisions of these records as one history, the earliest first."""
    listed = json.dumps(list(records))
    found = connection.execute(
        "select r.id, r.record, r.field, r.kind, r.value, r.person, r.clock, r.void, c.body ->> '$.l', r.target,"
        " (select p.value from json_each(r.parents) j join revisions p on p.id = j.value limit 1)"
        " from revisions r join changes c on c.id = substr(r.id, 1, 43)"
        " where r.record in (select value from json_each(?)) order by r.clock, r.id",
        (listed,),
    ).fetchall()
    heads = {
        head
        for (each,) in connection.execute(
            "select heads from fields where record in (select value from json_each(?))", (listed,)
        )
        for head in json.loads(each)
    }
    approvals: defaultdict[str, list[str]] = defaultdict(list)
    for _, _, _, action, _, person, _, void, _, target, _ in found:
        if action == "ok" and void is None:
            approvals[target].append(person)
    return tuple(
        Entry(
            RevisionId(id_),
            field,
            action,
            value_of(ids.kind_of(RecordKey(record)), field, before),
            value_of(ids.kind_of(RecordKey(record)), field, value),
            person,
            moment(clock),
            label,
            void or "",
            RecordKey(record),
            id_ in heads,
            tuple(approvals[id_]),
        )
        for id_, record, field, action, value, person, clock, void, label, _, before in found
    )


def value_of(kind: str, field: str, text: str | None) -> object:
    """A field's value from its JSON text as it was written, whoever wrote it; None for none, and for a deletion."""
    if text is None or field == ALL_FIELDS or kind not in KINDS:
        return None
    try:
        return rows.field_from_json(kind, field, text)
    except (KeyError, msgspec.ValidationError):
        # a newer program's, or a forger's: shown as it was written
        return json.loads(text)


def go_back(connection: Connection, entry: Entry, record: RecordKey) -> Edit:
    """The edit that gives a field the value again that it had after this entry; no writes where it has that value."""
    now = journal.value_now(connection, record, entry.field)
    writes = () if now == entry.after else (SetField(record, entry.field, entry.after, now),)
    return Edit(f"Go back to an earlier {entry.field.replace('_', ' ')}", writes)


def authors(
    connection: Connection,
    records: Iterable[RecordKey],
    *,
    after: int = -1,
    but: Iterable[str] = (),
    but_settlements: bool = False,
) -> frozenset[str]:
    """The persons who wrote a field of these records, other than the fields `but`, after this hybrid clock.

    With `but_settlements`, what was written in one change with a decision does not count.
    """
    found = last_writes(connection, records, but=but, but_settlements=but_settlements)
    return frozenset(person for _, person, clock in found if clock > after)


def last_writes(
    connection: Connection, records: Iterable[RecordKey], *, but: Iterable[str] = (), but_settlements: bool = False
) -> list[tuple[RecordKey, str, int]]:
    """Each of these records with each person who wrote a field of it, and the hybrid clock of that person's last write.

    Left out is what `authors` leaves out.
    """
    found = connection.execute(
        "select record, person, max(clock) from revisions r where record in (select value from json_each(?))"
        " and kind <> 'ok' and void is null and field not in (select value from json_each(?))"
        f" and {_NO_SETTLEMENT if but_settlements else 'true'} group by record, person",
        (json.dumps(list(records)), json.dumps(list(but))),
    )
    return [(RecordKey(record), person, clock) for record, person, clock in found]


_NO_SETTLEMENT = (
    "(r.kind = 'fix' and r.person = r.origin or not exists (select 1 from revisions o where o.record glob 'decision:*' and o.clock = r.clock"
    " and o.id between substr(r.id, 1, 43) || '.' and substr(r.id, 1, 43) || '/'))"
)
"""That a revision did not come in one change with a decision; a change has one clock, by which its decisions are found.

A choice among one's own versions is no settling of what others wrote: whoever makes it is an author of it.
"""


def authors_of_value(
    connection: Connection, record: RecordKey, field: str, is_it: Callable[[object], bool]
) -> frozenset[str]:
    """Who ever gave a field of a record a value that `is_it`.

    What was written in one change with a decision does not count: it takes on what somebody else had written.
    """
    found = connection.execute(
        "select person, value from revisions r where record = ? and field = ? and kind <> 'ok' and void is null"
        f" and {_NO_SETTLEMENT}",
        (record, field),
    )
    kind = ids.kind_of(record)
    return frozenset(person for person, value in found if is_it(value_of(kind, field, value)))


def value_at(connection: Connection, record: RecordKey, field: str, clock: int) -> object:
    """A field's value as it stood at a hybrid clock, by the newest revision up to then; its default where there is none."""
    found = connection.execute(
        "select value from revisions where record = ? and field in (?, '*') and kind <> 'ok' and void is null and clock <= ?"
        " order by clock desc, id desc limit 1",
        (record, field, clock),
    ).fetchone()
    return rows.field_from_json(ids.kind_of(record), field, found[0] if found else None)


def last_change(connection: Connection, records: Iterable[RecordKey], *, but: Iterable[str] = ()) -> int:
    """The hybrid clock of the newest write to these records, other than to the fields `but`; -1 where there is none."""
    found = connection.execute(
        "select max(clock) from revisions where record in (select value from json_each(?)) and kind <> 'ok'"
        " and void is null and field not in (select value from json_each(?))",
        (json.dumps(list(records)), json.dumps(list(but))),
    ).fetchone()[0]
    return -1 if found is None else int(found)


def people(connection: Connection) -> frozenset[str]:
    """Everybody whose device has written to this collection or may."""
    return frozenset(person for (person,) in connection.execute("select person from devices"))
