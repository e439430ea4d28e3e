"""Making events of claims, grouping claims, linking events."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, grouping, review
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event, EventClaim, EventLink, LinkKind
from curator.store.identifiers import new_uid
from curator.store.queries import claims, naming, records
from curator.work.claims import assigning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.ids import Uid
    from curator.store.collection import Collection


class SelfLinkError(CuratorError):
    """An event cannot be linked to itself."""


def make_event(collection: Collection, claim: Uid) -> Event:
    """Make an event of a claim and return it."""
    full = claims.get(collection.connection, claim)
    uid = new_uid()
    collection.journal.commit(grouping.found(full, uid, naming.next_public_id(collection.connection), new_uid()))
    return records.get(collection.connection, Event, uid)


def add_claims(collection: Collection, event: Uid, wanted: Sequence[Uid]) -> None:
    """Set claims under an event.

    Raises:
        ClaimedTwiceError: one is there already.
    """
    full = [claims.get(collection.connection, uid) for uid in wanted]
    collection.journal.commit(assigning(collection.connection, records.get(collection.connection, Event, event), full))


def take_out_claim(collection: Collection, link: Uid, because: str) -> None:
    """Take a claim out of an event, with a reason; the event opens again if it was approved."""
    before = records.get(collection.connection, EventClaim, link)
    event = records.get(collection.connection, Event, before.event)
    edit = grouping.take_out(before, because)
    collection.journal.commit(edit + Edit(edit.label, review.touched(event)))


def revise_event(collection: Collection, before: Event, after: Event) -> None:
    """Change what the team says of an event; it opens again if it was approved.

    Raises:
        NoWritesError: nothing is different.
        StaleEditError: somebody changed it in between.
    """
    edit = edits.revise(f"Change {before.public_id}", before, after)
    if edit.writes and before.state is after.state:
        edit += Edit(edit.label, review.touched(before))
    collection.journal.commit(edit)


def link_events(collection: Collection, event: Uid, other: Uid, kind: LinkKind, rationale: str = "") -> EventLink:
    """Say how two events stand to each other.

    Raises:
        SelfLinkError: they are one.
    """
    if event == other:
        message = "An event cannot be linked to itself: choose another one."
        raise SelfLinkError(message)
    link = EventLink(new_uid(), event, other, kind, rationale)
    touched = records.among(collection.connection, Event, "uid", [event, other])
    edit = edits.create("Link events", link)
    for each in touched:
        edit += Edit(edit.label, review.touched(each))
    collection.journal.commit(edit)
    return link


def unlink_events(collection: Collection, link: Uid, because: str) -> None:
    """Take a link back, with a reason."""
    before = records.get(collection.connection, EventLink, link)
    edit = edits.revise("Unlink events", before, replace(before, withdrawn_because=because))
    for each in records.among(collection.connection, Event, "uid", [before.event, before.other]):
        edit += Edit(edit.label, review.touched(each))
    collection.journal.commit(edit)
