"""The window's icons: Lucide's outlines (resources/icons), drawn in the ink of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curator import assets

MENU_SIDE = 16
"""Qt draws the icons of menus this large, in pixels."""

RAIL = 1.4
"""The icons of the rail, in heights of a line of type."""

SMALLEST_RAIL_SIDE = 24

MIRRORED = frozenset({"chevron-left", "chevron-right", "file-text", "list", "redo-2", "send", "undo-2"})
"""What points on, back or along the lines of a text is turned round where these run from right to left.

A check, a clock or a pen stays as it is: hands and clocks are the same everywhere.
"""


def icon(name: str, colour: str) -> QIcon:
    """The icon of this name in a colour (`#rrggbb`), drawn sharp in each size in which the window shows it.

    Raises:
        FileNotFoundError: there is none of this name.
    """
    sides = (MENU_SIDE, text_side(), rail_side())
    is_turned = name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour, sides, _densities(), is_turned)


def text_side() -> int:
    """The side in pixels of an icon beside a line of text."""
    return QFontMetrics(QGuiApplication.font()).height()


def rail_side() -> int:
    """The side in pixels of an icon of the rail."""
    return max(SMALLEST_RAIL_SIDE, round(text_side() * RAIL))


def _densities() -> tuple[float, ...]:
    """How many dots a pixel of this program has, on each screen, each once."""
    return tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}))


@cache
def _drawn(name: str, colour: str, sides: tuple[int, ...], densities: tuple[float, ...], is_turned: bool) -> QIcon:
    outline = (assets.folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(outline.replace("currentColor", colour).encode()))
    made = QIcon()
    for density in densities:
        for side in sorted(set(sides)):
            pixmap = QPixmap(QSize(side, side) * density)
            pixmap.setDevicePixelRatio(density)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            if is_turned:
                painter.translate(side, 0)
                painter.scale(-1, 1)
            drawing.render(painter, QRectF(0, 0, side, side))
            painter.end()
            made.addPixmap(pixmap)
    return made
