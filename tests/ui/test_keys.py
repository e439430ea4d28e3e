"""Every action by its key: each does something that shows, none is silent, none disturbs typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from curator.ui import theme
from curator.ui.actions import ACTIONS, Action, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

SPARE = "Ctrl+Alt+F12"
"""Given to the actions that have no key of their own, to try them too."""


@pytest.fixture(autouse=True)
def still(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing blinks, and the system's questions for files are answered with none."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def nothing(*_args: object) -> tuple[str, str]:
        ASKED.append("file")
        return "", ""

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, nothing)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: nothing()[0])
    ASKED.clear()
    yield
    qapp.setCursorFlashTime(before)
    theme.wear(qapp, theme.LIGHT)


ASKED: list[str] = []
"""The questions for files that were asked."""


def look(person: Person) -> tuple[object, ...]:
    """What a person can see: the window, other windows, the notice, what has the caret, what was asked."""
    window = person.window
    others = sorted(type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible())
    picture = window.grab().toImage()
    focus = window.focusWidget()
    return (
        bytes(picture.constBits()) if window.isVisible() else b"",
        others,
        person.notice,
        id(focus),
        len(ASKED),
        person.workplace.settings,
    )


def place_for(person: Person, described: Action) -> QWidget:
    """Go where the action is done, but not quite: going somewhere starts from elsewhere."""
    window = person.window
    desk = described.desk or Desk.READ
    window.go(Desk.RELEASE if described.name in {"go.read", "go.next_part"} else desk)
    if described.name == "go.next_part":
        window.setFocus()
    elif described.name in {"release.filter", "release.preview"}:
        person.releasing.label.setFocus()
    elif desk is Desk.READ and described.name != "go.read":
        (window if described.name == "go.text" else person.reading.view).setFocus()
    return window.focusWidget() or window


def press(widget: QWidget, action: QAction) -> None:
    pressed = action.shortcut()[0]
    QTest.keyClick(widget, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("described", ACTIONS, ids=lambda each: each.name)
def test_a_key_does_its_work_or_says_why_there_is_none(ada: Person, described: Action) -> None:
    """With an empty collection."""
    only_its_own_and_not_silent(ada, described)


@pytest.mark.parametrize("described", ACTIONS, ids=lambda each: each.name)
def test_a_key_does_its_work_where_there_is_a_case(ada: Person, case: Case, described: Action) -> None:
    ada.window.desks.furnish()
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    only_its_own_and_not_silent(ada, described)


def only_its_own_and_not_silent(person: Person, described: Action) -> None:
    person.window.desks.furnish()
    action = person.workplace.actions[described.name]
    if action.shortcut().isEmpty():
        action.setShortcut(QKeySequence(SPARE))
    widget = place_for(person, described)
    done: list[str] = []
    for name, each in person.workplace.actions.items():
        each.triggered.connect(lambda *_, name=name: done.append(name))
    before = look(person)
    press(widget, action)
    assert done == [described.name]
    assert look(person) != before, person.notice


def letters_alone() -> list[Action]:
    return [
        each
        for each in ACTIONS
        if each.keys
        and not QKeySequence(each.keys)[0].keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
        and each.keys.split("+")[-1] in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ]


def test_some_actions_have_letters_alone() -> None:
    assert len(letters_alone()) > 10


def inputs(person: Person) -> list[QWidget]:
    """Every input of the window that takes text, in sight or not."""
    window = person.window
    window.search.open()
    found: list[QWidget] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [each for each in found if not each.isReadOnly()]  # type: ignore[attr-defined]


def bring_into_sight(widget: QWidget, window: QWidget) -> None:
    parent: QWidget | None = widget
    while parent is not None and parent is not window:
        parent.show()
        parent = parent.parentWidget()


def test_a_letter_in_an_input_is_typed_and_does_nothing_else(ada: Person, case: Case) -> None:
    ada.window.desks.furnish()
    ada.reading.claim_work.open(case.claims[0].uid)
    done: list[str] = []
    for name, action in ada.workplace.actions.items():
        action.triggered.connect(lambda *_, name=name: done.append(name))
    tried = set()
    for desk in Desk:
        ada.window.go(desk)
        for each in inputs(ada):
            bring_into_sight(each, ada.window)
            each.setFocus()
            if each.hasFocus():
                tried.add(each)
                done.clear()
                for described in letters_alone():
                    press(each, ada.workplace.actions[described.name])
                assert done == [], f"{type(each).__name__} {each.accessibleName()}"
                assert ada.notice == ""
    assert len(tried) > 12


def test_a_key_of_another_desk_says_where_it_works(ada: Person) -> None:
    ada.window.go(Desk.READ)
    ada.press("Ctrl+Shift+E")
    assert ada.notice == "Change event: This is done on the Events desk (Ctrl+2)."


def test_a_letter_outside_the_article_says_where_it_works(ada: Person, case: Case) -> None:
    assert case.version
    ada.window.setFocus()
    ada.press("M", ada.window)
    assert ada.notice == "Mark passage: This is done with the caret in the article (Alt+2)."


def test_a_key_without_an_action_says_nothing(ada: Person) -> None:
    ada.window.go(Desk.RELEASE)
    ada.press("Ctrl+Alt+F11")
    ada.press("Enter", ada.releasing.folder)
    assert ada.notice == ""


def test_every_key_names_a_collection_where_none_is_open(ada: Person) -> None:
    ada.workplace.close()
    ada.press("Ctrl+Z", ada.window)
    assert ada.notice == "No collection is open: make one (Ctrl+N) or open one (Ctrl+O)."


def test_f6_goes_through_the_parts_of_the_window_and_round(ada: Person, case: Case) -> None:
    ada.window.search.open()
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    ada.window.go(Desk.READ)
    seen = []
    for _ in range(3):
        ada.press("F6")
        focus = ada.window.focusWidget()
        part = next(n for n, each in enumerate(ada.window.parts()) if focus is not None and each.isAncestorOf(focus))
        seen.append(part)
    assert len(set(seen)) == len(ada.window.parts())
