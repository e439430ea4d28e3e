"""The order of reading of a line whose letters are known by their places on the page.

A PDF says where each letter stands, not in which order it was written. This turns a line from the order of the eye to that
of reading, by the rules of the Unicode Bidirectional Algorithm (UAX #9) read backwards: words run right to left, numbers
and words in other scripts left to right, marks follow the letter that they stand over.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A character of a script that runs right to left."""

_LETTERS = re.compile("[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WIDEST_GAP_INSIDE_A_WORD = 0.15
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
_ALEF_LAM = re.compile("[اأإآٱ]ل")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "\u2039": "\u203a", "“": "”"}
_KINDS = {bracket: opening for opening, closing in _BRACKETS.items() for bracket in (opening, closing)}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character where it stands on the page: `left` and `right` edge and size in points."""

    character: str
    left: float
    right: float
    size: float


def is_right_to_left(in_sight: str) -> bool:
    """Whether a line, given as it is seen from the left, is read from the right.

    It is where most of its letters run that way, unless its first and its last one do not: then they are a quotation.
    """
    letters = [_LETTERS.match(character) is not None for character in in_sight if character.isalpha()]
    return sum(letters) * 2 > len(letters) and (letters[0] or letters[-1])


def in_order_of_reading(glyphs: Sequence[Glyph]) -> str:
    """The line that the glyphs make, in the order in which it is read, with a space for each gap between words."""
    bases, marks = _marks_apart(glyphs)
    in_sight = sorted(_ligatures_read(bases), key=lambda base: base.left + base.right)
    from_right = is_right_to_left("".join(base.character for base in in_sight))
    if from_right:
        in_sight.reverse()
    ordered = [turned for run in _runs(_with_spaces(in_sight), from_right) for turned in run]
    words = "".join(glyph.character + marks.get(id(glyph), "") for glyph in ordered)
    return _brackets_turned(words.strip())


def _marks_apart(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], dict[int, str]]:
    """The glyphs that stand on the line, and the marks that belong to each of them (by its id)."""
    bases = [glyph for glyph in glyphs if not unicodedata.combining(glyph.character)]
    letters = [base for base in bases if base.character.isalpha() and base.right > base.left]
    marks: dict[int, str] = {}
    for mark in glyphs:
        if not unicodedata.combining(mark.character):
            continue
        middle = (mark.left + mark.right) / 2
        under = min(letters, key=lambda letter: _distance(letter, middle), default=None)
        if under is not None:
            marks[id(under)] = marks.get(id(under), "") + mark.character
    return [base for base in bases if base.character != " " or base.right - base.left > 0.01], marks


def _distance(letter: Glyph, place: float) -> tuple[float, float]:
    outside = max(letter.left - place, place - letter.right, 0.0)
    return outside, abs((letter.left + letter.right) / 2 - place)


def _ligatures_read(bases: Sequence[Glyph]) -> Iterator[Glyph]:
    """The glyphs, with the letters that share one box in the order of the eye.

    Some programs name the letters of a ligature in order of reading, some from the left: lam comes before alef, and the
    name of God ends with heh, whichever way they are given.
    """
    boxes: dict[tuple[float, float], list[Glyph]] = {}
    for base in bases:
        boxes.setdefault((round(base.left, 2), round(base.right, 2)), []).append(base)
    for shared in boxes.values():
        words = "".join(base.character for base in shared)
        if len(shared) > 1 and _LETTERS.match(words):
            backwards = _ALEF_LAM.fullmatch(words) or words in {"هللا", "هلل"}
            yield from shared if backwards else shared[::-1]
        else:
            yield from shared


def _with_spaces(in_sight: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, with a space in each gap that is too wide for the inside of a word."""
    spaced: list[Glyph] = []
    for glyph in in_sight:
        if spaced:
            before = spaced[-1]
            gap = max(glyph.left - before.right, before.left - glyph.right)
            if gap > _WIDEST_GAP_INSIDE_A_WORD * max(glyph.size, before.size) and " " not in {
                glyph.character,
                before.character,
            }:
                spaced.append(Glyph(" ", before.right, before.right, glyph.size))
        spaced.append(glyph)
    return spaced


