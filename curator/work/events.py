"""Making events of claims, grouping claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import grouping, review
from curator.core.edits import Edit
from curator.core.events import Event, EventClaim
from curator.store.identifiers import new_uid
from curator.store.queries import claims, naming, records, redirects
from curator.work.claims import assigning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.ids import Uid
    from curator.store.collection import Collection


def make_event(collection: Collection, claim: Uid) -> Event:
    """Make an event of a claim and return it."""
    full = claims.get(collection.connection, claim)
    uid = new_uid()
    collection.journal.commit(grouping.found(full, uid, naming.next_public_id(collection.connection), new_uid()))
    return records.get(collection.connection, Event, uid)


def add_claims(collection: Collection, event: Uid, wanted: Sequence[Uid]) -> None:
    """Set claims under an event, or under the one that stands for it if it was merged.

    Raises:
        ClaimedTwiceError: one is there already.
    """
    full = [claims.get(collection.connection, uid) for uid in wanted]
    stands = redirects.survivor_of(collection.connection, event)
    collection.journal.commit(assigning(collection.connection, records.get(collection.connection, Event, stands), full))


def take_out_claim(collection: Collection, link: Uid, because: str) -> None:
    """Take a claim out of an event, with a reason; the event opens again if it was approved."""
    before = records.get(collection.connection, EventClaim, link)
    stands = redirects.survivor_of(collection.connection, before.event)
    event = records.get(collection.connection, Event, stands)
    edit = grouping.take_out(before, because)
    collection.journal.commit(edit + Edit(edit.label, review.touched(event)))


def revise_event(collection: Collection, before: Event, after: Event) -> None:
    """Change what the team says of an event; it opens again if it was approved.

    Raises:
        NoWritesError: nothing is different.
        StaleEditError: somebody changed it in between.
        StepOnlyError: only a step of review changes this.
    """
    collection.journal.commit(review.revised(before, after))
