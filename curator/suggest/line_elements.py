"""A typed line of counts as elements: numbers, words for what happened, words for people, and what joins them.

Every token of the line is in one element, so that nothing that was typed can get lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import counts
from curator.core.counts import Extent, PersonClass
from curator.suggest import arabic_words, line_words
from curator.suggest import line_reasons as why
from curator.suggest.expressions import expression
from curator.suggest.line_cuts import split_words
from curator.suggest.line_harms import arabic_people, harm_at
from curator.suggest.line_numbers import number_at, unreadable
from curator.suggest.line_pieces import Element, Piece
from curator.suggest.people import person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.profiles import CountingProfile
    from curator.suggest.tokens import Words

LONGEST_QUOTE = 40
"""So many tokens are looked through for the mark that ends a quotation."""
_SIGNS = (
    dict.fromkeys(line_words.STOPS, Piece.STOP)
    | dict.fromkeys(line_words.COMMAS, Piece.COMMA)
    | {"(": Piece.OPEN, ")": Piece.CLOSE}
)
_QUOTES = {'"': '"', "“": "”", "«": "»", "”": "”"}


def elements_of(words: Words, profile: CountingProfile) -> tuple[list[Element], Words]:
    """The elements of a line, in order and without a gap, and the words that they count: some are cut in two."""
    words = split_words(words)
    found = list(_elements(words, profile))
    return _with_plain_brackets(_without_articles(words, found)), words


def _without_articles(words: Words, found: list[Element]) -> list[Element]:
    """The elements, "a" being no number right behind one: "one of them a child"."""
    counted = False
    for at, element in enumerate(found):
        if element.piece is Piece.NUMBER:
            if counted and words.words(element.first, element.stop).lower() in {"a", "an"}:
                found[at] = element._replace(piece=Piece.FILLER)
            counted = True
        elif element.piece not in {Piece.SUBSET, Piece.FILLER}:
            counted = False
    return found


def _with_plain_brackets(found: list[Element]) -> list[Element]:
    """Brackets around mere words for people open nothing: "14 police (traffic) killed"."""
    for at, element in enumerate(found):
        if element.piece is not Piece.OPEN:
            continue
        close = next((n for n in range(at + 1, len(found)) if found[n].piece in {Piece.CLOSE, Piece.OPEN}), None)
        inside = found[at + 1 : close]
        if close is not None and inside and all(each.piece in {Piece.GROUP, Piece.FILLER} for each in inside):
            found[at] = element._replace(piece=Piece.FILLER)
            found[close] = found[close]._replace(piece=Piece.FILLER)
    return found


def _elements(words: Words, profile: CountingProfile) -> Iterator[Element]:
    at = 0
    while at < len(words.low):
        element = _element(words, at, profile)
        yield element
        at = element.stop


def _element(words: Words, at: int, profile: CountingProfile) -> Element:
    """The piece that begins at token `at`."""
    return (
        _quoted(words, at)
        or _bracketed_class(words, at)
        or _sign(words, at)
        or _class(words, at)
        or _late_bound(words, at)
        or _subset(words, at)
        or harm_at(words, at)
        or number_at(words, at, profile)
        or _plain(words, at)
    )


def _quoted(words: Words, at: int) -> Element | None:
    """Words for people in quotation marks, whatever they are."""
    close = _QUOTES.get(words.low[at])
    if close is None:
        return None
    for end in range(at + 1, min(at + LONGEST_QUOTE, len(words.low))):
        if words.low[end] == close:
            inner = words.text[words.end[at] : words.start[end]]
            return Element(Piece.GROUP, at, end + 1, text=" ".join(inner.split())) if inner.strip() else None
    return None


def _bracketed_class(words: Words, at: int) -> Element | None:
    """A class in brackets: "(civilians)", "(side A)"; "(plural)" says that no number was given."""
    if words.low[at] != "(":
        return None
    for end in range(at + 2, min(at + 7, len(words.low))):
        if words.low[end] == ")":
            inside = " ".join(words.low[at + 1 : end])
            if inside == line_words.PLURAL:
                return Element(Piece.CLASS, at, end + 1, counts.PLURAL_ONLY)
            kind = line_words.CLASSES.get(inside)
            return None if kind is None else Element(Piece.CLASS, at, end + 1, person_class=kind)
    return None


def _sign(words: Words, at: int) -> Element | None:
    word = words.low[at]
    sign = _SIGNS.get(word)
    if sign is not None:
        return Element(sign, at, at + 1)
    if word == ".":
        ends = at + 1 == len(words.low) or words.at(at + 1) in line_words.STOPS
        return Element(Piece.FILLER if not ends else Piece.STOP, at, at + 1)
    apart = not words.touches(at) and not words.touches(at + 1) and 0 < at < len(words.low) - 1
    if apart and word in {"/", "|", "-", "–", "—", "·", "•"}:
        return Element(Piece.COMMA, at, at + 1)
    if apart and word == "+":
        return Element(Piece.AND, at, at + 1)
    if word == "/" and words.at(at - 1)[:1].isalpha() and words.at(at + 1)[:1].isalpha():
        return Element(Piece.FILLER, at, at + 1)
    return None


def _class(words: Words, at: int) -> Element | None:
    for phrase in line_words.TOTALS:
        if words.starts_with(at, *phrase):
            return Element(Piece.CLASS, at, at + len(phrase), person_class=PersonClass.TOTAL)
    return None


def _late_bound(words: Words, at: int) -> Element | None:
    """A bound apart from its number, or the beginning of what has another line ("على يد")."""
    if (words.at(at), words.at(at + 1)) in line_words.BEYOND_PHRASES:
        return Element(Piece.OTHER, at, at + 2, why=why.BEYOND)
    for length in (4, 3, 2, 1):
        phrase = tuple(words.low[at : at + length])
        bound = line_words.LATE_BOUNDS.get(phrase) if len(phrase) == length else None
        if bound is not None and not _begins_number(words, at + length):
            return Element(Piece.BOUND, at, at + length, text=bound.value, why=why.LOOSE_BOUND)
    return None


def _begins_number(words: Words, at: int) -> bool:
    return at < len(words.low) and expression(words, at) is not None


def _subset(words: Words, at: int) -> Element | None:
    for length in (3, 2, 1):
        phrase = tuple(words.low[at : at + length])
        if phrase in line_words.SUBSETS and len(phrase) == length:
            return Element(Piece.SUBSET, at, at + length)
    return None


_REASONS = (
    (line_words.NEGATIONS, why.NEGATED),
    (line_words.SURENESS, why.SURENESS),
    (line_words.SHARES, why.SHARE),
    (line_words.BEYOND, why.BEYOND),
    (line_words.BOUNDS, why.LOOSE_BOUND),
)


def _plain(words: Words, at: int) -> Element:
    """A filler, a word for people, or a word that has no place here, with the reason."""
    word = words.low[at]
    if word in line_words.ANDS:
        return Element(Piece.AND, at, at + 1, text=word if word in line_words.BUTS else "")
    if word in line_words.FILLERS:
        return Element(Piece.FILLER, at, at + 1)
    for table, reason in _REASONS:
        if word in table:
            return Element(Piece.OTHER, at, at + 1, why=reason)
    if word[0].isalpha() or word == "'s":
        return Element(Piece.GROUP, at, at + 1, _number_by_itself(word))
    if word[0].isdigit():
        return Element(Piece.OTHER, at, at + 1, why=unreadable(words, at))
    return Element(Piece.OTHER, at, at + 1, why=why.UNREADABLE if word in "%-−" else why.STRAY)


def _number_by_itself(word: str) -> Extent | None:
    """How many an Arabic word for people says by itself: "طفلان" are two, "امرأة" is one."""
    people = arabic_words.PEOPLE.get(word)
    if people is None or people.number is None or people.needs_number:
        return None
    return counts.exactly(people.number)


def is_known_word(word: str) -> bool:
    """Whether this is a word for people, or one that often stands before it."""
    return person(word) is not None or arabic_people(word) is not None
