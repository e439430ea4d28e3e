"""The window's keys before those of a line of text: on X11 a line takes Ctrl+E, Ctrl+K, Ctrl+D and more for itself.

Qt asks the widget with the caret first whether a key is its own (a ShortcutOverride), and its text inputs say yes to the
editing keys of the platform, which on X11 are those of Emacs. A curator who presses Ctrl+E in the form means the action.
What everybody expects a text to do with a key stays the text's: copying, cutting, pasting, selecting all, and undoing
what was typed, as long as there is something typed to undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

_TEXTS_OWN = frozenset(map(QKeySequence, ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Shift+V")))
_UNDOING = QKeySequence("Ctrl+Z")
_REDOING = QKeySequence("Ctrl+Shift+Z")


class WindowKeysFirst(QObject):
    """Sees to it that the letter keys with Ctrl of `actions` reach them while a line of text has the caret."""

    def __init__(self, actions: Iterable[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._followed: QWidget | None = None
        self._list: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Leave a key to the action that has it; do it where a list of completions would swallow it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._list:
            action = self._meant_past_the_list(event)
            if action is not None and self._list is not None:
                self._list.hide()
                # not before the list has let go of the keyboard: the next key may be on its way
                QTimer.singleShot(0, action.trigger)
                return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_wanted(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _meant_past_the_list(self, event: QKeyEvent) -> QAction | None:
        """The window's action that a key with Ctrl or Alt is for, while completions are open below the line."""
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        pressed = QKeySequence(event.keyCombination())
        if pressed in _TEXTS_OWN or pressed in {_UNDOING, _REDOING}:
            return None
        everywhere = Qt.ShortcutContext.WindowShortcut
        found = (each for each in self._actions if each.isEnabled() and each.shortcutContext() is everywhere)
        return next((each for each in found if pressed in each.shortcuts()), None)

    def _is_wanted(self, event: QKeyEvent) -> bool:
        is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        if not is_letter or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        pressed = QKeySequence(event.keyCombination())
        if pressed in _TEXTS_OWN or (pressed == _UNDOING and self._can(undo=True)):
            return False
        if pressed == _REDOING and self._can(undo=False):
            return False
        return any(pressed in action.shortcuts() for action in self._actions if action.isEnabled())

    def _can(self, *, undo: bool) -> bool:
        """Whether the text with the caret has typing to undo, or to do again."""
        text = self._followed
        if isinstance(text, QLineEdit):
            return text.isUndoAvailable() if undo else text.isRedoAvailable()
        if isinstance(text, QTextEdit | QPlainTextEdit):
            document = text.document()
            return document.isUndoAvailable() if undo else document.isRedoAvailable()
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is self._followed:
            before.removeEventFilter(self)
        if self._list is not None and isValid(self._list):  # type: ignore[no-untyped-call]
            self._list.removeEventFilter(self)
        self._list = None
        self._followed = now if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) else None
        if self._followed is not None:
            self._followed.installEventFilter(self)
        completer = now.completer() if isinstance(now, QLineEdit) else None
        if completer is not None:
            self._list = completer.popup()
        if self._list is not None:
            self._list.installEventFilter(self)
