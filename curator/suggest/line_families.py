"""A whole and its parts in a typed line of counts: which part belongs to which whole, and which harm they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.suggest import line_words
from curator.suggest.line_pieces import Piece

if TYPE_CHECKING:
    from curator.suggest.line_parts import Part
    from curator.suggest.tokens import Words


def with_parts(words: Words, item: list[Part]) -> list[Part]:
    """The parts of an item, put right: who is held is a word for people, lists go on, a harm behind brackets counts."""
    for part in item:
        _name_the_held(words, part)
    _go_on_with_lists(item)
    return _with_harm_behind(item)


def _name_the_held(words: Words, part: Part) -> None:
    """As in "5 hostages freed", "3 detainees killed": beside another harm they are people."""
    harms = part.of(Piece.HARM)
    if len({harm.quantity for harm in harms}) < 2:
        return
    for at, element in enumerate(part.elements):
        if element.piece is Piece.HARM and words.low[element.first] in line_words.HELD:
            part.elements[at] = element._replace(piece=Piece.GROUP, quantity=None)
            part.seen.add(Piece.GROUP)


def _go_on_with_lists(item: list[Part]) -> None:
    """What goes on a list of parts of a whole is a part too: "including 3 children and 2 women"."""
    leads, goes_on = False, False
    for part in item:
        subset = part.of(Piece.SUBSET)
        if subset:
            leads, goes_on = subset[0] == part.telling[0], True
        elif part.has_number and not part.of(Piece.HARM) and goes_on and (part.joint is Piece.AND or leads):
            part.is_inside = True
        else:
            goes_on = False


def _with_harm_behind(item: list[Part]) -> list[Part]:
    """The parts with a harm that stands alone behind the parts of a whole given to the whole, and its words to the last part.

    As in "12 people, including 3 children, were killed", "12 people (3 children) killed".
    """
    found: list[Part] = []
    whole: Part | None = None
    for part in item:
        is_part = part.is_inside or bool(part.of(Piece.SUBSET))
        alone = part.pieces == [Piece.HARM]
        if alone and whole is not None and not whole.of(Piece.HARM) and _are_people(found, whole):
            whole.given = part.of(Piece.HARM)[0]
            found[-1].elements += [element._replace(piece=Piece.FILLER) for element in part.elements]
            continue
        if not is_part:
            whole = part if part.has_number else None
        elif part.of(Piece.HARM):
            whole = None
        found.append(part)
    return found


def _are_people(found: list[Part], whole: Part) -> bool:
    """Whether parts with people stand between a whole and the harm behind them: "12 (?) killed" says nothing sure."""
    between = found[next(at for at, part in enumerate(found) if part is whole) + 1 :]
    return bool(between) and all(Piece.GROUP in part.seen and Piece.OTHER not in part.seen for part in between)
