"""Governorates and positions for the places that a passage names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.places import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.entries import PlaceEntry
    from curator.core.spans import Span
    from curator.suggest.gazetteer import Around

MOST_VAGUE = 2
"""A district or a governorate is no point."""


def with_positions(places: Sequence[PlaceEntry], text: str, span: Span) -> tuple[PlaceEntry, ...]:
    """The places of a passage, with the gazetteer's position where the words name their governorate and one place fits.

    A name alone is never enough here: nobody has looked at it yet, and villages share their names. "Al-Suwaydah, Masyaf"
    lies in the governorate of Masyaf.
    """
    if not any(_is_asked(place, text) for place in places):
        return tuple(places)
    # the gazetteer is loaded when it is first wanted
    from curator.suggest.surroundings import around  # noqa: PLC0415

    where = around(text, span)
    return tuple(_placed(place, text, where) if _is_asked(place, text) else place for place in places)


def _is_asked(place: PlaceEntry, text: str) -> bool:
    spot = place.spot
    is_point = spot.latitude is None and spot.precision <= MOST_VAGUE
    return is_point and (bool(spot.admin1) or _comma_in(place, text) is not None)


def _comma_in(place: PlaceEntry, text: str) -> int | None:
    """Where the name ends, if a comma follows it, within the words of the place or behind them."""
    if place.words is None:
        return None
    inside = text.find(place.spot.name, place.words.start, place.words.end)
    end = place.words.end if inside < 0 else inside + len(place.spot.name)
    return end if text[end : end + 1] in {",", "،"} else None


def _placed(place: PlaceEntry, text: str, where: Around) -> PlaceEntry:
    from curator.suggest.gazetteer import area_name  # noqa: PLC0415 as above
    from curator.suggest.locating import locate  # noqa: PLC0415 as above
    from curator.suggest.surroundings import area_behind  # noqa: PLC0415 as above

    spot, at = place.spot, _comma_in(place, text)
    admin1 = spot.admin1
    if not admin1 and at is not None:
        admin1 = area_name(area_behind(text, at, where.countries))
    listed = locate(spot.name, (admin1,), where).listed if admin1 else None
    # areas have a middle, which is not where it happened
    if listed is None or not listed.is_settlement:
        return replace(place, spot=replace(spot, admin1=admin1))
    return replace(place, spot=Spot(spot.name, admin1, listed.latitude, listed.longitude, spot.precision))
