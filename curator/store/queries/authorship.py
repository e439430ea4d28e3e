"""Who made records and who changed them last, for many records at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import ids
from curator.core.ids import RecordKey, Uid
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.store.driver import Connection


class Hand(NamedTuple):
    """Who made a record and who changed it last, with their hybrid clocks."""

    made_by: str
    made_at: int
    changed_by: str
    changed_at: int


def hands(connection: Connection, kind: str, uids: Iterable[Uid]) -> dict[Uid, Hand]:
    """Who made and changed each of these records of one kind."""
    found = connection.execute(
        f"select uid, created_by, created_at, changed_by, changed_at from {rows.table(kind)}"
        " where uid in (select value from json_each(?))",
        (rows.to_json(list(uids)),),
    )
    return {uid: Hand(by, at, changed_by, changed_at) for uid, by, at, changed_by, changed_at in found}


def claims_made(connection: Connection) -> dict[Uid, dict[str, int]]:
    """For each version of an article with claims that stand: who made how many, without those that came with the text."""
    found = connection.execute(
        "select c.version, c.created_by, count(*) from claims c join article_versions v on v.uid = c.version"
        " where c.status <> 'superseded' and c.withdrawn_because = '' and c.created_at <> v.created_at"
        " group by c.version, c.created_by order by c.version, c.created_by"
    )
    made: dict[Uid, dict[str, int]] = {}
    for version, person, n in found:
        made.setdefault(Uid(version), {})[person] = n
    return made


def of_field(connection: Connection, kind: str, field: str, uids: Iterable[Uid]) -> dict[Uid, tuple[str, int]]:
    """Who gave a field of each of these records its present value, and when (hybrid clock); the last of several."""
    found = connection.execute(
        "select f.record, r.person, r.clock from fields f, json_each(f.heads) h join revisions r on r.id = h.value"
        " where f.record in (select value from json_each(?)) and f.field = ? order by r.clock, r.id",
        (rows.to_json([ids.key(kind, uid) for uid in uids]), field),
    )
    return {ids.uid_of(RecordKey(record)): (person, clock) for record, person, clock in found}


class Side(NamedTuple):
    """One of the values that laptops gave a field at the same time: as JSON text (None = deleted), who, hybrid clock."""

    value: str | None
    person: str
    at: int


def concurrent(connection: Connection) -> Mapping[RecordKey, Mapping[str, tuple[Side, ...]]]:
    """For each record with fields that concurrent edits gave different values: those fields and the values."""
    found = connection.execute(
        "select f.record, f.field, r.value, r.person, r.clock from fields f, json_each(f.heads) h"
        " join revisions r on r.id = h.value where f.state = 'disputed' order by f.record, f.field, r.id"
    ).fetchall()
    sides: dict[RecordKey, dict[str, tuple[Side, ...]]] = {}
    for record, field, value, person, clock in found:
        fields = sides.setdefault(RecordKey(record), {})
        fields[field] = (*fields.get(field, ()), Side(value, person, clock))
    return sides
