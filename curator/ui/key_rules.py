"""Which keys an action may have: none of another action of its desk, none that typing and moving need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from curator.ui.actions import ACTIONS, Action, Desk
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

_MOVES = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Space,
        Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    }
)  # fmt: skip
"""Keys that move the caret, change what is typed or leave, whatever has the caret."""

_EDITS = frozenset(QKeySequence(f"Ctrl+{letter}") for letter in ("A", "C", "V", "X", "Left", "Right"))
"""Keys of every input."""

_IN_TEXT = frozenset(QKeySequence(f"{held}+{arrow}") for held in ("Ctrl", "Alt") for arrow in ("Up", "Down"))
"""Keys that move the caret through the article."""


def clash(keys: Mapping[str, str]) -> tuple[str, Action, Action] | None:
    """A key that two actions would have at one desk, with the two; None where each has its own."""
    for place, each in enumerate(ACTIONS):
        for other in ACTIONS[place + 1 :]:
            meet = each.desk is None or other.desk is None or each.desk is other.desk
            if meet and keys[each.name] and QKeySequence(keys[each.name]) == QKeySequence(keys[other.name]):
                return keys[each.name], each, other
    return None


def trouble(keys: Mapping[str, str], in_article: Collection[str]) -> str:
    """What is wrong with these keys of all actions, in one sentence; empty where nothing is.

    `in_article` are the actions whose keys act only while the caret is in the article's text: letters alone may be theirs.
    """
    for each in ACTIONS:
        refused = _refused(keys[each.name], each, is_in_article=each.name in in_article)
        if refused:
            return refused
    twice = clash(keys)
    if twice is None:
        return ""
    shown = QKeySequence(twice[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return tr(
        "{keys} is given to two actions: {actions}.", keys=shown, actions=", ".join(tr(a.text) for a in twice[1:])
    )


def _refused(keys: str, described: Action, *, is_in_article: bool) -> str:
    """Why one action may not have these keys; empty where it may."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return ""
    shown, name = sequence.toString(QKeySequence.SequenceFormat.NativeText), tr(described.text)
    if sequence.count() > 1:
        return tr("{keys} are several keys after each other: give “{action}” one.", keys=shown, action=name)
    pressed: QKeyCombination = sequence[0]
    alone = not pressed.keyboardModifiers() & _HELD
    needed = (alone and pressed.key() in _MOVES) or sequence in _EDITS
    if needed or (described.desk in {None, Desk.READ} and sequence in _IN_TEXT):
        return tr("{keys} moves or edits wherever one types: give “{action}” another key.", keys=shown, action=name)
    writes = pressed.key() < Qt.Key.Key_Escape or pressed.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if alone and writes and not is_in_article:
        return tr("{keys} alone is for typing: hold Ctrl or Alt with it for “{action}”.", keys=shown, action=name)
    return ""
