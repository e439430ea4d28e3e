"""When events were, as a timeline shows them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from curator.core.counts import Quantity
from curator.core.ids import Uid
from curator.store.queries.event_order import conditions
from curator.store.queries.event_table import STANDS, TABLE
from curator.store.queries.totals import counted_elsewhere

if TYPE_CHECKING:
    from curator.core.event_filter import EventFilter
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class EventDays:
    """An event with its first and last day, None where that side is open; `killed` as in the table."""

    event: Uid
    title: str
    earliest: date | None
    latest: date | None
    killed: tuple[int, int, int] | None
    contested: bool


def days(connection: Connection, wanted: EventFilter, most: int) -> list[EventDays]:
    """The events that are wanted, stand, and have a day, by their first day; not more than `most`.

    Those that are open at the beginning stand by their last day.
    """
    holds, values = conditions(connection, wanted)
    found = connection.execute(
        f"select e.uid, e.title, e.earliest, e.latest, f.low, f.best, f.high, e.contested_on <> '[]' from {TABLE}"
        f" where {STANDS} and coalesce(e.earliest, e.latest) is not null and {holds}"
        " order by coalesce(e.earliest, e.latest), e.uid limit ?",
        (*values, most),
    )
    return [
        EventDays(
            Uid(uid), title, _day(earliest), _day(latest), None if best is None else (low, best, high), bool(contested)
        )
        for uid, title, earliest, latest, low, best, high, contested in found
    ]


class DaySum(NamedTuple):
    """The confirmed numbers killed of all events that began on a day, added; nobody counted twice."""

    day: date
    low: int
    best: int
    high: int


def sums(connection: Connection, wanted: EventFilter) -> list[DaySum]:
    """The numbers killed by day, of the incidents that are wanted and stand; days without a confirmed number are left out.

    An event whose beginning is open counts on its last day.
    """
    holds, values = conditions(connection, wanted)
    elsewhere = json.dumps(sorted(counted_elsewhere(connection, Quantity.KILLED)))
    found = connection.execute(
        f"select coalesce(e.earliest, e.latest), sum(f.low), sum(f.best), sum(f.high) from {TABLE}"
        f" where {STANDS} and e.kind = 'incident' and f.best is not null"
        f" and coalesce(e.earliest, e.latest) is not null and {holds}"
        " and e.uid not in (select value from json_each(?)) group by 1 order by 1",
        (*values, elsewhere),
    )
    return [DaySum(date.fromisoformat(day), low, best, high) for day, low, best, high in found]


def _day(told: str | None) -> date | None:
    return None if told is None else date.fromisoformat(told)


def dayless(connection: Connection, wanted: EventFilter) -> int:
    """How many of the events that are wanted and stand have no day at all."""
    holds, values = conditions(connection, wanted)
    sql = f"select count(*) from {TABLE} where {STANDS} and coalesce(e.earliest, e.latest) is null and {holds}"
    number: int = connection.execute(sql, values).fetchone()[0]
    return number
