"""Headings of a plain text, and the sections under them.

Four forms say that they are headings: "# Words", "== Words ==", a line with a rule under it, and "Words[edit]". Where none of
them is used, a short line standing alone between blank lines is taken for one, on conditions that let no sentence, no
list and no signature pass. Headings of reference lists are known by their words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from curator.core.articles import Section
from curator.core.passages import trimmed
from curator.core.spans import Span
from curator.exchange.importers.lines import line_start
from curator.exchange.importers.months import MONTH
from curator.exchange.importers.references import lists_references

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARKED = re.compile(r"^(#{1,6})[ \t]([^\n]{1,300})$", re.MULTILINE)
_ENCLOSED = re.compile(r"^(={1,6})([^=\n][^\n]{0,300})$", re.MULTILINE)
_UNDERLINES = re.compile(r"\n([=\-~^*])\1{2,300}[ \t]{0,9}(?=\n|\Z)")
_EDIT_LINKS = re.compile(r"\[ ?(?:edit|edit source|تعديل|عدل|تحرير)(?: ?\| ?[^\]\n]{0,40})?\][ \t]{0,9}(?=\n|\Z)")
_LONE = re.compile(r"\n[ \t]*\n([^\n]{2,92})(?=\n[ \t]*\n)")
_WORDED = re.compile(r"[ \t]{0,4}([^\W\d][^\n]{2,30})")
_EDIT_LINK = re.compile(r"\s*\[[^\]]{0,40}\]$")
_NUMBERING = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?[ \t]+(?=\S)")
_DATELINE = re.compile(rf"[^,،]{{2,60}}[,،] ?\d{{1,2}} {MONTH},? \d{{2,4}}", re.IGNORECASE)
_NEXT_LINE = re.compile(r"\s*([^\n]{0,400})")
_UNDERLINE_LEVELS = {"=": 1, "-": 2, "~": 3, "^": 4, "*": 4}
_ENDS_A_SENTENCE = tuple(".,;:!?…؟،؛\"”»'’")
_LONGEST_TITLE = 90
_LONGEST_WORDED = 35
_LONGEST_UNDERLINED = 120
_MOST_WORDS = 12
_SHORTEST_PROSE = 60
_LONGEST_LIST_OF_HEADINGS = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's words, where its line (or lines) stand, and how deep it is (1 = outermost)."""

    words: str
    span: Span
    level: int


def headings_of(text: str, taken: Sequence[Span] = ()) -> tuple[Heading, ...]:
    """The headings of a text in its order; none inside the stretches `taken` (infobox, banners)."""
    found = [*_marked(text), *_enclosed(text), *_underlined(text), *_editable(text)]
    if not found or (len(found) == 1 and not text[: found[0].span.start].strip()):
        found += _lone(text)  # nothing, or nothing but a title, is marked as a heading
    found += _worded(text)
    found.sort(key=lambda heading: heading.span)
    stretches = sorted(taken)
    ends = list(accumulate((stretch.end for stretch in stretches), max))
    kept: list[Heading] = []
    for heading in found:
        is_new = not kept or heading.span.start >= kept[-1].span.end
        before = bisect_left(ends, heading.span.start + 1)
        is_free = before == len(stretches) or not stretches[before].overlaps(heading.span)
        if is_new and is_free and heading.words:
            kept.append(heading)
    return tuple(kept)


def sections_of(text: str, headings: Sequence[Heading]) -> tuple[Section, ...]:
    """The sections under the headings, each inside the one above it that is less deep."""
    ends = _ends(headings, len(text))
    sections: list[Section] = []
    around: list[int] = []
    for ordinal, heading in enumerate(headings):
        while around and headings[around[-1]].level >= heading.level:
            around.pop()
        span = trimmed(text, Span(heading.span.start, ends[ordinal]))
        sections.append(Section(ordinal, heading.words, span, around[-1] if around else None, heading.level))
        around.append(ordinal)
    return tuple(sections)


def _ends(headings: Sequence[Heading], length: int) -> list[int]:
    """Where the section under each heading ends: at the next heading that is not deeper."""
    ends = [length] * len(headings)
    waiting: list[int] = []
    for ordinal, heading in enumerate(headings):
        while waiting and headings[waiting[-1]].level >= heading.level:
            ends[waiting.pop()] = heading.span.start
        waiting.append(ordinal)
    return ends


