"""Events as totals see them, read one after the other: a million take no more memory than one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from curator.core import counted_once
from curator.core.counted_once import GIVES_WAY, Within, within
from curator.core.counts import PersonClass
from curator.core.events import Estimate, EventLink
from curator.core.ids import Uid
from curator.core.totals import Counted
from curator.core.vocabulary_terms import Vocabulary
from curator.store.queries import records, redirects, vocabularies
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
        f" where {_STANDS} order by e.uid",
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
    found = within_others(connection)
    ends = sorted({end for each in found for end in (each.event, each.other)})
    numbered = {
        Uid(uid): bool(has_number)
        for uid, has_number in connection.execute(
            f"select e.uid, {_HAS_NUMBER} from events e where e.uid in (select value from json_each(?)) and {_STANDS}",
            (quantity.value, json.dumps(ends)),
        )
    }
    return counted_once.counted_elsewhere(found, numbered)


def within_others(connection: Connection) -> list[Within]:
    """Whose people are among whose, by all links that say so; an event that was merged is the one that it is now."""
    kinds = json.dumps(sorted(GIVES_WAY))
    links = records.where(
        connection, EventLink, "kind in (select value from json_each(?)) and withdrawn_because = ''", kinds
    )
    stands = redirects.survivors(connection, {end for link in links for end in (link.event, link.other)})
    return within([replace(link, event=stands[link.event], other=stands[link.other]) for link in links])


_STANDS = f"e.kind = 'incident' and {STANDS}"
_HAS_NUMBER = (
    "exists (select 1 from event_figures f where f.event = e.uid and f.withdrawn_because = '' and f.quantity = ?)"
)
