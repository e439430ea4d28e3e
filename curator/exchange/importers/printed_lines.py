"""Printed lines to paragraphs: where a line plainly goes on in the next, the two are one.

Geometry decides: a line goes on where the next word would not have fitted on it. What is not plain stays a line of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.exchange.importers.pdf_pages import Line

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")  # noqa: RUF001 a hyphen of its own
_DIVIDED = re.compile(r"([^\W\d_]+)([-‐\u00ad])\Z")  # noqa: RUF001 a hyphen of its own
_TAIL = re.compile(r"[^\W\d_]+")
_ITEM = re.compile(r"[•◦▪■●–—*‣·-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|\[\d{1,3}\]\s+[^\W\d_a-z]")
_SENTENCE_ENDS = tuple('.:;!?؟؛。”"»)]')
_FIRST_PARTS = frozenset(
    [
        "all",
        "anti",
        "cross",
        "ex",
        "half",
        "multi",
        "non",
        "quasi",
        "self",
        "semi",
        "vice",
        "well",
        "el",
        "al",
        "as",
        "ash",
        "at",
        "ad",
    ]
)
_EAST_ASIAN = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_NEIGHBOURS = 20


@dataclass(slots=True)
class Hyphens:
    """What is known of words with and without hyphens in a document, and what became of those divided at line ends."""

    words: frozenset[str]
    joined: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def undivided(self, head: str, sign: str, tail: str) -> str:
        """The word of two halves, with its hyphen where it is one that the word has by itself.

        The rest of the document decides, then the halves: a name, two words of the document, or a first part that is
        joined by hyphens ("self-").
        """
        one, two = f"{head}{tail}".lower(), f"{head}-{tail}".lower()
        if sign == "\u00ad" or (one in self.words and two not in self.words):
            is_one = True
        else:
            are_words = {head.lower(), tail.lower()} <= self.words or head.lower() in _FIRST_PARTS
            is_one = not (two in self.words or are_words or head.isupper() or not tail[0].islower())
        word = head + tail if is_one else f"{head}-{tail}"
        (self.joined if is_one else self.kept).append(word)
        return word


def hyphens_in(lines: Sequence[Line]) -> Hyphens:
    """The words of all lines, but for those that are divided at a line's end."""
    words: set[str] = set()
    was_divided = False
    for line in lines:
        is_divided = _DIVIDED.search(line.text[-40:]) is not None
        found = [word.lower() for word in _WORD.findall(line.text)]
        words.update(found[was_divided : len(found) - is_divided])
        was_divided = is_divided
    return Hyphens(frozenset(words))


def paragraphs(lines: Sequence[Line], hyphens: Hyphens) -> str:
    """The text of one page: lines that go on joined by a space, others by a line end, by two where space is left between."""
    if not lines:
        return ""
    drops = [before.baseline - after.baseline for before, after in pairwise(lines)]
    downward = [drop for drop in drops if 0 < drop < 4 * max(line.size for line in lines)]
    usual = median(downward) if downward else 0.0
    parts = [lines[0].text]
    begins = lines[0]
    for place, (before, after) in enumerate(pairwise(lines)):
        near = lines[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS]
        beside = 0 < drops[place] <= 1.3 * usual and abs(before.size - after.size) <= 0.15 * max(
            before.size, after.size
        )
        divided = _DIVIDED.search(before.text[-40:])
        tail = _TAIL.match(after.text[:40])
        if beside and divided and tail:
            head, sign = divided[1], divided[2]
            parts[-1] = parts[-1][: len(parts[-1]) - len(head) - 1]
            parts += [hyphens.undivided(head, sign, tail[0]), after.text[tail.end() :]]
        elif beside and _goes_on(before, after, begins, near):
            parts += ["" if _EAST_ASIAN.match(before.text[-1]) and _EAST_ASIAN.match(after.text) else " ", after.text]
        else:
            parts += ["\n" if 0 <= drops[place] <= 1.3 * usual else "\n\n", after.text]
            begins = after
    return "".join(parts)


def _goes_on(before: Line, after: Line, begins: Line, near: Sequence[Line]) -> bool:
    if _ITEM.match(after.text):
        return False
    from_right = before.leftward and after.leftward
    indent = (before.right - after.right) if from_right else (after.left - before.left)
    if indent > 0.8 * after.size and not (before is begins and _ITEM.match(before.text)):
        return False
    column = [
        line
        for line in near
        if line.leftward == before.leftward and line.left < before.right and before.left < line.right
    ]
    left, right = min(line.left for line in column), max(line.right for line in column)
    is_long = before.right - before.left > 0.7 * (right - left)
    if is_long and after.text[0].islower() and not before.text.endswith(_SENTENCE_ENDS):
        return True
    word = after.text.split(maxsplit=1)[0]
    # a word's width by the line's own: a little is taken off, for justified lines are stretched
    needed = 0.9 * (after.right - after.left) * (len(word) + 1) / (len(after.text) + 1)
    if from_right:
        return before.left - needed < left
    return before.right + needed > right
