"""The window's keys before those of a line of text: on X11 a line takes Ctrl+E, Ctrl+K, Ctrl+D and more for itself.

Qt asks the widget with the caret first whether a key is its own (a ShortcutOverride), and its text inputs say yes to the
editing keys of the platform, which on X11 are those of Emacs. A curator who presses Ctrl+E in the form means the action.
What everybody expects a text to do with a key stays the text's: copying, cutting, pasting, selecting all, and undoing
what was typed, as long as there is something typed to undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

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
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Leave a key to the action that has it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_wanted(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

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
        self._followed = now if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) else None
        if self._followed is not None:
            self._followed.installEventFilter(self)
