"""The pieces of a typed line of counts."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from curator.core.counts import Extent, PersonClass, Quantity


class Piece(Enum):
    """What a stretch of a typed line is."""

    NUMBER = auto()
    HARM = auto()
    GROUP = auto()
    CLASS = auto()
    SUBSET = auto()
    FILLER = auto()
    COMMA = auto()
    AND = auto()
    STOP = auto()
    OPEN = auto()
    CLOSE = auto()
    BOUND = auto()
    OTHER = auto()


class Element(NamedTuple):
    """Tokens `first` to `stop` of a typed line, read as one piece; `why` says what is wrong with one of no use here.

    `text` is what stands in quotation marks, or a "but" that may join two counts only where the first is complete.
    """

    piece: Piece
    first: int
    stop: int
    extent: Extent | None = None
    rule: str = ""
    quantity: Quantity | None = None
    person_class: PersonClass | None = None
    text: str = ""
    why: str = ""
    is_verb: bool = False
