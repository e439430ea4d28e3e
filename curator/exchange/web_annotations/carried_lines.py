"""A claim's line whose text is here in another form: the same claim with its words where they stand in this text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

import msgspec

from curator.core.passages import GAP
from curator.exchange.claim_form import ActorLine, ClaimLine, CountLine, DateLine, PassageLine, PlaceLine, SpanLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.spans import Span

Part = TypeVar("Part", CountLine, DateLine, PlaceLine, ActorLine)


def carried(line: ClaimLine, article: str, text: str, places: Sequence[Span]) -> ClaimLine | None:
    """The claim on the version with the sha256 `article`, whose stretches are at `places`, in the order of its targets.

    None where these are not as many as the claim's stretches. A part's own words are set where they stand once in a stretch
    of the claim; else the verbatim wording stays without a place.
    """
    stretches = [each.spans or (SpanLine(each.start, each.end),) for each in line.passages]
    if sum(map(len, stretches)) != len(places):
        return None
    left = iter(places)
    passages = [_passage(sorted(islice(left, len(each))), text) for each in stretches]
    return msgspec.structs.replace(
        line,
        article=article,
        passages=tuple(passages),
        counts=tuple(_part(each, text, places) for each in line.counts),
        dates=tuple(_part(each, text, places) for each in line.dates),
        places=tuple(_part(each, text, places) for each in line.places),
        actors=tuple(_part(each, text, places) for each in line.actors),
    )


def _passage(spans: Sequence[Span], text: str) -> PassageLine:
    several = tuple(SpanLine(each.start, each.end) for each in spans) if len(spans) > 1 else ()
    return PassageLine(spans[0].start, spans[-1].end, GAP.join(each.of(text) for each in spans), several)


def _part(part: Part, text: str, places: Sequence[Span]) -> Part:
    start = end = 0
    if part.start != part.end:
        inside = [each for each in places if each.of(text).count(part.verbatim) == 1]
        if len(inside) == 1:
            start = inside[0].start + inside[0].of(text).index(part.verbatim)
            end = start + len(part.verbatim)
    return msgspec.structs.replace(part, start=start, end=end)
