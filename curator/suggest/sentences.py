"""Sentences of a text: where each begins and ends, in code points.

A line break ends a sentence unless the text is hard-wrapped there: lines of 40 to 100 code points, the first without a
stop at its end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 2500
"""A stretch without any stop is cut after this many code points, so that no text makes the work grow."""

_STOP = re.compile(r"[.!?؟…\u06d4]{1,8}[\"'”’»)\]]{0,3}(?:\s{0,3}\[[\w\s]{1,30}\]){0,12}(?=\s)|\n+|;(?=\s)")
_MARKS_AT_END = re.compile(r"(?:\s?\[[\w\s]{1,30}\]){0,12}\s*$")
_ABBREVIATIONS = listed("""mr mrs ms dr prof gen maj col lt sgt capt cpl brig adm cmdr pvt rev hon pres gov sen rep st mt ft no nos nr vs jan feb
    mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx est ca c cf e.g i.e u.s u.n u.k a.m p.m inc
    ltd co corp jr sr dept univ fig al""")
_TERMINAL = '.!?؟…\u06d4:|)"”'


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of `text` between `start` and `end`, without white space at their ends."""
    stop = len(text) if end is None else end
    begin = start
    for cut in _cuts(text, start, stop):
        yield from _pieces(text, begin, cut)
        begin = cut
    yield from _pieces(text, begin, stop)


def sentence_around(text: str, place: int, reach: int = LONGEST) -> Span:
    """The sentence that holds code point `place`; looks no further than `reach` code points to either side."""
    low, high = max(0, place - reach), min(len(text), place + reach)
    found = Span(min(place, len(text)), min(place, len(text)))
    for span in sentences(text, low, high):
        if span.start > place:
            break
        found = span
        if place < span.end:
            break
    return found


def _pieces(text: str, begin: int, end: int) -> Iterator[Span]:
    for first in range(begin, end, LONGEST):
        last = min(end, first + LONGEST)
        piece = text[first:last]
        left = first + len(piece) - len(piece.lstrip())
        right = first + len(piece.rstrip())
        if left < right:
            yield Span(left, right)


def _cuts(text: str, start: int, stop: int) -> Iterator[int]:
    line = start
    for match in _STOP.finditer(text, start, stop):
        sign = text[match.start()]
        if sign == "\n":
            if match.end() - match.start() > 1 or not _is_wrapped(text, line, match.start(), match.end(), stop):
                yield match.end()
            line = match.end()
        elif sign != "." or _is_full_stop(text, match.start(), match.end(), stop):
            yield match.end()


def _is_wrapped(text: str, line: int, end: int, after: int, stop: int) -> bool:
    if not 40 <= end - line <= 100:
        return False
    tail = text[max(line, end - 60) : end].rstrip()
    marks = _MARKS_AT_END.search(tail)
    tail = tail[: marks.start()] if marks else tail
    if tail.endswith(tuple(_TERMINAL)):
        return False
    following = text.find("\n", after, min(stop, after + 101))
    return following >= 0 or stop - after <= 100


def _is_full_stop(text: str, dot: int, after: int, stop: int) -> bool:
    word_start = dot
    while word_start > 0 and dot - word_start < 12 and (text[word_start - 1].isalnum() or text[word_start - 1] == "."):
        word_start -= 1
    word = text[word_start:dot].lower()
    following = text[after : min(stop, after + 4)].strip()
    if following[:1].islower():
        return False
    if word in _ABBREVIATIONS:
        return False
    is_initial = len(word) == 1 and word.isalpha() and text[word_start].isupper()
    return not is_initial
