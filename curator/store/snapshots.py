"""One state of a collection, held while it is read, and its name."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from curator.core import changes, ids
from curator.core.errors import CuratorError
from curator.store.comparison import made_anew

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


Cut: TypeAlias = tuple[tuple[str, int], ...]
"""Up to which of its changes each device (id, number) has part in a state; by device."""


class ChangesMissingError(CuratorError):
    """Some of the changes of an earlier state are not here."""


def cut(connection: Connection) -> Cut:
    """What the present state is made of."""
    found = connection.execute("select device from devices order by device").fetchall()
    return tuple((device, last.n) for (device,) in found if (last := _last(connection, device)) is not None)


@contextmanager
def as_it_was(connection: Connection, cut_: Cut, sha256_: str) -> Iterator[Connection]:
    """A connection to the collection as it was in an earlier state, made anew from the log; the present one serves as it is.

    Raises:
        ChangesMissingError: changes that had part in it are not here, or others are in their place.
    """
    if state(connection).sha256 == sha256_:
        yield connection
        return
    with made_anew(connection, dict(cut_)) as anew:
        if state(anew).sha256 != sha256_:
            message = (
                "Not all changes that this state of the collection was made of are here: merge the collection in which it "
                "was named, then try again."
            )
            raise ChangesMissingError(message)
        yield anew


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
