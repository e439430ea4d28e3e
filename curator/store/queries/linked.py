"""Links between events, as they lead on from event to event."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.events import EventClaim, EventLink, LinkKind
from curator.store.queries import records, redirects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.store.driver import Connection


def onward(connection: Connection, events: Iterable[Uid]) -> list[EventLink]:
    """All links that lead from or to these events, and on from there, in the order of their uids.

    An end that was merged is told as the event that stands for it; links inside one event are left out.
    """
    found: dict[Uid, EventLink] = {}
    seen: set[Uid] = set()
    ahead = set(events)
    while ahead:
        families = redirects.families(connection, ahead)
        wanted = ahead.union(*families.values())
        seen |= ahead
        links = records.among(connection, EventLink, "event", wanted) + records.among(
            connection, EventLink, "other", wanted
        )
        stands = redirects.survivors(connection, {end for link in links for end in (link.event, link.other)})
        led = [replace(link, event=stands[link.event], other=stands[link.other]) for link in links]
        found |= {link.uid: link for link in led if link.event != link.other}
        ahead = {end for link in led for end in (link.event, link.other)} - seen
    return [found[uid] for uid in sorted(found)]


def taken_back(connection: Connection, events: Iterable[Uid]) -> list[EventLink]:
    """The links from or to these events that a person took back; an end that was merged is told as the event that stands."""
    heads = list(events)
    wanted = {*heads, *(each for family in redirects.families(connection, heads).values() for each in family)}
    ends = "event in (select value from json_each(?1)) or other in (select value from json_each(?1))"
    found = records.where(connection, EventLink, f"withdrawn_because <> '' and ({ends})", json.dumps(sorted(wanted)))
    stands = redirects.survivors(connection, {end for link in found for end in (link.event, link.other)})
    return [replace(link, event=stands[link.event], other=stands[link.other]) for link in found]


def taken_out(connection: Connection, event: Uid) -> set[Uid]:
    """The claims that a person took out of an event, or of one that was merged into it, and that do not stand under it now."""
    families = redirects.families(connection, [event])
    wanted = json.dumps([event, *families.get(event, ())])
    links = records.where(connection, EventClaim, "event in (select value from json_each(?))", wanted)
    return {link.claim for link in links if link.withdrawn_because} - {
        link.claim for link in links if not link.withdrawn_because
    }


def apart(connection: Connection, events: Iterable[Uid]) -> dict[Uid, Uid]:
    """The events that a person marked as not the same as one of these, each with that one; merged ones by who stands."""
    wanted = set(events)
    return {
        other: one
        for link in onward(connection, wanted)
        if link.kind is LinkKind.DISTINCT_FROM
        for one, other in ((link.event, link.other), (link.other, link.event))
        if one in wanted and other not in wanted
    }
