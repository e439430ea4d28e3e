"""Pictures of few colours in small files."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pathlib import Path

COLOURS = 256
LIMIT_BYTES = 120_000
"""No picture of the guide is larger."""


def in_few_colours(image: QImage) -> QImage:
    """The picture in its own 256 most frequent colours; what is left of it takes the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    # rows of 32-bit pixels lie one behind the other without gaps
    often = Counter(memoryview(plain.constBits()).cast("I")).most_common(COLOURS)
    table = [colour for colour, _ in often]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def save(image: QImage, path: Path) -> int:
    """Write the picture as PNG, as small as it gets; its size in bytes."""
    if not in_few_colours(image).save(str(path), None, 0):
        message = f"{path} could not be written"
        raise OSError(message)
    return path.stat().st_size
