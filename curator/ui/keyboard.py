"""Keys of keyboards that write no Latin letters: a physical key does what it does on a Latin keyboard.

On an Arabic keyboard the key W writes ص, and Ctrl+Shift+F arrives as Ctrl+[: Qt would find no action, or a wrong one. What
the key has written on it in Latin is told by its scan code, which is the same whatever the layout. X11 and Wayland give the
Linux kernel's code plus 8, Windows the code of the keyboard itself; for the letters both are one. Elsewhere Qt's own way holds.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'`", 43: "\\ZXCVBNM,./"}
_LATIN = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
_AHEAD = {"linux": 8, "win32": 0}
"""What is added to the keyboard's own code."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LAST_LATIN, _FIRST_OF_QT = 0x24F, 0x1000000
"""The last letter of Extended Latin-B; keys without a letter, such as arrows, begin with the second."""


def latin_key(scan_code: int, platform: str = sys.platform) -> Qt.Key | None:
    """The key that a Latin keyboard has in this place; None for one without a letter, digit or sign, or where none can tell."""
    ahead = _AHEAD.get(platform)
    letter = None if ahead is None else _LATIN.get(scan_code - ahead)
    return None if letter is None else Qt.Key(ord(letter))


def writes_latin(key: int) -> bool:
    """Whether a key that writes something writes Latin; keys that write nothing count as Latin."""
    return key <= _LAST_LATIN or key >= _FIRST_OF_QT


class Keyboard(QObject):
    """Watches the keys of a window, and does the action of the key pressed on a keyboard that writes no Latin.

    Letters alone act only where an action has them around the widget with the caret: typing in an input is never touched.
    """

    def __init__(self, window: QWidget, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._is_foreign = False
        self._due: QKeyCombination | None = None

    def watch(self) -> None:
        """Begin; the window must have been shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Take a key before Qt looks for its action."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                return self._claim(event)
            if event.type() is QEvent.Type.KeyPress:
                return self._press(event)
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """Keep Qt from looking, where the key means something else here; it comes again as a press."""
        self._due = self._meant(event)
        if self._due is None:
            return False
        event.accept()
        return True

    def _press(self, event: QKeyEvent) -> bool:
        meant = self._due or self._meant(event)
        self._due = None
        if meant is None:
            return False
        action = self._action_of(meant)
        if action is not None:
            action.trigger()
            return True
        focus = self._focus()
        if focus is None:
            return False
        # Ctrl+C and the like, which widgets know by their Latin letters
        QCoreApplication.sendEvent(
            focus, QKeyEvent(QEvent.Type.KeyPress, meant.key(), meant.keyboardModifiers(), "", event.isAutoRepeat())
        )
        return True

    def _meant(self, event: QKeyEvent) -> QKeyCombination | None:
        """The Latin key combination that was pressed, where the keyboard writes something else and it is for us."""
        key = latin_key(event.nativeScanCode())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is None or modifiers & Qt.KeyboardModifier.GroupSwitchModifier:
            return None
        is_letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
        if not writes_latin(event.key()):
            self._is_foreign = True
        elif is_letter and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            self._is_foreign = False
        same = event.key() == key
        if not self._is_foreign or same or (writes_latin(event.key()) and not is_letter):
            return None
        meant = QKeyCombination(modifiers, key)
        if modifiers & _HELD or self._action_of(meant) is not None:
            return meant
        return None

    def _action_of(self, pressed: QKeyCombination) -> QAction | None:
        """The action that this key combination does where the caret is."""
        sequence, focus = QKeySequence(pressed), self._focus()
        for action in self._actions.values():
            if not action.isEnabled() or sequence not in action.shortcuts():
                continue
            if action.shortcutContext() is not Qt.ShortcutContext.WidgetWithChildrenShortcut:
                # a letter alone is for those who type in it
                if pressed.keyboardModifiers() & _HELD or not is_typed_in(focus):
                    return action
            elif any(
                isinstance(place, QWidget) and focus is not None and (place is focus or place.isAncestorOf(focus))
                for place in action.associatedObjects()
                if place is not self._window
            ):
                return action
        return None

    def _focus(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.window() is self._window else self._window.focusWidget()


def is_typed_in(widget: QWidget | None) -> bool:
    """Whether a widget takes letters as text."""
    if widget is None or not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        return False
    return bool(widget.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)) and not widget.property("readOnly")
