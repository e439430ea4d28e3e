"""Which sentences of a text may make a claim: those that count people, or tell of an event with its day and its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.spans import Span
from curator.suggest import counts, dates, event_types, places
from curator.suggest.found import FoundCount
from curator.suggest.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class SuggestedClaim:
    """A sentence at `span` that may make a claim: the people that it counts, and ACLED's sub-type of what it tells."""

    span: Span
    counts: tuple[FoundCount, ...] = ()
    event_type: str = ""


def in_text(text: str, start: int = 0, end: int | None = None) -> Iterator[SuggestedClaim | None]:
    """The suggestions of `text` between `start` and `end`, in order; None for each sentence without one.

    What stands between two yields is one sentence's work, so that who asks can rest in between.
    """
    for sentence in sentences(text, start, end):
        yield in_sentence(text, sentence)


def in_sentence(text: str, sentence: Span) -> SuggestedClaim | None:
    """What one sentence suggests. An event without people counts only where the sentence itself says when and where."""
    first, last = sentence.start, sentence.end
    counted = counts.find(text, first, last)
    told = event_types.find(text, first, last)
    if not counted and (told is None or not _says_when_and_where(text, sentence)):
        return None
    return SuggestedClaim(sentence, counted, "" if told is None else told.sub_type)


def _says_when_and_where(text: str, sentence: Span) -> bool:
    return bool(
        dates.find(text, dates.NO_CONTEXT, sentence.start, sentence.end)
        and places.find(text, places.NOTHING_KNOWN, sentence.start, sentence.end)
    )
