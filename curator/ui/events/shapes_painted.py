"""Drawings of the report's kind as the window shows them: with a painter, in the colours of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QImageWriter, QPainter, QPainterPath, QPen, QPolygonF

from curator.exchange.report.drawing import Area, Ink, Stroke

if TYPE_CHECKING:
    from curator.exchange.report.drawing import Drawing
    from curator.ui.theme import Theme

PIXELS = 2
"""An image has so many pixels for each on the screen, both ways: it stays sharp on dense ones."""


def image_in_page(drawing: Drawing, theme: Theme) -> str:
    """The areas and strokes of a drawing as an image of a page of rich text, with nothing else behind them."""
    image = QImage(
        round(drawing.width * PIXELS), round(drawing.height * PIXELS), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(PIXELS, PIXELS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in drawing.shapes:
        if isinstance(shape, Area):
            _fill(painter, shape, theme)
        elif isinstance(shape, Stroke):
            painter.setPen(QPen(QColor(_colour(shape.ink, theme)), shape.width))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in shape.points]))
    painter.end()
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    told = packed.toBase64().toStdString()
    return f"<img width='{round(drawing.width)}' height='{round(drawing.height)}' src='data:image/png;base64,{told}'>"


def _fill(painter: QPainter, area: Area, theme: Theme) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in area.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    painter.setPen(QPen(QColor(_colour(area.edge, theme)), 1) if area.edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(_colour(area.fill, theme))) if area.fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _colour(ink: Ink, theme: Theme) -> str:
    known = {
        Ink.TEXT: theme.ink,
        Ink.QUIET: theme.quiet,
        Ink.EDGE: theme.line,
        Ink.LAND: theme.surface,
        Ink.SEA: theme.window,
        Ink.BAD: theme.bad,
        Ink.SOFT: theme.bad_soft,
        Ink.WARNING: theme.warning,
        Ink.LINK: theme.ink,
    }
    return known[ink]
