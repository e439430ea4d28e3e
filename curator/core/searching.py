"""What was typed into the line of a search: words, phrases in quotes, and filters such as `kind:claim after:2025-01`.

Whatever is typed means something: what is no filter is looked for as words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.claims import ClaimStatus
from curator.core.events import EventState
from curator.core.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Sought(StrEnum):
    """What kind of thing has the words."""

    ARTICLE = "article"
    PASSAGE = "passage"
    CLAIM = "claim"
    EVENT = "event"
    NOTE = "note"


KINDS: Mapping[Sought, tuple[str, ...]] = MappingProxyType(
    {
        Sought.ARTICLE: ("article", "article_version"),
        Sought.PASSAGE: ("passage",),
        Sought.CLAIM: ("claim",),
        Sought.EVENT: ("event",),
        Sought.NOTE: ("caveat", "discharge", "decision", "review", "comment", "dispute", "event_claim", "event_link"),
    }
)
"""The kinds of record that are meant; notes are caveats, comments and all reasons that people gave."""

WITHDRAWN = "withdrawn"
STATES = tuple(sorted({*(each.value for each in ClaimStatus), *(each.value for each in EventState), WITHDRAWN}))
"""The states that claims and events can be asked for by; everything that was withdrawn is found by its own alone."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or several that stand together; `is_beginning` where longer words are meant too."""

    text: str
    is_phrase: bool = False
    is_beginning: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. `after` is the first day of the period, `before` the day after its last; None is open.

    `language` is a code such as "ar", empty for any; no kinds and no states are any.
    """

    terms: tuple[Term, ...] = ()
    kinds: tuple[Sought, ...] = ()
    states: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    language: str = ""

    @property
    def has_filters(self) -> bool:
        """Whether more is asked than words."""
        return bool(self.kinds or self.states or self.after or self.before or self.language)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of what was typed: where it stands there, its filter's name, or none for words, and its value."""

    start: int
    end: int
    name: str
    value: str


_PIECE = re.compile(r'"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>[^\s"]+)')
_FILTER = re.compile(r"(?P<name>kind|state|after|before|lang):(?P<value>\S+)", re.IGNORECASE)
_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


_WORDS = ("", "phrase", "open phrase")
"""The names of pieces that are no filters."""


def pieces(typed: str) -> Iterator[Piece]:
    """The parts of what was typed, in order; only filters that can be understood count as such."""
    # SQLite reads a query no further than a zero byte
    typed = typed.replace("\0", " ")
    for found in _PIECE.finditer(typed):
        filtered = _FILTER.fullmatch(found["word"] or "")
        name = filtered["name"].casefold() if filtered else ""
        if filtered and _understood(name, filtered["value"]):
            yield Piece(found.start(), found.end(), name, filtered["value"])
        elif found["word"] is None:
            yield Piece(found.start(), found.end(), "phrase" if found["closed"] else "open phrase", found["phrase"])
        else:
            yield Piece(found.start(), found.end(), "", found["word"])


def _understood(name: str, value: str) -> bool:
    match name:
        case "kind":
            return bool(_members(value, tuple(Sought)))
        case "state":
            return bool(_members(value, STATES))
        case "lang":
            return re.fullmatch(r"[A-Za-z]{2,3}", value) is not None
        case _:
            return _first_day(value) is not None


def _members(value: str, every: tuple[str, ...]) -> list[str]:
    """Those of a closed set that are named, or begun, in a list with commas."""
    wanted = [part.casefold().replace("-", "_") for part in value.split(",") if part]
    return [each for each in every if any(each.startswith(part) for part in wanted)]


def _first_day(value: str) -> date | None:
    found = _DAY.fullmatch(value)
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return None


def read(typed: str) -> Asked:
    """What is meant by what was typed; the word being typed is a beginning until a space ends it."""
    kinds: dict[str, None] = {}
    states: dict[str, None] = {}
    after = before = None
    language = ""
    terms: list[Term] = []
    parts = tuple(pieces(typed))
    last = next((each for each in reversed(parts) if each.name in _WORDS), None)
    for piece in parts:
        match piece.name:
            case "kind":
                kinds |= dict.fromkeys(_members(piece.value, tuple(Sought)))
            case "state":
                states |= dict.fromkeys(_members(piece.value, STATES))
            case "after":
                after = _first_day(piece.value)
            case "before":
                before = _first_day(piece.value)
            case "lang":
                language = piece.value.casefold()
            case _:
                # a space ends a word, but not the one that stands before a filter
                terms += _terms(piece, is_last=piece is last and (piece is not parts[-1] or piece.end == len(typed)))
    return Asked(tuple(terms), tuple(map(Sought, kinds)), tuple(states), after, before, language)


def _terms(piece: Piece, *, is_last: bool) -> Iterator[Term]:
    text = folded(piece.value)
    # what the index takes for no word is none
    if any(letter.isalnum() for letter in text):
        is_phrase = piece.name != ""
        yield Term(text, is_phrase, is_last and piece.name != "phrase")


def without(typed: str, name: str, value: str = "") -> str:
    """What was typed without a filter, or without one value of it; a filter that stands last is ended by a space."""
    kept: list[str] = []
    ends_in_filter = False
    for piece in pieces(typed):
        part = typed[piece.start : piece.end]
        if piece.name == name:
            values = [each for each in piece.value.split(",") if each and not value.startswith(each.casefold())]
            if not value or not values:
                continue
            part = f"{name}:{','.join(values)}"
        ends_in_filter = piece.name not in _WORDS
        kept.append(part)
    return " ".join(kept) + (" " if ends_in_filter else "")


def with_kind(typed: str, kind: Sought) -> str:
    """What was typed, asking for one more kind."""
    kinds = [*read(typed).kinds, kind]
    return f"kind:{','.join(kinds)} {without(typed, 'kind')}"


def last_day(before: date) -> date:
    """The last day of a period that ends before a day."""
    return date.fromordinal(before.toordinal() - 1)