def looks_like_a_title(line: str) -> bool:
    """Whether a line could be a title or heading: short, begun like one, and ended like no sentence."""
    words = line.strip()
    if not 2 <= len(words) <= _LONGEST_TITLE or len(words.split()) > _MOST_WORDS:
        return False
    if words.endswith(_ENDS_A_SENTENCE) or any(sign in words for sign in "|[]{}<>=\t@") or "://" in words:
        return False
    if _DATELINE.fullmatch(words):
        return False
    numbering = _NUMBERING.match(words)
    first = words[numbering.end() if numbering else 0]
    # a script without capitals begins with any of its letters
    return first.isalpha() and (first.isupper() or not first.islower()) and not words.startswith("By ")


def _marked(text: str) -> Iterator[Heading]:
    if "#" not in text or (not text.startswith("#") and "\n#" not in text):
        return  # the search for a line's start is the slow part
    for match in _MARKED.finditer(text):
        words = match[2].strip()
        yield Heading(_EDIT_LINK.sub("", words.rstrip("#").rstrip()), Span(*match.span()), len(match[1]))


def _enclosed(text: str) -> Iterator[Heading]:
    if "=" not in text or (not text.startswith("=") and "\n=" not in text):
        return
    for match in _ENCLOSED.finditer(text):
        words = _EDIT_LINK.sub("", match[2].rstrip())
        inside = words.removesuffix(match[1])
        if inside != words and not inside.endswith("="):
            yield Heading(inside.strip(), Span(*match.span()), len(match[1]))


def _underlined(text: str) -> Iterator[Heading]:
    for rule in _UNDERLINES.finditer(text):
        start = line_start(text, rule.start(), _LONGEST_UNDERLINED)
        words = text[start : rule.start()].strip()
        before = text[max(0, start - 50) : start].replace(" ", "")
        stands_apart = not before.strip() or before.endswith("\n\n")
        is_sentence = words.endswith((".", ",", ";", "؛", "،"))
        if stands_apart and not is_sentence and "|" not in words and any(letter.isalpha() for letter in words):
            yield Heading(words, Span(start, rule.end()), _UNDERLINE_LEVELS[rule[1]])


def _editable(text: str) -> Iterator[Heading]:
    for link in _EDIT_LINKS.finditer(text):
        start = line_start(text, link.start(), _LONGEST_UNDERLINED)
        words = text[start : link.start()].strip()
        if not start or text[start - 1] == "\n":
            yield Heading(words, Span(start, link.end()), 1)


def _worded(text: str) -> Iterator[Heading]:
    start = 0
    for line in text.split("\n"):
        if len(line) <= _LONGEST_WORDED and (match := _WORDED.fullmatch(line)):
            words = match[1].strip().rstrip(":").rstrip()
            if lists_references(words):
                yield Heading(words, Span(start + match.start(1), start + match.end(1)), 1)
        start += len(line) + 1


def _lone(text: str) -> Iterator[Heading]:
    """Title-like lines between blank lines, if prose follows; three and more in a row are a list."""
    row: list[Span] = []
    first = len(text) - len(text.lstrip())
    for match in _LONE.finditer(text):
        line = Span(match.start(1), match.end(1))
        if line.start <= first or not looks_like_a_title(line.of(text)):
            continue  # the first line is the title of the text
        if row and text[row[-1].end : line.start].strip():
            yield from _row_of_headings(text, row)
            row = []
        row.append(line)
    yield from _row_of_headings(text, row)


def _row_of_headings(text: str, row: Sequence[Span]) -> Iterator[Heading]:
    if not 0 < len(row) <= _LONGEST_LIST_OF_HEADINGS or not _prose_follows(text, row[-1].end):
        return
    for depth, line in enumerate(row, 1):
        words = line.of(text).strip()
        numbering = _NUMBERING.match(words)
        yield Heading(words, trimmed(text, line), numbering[1].count(".") + 1 if numbering else depth)


def _prose_follows(text: str, position: int) -> bool:
    match = _NEXT_LINE.match(text, position)
    following = match[1].strip() if match else ""
    is_sentence = following.endswith((".", "!", "?", "…", "؟", "]", ":", "|", '."', ".”"))
    return len(following) >= _SHORTEST_PROSE or (is_sentence and not looks_like_a_title(following))
