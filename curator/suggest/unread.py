"""Where to read next: the sentences that speak of casualties and in which nothing is marked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.suggest import counts
from curator.suggest.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.spans import Span


def next_sentence(text: str, after: int, marked: Iterable[Span]) -> Span | None:
    """The first sentence that begins at or behind `after`, has a count of people, and overlaps nothing marked."""
    taken = sorted(marked)
    for sentence in sentences(text, after):
        if any(span.overlaps(sentence) for span in taken):
            continue
        if counts.find(text, sentence.start, sentence.end):
            return sentence
    return None
