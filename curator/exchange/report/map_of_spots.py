"""The map of a report: a place is drawn as precisely as it is known, and nothing vague becomes a point.

As in the window: an exact place is a dot; "near" the circle of 25 km within which it is; a district a wider, dashed one, since no
outline of districts is at hand; a governorate its whole area; what is linear or fuzzy a dashed circle; a country the country.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from curator.core.map_plane import COUNTRY, FUZZY, GOVERNORATE, NEAR, RADII, is_inside, kilometres, on_plane
from curator.exchange.map_outlines import Outline, Outlines, Rings, division_called
from curator.exchange.report.drawing import Anchor, Area, Dot, Drawing, Ink, Point, Shape, Words, box
from curator.exchange.report.nodes import anchor
from curator.exchange.report.summing import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


WIDTH, MOST_HIGH, LEAST_HIGH = 720.0, 620.0, 300.0
LEAST, MOST = 4.0, 20.0
"""The radius of a mark for nobody, and for as many people as there ever are, in pixels."""

MOST_SPOTS = 500
"""With more places than this, those near each other are drawn as one."""

DIVISIONS_ACROSS = 30.0
"""Up to so many degrees across, governorates are drawn."""

ROOM = 0.8
"""Degrees that are shown around the outermost places, at least."""

Bounds: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class View:
    """What of the plane is in sight: its left and upper edge, how many pixels a degree has, how high the picture is."""

    left: float
    top: float
    scale: float
    height: float

    def at(self, point: Point) -> Point:
        """Where a point of the plane stands in the picture."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale

    def area(self, rings: Rings) -> Rings:
        """An area in the picture, without the points that nobody could tell apart, and without rings out of sight."""
        placed = (_thinned([self.at(point) for point in ring]) for ring in rings)
        return tuple(ring for ring in placed if len(ring) > 2 and self._sees(ring))

    def _sees(self, ring: Sequence[Point]) -> bool:
        return not (
            max(x for x, _ in ring) < 0
            or min(x for x, _ in ring) > WIDTH
            or max(y for _, y in ring) < 0
            or min(y for _, y in ring) > self.height
        )


@dataclass(frozen=True, slots=True)
class _Placed:
    """A spot, its middle in the plane, and the outline that is meant, if one is."""

    spot: Spot
    middle: Point
    outline: Outline | None


def map_of(spots: Iterable[Spot], outlines: Outlines | None = None) -> tuple[Drawing | None, int]:
    """The map of these places, None where none can be drawn; and of how many events no place could be drawn."""
    known = outlines or Outlines()
    world = known.world()
    every = sorted(_fewer(list(spots)), key=lambda each: (-each.killed, each.first))
    near = _divisions(every, known, world)
    placed = [found for each in every if (found := _place(each, near, world)) is not None]
    there = {id(each.spot) for each in placed}
    missing = sum(each.events for each in every if id(each) not in there)
    if not placed:
        return None, missing
    view = _fitting(placed)
    shapes: list[Shape] = [box(0, 0, WIDTH, view.height, Ink.SEA)]
    shapes += [Area(area, Ink.LAND, Ink.EDGE) for each in (*world, *near) if (area := view.area(each.rings))]
    shapes += [shape for each in placed if (shape := _area(each, view)) is not None]
    shapes += _names(near, view)
    most = max(each.spot.killed for each in placed)
    for each in placed:
        shapes += _mark(each, view, most)
    return Drawing(WIDTH, view.height, tuple(shapes)), missing


def _fewer(spots: list[Spot]) -> list[Spot]:
    """The spots; where they are too many, those in one square of a grid that grows until they are few enough."""
    size = 0.05
    while len(spots) > MOST_SPOTS and size < 100:
        cells: dict[tuple[object, ...], Spot] = {}
        for each in spots:
            square = None if each.at is None else (math.floor(each.at[0] / size), math.floor(each.at[1] / size))
            key = (square, each.precision, each.governorate if square is None or each.precision >= GOVERNORATE else "")
            one = cells.get(key)
            cells[key] = (
                each
                if one is None
                else replace(
                    one,
                    events=one.events + each.events,
                    killed=one.killed + each.killed,
                    numbered=one.numbered or each.numbered,
                    first=min(one.first, each.first),
                )
            )
        spots = list(cells.values())
        size *= 2
    return spots[:MOST_SPOTS]


def _divisions(spots: Sequence[Spot], known: Outlines, world: Sequence[Outline]) -> tuple[Outline, ...]:
    """The divisions of the countries around the places; with no position at all, of the country that has most of the names."""
    points = [on_plane(*each.at) for each in spots if each.at is not None]
    if points:
        around = _around(points, ROOM)
        if around[2] - around[0] > DIVISIONS_ACROSS:
            return ()
        return tuple(part for each in world if _meet(each.bounds, around) for part in known.country(each.code))
    names = {each.governorate for each in spots if each.governorate}
    code = known.country_naming(names) if names else ""
    return known.country(code) if code else ()


