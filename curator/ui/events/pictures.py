"""Saving what is drawn as a picture: PNG for a page, SVG for a poster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from curator.core.errors import CuratorError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSize

PIXELS = 2
"""A PNG has so many pixels for each on the screen, both ways: it is printed."""


class PictureNotWrittenError(CuratorError):
    """The picture could not be written."""


def save_picture(path: Path, size: QSize, draw: Callable[[QPainter], object], title: str) -> None:
    """Write a picture of this size in screen pixels as SVG or PNG, by the ending of the name.

    Raises:
        PictureNotWrittenError: nothing can be written there.
    """
    is_written = (
        _write_svg(path, size, draw, title) if path.suffix.casefold() == ".svg" else _write_png(path, size, draw)
    )
    if not is_written:
        message = (
            f"{path} could not be written: choose a folder that you may write to, and a name that ends in .png or .svg."
        )
        raise PictureNotWrittenError(message)


def _write_svg(path: Path, size: QSize, draw: Callable[[QPainter], object], title: str) -> bool:
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size)
    made.setViewBox(QRect(QPoint(), size))
    made.setTitle(title)
    painter = QPainter()
    if not painter.begin(made):
        return False
    draw(painter)
    return painter.end()


def _write_png(path: Path, size: QSize, draw: Callable[[QPainter], object]) -> bool:
    image = QImage(size * PIXELS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(PIXELS)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return image.save(str(path))
