"""A text to read and select in, by mouse and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from curator.core.spans import Span
from curator.ui.reading.lines import line_nearest
from curator.ui.reading.palette import LIGHT, ReadingPalette
from curator.ui.reading.selecting import SelectableText, Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_KEYS = {
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Down): (Step.PARAGRAPH, True),
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Up): (Step.PARAGRAPH, False),
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): (Step.SENTENCE, True),
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): (Step.SENTENCE, False),
}
"""Keys that move the caret, and with Shift extend the selection; by character, word and line Qt's own do."""


class ReadingText(SelectableText):
    """A text that can be read and selected, not changed, with a caret in it.

    `passage_selected` tells the selection once it stands (after the mouse button is let go, or a key). Ctrl+Up/Down move
    by paragraph, Alt+Up/Down by sentence, each with Shift to extend.
    """

    passage_selected = Signal(Span)

    def __init__(self, parent: QWidget | None = None, palette: ReadingPalette = LIGHT) -> None:
        super().__init__(parent, palette)
        self._button_down = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        self.selectionChanged.connect(self._tell_selection)

    # Selection

    def _tell_selection(self) -> None:
        span = None if self._button_down else self.selection()
        if span is not None:
            self.passage_selected.emit(span)

    def copy(self) -> None:
        """Put the selected words on the clipboard as they stand in the text, not as Qt shows them."""
        # not through createMimeDataFromSelection: Qt outlives Python at exit and dies of a QMimeData that Python made
        span = self.selection()
        if span is not None:
            QApplication.clipboard().setText(span.of(self._text))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer Qt's menu, with our own way to copy."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-copy":
                action.triggered.disconnect()
                action.triggered.connect(self.copy)
        menu.popup(event.globalPos())

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Move and select by word, sentence and paragraph, copy; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        stepped = _KEYS.get((modifiers & ~Qt.KeyboardModifier.ShiftModifier, Qt.Key(event.key())))
        if stepped:
            step, forward = stepped
            self.move_by(step, forward=forward, extend=shift)
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self._put_caret(self.caret(), extend=False)
        else:
            before = self.caret()
            super().keyPressEvent(event)
            here = self.caret()
            # Qt's own step by word may end between a space and an accent on it
            beside = self.beside_letter(here, forward=here > before)
            if beside != here:
                self._put_caret(beside, extend=self.textCursor().hasSelection())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll, or with Ctrl set the type larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Start a selection, also inside words that are selected: Qt would drag them away."""
        self._button_down = event.button() == Qt.MouseButton.LeftButton
        snapped = self._snapped(event)
        if self._button_down and not event.modifiers() and self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(snapped.position().toPoint()))
        super().mousePressEvent(snapped)
        self._leave_letter()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Extend the selection while the button is down."""
        super().mouseMoveEvent(self._snapped(event) if event.buttons() else event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell the selection."""
        super().mouseReleaseEvent(self._snapped(event))
        self._leave_letter()
        if self._button_down:
            self._button_down = False
            self._tell_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Select the word."""
        self._button_down = event.button() == Qt.MouseButton.LeftButton
        super().mouseDoubleClickEvent(self._snapped(event))

    def _leave_letter(self) -> None:
        """Put the caret before a letter that Qt put it into: where fonts take turns, a sign beside an emoji is one to it."""
        here = self.caret()
        beside = self.beside_letter(here, forward=False)
        if beside != here and not self.textCursor().hasSelection():
            self._put_caret(beside, extend=False)

    def _snapped(self, event: QMouseEvent) -> QMouseEvent:
        """The event as if it had come on the nearest line: between lines Qt would take a line's end."""
        place = event.position()
        line = line_nearest(self.visible_lines(), place.y())
        if line is None or line.top <= place.y() < line.bottom or not 0 <= place.y() < self.viewport().height():
            return event
        y = line.top + 1 if place.y() < line.top else line.bottom - 1
        return QMouseEvent(
            event.type(),
            QPointF(place.x(), y),
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
