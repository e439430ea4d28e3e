"""What changed between two versions of an article: removed words struck out behind "−", added ones underlined behind "+"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from curator.core.text_changes import Fate
from curator.ui.focus_handing import hand_focus_on
from curator.ui.reading.shown import shown
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.spans import Span
    from curator.core.text_changes import Changed
    from curator.ui.reading.palette import ReadingPalette

MOST = 2_000
"""So many changed paragraphs are listed at most."""

_SIGNS = {Fate.KEPT: "", Fate.REMOVED: "−", Fate.ADDED: "+"}
_WASHES = {Fate.REMOVED: 6, Fate.ADDED: 0}
"""The washes of removed and added words: vermillion and sky blue, which colour-blind readers tell apart."""


class ChangesView(QWidget):
    """The changed paragraphs, one after the other; `step` goes from one to the next."""

    help_anchor = "versions"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("caption", True)
        self.heading.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What changed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        hand_focus_on(self, self.text)
        self._changes: Sequence[Changed] = ()
        self._places: list[int] = []
        self._at = -1
        self._heading = ""

    def show_changes(self, heading: str, changes: Sequence[Changed], palette: ReadingPalette) -> None:
        """List these changes; the first one is in hand."""
        self.heading.setText(heading)
        self._heading = heading
        self._changes, self._places, self._at = changes[:MOST], [], -1
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for changed in self._changes:
            if self._places:
                cursor.insertText("\n\n", QTextCharFormat())
            self._places.append(cursor.position())
            for place, run in enumerate(changed.runs):
                last = place == len(changed.runs) - 1
                words = shown(run.text).rstrip("\n") if last else shown(run.text)
                cursor.insertText(_SIGNS[run.fate] + words, _look(run.fate, palette))
        cursor.endEditBlock()

    def step(self, by: int) -> Span | None:
        """Go on by so many changes; where the change in hand stands in the newer text, None where there is none."""
        if not self._changes:
            return None
        self._at = min(max(self._at + by, 0), len(self._changes) - 1)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self._places[self._at])
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self.heading.setText(tr("{heading} · this is change {n}", heading=self._heading, n=self._at + 1))
        return self._changes[self._at].new


def _look(fate: Fate, palette: ReadingPalette) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(palette.quiet if fate is Fate.KEPT else palette.ink))
    if fate is not Fate.KEPT:
        made.setBackground(QColor(palette.wash(_WASHES[fate]).ground))
        made.setFontStrikeOut(fate is Fate.REMOVED)
        made.setFontUnderline(fate is Fate.ADDED)
        made.setFontWeight(QFont.Weight.DemiBold)
    return made
