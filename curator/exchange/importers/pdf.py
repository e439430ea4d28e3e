"""A PDF to a capture: its pages are sections, its lines paragraphs where they plainly go on."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from curator.core.articles import Capture, Section
from curator.core.spans import Span
from curator.exchange.importers.headings import looks_like_a_title
from curator.exchange.importers.languages import direction_of, language_of
from curator.exchange.importers.pdf_process import pages_of
from curator.exchange.importers.printed_lines import hyphens_in, paragraphs
from curator.exchange.importers.refusals import OnlyPicturesError
from curator.exchange.importers.text_parts import outline_of, seen_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from curator.exchange.importers.pdf_pages import Line, Pages
    from curator.exchange.importers.printed_lines import Hyphens

NORMALISATION = "pdf-1"
"""The rules from pages to working text: the lines of a page in the order of the file, right-to-left lines in the order of
reading, joined and final forms of letters as the letters themselves; lines that plainly go on joined by a space; a word
divided at a line's end in one, without its hyphen unless the document or the word itself speaks for one; an empty line
between pages and where lines stand apart. Running heads and page numbers stay."""

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_NO_TITLE = re.compile(
    r"(?:untitled.*|microsoft (?:word|powerpoint) - .*|document\d*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|html?))\Z",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200
_MADE_ON = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")


def read(data: bytes, name: str) -> Capture:
    """The capture of a PDF; `name` is the file's, the title of last resort.

    Raises:
        LockedFileError: it needs a password.
        DamagedFileError: it is no PDF that can be read.
        OvergrownFileError: it has too much in it, or needs too much time or memory.
        OnlyPicturesError: no page has words.
    """
    pages = pages_of(data, name)
    hyphens = hyphens_in([line for page in pages.pages for line in page or ()])
    text, sections = _joined([paragraphs(page or (), hyphens) for page in pages.pages])
    if not text:
        raise OnlyPicturesError(name, pages.count)
    seen = seen_in(text)
    made_on = _day(pages.made_on)
    return Capture(
        original=data,
        title=_title(pages, name),
        text=text,
        outline=replace(outline_of(text, seen, seen.headings), sections=sections),
        normalisation=NORMALISATION,
        language=language_of(text),
        direction=direction_of(text),
        encoding="pdf",
        published_on=made_on,
        warnings=tuple(_warnings(pages, hyphens, made_on)),
    )


def _joined(pages: Sequence[str]) -> tuple[str, tuple[Section, ...]]:
    """The text of all pages, and a section for each that has words."""
    sections: list[Section] = []
    parts: list[str] = []
    length = 0
    for number, page in enumerate(pages, 1):
        if not page.strip():
            continue
        if parts:
            parts.append("\n\n")
            length += 2
        parts.append(page)
        sections.append(Section(len(sections), f"Page {number}", Span(length, length + len(page))))
        length += len(page)
    return "".join(parts), tuple(sections)


def _title(pages: Pages, name: str) -> str:
    """The title that the file gives, or the largest words on its first page, or its first line, or its name."""
    if pages.title and not _NO_TITLE.match(pages.title):
        return " ".join(pages.title.split())[:_LONGEST_TITLE]
    first = next((page for page in pages.pages if page), [])
    large = "".join(_largest(first)).strip()
    if large and len(large) <= _LONGEST_TITLE:
        return large
    words = first[0].text if first else ""
    return words if looks_like_a_title(words) else _SUFFIX.sub("", name) or name


def _largest(lines: Sequence[Line]) -> Iterator[str]:
    """The first lines in the largest letters, where those are larger than most."""
    largest = max((line.size for line in lines), default=0.0)
    if not lines or largest < 1.15 * median(line.size for line in lines):
        return
    begun = False
    for line in lines:
        if line.size >= 0.97 * largest:
            begun = True
            yield line.text + " "
        elif begun:
            return


def _day(made_on: str) -> date | None:
    match = _MADE_ON.match(made_on)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _warnings(pages: Pages, hyphens: Hyphens, made_on: date | None) -> Iterator[str]:
    """What the person who imports should know of the text."""
    if unread := [number for number, page in enumerate(pages.pages, 1) if page is None]:
        yield f"{_named(unread)} damaged and could not be read."
    if empty := [number for number, page in enumerate(pages.pages, 1) if page == []]:
        yield f"{_named(empty)} without words: if there is text in pictures, run text recognition (OCR) and import the result."
    if hyphens.joined:
        yield f"Words divided at the ends of lines were put together without the hyphen: {_some(hyphens.joined)}."
    if hyphens.kept:
        yield f"Words divided at the ends of lines kept their hyphen: {_some(hyphens.kept)}."
    if made_on:
        yield f"The date, {made_on.isoformat()}, is the day on which the file was made: check when the text was published."


def _some(words: Iterable[str]) -> str:
    different = list(dict.fromkeys(words))
    return ", ".join(different[:20]) + (f" and {len(different) - 20} more" if different[20:] else "")


def _named(numbers: Sequence[int]) -> str:
    """The pages as the start of a sentence: “Page 3 is”, “Pages 3–5, 9 are”."""
    starts = [number for before, number in pairwise([-1, *numbers]) if number != before + 1]
    ends = [number for number, after in pairwise([*numbers, -1]) if after != number + 1]
    ranges = [f"{start}–{end}" if end > start else str(start) for start, end in zip(starts, ends, strict=True)]
    listed = ", ".join(ranges[:50]) + (" …" if ranges[50:] else "")
    return f"Page {listed} is" if len(numbers) == 1 else f"Pages {listed} are"
