"""The plane of maps: Mercator's projection in degrees, y downwards, so that shapes are right everywhere."""

from __future__ import annotations

import math

FARTHEST = 85.0
"""Mercator's projection goes no nearer to the poles."""

NEAR, DISTRICT, GOVERNORATE, FUZZY, COUNTRY = 2, 3, 4, 5, 6
"""UCDP's where_prec; 1 is exact, 7 the sea or the air, drawn as fuzzy."""

RADII = {NEAR: 25.0, DISTRICT: 40.0, FUZZY: 75.0}
"""Kilometres around the position within which something is; those of a district and of what is fuzzy are only a sign."""

PRECISIONS = {
    1: "exact place",
    2: "within 25 km",
    3: "somewhere in the district",
    4: "somewhere in the governorate",
    5: "a line or a fuzzy area",
    6: "somewhere in the country",
    7: "at sea or in the air",
}
"""UCDP's where_prec in words."""


def on_plane(latitude: float, longitude: float) -> tuple[float, float]:
    """Where a position (degrees, WGS 84) lies in the plane."""
    held = math.radians(max(-FARTHEST, min(FARTHEST, latitude)))
    return longitude, -math.degrees(math.asinh(math.tan(held)))


def kilometres(latitude: float, distance: float) -> float:
    """How long a distance in kilometres is in the plane, at a latitude."""
    return distance / (111.32 * max(0.05, math.cos(math.radians(latitude))))


def is_inside(rings: tuple[tuple[tuple[float, float], ...], ...], x: float, y: float) -> bool:
    """Whether a point lies in an area of rings that are filled by the odd-even rule."""
    inside = False
    for ring in rings:
        for place, (x2, y2) in enumerate(ring):
            x1, y1 = ring[place - 1]
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside
