"""The type that articles are set in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

ZOOMS = (50, 60, 70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250, 300, 400)
"""Sizes of type in hundredths of the usual one."""

SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Times New Roman", "DejaVu Serif", "Liberation Serif")
SANS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Ubuntu", "DejaVu Sans", "Liberation Sans")
NASKH = ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Traditional Arabic", "Geeza Pro")
ARABIC_SANS = ("Noto Sans Arabic", "Segoe UI", "Geeza Pro")


def reading_font(serif: bool, points: float) -> QFont:
    """The font of an article, of this size in points, with an Arabic face that goes with it."""
    font = QFont()
    font.setFamilies([*first_present(SERIF if serif else SANS), *first_present(NASKH if serif else ARABIC_SANS)])
    font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    font.setPointSizeF(points)
    return font


def points_of(font: QFont) -> float:
    """A font's size in points, also where it was set in pixels."""
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()


@cache
def first_present(families: Sequence[str]) -> list[str]:
    """The first of these font families that this computer has, alone in a list; none at all in an empty one."""
    # asking Qt for a family that is not there makes it look through all aliases
    return [family for family in families if QFontDatabase.hasFamily(family)][:1]
