from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from curator.ui import theme
from curator.ui.actions import ACTIONS, Desk
from curator.ui.desks import DESKS
from curator.ui.guide_window import GuideWindow
from curator.ui.main_window import MainWindow
from curator.ui.reading import palette
from curator.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

COMPOSED = (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit)
"""What has parts of its own, which are told as one with it."""


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.wear(qapp, theme.LIGHT)


def nameless(root: QWidget) -> list[str]:
    """Widgets that take the keyboard and tell a screen reader no name."""
    found = []
    parts = {
        part for each in root.findChildren(QWidget) if isinstance(each, COMPOSED) for part in each.findChildren(QWidget)
    }
    for each in root.findChildren(QWidget):
        own = not each.objectName().startswith("qt_")
        if isinstance(each, INTERACTIVE) and own and each not in parts and each.focusPolicy().value:
            told = QAccessible.queryAccessibleInterface(each)
            if not told or not told.text(QAccessible.Text.Name):
                found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(ada: Person, case: Case) -> None:
    ada.window.desks.furnish()
    ada.reading.claim_work.open(case.claims[0].uid)
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Shift+E", ada.events)
    ada.window.go(Desk.REVIEW)
    ada.window.search.open()
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    ada.press("Ctrl+K", ada.window)
    assert ", ".join(nameless(ada.window)) == ""
    ada.press("Ctrl+,", ada.window)
    dialog = ada.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert nameless(dialog) == []
    dialog.reject()


def test_every_desk_is_reached_by_its_key(ada: Person) -> None:
    for key, desk in zip("2341", (Desk.EVENTS, Desk.REVIEW, Desk.RELEASE, Desk.READ), strict=True):
        ada.press(f"Ctrl+{key}", ada.window)
        assert ada.workplace.desk is desk
        assert ada.window.desks[desk].isVisible()


def test_empty_desks_say_what_to_do(ada: Person) -> None:
    wanted = {
        Desk.READ: ("No articles yet. Take some in with Ctrl+I, or drop files here.", "Select words in the article"),
        Desk.EVENTS: ("Ctrl+E",),
        Desk.REVIEW: ("Nothing waits. Events come here when they are submitted",),
        Desk.RELEASE: ("No event is approved yet. Approve some on the Review desk.",),
    }
    for desk, sentences in wanted.items():
        ada.window.go(desk)
        widget = ada.window.desks[desk]
        shown = " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())
        shown += " ".join(each.toPlainText() for each in widget.findChildren(QTextEdit) if each.isVisible())
        for sentence in sentences:
            assert sentence in shown, desk


def test_a_window_without_a_collection_does_nothing_and_fails_at_nothing(qtbot: QtBot) -> None:
    window = MainWindow(DESKS)
    qtbot.addWidget(window)
    window.show()
    assert window.windowTitle() == "No collection · Curator"
    window.desks.furnish()
    asking = {"collection.new", "collection.open", "collection.quit", "view.settings"}
    asking |= {"help.guide", "help.keys", "help.print_keys", "help.tour"}
    for desk in Desk:
        window.go(desk)
        for each in ACTIONS:
            if each.name not in asking:
                window.workplace.actions[each.name].trigger()
    window.pick_list.shut()
    window.close()


def test_light_and_dark_are_changed_everywhere_and_kept(ada: Person, case: Case, light_again: None) -> None:
    assert light_again is None
    ada.window.desks.furnish()
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.events.show_ledger()
    before = ada.workplace.theme.name
    ada.workplace.actions["view.appearance"].trigger()
    assert {before, ada.workplace.theme.name} == {"light", "dark"}
    assert ada.workplace.settings.appearance == ada.workplace.theme.name
    page = ada.events._ledger.toHtml()  # noqa: SLF001 what is drawn
    assert ada.workplace.theme.ink in page
    assert ada.workplace.theme.ink in ada.events.view.toHtml()
    ada.window.go(Desk.READ)
    drawn = ada.reading.view.grab().toImage()
    corner = drawn.pixelColor(drawn.width() - 4, drawn.height() - 4).name()
    assert corner == palette.named(ada.workplace.theme.name).paper


def test_desks_out_of_sight_are_made_one_at_a_time(qtbot: QtBot) -> None:
    window = MainWindow(DESKS)
    qtbot.addWidget(window)
    done: list[bool] = []
    stack = window.centralWidget().findChild(QStackedWidget)
    assert isinstance(stack, QStackedWidget)
    # the first desk was made with the window, beside what stands there for want of a collection
    before = stack.count()
    for more in range(1, len(DESKS)):
        window.desks.furnish_next(lambda: done.append(True))
        assert not done
        assert stack.count() == before + more
    window.desks.furnish_next(lambda: done.append(True))
    assert done == [True]


def test_the_guide_and_the_keys_open_beside_the_work(ada: Person, qtbot: QtBot) -> None:
    for key, words in (("F1", "Curator"), ("Ctrl+/", "Mark passage")):
        ada.window.activateWindow()
        qtbot.waitUntil(ada.window.isActiveWindow)
        ada.press(key, ada.window)
        (guide,) = [each for each in ada.window.findChildren(GuideWindow) if each.isVisible()]
        assert words in guide.text.toPlainText()
        assert not guide.isModal()
        with qtbot.waitSignal(guide.destroyed):
            guide.close()


def test_menus_grey_what_has_nothing_to_do_and_give_the_keys_back(ada: Person) -> None:
    review = next(menu for menu in ada.window.menuBar().findChildren(QMenu) if menu.title() == "Review")
    mark, library = ada.workplace.actions["text.mark"], ada.workplace.actions["go.library"]
    text = next(menu for menu in ada.window.menuBar().findChildren(QMenu) if menu.title() == "Text")
    for menu in (review, text):
        menu.aboutToShow.emit()
    assert not ada.workplace.actions["review.approve"].isEnabled()
    assert not mark.isEnabled()
    for menu in (review, text):
        menu.aboutToHide.emit()
    assert mark.isEnabled()
    assert library.isEnabled()


def test_panels_share_the_right_and_leave_the_desk_its_room(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    ada.window.search.open()
    assert ada.window.tabifiedDockWidgets(ada.window.history) == [ada.window.search]


def test_about_says_the_version_and_the_licences(ada: Person) -> None:
    ada.workplace.actions["help.about"].trigger()
    assert "Apache-2.0" in ada.notice
    assert isinstance(ada.window, QWidget)
    assert not ada.window.findChildren(QDialog)
