"""A parsed page to working text: blocks to lines, rows to lines of cells, headings to sections; only what a reader sees.

Nothing here calls itself, so that no depth of tags exhausts the program. What a kind of page adds (marks, banners, an
infobox) it says by rules that are asked first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

from curator.exchange.importers.page_text import PageText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborHTMLParser, LexborNode

Closing: TypeAlias = Callable[[], None]

_UNSEEN = frozenset(
    (
        "script", "style", "template", "head", "link", "meta", "title", "iframe", "object", "embed", "applet", "audio", "video", "canvas",
        "noframes", "noembed", "datalist", "annotation", "annotation-xml", "rp", "-comment",
    )
)  # fmt: skip
_BLOCKS = frozenset(
    (
        "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "ul", "ol", "dl", "li", "dt", "dd", "blockquote",
        "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "form", "fieldset", "legend", "details", "summary", "address",
        "hr", "center", "body", "dir", "menu", "optgroup", "option", "hgroup", "search",
    )
)  # fmt: skip
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_PREFORMATTED = frozenset(("pre", "listing", "xmp", "textarea", "plaintext"))
_MOST_COLUMNS = 200
_MOST_ROWS = 1_000


def skipped() -> None:
    """What a rule gives for an element of which nothing is written."""


def nothing() -> None:
    """What a rule gives for an element whose words go on in their line."""


class Rules(Protocol):
    """What a kind of page adds to the reading of every page."""

    def opened(self, node: LexborNode, tag: str) -> Closing | None:
        """What to do when this element ends, `skipped` to leave it out, None to read it as any page's."""


class _NoRules:
    def opened(self, node: LexborNode, tag: str) -> None:  # noqa: ARG002 -- no rule looks
        return None


@dataclass(slots=True)
class Columns:
    """Which columns of a table are taken by cells from rows above, and for how many more rows."""

    taken: dict[int, int] = field(default_factory=dict)
    place: int = 0


