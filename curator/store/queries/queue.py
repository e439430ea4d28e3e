"""The review queue: what waits for a person, and why, the most important first.

It is read from the situations that are kept (`curator.store.queries.situations`), so a page of it costs the same however many events
wait. A list that shows all of it holds their places in the file (`order`, eight bytes each) and reads the rows that are in
sight (`rows_at`); who wants a page asks for it (`queue`).
"""

from __future__ import annotations

import json
from array import array
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from curator.core.counts import PersonClass, Quantity
from curator.core.event_filter import ALL, EventFilter
from curator.core.events import EventKind, EventState
from curator.core.ids import Uid
from curator.core.judgement import DisputeKind
from curator.core.situations import Waits
from curator.store import snapshots
from curator.store.queries import situations
from curator.store.queries.event_order import conditions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.store.driver import Connection

__all__ = ["First", "Waiting", "Waits", "length", "order", "queue", "rows_at"]


class First(StrEnum):
    """What comes first in the queue: the most pressing, what most people died in, what has waited longest."""

    KIND = "kind"
    IMPACT = "impact"
    AGE = "age"


_ORDERS = {
    First.KIND: "s.pressing, s.impact desc, s.since, s.event",
    First.IMPACT: "s.impact desc, s.pressing, s.since, s.event",
    First.AGE: "s.since, s.pressing, s.impact desc, s.event",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event that waits: what it is, for what it waits, why in words, and what is open about it.

    `impact` is the highest number of killed that anybody gives; `voices` how many independent voices tell of it; `authors`
    wrote of it since its last approval; `since` is a hybrid clock. For `disputes` and `stale` see `core.situations`.
    """

    uid: Uid
    public_id: str
    title: str
    kind: EventKind
    event_type: str
    state: EventState
    contested_on: tuple[str, ...]
    waits: tuple[Waits, ...]
    reasons: tuple[str, ...]
    disputes: tuple[tuple[DisputeKind, str], ...]
    stale: tuple[tuple[Quantity, PersonClass], ...]
    voices: int
    impact: int
    authors: frozenset[str]
    since: int


_COLUMNS = (
    "e.uid, e.public_id, e.title, e.kind, e.event_type, e.state, e.contested_on,"
    " s.waits, s.reasons, s.disputes, s.stale, s.voices, s.impact, s.authors, s.since"
)

_words = msgspec.json.Decoder(tuple[str, ...]).decode
_waits = msgspec.json.Decoder(tuple[Waits, ...]).decode
_disputes = msgspec.json.Decoder(tuple[tuple[DisputeKind, str], ...]).decode
_figures = msgspec.json.Decoder(tuple[tuple[Quantity, PersonClass], ...]).decode
_names = msgspec.json.Decoder(frozenset[str]).decode


def queue(
    connection: Connection,
    wanted: EventFilter = ALL,
    first: First = First.KIND,
    *,
    start: int = 0,
    most: int | None = None,
) -> list[Waiting]:
    """The events that wait for somebody and that are wanted, in order: `most` of them from `start` on (None = all)."""
    with _held(connection):
        waiting, values = _waiting(connection, wanted)
        found = connection.execute(
            f"select {_COLUMNS} from {waiting} order by {_ORDERS[first]} limit ? offset ?",
            (*values, -1 if most is None else most, start),
        )
        return [_row(row) for row in found]


def length(connection: Connection, wanted: EventFilter = ALL) -> int:
    """How many events wait for somebody and are wanted."""
    with _held(connection):
        waiting, values = _waiting(connection, wanted)
        number: int = connection.execute(f"select count(*) from {waiting}", values).fetchone()[0]
    return number


def order(connection: Connection, wanted: EventFilter = ALL, first: First = First.KIND) -> array[int]:
    """The places in the file of all events that wait for somebody and that are wanted, in order."""
    with _held(connection):
        waiting, values = _waiting(connection, wanted)
        found = connection.execute(f"select e.rowid from {waiting} order by {_ORDERS[first]}", values)
        return array("q", (place for (place,) in found))


def rows_at(connection: Connection, places: Sequence[int]) -> list[Waiting]:
    """The events at these places in the file, in this order; one that waits no longer is left out."""
    with _held(connection):
        waiting, _ = _waiting(connection, ALL)
        sql = f"select e.rowid, {_COLUMNS} from {waiting} and e.rowid in (select value from json_each(?))"
        found = {place: _row(row) for place, *row in connection.execute(sql, (json.dumps(list(places)),))}
    return [found[place] for place in places if place in found]


@contextmanager
def _held(connection: Connection) -> Iterator[None]:
    """Have all reads inside see one state, with what is due worked out; outside of it, so that it stays for the next time."""
    situations.current(connection)
    with snapshots.held(connection):
        yield


def _waiting(connection: Connection, wanted: EventFilter) -> tuple[str, list[object]]:
    """The table of the events that wait and are wanted, with its condition, and the values in it."""
    kept = situations.current(connection)
    holds, values = conditions(connection, wanted)
    # what a filter asks of confirmed numbers it asks of `f`, as in the table of all events
    figures = (
        " left join event_figures f on f.event = e.uid and f.withdrawn_because = '' and f.quantity = 'killed'"
        " and f.person_class = 'total'"
        if wanted.killed or wanted.killed_unknown
        else ""
    )
    return f"{kept} s join events e on e.uid = s.event{figures} where s.pressing is not null and {holds}", values


def _row(row: Sequence[Any]) -> Waiting:
    uid, public_id, title, kind, event_type, state, contested_on, *judged = row
    waits, reasons, disputes, stale, voices, impact, authors, since = judged
    return Waiting(
        Uid(uid),
        public_id,
        title,
        EventKind(kind),
        event_type,
        EventState(state),
        _words(contested_on),
        _waits(waits),
        _words(reasons),
        _disputes(disputes),
        _figures(stale),
        voices,
        impact,
        _names(authors),
        since,
    )
