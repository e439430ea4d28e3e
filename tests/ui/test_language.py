"""Which language the window has, and what comes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox

from curator.settings import Settings
from curator.ui import language
from curator.ui.words import EASTERN, WESTERN, tr
from tests.arabic import in_arabic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SYRIA = QLocale(QLocale.Language.Arabic, QLocale.Country.Syria)
FRANCE = QLocale(QLocale.Language.French, QLocale.Country.France)


@pytest.mark.parametrize(
    ("chosen", "system", "wanted"),
    [
        ("", SYRIA, "ar"),
        ("", FRANCE, "en"),
        ("", QLocale.c(), "en"),
        ("en", SYRIA, "en"),
        ("ar", FRANCE, "ar"),
        ("xx", FRANCE, "en"),
    ],
)
def test_the_language_is_the_one_chosen_else_the_systems_where_there_are_texts(
    chosen: str, system: QLocale, wanted: str
) -> None:
    assert language.wanted(chosen, system) == wanted


@pytest.mark.parametrize(
    ("chosen", "digits"), [("", EASTERN), ("eastern", EASTERN), ("western", WESTERN), ("xx", EASTERN)]
)
def test_the_digits_are_those_chosen_else_the_locales(chosen: str, digits: str) -> None:
    assert language.voice_of(Settings(language="ar", digits=chosen)).digits == digits


def test_the_window_runs_from_right_to_left_while_it_is_arabic(qapp: QApplication) -> None:
    with in_arabic(qapp):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert tr("Undo") == "تراجع"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert tr("Undo") == "Undo"


def test_qts_own_texts_are_arabic_too(qapp: QApplication, qtbot: QtBot) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text()

    with in_arabic(qapp):
        assert not cancel().isascii()
    assert cancel().replace("&", "") == "Cancel"
