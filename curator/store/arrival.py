"""Changes as they come in: stored verbatim, and worked in when everything that they name is here.

This is how a collection is rebuilt from its log, and how the changes of other laptops join it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core import changes
from curator.core.changes import Body, Change
from curator.core.ids import ChangeId
from curator.core.records import KINDS
from curator.store import projection, rows, search_index

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from curator.store.driver import Connection

DERIVED = ("waiting", "revisions", "fields", "situations", "situations_due")
"""The derived tables that are not a kind's own."""

BATCH = 2_000


def store(connection: Connection, batch: Iterable[Change], *, ready: bool = False) -> None:
    """Put changes into the log; one that is there already stays as it is."""
    connection.executemany(
        "insert into changes (id, device, number, body, signature, ready) values (?, ?, ?, ?, ?, ?)"
        " on conflict (id) do nothing",
        [(change.id, change.body.d, change.body.n, change.data, change.signature, int(ready)) for change in batch],
    )


def work_in(connection: Connection, batch: Iterable[Change]) -> None:
    """Make ready every stored change that now can be, in an order in which parents come first, and project them.

    A change whose parents are missing waits, and is worked in when the last of them is. One that was worked in before
    is passed over. Where one was taken for lost, everything is made again: others were worked in without it.
    """
    batch = list(batch)
    if _were_lost(connection, batch):
        rebuild(connection)
        return
    people = dict(connection.execute("select device, person from devices").fetchall())
    # a change whose device nobody has introduced yet is parked, not refused
    known = [change for change in batch if change.body.d in people]
    ordered = list(_made_ready(connection, known))
    connection.executemany("update changes set ready = 1 where id = ?", [(change.id,) for change in ordered])
    projection.project(connection, ordered, people)


def work_in_parked(connection: Connection) -> None:
    """Work in what was parked until its device was introduced; the caller holds the transaction."""
    for batch in load_all(connection, "ready = 0"):
        work_in(connection, batch)


def give_up(connection: Connection, lost: Iterable[ChangeId]) -> None:
    """Take changes for lost, so that nothing waits for them; a rebuild shows the rest. The caller holds the transaction."""
    connection.executemany("insert into lost values (?) on conflict do nothing", [(change,) for change in lost])


def _were_lost(connection: Connection, found: Iterable[Change]) -> bool:
    names = json.dumps([change.id for change in found])
    cursor = connection.execute("delete from lost where change in (select value from json_each(?))", (names,))
    return cursor.rowcount > 0


def _made_ready(connection: Connection, batch: Iterable[Change]) -> Iterator[Change]:
    ready: set[ChangeId] = set()
    todo = list(batch)[::-1]
    while todo:
        change = todo.pop()
        if change.id in ready or _is_ready(connection, change.id):
            continue
        missing = lacking(connection, change.body, ready)
        if missing:
            connection.executemany(
                "insert into waiting values (?, ?) on conflict do nothing", [(name, change.id) for name in missing]
            )
            continue
        ready.add(change.id)
        yield change
        todo.extend(_woken(connection, change.id))


def lacking(connection: Connection, body: Body, but: Collection[ChangeId] = ()) -> list[ChangeId]:
    """The changes that a body names and that are not ready here, other than `but`, sorted."""
    return sorted(name for name in changes.names(body) if name not in but and not _is_ready(connection, name))


def _is_ready(connection: Connection, change: ChangeId) -> bool:
    sql = "select 1 from changes where id = ? and ready = 1 union all select 1 from lost where change = ?"
    return connection.execute(sql, (change, change)).fetchone() is not None


def _woken(connection: Connection, change: ChangeId) -> Iterator[Change]:
    waiting = [row[0] for row in connection.execute("select change from waiting where needs = ?", (change,))]
    connection.execute("delete from waiting where needs = ?", (change,))
    for id_ in waiting:
        if connection.execute("select 1 from waiting where change = ? limit 1", (id_,)).fetchone() is None:
            yield load(connection, ChangeId(id_))


def load(connection: Connection, change: ChangeId) -> Change:
    """A stored change.

    Raises:
        MalformedChangeError: its bytes are damaged.
    """
    data, signature = connection.execute("select body, signature from changes where id = ?", (change,)).fetchone()
    return Change(change, bytes(data), changes.decode(bytes(data)), bytes(signature))


def load_all(connection: Connection, condition: str = "true") -> Iterator[list[Change]]:
    """Every stored change, or those for which an SQL condition of ours holds, in order of arrival, in batches of `BATCH`.

    Raises:
        MalformedChangeError: the bytes of one are damaged.
    """
    last = 0
    while batch := connection.execute(
        f"select arrival, id, body, signature from changes where arrival > ? and {condition} order by arrival limit ?",
        (last, BATCH),
    ).fetchall():
        yield [
            Change(ChangeId(id_), bytes(data), changes.decode(bytes(data)), bytes(signature))
            for _, id_, data, signature in batch
        ]
        last = batch[-1][0]


def rebuild(connection: Connection) -> None:
    """Make all derived tables again from the log; the caller holds the transaction."""
    for table in (*DERIVED, *map(rows.table, KINDS)):
        connection.execute(f"delete from {table}")
    search_index.empty(connection)
    connection.execute("update changes set ready = 0")
    for batch in load_all(connection):
        work_in(connection, batch)
