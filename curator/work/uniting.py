"""Merging events that are one, and un-merging them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import review, uniting
from curator.core.edits import Edit
from curator.core.events import Event, EventState
from curator.core.records import key_of
from curator.core.review import Seen
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records, redirects, reviews

if TYPE_CHECKING:
    from curator.core.ids import Uid
    from curator.store.collection import Collection


def merge_events(collection: Collection, event: Uid, into: Uid, because: str) -> Event:
    """Say that an event is another one, with a reason; where that one is merged itself, the one that stands for it.

    The claims of both bear on that one from then on, which opens again if it was approved; the other's id leads there.
    Returns the event that stands for both.

    Raises:
        StepRefusedError, MergeRefusedError, ReasonMissingError: as their sentences say.
    """
    connection = collection.connection
    other = records.get(connection, Event, redirects.survivor_of(connection, into))
    case = cases.get(connection, event)
    edit = uniting.merge(case.event, other, Seen(new_uid(), because), case.links)
    collection.journal.commit(edit + Edit(edit.label, review.touched(other)))
    return records.get(connection, Event, other.uid)


def unmerge_events(collection: Collection, event: Uid, because: str) -> Event:
    """Say, with a reason, that a merged event is one of its own after all; the other opens again if it was approved.

    Returns the event as it stands then: as it stood before it was merged.

    Raises:
        StepRefusedError, ReasonMissingError: as their sentences say.
    """
    connection = collection.connection
    found = records.get(connection, Event, event)
    merges = [
        step.review
        for step in reviews.steps(connection, key_of(found))
        if step.review.after == EventState.MERGED_INTO != step.review.before
    ]
    edit = uniting.unmerge(found, merges[-1] if merges else None, Seen(new_uid(), because))
    other = records.get(connection, Event, redirects.survivor_of(connection, event))
    collection.journal.commit(edit + Edit(edit.label, review.touched(other)))
    return records.get(connection, Event, event)
