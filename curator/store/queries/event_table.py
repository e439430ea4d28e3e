"""The table of events: one light row each, without the case behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from curator.core.events import EventState
from curator.core.ids import Uid
from curator.store.queries import redirects
from curator.store.queries.redirects import KEEPERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in the table; `killed` is (low, best, high) of the confirmed total, None where nobody confirmed one.

    Days are ISO dates, empty where open or unknown.
    """

    uid: Uid
    public_id: str
    title: str
    earliest: str
    latest: str
    place: str
    admin1: str
    killed: tuple[int, int, int] | None
    claims: int
    state: EventState
    contested: bool


TABLE = (
    "events e left join event_figures f on f.event = e.uid and f.withdrawn_because = ''"
    " and f.quantity = 'killed' and f.person_class = 'total'"
)
"""The events with the confirmed number of people killed, if there is one."""

STANDS = (
    "(e.state not in ('withdrawn', 'merged_into') or e.state = 'merged_into' and e.uid in"
    f" ({KEEPERS})) and e.withdrawn_because = ''"
)
"""That an event is neither withdrawn nor merged into another that stands for it."""

_WITH_MERGED = (
    "with recursive family(uid) as (select e.uid union select m.uid from family join events m"
    " on m.state = 'merged_into' and m.merged_into = family.uid) select uid from family"
)

CLAIMS = (
    "case when exists (select 1 from events m where m.merged_into = e.uid) then"
    " (select count(distinct c.claim) from event_claims c where c.withdrawn_because = ''"
    f" and c.event in ({_WITH_MERGED}))"
    " else (select count(*) from event_claims c where c.event = e.uid and c.withdrawn_because = '') end"
)
"""How many claims bear on an event, or on one that was merged into it."""

COLUMNS = (
    "e.uid, e.public_id, e.title, e.earliest, e.latest, e.place, e.\"where\" ->> '$.admin1', f.low, f.best, f.high,"
    f" {CLAIMS}, e.state,"
    " e.contested_on <> '[]'"
)
"""What `row_of` makes a row of."""


def rows(connection: Connection) -> list[EventRow]:
    """All events, by public id."""
    found = connection.execute(f"select {COLUMNS} from {TABLE} order by e.public_id, e.uid")
    return [row_of(values) for values in found]


def row_of(values: Sequence[Any]) -> EventRow:
    """The row that the values of `COLUMNS` make."""
    uid, public_id, title, earliest, latest, place, admin1, low, best, high, claims, state, contested = values
    return EventRow(
        Uid(uid),
        public_id,
        title,
        earliest or "",
        latest or "",
        place or "",
        admin1 or "",
        None if best is None else (low, best, high),
        claims,
        EventState(state),
        bool(contested),
    )


def stock(connection: Connection) -> tuple[int, int]:
    """How many events there are, and of how many the number of people killed is confirmed."""
    events: int = connection.execute("select count(*) from events").fetchone()[0]
    known: int = connection.execute(
        "select count(distinct event) from event_figures"
        " where withdrawn_because = '' and quantity = 'killed' and person_class = 'total'"
    ).fetchone()[0]
    return events, known


def claimed_killed(connection: Connection) -> dict[Uid, tuple[int, int | None]]:
    """The lowest and the highest number of killed that claims under each event give, None for an open end.

    Parts of a whole and words that are no number are left out, and so are events of which no claim gives a number; claims
    under a merged event are told of the one that stands for it.
    """
    found = connection.execute(
        "select c.event, min(n.extent ->> '$.low'),"
        " case when count(n.extent ->> '$.high') < count(*) then null else max(n.extent ->> '$.high') end"
        " from event_claims c join claim_counts n on n.claim = c.claim and n.withdrawn_because = ''"
        " where c.withdrawn_because = '' and n.quantity = 'killed' and n.subset_of is null"
        " and n.extent ->> '$.low' is not null group by c.event"
    )
    stands = redirects.every(connection)
    killed: dict[Uid, tuple[int, int | None]] = {}
    for uid, low, high in found:
        event = stands.get(Uid(uid), Uid(uid))
        least, most = killed.get(event, (low, high))
        killed[event] = min(least, low), None if most is None or high is None else max(most, high)
    return killed
