"""Citation marks open the reference that they stand for, and the reader comes back to where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.core.spans import Span
from curator.ui.reading.outlines import reference
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.articles import Citation, CitationMark
    from curator.ui.reading.on_desk import OnDesk


class Citations(QObject):
    """Shows references in the card below the article of a Read desk."""

    def __init__(self, desk: OnDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = desk.view
        self._card = desk.reference
        self._mark: CitationMark | None = None
        self._came_from: tuple[Span, int] | None = None
        desk.view.citation_pressed.connect(self._show_pressed)
        desk.workplace.handle("text.citation", self.open_near, ready=lambda: bool(self._marks()), within=desk.view)
        self._card.left.connect(self._go_back)
        self._card.next_use_wanted.connect(self._to_next_use)
        self._card.entry_wanted.connect(self._to_entry)

    def words_of(self, label: str) -> str:
        """What the reference list says of this label; empty where it has no entry."""
        hand = self._desk.hand
        return reference(hand.outline, label) if hand is not None else ""

    def open_near(self) -> None:
        """Show the reference of the citation mark at the caret or in the selection, else of the next mark."""
        marks = self._marks()
        selected, caret = self._view.selection(), self._view.caret()
        here = selected or Span(caret, caret)
        following = [mark for mark in marks if mark.span.end >= here.start]
        if following:
            self.show(following[0])
        else:
            self._desk.workplace.notices.say(tr("No citation mark follows in this article."))

    def show(self, mark: CitationMark) -> None:
        """Show the reference of a mark; the way back leads to where the caret is now."""
        if self._card.isHidden():
            caret = self._view.caret()
            self._came_from = (self._view.selection() or Span(caret, caret), self._view.reading_position())
        self._mark = mark
        self._view.select(mark.span)
        uses = [each for each in self._marks() if each.label == mark.label]
        cited = self._cited(mark.label)
        self._card.show_reference(
            tr("Citation [{label}] · use {nth} of {n}", label=mark.label, nth=uses.index(mark) + 1, n=len(uses)),
            self.words_of(mark.label) or tr("The text has no entry for this citation."),
            uses=len(uses),
            has_entry=cited is not None and cited.span is not None,
        )
        self._card.setFocus()

    def put_away(self) -> None:
        """Hide the card: another article comes."""
        self._mark, self._came_from = None, None
        self._card.hide()

    def _show_pressed(self, label: str) -> None:
        """Show the mark that was pressed: of those of this label the one nearest to the caret."""
        caret = self._view.caret()
        marks = [mark for mark in self._marks() if mark.label == label]
        if marks:
            self.show(min(marks, key=lambda mark: abs(mark.span.start - caret)))

    def _to_next_use(self) -> None:
        if self._mark is None:
            return
        uses = [each for each in self._marks() if each.label == self._mark.label]
        following = uses[(uses.index(self._mark) + 1) % len(uses)]
        self.show(following)
        self._card.next_use.setFocus()

    def _to_entry(self) -> None:
        cited = self._cited(self._mark.label) if self._mark is not None else None
        if cited is not None and cited.span is not None:
            self._view.select(cited.span)

    def _go_back(self) -> None:
        if self._came_from is not None:
            was, top = self._came_from
            self._view.select(was)
            self._view.resume_at(top)
        self._mark, self._came_from = None, None
        self._view.setFocus()

    def _marks(self) -> list[CitationMark]:
        """The marks of the article, in order."""
        hand = self._desk.hand
        return sorted(hand.outline.marks, key=lambda mark: mark.span) if hand is not None else []

    def _cited(self, label: str) -> Citation | None:
        hand = self._desk.hand
        found = (each for each in hand.outline.citations if each.label == label) if hand is not None else iter(())
        return next(found, None)
