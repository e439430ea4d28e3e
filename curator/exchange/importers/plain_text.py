"""Plain text to a capture: working text, sections, citations, marks, banners with stretches, infobox.

Everything here takes time in proportion to the text; the patterns are bounded, so that no text can stop the program.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.articles import Capture
from curator.core.spans import Span
from curator.exchange.importers.decoding import NORMALISATION, decoded
from curator.exchange.importers.headings import looks_like_a_title
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.lines import lines
from curator.exchange.importers.references import lists_references
from curator.exchange.importers.text_parts import outline_of, seen_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.articles import Outline
    from curator.exchange.importers.headings import Heading
    from curator.exchange.importers.infobox import Infobox

_OVERRIDES = "\u202d\u202e"
_UNSEEN = re.compile(f"[{_OVERRIDES}\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CONTROLS = bytes(byte for byte in range(0x80) if _UNSEEN.match(chr(byte)))
_LATER_CONTROLS = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")
"""The controls beyond ASCII, in UTF-8."""
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
    seen = seen_in(text)
    title, headings = _title(text, seen.headings, seen.infobox, name)
    outline = outline_of(text, seen, headings)
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


def _has_unseen(text: str) -> bool:
    """Whether `_UNSEEN` would find anything; much faster where it would not."""
    if any(override in text for override in _OVERRIDES):
        return True
    encoded = text.encode()
    return len(encoded.translate(None, _CONTROLS)) < len(encoded) or (
        b"\xc2" in encoded and _LATER_CONTROLS.search(encoded) is not None
    )


def _warnings(text: str, outline: Outline) -> Iterator[str]:
    """What the person who imports should know of the text."""
    unseen = _UNSEEN.findall(text) if _has_unseen(text) else []
    if overrides := sum(character in _OVERRIDES for character in unseen):
        yield f"The text has {overrides} characters that force the direction of writing: words may be shown in an order other than the one stored."
    if controls := len(unseen) - overrides:
        yield f"The text has {controls} control characters; they were kept."
    if _LOOKS_LIKE_A_PAGE.match(text):
        yield "The text looks like the source of a web page: it was read as plain text, tags and all."
    labels = dict.fromkeys([mark.label for mark in outline.marks])
    if labels and not outline.citations:
        yield f"The text cites {len(labels)} references and has no list of them: what they are is not known."
    listed = {citation.label for citation in outline.citations}
    missing = [label for label in labels if label not in listed]
    if outline.citations and missing:
        yield f"{len(missing)} citations have no entry in the list of references: {', '.join(missing[:10])}{' …' if missing[10:] else ''}."
    if uncertain := sum(not banner.certain and not banner.inline for banner in outline.banners):
        has = "banner has" if uncertain == 1 else "banners have"
        yield f"{uncertain} {has} no heading above to say what is covered: confirm the stretch that is proposed."
