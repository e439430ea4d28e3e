"""One state of a collection, held while it is read, and its name."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from curator.core import changes, ids

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.changes import Body
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class State:
    """Which changes a collection has: how many, the newest clock among them, and a sha256 that names them.

    Each device's changes are a chain of hashes, so the last one of each device stands for all before it. Changes that wait
    for others have no part in the state.
    """

    changes: int
    clock: int
    sha256: str


NOTES = frozenset({"release", "export_run"})
"""Kinds of record that only note what was exported: nothing that is exported follows from them."""


def state(connection: Connection) -> State:
    """The state of a collection; the same on every machine that has the same changes.

    Notes of exports at the end of a device's changes are passed over, so that an export is the same when it is made again.
    """
    number, clock, ends = 0, 0, []
    for (device,) in connection.execute("select device from devices order by device").fetchall():
        last = _last(connection, device)
        if last is not None:
            number += last.n
            clock = max(clock, last.t)
            ends.append(f"{device} {last.n} {changes.change_id(changes.encode(last))}\n")
    return State(number, clock, sha256("".join(ends).encode()).hexdigest())


def _last(connection: Connection, device: str) -> Body | None:
    """A device's newest change that is more than a note of an export."""
    found = connection.execute(
        "select body from changes where device = ? and ready = 1 order by number desc, id", (device,)
    )
    bodies = (changes.decode(bytes(body)) for (body,) in found)
    return next(
        (body for body in bodies if not all(ids.kind_of(changes.record_of(each)) in NOTES for each in body.w)), None
    )


@contextmanager
def held(connection: Connection) -> Iterator[None]:
    """Have all reads inside see one state, whoever writes meanwhile.

    A connection that writes (`pragma query_only` is off) sees what it writes itself: nothing is held, so that no edit of a
    person hangs in the transaction of a reader.
    """
    reads_only = connection.execute("pragma query_only").fetchone()[0]
    if not reads_only or connection.in_transaction:
        yield
        return
    connection.execute("begin")
    try:
        yield
    finally:
        connection.execute("rollback")
