"""Counts of people in words: in a line that a curator types, and in the text of an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.suggest import arabic_prose
from curator.suggest.found import FoundCount, NotUnderstood, Pattern, Understood
from curator.suggest.line_counts import parse_line
from curator.suggest.patterns import TRIGGERS
from curator.suggest.profiles import LITERAL, CountingProfile
from curator.suggest.prose import Discourse, counts_in
from curator.suggest.scenes import scene_of
from curator.suggest.sentences import sentences
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from curator.core.spans import Span

__all__ = ["FoundCount", "NotUnderstood", "Pattern", "Understood", "find", "parse_line"]

_ARABIC_WORD = re.compile(r"[\u0621-\u064a]{2}")


def find(
    text: str, start: int = 0, end: int | None = None, profile: CountingProfile = LITERAL
) -> tuple[FoundCount, ...]:
    """The counts of people in `text` between `start` and `end`, in order; `subset_of` is an index into the result.

    Pronouns ("him", "their bodies") are read from what stands before them in the same stretch. Told only: what may or
    shall happen, what did not, and questions are left out.
    """
    found: list[FoundCount] = []
    discourse = Discourse()
    for sentence in sentences(text, start, end):
        found += _in_sentence(text, sentence, profile, discourse, len(found))
    return tuple(found)


def _in_sentence(
    text: str, sentence: Span, profile: CountingProfile, discourse: Discourse, offset: int
) -> list[FoundCount]:
    words = words_of(text, sentence.start, sentence.end)
    found: list[FoundCount] = []
    if not TRIGGERS.isdisjoint(words.low):
        found += counts_in(scene_of(words, profile), profile, discourse, offset)
    if _ARABIC_WORD.search(text, sentence.start, sentence.end):
        found += arabic_prose.counts_in(words, profile, offset + len(found))
    return found
