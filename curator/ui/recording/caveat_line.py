"""The line of caveats in the window's language: kinds and the collection's own terms, by the names that people read."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from curator.core.caveats import CaveatKind
from curator.core.entries import OwnCaveat
from curator.core.vocabulary_terms import Vocabulary
from curator.suggest import lines
from curator.suggest.lines import Line
from curator.ui import own_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.entries import ClaimEntry

Hung: TypeAlias = CaveatKind | OwnCaveat
"""A caveat of the program's, or one of the collection's own."""

_PARTS = re.compile(r"[;,؛،]")


def hung(entry: ClaimEntry) -> tuple[Hung, ...]:
    """The caveats of an entry."""
    return (*entry.caveats, *entry.own_caveats)


def tell(caveats: Iterable[Hung]) -> str:
    """The caveats as a line that can be read again; those that are read as one stand in it once."""
    return "; ".join(dict.fromkeys(own_words.label(Vocabulary.CAVEATS, _name(each)) for each in caveats))


def read(text: str) -> Line[Hung]:
    """The caveats that a line names, in any language of their labels."""
    known = own_words.known(Vocabulary.CAVEATS)
    found: list[Hung] = []
    doubts: list[str] = []
    for part in filter(None, (" ".join(each.split()) for each in _PARTS.split(text))):
        name = known.meant(part)
        meant = None if name is None else _of(name)
        if meant is None:
            doubts += lines.caveats(part).doubts
        else:
            found.append(meant)
    return Line(tuple(dict.fromkeys(found)), (), tuple(doubts))


def taken_into(entry: ClaimEntry, shown: Iterable[Hung]) -> ClaimEntry:
    """The entry with the caveats that stand in the line; a word that is read as one of them stays the word it was."""
    known, before = own_words.known(Vocabulary.CAVEATS), hung(entry)
    kept: list[Hung] = []
    for each in shown:
        same = [old for old in before if known.read_as(_name(old)) == known.read_as(_name(each))]
        kept += same or [each]
    return replace(
        entry,
        caveats=tuple(each for each in kept if isinstance(each, CaveatKind)),
        own_caveats=tuple(each for each in kept if isinstance(each, OwnCaveat)),
    )


def _name(caveat: Hung) -> str:
    return caveat.term if isinstance(caveat, OwnCaveat) else caveat.value


def _of(name: str) -> Hung | None:
    """The caveat of this name; None for an own term that is like no kind of this program."""
    if name in set(CaveatKind):
        return CaveatKind(name)
    like = own_words.known(Vocabulary.CAVEATS).get(name).like
    return OwnCaveat(name, CaveatKind(like)) if like in set(CaveatKind) else None
