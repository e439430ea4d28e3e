"""Plain text to a capture: working text, sections, citations, marks, banners with stretches, infobox.

Everything here takes time in proportion to the text; the patterns are bounded, so that no text can stop the program.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.articles import Capture, Outline
from curator.core.spans import Span
from curator.exchange.importers.banners import banners_in
from curator.exchange.importers.decoding import NORMALISATION, decoded
from curator.exchange.importers.headings import headings_of, looks_like_a_title, sections_of
from curator.exchange.importers.infobox import infobox_in, read_cells
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.lines import lines
from curator.exchange.importers.marks import marks_of
from curator.exchange.importers.references import lists_references, references_of
from curator.exchange.importers.stretches import banners_of
from curator.exchange.importers.text_warnings import citations_without_entries, unseen_characters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.exchange.importers.headings import Heading
    from curator.exchange.importers.infobox import Infobox

_LOOKS_LIKE_A_PAGE = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_LONGEST_TITLE = 150


def read(data: bytes, name: str) -> Capture:
    """The capture of a plain text; `name` is the file's, the title of last resort.

    Raises:
        EmptyFileError: there is nothing but white space.
        BinaryFileError: the bytes are no text.
        UndecodableTextError: the bytes are in no encoding that fits clearly.
    """
    taken = decoded(data, name)
    text = taken.text
    warned = banners_in(text)
    no_headings = [banner.span for banner in warned]
    infobox = infobox_in(text, no_headings)
    no_headings += [infobox.span] if infobox.span else []
    title, headings = _title(text, headings_of(text, no_headings), infobox, name)
    sections = sections_of(text, headings)
    references = references_of(text, sections)
    marks = marks_of(text, references.starts, {citation.label for citation in references.citations})
    fields, aggregates = read_cells(text, infobox, marks)
    banners = banners_of(text, warned, headings, sections)
    outline = Outline(sections, references.citations, marks, fields, banners, aggregates)
    return Capture(
        original=data,
        title=title,
        text=text,
        outline=outline,
        normalisation=NORMALISATION,
        language=language_of(text),
        direction=direction_of(text),
        encoding=taken.encoding,
        warnings=(*taken.warnings, *_warnings(text, outline)),
    )


def _title(text: str, headings: Sequence[Heading], infobox: Infobox, name: str) -> tuple[str, Sequence[Heading]]:
    """The title of a text, and its headings without that title.

    The first heading is the title if it stands at the very top and no other is as high; then the infobox's own title, a
    first line that reads like one, the first heading at the top after all, and the file's name.
    """
    first = next(iter(lines(text)), Span(0, 0))
    at_the_top = bool(headings) and headings[0].span.start <= first.start and not lists_references(headings[0].words)
    if at_the_top and all(heading.level > headings[0].level for heading in headings[1:]):
        return headings[0].words, headings[1:]
    if infobox.title:
        return infobox.title, headings
    if at_the_top:
        return headings[0].words, headings
    words = first.of(text)
    in_infobox = infobox.span is not None and infobox.span.overlaps(first)
    if not in_infobox and looks_like_a_title(words) and not _is_paragraph_start(text, first):
        return words, headings
    return _SUFFIX.sub("", name) or name, headings


def _is_paragraph_start(text: str, line: Span) -> bool:
    """Whether a wrapped sentence goes on in the line below."""
    following = text[line.end : line.end + 80].removeprefix("\n")
    return following[:1].islower()


def _warnings(text: str, outline: Outline) -> Iterator[str]:
    """What the person who imports should know of the text."""
    yield from unseen_characters(text)
    if _LOOKS_LIKE_A_PAGE.match(text):
        yield "The text looks like the source of a web page: it was read as plain text, tags and all."
    yield from citations_without_entries(outline)
    if uncertain := sum(not banner.certain and not banner.inline for banner in outline.banners):
        has = "banner has" if uncertain == 1 else "banners have"
        yield f"{uncertain} {has} no heading above to say what is covered: confirm the stretch that is proposed."
