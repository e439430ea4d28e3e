"""Rough places: where words that changed stand in a part of a text, by the fewest letters wrong."""

from __future__ import annotations

from curator.core.approximate import best_matches
from curator.core.spans import Span

CLOSE = 0.2
"""So much of the words may be wrong where no context holds them."""

FARTHEST = 0.5
"""Beyond so much of the words wrong they are other words."""

FUZZY_LONGEST = 600
"""Longer words are looked for by so many code points at either end, divided by two."""

REACH = 16
"""So many code points are added at most to finish a word."""


def rough_place(words: str, text: str, window: Span) -> tuple[Span, float] | None:
    """The best fuzzy match in a part of a text, and the share of the words that it has; None beyond `FARTHEST`."""
    inside = window.of(text)
    if len(words) <= FUZZY_LONGEST:
        found = best_matches(words, inside, int(len(words) * FARTHEST), most=1)
        if not found or not (found[0].end - found[0].start):
            return None
        match = found[0]
        return Span(window.start + match.start, window.start + match.end), 1 - match.errors / len(words)
    half = FUZZY_LONGEST // 2
    head = best_matches(words[:half], inside, int(half * CLOSE), most=1)
    tail = best_matches(words[-half:], inside, int(half * CLOSE), most=1)
    if not head or not tail or not half <= tail[0].end - head[0].start <= 2 * len(words):
        return None
    share = 1 - (head[0].errors + tail[0].errors) / FUZZY_LONGEST
    length = tail[0].end - head[0].start
    share *= min(length, len(words)) / max(length, len(words))
    return Span(window.start + head[0].start, window.start + tail[0].end), share


def whole_words(text: str, span: Span) -> Span:
    """A place that was found roughly, without half words at its ends."""
    start, end = span.start, span.end
    while start > max(0, span.start - REACH) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < min(len(text), span.end + REACH) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
