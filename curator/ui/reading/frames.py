"""Frames around stretches of a text, drawn by Qt over whatever formats lie there, each line from its own side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.spans import Span
    from curator.ui.reading.page import Page


def frame(page: Page, spans: Iterable[Span]) -> None:
    """Frame these stretches of a page and no others; meant for few: Qt looks through all of them in each frame."""
    form = QTextCharFormat()
    form.setProperty(QTextCharFormat.Property.OutlinePen, QPen(QColor(page.colours.ink), 1))
    page.setExtraSelections([_selection(page, span, form) for span in spans])


def _selection(page: Page, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(page.document())
    cursor.setPosition(page.unit(span.start))
    cursor.setPosition(page.unit(span.end), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format = form
    return made
