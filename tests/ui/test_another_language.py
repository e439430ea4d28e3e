"""Choosing another language in the settings: the window comes again in it, with the same collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from curator import app, settings
from curator.store.collection import create
from curator.ui import language
from curator.ui.settings_dialog import SettingsDialog
from tests.ground import signer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from curator.ui.main_window import MainWindow


@pytest.fixture
def in_use(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[list[MainWindow]]:
    """The window in use, with a collection open; whichever it is at the end is closed."""
    path = tmp_path / "a.curator"
    create(path, signer("Ada")).close()
    shown = app.show_window(qapp, path)
    qtbot.waitUntil(lambda: shown[0].workplace.collection is not None)
    yield shown
    language.put_on(qapp, settings.Settings(language="en"))
    shown[0].close()
    shown[0].deleteLater()


def _choose(window: MainWindow, code: str, digits: str = "") -> None:
    window.workplace.actions["view.settings"].trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData(code))
    dialog.digits.setCurrentIndex(dialog.digits.findData(digits))
    dialog.accept()


def test_the_window_comes_again_in_arabic_and_back_in_english(in_use: list[MainWindow], qtbot: QtBot) -> None:
    english = in_use[0]
    collection = english.workplace.collection
    assert collection is not None
    path = collection.path
    _choose(english, "ar")
    qtbot.waitUntil(lambda: in_use[0] is not english and in_use[0].workplace.collection is not None)
    arabic = in_use[0]
    assert arabic.workplace.actions["edit.undo"].text() == "تراجع"
    assert arabic.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert arabic.workplace.collection is not None
    assert arabic.workplace.collection.path == path
    assert arabic.workplace.collection.is_writable
    _choose(arabic, "en")
    qtbot.waitUntil(lambda: in_use[0] is not arabic and in_use[0].workplace.collection is not None)
    assert in_use[0].workplace.actions["edit.undo"].text() == "Undo"


def test_where_nothing_of_it_was_changed_the_window_stays(in_use: list[MainWindow], qtbot: QtBot) -> None:
    window = in_use[0]
    with qtbot.assertNotEmitted(window.workplace.language_changed):
        _choose(window, window.workplace.settings.language)
