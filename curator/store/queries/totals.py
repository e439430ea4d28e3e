"""Events as totals see them, read one after the other: a million take no more memory than one."""

from __future__ import annotations

import json
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from curator.core.counted_once import GIVES_WAY, given_way
from curator.core.counts import PersonClass
from curator.core.events import Estimate
from curator.core.ids import Uid
from curator.core.totals import Counted
from curator.core.vocabulary_terms import Vocabulary
from curator.store.queries import vocabularies
from curator.store.queries.event_table import STANDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.counts import Quantity
    from curator.store.driver import Connection


def counted(connection: Connection, quantity: Quantity) -> Iterator[Counted]:
    """The incidents that stand, with their confirmed numbers of a quantity, in the order of their uids.

    Not among them are those whose people another incident counts: duplicates, parts, those of the same victims. Of a ring
    of such links the first event stays.
    """
    elsewhere = counted_elsewhere(connection, quantity)
    read_as = vocabularies.vocabulary(connection, Vocabulary.EVENT_TYPES).read_as
    found = connection.execute(
        "select e.uid, coalesce(e.earliest, e.latest), e.\"where\" ->> '$.admin1', e.event_type,"
        " f.person_class, f.low, f.best, f.high, f.estimate ->> '$.high_open'"
        " from events e left join event_figures f on f.event = e.uid and f.withdrawn_because = '' and f.quantity = ?"
        f" where {_STANDS.format(e='e')} order by e.uid",
        (quantity.value,),
    )
    for (uid, day, governorate, event_type), rows in groupby(found, key=lambda row: row[:4]):
        if uid not in elsewhere:
            numbers = {
                PersonClass(who): Estimate(low, best, high, bool(high_open))
                for *_, who, low, best, high, high_open in rows
                if who is not None
            }
            yield Counted(
                Uid(uid), date.fromisoformat(day) if day else None, governorate or "", read_as(event_type), numbers
            )


def counted_elsewhere(connection: Connection, quantity: Quantity) -> frozenset[Uid]:
    """The events whose people another one counts; a ring of links keeps one of its events.

    One with a confirmed number gives way only to one that has a number too: a number is never lost to a link.
    """
    kinds = json.dumps(sorted(GIVES_WAY))
    links = connection.execute(
        "select l.event, l.other from event_links l join events e on e.uid = l.event join events o on o.uid = l.other"
        " where l.kind in (select value from json_each(?)) and l.withdrawn_because = ''"
        f" and {_STANDS.format(e='e')} and {_STANDS.format(e='o')}"
        f" and ({_HAS_NUMBER.format(e='o')} or not {_HAS_NUMBER.format(e='e')})"
        " order by l.kind, l.uid",
        (kinds, quantity.value, quantity.value),
    )
    return frozenset(given_way(Link(Uid(event), Uid(other)) for event, other in links))


class Link(NamedTuple):
    """That the people of one event are among those of another."""

    event: Uid
    other: Uid


_STANDS = "{e}.kind = 'incident' and " + STANDS.replace("e.", "{e}.")
_HAS_NUMBER = (
    "exists (select 1 from event_figures f where f.event = {e}.uid and f.withdrawn_because = '' and f.quantity = ?)"
)
