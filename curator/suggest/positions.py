"""Positions for places that a text names together with their governorate."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.places import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.entries import PlaceEntry
    from curator.core.spans import Span

MOST_VAGUE = 2
"""A district or a governorate is no point."""


def with_positions(places: Sequence[PlaceEntry], text: str, span: Span) -> tuple[PlaceEntry, ...]:
    """The places of a passage, each with the gazetteer's position where the words name its governorate and one fits.

    A name alone is never enough here: nobody has looked at it yet, and villages share their names.
    """
    if not any(_can_have_one(place) for place in places):
        return tuple(places)
    # the gazetteer is loaded when it is first wanted
    from curator.suggest.locating import locate  # noqa: PLC0415
    from curator.suggest.surroundings import around  # noqa: PLC0415

    where = around(text, span)
    found = []
    for place in places:
        listed = locate(place.spot.name, (place.spot.admin1,), where).listed if _can_have_one(place) else None
        # areas have a middle, which is not where it happened
        if listed is not None and listed.is_settlement:
            spot = Spot(place.spot.name, place.spot.admin1, listed.latitude, listed.longitude, place.spot.precision)
            found.append(replace(place, spot=spot))
        else:
            found.append(place)
    return tuple(found)


def _can_have_one(place: PlaceEntry) -> bool:
    spot = place.spot
    return bool(spot.admin1) and spot.latitude is None and spot.precision <= MOST_VAGUE
