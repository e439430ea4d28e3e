"""The infobox at the top of a plain text: a flattened table ("a | b |"), tabs, or lines such as "Killed: 120–150"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from curator.core.articles import AggregateCount, InfoboxField
from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.exchange.importers.casualties import aggregates_of, is_about_casualties
from curator.exchange.importers.lines import as_compared, cells, is_junk, is_rule, is_table_line, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.articles import CitationMark

_LABELS = frozenset(
    as_compared(label)
    for label in (
        "Date", "Dates", "Time", "Duration", "Location", "Place", "Country", "Coordinates", "Result", "Outcome", "Status", "Territorial changes", "Caused by", "Cause", "Causes",
        "Goals", "Methods", "Resulted in", "Resulted in:", "Belligerents", "Parties", "Parties to the civil conflict", "Participants", "Commanders and leaders", "Leaders", "Lead figures",
        "Units involved", "Units", "Strength", "Number", "Part of", "Type", "Attack type", "Target", "Targets", "Weapon", "Weapons", "Weapons used", "Perpetrator", "Perpetrators", "Assailant",
        "Assailants", "Suspects", "Motive", "Accused", "Convicted", "Verdict", "Charges", "Reported by", "Casualties and losses", "Civilian casualties and losses", "Affected",
        "التاريخ", "تاريخ", "الوقت", "المدة", "الموقع", "المكان", "البلد", "الدولة", "الإحداثيات", "النتيجة", "الحالة", "الوضع", "السبب", "الأسباب", "المتحاربون", "الأطراف", "أطراف النزاع",
        "القادة", "القادة والزعماء", "الوحدات المشاركة", "الوحدات", "القوة", "القوات", "جزء من", "النوع", "نوع الهجوم", "الهدف", "السلاح", "الأسلحة", "المنفذ", "المنفذون", "الجناة", "الفاعل",
        "المهاجمون", "الدافع", "المشتبه بهم", "الخسائر", "الخسائر البشرية", "الضحايا",
    )
)  # fmt: skip
_COLON_ROW = re.compile(r"([^\W\d][^:\n|\t]{1,38}?)[ \u00a0]?:[ \t]+(?=\S)")
_REACH = 20_000
_MOST_LINES = 200
_LATEST_START = 15
"""How many lines may stand before an infobox, and between two lines of one."""
_MOST_ALIEN_LINES = 2
_LONGEST_ALIEN = 200
_LONGEST_LABEL = 40
_LONGEST_VALUE = 400


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in the infobox and what stands over or before them; the label is empty where nothing does."""

    label: str
    span: Span


@dataclass(frozen=True, slots=True)
class Infobox:
    """The cells of an infobox, the stretch they stand in (None where there is none), and the title over them."""

    cells: tuple[Cell, ...] = ()
    span: Span | None = None
    title: str = ""


def infobox_in(text: str, banners: Sequence[Span] = ()) -> Infobox:
    """The infobox at the top of a text; cells that are banners are none of its own."""
    rows = list(islice(lines(text, 0, min(len(text), _REACH)), _MOST_LINES))
    table = _table(text, rows)
    found = list(_cells_of_table(text, table)) if table else _cells_of_lines(text, rows)
    near = [banner for banner in banners if banner.start < _REACH]
    found = [cell for cell in found if not any(banner.overlaps(cell.span) for banner in near)]
    if not found or not _is_infobox(text, found, table):
        return Infobox()
    span = Span(table[0].start, table[-1].end) if table else Span(found[0].span.start, found[-1].span.end)
    title = found[0].span.of(text) if table and not found[0].label else ""
    return Infobox(tuple(found), span, title)


def read_cells(
    text: str, infobox: Infobox, marks: Sequence[CitationMark]
) -> tuple[tuple[InfoboxField, ...], tuple[AggregateCount, ...]]:
    """The fields of an infobox with the marks in them, and the counts that its casualty cells give."""
    fields: list[InfoboxField] = []
    counts: list[AggregateCount] = []
    for cell in infobox.cells:
        inside = _inside(cell.span, marks)
        fields.append(InfoboxField(cell.label, cell.span, tuple(mark.label for mark in inside)))
        if is_label(cell.label) and not is_about_casualties(cell.label):
            continue  # a date or a place counts nobody
        first = len(counts)
        for count in aggregates_of(text, cell.span, cell.label, inside):
            whole = count.subset_of
            counts.append(count if whole is None else replace(count, subset_of=first + whole))
    return tuple(fields), tuple(counts)