@dataclass(slots=True)
class Blocks:
    """The writing of elements into a page's text.

    `one_line` counts the elements around that let no line end in (cells of a table, headings, banners).
    """

    page: PageText
    rules: Rules = field(default_factory=_NoRules)
    one_line: int = 0
    preformatted: int = 0
    tables: list[Columns] = field(default_factory=list)
    cell_start: int = -1
    """Where a cell of several lines began, so that a block at its very start begins no line; -1 outside."""

    def walk(self, root: LexborNode) -> None:
        """Write all that stands inside an element, in the order of the page."""
        around: list[tuple[LexborNode, Closing]] = []
        node = root.child
        while node is not None or around:
            if node is None:
                node, close = around.pop()
                close()
            else:
                tag = node.tag or ""
                if tag == "-text":
                    self.write(node.text_content or "")
                elif tag not in _UNSEEN and (close := self.opened(node, tag)) is not skipped:
                    around.append((node, close))
                    node = node.child
                    continue
            node = node.next

    def write(self, words: str) -> None:
        """Write words as they stand in the page."""
        if self.preformatted and not self.one_line:
            self.page.write_lines(words)
        else:
            self.page.write(words)

    def opened(self, node: LexborNode, tag: str) -> Closing:
        """Begin an element; what closes it."""
        close = self.rules.opened(node, tag)
        return close if close is not None else self.plainly(node, tag)

    def plainly(self, node: LexborNode, tag: str) -> Closing:
        """Begin an element as in any page; what closes it."""
        if tag in _BLOCKS:
            return self._table() if tag == "table" else self.block()
        if tag in _HEADINGS:
            return self.heading(_HEADINGS[tag])
        if tag == "br":
            self.break_line()
        elif tag == "tr":
            return self.row()
        elif tag in {"td", "th"}:
            return self.cell(node)
        elif tag in _PREFORMATTED:
            return self._preformatted()
        elif tag == "img" and (words := node.attributes.get("alt")) and is_formula(node):
            self.page.write(words)
        return nothing

    def break_line(self) -> None:
        """A line end, or a space where none is let in."""
        if self.one_line:
            self.page.write(" ")
        elif self.page.position != self.cell_start:
            self.page.end_line()

    def block(self) -> Closing:
        """Begin a block on a line of its own."""
        self.break_line()
        return self.break_line

    def flat(self) -> Closing:
        """Begin an element whose words all stand on one line."""
        if not self.one_line:
            self.page.end_line()
        self.one_line += 1
        return self._end_flat

    def heading(self, level: int) -> Closing:
        """Begin a heading; inside a table's cell it is only bold type."""
        if self.one_line:
            return self.block()
        self.one_line += 1
        self.page.begin_heading(level)
        return self._end_heading

    def row(self) -> Closing:
        """Begin a row of a table."""
        if self.one_line or not self.tables:
            return self.block()
        self.page.begin_row()
        self.tables[-1].place = 0
        return self._end_row

    def cell(self, node: LexborNode) -> Closing:
        """Begin a cell; the places of cells that reach down from rows above stay empty."""
        if self.one_line or not self.tables:
            return self.block()
        columns = self.tables[-1]
        self._pass_taken(columns)
        rows, end = _span_of(node, "rowspan"), min(columns.place + _span_of(node, "colspan"), _MOST_COLUMNS)
        if rows > 1:
            columns.taken.update(dict.fromkeys(range(columns.place, end), rows - 1))
        columns.place = max(columns.place, end)
        self.one_line += 1
        return self._end_cell

    def _table(self) -> Closing:
        if self.one_line:
            return self.block()
        self.break_line()
        self.tables.append(Columns())
        return self._end_table

    def _pass_taken(self, columns: Columns) -> None:
        while columns.taken.get(columns.place, 0):
            columns.taken[columns.place] -= 1
            columns.place += 1
            self.page.end_cell()

    def _preformatted(self) -> Closing:
        self.break_line()
        self.preformatted += 1
        return self._end_preformatted

    def _end_preformatted(self) -> None:
        self.preformatted -= 1
        self.break_line()

    def _end_flat(self) -> None:
        self.one_line -= 1
        self.break_line()

    def _end_heading(self) -> None:
        self.one_line -= 1
        self.page.end_heading()

    def _end_row(self) -> None:
        # places to the right of the last cell are used up too
        columns = self.tables[-1]
        columns.taken = {
            place: rows - (place >= columns.place)
            for place, rows in columns.taken.items()
            if rows > (place >= columns.place)
        }
        self.page.end_line()

    def _end_cell(self) -> None:
        self.one_line -= 1
        self.page.end_cell()

    def _end_table(self) -> None:
        self.tables.pop()
        self.break_line()


def is_formula(node: LexborNode) -> bool:
    """Whether an image stands for a formula, whose words are its source."""
    return "mwe-math" in (node.attributes.get("class") or "")


def _span_of(node: LexborNode, name: str) -> int:
    """How many rows or columns a cell says that it takes, 1 where it says nothing sensible."""
    said = node.attributes.get(name) or "1"
    return max(1, min(int(said), _MOST_ROWS)) if said.isascii() and said.isdigit() and len(said) < 6 else 1


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element is not shown, and no click of a reader would show it."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    if not style or "none" not in style.lower():
        return False
    classes = attributes.get("class") or ""
    return "display:none" in "".join(style.lower().split()) and "collaps" not in classes and "NavContent" not in classes


class SeenOnly:
    """The rules of any page: what is hidden is left out."""

    def opened(self, node: LexborNode, tag: str) -> Closing | None:  # noqa: ARG002 -- every element can be hidden
        """`skipped` for a hidden element."""
        return skipped if is_hidden(node.attributes) else None


def whole_page(tree: LexborHTMLParser) -> PageText:
    """Everything that a reader of the page sees, with its headings as sections."""
    page = PageText()
    if tree.body is not None:
        Blocks(page, SeenOnly()).walk(tree.body)
    return page


def first_words(nodes: Iterable[LexborNode]) -> str:
    """The words of the first element that has any, on one line."""
    return next((words for node in nodes if (words := " ".join(node.text().split()))), "")
