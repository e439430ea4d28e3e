"""The outlines of countries and of their first-order divisions, as paths to be drawn; a country is read when it is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from curator.core.map_plane import on_plane
from curator.exchange.map_outlines import Outlines

if TYPE_CHECKING:
    from pathlib import Path

    from curator.exchange import map_outlines


@dataclass(frozen=True, slots=True)
class Outline:
    """An area with its path: a country (`name` is its code), or a division with its names and the code of ISO 3166-2."""

    code: str
    name: str
    arabic: str
    path: QPainterPath
    bounds: QRectF


class Divisions:
    """The outlines in an archive as resources/map/README.md describes it."""

    def __init__(self, archive: Path | None = None) -> None:
        """Without an archive, the program's own."""
        self._outlines = Outlines(archive)
        self._world: tuple[Outline, ...] | None = None
        self._countries: dict[str, tuple[Outline, ...]] = {}

    def world(self) -> tuple[Outline, ...]:
        """All countries, coarse."""
        if self._world is None:
            self._world = tuple(map(_drawn, self._outlines.world()))
        return self._world

    def country(self, code: str) -> tuple[Outline, ...]:
        """The divisions of a country by its three letters."""
        if code not in self._countries:
            self._countries[code] = tuple(map(_drawn, self._outlines.country(code)))
        return self._countries[code]

    def countries_in(self, area: QRectF) -> list[str]:
        """The countries that have a part in an area of the plane."""
        return [each.code for each in self.world() if each.bounds.intersects(area)]


def holding(outlines: tuple[Outline, ...], point: QPointF) -> Outline | None:
    """The area in which a point of the plane lies."""
    return next((each for each in outlines if each.bounds.contains(point) and each.path.contains(point)), None)


def point_of(latitude: float, longitude: float) -> QPointF:
    """Where a position lies in the plane."""
    return QPointF(*on_plane(latitude, longitude))


def _drawn(outline: map_outlines.Outline) -> Outline:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in outline.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return Outline(outline.code, outline.name, outline.arabic, path, path.boundingRect())
