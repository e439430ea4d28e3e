"""Keyboards that write no Latin: the key in W's place selects a word, whatever it writes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from curator.core.spans import Span
from curator.ui.actions import Desk
from curator.ui.keyboard import latin_key, writes_latin

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
AHEAD = {"linux": 8, "win32": 0}.get(sys.platform)

W, M, K, F, C, LEFT_BRACKET = 17, 50, 37, 33, 46, 26
"""Codes of keys on the keyboard itself."""

pytestmark = pytest.mark.skipif(AHEAD is None, reason="the codes of keys are known for Linux and Windows")


def strike(person: Person, code: int, written: str, held: Qt.KeyboardModifier = PLAIN) -> bool:
    """Strike a key as the window system tells it; whether Qt was kept from looking for its action."""
    assert AHEAD is not None
    handle = person.window.windowHandle()
    assert handle is not None
    key = ord(written.upper())
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, code + AHEAD, 0, 0, written)
    override.ignore()
    QCoreApplication.sendEvent(handle, override)
    QCoreApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, key, held, code + AHEAD, 0, 0, written))
    return override.isAccepted()


def test_places_of_keys_are_told_in_latin() -> None:
    assert latin_key(W + 8, "linux") is Qt.Key.Key_W
    assert latin_key(W, "win32") is Qt.Key.Key_W
    assert latin_key(LEFT_BRACKET + 8, "linux") is Qt.Key.Key_BracketLeft
    assert latin_key(2 + 8, "linux") is Qt.Key.Key_1
    assert latin_key(11 + 8, "linux") is Qt.Key.Key_0
    assert latin_key(53 + 8, "linux") is Qt.Key.Key_Slash
    assert latin_key(1 + 8, "linux") is None
    assert latin_key(W, "darwin") is None


def test_arabic_persian_greek_russian_and_hebrew_are_not_latin() -> None:
    assert not any(writes_latin(ord(letter)) for letter in "صةپςЦש")
    assert all(writes_latin(ord(letter)) for letter in "WÉŁß?")
    assert writes_latin(Qt.Key.Key_F8)


@pytest.mark.parametrize("written", ["ص", "ς", "ц", "'"])
def test_the_key_in_ws_place_selects_a_word(ada: Person, case: Case, written: str) -> None:
    assert case.version
    view, text = ada.reading.view, ada.reading.view.text
    view.setFocus()
    view.select(Span(text.index("villagers"), text.index("villagers")))
    strike(ada, M, "ة")
    assert strike(ada, W, written)
    taken = view.selection()
    assert taken is not None
    assert taken.of(text).startswith("villagers")


def test_shift_with_a_letter_is_known_though_it_writes_a_sign(ada: Person, case: Case) -> None:
    """Shift and ة write an apostrophe on an Arabic keyboard."""
    assert case.version
    view = ada.reading.view
    view.setFocus()
    passage = next(iter(ada.reading.hand.passages.values())) if ada.reading.hand else None
    assert passage is not None
    view.select(Span(passage.start, passage.start))
    strike(ada, W, "ص")
    view.select(Span(passage.start, passage.start))
    strike(ada, M, "'", SHIFT)
    assert "rests on these words" in ada.notice


def test_a_key_with_ctrl_does_its_own_action_and_not_that_of_the_sign_it_writes(ada: Person, case: Case) -> None:
    """Ctrl+Shift+F writes [ with an Arabic keyboard: Qt alone would begin a strip."""
    assert case.version
    strike(ada, K, "ن", CTRL)
    assert ada.window.pick_list.isVisible()
    ada.press("Esc", ada.window.pick_list.line)
    assert strike(ada, F, "[", CTRL | SHIFT)
    assert ada.window.search.isVisible()


def test_arabic_is_typed_into_inputs_and_ctrl_acts_there(ada: Person, case: Case) -> None:
    assert case.version
    ada.window.go(Desk.RELEASE)
    line: QLineEdit = ada.releasing.folder
    line.setFocus()
    assert not strike(ada, W, "ص") or line.text() == "ص"
    assert line.text() == "ص"
    line.selectAll()
    QApplication.clipboard().clear()
    strike(ada, C, "ؤ", CTRL)
    assert QApplication.clipboard().text() == "ص"
    strike(ada, K, "ن", CTRL)
    assert ada.window.pick_list.isVisible()


def test_a_latin_keyboard_of_another_order_is_left_alone(ada: Person, case: Case) -> None:
    """On a French keyboard the key in W's place writes Z, and M stands elsewhere."""
    assert case.version
    view = ada.reading.view
    view.setFocus()
    view.select(Span(3, 3))
    assert not strike(ada, W, "z")
    assert not strike(ada, M, ",")
    assert view.selection() is None


def test_back_on_a_latin_keyboard_signs_are_signs_again(ada: Person, case: Case) -> None:
    assert case.version
    ada.reading.view.setFocus()
    strike(ada, W, "ص")
    strike(ada, K, "k")
    assert not strike(ada, M, "'", SHIFT)