def _runs(in_sight: Sequence[Glyph], from_right: bool) -> Iterator[Sequence[Glyph]]:
    """The stretches of one direction, in order of reading, each in order of reading inside.

    `in_sight` runs as the line does: from the right in a line that is read from the right.
    """
    inner = _inner(in_sight, from_right)
    start = 0
    while start < len(in_sight):
        end = start + 1
        while end < len(in_sight) and inner[end] == inner[start]:
            end += 1
        run = in_sight[start:end]
        if inner[start]:
            run = run[::-1]
            yield run if from_right else _numbers_turned(run)
        else:
            yield run
        start = end


def _inner(in_sight: Sequence[Glyph], from_right: bool) -> list[bool]:
    """Which glyphs run against the line; what stands between two of them and has no direction goes with them."""
    against = [_runs_against(glyph.character, from_right) for glyph in in_sight]
    inner = [value is True for value in against]
    last = -1
    for place, value in enumerate(against):
        if value is not True:
            continue
        between = range(last + 1, place)
        if last >= 0 and between and all(against[each] is None for each in between):
            joined = _joins([in_sight[each].character for each in (last, *between, place)], from_right)
            for each in between:
                inner[each] = joined
        last = place
    return inner


def _runs_against(character: str, from_right: bool) -> bool | None:
    """Whether a character runs against its line; None for one without a direction."""
    if _LETTERS.match(character):
        return not from_right
    if character.isdigit():
        return True if from_right or character in _ARABIC_DIGITS else None
    if character.isalpha():
        return from_right
    return None


def _joins(characters: Sequence[str], from_right: bool) -> bool:
    """Whether what stands between two glyphs that run against the line belongs to them: rules W4 to W7 and N1."""
    first, last = characters[0], characters[-1]
    if not from_right or (first.isalpha() and last.isalpha()):
        return True
    between = "".join(characters[1:-1])
    if first.isdigit() and last.isdigit():
        return between in {".", ",", ":", "/", "\u066b", "\u066c", "\u00a0"}
    # a number after a word in Latin letters goes with it, as in "Unit 12"; in the order of the eye it comes first here
    return first.isdigit() and (not between.strip() or between in {"-", "–", "/", ".", "_"})


def _numbers_turned(run: Sequence[Glyph]) -> list[Glyph]:
    """A run that was read from the right, with the digits of each number from the left again."""
    words = "".join(glyph.character for glyph in run)
    turned = list(run)
    for number in re.finditer(r"\d(?:[\d.,:/\u066b\u066c]*\d)?", words):
        turned[number.start() : number.end()] = turned[number.start() : number.end()][::-1]
    return turned


def _brackets_turned(words: str) -> str:
    """The line with each bracket the way that its neighbours say, where they do not pair as they are.

    Whether a bracket was drawn or written is not known: one that opens has a space before it, one that closes after it.
    """
    if not any(character in _KINDS for character in words) or _pairs(words):
        return words
    turned = list(words)
    opened: list[str] = []
    for place, character in enumerate(words):
        if character not in _KINDS:
            continue
        opening = _KINDS[character]
        before, after = words[place - 1 : place] or " ", words[place + 1 : place + 2] or " "
        opens = before.isspace() if before.isspace() != after.isspace() else opening not in opened
        turned[place] = opening if opens else _BRACKETS[opening]
        if opens:
            opened.append(opening)
        elif opening in opened:
            opened.remove(opening)
    return "".join(turned)


def _pairs(words: str) -> bool:
    opened: list[str] = []
    for character in words:
        if character in _BRACKETS:
            opened.append(character)
        elif character in _KINDS and (not opened or opened.pop() != _KINDS[character]):
            return False
    return not opened
