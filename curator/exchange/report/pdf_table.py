"""Tables of a PDF: rows over as many pages as they need, the head on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.report.drawing import Ink
from curator.exchange.report.pdf.lines import lines
from curator.exchange.report.pdf.pages import MARGIN, ROOM

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.exchange.report.nodes import Line, Table
    from curator.exchange.report.pdf.lines import Look, TextLine
    from curator.exchange.report.pdf.pages import Pages

SIZE, GAP = 8.0, 6.0
LEADING = 1.35
STEP = SIZE * LEADING
LONGEST = 400
"""No row is kept together that is higher than this, in points."""


def put_table(
    pages: Pages, table: Table, parts: Callable[[Line, float], list[tuple[str, Look]]], *, leftwards: bool
) -> None:
    """Put a table below what is there; `parts` gives the words of a cell with their looks."""
    on = _OnPages(pages, table, leftwards=leftwards)
    first = True
    for row in table.rows:
        cells = [
            lines(parts(cell, SIZE), width - GAP, leftwards=leftwards) if cell else []
            for cell, (_, width) in zip(row, on.columns, strict=True)
        ]
        if first:
            # caption, head and the first row stand together
            pages.need(min(LONGEST, (3 + on.height_of(on.head) + on.height_of(cells)) * STEP + 8))
            on.begin()
            first = False
        on.row(cells)
    pages.y += 8


class _OnPages:
    """A table on its way down the pages."""

    def __init__(self, pages: Pages, table: Table, *, leftwards: bool) -> None:
        self.columns = _columns(table)
        self._pages = pages
        self._numbers = table.numbers
        bold, quiet = pages.look(Ink.TEXT, SIZE, bold=True), pages.look(Ink.QUIET, SIZE, bold=True)
        self._caption = lines([(table.caption, bold)], ROOM, leftwards=leftwards)
        self.head = [
            lines([(name, quiet)], width - GAP, leftwards=leftwards)
            for name, (_, width) in zip(table.head, self.columns, strict=True)
        ]

    @staticmethod
    def height_of(cells: Sequence[Sequence[TextLine]]) -> int:
        """How many lines cells need beside each other."""
        return max(1, *map(len, cells))

    def begin(self) -> None:
        """Put the caption and the head."""
        for line in self._caption:
            self._pages.put(line, 0, ROOM)
        self._head()

    def row(self, cells: Sequence[Sequence[TextLine]]) -> None:
        """Put a row; it goes to the next page whole where it can, else it is cut between lines."""
        pages, total = self._pages, self.height_of(cells)
        if total * STEP + 4 > pages.left and total * STEP < LONGEST:
            pages.turn()
            self._head()
        done = 0
        while done < total:
            fit = int((pages.left - 4) / STEP)
            if fit < 1:
                pages.turn()
                self._head()
                continue
            self._lines(cells, done, min(total, done + fit))
            done += fit
        pages.canvas.rule(MARGIN, pages.y + 2, ROOM, Ink.EDGE)
        pages.y += 3

    def _head(self) -> None:
        self._lines(self.head, 0, self.height_of(self.head))
        self._pages.canvas.rule(MARGIN, self._pages.y + 2, ROOM, Ink.EDGE, 1)
        self._pages.y += 3

    def _lines(self, cells: Sequence[Sequence[TextLine]], first: int, last: int) -> None:
        """These lines of all cells beside each other."""
        pages = self._pages
        top = pages.y
        for place, (cell, (start, width)) in enumerate(zip(cells, self.columns, strict=True)):
            pages.y = top
            for line in cell[first:last]:
                pages.put(line, start, width - GAP, leading=LEADING, end=place in self._numbers)
        pages.y = top + (last - first) * STEP


def _columns(table: Table) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is, in points."""
    shares = table.shares or (1,) * len(table.head)
    unit = ROOM / sum(shares)
    starts = [sum(shares[:place]) * unit for place in range(len(shares))]
    return [(start, share * unit) for start, share in zip(starts, shares, strict=True)]
