"""The words of a page, block by block, each on a line of its own; headings open sections, rows of tables are lines."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from curator.exchange.importers.page_parts import CELLS, HEADINGS, parts_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from selectolax.lexbor import LexborNode

    from curator.exchange.importers.page_parts import Parts
    from curator.exchange.importers.page_text import PageText


def write_page(body: LexborNode, writing: PageText) -> None:
    """Write what is in a page."""
    parts = parts_of(body)
    row = cell = None
    for block in parts.blocks:
        row_here, cell_here = _nearest(parts, block.inside, {"tr"}), _nearest(parts, block.inside, CELLS)
        if row is not None and cell_here != cell:
            writing.end_cell()
        if row_here != row:
            writing.end_line()
            if row_here is not None:
                writing.begin_row()
        heading = _heading(parts, block.inside)
        if heading and row_here is None:
            writing.heading(heading, block.text.replace("\n", " "))
        else:
            writing.write_lines(block.text)
            if row_here is None:
                writing.end_line()
            else:
                writing.write(" ")
        row, cell = row_here, cell_here


def _nearest(parts: Parts, place: int, tags: Collection[str]) -> int | None:
    return next((around for around in parts.around(place) if parts.containers[around].tag in tags), None)


def _heading(parts: Parts, place: int) -> int:
    """The level (1–6) of the heading that a block is; 0 for none."""
    tags = (parts.containers[around].tag for around in islice(parts.around(place), 2))
    return next((int(tag[1]) for tag in tags if tag in HEADINGS), 0)
