"""What the parts beside a Word document's text say of it: relations, styles, numbering, properties."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from curator.exchange.importers.xml_parts import tree_of, words_of
from curator.exchange.importers.zipped import resolved

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from curator.exchange.importers.zipped import Archive

_HEADING = re.compile(r"heading (\d)\Z", re.IGNORECASE)
_LONGEST_CHAIN = 20
_BODY_LEVEL = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relations:
    """Where the relations of a part lead: parts inside the archive by id and by kind, addresses outside by id."""

    by_kind: dict[str, list[str]] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)

    def first(self, kind: str) -> str:
        """The first part of that kind; empty where there is none."""
        return next(iter(self.by_kind.get(kind, ())), "")


def relations_of(archive: Archive, part: str) -> Relations:
    """The relations of a part (of the whole archive, for an empty name)."""
    folder, file = posixpath.split(part)
    data = archive.part(posixpath.join(folder, "_rels", f"{file}.rels"))
    found = Relations()
    for relation in tree_of(data, archive.name, archive.what).iter("Relationship") if data else ():
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External":
            found.addresses[relation.get("Id", "")] = target
        else:
            kind = relation.get("Type", "").rpartition("/")[2]
            found.by_kind.setdefault(kind, []).append(resolved(part, target))
    return found


def part_of(archive: Archive, relations: Relations, kind: str) -> Element | None:
    """The tree of the part of that kind; None where there is none."""
    path = relations.first(kind)
    return tree_of(archive.part(path), archive.name, archive.what) if path and archive.has(path) else None


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its level as a heading (1 = outermost, None for body text), whether it is the title's, its list."""

    level: int | None = None
    is_title: bool = False
    numbering: tuple[str, str] | None = None


def styles_of(root: Element | None) -> dict[str, Style]:
    """The paragraph styles by their id; what a style does not say, the one that it is based on says."""
    elements = {style.get("styleId", ""): style for style in (root.iter("style") if root is not None else ())}
    return {name: _style(name, elements) for name in elements}


def _style(name: str, elements: dict[str, Element]) -> Style:
    level: int | None = None
    numbering: tuple[str, str] | None = None
    own_name = value_of(elements[name], "name").lower()
    for _ in range(_LONGEST_CHAIN):
        element = elements.get(name)
        if element is None:
            break
        level = level if level is not None else level_of(element.find("pPr"), value_of(element, "name"))
        numbering = numbering or numbering_of(element.find("pPr"))
        name = value_of(element, "basedOn")
    return Style(level if level and level <= _BODY_LEVEL else None, own_name == "title", numbering)


def level_of(properties: Element | None, style_name: str = "") -> int | None:
    """The level that paragraph properties, or the built-in name of their style, give; 10 says body text, None nothing."""
    if properties is not None and (said := value_of(properties, "outlineLvl")).isdecimal():
        return int(said) + 1
    match = _HEADING.match(style_name)
    return int(match[1]) if match else None


def numbering_of(properties: Element | None) -> tuple[str, str] | None:
    """The list and the level in it that paragraph properties name."""
    numbers = properties.find("numPr") if properties is not None else None
    if numbers is None or not (of_list := value_of(numbers, "numId")):
        return None
    return of_list, value_of(numbers, "ilvl") or "0"


def value_of(element: Element, child: str) -> str:
    """The `val` of a child element; empty where there is none."""
    found = element.find(child)
    return found.get("val", "") if found is not None else ""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted; `levels` by list and level: form, words, first number."""

    levels: dict[tuple[str, str], tuple[str, str, int]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)
    counted: dict[tuple[str, str], int] = field(default_factory=dict)

    def next_label(self, of_list: str, level: str) -> str:
        """What stands before the next item of a list, with a space after it: "• ", "3. ", "b) "; empty for nothing."""
        of_list = self.abstract.get(of_list, "")
        form, words, first = self.levels.get((of_list, level), ("none", "", 1))
        if form == "none" or not of_list:
            return ""
        indent = "  " * min(int(level) if level.isdecimal() else 0, 8)
        if form == "bullet":
            return f"{indent}• "
        self.counted[of_list, level] = self.counted.get((of_list, level), first - 1) + 1
        for deeper in [each for each in self.counted if each[0] == of_list and each[1] > level]:
            del self.counted[deeper]

        def number(match: re.Match[str]) -> str:
            above = str(int(match[1]) - 1)
            above_form, _, above_first = self.levels.get((of_list, above), ("decimal", "", 1))
            return _numeral(self.counted.get((of_list, above), above_first), above_form)

        label = re.sub(r"%([1-9])", number, words[:40])
        return f"{indent}{label} " if label else ""


def numbering_in(root: Element | None) -> Numbering:
    """The lists that the numbering part defines."""
    numbering = Numbering()
    for abstract in root.iter("abstractNum") if root is not None else ():
        for level in abstract.iter("lvl"):
            start = value_of(level, "start")
            defined = (value_of(level, "numFmt"), value_of(level, "lvlText"), int(start) if start.isdecimal() else 1)
            numbering.levels[abstract.get("abstractNumId", ""), level.get("ilvl", "0")] = defined
    for number in root.iter("num") if root is not None else ():
        numbering.abstract[number.get("numId", "")] = value_of(number, "abstractNumId")
    return numbering


def _numeral(number: int, form: str) -> str:
    match form:
        case "lowerLetter" | "upperLetter" if number > 0:
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 10 + 1)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman" if 0 < number < 4000:
            numeral = ""
            for value, letters in _ROMAN:
                numeral += letters * (number // value)
                number %= value
            return numeral if form == "lowerRoman" else numeral.upper()
        case _:
            return str(number)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the document says of itself: title, author, and the day on which it was begun."""

    title: str = ""
    author: str = ""
    made_on: date | None = None


def properties_of(root: Element | None) -> Properties:
    """The core properties."""
    if root is None:
        return Properties()
    try:
        made_on = date.fromisoformat(words_of(root.find("created"))[:10])
    except ValueError:
        made_on = None
    return Properties(words_of(root.find("title")), words_of(root.find("creator")), made_on)
