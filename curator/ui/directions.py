"""Which way a line of text runs: by its own first letter, whatever the window's side."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt

LEFT, RIGHT = frozenset({"L"}), frozenset({"R", "AL"})


def runs(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one (Unicode Bidirectional Algorithm, P2 and P3), else `otherwise`."""
    for letter in text:
        kind = bidirectional(letter)
        if kind in LEFT:
            return Qt.LayoutDirection.LeftToRight
        if kind in RIGHT:
            return Qt.LayoutDirection.RightToLeft
    return otherwise
