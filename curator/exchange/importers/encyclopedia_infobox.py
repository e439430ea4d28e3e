"""The infobox of an encyclopedia page, row by row and cell by cell, with the tables inside its cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.exchange.importers.casualties import is_about_casualties, quantity_of_label
from curator.exchange.importers.html_blocks import Blocks
from curator.exchange.importers.infobox import is_label
from curator.exchange.importers.page_text import PageText

if TYPE_CHECKING:
    from curator.exchange.importers.html_blocks import Closing

_INFOBOX = re.compile(r"(?:^|\s)(?:infobox(?:_v\d)?|vevent)(?=\s|$)")
_PICTURES = ("infobox-image", "infobox-caption", "infobox-above", "summary")
_MARK = re.compile(r"\s*\[[^\[\]]{1,30}\]")


@dataclass(frozen=True, slots=True)
class _Cell:
    is_head: bool
    classes: str
    words: str
    span: Span


@dataclass(slots=True)
class _Row:
    cells: list[_Cell] = field(default_factory=list)
    has_table: bool = False
    """Whether a table stood in the cell that is open now, so that its words are in rows of their own."""


@dataclass(slots=True)
class InfoboxRows:
    """The reading of infoboxes into a page's text; `depth` counts the tables that are open."""

    page: PageText
    blocks: Blocks
    depth: int = 0
    header: str = ""
    is_first: bool = True
    rows: list[_Row] = field(default_factory=list)

    def begins(self, tag: str, classes: str) -> bool:
        """Whether an element is an infobox."""
        return tag in {"table", "div", "aside"} and bool(classes) and _INFOBOX.search(classes) is not None

    def opened(self, tag: str, classes: str) -> Closing | None:
        """Begin a table, row or cell of an infobox; what closes it, None for another element."""
        if tag == "table" or (not self.depth and self.begins(tag, classes)):
            return self._table()
        if tag == "tr":
            self.page.begin_row()
            self.rows.append(_Row())
            return self._end_row
        if tag in {"td", "th"} and self.rows:
            return self._cell(tag, classes)
        return None

    def _table(self) -> Closing:
        self.page.end_line()
        if not self.depth:
            self.header, self.is_first = "", True
        self.depth += 1
        return self._end_table

    def _end_table(self) -> None:
        self.depth -= 1
        self.page.end_line()

    def _cell(self, tag: str, classes: str) -> Closing:
        row, start = self.rows[-1], self.page.position
        row.has_table = False
        self.blocks.cell_start = start

        def end() -> None:
            self.blocks.cell_start = -1
            if row.has_table:
                self.page.end_line()
                return
            words = " ".join(self.page.words_since(start).split())
            if words:
                row.cells.append(_Cell(tag == "th", classes, words, self.page.span_since(start)))
                self.page.end_cell()

        return end

    def _end_row(self) -> None:
        row = self.rows.pop()
        self.page.end_line()
        if self.rows:
            self.rows[-1].has_table = True
        if row.cells:
            self._read(row.cells)
            self.is_first = False

    def _read(self, cells: list[_Cell]) -> None:
        """Record the cells of a row under their labels: a head in the row, or the lone head in a row above."""
        first, *others = cells
        label = _MARK.sub("", first.words).rstrip(": \u00a0")
        if not others:
            if is_label(label) or (first.is_head and not self.is_first):
                self.header = label
            elif not first.is_head and not any(picture in first.classes for picture in _PICTURES):
                self.page.field(self.header, first.span)
        elif is_label(label) or (first.is_head and not all(cell.is_head for cell in others)):
            self._record(self._under_header(label), others)
        elif not self.header and len(cells) == 2 and not any(letter.isdigit() for letter in label):
            self._record(label, others)
        else:
            self._record(self.header, cells)

    def _under_header(self, label: str) -> str:
        """A row's label; under a header that announces casualties, with it, so that "Civilians" says what befell them."""
        says_too_little = quantity_of_label(label) is None and not is_label(label)
        return f"{self.header}: {label}" if says_too_little and is_about_casualties(self.header) else label

    def _record(self, label: str, cells: list[_Cell]) -> None:
        for cell in cells:
            self.page.field(label, cell.span)
