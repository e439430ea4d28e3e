"""Records of any kind by uid or by a condition."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from curator.core.errors import CuratorError
from curator.core.records import KINDS, Record, name_of
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.store.driver import Connection

R = TypeVar("R", bound=Record)


class NoSuchRecordError(CuratorError):
    """Nothing in the collection has this uid."""


def where(connection: Connection, type_: type[R], condition: str, *parameters: Any) -> list[R]:  # noqa: ANN401 SQL values
    """The records of a kind for which an SQL condition of ours holds, in the order of their uids."""
    kind = name_of(cast("type[Record]", type_))
    sql = f"select {rows.selection(kind)} from {rows.table(kind)} where {condition} order by uid"
    return rows.records_from(type_, connection.execute(sql, parameters))


def every(connection: Connection, type_: type[R]) -> list[R]:
    """All records of a kind that are not withdrawn, in the order of their uids."""
    return where(connection, type_, _standing(name_of(cast("type[Record]", type_))))


def among(connection: Connection, type_: type[R], column: str, values: Iterable[object]) -> list[R]:
    """The records of a kind, not withdrawn, whose column has one of these values, in the order of their uids."""
    listed = rows.to_json(list(values))
    standing = _standing(name_of(cast("type[Record]", type_)))
    return where(connection, type_, f'"{column}" in (select value from json_each(?)) and {standing}', listed)


@cache
def _standing(kind: str) -> str:
    """The condition for records of a kind that nobody withdrew."""
    return "withdrawn_because = ''" if "withdrawn_because" in rows.names(kind) else "true"


def find(connection: Connection, type_: type[R], uid: Uid) -> R | None:
    """The record with this uid, withdrawn or not; None where there is none."""
    found = where(connection, type_, "uid = ?", uid)
    return found[0] if found else None


def get(connection: Connection, type_: type[R], uid: Uid) -> R:
    """The record with this uid, withdrawn or not.

    Raises:
        NoSuchRecordError: there is none.
    """
    found = find(connection, type_, uid)
    if found is None:
        kind = name_of(cast("type[Record]", type_)).replace("_", " ")
        message = f"There is no {kind} {uid} in this collection: check the id."
        raise NoSuchRecordError(message)
    return found


def by_prefix(connection: Connection, kind: str, start: str) -> Record:
    """The record of a kind whose uid begins like this (at least 8 characters), or has this public id.

    Raises:
        NoSuchRecordError: none or several do.
    """
    type_ = KINDS[kind]
    found: list[Record] = []
    if kind == "event":
        found = cast("list[Record]", where(connection, type_, "public_id = ?", start))
    if not found and len(start) >= 8:
        found = cast("list[Record]", where(connection, type_, "substr(uid, 1, ?) = ?", len(start), start))
    if len(found) != 1:
        several = "several records begin" if found else f"no {kind.replace('_', ' ')} begins"
        message = f"In this collection {several} with {start}: give the whole id as “curator list” shows it."
        raise NoSuchRecordError(message)
    return found[0]


def changed(connection: Connection, kind: str, uid: Uid) -> tuple[str, int, str, int]:
    """Who made a record and who changed it last: (person, clock, person, clock)."""
    sql = f"select created_by, created_at, changed_by, changed_at from {rows.table(kind)} where uid = ?"
    made_by, made_at, changed_by, changed_at = connection.execute(sql, (uid,)).fetchone()
    return made_by, made_at, changed_by, changed_at


def count(connection: Connection, type_: type[R]) -> int:
    """How many records of a kind there are, withdrawn ones too."""
    kind = name_of(cast("type[Record]", type_))
    found: int = connection.execute(f"select count(*) from {rows.table(kind)}").fetchone()[0]
    return found
