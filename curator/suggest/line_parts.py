"""A typed line of counts, cut into parts: numbers, words for what happened, words for people, and what joins them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.core.counts import Extent, Quantity
from curator.suggest import arabic_words, harm_words
from curator.suggest.expressions import expression, may_begin
from curator.suggest.harm_words import HARMS, Form
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.people import person
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.profiles import CountingProfile
    from curator.suggest.tokens import Words


class Piece(Enum):
    """What a stretch of a typed line is."""

    NUMBER = auto()
    HARM = auto()
    GROUP = auto()
    SUBSET = auto()
    COMMA = auto()
    AND = auto()
    STOP = auto()
    OTHER = auto()


class Element(NamedTuple):
    """Tokens `first` to `stop` of a typed line, read as one piece."""

    piece: Piece
    first: int
    stop: int
    extent: Extent | None = None
    rule: str = ""
    quantity: Quantity | None = None


@dataclass(slots=True)
class Part:
    """One count of a typed line as far as it says it: at most one number, one harm, one run of words for people."""

    elements: list[Element] = field(default_factory=list)
    joint: Piece | None = None

    def of(self, piece: Piece) -> list[Element]:
        """The elements of one kind."""
        return [element for element in self.elements if element.piece is piece]

    @property
    def first(self) -> int:
        """The first token."""
        return self.elements[0].first

    @property
    def stop(self) -> int:
        """Behind the last token."""
        return self.elements[-1].stop


_FILLERS = listed("""were was are is been being have has had got the reported confirmed also people's in as of by there found
    discovered recovered .""")
_SUBSETS = {
    tuple(phrase.split())
    for phrase in [
        "of them",
        "of whom",
        "of these",
        "of those",
        "of which",
        "including",
        "incl",
        "incl .",
        "among them",
        "among whom",
        "thereof",
        "them\n        ",
        "منهم",
        "بينهم",
        "من بينهم",
        "بينها",
    ]
}
_SIGNS = dict.fromkeys(";؛", Piece.STOP) | dict.fromkeys(",،()", Piece.COMMA)
_SLASHED = {
    ("killed", "/", "wounded"): Quantity.KILLED_OR_INJURED,
    ("killed", "/", "injured"): Quantity.KILLED_OR_INJURED,
    ("dead", "or", "wounded"): Quantity.KILLED_OR_INJURED,
    ("dead", "or", "injured"): Quantity.KILLED_OR_INJURED,
    ("killed", "&", "wounded"): Quantity.KILLED_OR_INJURED,
}
_PHRASES = harm_words.PHRASES | harm_words.ACTIVE_PHRASES | harm_words.SUFFERINGS | _SLASHED
_ALSO = {
    "hostages": Quantity.ABDUCTED,
    "casualty": Quantity.KILLED_OR_INJURED,
    "fatality": Quantity.KILLED,
    "slain": Quantity.KILLED,
}
_ALSO |= dict.fromkeys(("bodies", "body", "corpses", "corpse"), Quantity.KILLED)


def parts_of(words: Words, profile: CountingProfile) -> Iterator[list[Part]]:
    """The items of a line, each a list of parts; items are cut at semicolons, parts at commas and "and"."""
    item: list[Part] = [Part()]
    elements = list(_elements(words, profile))
    for index, element in enumerate(elements):
        if element.piece is Piece.STOP:
            yield [part for part in item if part.elements]
            item = [Part()]
        elif element.piece in {Piece.COMMA, Piece.AND} and _starts_a_part(elements, index + 1, element.piece):
            item.append(Part(joint=element.piece))
        elif element.piece in {Piece.COMMA, Piece.AND}:
            if item[-1].elements:
                item[-1].elements.append(
                    element._replace(piece=Piece.GROUP if element.piece is Piece.AND else Piece.OTHER)
                )
        else:
            item[-1].elements.append(element)
    yield [part for part in item if part.elements]


def _starts_a_part(elements: list[Element], index: int, joint: Piece) -> bool:
    """Whether a new count begins here: a number, a harm or "of them" follows, not just more words for people."""
    if index >= len(elements):
        return True
    following = elements[index].piece
    if following is Piece.GROUP:
        return joint is Piece.COMMA and any(
            element.piece in {Piece.NUMBER, Piece.HARM} for element in _until_joint(elements, index)
        )
    return following in {Piece.NUMBER, Piece.HARM, Piece.SUBSET, Piece.AND, Piece.STOP, Piece.OTHER, Piece.COMMA}


def _until_joint(elements: list[Element], index: int) -> Iterator[Element]:
    for at in range(index, len(elements)):
        element = elements[at]
        if element.piece in {Piece.COMMA, Piece.AND, Piece.STOP}:
            return
        yield element


def _elements(words: Words, profile: CountingProfile) -> Iterator[Element]:
    at = 0
    while at < len(words.low):
        element = _element(words, at, profile)
        if element is not None:
            yield element
            at = element.stop
        else:
            at += 1


def _element(words: Words, at: int, profile: CountingProfile) -> Element | None:
    """The piece that begins at token `at`; None for words that add nothing."""
    word = words.low[at]
    sign = _SIGNS.get(word)
    if sign is not None:
        return Element(sign, at, at + 1)
    told = _subset(words, at) or _harm(words, at) or _number(words, at, profile)
    if told is not None or word in _FILLERS:
        return told
    if word in {"and", "&", "و"}:
        return Element(Piece.AND, at, at + 1)
    is_word = word[0].isalpha() or word == "'s"
    return Element(Piece.GROUP if is_word else Piece.OTHER, at, at + 1)


def _subset(words: Words, at: int) -> Element | None:
    for length in (3, 2, 1):
        if tuple(words.low[at : at + length]) in _SUBSETS and at + length <= len(words.low):
            return Element(Piece.SUBSET, at, at + length)
    return None


def _harm(words: Words, at: int) -> Element | None:
    for length in (4, 3, 2):
        phrase = tuple(words.low[at : at + length])
        if phrase in _PHRASES and len(phrase) == length:
            return Element(Piece.HARM, at, at + length, quantity=_PHRASES[phrase])
    word = words.low[at]
    if word in _ALSO:
        return Element(Piece.HARM, at, at + 1, quantity=_ALSO[word])
    known = HARMS.get(word)
    if known is not None and not (known.form is Form.BASE and word not in harm_words.ALSO_NOUNS):
        return Element(Piece.HARM, at, at + 1, quantity=known.quantity)
    return _arabic_harm(words, at)


def _arabic_harm(words: Words, at: int) -> Element | None:
    people = arabic_words.PEOPLE.get(words.low[at])
    if people is not None and people.harm is not None:
        extent = counts.exactly(2) if people.number == 2 else None
        return Element(Piece.HARM, at, at + 1, extent, quantity=people.harm)
    known = arabic_words.HARMS.get(words.low[at])
    return None if known is None else Element(Piece.HARM, at, at + 1, quantity=known.quantity)


def _number(words: Words, at: int, profile: CountingProfile) -> Element | None:
    word, after = words.low[at], words.at(at + 1)
    found = expression(words, at, profile) if may_begin(word) or word == "no" else None
    if found is not None and found.core > found.first and words.at(found.core) == "a" and found.extent.low is None:
        found = None
    if found is not None:
        return _counted(words, at, found.stop, profile)
    if word in {"no", "zero"}:
        return Element(Piece.NUMBER, at, at + 1, counts.NONE_REPORTED, profile.rule)
    if word in {"a", "an", "another"} and after[:1].isalnum() and words.at(at - 1) != "side":
        return Element(Piece.NUMBER, at, at + 1, counts.exactly(1), profile.rule)
    arabic = arabic_words.PEOPLE.get(word)
    if arabic is not None and arabic.number == 2:
        return Element(Piece.GROUP, at, at + 1, counts.exactly(2), profile.rule)
    if person(word) is None and after == "number" and word == "unknown":
        return Element(Piece.NUMBER, at, at + 2, counts.VAGUE, profile.rule)
    return None


def _counted(words: Words, at: int, stop: int, profile: CountingProfile) -> Element:
    """A number as a piece: an age belongs to the words for people; what counts other things is no piece of a count."""
    found = expression(words, at, profile)
    if found is None or found.is_ambiguous:
        return Element(Piece.OTHER, at, stop)
    match kind_of(words, found):
        case NumberKind.COUNT:
            stop += words.at(stop) == "of" and words.at(stop + 1) not in {"them", "whom", "these", "those", "which"}
            return Element(Piece.NUMBER, at, stop, found.extent, found.rule)
        case NumberKind.AGE:
            while words.at(stop) == "-" or words.at(stop).startswith(("year", "month", "old")):
                stop += 1
            return Element(Piece.GROUP, at, stop)
        case _:
            return Element(Piece.OTHER, at, stop)
