"""The country and the districts of a place, where the collection knows them, and the codes of countries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from curator import assets
from curator.core.folding import folded
from curator.core.gazetteer import Place
from curator.core.imported import ImportedRow
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.events import Event
    from curator.core.places import Spot
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Around:
    """What lies around a place: its country, its district, and the part of that; empty where nobody said."""

    country: str = ""
    admin2: str = ""
    admin3: str = ""


NOWHERE = Around()


@dataclass(frozen=True, slots=True)
class Codes:
    """A country's number in ISO 3166-1, and the region to which ACLED counts it; None and empty where not certain."""

    iso: int | None = None
    region: str = ""


class Countries:
    """What lies around the places that the collection knows by position."""

    def __init__(self, connection: Connection) -> None:
        """Reads the places once."""
        self._connection = connection
        self._by_position = {
            (place.spot.latitude, place.spot.longitude): place
            for place in reversed(records.every(connection, Place))
            if place.parents and place.spot.latitude is not None and not place.withdrawn_because
        }

    def of(self, spot: Spot | None) -> str:
        """The country of a spot; empty where nobody said."""
        return self.around(spot).country

    def around(self, spot: Spot | None) -> Around:
        """What lies around a spot. Districts are what stands before its governorate in the place's surroundings."""
        if spot is None or spot.latitude is None:
            return NOWHERE
        place = self._by_position.get((spot.latitude, spot.longitude))
        if place is None:
            return NOWHERE
        parents = place.parents
        governorate = folded(spot.admin1 or place.spot.admin1).casefold()
        at = next((at for at, each in enumerate(parents[:-1]) if folded(each).casefold() == governorate), 0)
        nearest = parents[:at][::-1]
        return Around(parents[-1], *nearest[:2])

    def of_event(self, event: Event) -> str:
        """The country of an event, for one from a foreign table as that has it; empty where nobody said."""
        return self.around_event(event).country

    def around_event(self, event: Event) -> Around:
        """What lies around an event's place; for one from a foreign table as that has it, while the event is at that position."""
        known = self.around(event.where)
        if known.country:
            return known
        found = records.among(self._connection, ImportedRow, "event", [event.uid])
        return next((around for each in found if (around := _said_by(each, event.where)).country), known)


def _said_by(row: ImportedRow, where: Spot | None) -> Around:
    cells = dict(row.cells)
    position = (cells.get("latitude"), cells.get("longitude"))
    if where is None or position != (str(where.latitude), str(where.longitude)):
        return NOWHERE
    return Around(cells.get("country", ""), cells.get("adm_2", ""))


@cache
def _known() -> Mapping[str, Codes]:
    known: dict[str, Codes] = {}
    for line in (assets.folder("resources") / "countries" / "countries.tsv").read_text("utf-8").splitlines():
        _, iso, region, names = line.split("\t")
        codes = Codes(int(iso) if iso else None, region)
        known |= {_key(name): codes for name in names.split("|")}
    return known


def codes_of(country: str) -> Codes:
    """The codes of a country by name, in English, in Arabic or as UCDP spells it; without any where it is not known."""
    known = _known()
    return known.get(_key(country)) or known.get(_key(_FORMER_NAME.sub("", country))) or Codes()


_FORMER_NAME = re.compile(r"\s*\([^()]*\)$")


def _key(name: str) -> str:
    return folded(name).casefold().strip()
