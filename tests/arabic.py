"""Windows in Arabic, and what of a window a person can see or hear that is not."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextBrowser,
    QWidget,
)

from curator.settings import Settings
from curator.ui import language
from curator.ui.reading.reading_text import ReadingText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

OTHERS = (
    r"<[^>]*>",
    r"\b(Ctrl|Alt|Shift|Meta)(\+\w+)*(\+[\W_])?",
    r"\b(Enter|Esc|Tab|Return|Backspace|Escape|Down|Up|Del|Ins|Home|End|F\d+)\b",
    r"\bE-\d{6}\b",
    r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",
    r"\b[DM]\d\b",
    r"\b(Curator|curator|CSV|JSON|Excel|Lucide|ISC|Qt for Python|LGPL-3\.0|Apache-2\.0|UTC|OCR|UNREVIEWED|English)\b",
    r"\*?\.(curator|csv|jsonl)\b",
    r"https?://\S*",
    r"&\w+;",
    r"\b(xlsx|geojson|GeoJSON|hxl|HXL|jsonl|UCDP|GED|ucdp_ged_23_1|acled_2023_03|ACLED)\b",
    r"\b(parquet|Parquet|pyarrow|webannotation|W3C|Web Annotation|JSON-LD|refi_qda|REFI-QDA)\b",
    r"\b(waits|dispute|impact|by|not-by|calls|after|in|type|grade):\w*",
    r"\bAttack, 20\d\d-\d\d-\d\d",
)
"""What is written in Latin letters in Arabic too: keys, names of forms and programs, words of filters, ids, a title that was made of a type."""


@contextmanager
def in_arabic(application: QApplication, digits: str = "") -> Iterator[None]:
    """Have the windows that are made meanwhile in Arabic."""
    language.put_on(application, Settings(language="ar", digits=digits))
    try:
        yield
    finally:
        language.put_on(application, Settings(language="en"))


def foreign(text: str) -> str:
    """What of a text is left in Latin letters that should not be; empty where nothing is."""
    for pattern in OTHERS:
        text = re.sub(pattern, " ", text)
    return " ".join(re.findall(r"[A-Za-z]{2,}", text))


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window that can be seen or is read aloud, with the place where it stands."""
    yield type(window).__name__, window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window) or isinstance(widget, ReadingText):
            continue
        place = f"{type(widget.parent()).__name__} > {type(widget).__name__}"
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), *_shown_by(widget)):
            if text:
                yield place, text
    for action in window.findChildren(QAction):
        yield "QAction", action.text()
        yield "QAction", action.toolTip()


def _shown_by(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            # what stands in the line is what somebody typed
            yield widget.placeholderText()
        case QTextBrowser():
            yield widget.toPlainText()
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QDockWidget():
            yield widget.windowTitle()
        case QMenu():
            yield widget.title()
        case QAbstractItemView():
            yield from _listed(widget)
        case _:
            pass


def _listed(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    if isinstance(view, QTableView):
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount()):
        # a list has one column, and keeps to itself that it has
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")
