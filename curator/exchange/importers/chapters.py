"""Several captures put together into one text: the chapters of a book, each a section with its own parts inside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from curator.core.articles import (
    AggregateCount,
    Banner,
    Citation,
    CitationMark,
    InfoboxField,
    Outline,
    Section,
)
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.articles import Capture

_BETWEEN = "\n\n"


@dataclass(slots=True)
class _Book:
    """What has been put together so far."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    sections: list[Section] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    marks: list[CitationMark] = field(default_factory=list)
    infobox: list[InfoboxField] = field(default_factory=list)
    banners: list[Banner] = field(default_factory=list)
    aggregates: list[AggregateCount] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    uses: Counter[str] = field(default_factory=Counter)


def joined(chapters: Sequence[tuple[str, Capture]]) -> tuple[str, Outline]:
    """The text of the chapters, an empty line between them, and their parts; each comes with its title.

    A chapter without a title gives no section of its own. A label that an earlier chapter has used gets the chapter's
    number before it ("3.12"), so that a mark leads to its own chapter's note.
    """
    book = _Book()
    for number, (title, capture) in enumerate(chapters, 1):
        if book.parts:
            book.parts.append(_BETWEEN)
            book.length += len(_BETWEEN)
        _add(book, number, title, capture)
        book.parts.append(capture.text)
        book.length += len(capture.text)
    outline = Outline(
        tuple(book.sections),
        tuple(book.citations),
        tuple(book.marks),
        tuple(book.infobox),
        tuple(book.banners),
        tuple(book.aggregates),
    )
    return "".join(book.parts), outline


def _add(book: _Book, number: int, title: str, capture: Capture) -> None:
    outline, by = capture.outline, book.length
    labels = _labels(book, number, outline)
    first_count = len(book.aggregates)
    _add_sections(book, title, capture)
    book.citations += (
        replace(each, label=labels[each.label], span=each.span.shifted(by) if each.span else None)
        for each in outline.citations
    )
    for mark in outline.marks:
        label = labels[mark.label]
        book.uses[label] += 1
        book.marks.append(CitationMark(label, mark.span.shifted(by), book.uses[label]))
    book.infobox += (
        replace(each, span=each.span.shifted(by), marks=_relabelled(each.marks, labels)) for each in outline.infobox
    )
    book.banners += (
        replace(each, span=each.span.shifted(by), stretch=each.stretch.shifted(by)) for each in outline.banners
    )
    book.aggregates += (
        replace(
            each,
            span=each.span.shifted(by),
            words=each.words.shifted(by),
            marks=_relabelled(each.marks, labels),
            subset_of=None if each.subset_of is None else each.subset_of + first_count,
        )
        for each in outline.aggregates
    )


def _add_sections(book: _Book, title: str, capture: Capture) -> None:
    by, inside = book.length, capture.outline.sections
    around: int | None = None
    # a chapter whose own first section is all of it needs no second one around it
    is_whole = bool(inside) and inside[0].heading == title and all(each.parent is not None for each in inside[1:])
    if title and capture.text and not is_whole:
        around = len(book.sections)
        book.sections.append(Section(around, title, Span(by, by + len(capture.text))))
    first = len(book.sections)
    deeper = 0 if around is None else 1
    book.sections += (
        replace(
            each,
            ordinal=first + place,
            span=each.span.shifted(by),
            parent=around if each.parent is None else each.parent + first,
            level=each.level + deeper,
        )
        for place, each in enumerate(inside)
    )


def _labels(book: _Book, number: int, outline: Outline) -> dict[str, str]:
    """The chapter's labels as they are called in the book."""
    own = dict.fromkeys(
        [
            *(citation.label for citation in outline.citations),
            *(mark.label for mark in outline.marks),
            *(label for cell in outline.infobox for label in cell.marks),
            *(label for count in outline.aggregates for label in count.marks),
        ]
    )
    called = {label: f"{number}.{label}" if label in book.taken else label for label in own}
    book.taken.update(called.values())
    return called


def _relabelled(marks: Iterable[str], labels: dict[str, str]) -> tuple[str, ...]:
    return tuple(labels[label] for label in marks)
