"""Where: spots with a precision, and how far apart they are.

Precision codes: UCDP GED codebook 23.1, `where_prec`: 1 exact · 2 within 25 km · 3 district · 4 governorate · 5 linear
or fuzzy · 6 country · 7 sea or air.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import asin, cos, floor, radians, sin, sqrt


class PlaceRole(StrEnum):
    """What a place in a text is the place of."""

    EVENT = "event"
    ORIGIN = "origin"
    BODY_FOUND = "body_found"
    REPORTED_FROM = "reported_from"


class PlaceRelation(StrEnum):
    """How the event lies to the place named."""

    AT = "at"
    NEAR = "near"
    AREA_OF = "area_of"
    BETWEEN = "between"
    ALONG = "along"


@dataclass(frozen=True, slots=True)
class Spot:
    """A named place with what is known of its position; one coupled value.

    `admin1` is the governorate as the text or the gazetteer names it, empty where neither does. Latitude and longitude
    are degrees (WGS 84) as decimal numbers, both or neither.
    """

    name: str
    admin1: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    precision: int = 1

    def __post_init__(self) -> None:
        """Hold the ranges.

        Raises:
            ValueError: half a position, a position off the globe, or a precision outside 1–7.
        """
        if (self.latitude is None) != (self.longitude is None):
            message = "a position needs both latitude and longitude"
            raise ValueError(message)
        if self.latitude is not None and self.longitude is not None:
            on_globe = abs(self.latitude) <= 90 and abs(self.longitude) <= 180
            if not on_globe:
                message = f"{self.latitude}, {self.longitude} lies off the globe"
                raise ValueError(message)
        if not 1 <= self.precision <= 7:
            message = f"place precision runs from 1 to 7, not {self.precision}"
            raise ValueError(message)


EARTH_RADIUS_KM = 6371.0088


def kilometres(first: Spot, second: Spot) -> float | None:
    """The great-circle distance between two spots in kilometres (haversine); None where a position is missing."""
    if first.latitude is None or first.longitude is None or second.latitude is None or second.longitude is None:
        return None
    north, other_north = radians(first.latitude), radians(second.latitude)
    east = radians(second.longitude) - radians(first.longitude)
    half = sin((other_north - north) / 2) ** 2 + cos(north) * cos(other_north) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


def priogrid(latitude: Decimal, longitude: Decimal) -> int:
    """The cell of the PRIO-GRID (half degrees, numbered from 1 at the south-west corner) in which a position lies.

    The northern and the eastern edge of the globe belong to the last cells. Source: PRIO-GRID codebook 2.0.
    """
    row = min(floor((latitude + 90) * 2), 359)
    column = min(floor((longitude + 180) * 2), 719)
    return row * 720 + column + 1
