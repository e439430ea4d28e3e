"""One state of a collection, held while it is read, and its name."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from curator.core import changes

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def state(connection: Connection) -> State:
    """The state of a collection; the same on every machine that has the same changes."""
    number, clock, ends = 0, 0, []
    for (device,) in connection.execute("select device from devices order by device").fetchall():
        last = connection.execute(
            "select number, id, body from changes where device = ? and ready = 1 order by number desc, id limit 1",
            (device,),
        ).fetchone()
        if last is not None:
            number += last[0]
            clock = max(clock, changes.decode(bytes(last[2])).t)
            ends.append(f"{device} {last[0]} {last[1]}\n")
    return State(number, clock, sha256("".join(ends).encode()).hexdigest())


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
