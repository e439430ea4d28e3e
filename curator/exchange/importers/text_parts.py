"""The parts that a working text shows by its words alone: references, marks, infobox, banners."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from curator.core.articles import Outline
from curator.exchange.importers.banners import Warned, banners_in
from curator.exchange.importers.headings import Heading, headings_of, sections_of
from curator.exchange.importers.infobox import Infobox, infobox_in, read_cells
from curator.exchange.importers.marks import marks_of
from curator.exchange.importers.references import references_of
from curator.exchange.importers.stretches import banners_of

_OVERRIDES = "\u202d\u202e"
_UNSEEN = re.compile(f"[{_OVERRIDES}\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")


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


def doubts_about(text: str, outline: Outline) -> Iterator[str]:
    """What the person who imports should know of a text: characters that are not seen, marks without entries, banners."""
    unseen = _UNSEEN.findall(text)
    if overrides := sum(character in _OVERRIDES for character in unseen):
        yield f"The text has {overrides} characters that force the direction of writing: words may be shown in an order other than the one stored."
    if controls := len(unseen) - overrides:
        yield f"The text has {controls} control characters; they were kept."
    labels = dict.fromkeys(mark.label for mark in outline.marks)
    if labels and not outline.citations:
        yield f"The text cites {len(labels)} references and has no list of them: what they are is not known."
    listed = {citation.label for citation in outline.citations}
    missing = [label for label in labels if label not in listed]
    if outline.citations and missing:
        yield f"{len(missing)} citations have no entry in the list of references: {', '.join(missing[:10])}{' …' if missing[10:] else ''}."
    if uncertain := sum(not banner.certain and not banner.inline for banner in outline.banners):
        has = "banner has" if uncertain == 1 else "banners have"
        yield f"{uncertain} {has} no heading above to say what is covered: confirm the stretch that is proposed."
