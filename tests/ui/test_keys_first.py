"""Keys of the window, pressed while a line of text has the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from curator.ui.keys_first import WindowKeysFirst

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class GreedyLine(QLineEdit):
    """A line that takes every key for its own, as one does on X11 with the keys of Emacs."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class Bench(QWidget):
    """A window with a greedy line, a note, and actions that count how often they were done."""

    def __init__(self, *keys: str) -> None:
        super().__init__()
        self.done: list[str] = []
        self.line, self.note = GreedyLine(), QPlainTextEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.note)
        for each in keys:
            action = QAction(each, self)
            action.setShortcut(QKeySequence(each))
            action.triggered.connect(lambda _checked=False, name=each: self.done.append(name))
            self.addAction(action)
        self.first = WindowKeysFirst(self.actions(), self)


def _opened(qtbot: QtBot, *keys: str) -> Bench:
    bench = Bench(*keys)
    qtbot.addWidget(bench)
    bench.show()
    qtbot.waitExposed(bench)
    bench.activateWindow()
    bench.line.setFocus()
    qtbot.waitUntil(bench.line.hasFocus)
    return bench


@pytest.mark.parametrize("letter", ["E", "K", "D", "H", "F", "B", "L"])
def test_a_key_with_control_reaches_its_action_though_the_line_would_have_it(qtbot: QtBot, letter: str) -> None:
    bench = _opened(qtbot, f"Ctrl+{letter}")
    QTest.keyClick(bench.line, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.ControlModifier)
    assert bench.done == [f"Ctrl+{letter}"]


def test_letters_are_typed_and_copying_stays_the_line_s(qtbot: QtBot) -> None:
    bench = _opened(qtbot, "W", "Ctrl+C", "Ctrl+A")
    QTest.keyClicks(bench.line, "w")
    QTest.keyClick(bench.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(bench.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (bench.line.text(), bench.line.selectedText(), bench.done) == ("w", "w", [])


def test_a_key_without_an_action_stays_the_line_s(qtbot: QtBot) -> None:
    bench = _opened(qtbot, "Ctrl+E")
    bench.actions()[0].setEnabled(False)
    QTest.keyClick(bench.line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert bench.done == []


@pytest.mark.parametrize("which", ["line", "note"])
def test_undo_takes_back_typing_first_and_then_the_last_step(qtbot: QtBot, which: str) -> None:
    bench = _opened(qtbot, "Ctrl+Z", "Ctrl+Shift+Z")
    text = bench.line if which == "line" else bench.note
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(text, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert bench.done == ["Ctrl+Shift+Z"]
    QTest.keyClicks(text, "x")
    QTest.keyClick(text, Qt.Key.Key_Z, control)
    QTest.keyClick(text, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert bench.done == ["Ctrl+Shift+Z"]
    QTest.keyClick(text, Qt.Key.Key_Z, control)
    QTest.keyClick(text, Qt.Key.Key_Z, control)
    assert bench.done == ["Ctrl+Shift+Z", "Ctrl+Z"]


def test_an_open_list_of_completions_does_not_swallow_the_window_s_keys(qtbot: QtBot) -> None:
    bench = _opened(qtbot, "Ctrl+Return")
    bench.note.setFocus()
    completer = QCompleter(["Baniyas", "Banias"], bench.line)
    bench.line.setCompleter(completer)
    bench.line.setFocus()
    qtbot.waitUntil(bench.line.hasFocus)
    QTest.keyClicks(bench.line, "Ban")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bench.done == ["Ctrl+Return"])
    assert not popup.isVisible()
    assert bench.line.text() == "Ban"
