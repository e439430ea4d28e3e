"""The writing of wikitext's nodes into a working text: where lines end, and what was met on the way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from curator.exchange.importers.page_text import PageText
from curator.exchange.importers.wiki_cited import cited
from curator.exchange.importers.wiki_notes import Notes
from curator.exchange.importers.wiki_plain import named_words, without_quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from mwparserfromhell.nodes import Node, Template
    from mwparserfromhell.wikicode import Wikicode

    from curator.exchange.importers.wiki_cited import Cited


class Flow:
    """A page that is being written: its text, its references, and what could not be shown.

    `dispatch` writes one node; it is given the flow itself, so that what stands inside the node can be walked. `one_line`
    counts what stands around that lets no line end in (cells of a table, headings, entries of the references);
    `cell_start` is where a cell of several lines began, -1 outside.
    """

    def __init__(self, title: str, dispatch: Callable[[Flow, Node], None]) -> None:
        self.page = PageText()
        self.notes = Notes()
        self.title = title
        self.shown_title = ""
        self.unknown: Counter[str] = Counter()
        self.not_expanded: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.infoboxes: list[str] = []
        self.in_item = False
        self.one_line = 0
        self._works: dict[int, Cited] = {}
        self.cell_start = -1
        self._dispatch = dispatch
        self._depth = 0

    def walk(self, code: Wikicode | None) -> None:
        """Write what stands in a piece of wikitext."""
        if code is None:
            return
        self._depth += 1
        for node in code.nodes:
            self._dispatch(self, node)
        self._depth -= 1

    def work(self, name: str, template: Template) -> Cited:
        """The work that a citation template describes; worked out once for its words and its entry."""
        if (known := self._works.get(id(template))) is None:
            known = self._works[id(template)] = cited(name, named_words(template))
        return known

    def node(self, node: Node) -> None:
        """Write one node."""
        self._dispatch(self, node)

    def break_line(self) -> None:
        """End the line; a space where no line end is let in, nothing at the very start of a cell."""
        self.in_item = False
        if self.one_line:
            self.page.write(" ")
        elif self.page.position != self.cell_start:
            self.page.end_line()

    def block(self, code: Wikicode | None) -> None:
        """Write a piece of wikitext that begins a line and ends it."""
        self.break_line()
        self.walk(code)
        self.break_line()

    def on_one_line(self, code: Wikicode | None) -> None:
        """Write a piece of wikitext without line ends."""
        self.one_line += 1
        self.in_item = False
        self.walk(code)
        self.in_item = False
        self.one_line -= 1

    def begin_item(self) -> None:
        """Begin an item of a list: it ends with its line."""
        self.break_line()
        self.in_item = True

    def text(self, words: str) -> None:
        """Write words as MediaWiki shows them: a blank line ends a paragraph, a line end within one is a space."""
        first, *rest = without_quotes(words).split("\n")
        self.page.write(first)
        for place, line in enumerate(rest, 1):
            is_blank = not line.strip() and place < len(rest)
            is_preformatted = self._depth == 1 and line.startswith(" ") and line.strip() != ""
            if self.in_item or is_blank or is_preformatted:
                self.break_line()
            else:
                self.page.write(" ")
            self.page.write(line)
