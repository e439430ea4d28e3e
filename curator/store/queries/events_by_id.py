"""All events in the order of their public ids, read some at a time: memory stays the same however many there are."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from curator.core.ids import Uid
    from curator.store.driver import Connection

AT_A_TIME = 500
"""How many events are read at a time."""


def every(connection: Connection, only: Collection[Uid] | None = None) -> Iterator[Event]:
    """All events, or `only` these, withdrawn and merged ones too, by public id, then by uid.

    Each page is read when its turn comes: have a state held where all pages must show the same one.
    """
    return _all(connection) if only is None else _these(connection, only)


_ORDER = "order by public_id, uid"


def _all(connection: Connection) -> Iterator[Event]:
    sql = f"select {rows.selection('event')} from events where (public_id, uid) > (?, ?) {_ORDER} limit {AT_A_TIME}"
    # no uid is empty, so that this is before the first
    last: tuple[str, str] = ("", "")
    while page := rows.records_from(Event, connection.execute(sql, last).fetchall()):
        yield from page
        last = page[-1].public_id, page[-1].uid


def _these(connection: Connection, only: Collection[Uid]) -> Iterator[Event]:
    among = "uid in (select value from json_each(?))"
    sorted_ = connection.execute(f"select uid from events where {among} {_ORDER}", (rows.to_json(list(only)),))
    uids = iter([uid for (uid,) in sorted_.fetchall()])
    while page := list(islice(uids, AT_A_TIME)):
        sql = f"select {rows.selection('event')} from events where {among} {_ORDER}"
        yield from rows.records_from(Event, connection.execute(sql, (rows.to_json(page),)).fetchall())