def _place(spot: Spot, near: Sequence[Outline], world: Sequence[Outline]) -> _Placed | None:
    middle = None if spot.at is None else on_plane(*spot.at)
    outline = None
    if middle is None or spot.precision == GOVERNORATE:
        outline = division_called(near, spot.governorate) or (_holding(near, middle) if middle else None)
    elif spot.precision == COUNTRY:
        outline = _holding(world, middle)
    if middle is None and outline is not None:
        left, top, right, bottom = outline.bounds
        middle = ((left + right) / 2, (top + bottom) / 2)
    return None if middle is None else _Placed(spot, middle, outline)


def _holding(outlines: Iterable[Outline], point: Point) -> Outline | None:
    return next(
        (
            each
            for each in outlines
            if each.bounds[0] <= point[0] <= each.bounds[2]
            and each.bounds[1] <= point[1] <= each.bounds[3]
            and is_inside(each.rings, *point)
        ),
        None,
    )


def _fitting(placed: Sequence[_Placed]) -> View:
    """The view that has all of these in sight, their areas too where these are not the greater part of the world."""
    left, top, right, bottom = _around([each.middle for each in placed], ROOM)
    for each in placed:
        if each.outline is not None and each.spot.precision == GOVERNORATE:
            x1, y1, x2, y2 = each.outline.bounds
            left, top, right, bottom = min(left, x1), min(top, y1), max(right, x2), max(bottom, y2)
    scale = min(WIDTH / (right - left), MOST_HIGH / (bottom - top)) / 1.1
    height = min(MOST_HIGH, max(LEAST_HIGH, (bottom - top) * scale * 1.1))
    return View((left + right) / 2 - WIDTH / 2 / scale, (top + bottom) / 2 - height / 2 / scale, scale, height)


def _area(each: _Placed, view: View) -> Shape | None:
    precision = each.spot.precision
    if each.outline is not None:
        return Area(view.area(each.outline.rings), Ink.WARNING, Ink.WARNING, precision != GOVERNORATE, faint=True)
    if precision == 1:
        return None
    latitude = each.spot.at[0] if each.spot.at is not None else 0.0
    reach = kilometres(latitude, RADII.get(precision, RADII[FUZZY])) * view.scale
    return Dot(view.at(each.middle), reach, Ink.WARNING, Ink.WARNING, dashed=precision != NEAR, faint=True)


def _mark(each: _Placed, view: View, most: int) -> list[Shape]:
    """A dot: full where a number is confirmed, empty where none is; with how many events it stands for."""
    x, y = view.at(each.middle)
    spot = each.spot
    radius = LEAST + (MOST - LEAST) * math.sqrt(spot.killed / most) if most else LEAST
    link = anchor("e", spot.first) if spot.events == 1 else ""
    shapes: list[Shape] = [Dot((x, y), radius, Ink.BAD if spot.numbered else Ink.LAND, Ink.BAD, faint=spot.numbered)]
    if spot.events > 1:
        shapes.append(Words((x + radius + 2, y - radius + 4), f"×{spot.events}", size=11))
    elif link:
        shapes.append(Words((x + radius + 2, y - radius + 4), spot.first, size=9, ink=Ink.QUIET, own=True, to=link))
    return shapes


def _names(near: Sequence[Outline], view: View) -> list[Shape]:
    """The names of divisions in their middles, where they have room."""
    found: list[Shape] = []
    for each in near:
        name = each.name.split(" (")[0]
        left, top = view.at((each.bounds[0], each.bounds[1]))
        right, bottom = view.at((each.bounds[2], each.bounds[3]))
        x, y = (left + right) / 2, (top + bottom) / 2
        if right - left > 7.5 * len(name) and bottom - top > 16 and 0 < x < WIDTH and 0 < y < view.height:
            found.append(Words((x, y + 4), name, Anchor.MIDDLE, Ink.QUIET, 11, own=True))
    return found


def _around(points: Sequence[Point], room: float) -> Bounds:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across) - room, min(down) - room, max(across) + room, max(down) + room


def _meet(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def _thinned(ring: Sequence[Point]) -> tuple[Point, ...]:
    """A ring in tenths of a pixel, without points less than one pixel from the one before."""
    kept: list[Point] = []
    for x, y in ring:
        point = (round(x, 1), round(y, 1))
        if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= 1:
            kept.append(point)
    return tuple(kept)
