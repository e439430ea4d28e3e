"""Paragraphs as lines: words of any direction, broken where there is no more room, each line in the order in which it is seen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.exchange.report.pdf.bidi import first_strong, levels, visual
from curator.exchange.report.pdf.typefaces import Shaped, Typeface

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FIRST_STRONG, POP = "\u2068", "\u2069"
_UNSEEN = frozenset("\u200b\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u00ad\ufeff\ufe0e\ufe0f")
_PARTS = re.compile(r" +|[^ ]{1,60}")
_MOST_LETTERS = 60
"""A word of more letters is broken where the line ends."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words look: their typeface, size in points, colour (three parts of 1), and the anchor that they lead to."""

    face: Typeface
    size: float
    colour: tuple[float, float, float]
    to: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs that stand together in a line."""

    look: Look
    shaped: Shaped
    level: int
    blank: bool

    @property
    def width(self) -> float:
        """In points."""
        return self.shaped.width * self.look.size / 1000


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line as it is seen, from left to right; `leftwards` says that it begins at the right."""

    pieces: tuple[Piece, ...]
    width: float
    size: float
    leftwards: bool


def lines(parts: Sequence[tuple[str, Look]], width: float, *, leftwards: bool | None) -> list[TextLine]:
    """Words, each with their look, as lines of at most this width in points.

    `leftwards` None: as the first letter runs.
    """
    found: list[TextLine] = []
    for paragraph in _paragraphs(parts):
        words = "".join(text for text, _ in paragraph)
        base = int(leftwards) if leftwards is not None else first_strong(words) or 0
        looks = [look for text, look in paragraph for _ in text]
        made = list(_broken(_words(words, looks, levels(words, base)), width))
        size = max((look.size for _, look in paragraph), default=10.0)
        found += [_line(pieces, base, size) for pieces in made or [[]]]
    return found


def _paragraphs(parts: Sequence[tuple[str, Look]]) -> Iterator[list[tuple[str, Look]]]:
    """The parts between line breaks."""
    now: list[tuple[str, Look]] = []
    for text, look in parts:
        first, *rest = _shown(text, look.face).split("\n")
        now.append((first, look))
        for each in rest:
            yield now
            now = [(each, look)]
    yield now


def _shown(text: str, face: Typeface) -> str:
    """The text as the typeface can show it: what it has no glyph for is written as what it is."""
    plain = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\t", " ")
        .replace("\u2028", "\n")
        .replace("\u2029", "\n")
    )
    if plain.isascii():
        return plain
    return "".join(
        letter if letter in _UNSEEN or letter == "\n" or face.has(letter) else f"⟦U+{ord(letter):04X}⟧"
        for letter in plain
    )


def _words(text: str, looks: Sequence[Look], found: Sequence[int]) -> Iterator[list[Piece]]:
    """The words, and the blanks between them, each as pieces of one look and one direction."""
    word: list[Piece] = []
    letters = 0
    for start, end in _alike(text, looks, found):
        look, level = looks[start], found[start]
        for part in _PARTS.findall(text, start, end):
            blank = part[0] == " "
            if word and (blank != word[0].blank or letters >= _MOST_LETTERS):
                yield word
                word, letters = [], 0
            shown = part if part.isascii() else "".join(each for each in part if each not in _UNSEEN)
            if shown:
                word.append(Piece(look, look.face.shaped(shown, leftwards=level % 2 == 1), level, blank))
                letters += len(shown)
    if word:
        yield word


def _alike(text: str, looks: Sequence[Look], found: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of one look and one direction."""
    start = 0
    for place in range(1, len(text)):
        if found[place] != found[start] or looks[place] is not looks[start]:
            yield start, place
            start = place
    if text:
        yield start, len(text)


def _broken(words: Iterator[list[Piece]], width: float) -> Iterator[list[Piece]]:
    """The words line by line; one that is wider than a line is cut into as many as it needs."""
    now: list[Piece] = []
    room = width
    for word in words:
        wide = sum(piece.width for piece in word)
        if wide > room and now and not word[0].blank:
            yield now
            now, room = [], width
        if wide > width and not word[0].blank:
            for piece in _cut(word, width):
                if piece.width > room and now:
                    yield now
                    now, room = [], width
                now.append(piece)
                room -= piece.width
            continue
        if word[0].blank and not now:
            continue
        now += word
        room -= wide
    if now:
        yield now


def _cut(word: list[Piece], width: float) -> Iterator[Piece]:
    """A word in pieces of a few glyphs each, which fit."""
    for piece in word:
        glyphs = piece.shaped.glyphs
        most = max(1, int(len(glyphs) * width / max(piece.width, 1)) // 2)
        cuts = [glyphs[start : start + most] for start in range(0, len(glyphs), most)]
        for part in reversed(cuts) if piece.level % 2 else cuts:
            yield Piece(piece.look, Shaped(part, sum(each.advance for each in part)), piece.level, piece.blank)


def _line(pieces: list[Piece], base: int, size: float) -> TextLine:
    while pieces and pieces[-1].blank:
        pieces = pieces[:-1]
    order = visual([piece.level for piece in pieces])
    seen = tuple(pieces[place] for place in order)
    return TextLine(seen, sum(piece.width for piece in seen), size, base == 1)
