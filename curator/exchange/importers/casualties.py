"""Casualty cells of an infobox: "344+ civilians killed [15] [16] (SOHR claim)" to a count with its bounds and its source.

A cell yields a count only where the words say what happened to how many people; a number whose meaning is unclear is left
to the curator. Nothing is added up and nothing is taken for zero.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.articles import AggregateCount
from curator.core.counts import PersonClass, Quantity
from curator.core.spans import Span
from curator.exchange.importers.claimants import asides_in, claimant_of, claimants_in
from curator.exchange.importers.lines import as_compared, folded, pattern_for
from curator.exchange.importers.months import MONTH
from curator.exchange.importers.readings import readings_of
from curator.exchange.importers.victims import QUANTITIES, is_civilian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.articles import CitationMark

_MARKS = re.compile(r"\[[^\[\]\n]{1,30}\]")
_DATES = pattern_for(
    rf"\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?:,? \d{{4}})?|{MONTH} \d{{1,2}}(?!\d)(?:,? \d{{4}})?|{MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    r"|(?<!\w)(?:in|since|by|until|during|of|منذ|عام|سنه) (?:19|20)\d{2}(?!\d)",
)
_TERM = (
    r"(?:casualt(?:y|ies)|loss(?:es)?|deaths?|death toll|killed|dead|fatalit(?:y|ies)|injur(?:y|ies|ed)|wounded|missing|captured|detained|arrested|arrests|abducted|kidnapped|displaced|victims"
    r"|(?:ال)?(?:خسائر|ضحايا|قتلي|وفيات|جرحي|اصابات|مصابون|مصابين|مفقودون|مفقودين|معتقلون|معتقلين|نازحون|نازحين|مخطوفون|مخطوفين|اسري))"
)
_LABEL = pattern_for(
    rf"(?:(?:total|civilians?|military|soldiers|police|policemen|combatants?|people|human|non-fatal|number of|reported|estimated|known|other|عدد|اجمالي) )*{_TERM}"
    rf"(?: ?(?:and|&|/|or|و|و ) ?{_TERM}| (?:ال)?(?:بشريه|مدني\w*|عسكري\w*))*:?"
)
_LABELS_THAT_SAY_TOO_LITTLE = pattern_for(r"loss|victims|خسائر|ضحايا")


def is_about_casualties(label: str) -> bool:
    """Whether a label of an infobox announces casualties."""
    return _LABEL.fullmatch(as_compared(label).strip()) is not None


def aggregates_of(text: str, cell: Span, label: str, marks: Sequence[CitationMark]) -> list[AggregateCount]:
    """The counts in one cell; `label` is what the infobox calls it, `marks` are those inside the cell.

    `subset_of` counts from the first of the returned counts.
    """
    written = cell.of(text)
    words = folded(written, cell.start)
    claimants = claimants_in(written)
    of_label = quantity_of_label(label)
    found: list[AggregateCount] = []
    whole: int | None = None
    for reading in readings_of(_bare(words.words), of_label):
        quantity = reading.quantity
        if reading.is_part and quantity is None and whole is not None and not reading.has_verb:
            quantity = Quantity(found[whole].quantity)
        if quantity is None or (reading.is_part and whole is None):
            whole = whole if reading.is_part else None
            continue
        place = words.span(reading.count.start, reading.count.end)
        group = words.span(*reading.group).of(text) if reading.group[0] < reading.group[1] else ""
        civilian = is_civilian(as_compared(group or label))
        extent = reading.count.extent
        found.append(
            AggregateCount(
                span=cell,
                words=place,
                group=group,
                quantity=quantity.value,
                low=extent.low,
                high=extent.high,
                qualifier=extent.qualifier.value,
                said_by=claimant_of(
                    [each for each in claimants if "\n" not in written[place.end - cell.start : each.start]],
                    place.start - cell.start,
                    place.end - cell.start,
                ),
                person_class=(PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN).value,
                subset_of=whole if reading.is_part else None,
            )
        )
        whole = whole if reading.is_part else len(found) - 1
    return _with_marks(text, found, marks)


def _bare(words: str) -> str:
    """The folded words with blanks for marks, dates and asides, which have numbers that count nobody."""
    stretches = [match.span() for pattern in (_MARKS, _DATES) for match in pattern.finditer(words)]
    for start, end in (*stretches, *asides_in(words)):
        words = words[:start] + " " * (end - start) + words[end:]
    return words


def quantity_of_label(label: str) -> Quantity | None:
    """What a label says happened to those whom its cell counts; None where it does not say ("Losses")."""
    compared = as_compared(label)
    if _LABELS_THAT_SAY_TOO_LITTLE.search(compared):
        return None
    return next((quantity for quantity, pattern in QUANTITIES if pattern.search(compared)), None)


def _with_marks(text: str, found: list[AggregateCount], marks: Sequence[CitationMark]) -> list[AggregateCount]:
    """The counts with the marks after them; one that has none before the next count shares the next one's.

    Where a cell has several lines with counts, the marks of a line are those of its own counts alone.
    """
    lines = [_line_around(text, count) for count in found]
    if len(set(lines)) > 1:
        given: list[AggregateCount] = []
        for line in dict.fromkeys(lines):
            of_line = [count for count, own in zip(found, lines, strict=True) if own == line]
            given += _with_marks_of_line(of_line, [mark for mark in marks if line.covers(mark.span)])
        return given
    return _with_marks_of_line(found, marks)


def _line_around(text: str, count: AggregateCount) -> Span:
    """The line of a cell that a count stands in."""
    start = text.rfind("\n", count.span.start, count.words.start) + 1
    end = text.find("\n", count.words.end, count.span.end)
    return Span(start or count.span.start, end if end >= 0 else count.span.end)


def _with_marks_of_line(found: list[AggregateCount], marks: Sequence[CitationMark]) -> list[AggregateCount]:
    given: list[AggregateCount] = []
    end = -1
    later: tuple[str, ...] = ()
    for count in reversed(found):
        own = tuple(
            mark.label for mark in marks if mark.span.start >= count.words.end and (end < 0 or mark.span.start < end)
        )
        later = tuple(dict.fromkeys(own)) or later
        given.append(replace(count, marks=later or tuple(dict.fromkeys(mark.label for mark in marks))))
        end = count.words.start
    return given[::-1]
