"""What of the events has to open again when claims change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import review
from curator.core.edits import Edit
from curator.core.events import Event
from curator.store.queries import claims, records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.store.driver import Connection


def reopening(connection: Connection, changed: Iterable[Uid]) -> Edit:
    """The edit that opens again every approved event on which one of these claims bears."""
    events = {event for bearing in claims.events_of(connection, changed).values() for event in bearing}
    touched = records.among(connection, Event, "uid", events)
    return Edit("Reopen events", tuple(write for event in touched for write in review.touched(event)))
