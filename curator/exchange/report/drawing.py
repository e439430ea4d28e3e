"""Drawings as values: boxes, strokes, areas, dots and words in a plane of pixels. Made once, shown as SVG and in PDF."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Ink(StrEnum):
    """Colours by what they are for; light and dark pages give them different ones."""

    TEXT = "ink"
    QUIET = "quiet"
    EDGE = "edge"
    LAND = "land"
    SEA = "sea"
    BAD = "bad"
    SOFT = "soft"
    WARNING = "warning"
    LINK = "link"


Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """Rings that are filled by the odd-even rule, and drawn around where `edge` says with what."""

    rings: tuple[tuple[Point, ...], ...]
    fill: Ink | None
    edge: Ink | None = None
    dashed: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[Point, ...]
    ink: Ink
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle: filled, empty, or (with `faint`) filled so that what is below shows through."""

    at: Point
    radius: float
    fill: Ink | None
    edge: Ink
    dashed: bool = False
    faint: bool = False


class Anchor(StrEnum):
    """Which end of words stands at their point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Words:
    """Words on a base line that ends or begins at a point; left and right are those of the picture, whatever the language."""

    at: Point
    text: str
    anchor: Anchor = Anchor.START
    ink: Ink = Ink.TEXT
    size: float = 12.0
    own: bool = False
    to: str = ""


Shape: TypeAlias = Area | Stroke | Dot | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in a plane from (0, 0) to (width, height), y downwards; what lies outside is not shown."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def box(x: float, y: float, width: float, height: float, fill: Ink, *, faint: bool = False) -> Area:
    """A filled rectangle."""
    return Area((((x, y), (x + width, y), (x + width, y + height), (x, y + height)),), fill, faint=faint)


def mirrored(drawing: Drawing) -> Drawing:
    """The drawing as one that reads from right to left has it; numbers beside each other are read that way too."""
    wide = drawing.width
    ends = {Anchor.START: Anchor.END, Anchor.END: Anchor.START, Anchor.MIDDLE: Anchor.MIDDLE}
    shapes: list[Shape] = []
    for shape in drawing.shapes:
        match shape:
            case Area(rings, fill, edge, dashed, faint):
                turned = tuple(tuple((wide - x, y) for x, y in ring) for ring in rings)
                shapes.append(Area(turned, fill, edge, dashed, faint))
            case Stroke(points, ink, width, dashed):
                shapes.append(Stroke(tuple((wide - x, y) for x, y in points), ink, width, dashed))
            case Dot((x, y), radius, fill, edge, dashed, faint):
                shapes.append(Dot((wide - x, y), radius, fill, edge, dashed, faint))
            case Words((x, y), text, anchor, ink, size, own, to):
                turned_text = text if own else f"\u2067{text}\u2069"
                shapes.append(Words((wide - x, y), turned_text, ends[anchor], ink, size, own, to))
    return Drawing(wide, drawing.height, tuple(shapes))
