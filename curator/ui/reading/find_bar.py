"""Finding words in the article: a line above the text; all places shown faintly and counted, the one at hand selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from curator.core.finding import FoldedText
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.reading.article_view import ArticleView
    from curator.ui.workplace import Workplace

_NOWHERE = FoldedText("").find("")


class FindBar(QWidget):
    """Hidden until it is wanted; Enter goes to the next place, Shift+Enter to the one before, Escape leaves."""

    help_anchor = "search"

    def __init__(self, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._folded = FoldedText("")
        self._of = ""
        self._asked = ("", False)
        self._found = _NOWHERE
        self._at = 0
        self._from = 0
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Find in the article"))
        self.line.setAccessibleName(tr("Find in the article"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.whole_words = QCheckBox(tr("Whole words"), self)
        self.whole_words.toggled.connect(self._find)
        self.whole_words.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.whole_words)
        row.addWidget(self._count)
        view.textChanged.connect(self._take_text)
        self.hide()

    def offer(self, workplace: Workplace) -> None:
        """Do the actions of finding."""

        def has_text() -> bool:
            return bool(self._view.text)

        def has_words() -> bool:
            return has_text() and bool(self.line.text().strip())

        workplace.handle("edit.find", self.open, ready=has_text)
        workplace.handle("edit.find_next", lambda: self.step(1), ready=has_words)
        workplace.handle("edit.find_previous", lambda: self.step(-1), ready=has_words)
        workplace.handle("edit.find_whole", self.whole_words.toggle, ready=self.isVisible)

    @property
    def told(self) -> str:
        """What it says of the places found."""
        return self._count.text()

    def open(self) -> None:
        """Show it with the caret in its line, and in the line the words that are selected, if they are few."""
        span = self._view.selection()
        self._from = span.start if span is not None else self._view.caret()
        self.show()
        if span is not None and span.length <= 60 and "\n" not in span.of(self._view.text):
            self.line.setText(span.of(self._view.text))
        self._find()
        self.line.setFocus()
        self.line.selectAll()

    def leave(self) -> None:
        """Hide; the caret stays at the place at hand."""
        self.hide()
        self._view.set_found(None)
        self._view.setFocus()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), beyond the last from the other end."""
        self._look()
        if not self._found:
            self._tell(tr("not found"))
            return
        all_, caret = len(self._found), self._view.selection()
        on_hit = self._at < all_ and caret == self._found[self._at]
        if on_hit:
            self._at += by
        else:
            # the caret was put elsewhere: go on from there
            following = self._found.nth_from(self._view.caret())
            self._at = following if by > 0 else following - 1
        wrapped = not 0 <= self._at < all_
        self._at %= all_
        self._show(tr("from the beginning again") if by > 0 else tr("from the end again"), said=wrapped)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Step through the places, or leave."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _take_text(self) -> None:
        """Look through another article, without moving in it."""
        if self.isVisible():
            self._from = 0
            self._look()
            self._view.set_found(self._found)
            self._tell(tr("places: {n}", n=len(self._found)) if self.line.text().strip() else "")

    def _look(self) -> None:
        """Find all places of what is in the line, in the text that is shown now."""
        asked = (self.line.text(), self.whole_words.isChecked())
        if self._of is not self._view.text:
            self._of = self._view.text
            self._folded = FoldedText(self._of)
        elif asked == self._asked:
            return
        self._asked = asked
        self._found = self._folded.find(asked[0], whole_words=asked[1])

    def _find(self) -> None:
        """Show the first place from where the caret stood when finding began."""
        self._look()
        nth = self._found.nth_from(self._from)
        self._at = nth if nth < len(self._found) else 0
        self._show(tr("from the beginning again"), said=bool(self._found) and nth == len(self._found))

    def _show(self, wrapped: str, *, said: bool) -> None:
        self._view.set_found(self._found if self.isVisible() else None)
        if not self._found:
            self._tell(tr("not found") if self.line.text().strip() else "")
            return
        self._view.select(self._found[self._at])
        told = tr("{n} of {all}", n=self._at + 1, all=len(self._found))
        self._tell(tr("{place}, {how}", place=told, how=wrapped) if said else told)

    def _tell(self, told: str) -> None:
        """Say where one is, to the eye and to a screen reader."""
        self._count.setText(told)
        self.line.setAccessibleDescription(told)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.DescriptionChanged))
