"""A parsed page of wikitext written as working text, node by node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mwparserfromhell.nodes import Argument, ExternalLink, Heading, HTMLEntity, Tag, Template, Text, Wikilink

from curator.exchange.importers.html_blocks import Columns
from curator.exchange.importers.wiki_links import write_address, write_gallery, write_link
from curator.exchange.importers.wiki_plain import character
from curator.exchange.importers.wiki_references import attributes, write_list, write_reference
from curator.exchange.importers.wiki_templates import write_template

if TYPE_CHECKING:
    from mwparserfromhell.nodes import Node
    from mwparserfromhell.wikicode import Wikicode

    from curator.exchange.importers.wiki_flow import Flow

_BLOCKS = frozenset(("div", "p", "blockquote", "center", "ul", "ol", "dl", "poem", "hr", "caption", "figure"))
_INLINE = frozenset(
    ("b", "i", "u", "s", "strike", "del", "ins", "sup", "sub", "small", "big", "span", "font", "em", "strong", "cite", "code", "var", "kbd", "samp", "tt", "q", "abbr", "dfn", "bdi", "bdo", "mark", "time", "data", "ruby", "rb", "rp", "rt", "noinclude", "onlyinclude", "wbr", "langconvert", "a", "nobr")
)  # fmt: skip
_WHOLE = frozenset(("pre", "syntaxhighlight", "source"))
_LEFT_OUT = frozenset(("timeline", "score", "imagemap", "graph", "mapframe", "maplink", "hiero", "inputbox", "chart"))
_NOTHING = frozenset(("includeonly", "templatestyles", "section", "indicator", "categorytree"))
_ITEMS = frozenset(("li", "dd", "dt"))
_CELLS = frozenset(("td", "th"))
_WIDEST = 1_000
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def write_node(flow: Flow, node: Node) -> None:
    """Write what a node shows."""
    match node:
        case Text():
            flow.text(str(node.value))
        case Template():
            write_template(flow, node)
        case Wikilink():
            write_link(flow, node)
        case Tag():
            _write_tag(flow, node)
        case ExternalLink():
            write_address(flow, node)
        case HTMLEntity():
            flow.page.write(character(node))
        case Heading():
            _write_heading(flow, node.level, node.title)
        case Argument():
            if node.default is None:
                flow.page.write(str(node))
            else:
                flow.walk(node.default)


def _write_tag(flow: Flow, tag: Tag) -> None:
    name = str(tag.tag).strip().lower()
    if name == "ref":
        write_reference(flow, tag)
    elif name == "br":
        is_item = flow.in_item
        flow.break_line()
        flow.in_item = is_item
    elif name in _ITEMS and tag.wiki_markup:
        flow.begin_item()
    elif name in _INLINE:
        flow.walk(tag.contents)
    elif name == "table":
        _write_table(flow, tag)
    elif name in _HEADINGS:
        _write_heading(flow, int(name[1]), tag.contents)
    elif name == "references":
        write_list(flow, attributes(tag).get("group", ""), tag.contents)
    elif name in _BLOCKS:
        flow.block(tag.contents)
    else:
        _write_special(flow, name, tag)


def _write_special(flow: Flow, name: str, tag: Tag) -> None:
    """Write what stands in the tag of an extension as it stands, or an unknown tag as MediaWiki shows it: as written."""
    if name == "nowiki":
        for node in tag.contents.nodes if tag.contents is not None else ():
            flow.page.write(character(node) if isinstance(node, HTMLEntity) else str(node))
    elif name in _WHOLE:
        flow.break_line()
        write = flow.page.write if flow.one_line else flow.page.write_lines
        for node in tag.contents.nodes if tag.contents is not None else ():
            write(character(node) if isinstance(node, HTMLEntity) else str(node))
        flow.break_line()
    elif name in {"math", "chem", "ce"}:
        flow.page.write(str(tag.contents or ""))
    elif name == "gallery":
        write_gallery(flow, str(tag.contents or ""))
    elif name in _NOTHING:
        return
    elif name in _LEFT_OUT:
        flow.left_out[f"<{name}>"] += 1
    else:
        flow.page.write(str(tag))


def _write_heading(flow: Flow, level: int, words: Wikicode | None) -> None:
    """Write a heading; inside a cell of a table it is only bold type."""
    if flow.one_line:
        flow.block(words)
        return
    flow.page.begin_heading(level)
    flow.on_one_line(words)
    flow.page.end_heading()


def _write_table(flow: Flow, table: Tag) -> None:
    """Write a table, a row a line; cells that stand before the first row's mark make a row of their own."""
    flow.break_line()
    if flow.one_line:
        for node in table.contents.nodes if table.contents is not None else ():
            flow.node(node)
        return
    columns = Columns()
    loose: list[Tag] = []
    for node in table.contents.nodes if table.contents is not None else ():
        name = str(node.tag).strip().lower() if isinstance(node, Tag) else ""
        if isinstance(node, Tag) and name in _CELLS:
            loose.append(node)
            continue
        if name:
            _write_row(flow, loose, columns)
            loose = []
        if isinstance(node, Tag) and name == "tr":
            _write_row(flow, _cells(node), columns)
        elif isinstance(node, Tag) and name in {"tbody", "thead", "tfoot"}:
            _write_table(flow, node)
        elif not isinstance(node, Text) or str(node.value).strip():
            flow.node(node)
    _write_row(flow, loose, columns)
    flow.break_line()


def _cells(row: Tag) -> list[Tag]:
    return [
        node
        for node in (row.contents.nodes if row.contents is not None else ())
        if isinstance(node, Tag) and str(node.tag).strip().lower() in _CELLS
    ]


def _write_row(flow: Flow, cells: list[Tag], columns: Columns) -> None:
    """Write a row; the places of cells that reach down from rows above stay empty."""
    if not cells:
        return
    first = cells[0].contents.nodes[0] if cells[0].contents is not None and cells[0].contents.nodes else None
    if cells[0].wiki_markup == "|" and isinstance(first, Text) and str(first.value).startswith("+"):
        # "|+" is the table's caption
        first.value = str(first.value).removeprefix("+")
        flow.block(cells[0].contents)
        _write_row(flow, cells[1:], columns)
        return
    flow.page.begin_row()
    place = 0
    for cell in cells:
        while columns.taken.get(place, 0):
            columns.taken[place] -= 1
            place += 1
            flow.page.end_cell()
        values = attributes(cell) if cell.attributes else {}
        rows, width = _span(values.get("rowspan", "")), _span(values.get("colspan", ""))
        if rows > 1:
            columns.taken.update(dict.fromkeys(range(place, place + width), rows - 1))
        place += width
        flow.on_one_line(cell.contents)
        flow.page.end_cell()
    columns.taken = {at: rows - (at >= place) for at, rows in columns.taken.items() if rows > (at >= place)}
    flow.page.end_line()


def _span(words: str) -> int:
    return min(int(words[:6]), _WIDEST) if words.isascii() and words.isdecimal() and int(words[:6]) else 1
