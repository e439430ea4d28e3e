"""The country of a place, where the collection knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.gazetteer import Place
from curator.core.imported import ImportedRow
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.core.events import Event
    from curator.core.places import Spot
    from curator.store.driver import Connection


class Countries:
    """The countries of the places that the collection knows by position."""

    def __init__(self, connection: Connection) -> None:
        """Reads the places once."""
        self._connection = connection
        self._by_position = {
            (place.spot.latitude, place.spot.longitude): place.parents[-1]
            for place in reversed(records.every(connection, Place))
            if place.parents and place.spot.latitude is not None
        }

    def of(self, spot: Spot | None) -> str:
        """The country of a spot; empty where nobody said."""
        if spot is None or spot.latitude is None:
            return ""
        return self._by_position.get((spot.latitude, spot.longitude), "")

    def of_event(self, event: Event) -> str:
        """The country of an event, for one from a foreign table as that has it; empty where nobody said."""
        known = self.of(event.where)
        if known:
            return known
        found = records.among(self._connection, ImportedRow, "event", [event.uid])
        return next((country for each in found if (country := dict(each.cells).get("country", ""))), "")
