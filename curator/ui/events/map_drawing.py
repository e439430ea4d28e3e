"""The map of events as a drawing: outlines, areas of what is vaguely known, marks with numbers. Screen, PNG and SVG alike.

A place is drawn as precisely as it is known, by UCDP's where_prec: an exact place as a dot; "near" as the circle of 25 km
within which it is; a district as a wider, dashed one, since no outline of districts is at hand; a governorate as its whole
area; what is linear or fuzzy as a dashed circle; a country as the country. Nothing vague becomes a point.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainterPath, QPen, QTransform

from curator.core.map_plane import COUNTRY, FUZZY, GOVERNORATE, NEAR, RADII, kilometres
from curator.exchange.map_outlines import division_called
from curator.store.queries.event_spots import EventSpot
from curator.ui.events.divisions import Outline, holding, point_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont, QPainter

    from curator.ui.events.divisions import Divisions
    from curator.ui.theme import Theme

EXACT = 1
"""UCDP's where_prec of an exact place; the others stand in `curator.core.map_plane`."""

DIVISIONS_FROM = 20.0
"""From so many pixels a degree on, governorates are drawn, and from three times as many named."""

LEAST, MOST = 5.0, 26.0
"""The radius of a mark in pixels for nobody, and for as many people as there ever are."""


@dataclass(frozen=True, slots=True)
class View:
    """What of the plane is in sight: the point in the middle, how many pixels a degree has, how large the picture is."""

    middle: QPointF
    scale: float
    size: QSizeF

    @property
    def transform(self) -> QTransform:
        """From the plane to the picture."""
        to = QTransform.fromTranslate(self.size.width() / 2, self.size.height() / 2)
        to.scale(self.scale, self.scale)
        to.translate(-self.middle.x(), -self.middle.y())
        return to

    @property
    def area(self) -> QRectF:
        """The part of the plane that is in the picture."""
        wide, high = self.size.width() / self.scale, self.size.height() / self.scale
        return QRectF(self.middle.x() - wide / 2, self.middle.y() - high / 2, wide, high)


@dataclass(frozen=True, slots=True)
class Mark:
    """What of the drawing stands for events: where it is in the picture, and the area that is meant, if it is one."""

    spot: EventSpot
    at: QPointF
    radius: float
    area: QPainterPath | None = None

    def holds(self, point: QPointF) -> bool:
        """Whether a point of the picture is on it."""
        away = point - self.at
        return math.hypot(away.x(), away.y()) <= max(self.radius, 9.0)


def fitting(spots: Iterable[EventSpot], divisions: Divisions, size: QSizeF) -> View:
    """The view that has all of these in sight, with some room around; the whole world where there is none."""
    whole = QRectF()
    for spot in spots:
        if spot.latitude is not None and spot.longitude is not None:
            point = point_of(spot.latitude, spot.longitude)
            whole = whole.united(QRectF(point.x() - 0.3, point.y() - 0.3, 0.6, 0.6))
    if whole.isNull():
        for outline in divisions.world():
            whole = whole.united(outline.bounds) if outline.code != "ATA" else whole
    room = 1.3
    scale = min(size.width() / (whole.width() * room), size.height() / (whole.height() * room))
    return View(whole.center(), max(scale, 0.5), size)


def marks(spots: Sequence[EventSpot], divisions: Divisions, view: View) -> list[Mark]:
    """The marks of these events in a picture, the larger ones first, so that none hides a smaller one."""
    ground = _Ground(view.transform, _governorates(divisions, view, spots), divisions.world())
    most = max((spot.killed[1] for spot in spots if spot.killed is not None), default=0)
    found = [mark for spot in spots if (mark := _mark(spot, ground, most)) is not None]
    return sorted(found, key=lambda mark: -mark.radius)


