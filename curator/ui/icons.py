"""The window's icons: Lucide's outlines (resources/icons), drawn in the ink of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curator import assets

SIDE = 64
"""Icons are drawn this large, in pixels, and scaled down."""


@cache
def icon(name: str, colour: str) -> QIcon:
    """The icon of this name in a colour (`#rrggbb`).

    Raises:
        FileNotFoundError: there is none of this name.
    """
    outline = (assets.folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(outline.replace("currentColor", colour).encode()))
    pixmap = QPixmap(QSize(SIDE, SIDE))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return QIcon(pixmap)