def _inside(span: Span, marks: Sequence[CitationMark]) -> list[CitationMark]:
    """The marks in a stretch; `marks` are in the order of the text."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    end = bisect_left(marks, span.end, lo=first, key=lambda mark: mark.span.start)
    return [mark for mark in marks[first:end] if span.covers(mark.span)]


def _is_infobox(text: str, found: Sequence[Cell], table: Sequence[Span]) -> bool:
    """Whether the cells are an infobox: known labels, or a table under a title; a table with column heads is none."""
    known = sum(is_label(cell.label) for cell in found)
    if not table:
        return known > 1
    rules = [place for place, line in enumerate(table) if is_rule(line.of(text))]
    heads = cells(text, table[rules[0] - 1]) if rules and rules[0] else []
    if len(heads) > 1 and not is_label(heads[0].of(text)):
        return False
    return known > 0 or len(heads) == 1


def is_label(words: str) -> bool:
    """Whether the words are a label that infoboxes are known to have."""
    compared = as_compared(words).strip().rstrip(":").rstrip()
    return len(compared) <= _LONGEST_LABEL and (compared in _LABELS or is_about_casualties(compared))


def _table(text: str, rows: Sequence[Span]) -> list[Span]:
    """The lines of the first flattened table, if it begins near the top; a wrapped cell may run over two short lines."""
    begin = next((place for place, row in enumerate(rows[:_LATEST_START]) if is_table_line(row.of(text))), None)
    if begin is None:
        return []
    end = place = begin
    while place < len(rows) and place - end <= _MOST_ALIEN_LINES:
        if is_table_line(rows[place].of(text)):
            end = place
        elif rows[place].length > _LONGEST_ALIEN:
            break
        place += 1
    return list(rows[begin : end + 1])


def _cells_of_table(text: str, table: Sequence[Span]) -> Iterator[Cell]:
    header = ""
    for row in table:
        words = row.of(text)
        if is_rule(words) or is_junk(words):
            continue
        found = cells(text, row)
        first = found[0].of(text).rstrip(":")
        if len(found) == 1:
            if is_label(first):
                header = first
            else:
                yield Cell(header, found[0])
        elif is_label(first):
            header = ""
            yield from (Cell(first, cell) for cell in found[1:])
        elif not header and len(found) == 2 and _could_be_label(first):
            yield Cell(first, found[1])
        else:
            yield from (Cell(header, cell) for cell in found)


def _could_be_label(words: str) -> bool:
    return len(words) <= _LONGEST_LABEL and not any(letter.isdigit() for letter in words)


def _cells_of_lines(text: str, rows: Sequence[Span]) -> list[Cell]:
    """The cells of lines such as "Killed: 12", of tabbed lines, and of short lines under a lone label."""
    found: list[Cell] = []
    header = ""
    last = 0
    end = rows[0].start if rows else 0
    for place, row in enumerate(rows):
        if place > (last if found else _LATEST_START) + _LATEST_START:
            break
        apart = text.count("\n", end, row.start) > 1
        header = "" if apart or row.length > _LONGEST_ALIEN else header
        header, more = _cells_of_line(text, row, header)
        found += more
        last, end = (place if more else last), row.end
    known = [place for place, cell in enumerate(found) if is_label(cell.label)]
    return found[known[0] : known[-1] + 1] if known else []


def _cells_of_line(text: str, row: Span, header: str) -> tuple[str, list[Cell]]:
    """The header that is in force after a line, and the cells in the line."""
    words = row.of(text)
    if row.length > _LONGEST_VALUE:
        return "", []
    if is_label(words):
        return words.rstrip(":").rstrip(), []
    if "\t" in words:
        parts = [part for part in _parts(text, row) if part.length]
        first = parts[0].of(text).rstrip(":").rstrip()
        if len(parts) > 1 and is_label(first):
            return "", [Cell(first, part) for part in parts[1:]]
        return header, [Cell(header, part) for part in parts if header]
    if colon := _COLON_ROW.match(text, row.start, row.end):
        return "", [Cell(colon[1].strip(), trimmed(text, Span(colon.end(), row.end)))]
    return header, [Cell(header, row)] if header else []


def _parts(text: str, row: Span) -> Iterator[Span]:
    start = row.start
    for part in row.of(text).split("\t"):
        yield trimmed(text, Span(start, start + len(part)))
        start += len(part) + 1
