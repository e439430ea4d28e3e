"""Quotes: where words of which only the words and their context are known stand in a text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from curator.core.approximate import best_matches, similarity
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


def context_score(text: str, place: Span, prefix: str, suffix: str) -> float:
    """How much of a context stands around a place of a text, from 0 to 1; 1 where there is none to look for."""
    length = len(prefix) + len(suffix)
    if not length:
        return 1.0
    before = text[max(0, place.start - len(prefix)) : place.start]
    behind = text[place.end : place.end + len(suffix)]
    if before == prefix and behind == suffix:
        return 1.0
    return (similarity(prefix, before) * len(prefix) + similarity(suffix, behind) * len(suffix)) / length


def occurrences(text: str, quote: str, prefix: str = "", suffix: str = "") -> Iterator[Span]:
    """All places where a quote stands exactly, with its prefix before and its suffix behind it, overlapping ones too."""
    whole = prefix + quote + suffix
    at = text.find(whole)
    while at >= 0:
        yield Span(at + len(prefix), at + len(prefix) + len(quote))
        at = text.find(whole, at + 1)


@dataclass(frozen=True, slots=True)
class Found:
    """The best place of a quote in a text, its errors, and how well it fits, from 0 to 1."""

    span: Span
    errors: int
    score: float


def find(text: str, quote: str, prefix: str = "", suffix: str = "", hint: int | None = None) -> Found | None:
    """The best place of a quote of which only the words are known, as in a W3C TextQuoteSelector; None where there is none.

    Exact places come first; else those with the fewest errors, up to half of the quote. Among them context decides, then
    nearness to `hint` (code points). A quote of white space only, or an empty one, is nowhere.
    """
    if not quote.strip():
        return None
    exact = [(place, 0) for place in islice(occurrences(text, quote), 1_000)]
    matches = exact or [
        (Span(match.start, match.end), match.errors)
        for match in best_matches(quote, text, min(256, len(quote) // 2))
        if match.end > match.start
    ]
    found = [
        Found(place, errors, _fit(text, place, errors / len(quote), prefix, suffix, hint=hint))
        for place, errors in matches
    ]
    return max(found, key=lambda each: (each.score, -each.span.start), default=None)


def _fit(text: str, place: Span, wrong: float, prefix: str, suffix: str, *, hint: int | None) -> float:
    near = 1.0 if hint is None else 1.0 - min(1.0, abs(place.start - hint) / max(1, len(text)))
    return 0.54 * (1 - wrong) + 0.43 * context_score(text, place, prefix, suffix) + 0.03 * near
