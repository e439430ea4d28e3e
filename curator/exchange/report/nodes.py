"""What a report is made of: headings, paragraphs, facts, tables, charts. HTML and PDF are two ways to show the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from curator.exchange.report.drawing import Drawing


class Tone(StrEnum):
    """How words stand out."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


class Kind(StrEnum):
    """What a paragraph is."""

    PLAIN = "plain"
    QUIET = "quiet"
    WARNING = "warning"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. `own` are somebody's own words, which have their own direction; `to` is an anchor of the page."""

    text: str
    tone: Tone = Tone.PLAIN
    own: bool = False
    to: str = ""


Line: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 5; other places link to its anchor."""

    level: int
    line: Line
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    line: Line
    kind: Kind = Kind.PLAIN


@dataclass(frozen=True, slots=True)
class Listing:
    """Items, one below the other."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known, by name."""

    rows: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; the columns in `numbers` stand at the end of their cells; `row_heads`: the first cell names its row.

    `shares` are how the columns share the width, in parts; empty = evenly.
    """

    caption: str
    head: tuple[str, ...]
    rows: Sequence[tuple[Line, ...]]
    numbers: frozenset[int] = frozenset()
    shares: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its title, what it shows in words, and the table with the same numbers.

    `note` is shown beside the title; the description is for who cannot see the drawing.
    """

    title: str
    description: str
    drawing: Drawing
    table: Table | None = None
    note: str = ""


Node: TypeAlias = Heading | Paragraph | Listing | Facts | Table | Chart


def anchor(kind: str, id_: object) -> str:
    """The anchor of an event ("e"), a claim ("c") or a part of the page ("p"): unlike every other's, and plain letters."""
    return f"{kind}-" + re.sub(r"[^A-Za-z0-9.~-]", lambda found: f"_{ord(found[0]):x}_", str(id_))


def plain(text: str) -> Line:
    """The program's words."""
    return (Run(text),)


def own(text: str) -> Line:
    """Somebody's words."""
    return (Run(text, own=True),) if text else ()
