"""The parts that a working text shows by its words alone: references, marks, infobox, banners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curator.core.articles import Outline
from curator.exchange.importers.banners import Warned, banners_in
from curator.exchange.importers.headings import Heading, headings_of, sections_of
from curator.exchange.importers.infobox import Infobox, infobox_in, read_cells
from curator.exchange.importers.marks import marks_of
from curator.exchange.importers.references import references_of
from curator.exchange.importers.stretches import banners_of


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands out in a text before its sections are known."""

    warned: Sequence[Warned]
    infobox: Infobox
    headings: Sequence[Heading]


def seen_in(text: str) -> Seen:
    """The banners, the infobox and the headings of a text; what is one of the first two is no heading."""
    warned = banners_in(text)
    no_headings = [banner.span for banner in warned]
    infobox = infobox_in(text, no_headings)
    no_headings += [infobox.span] if infobox.span else []
    return Seen(warned, infobox, headings_of(text, no_headings))


def outline_of(text: str, seen: Seen, headings: Sequence[Heading]) -> Outline:
    """All parts of a text under these headings."""
    sections = sections_of(text, headings)
    references = references_of(text, sections)
    marks = marks_of(text, references.starts, {citation.label for citation in references.citations})
    fields, aggregates = read_cells(text, seen.infobox, marks)
    banners = banners_of(text, seen.warned, headings, sections)
    return Outline(sections, references.citations, marks, fields, banners, aggregates)
