"""The line of places: "near Jableh, Latakia @ 35.36, 35.92"."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from curator.core.entries import PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.wording import place_name
from curator.suggest.lines.line import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = {
    "near": PlaceRelation.NEAR,
    "outskirts of": PlaceRelation.NEAR,
    "countryside of": PlaceRelation.AREA_OF,
    "area of": PlaceRelation.AREA_OF,
    "between": PlaceRelation.BETWEEN,
    "along": PlaceRelation.ALONG,
}
_PRECISION = {
    PlaceRelation.AT: 1,
    PlaceRelation.NEAR: 2,
    PlaceRelation.AREA_OF: 3,
    PlaceRelation.BETWEEN: 5,
    PlaceRelation.ALONG: 5,
}
"""UCDP's `where_prec` for what a relation allows at best."""

_POSITION = re.compile(
    r"^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]?\s+(-?\d{1,3}(?:\.\d+)?)\s*$|^\s*(-?\d{1,2}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)\s*$"
)
_PRECISELY = re.compile(r"\s*\(precision\s+([1-7])\)\s*$", re.IGNORECASE)
PRECISION_WORDS = {
    1: "exact",
    2: "within 25 km",
    3: "district",
    4: "governorate",
    5: "linear or fuzzy",
    6: "country",
    7: "sea or air",
}


def places(text: str) -> Line[PlaceEntry]:
    """The places that a line says: "near Jableh, Latakia @ 35.36, 35.92"; several stand apart by semicolons."""
    values: list[PlaceEntry] = []
    doubts: list[str] = []
    for part in text.split(";"):
        if part.strip():
            read = _place(part.strip())
            if isinstance(read, str):
                doubts.append(read)
            else:
                values.append(read)
    return Line(tuple(values), told_places(values), tuple(doubts))


def _place(part: str) -> PlaceEntry | str:
    body, _, position = part.partition("@")
    precision = _PRECISELY.search(body)
    body = _PRECISELY.sub("", body).strip()
    latitude = longitude = None
    if position.strip():
        try:
            latitude, longitude = (Decimal(each.strip()) for each in position.split(","))
        except (ValueError, InvalidOperation):
            return f"“{position.strip()}”: give latitude and longitude in degrees, for example @ 34.95, 36.61."
        if not (latitude.is_finite() and longitude.is_finite()) or abs(latitude) > 90 or abs(longitude) > 180:
            return f"“{position.strip()}” lies off the globe: latitude comes first, then longitude."
    relation = PlaceRelation.AT
    for words, meant in _NEAR.items():
        if body.casefold().startswith(words + " "):
            relation, body = meant, body[len(words) :].strip()
    name, _, admin1 = body.partition(",")
    if not name.strip():
        return f"“{part}”: name the place before its position."
    best = int(precision[1]) if precision else _PRECISION[relation]
    spot = Spot(name.strip(), admin1.strip(), latitude, longitude, best)
    return PlaceEntry(PlaceRole.EVENT, spot, relation, part)


def told_places(entries: Sequence[PlaceEntry]) -> tuple[str, ...]:
    """A sentence about each place."""
    return tuple(
        f"{place_name(each.spot)}{_at(each.spot)} · {each.relation.value.replace('_', ' ')}, {PRECISION_WORDS[each.spot.precision]}"
        for each in entries
    )


def _at(spot: Spot) -> str:
    return "" if spot.latitude is None else f" ({spot.latitude}, {spot.longitude})"


def tell_places(entries: Sequence[PlaceEntry]) -> str:
    """The places as one line that can be read again."""
    return "; ".join(_tell_place(each) for each in entries)


def _tell_place(entry: PlaceEntry) -> str:
    words = next((words for words, meant in _NEAR.items() if meant is entry.relation), "")
    told = f"{words} {tell_spot(entry.spot, relation=entry.relation)}" if words else tell_spot(entry.spot)
    return told.strip()


def tell_spot(spot: Spot, relation: PlaceRelation = PlaceRelation.AT) -> str:
    """A spot as it can be typed."""
    told = f"{spot.name}, {spot.admin1}" if spot.admin1 else spot.name
    if spot.precision != _PRECISION[relation]:
        told += f" (precision {spot.precision})"
    if spot.latitude is not None and spot.longitude is not None:
        told += f" @ {spot.latitude}, {spot.longitude}"
    return told
