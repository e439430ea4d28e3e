"""The button that folds a part of a form away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from curator.ui.fold_button import FoldButton
from tests.arabic import in_arabic

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def _drawn(button: FoldButton) -> QImage:
    return button.icon().pixmap(button.iconSize()).toImage()


def _button(qtbot: QtBot) -> FoldButton:
    button = FoldButton("More")
    qtbot.addWidget(button)
    return button


def test_its_chevron_turns_when_it_is_opened(qtbot: QtBot) -> None:
    button = _button(qtbot)
    folded = _drawn(button)
    button.setChecked(True)
    assert _drawn(button) != folded
    button.setChecked(False)
    assert _drawn(button) == folded


def test_its_chevron_points_to_the_left_where_lines_run_to_the_left(qapp: QApplication, qtbot: QtBot) -> None:
    rightwards = _drawn(_button(qtbot))
    with in_arabic(qapp):
        assert _drawn(_button(qtbot)) != rightwards


def test_its_chevron_takes_the_ink_of_another_theme(qtbot: QtBot) -> None:
    button = _button(qtbot)
    before = _drawn(button)
    palette = QPalette(button.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    button.setPalette(palette)
    assert _drawn(button) != before
