"""Who gave a field which value, and when: the history of everything, read from the revisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.changes import ALL_FIELDS
from curator.core.edits import Edit, SetField
from curator.core.ids import RecordKey, RevisionId
from curator.core.records import KINDS
from curator.store import journal, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Entry:
    """One revision: who did what to which field, when (UTC, by their clock), and why it is void if it is.

    `before` and `after` are the field's values; a deletion has field "*" and no values.
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


def moment(clock: int) -> datetime:
    """The time that a hybrid clock shows, in UTC."""
    return datetime.fromtimestamp((clock >> journal.COUNTER_BITS) / 1000, UTC)


def of_record(connection: Connection, record: RecordKey) -> tuple[Entry, ...]:
    """All revisions of a record, the earliest first."""
    found = connection.execute(
        "select r.id, r.field, r.kind, r.value, r.person, r.clock, r.void, c.body ->> '$.l',"
        " (select p.value from json_each(r.parents) j join revisions p on p.id = j.value limit 1)"
        " from revisions r join changes c on c.id = substr(r.id, 1, 43)"
        " where r.record = ? order by r.clock, r.id",
        (record,),
    ).fetchall()
    kind = ids.kind_of(record)
    return tuple(
        Entry(
            RevisionId(id_),
            field,
            action,
            _value(kind, field, before),
            _value(kind, field, value),
            person,
            moment(clock),
            label,
            void or "",
        )
        for id_, field, action, value, person, clock, void, label, before in found
    )


def _value(kind: str, field: str, text: str | None) -> object:
    if text is None or field == ALL_FIELDS or kind not in KINDS:
        return None
    return rows.field_from_json(kind, field, text)


def go_back(connection: Connection, entry: Entry, record: RecordKey) -> Edit:
    """The edit that gives a field the value again that it had after this entry."""
    now = journal.value_now(connection, record, entry.field)
    return Edit(f"Go back to an earlier {entry.field}", (SetField(record, entry.field, entry.after, now),))


def authors(connection: Connection, records: Iterable[RecordKey], since: RevisionId | None = None) -> frozenset[str]:
    """The persons who changed a field of these records, all of them or those after the revision `since`."""
    people: set[str] = set()
    after = -1
    if since is not None:
        found = connection.execute("select clock from revisions where id = ?", (since,)).fetchone()
        after = found[0] if found else -1
    for record in records:
        people |= {
            row[0]
            for row in connection.execute(
                "select distinct person from revisions where record = ? and kind <> 'ok' and void is null and clock > ?",
                (record, after),
            )
        }
    return frozenset(people)
