"""Choosing the event that a claim is about: type to find it, Enter to make a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import Event, EventState
from curator.core.ids import Uid
from curator.store.queries import records
from curator.ui.pick_list import Entry
from curator.ui.words import day, tr

if TYPE_CHECKING:
    from curator.core.claims import FullClaim
    from curator.ui.workplace import Workplace

NEW_EVENT = "new"
GONE = frozenset({EventState.WITHDRAWN, EventState.MERGED_INTO})


def choose_event(workplace: Workplace, full: FullClaim) -> None:
    """Ask for the event that a claim is about, and put it there."""
    connection = workplace.connection
    if connection is None:
        return
    entries = [
        Entry(f"{event.public_id} {event.title}", event.uid, _beside(event))
        for event in records.every(connection, Event)
        if event.state not in GONE
    ]
    entries.append(Entry(tr("Make a new event of this claim"), NEW_EVENT, always=True))
    workplace.pick_list.offer(
        tr("Which event is this about?"), entries, lambda value, _typed: _put_under(workplace, full, str(value))
    )


def _beside(event: Event) -> str:
    """The day and the place by which an event is told from others."""
    parts = [
        day(event.when.earliest) if event.when and event.when.earliest else "",
        event.where.name if event.where else "",
    ]
    return " ".join(str(part) for part in parts if part)


def _put_under(workplace: Workplace, full: FullClaim, event: str) -> None:
    collection = workplace.collection
    if collection is None:
        return
    from curator.work import events  # noqa: PLC0415 starting does not wait for it

    if event == NEW_EVENT:
        made = workplace.perform(lambda: events.make_event(collection, full.claim.uid))
        if made is not None:
            workplace.notices.say(tr("Made {event}.", event=made.public_id), can_undo=True)
        return
    workplace.attempt(lambda: events.add_claims(collection, Uid(event), [full.claim.uid]), tr("Put under the event."))
