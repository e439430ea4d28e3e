"""Citation marks: "[41]", "[note 1]", "[a]", "[^1]", "[١٢]", and several in one bracket.

What is in brackets and no mark: "[...]", words, years, numbers that begin with 0, and letters that belong to a word
("report[s]", "[s]oldiers").
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from curator.core.articles import CitationMark
from curator.core.spans import Span
from curator.exchange.importers.lines import digits_folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

NOTE_WORDS = "note|notes|nb|n|fn|footnote|lower-alpha|upper-alpha|lower-roman|ملاحظة|حاشية|هامش|و|anm|прим"
_BRACKETS = re.compile(
    r"\[(?:(?P<number>[1-9][0-9]{0,3})"
    r"| ?(?P<numbers>\d{1,4}(?: ?[,;،؛–-] ?\d{1,4}){0,30}) ?"
    rf"|(?P<worded>(?:{NOTE_WORDS})\.?[ \u00a0]?\d{{1,3}})"
    r"|(?P<letter>[A-Za-z\u0621-\u064a])"
    r"|(?P<footnote>\^[\w-]{1,30}))\]",
    re.IGNORECASE,
)
_LONGEST_INSIDE = 220
"""No fewer characters than `_BRACKETS` can find between two brackets."""
_NUMBER = re.compile(r"\d+")
_DASH = re.compile(r"[–-]")
_LONGEST_RUN = 50
_YEARS = range(1800, 2200)
_NUMBERING_NEAR_YEARS = 1700
_Candidate: TypeAlias = tuple[str, str, int, int]
"""Kind (empty for a number), label, start and end of something that has the form of a mark."""
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "أبتثجحخدذرزسش",
    "ابتثجحخدذرزسش",
    "أبجدهوزحطيكلم",
)


def marks_of(text: str, entries: Collection[int] = (), known: Collection[str] = ()) -> tuple[CitationMark, ...]:
    """The citation marks of a text in its order, each with the how-many-eth use of its label it is.

    `entries` is where the labels of the reference list start: they are no use of it. `known` holds the labels of that list.

    A number from 1800 to 2199 is taken for a year ("[2024]") unless the list has an entry of that number or the numbering
    of the marks has come near it: an article with 1,800 references is rarer than an editor's year in brackets.
    """
    found = _candidates(text, entries)
    numbers, others = {each[1] for each in found if not each[0]}, {each[:2] for each in found if each[0]}
    refused = {("letter", label) for label in _letters_alone({label for kind, label in others if kind == "letter"})}
    refused |= {("", label) for label in _years(numbers).difference(known)}
    if refused:
        found = [each for each in found if each[:2] not in refused]
    uses = dict.fromkeys((*numbers, *(label for _, label in others)), 0)
    marks = []
    for _, label, start, end in found:
        uses[label] = nth = uses[label] + 1
        marks.append(CitationMark(label, Span(start, end), nth))
    return tuple(marks)


def _candidates(text: str, entries: Collection[int]) -> list[_Candidate]:
    """Everything that has the form of a mark."""
    found: list[_Candidate] = []
    may_have_images = "!" in text
    for match in _BRACKETS.finditer(text):
        start, end = match.span()
        if start in entries or (may_have_images and start and text[start - 1] == "!" and text.startswith("(", end)):
            continue
        number = match[1]
        if number:
            found.append(("", number, start, end))
        elif numbers := match["numbers"]:
            found += _single(numbers, start, end) if numbers.isdigit() else _several(numbers, match.start("numbers"))
        else:
            kind = match.lastgroup or ""
            if kind != "letter" or _stands_after_a_sentence(text, start, end):
                found.append((kind, digits_folded(text[start + 1 : end - 1]), start, end))
    return found


def _single(number: str, start: int, end: int) -> Iterator[_Candidate]:
    if label := _label(number):
        yield "", label, start, end


def _label(number: str) -> str:
    value = int(number)
    return str(value) if value and len(str(value)) == len(number) else ""


def _years(numbers: Collection[str]) -> set[str]:
    """The numbers that are taken for years: none where the numbering has come near them."""
    values = {int(number): number for number in numbers}
    if any(value >= _NUMBERING_NEAR_YEARS and value not in _YEARS for value in values):
        return set()
    return {number for value, number in values.items() if value in _YEARS}


def _several(inside: str, offset: int) -> Iterator[_Candidate]:
    """The marks of "[12, 13]" and "[3–6]"; those between two ends of a run take the place of the run."""
    numbers = list(_NUMBER.finditer(inside))
    if not all(_label(number[0]) for number in numbers):
        return
    values = [int(number[0]) for number in numbers]
    dashes = [_DASH.search(inside, first.end(), then.start()) for first, then in pairwise(numbers)]
    steps = [then - first for first, then in pairwise(values)]
    if any(dash and not 0 < step <= _LONGEST_RUN for dash, step in zip(dashes, steps, strict=True)):
        return  # a score, a span of years: no run of references goes back or that far
    for place, number in enumerate(numbers):
        yield "", str(values[place]), offset + number.start(), offset + number.end()
        if place < len(dashes) and dashes[place]:
            end = offset + numbers[place + 1].end()
            for between in range(values[place] + 1, values[place + 1]):
                yield "", str(between), offset + number.start(), end


def _stands_after_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether "[a]" can be a mark there: it ends a word or a sentence, and no letter follows it."""
    if text[end : end + 1].isalnum():
        return False
    before = text[max(0, start - 2) : start]
    if before.endswith((" ", "\u00a0")):
        return len(before) == 2 and before[0] in ".,;:!?…؟،؛)]”’»|"
    if before.endswith('"'):
        return len(before) == 2 and not before[0].isspace()
    return bool(before) and not before[-1].isspace() and before[-1] not in "([{“‘«'"


def _letters_alone(used: set[str]) -> set[str]:
    """The letters that number no notes: before those that do, every letter of an alphabet is used too."""
    allowed = set()
    for alphabet in _ALPHABETS:
        for letter in alphabet:
            if letter not in used:
                break
            allowed.add(letter)
    return used - allowed