def draw(
    painter: QPainter, divisions: Divisions, found: Sequence[Mark], view: View, theme: Theme, *, arabic: bool = False
) -> None:
    """Draw the whole map."""
    painter.fillRect(QRectF(QPointF(), view.size), QColor(theme.window))
    to, area = view.transform, view.area
    border = QPen(QColor(theme.edge), 1.2)
    border.setCosmetic(True)
    painter.save()
    painter.setTransform(to, combine=True)
    painter.setPen(border)
    painter.setBrush(QColor(theme.surface))
    fine = view.scale >= DIVISIONS_FROM
    parts = [each for code in divisions.countries_in(area) for each in divisions.country(code)] if fine else []
    for outline in parts or divisions.world():
        if outline.bounds.intersects(area):
            painter.drawPath(outline.path)
    painter.restore()
    for mark in found:
        _draw_area(painter, mark, theme)
    if view.scale >= 3 * DIVISIONS_FROM:
        _name(painter, [each for each in parts if each.bounds.intersects(area)], to, theme, arabic=arabic)
    for mark in found:
        _draw_mark(painter, mark, theme)


def _governorates(divisions: Divisions, view: View, spots: Sequence[EventSpot]) -> tuple[Outline, ...]:
    """The divisions of the countries in sight, where any of the events needs one."""
    if all(spot.latitude is not None and spot.precision < GOVERNORATE for spot in spots):
        return ()
    return tuple(each for code in divisions.countries_in(view.area) for each in divisions.country(code))


@dataclass(frozen=True, slots=True)
class _Ground:
    """What marks are placed on: the way to the picture, the divisions nearby, the countries."""

    to: QTransform
    near: tuple[Outline, ...]
    countries: tuple[Outline, ...]


def _mark(spot: EventSpot, ground: _Ground, most: int) -> Mark | None:
    known = None
    if spot.latitude is not None and spot.longitude is not None:
        known = point_of(spot.latitude, spot.longitude)
    outline = _outline_of(spot, known, ground)
    if outline is not None and known is None:
        known = outline.bounds.center()
    if known is None:
        return None
    at = ground.to.map(known)
    area = None
    if outline is not None:
        area = ground.to.map(outline.path)
    elif spot.precision != EXACT:
        reach = kilometres(spot.latitude or 0.0, RADII.get(spot.precision, RADII[FUZZY])) * ground.to.m11()
        area = QPainterPath()
        area.addEllipse(at, reach, reach)
    best = spot.killed[1] if spot.killed is not None else 0
    return Mark(spot, at, LEAST + (MOST - LEAST) * math.sqrt(best / most) if most else LEAST, area)


def _outline_of(spot: EventSpot, known: QPointF | None, ground: _Ground) -> Outline | None:
    """The governorate or the country that is meant; None where the place is known better, or the outline is not."""
    if known is None:
        return division_called(ground.near, spot.governorate)
    if spot.precision == GOVERNORATE:
        return division_called(ground.near, spot.governorate) or holding(ground.near, known)
    return holding(ground.countries, known) if spot.precision == COUNTRY else None


def _draw_area(painter: QPainter, mark: Mark, theme: Theme) -> None:
    if mark.area is None:
        return
    edge, inside = QColor(theme.warning), QColor(theme.warning)
    inside.setAlphaF(0.10)
    pen = QPen(edge, 1.2)
    if mark.spot.precision not in {NEAR, GOVERNORATE}:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QBrush(inside))
    painter.drawPath(mark.area)


def _draw_mark(painter: QPainter, mark: Mark, theme: Theme) -> None:
    """A dot: full where a number is confirmed, empty where none is; with how many events it stands for."""
    ink = QColor(theme.bad)
    fill = QColor(theme.bad if mark.spot.killed is not None else theme.surface)
    fill.setAlphaF(0.75)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(fill)
    painter.drawEllipse(mark.at, mark.radius, mark.radius)
    if mark.spot.events > 1:
        told = str(mark.spot.events)
        box = QRectF(0, 0, _width(painter.font(), told) + 8, QFontMetricsF(painter.font()).height())
        box.moveCenter(mark.at + QPointF(mark.radius, -mark.radius))
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)


def _name(painter: QPainter, outlines: Sequence[Outline], to: QTransform, theme: Theme, *, arabic: bool) -> None:
    """Write the names of divisions into their middles, where they have room."""
    painter.setPen(QColor(theme.quiet))
    taken: list[QRectF] = []
    for outline in outlines:
        name = (outline.arabic if arabic else "") or outline.name.split(" (")[0]
        inside = to.mapRect(outline.bounds)
        box = QRectF(0, 0, _width(painter.font(), name), QFontMetricsF(painter.font()).height())
        box.moveCenter(inside.center())
        if box.width() <= inside.width() and not any(box.intersects(other) for other in taken):
            taken.append(box)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, name)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
