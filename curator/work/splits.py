"""Splitting a total over the events that it counts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import splitting
from curator.core.edits import Edit
from curator.core.events import Event, EventClaim
from curator.store.identifiers import new_uid
from curator.store.queries import cases, claims, records, redirects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.ids import Uid
    from curator.store.collection import Collection


class NoSuchCountError(splitting.SplitRefusedError):
    """No claim that stands has this count."""


def split_over(collection: Collection, count: Uid, events: Sequence[Uid]) -> None:
    """Split a count evenly over events, the remainder to the first, as figures of the method split; approved ones open again.

    Where it was split before, it is split anew over these: an event that is no longer among them loses its share.

    Raises:
        NoSuchCountError, SplitRefusedError: as their sentences say.
        NoWritesError: it is split so already.
    """
    connection = collection.connection
    full = next(iter(claims.of_parts(connection, [count])), None)
    counted = None if full is None else next((each for each in full.counts if each.uid == count), None)
    if full is None or counted is None:
        message = "No claim that stands has this count: choose it anew."
        raise NoSuchCountError(message)
    stands = redirects.survivors(connection, events)
    wanted = list(dict.fromkeys(stands[each] for each in events))
    bearing = [link.event for link in records.among(connection, EventClaim, "claim", [full.claim.uid])]
    found = {
        case.event.uid: case
        for case in cases.of(connection, records.among(connection, Event, "uid", {*wanted, *bearing}))
    }
    edit = splitting.split(full, counted, [found[each] for each in wanted], new_uid)
    for uid, case in found.items():
        if uid not in wanted and splitting.shares_in(case, counted):
            edit += Edit("", splitting.taken_out(case, counted))
    collection.journal.commit(edit)
