"""Paragraphs laid out for reading: dressed the moment Qt first needs them, with leading, and each from its own side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QPlainTextDocumentLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

LINE_PITCH = 1.5
"""Least distance of base lines, in sizes of type."""

PARAGRAPH_GAP = 0.65
"""Room below a paragraph, in sizes of type."""


class ReadingLayout(QPlainTextDocumentLayout):
    """Sets a paragraph's formats right before it is laid out, so that what is never seen costs nothing.

    `dress` gives the format ranges of a block: all where it is about to be drawn, else only those that change how much
    room it takes (the scroll bar asks about paragraphs out of sight). Each block carries, as its user state, the edition
    in which it was dressed; one of an older edition is dressed and laid out again when it is next looked at.
    """

    def __init__(
        self, document: QTextDocument, dress: Callable[[QTextBlock, bool], list[QTextLayout.FormatRange]]
    ) -> None:
        super().__init__(document)
        self._dress = dress
        self._edition = 0
        self.is_drawing = False
        """Whether the paragraphs asked about are about to be drawn."""
        self.type_size = 16.0
        """The size of type in pixels."""

    def renew(self) -> None:
        """Have all blocks dressed again, each when it is next looked at."""
        self._edition += 1

    def renew_units(self, start: int, end: int) -> None:
        """Have the blocks with the UTF-16 units from `start` up to `end` dressed again."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            block.setUserState(-1)
            block = block.next()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 (Qt's name)
        """The room a paragraph takes; asked by Qt before anything else is done with it."""
        if not block.isValid():
            return QRectF()
        layout = block.layout()
        # an edition has two states: measured, and dressed for drawing
        state = 2 * self._edition + self.is_drawing
        if block.userState() < state:
            block.setUserState(state)
            formats = self._dress(block, self.is_drawing)
            if formats or layout.formats():
                layout.setFormats(formats)
                layout.clearLayout()
        if not layout.lineCount():
            self._lay_out(block)
            self._spread(block, layout)
        room = super().blockBoundingRect(block)
        # an empty line is the gap that its author put there: it gets half a line, not a line and two gaps
        room.setHeight(room.height() + PARAGRAPH_GAP * self.type_size if block.length() > 1 else room.height() / 2)
        return room

    def _lay_out(self, block: QTextBlock) -> None:
        """Have Qt break a paragraph into lines; the scroll bar may ask about others on the way."""
        drawing, self.is_drawing = self.is_drawing, False
        super().blockBoundingRect(block)
        self.is_drawing = drawing

    def _spread(self, block: QTextBlock, layout: QTextLayout) -> None:
        """Give the lines their leading, and paragraphs that run right to left their side."""
        pitch = LINE_PITCH * self.type_size
        below = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(QPointF(line.x(), below))
            below += max(line.height(), pitch)
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            option = layout.textOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            layout.setTextOption(option)
