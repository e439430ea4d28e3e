"""A text set for reading: its type, the width of its lines, its colours, and where each place of it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QFontInfo,
    QFontMetricsF,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from curator.ui.reading.formats import page_palette
from curator.ui.reading.gutter import Gutter
from curator.ui.reading.held_place import HeldPlace
from curator.ui.reading.layout import ReadingLayout
from curator.ui.reading.lines import ShownLine, line_nearest
from curator.ui.reading.offsets import Offsets
from curator.ui.reading.palette import LIGHT, ReadingPalette
from curator.ui.reading.shown import breaks, broken, shown
from curator.ui.reading.typefaces import ZOOMS, points_of, reading_font
from curator.ui.type_scale import READING

if TYPE_CHECKING:
    from curator.core.spans import Span

EDGE = 14
"""Pixels kept free around the text."""


class Page(QPlainTextEdit):
    """A text to look at. All places are code points of the text as it was given."""

    def __init__(self, parent: QWidget | None = None, palette: ReadingPalette = LIGHT) -> None:
        super().__init__(parent)
        self._text = ""
        self._offsets = Offsets("")
        self._colours = palette
        self._zoom = 100
        self._serif = True
        self._characters = 78
        self._place = HeldPlace(self)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(EDGE)
        option = QTextOption()
        # each paragraph runs from the side of its own script, whatever the window's side
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._layout = ReadingLayout(document, self.formats_of)
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self._before, self._after = Gutter(self), Gutter(self)
        self.set_palette(palette)
        self._set_type()

    # What is shown

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, nothing selected."""
        self._text = text
        self._offsets = Offsets(text)
        drawn = shown(text, is_sound=self._offsets.is_sound)
        at = breaks(drawn)
        if at:
            self._offsets = Offsets(text, at)
            drawn = broken(drawn, at)
        self._layout.renew()
        self.setPlainText(drawn)
        # Qt asks for the first paragraph's room while it is still empty
        self._layout.renew_units(0, 1)

    @property
    def text(self) -> str:
        """The text as it was given, not as Qt shows it."""
        return self._text

    def formats_of(self, block: QTextBlock, is_drawing: bool) -> list[QTextLayout.FormatRange]:
        """The formats of a paragraph: all if it is about to be drawn, else those that change its room; none here."""
        del block, is_drawing
        return []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the paragraphs in sight, dressed."""
        self._layout.is_drawing = True
        super().paintEvent(event)
        self._layout.is_drawing = False

    def set_palette(self, palette: ReadingPalette) -> None:
        """Take on a palette."""
        self._colours = palette
        made = page_palette(self.palette(), palette)
        self.setPalette(made)
        # beside a style sheet, what draws the page keeps the palette that it had
        self.viewport().setPalette(made)
        self.renew()

    def renew(self) -> None:
        """Draw everything again, each paragraph's formats asked for anew."""
        self._layout.renew()
        self.viewport().update()

    # Type

    @property
    def zoom(self) -> int:
        """The size of type in hundredths of the usual one."""
        return self._zoom

    def set_zoom(self, hundredths: int) -> None:
        """Set the size of type, within the least and the largest of `ZOOMS`."""
        self._zoom = max(ZOOMS[0], min(ZOOMS[-1], hundredths))
        self._set_type()

    def zoom_in(self) -> None:
        """Set the type one step larger."""
        self.set_zoom(next((size for size in ZOOMS if size > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Set the type one step smaller."""
        self.set_zoom(next((size for size in reversed(ZOOMS) if size < self._zoom), ZOOMS[0]))

    def set_serif(self, serif: bool) -> None:
        """Set the text in a face with serifs or without."""
        self._serif = serif
        self._set_type()

    def set_line_width(self, characters: int) -> None:
        """Set the longest line, in characters of average width; 0 takes all the room there is."""
        self._characters = characters
        self._set_type()

    @property
    def line_width(self) -> int:
        """The longest line in characters of average width; 0 for all the room there is."""
        return self._characters

    @property
    def colours(self) -> ReadingPalette:
        """The palette in use."""
        return self._colours

    @property
    def type_pixels(self) -> float:
        """The size of type in pixels."""
        return self._layout.type_size

    @property
    def type_points(self) -> float:
        """The size of type in points."""
        return points_of(self.font()) * READING * self._zoom / 100

    def _set_type(self) -> None:
        font = reading_font(self._serif, self.type_points)
        with self._place.held():
            self._layout.type_size = QFontInfo(font).pixelSize()
            # only the text's: the widget's own font goes on following the program's, and tells of it
            self.document().setDefaultFont(font)
            self.setTabStopDistance(4 * QFontMetricsF(font).averageCharWidth())
            self._set_margins()
            self.renew()

    # Room

    def margin_width(self) -> int:
        """How many pixels are kept free beside the text on the side where lines start; 0 here."""
        return 0

    def _set_margins(self) -> None:
        bar = self.verticalScrollBar()
        room = self.width() - (bar.width() if bar.isVisible() else 0)
        before = self.margin_width()
        wanted = room - before
        if self._characters:
            wanted = (
                round(self._characters * QFontMetricsF(self.document().defaultFont()).averageCharWidth()) + 2 * EDGE
            )
        spare = max(0, room - before - wanted)
        start, end = before + spare // 2, spare - spare // 2
        turned = self.isRightToLeft()
        left, right = (end, start) if turned else (start, end)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
        shown_at = self.viewport().geometry()
        self._before.setGeometry(shown_at.right() + 1 if turned else shown_at.left() - start, 0, start, self.height())
        self._after.setGeometry(shown_at.left() - end if turned else shown_at.right() + 1, 0, end, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column of text in the middle, and the place."""
        if event.size().width() == event.oldSize().width():
            self._set_margins()
            super().resizeEvent(event)
            return
        with self._place.held():
            self._set_margins()
            super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the size of type and the side that the whole program has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_type()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    # Places

    def unit(self, point: int) -> int:
        """The UTF-16 unit of Qt's document at which a code point starts; the text's end where it lies beyond."""
        return self._offsets.unit(min(point, len(self._text)))

    def point(self, unit: int) -> int:
        """The code point that a UTF-16 unit of Qt's document belongs to."""
        return self._offsets.point(unit)

    def visible_lines(self) -> list[ShownLine]:
        """The lines in sight, from top to bottom."""
        found: list[ShownLine] = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top < self.viewport().height():
            height = self._layout.blockBoundingRect(block).height()
            layout, start = block.layout(), block.position()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                # Qt takes the mouse for this line within this rectangle only
                drawn = line.naturalTextRect()
                upper, lower = top + drawn.top(), top + min(drawn.bottom(), height)
                if lower > 0 and upper < self.viewport().height():
                    first = start + line.textStart()
                    found.append(ShownLine(first, first + line.textLength(), upper, lower))
            top += height
            block = block.next()
        return found

    def point_at(self, place: QPointF) -> int | None:
        """The code point drawn at a place of the viewport; None where there is no character."""
        line = line_nearest(self.visible_lines(), place.y())
        if line is None or not line.top - 2 <= place.y() <= line.bottom + 2:
            return None
        block, drawn = self._line_of(line.start)
        offset = self.contentOffset().x()
        if not drawn.naturalTextRect().left() <= place.x() - offset < drawn.naturalTextRect().right():
            return None
        within = drawn.xToCursor(place.x() - offset, QTextLine.CursorPosition.CursorOnCharacter)
        point = self.point(block.position() + within)
        return point if point < len(self._text) else None

    def _line_of(self, unit: int) -> tuple[QTextBlock, QTextLine]:
        """The paragraph and the line, laid out, that a UTF-16 unit stands in."""
        block = self.document().findBlock(unit)
        self._layout.blockBoundingRect(block)
        return block, block.layout().lineForTextPosition(unit - block.position())

    def reading_position(self) -> int:
        """The code point at which the first line in sight starts."""
        line = self.first_line()
        return 0 if line is None else self.point(line.start)

    def first_line(self) -> ShownLine | None:
        """The first line of which more than half is in sight."""
        return next((line for line in self.visible_lines() if line.top + line.bottom > 0), None)

    def resume_at(self, point: int) -> None:
        """Scroll so that the line with this code point is the first in sight."""
        self._scroll_to(self.unit(point), 0)

    def reveal(self, span: Span) -> None:
        """Scroll, unless the span's first line is well in sight, so that it stands a third down the page."""
        unit = self.unit(span.start)
        height = self.viewport().height()
        inner = [line for line in self.visible_lines() if line.top >= 0 and line.bottom <= height * 0.9]
        if not any(line.start <= unit < line.end for line in inner):
            self._scroll_to(unit, height / 3)

    def _scroll_to(self, unit: int, above: float) -> None:
        """Scroll so that a line has `above` pixels of text over it, or as much as there is."""
        block, line = self._line_of(unit)
        over = line.y()
        while over < above and block.previous().isValid():
            block = block.previous()
            over += self._layout.blockBoundingRect(block).height()
        layout = block.layout()
        tops = [layout.lineAt(number).y() for number in range(layout.lineCount())]
        # the first line kept: the one from which no more than `above` pixels remain
        number = next((number for number, top in enumerate(tops) if top >= over - above - 0.5), len(tops))
        self.verticalScrollBar().setValue(block.firstLineNumber() + number)
