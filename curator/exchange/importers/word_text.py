"""The text of a Word document in its order: paragraphs, headings, lists, tables row by row, text boxes, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.exchange.importers.headings import Heading
from curator.exchange.importers.word_parts import Numbering, Style, level_of, numbering_of, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

LABELS = {"footnoteReference": "footnote", "endnoteReference": "note"}
"""What stands in the brackets of a note's mark, before its number."""

_LEFT_OUT = frozenset(
    [
        "del",
        "moveFrom",
        "delText",
        "delInstrText",
        "rPr",
        "pPr",
        "sectPr",
        "tblPr",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "instrText",
        "rPrChange",
        "pPrChange",
        "rt",
        "proofErr",
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
    ]
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo"})
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"')
_LONGEST_HEADING = 300


@dataclass(slots=True)
class Written:
    """The text as it grows, with what was met on the way.

    `notes` are the notes in the order of their marks: (element of the mark, id). `links` are words with their addresses.
    """

    styles: Mapping[str, Style]
    numbering: Numbering
    addresses: Mapping[str, str]
    parts: list[str] = field(default_factory=list)
    length: int = 0
    headings: list[Heading] = field(default_factory=list)
    title: str = ""
    notes: list[tuple[str, str]] = field(default_factory=list)
    links: dict[tuple[str, str], None] = field(default_factory=dict)
    met: Counter[str] = field(default_factory=Counter)
    last: str = ""

    def add(self, words: str, kind: str) -> Span:
        """Put a block of words at the end, near to one of the same kind before it ("item", "row"), else apart."""
        start = "\n" if kind == self.last and kind != "paragraph" else "\n\n"
        begin = self.length + (len(start) if self.parts else 0)
        for part in (start if self.parts else "", words):
            self.parts.append(part)
            self.length += len(part)
        self.last = kind
        return Span(begin, self.length)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)


def write(written: Written, container: Element) -> None:
    """Put all blocks of a container (body, text box, content control) at the end of the text."""
    for block in container:
        match block.tag:
            case "p":
                _paragraph(written, block)
            case "tbl":
                for row in rows_of(written, block):
                    written.add(row, "row")
                written.last = "end of table"
            case "altChunk":
                written.met["altChunk"] += 1
            case tag if tag in _TRACKED:
                written.met["tracked"] += 1
                if tag not in _LEFT_OUT:
                    write(written, block)
            case tag if tag not in _LEFT_OUT:
                write(written, _chosen(block))


def _paragraph(written: Written, paragraph: Element) -> None:
    boxes: list[Element] = []
    words = "".join(_inline(written, paragraph, boxes)).strip("\n\t ")
    properties = paragraph.find("pPr")
    style = written.styles.get(value_of(properties, "pStyle") if properties is not None else "", Style())
    level = level_of(properties) or style.level
    if words and level and level <= 9 and "\n" not in words[:_LONGEST_HEADING] and len(words) <= _LONGEST_HEADING:
        written.headings.append(Heading(" ".join(words.split()), written.add(words, "paragraph"), level))
    elif words and (numbered := numbering_of(properties) or style.numbering):
        written.add(written.numbering.next_label(*numbered) + words, "item")
    elif words:
        written.add(words, "paragraph")
        if style.is_title and not written.title:
            written.title = " ".join(words.split())
    for box in boxes:
        write(written, box)


def rows_of(written: Written, table: Element) -> Iterator[str]:
    """The rows of a table, its cells with a border between; the paragraphs of a cell are parted by bullets."""
    for row in _rows(written, table):
        cells = [_cell(written, cell) for cell in _cells(row)]
        if any(cells):
            yield " | ".join(cells) + " |"


def _rows(written: Written, table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            properties = child.find("trPr")
            tracked = [each.tag for each in properties if each.tag in _TRACKED] if properties is not None else []
            written.met["tracked"] += len(tracked)
            if "del" not in tracked:
                yield child
        elif child.tag not in _LEFT_OUT:
            yield from _rows(written, child)


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag == "tc":
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _cells(child)


def _cell(written: Written, cell: Element) -> str:
    words = (" ".join(line.split()) for block in _blocks(written, cell) for line in block.splitlines())
    return " • ".join(each for each in words if each)


def _blocks(written: Written, container: Element) -> Iterator[str]:
    """The paragraphs inside a cell or a note, those of tables and text boxes in them too."""
    for block in container:
        if block.tag == "p":
            boxes: list[Element] = []
            yield "".join(_inline(written, block, boxes))
            for box in boxes:
                yield from _blocks(written, box)
        elif block.tag == "tbl":
            yield from (row.rstrip(" |") for row in rows_of(written, block))
        elif block.tag not in _LEFT_OUT:
            yield from _blocks(written, _chosen(block))


def note_words(written: Written, note: Element) -> str:
    """The words of a note in one line."""
    return " ".join(" ".join(_blocks(written, note)).split())


def _inline(written: Written, element: Element, boxes: list[Element]) -> Iterator[str]:
    """The words inside a paragraph; text boxes that hang on it go to `boxes`."""
    for child in element:
        if child.tag in _TRACKED:
            written.met["tracked"] += 1
        match child.tag:
            case "txbxContent":
                boxes.append(child)
            case "hyperlink":
                words = "".join(_inline(written, child, boxes))
                _link(written, words, written.addresses.get(child.get("id", ""), ""))
                yield words
            case "instrText":
                for address in _ADDRESS.findall(child.text or ""):
                    _link(written, "", address)
            case tag if (said := _said(written, child)) is not None or tag in _LEFT_OUT:
                yield said or ""
            case _:
                yield from _inline(written, _chosen(child), boxes)


def _said(written: Written, element: Element) -> str | None:
    """What an element that has no elements inside says; None for any other."""
    match element.tag:
        case "t":
            return element.text or ""
        case "sym":
            return _symbol(element.get("char", ""))
        case tag if tag in LABELS:
            return _mark(written, element)
        case tag:
            return _CHARACTERS.get(tag)


def _chosen(element: Element) -> Element:
    """The first form of what is given in several, or the element itself."""
    if element.tag == "AlternateContent":
        for form in ("Choice", "Fallback"):
            found = element.find(form)
            if found is not None:
                return found
    return element


def _symbol(code: str) -> str:
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    # a place in a font of symbols says nothing without the font
    return "\ufffd" if "\ue000" <= character <= "\uf8ff" or "\ud800" <= character <= "\udfff" else character


def _mark(written: Written, reference: Element) -> str:
    key = (reference.tag, reference.get("id", ""))
    if key not in written.notes:
        written.notes.append(key)
    of_kind = [each for each in written.notes if each[0] == key[0]]
    return f"[{LABELS[key[0]]} {of_kind.index(key) + 1}]"


def _link(written: Written, words: str, address: str) -> None:
    flat = " ".join(words.split())
    if address and address not in flat:
        written.links[flat, address] = None
