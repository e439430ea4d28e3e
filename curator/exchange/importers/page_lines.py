"""Interim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.importers.page_parts import parts_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from curator.exchange.importers.page_text import PageText


def write_page(body: LexborNode, writing: PageText) -> None:
    """Write the words of a page."""
    parts = parts_of(body)
    row = -1
    for block in parts.blocks:
        tags = [(parts.containers[place].tag, place) for place in parts.around(block.inside)]
        heading = next((tag for tag, _ in tags[:2] if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()), "")
        at_row = next((place for tag, place in tags if tag == "tr"), -1)
        if row >= 0 and at_row != row:
            writing.end_line()
        if at_row >= 0:
            if at_row != row:
                writing.begin_row()
            writing.write(block.text)
            writing.end_cell()
        elif heading:
            writing.heading(int(heading[1]), block.text)
        else:
            writing.write(block.text)
            writing.end_line()
        row = at_row
