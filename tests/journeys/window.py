"""A window to work in as a person does: by keys and presses, waiting only for what is under way."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from curator.core.spans import Span
from curator.store.collection import Collection, create, open_collection
from curator.store.signing import Signer, new_signer
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from curator.ui.events.events_desk import EventsDesk
    from curator.ui.reading.read_desk import ReadDesk
    from curator.ui.releasing.release_desk import ReleaseDesk
    from curator.ui.reviewing.review_desk import ReviewDesk


class Person:
    """Somebody at the window with a collection open."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.workplace = window.workplace

    @property
    def collection(self) -> Collection:
        assert self.workplace.collection is not None
        return self.workplace.collection

    @property
    def reading(self) -> ReadDesk:
        return self.window.desks["read"]  # type: ignore[index, return-value]

    @property
    def events(self) -> EventsDesk:
        return self.window.desks["events"]  # type: ignore[index, return-value]

    @property
    def reviewing(self) -> ReviewDesk:
        return self.window.desks["review"]  # type: ignore[index, return-value]

    @property
    def releasing(self) -> ReleaseDesk:
        return self.window.desks["release"]  # type: ignore[index, return-value]

    @property
    def notice(self) -> str:
        return self.window.notices.sentence

    def wait(self) -> None:
        """Wait until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not self.workplace.is_busy)

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press one key combination, such as "Ctrl+E", where the caret is or in a widget."""
        *modifiers, key = keys.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= _MODIFIERS[modifier]
        target = widget or self.window.focusWidget() or self.window
        QTest.keyClick(target, _KEYS.get(key) or getattr(Qt.Key, f"Key_{key}"), held)

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Type text letter by letter, in any script."""
        target = widget or self.window.focusWidget()
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                # QTest knows the keys of ASCII only
                pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(target, pressed)

    def click(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click an entry of a list."""
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            view.visualRect(index).center(),
        )

    def take_in(self, path: Path) -> None:
        self.reading.text_work.take_in([path])
        self.qtbot.waitUntil(lambda: not self.workplace.is_busy and self.reading.hand is not None)

    def select(self, words: str, until: str = "") -> Span:
        """Select the words in the article, from their beginning to the end of `until`."""
        assert self.reading.hand is not None
        text = self.reading.hand.text
        start = text.index(words)
        end = text.index(until, start) + len(until) if until else start + len(words)
        self.reading.view.setFocus()
        self.reading.view.select(Span(start, end))
        return Span(start, end)


_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Backspace": Qt.Key.Key_Backspace,
    "[": Qt.Key.Key_BracketLeft,
    "]": Qt.Key.Key_BracketRight,
    "Plus": Qt.Key.Key_Plus,
    "-": Qt.Key.Key_Minus,
    ",": Qt.Key.Key_Comma,
    "/": Qt.Key.Key_Slash,
}


@contextmanager
def at_the_window(qapp: QApplication, qtbot: QtBot, path: Path, signer: Signer) -> Iterator[Person]:
    """A person with the collection at `path` open, which is made if it is not there; closed at the end."""
    window = MainWindow(DESKS)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.workplace.use(open_collection(path, signer) if path.exists() else create(path, signer))
    qapp.processEvents()
    try:
        yield Person(window, qtbot)
    finally:
        window.close()
        window.deleteLater()
        qapp.processEvents()


__all__ = ["Person", "at_the_window", "new_signer"]
