"""Finding words in the article: a line above the text, folded like the collection's search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from curator.core.folding import folded, folded_with_places
from curator.core.spans import Span
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.reading.article_view import ArticleView


def places_of(words: str, text: str) -> list[Span]:
    """Where the words stand in the text, whatever the case and the Arabic vowels, in order."""
    wanted = folded(words).casefold()
    if not wanted.strip():
        return []
    plain, places = folded_with_places(text)
    lowered = plain.casefold()
    if len(lowered) != len(plain):  # a letter that becomes two, such as ß: keep the places right
        lowered = "".join(letter.casefold() if len(letter.casefold()) == 1 else letter for letter in plain)
    found: list[Span] = []
    start = lowered.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        found.append(Span(places[start], places[end - 1] + 1))
        start = lowered.find(wanted, end)
    return found


class FindBar(QWidget):
    """Hidden until it is wanted; Enter goes to the next place, Shift+Enter to the one before, Escape leaves."""

    help_anchor = "search"

    def __init__(self, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._found: list[Span] = []
        self._at = 0
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Find in the article"))
        self.line.setAccessibleName(tr("Find in the article"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        self.hide()

    def open(self) -> None:
        """Show it with the caret in its line."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Step through the places, or leave."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                self._view.setFocus()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self._found = places_of(words, self._view.text)
        caret = self._view.caret()
        self._at = next((n for n, span in enumerate(self._found) if span.start >= caret), 0)
        self._show()

    def _step(self, by: int) -> None:
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        if not self._found:
            self._count.setText(tr("not found") if self.line.text().strip() else "")
            return
        self._count.setText(tr("{n} of {all}", n=self._at + 1, all=len(self._found)))
        self._view.select(self._found[self._at])
