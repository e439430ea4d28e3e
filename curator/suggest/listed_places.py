"""Places of the gazetteer as records of a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.gazetteer import Place
from curator.core.ids import Uid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.places import Spot

UNNAMED = Uid("")
"""Stands where a record has no uid yet."""


def place_at(spot: Spot) -> Place | None:
    """The place of the gazetteer that has this name, in whatever spelling, and exactly this position; it has no uid yet."""
    # the gazetteer is loaded when it is first wanted
    from curator.suggest.gazetteer import country_name, named  # noqa: PLC0415
    from curator.suggest.locating import spot_of  # noqa: PLC0415

    if spot.latitude is None:
        return None
    at = (spot.latitude, spot.longitude)
    listed = next(
        (match.listed for match in named(spot.name) if (match.listed.latitude, match.listed.longitude) == at), None
    )
    if listed is None:
        return None
    aliases = dict.fromkeys(_others(listed.name, listed.other_name, spot.name))
    parents = dict.fromkeys(each for each in (listed.district, listed.admin1, country_name(listed)) if each)
    return Place(UNNAMED, spot_of(listed), tuple(aliases), tuple(parents), listed.id)


def _others(name: str, *spellings: str) -> Iterator[str]:
    return (each for each in spellings if each and each != name)
