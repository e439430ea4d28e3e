"""The numbers of a typed line of counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core import counts
from curator.suggest import line_reasons as why
from curator.suggest import line_words
from curator.suggest.expressions import expression, may_begin
from curator.suggest.line_harms import harm_at
from curator.suggest.line_pieces import Element, Piece
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.numerals import LARGEST

if TYPE_CHECKING:
    from curator.suggest.expressions import Expression
    from curator.suggest.profiles import CountingProfile
    from curator.suggest.tokens import Words

BY_PERSON = "curator"
"""The rule of a vague word to which the person who typed gave a number: "dozens=24+"."""
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_LETTERED = re.compile(r"\d+[kwidmx]")


def number_at(words: Words, at: int, profile: CountingProfile) -> Element | None:
    """The number that begins at token `at`, or what looks like one and is none."""
    odd = _by_name(words, at, profile)
    if odd is not None:
        return odd
    word = words.low[at]
    found = expression(words, at, profile) if may_begin(word) or word == "no" else None
    if found is not None and found.core > found.first and words.at(found.core) == "a" and found.extent.low is None:
        found = None
    return _small(words, at, profile) if found is None else _counted(words, found, profile)


def _by_name(words: Words, at: int, profile: CountingProfile) -> Element | None:
    """As in "4th", "not mentioned", "unknown no.", "عدد القتلى"."""
    word, after = words.low[at], words.at(at + 1)
    if _ORDINAL.fullmatch(word):
        return Element(Piece.GROUP, at, at + 1)
    if (word, after) in line_words.NOT_MENTIONED:
        return Element(Piece.NUMBER, at, at + 2, counts.NOT_MENTIONED, profile.rule)
    if word == "no" and after == "." and words.touches(at + 1):
        is_unknown = words.at(at - 1) == "unknown"
        return Element(Piece.NUMBER, at, at + 2, counts.VAGUE, profile.rule) if is_unknown else _stray(at, at + 2)
    is_caption = word == "number" and after == "of" and words.at(at - 1) not in {"a", "unknown", "an"}
    if is_caption or (word == "عدد" and after.startswith("ال")):
        return Element(Piece.FILLER, at, at + 1)
    return None


def _small(words: Words, at: int, profile: CountingProfile) -> Element | None:
    """As in "no", "a child", "لا قتلى"."""
    word, after = words.low[at], words.at(at + 1)
    if word in {"no", "zero"} or (word in line_words.ARABIC_NONE and after and harm_at(words, at + 1)):
        return Element(Piece.NUMBER, at, at + 1, counts.NONE_REPORTED, profile.rule)
    if word in {"a", "an", "another"} and after[:1].isalnum() and words.at(at - 1) != "side":
        return Element(Piece.NUMBER, at, at + 1, counts.exactly(1), profile.rule)
    if after == "number" and word == "unknown":
        return Element(Piece.NUMBER, at, at + 2, counts.VAGUE, profile.rule)
    return None


def _counted(words: Words, found: Expression, profile: CountingProfile) -> Element:
    """A number as a piece: an age belongs to the words for people; what counts other things is no piece of a count."""
    at, stop = found.first, found.stop
    if found.is_ambiguous:
        return _equal_range(words, at, stop, profile) or Element(Piece.OTHER, at, stop, why=unreadable(words, at))
    if (found.extent.low or 0) > LARGEST or (found.extent.high or 0) > LARGEST:
        return Element(Piece.OTHER, at, stop, why=why.UNREADABLE)
    is_given = words.at(stop) == "=" and not found.extent.is_known
    is_tabled = words.at(at - 1) in {"=", ":"} and not words.at(at - 2)[:1].isdigit()
    match NumberKind.COUNT if is_given or is_tabled else kind_of(words, found):
        case NumberKind.COUNT:
            return _given(words, found, profile)
        case NumberKind.AGE:
            while words.at(stop) == "-" or words.at(stop).startswith(("year", "month", "old")):
                stop += 1
            return Element(Piece.GROUP, at, stop)
        case _:
            return Element(Piece.OTHER, at, stop, why=unreadable(words, at))


def _given(words: Words, found: Expression, profile: CountingProfile) -> Element:
    """A number; of a vague word with "=" behind it, the number that the person who types gives it: "dozens=24+"."""
    if found.extent == counts.VAGUE and words.at(found.stop) == "=":
        meant = expression(words, found.stop + 1, profile)
        if meant is not None and not meant.is_ambiguous and meant.extent.low is not None:
            given = counts.vague(meant.extent.low, meant.extent.high)
            return Element(Piece.NUMBER, found.first, meant.stop, given, BY_PERSON)
    return Element(Piece.NUMBER, found.first, found.stop, found.extent, found.rule)


def _stray(first: int, stop: int) -> Element:
    return Element(Piece.OTHER, first, stop, why=why.STRAY)


def _equal_range(words: Words, at: int, stop: int, profile: CountingProfile) -> Element | None:
    """As in "5-5": odd, but it can mean one thing only."""
    one, other = words.at(at), words.at(stop - 1)
    if stop - at == 3 and one == other and one.isdigit() and words.at(at + 1) in {"-", "–"} and len(one) < 10:
        return Element(Piece.NUMBER, at, stop, counts.between(int(one), int(one)), profile.rule)
    return None


def unreadable(words: Words, at: int) -> str:
    """Why the number at token `at` cannot be read."""
    return why.LETTER if _LETTERED.fullmatch(words.low[at]) else why.UNREADABLE
