"""The outlines of countries and of their first-order divisions, as paths to be drawn; a country is read when it is wanted.

Paths are in the plane of the map: x is the longitude in degrees, y falls as Mercator's projection rises, in the same measure,
so that shapes are right everywhere.
"""

from __future__ import annotations

import json
import math
import zipfile
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from curator import assets
from curator.core.event_filter import alike

if TYPE_CHECKING:
    from pathlib import Path


FARTHEST = 85.0
"""Mercator's projection goes no nearer to the poles."""

THOUSANDTHS = 1000.0

_NOT_PART_OF_A_NAME = ("governorate", "province", "state", "region", "محافظه", "ولايه")
_ARTICLES = ("al-", "al ", "ar ", "as ", "ad ", "at ", "an ", "ash ", "el-", "el ", "ال")


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
        self._archive = archive or assets.folder("resources") / "map" / "divisions.zip"
        self._world: tuple[Outline, ...] | None = None
        self._countries: dict[str, tuple[Outline, ...]] = {}

    def world(self) -> tuple[Outline, ...]:
        """All countries, coarse."""
        if self._world is None:
            self._world = tuple(_outline(each) for each in self._read("world"))
        return self._world

    def country(self, code: str) -> tuple[Outline, ...]:
        """The divisions of a country by its three letters."""
        if code not in self._countries:
            self._countries[code] = tuple(_outline(each) for each in self._read(code))
        return self._countries[code]

    def countries_in(self, area: QRectF) -> list[str]:
        """The countries that have a part in an area of the plane."""
        return [each.code for each in self.world() if each.bounds.intersects(area)]

    def _read(self, member: str) -> list[dict[str, Any]]:
        with zipfile.ZipFile(self._archive) as archive:
            found: list[dict[str, Any]] = json.loads(archive.read(f"{member}.json"))
        return found


def division_called(outlines: tuple[Outline, ...], governorate: str) -> Outline | None:
    """The division that a name means, in Latin or Arabic letters, however it is transliterated; None if none, or several."""
    wanted = _bare(governorate)
    found = [each for each in outlines if wanted and wanted in _names(each.name, each.arabic)]
    return found[0] if len(found) == 1 else None


def holding(outlines: tuple[Outline, ...], point: QPointF) -> Outline | None:
    """The area in which a point of the plane lies."""
    return next((each for each in outlines if each.bounds.contains(point) and each.path.contains(point)), None)


def point_of(latitude: float, longitude: float) -> QPointF:
    """Where a position lies in the plane."""
    held = math.radians(max(-FARTHEST, min(FARTHEST, latitude)))
    return QPointF(longitude, -math.degrees(math.asinh(math.tan(held))))


def kilometres(latitude: float, distance: float) -> float:
    """How long a distance in kilometres is in the plane, at a latitude."""
    return distance / (111.32 * max(0.05, math.cos(math.radians(latitude))))


def _outline(told: dict[str, Any]) -> Outline:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for steps in told["rings"]:
        x = y = 0
        points = []
        for place in range(0, len(steps), 2):
            x += steps[place]
            y += steps[place + 1]
            points.append(point_of(y / THOUSANDTHS, x / THOUSANDTHS))
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    name = told.get("name", "")
    english = told.get("english", "")
    names = f"{name} ({english})" if english and english != name else name or told["code"]
    return Outline(told["code"], names, told.get("arabic", ""), path, path.boundingRect())


@cache
def _names(name: str, arabic: str) -> frozenset[str]:
    """What a division is called, each name bare; "Homs (Hims)" is two names. All 4,600 of the world are asked for again and again."""
    parts = [part for whole in (name, arabic) for part in whole.replace(")", "").split("(")]
    return frozenset(_bare(part) for part in parts if part.strip())


def _bare(name: str) -> str:
    """A name without what spelling adds: article, marks, doubled letters, the word for governorate."""
    plain = alike(name).strip()
    for word in _NOT_PART_OF_A_NAME:
        plain = plain.replace(word, " ").strip()
    for article in _ARTICLES:
        if plain.startswith(article) and len(plain) > len(article) + 2:
            plain = plain[len(article) :]
            break
    letters = [letter for letter in plain if letter.isalnum()]
    return "".join(letter for place, letter in enumerate(letters) if place == 0 or letters[place - 1] != letter)
