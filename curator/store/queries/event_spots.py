"""Where events are, as a map shows them: those near each other together, so that a map of a million is drawn from a few."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.store.queries.event_order import conditions
from curator.store.queries.event_table import STANDS, TABLE

if TYPE_CHECKING:
    from curator.core.event_filter import EventFilter
    from curator.store.driver import Connection

VAGUE_FROM = 4
"""From this precision on (UCDP's where_prec: a governorate or more) a position is only the middle of an area."""


@dataclass(frozen=True, slots=True)
class EventSpot:
    """Events at one place, or near each other: how many, the first of them, and how many people they say were killed.

    `latitude` and `longitude` are degrees (WGS 84), the mean of several; None where no position is known, and then only
    `governorate` says where. `precision` is UCDP's where_prec, the same for all of them. The confirmed numbers killed are
    added, None where no event has one; `without` is how many have none. `title` is that of the first.
    """

    event: Uid
    title: str
    events: int
    latitude: float | None
    longitude: float | None
    precision: int
    governorate: str
    killed: tuple[int, int, int] | None
    without: int


def spots(connection: Connection, wanted: EventFilter, cell: float) -> list[EventSpot]:
    """The events that are wanted and stand, by place; those within a `cell` of so many degrees, equally precise, as one.

    Events without any place are not among them: `placeless` counts them.
    """
    holds, values = conditions(connection, wanted)
    found = connection.execute(
        "select min(e.uid), e.title, count(*), avg(latitude), avg(longitude), prec, governorate,"
        " sum(low), sum(best), sum(high), sum(best is null) from (select e.uid, e.title,"
        " cast(e.\"where\" ->> '$.latitude' as real) as latitude,"
        " cast(e.\"where\" ->> '$.longitude' as real) as longitude,"
        " coalesce(e.\"where\" ->> '$.precision', 1) as prec, coalesce(e.\"where\" ->> '$.admin1', '') as governorate,"
        f' f.low, f.best, f.high from {TABLE} where {STANDS} and e."where" is not null and {holds}) e'
        f" where latitude is not null or governorate <> ''"
        f" group by prec, case when latitude is null or prec >= {VAGUE_FROM} then governorate end,"
        # shifted, so that what is cut off is cut in one direction everywhere
        f" cast((latitude + 360) / {cell:.9f} as integer), cast((longitude + 360) / {cell:.9f} as integer) order by 1",
        values,
    )
    return [
        EventSpot(
            Uid(uid),
            title,
            events,
            None if latitude is None else float(latitude),
            None if longitude is None else float(longitude),
            precision,
            governorate,
            None if best is None else (low, best, high),
            without,
        )
        for uid, title, events, latitude, longitude, precision, governorate, low, best, high, without in found
    ]


def placeless(connection: Connection, wanted: EventFilter) -> int:
    """How many of the events that are wanted and stand have neither a position nor a governorate."""
    holds, values = conditions(connection, wanted)
    number: int = connection.execute(
        f'select count(*) from {TABLE} where {STANDS} and {holds} and (e."where" is null or'
        " (e.\"where\" ->> '$.latitude' is null and coalesce(e.\"where\" ->> '$.admin1', '') = ''))",
        values,
    ).fetchone()[0]
    return number
