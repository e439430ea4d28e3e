"""The lines of names: who says so, who is alleged to have done it, which caveats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.entries import ActorEntry
from curator.suggest.lines.line import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


def names(text: str) -> Line[str]:
    """A name as it is typed."""
    name = " ".join(text.split())
    return Line((name,) if name else ())


def perpetrators(text: str, confidence: Confidence) -> Line[ActorEntry]:
    """The alleged perpetrators that a line names; several stand apart by semicolons.

    "unknown", "unidentified", "unnamed" make no actor: the words alone are kept.
    """
    entries = []
    for part in text.split(";"):
        words = " ".join(part.split())
        if words:
            nameless = re.search(r"\b(unknown|unidentified|unnamed|masked|anonymous)\b|مجهول", words, re.IGNORECASE)
            sure = Confidence.UNKNOWN if nameless else confidence
            entries.append(ActorEntry(ActorRole.PERPETRATOR, words, "" if nameless else words, confidence=sure))
    told = tuple(
        f"{each.verbatim}: nobody is named"
        if not each.name
        else f"{each.name}: {each.confidence.value.replace('_', ' ')}"
        for each in entries
    )
    return Line(tuple(entries), told)


def tell_actors(entries: Sequence[ActorEntry]) -> str:
    """The actors as one line that can be read again."""
    return "; ".join(each.name or each.verbatim for each in entries)


_KINDS = {kind.value.replace("_", " "): kind for kind in CaveatKind}


def caveats(text: str) -> Line[CaveatKind]:
    """The kinds of caveat that a line names, apart by semicolons or commas."""
    found: list[CaveatKind] = []
    doubts: list[str] = []
    for part in re.split(r"[;,]", text):
        words = " ".join(part.replace("_", " ").casefold().split())
        if not words:
            continue
        if words in _KINDS:
            found.append(_KINDS[words])
        else:
            doubts.append(f"“{part.strip()}” is no caveat: choose one of {', '.join(sorted(_KINDS))}.")
    return Line(tuple(dict.fromkeys(found)), (), tuple(doubts))


def with_doubts(note: str, doubts: Sequence[str]) -> str:
    """A note with the lines that were not understood, as they were written."""
    kept = [words for each in doubts if (words := f"As written: {each}") not in note]
    return "\n".join(part for part in (note, *kept) if part)
