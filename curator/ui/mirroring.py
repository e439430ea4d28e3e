"""What Qt leaves as it is in a window that runs from right to left: margins, sides, tables of a page."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_PART = re.compile(r"(</?(?:table|tr|td|th)\b[^>]*>)")


def runs_right_to_left() -> bool:
    """Whether windows run from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def set_margins(layout: QLayout, before: int, top: int, after: int, bottom: int) -> None:
    """Give a layout margins, in pixels; `before` is the side where a line begins."""
    left, right = (after, before) if runs_right_to_left() else (before, after)
    layout.setContentsMargins(left, top, right, bottom)


def far_side() -> Qt.DockWidgetArea:
    """The side of the window where a line ends: where panels are put."""
    return Qt.DockWidgetArea.LeftDockWidgetArea if runs_right_to_left() else Qt.DockWidgetArea.RightDockWidgetArea


def as_it_runs(page: str) -> str:
    """A page of HTML as the window runs: from right to left, with the first column of its tables on the right."""
    if not runs_right_to_left():
        return page
    turned = "".join(_turned(_PART.split(page)))
    return turned.replace("<body", "<body dir='rtl'", 1) if "<body" in turned else f"<div dir='rtl'>{turned}</div>"


def direction_of(text: str) -> str:
    """Either "rtl" or "ltr", as the first letter of the text says; that of the window where it has none."""
    first = next((kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), "")
    if not first:
        return "rtl" if runs_right_to_left() else "ltr"
    return "ltr" if first == "L" else "rtl"


def runs(text: str) -> Qt.LayoutDirection:
    """The direction of a line of text, as its first letter says; that of the window where it has none."""
    return Qt.LayoutDirection.RightToLeft if direction_of(text) == "rtl" else Qt.LayoutDirection.LeftToRight


def _turned(parts: list[str]) -> list[str]:
    """The page with the cells of each row the other way round, rows within cells too."""
    rows: list[list[str]] = []
    out: list[str] = []
    # what is being written to: the page, or the cell in hand of the innermost row
    for part in parts:
        target = rows[-1] if rows else None
        if part.startswith("<tr"):
            rows.append([part])
        elif part == "</tr>" and target is not None:
            rows.pop()
            whole = target[0] + "".join(reversed(target[1:])) + part
            _write(whole, rows, out)
        elif part.startswith(("<td", "<th")) and target is not None:
            target.append(part)
        elif part.startswith("<table"):
            _write(part.replace("<table", "<table align='right'", 1), rows, out)
        else:
            _write(part, rows, out)
    return out


def _write(text: str, rows: list[list[str]], out: list[str]) -> None:
    if rows:
        rows[-1][-1] += text
    else:
        out.append(text)
