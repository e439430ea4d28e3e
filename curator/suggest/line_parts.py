"""The elements of a typed line of counts, put together into parts: each says one count as far as it says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.suggest import line_reasons as why
from curator.suggest.line_pieces import Element, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMPTY = frozenset({Piece.FILLER})


@dataclass(slots=True)
class Part:
    """One count of a typed line; `joint` is what joins it to the part before, `is_inside` where it stands in brackets.

    `pieces` are the pieces that say something, in order and no more than three of them; `last` is the last such piece.
    """

    elements: list[Element] = field(default_factory=list)
    joint: Piece | None = None
    is_inside: bool = False
    pieces: list[Piece] = field(default_factory=list)
    last: Piece | None = None
    seen: set[Piece] = field(default_factory=set)
    given: Element | None = None
    """The harm that stands behind its parts: "12 people, including 3 children, were killed"."""
    has_number: bool = False
    """Whether it says how many, in a number or in a word for people that says it by itself."""

    def add(self, element: Element) -> None:
        """Put an element at its end."""
        self.elements.append(element)
        if element.piece not in _EMPTY:
            self.last = element.piece
            self.seen.add(element.piece)
            if len(self.pieces) < 3:
                self.pieces.append(element.piece)
            is_counted = element.piece in {Piece.GROUP, Piece.HARM, Piece.CLASS} and element.extent is not None
            self.has_number = self.has_number or element.piece is Piece.NUMBER or is_counted

    def of(self, piece: Piece) -> list[Element]:
        """The elements of one kind."""
        return [element for element in self.elements if element.piece is piece] if piece in self.seen else []

    @property
    def telling(self) -> list[Element]:
        """The elements that say something."""
        return [element for element in self.elements if element.piece not in _EMPTY]

    @property
    def first(self) -> int:
        """The first token."""
        return self.elements[0].first

    @property
    def stop(self) -> int:
        """Behind the last token."""
        return self.elements[-1].stop


def items_of(elements: list[Element]) -> Iterator[list[Part]]:
    """The items of a line, each a list of parts; items are cut at semicolons, parts at commas, "and" and brackets."""
    item: list[Part] = [Part()]
    closed = False
    for index, element in enumerate(elements):
        now = item[-1]
        match element.piece:
            case Piece.STOP:
                yield [part for part in item if part.elements]
                item = [Part()]
            case Piece.OPEN:
                item.append(Part(joint=Piece.OPEN, is_inside=True))
            case Piece.CLOSE:
                closed = True
                continue
            case Piece.AND if element.text and Piece.HARM not in now.seen:
                now.add(element._replace(piece=Piece.OTHER, text="", why=why.STRAY))
            case Piece.COMMA | Piece.AND:
                inside = now.is_inside and not closed
                if _starts_a_part(elements, index, now):
                    item.append(Part(joint=element.piece, is_inside=inside))
                elif now.elements:
                    now.add(element._replace(piece=Piece.GROUP))
            case _:
                if closed or _begins_unjoined(elements, index, now):
                    joint = Piece.COMMA if closed else Piece.SUBSET if element.piece is Piece.SUBSET else None
                    item.append(Part(joint=joint))
                item[-1].add(element)
        closed = False
    yield [part for part in item if part.elements]


def _starts_a_part(elements: list[Element], joint_at: int, now: Part) -> bool:
    """Whether a new count begins behind this comma or "and", not just more words for people."""
    joint = elements[joint_at].piece
    index = _over_fillers(elements, joint_at + 1)
    if index >= len(elements) or elements[index].piece is not Piece.GROUP:
        return True
    if elements[index].extent is not None:
        return True
    after_group = now.last is Piece.GROUP
    if joint is Piece.AND:
        return not after_group
    ahead = {element.piece for element in _until_joint(elements, index)}
    if not ahead.isdisjoint({Piece.NUMBER, Piece.HARM, Piece.SUBSET, Piece.OTHER}):
        return True
    return not after_group or (Piece.HARM in now.seen and now.pieces[0] is not Piece.HARM)


def _begins_unjoined(elements: list[Element], index: int, now: Part) -> bool:
    """Whether a count begins here without a comma: "5 killed incl. 2 women", "10 killed 4 of them women", "5 dead 3 hurt"."""
    element = elements[index]
    if element.piece not in {Piece.SUBSET, Piece.NUMBER, Piece.HARM}:
        return False
    after = _over_fillers(elements, index + 1)
    following = elements[after].piece if after < len(elements) else None
    match element.piece:
        case Piece.SUBSET:
            counts_more = following in {Piece.NUMBER, Piece.GROUP} and now.last is not Piece.NUMBER
            return counts_more and now.has_number and not now.seen.isdisjoint({Piece.HARM, Piece.GROUP})
        case Piece.NUMBER if following is Piece.SUBSET:
            return Piece.NUMBER in now.seen
        case Piece.NUMBER:
            return now.pieces == [Piece.NUMBER, Piece.HARM] and following is Piece.HARM
        case _:
            return now.pieces == [Piece.HARM, Piece.NUMBER] and following is Piece.NUMBER


def _over_fillers(elements: list[Element], index: int) -> int:
    while index < len(elements) and elements[index].piece in _EMPTY:
        index += 1
    return index


def _until_joint(elements: list[Element], index: int) -> Iterator[Element]:
    for element in elements[index:]:
        if element.piece in {Piece.COMMA, Piece.AND, Piece.STOP, Piece.OPEN, Piece.CLOSE}:
            return
        yield element
