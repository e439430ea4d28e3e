from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from curator import assets
from tests.pictures.scenes import SCENES
from tests.pictures.small import COLOURS, LIMIT_BYTES, in_few_colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FOLDER = assets.folder("resources") / "help" / "pictures"


@pytest.mark.parametrize("ending", ["", "-dark", "-ar"])
@pytest.mark.parametrize("scene", SCENES)
def test_the_guide_has_a_small_picture_of_every_scene(scene: str, ending: str) -> None:
    path = FOLDER / f"{scene}{ending}.png"
    assert path.stat().st_size <= LIMIT_BYTES
    image = QImage(str(path))
    assert image.format() is QImage.Format.Format_Indexed8
    assert image.colorCount() <= COLOURS


def test_a_picture_keeps_the_colours_that_it_has_most_of(qapp: QApplication) -> None:
    assert qapp
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    for number in range(600):
        image.setPixelColor(number % 64, 10 + number // 64, QColor.fromHsv(number % 360, 200, 100 + number // 4))
    small = in_few_colours(image)
    assert small.pixelColor(0, 0).name() == "#123456"
    assert small.colorCount() <= COLOURS
