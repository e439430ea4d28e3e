"""Names given once and never again."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.events import Event
from curator.core.gazetteer import Place
from curator.core.recording import Names
from curator.core.sources import Source
from curator.store.identifiers import new_uid
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from curator.core.places import Spot
    from curator.store.driver import Connection


def next_public_id(connection: Connection, ahead: int = 0) -> str:
    """The next event's public id, "E-000012", or the one `ahead` places further on.

    Ids that were ever given, also to an event that was undone, are in the log and are not given again. Numbers that are too
    long to count on from are passed over.
    """
    return _public_id(_given(connection) + 1 + ahead)


def public_ids(connection: Connection) -> Iterator[str]:
    """Public ids that were never given, one after the other, for those who need many at once."""
    return map(_public_id, count(_given(connection) + 1))


def _public_id(number: int) -> str:
    return f"E-{number:06d}"


def _given(connection: Connection) -> int:
    """The highest number that any event ever had."""
    given = connection.execute(
        "select max(cast(substr(value, 4) as integer)) from revisions"
        " where field = 'public_id' and record like 'event:%' and value glob '\"E-[0-9]*' and length(value) < 20"
    ).fetchone()[0]
    return given or 0


def names(connection: Connection) -> Names:
    """The sources and actors that the collection knows, by name."""
    return Names(records.every(connection, Source), records.every(connection, Actor), new_uid)


def names_and_places(connection: Connection, listed: Callable[[Spot], Place | None]) -> Names:
    """The sources, actors and places that the collection knows, by name; `listed` has places of a gazetteer, by spot."""
    known = [place for place in records.every(connection, Place) if not place.withdrawn_because]
    return Names(records.every(connection, Source), records.every(connection, Actor), new_uid, known, listed)


def events_called(connection: Connection, public_ids: Iterable[str]) -> dict[str, list[Event]]:
    """The events with these public ids, withdrawn and merged ones too: one each, unless two laptops gave one id twice."""
    listed = json.dumps(list(public_ids))
    found: dict[str, list[Event]] = {}
    for event in records.where(connection, Event, "public_id in (select value from json_each(?))", listed):
        found.setdefault(event.public_id, []).append(event)
    return found
