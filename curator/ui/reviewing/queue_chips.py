"""The common filters of the queue as buttons with their counts; what is pressed stands in the filter line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton

from curator.ui.flow import FlowLayout
from curator.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

CHIPS = {
    "waits:submitted": "Submitted",
    "waits:disputed": "Disputed",
    "waits:possible_duplicate": "Possible duplicates",
    "waits:words_changed": "Words changed",
    "waits:stale_figure": "Stale figures",
    "waits:comment": "Comments",
    "calls:me": "Calls me",
    "waits:returned": "Returned",
    "by:me": "Mine",
    "not-by:me": "Not mine",
}
"""The filters, and what their buttons say."""


def with_word(line: str, word: str) -> str:
    """A filter line with one more word at its end."""
    return f"{line.rstrip()} {word} ".lstrip()


def without_word(line: str, word: str) -> str:
    """A filter line without a word of it."""
    return re.sub(rf"(?:^|(?<=\s)){re.escape(word)}(?:\s+|$)", "", line)


def has_word(line: str, word: str) -> bool:
    """Whether a filter line has a word."""
    return word in line.split()


class QueueChips(QObject):
    """The buttons of those filters that leave something; counts come one after the other, when the window has time."""

    changed = Signal(str)
    """The filter line is to be this."""

    def __init__(self, line: Callable[[], str], count: Callable[[str], int], parent: QWidget) -> None:
        """`line` gives the filter line as it stands, `count` how many events a filter leaves."""
        super().__init__(parent)
        self._line, self._count = line, count
        self.buttons: dict[str, QToolButton] = {}
        self._texts: dict[str, str] = {}
        self.layout = FlowLayout()
        for word, text in CHIPS.items():
            button = QToolButton(parent)
            button.setText(tr(text))
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._texts[word] = tr(text)
            button.clicked.connect(lambda is_on, word=word: self._press(word, is_on=is_on))
            button.hide()
            self.buttons[word] = button
            self.layout.add(button)
        self._left: Iterator[str] = iter(())
        self._counting = QTimer(self)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._count_next)

    def count_anew(self) -> None:
        """Count again, beginning soon."""
        self._left = iter(self.buttons)
        self._counting.start()

    def count_now(self) -> None:
        """Have all counts at once."""
        while self._counting.isActive():
            self._count_next()

    def follow_line(self) -> None:
        """Press those buttons whose words stand in the line."""
        for word, button in self.buttons.items():
            button.setChecked(has_word(self._line(), word))

    def _count_next(self) -> None:
        word = next(self._left, None)
        if word is None:
            self._counting.stop()
            return
        n = self._count(word)
        button = self.buttons[word]
        button.setText(f"{self._texts[word]} {number(n)}")
        button.setVisible(n > 0 or button.isChecked())

    def _press(self, word: str, *, is_on: bool) -> None:
        line = self._line()
        self.changed.emit(with_word(line, word) if is_on else without_word(line, word))
