from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLabel

from curator import settings
from curator.ui import theme
from curator.ui.actions import ACTIONS
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from curator.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

OWN = {each.name: each.keys for each in ACTIONS}


@pytest.fixture
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.wear(qapp, theme.LIGHT)


@pytest.fixture
def dialog(ada: Person, plain_again: None) -> SettingsDialog:
    assert plain_again is None
    ada.press("Ctrl+,", ada.window)
    found = ada.window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    return found


def key_edit(dialog: SettingsDialog, name: str) -> QKeySequenceEdit:
    return dialog.keys.edit(name)


def complaint(dialog: SettingsDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.property("bad") and each.isVisible())


def test_every_action_has_a_key_or_can_be_given_one(ada: Person, dialog: SettingsDialog) -> None:
    shown = dialog.keys.chosen
    assert {name: QKeySequence(keys) for name, keys in shown.items()} == {
        name: QKeySequence(keys) for name, keys in OWN.items()
    }
    bare = [each.name for each in ACTIONS if not each.keys]
    for number, name in enumerate(bare, start=1):
        key_edit(dialog, name).setKeySequence(QKeySequence(f"Ctrl+Alt+F{number}"))
    dialog.accept()
    for number, name in enumerate(bare, start=1):
        assert ada.workplace.actions[name].shortcut() == QKeySequence(f"Ctrl+Alt+F{number}")
    kept = dict(settings.load().keys)
    assert set(kept) == set(bare)


def test_a_key_that_two_actions_of_a_desk_would_have_is_refused(ada: Person, dialog: SettingsDialog) -> None:
    key_edit(dialog, "text.mark").setKeySequence(QKeySequence("N"))
    dialog.accept()
    assert dialog.isVisible()
    assert complaint(dialog) == "N is given to two actions: Mark passage, Next passage."
    assert ada.workplace.actions["text.mark"].shortcut() == QKeySequence("M")
    assert settings.load().keys == ()


def test_settings_are_kept_for_the_next_window(ada: Person, dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.person.setText("Ada B.")
    dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
    dialog.text_size.setValue(15)
    key_edit(dialog, "text.mark").setKeySequence(QKeySequence("Y"))
    dialog.accept()
    assert ada.workplace.theme is theme.DARK
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.font().pointSize() == 15
    found = settings.load()
    assert (found.person, found.appearance, found.text_size) == ("Ada B.", "dark", 15)
    again = MainWindow(DESKS)
    qtbot.addWidget(again)
    assert again.workplace.theme is theme.DARK
    assert again.workplace.actions["text.mark"].shortcut() == QKeySequence("Y")


def test_cancel_keeps_everything_as_it_was(ada: Person, dialog: SettingsDialog) -> None:
    dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
    key_edit(dialog, "text.mark").setKeySequence(QKeySequence("Y"))
    dialog.reject()
    assert settings.load().appearance == "system"
    assert ada.workplace.actions["text.mark"].shortcut() == QKeySequence("M")


def test_a_wrong_key_is_told_at_once_and_gone_with_its_reason(ada: Person, dialog: SettingsDialog) -> None:
    key_edit(dialog, "text.mark").setKeySequence(QKeySequence("Esc"))
    assert "moves or edits" in complaint(dialog)
    dialog.accept()
    assert dialog.isVisible()
    assert ada.workplace.actions["text.mark"].shortcut() == QKeySequence("M")
    dialog.keys.back("text.mark").click()
    assert complaint(dialog) == ""


def test_one_key_or_all_go_back_to_the_programs_own(ada: Person, dialog: SettingsDialog) -> None:
    for name, keys in (("text.mark", "X"), ("text.word", "Y"), ("help.about", "F9")):
        key_edit(dialog, name).setKeySequence(QKeySequence(keys))
    assert not dialog.keys.back("text.sentence").isEnabled()
    dialog.keys.back("text.mark").click()
    assert dialog.keys.chosen["text.mark"] == "M"
    assert dialog.keys.chosen["text.word"] == "Y"
    dialog.keys.all_back.click()
    assert dialog.keys.chosen == {name: QKeySequence(keys).toString() for name, keys in OWN.items()}
    dialog.accept()
    assert settings.load().keys == ()
    assert ada.workplace.actions["help.about"].shortcut().isEmpty()


def test_a_key_is_given_by_pressing_it_and_acts_at_once(ada: Person, case: Case, dialog: SettingsDialog) -> None:
    assert case.version
    edit = key_edit(dialog, "text.mark")
    edit.clear()
    edit.setFocus()
    ada.press("Ctrl+M", edit.focusProxy() or edit)
    assert dialog.keys.chosen["text.mark"] == "Ctrl+M"
    dialog.accept()
    ada.window.activateWindow()
    ada.qtbot.waitUntil(ada.window.isActiveWindow)
    ada.select("villagers")
    ada.press("Ctrl+M", ada.reading.view)
    assert ada.notice == "Marked."


def test_actions_are_found_in_the_table_by_name_menu_and_key(ada: Person, dialog: SettingsDialog) -> None:
    def shown() -> set[str]:
        return {each.name for row, each in enumerate(ACTIONS) if not dialog.keys.table.isRowHidden(row)}

    assert ada.workplace
    dialog.keys.line.setText("mark pass")
    assert shown() == {"text.mark", "text.unmark"}
    dialog.keys.line.setText("ctrl+shift+s")
    assert shown() == {"claim.submit", "event.submit"}
    dialog.keys.line.clear()
    assert len(shown()) == len(ACTIONS)


def test_the_settings_are_one_window_beside_the_work(ada: Person, dialog: SettingsDialog) -> None:
    assert not dialog.isModal()
    ada.workplace.actions["view.settings"].trigger()
    assert ada.window.findChildren(SettingsDialog) == [dialog]
