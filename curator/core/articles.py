"""Articles, their versions, and the parts that a reader found in them.

A version is immutable once taken in. Its parts (sections, citations, marks, infobox fields) never change either, so they
are kept as one value, the outline, beside the text, and are named by the version and their label or ordinal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import msgspec

from curator.core.ids import Uid
from curator.core.spans import Span


class ArticleKind(StrEnum):
    """What kind of text an article is."""

    ARTICLE = "article"
    REPORT = "report"
    LIST = "list"
    SOCIAL_POST = "social_post"


class Direction(StrEnum):
    """Which way the text runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Article:
    """A text that somebody published, whatever its captures; `publisher` is free text as captured."""

    uid: Uid
    title: str
    kind: ArticleKind = ArticleKind.ARTICLE
    url: str = ""
    language: str = ""
    direction: Direction = Direction.LEFT_TO_RIGHT
    publisher: str = ""
    published_on: date | None = None
    licence: str = ""
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One capture of an article. The three hashes (sha256, 64 hexadecimal digits) name stored bytes.

    `original` is what was read from the disk or the network, byte for byte; `text` the working text in UTF-8; `outline`
    the parts found in it. `normalisation` names the rules that led from original to text.
    """

    uid: Uid
    article: Uid
    original: str
    text: str
    outline: str
    normalisation: str
    encoding: str = "utf-8"
    retrieved_at: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text under one heading; `parent` is the ordinal of the section around it, None at the top.

    `span` begins at the heading's own line and covers the sections inside this one.
    """

    ordinal: int
    heading: str
    span: Span
    parent: int | None = None
    level: int = 1


@dataclass(frozen=True, slots=True)
class Citation:
    """An entry of the reference list; all but the label may be unknown.

    `label` is what stands between the brackets of its marks, without them, digits as 0–9 ("19", "note 1", "a"); `name` the
    title of what is cited; `published_on` an ISO date, month or year; `span` the entry in the text, None where the list is
    not part of it.
    """

    label: str
    name: str = ""
    full_text: str = ""
    url: str = ""
    publisher: str = ""
    published_on: str = ""
    span: Span | None = None


class CitationMark(msgspec.Struct, frozen=True):
    """The `nth` use (from 1) of a citation in the text; a struct, as a span is."""

    label: str
    span: Span
    nth: int


@dataclass(frozen=True, slots=True)
class InfoboxField:
    """A cell of the infobox with the citation marks in it."""

    label: str
    span: Span
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Banner:
    """A warning in the article about itself.

    `kind` is a value of `caveats.CaveatKind`; `span` the banner's own words; `stretch` the text that it is proposed to
    cover; `certain` whether the article's own structure says so (else a curator confirms it); `dated` as written; `inline`
    is True for a tag inside a sentence ("[citation needed]").
    """

    kind: str
    span: Span
    stretch: Span
    certain: bool = False
    dated: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class AggregateCount:
    """A casualty cell of the infobox, to become an aggregate claim; `span` covers the cell, `words` the number.

    `quantity`, `qualifier` and `person_class` are values of the enums in `counts`; `low` is None for a word that says no
    number ("dozens"). `subset_of` is the place in `Outline.aggregates` of the count that this one is a part of.
    """

    span: Span
    words: Span
    group: str
    quantity: str
    low: int | None
    high: int | None
    qualifier: str
    said_by: str = ""
    marks: tuple[str, ...] = ()
    person_class: str = "unknown"
    subset_of: int | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """All parts of one version, in the order of the text."""

    sections: tuple[Section, ...] = ()
    citations: tuple[Citation, ...] = ()
    marks: tuple[CitationMark, ...] = ()
    infobox: tuple[InfoboxField, ...] = ()
    banners: tuple[Banner, ...] = ()
    aggregates: tuple[AggregateCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """What a reader took in of one file: the original bytes, the working text, and what it found there.

    `warnings` are sentences for the person who imports (the encoding was guessed, a banner's stretch is uncertain).
    `retrieved_at` is when it was taken from the network, in ISO 8601 UTC, where the file says it.
    """

    original: bytes
    title: str
    text: str
    outline: Outline = field(default_factory=Outline)
    normalisation: str = "plain-1"
    kind: ArticleKind = ArticleKind.ARTICLE
    language: str = ""
    direction: Direction = Direction.LEFT_TO_RIGHT
    encoding: str = "utf-8"
    url: str = ""
    publisher: str = ""
    published_on: date | None = None
    licence: str = ""
    revision: str = ""
    warnings: tuple[str, ...] = ()
    retrieved_at: str = ""
