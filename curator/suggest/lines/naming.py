"""The lines of names: who says so, who is alleged to have done it, which caveats."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.entries import ActorEntry
from curator.suggest.lines.line import Line
from curator.suggest.near_words import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence


def names(text: str) -> Line[str]:
    """A name as it is typed."""
    name = " ".join(text.split())
    return Line((name,) if name else ())


def perpetrators(text: str, confidence: Confidence = Confidence.REPORTED_AS_FACT) -> Line[ActorEntry]:
    """The alleged perpetrators that a line names; several stand apart by semicolons.

    How sure the text is of one stands behind it in brackets: "Sons of the Ember (accused)"; `confidence` where nothing
    stands there. "unknown", "unidentified", "unnamed" make no actor: the words alone are kept.
    """
    entries: list[ActorEntry] = []
    doubts: list[str] = []
    for part in _ITEMS.split(text):
        words, said = " ".join(part.split()), None
        bracket = _BRACKET.search(words)
        inside = " ".join(bracket[1].replace("_", " ").casefold().split()) if bracket is not None else ""
        almost = nearest(inside, frozenset(_CONFIDENCES)) if inside else None
        if almost is not None:
            doubts.append(f"“{words}”: “{inside}” is not known here. Did you mean {almost}?")
            continue
        if bracket is not None and inside in _CONFIDENCES:
            said, words = _CONFIDENCES[inside], words[: bracket.start()].rstrip()
        if words:
            nameless = is_nameless(words)
            sure = said or (Confidence.UNKNOWN if nameless else confidence)
            entries.append(ActorEntry(ActorRole.PERPETRATOR, words, "" if nameless else words, confidence=sure))
    return Line(tuple(entries), told_actors(entries), tuple(doubts))


_ITEMS = re.compile(r"[;؛]")
_BRACKET = re.compile(r"\(([^()]*)\)$")
_NAMELESS = re.compile(r"\b(unknown|unidentified|unnamed|masked|anonymous)\b|مجهول", re.IGNORECASE)
_CONFIDENCES = {each.value.replace("_", " "): each for each in Confidence}


def is_nameless(words: str) -> bool:
    """Whether words name nobody: "unknown gunmen"."""
    return _NAMELESS.search(words) is not None


def told_actors(entries: Sequence[ActorEntry]) -> tuple[str, ...]:
    """A sentence about each actor."""
    return tuple(
        f"{each.name or each.verbatim}: {each.confidence.value.replace('_', ' ')}"
        + ("" if each.name else "; nobody is named")
        for each in entries
    )


def tell_actors(entries: Sequence[ActorEntry]) -> str:
    """The actors as one line that can be read again, with how sure the text is of each."""
    return "; ".join(map(_tell_actor, entries))


def _tell_actor(entry: ActorEntry) -> str:
    words = " ".join((entry.name or entry.verbatim).split())
    usual = Confidence.UNKNOWN if is_nameless(words) else Confidence.REPORTED_AS_FACT
    return words if entry.confidence is usual else f"{words} ({entry.confidence.value.replace('_', ' ')})"


def with_confidence(text: str, caret: int, confidence: Confidence) -> str:
    """The line with another confidence for the actor in whose name the caret stands."""
    start = max(text.rfind(sign, 0, caret) + 1 for sign in ";؛")
    end = min([at for sign in ";؛" if (at := text.find(sign, caret)) >= 0] or [len(text)])
    read = perpetrators(text[start:end]).values
    if not read:
        return text
    gap = " " if start else ""
    return f"{text[:start]}{gap}{_tell_actor(replace(read[0], confidence=confidence))}{text[end:]}"


def confidence_at(text: str, caret: int) -> Confidence | None:
    """How sure the line is of the actor in whose name the caret stands."""
    before = perpetrators(
        text[: min([at for sign in ";؛" if (at := text.find(sign, caret)) >= 0] or [len(text)])]
    ).values
    return before[-1].confidence if before else None


_KINDS = {kind.value.replace("_", " "): kind for kind in CaveatKind}


def caveats(text: str) -> Line[CaveatKind]:
    """The kinds of caveat that a line names, apart by semicolons or commas."""
    found: list[CaveatKind] = []
    doubts: list[str] = []
    for part in re.split(r"[;,؛،]", text):
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
