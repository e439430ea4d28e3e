"""Rejecting: what a decision left aside, so that what was not chosen is seen as long as the decision is.

A side is left aside where it cannot be true together with what was chosen: an interval of numbers that holds the chosen one,
days that meet the chosen ones,
and the same place told with or without its governorate, are not. Verdicts in one's own words choose among no values, so that they reject none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import places_of
from curator.core.disagreements import event_days, opinions_on
from curator.core.judgement import Decision, DisputeKind, Position
from curator.core.places import PlaceRole
from curator.core.wording import days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Case
    from curator.core.dates import DateSpan
    from curator.core.ids import Uid
    from curator.core.places import Spot

CHOOSES = frozenset(
    {DisputeKind.COUNTS, DisputeKind.DATES, DisputeKind.PLACES, DisputeKind.PERPETRATORS, DisputeKind.EXISTENCE}
)
"""Disputes whose sides are alternatives to one another."""


def left_aside(decision: Decision) -> tuple[Position, ...]:
    """The sides of a decision that are other values than the chosen one, by their words alone."""
    if decision.kind not in CHOOSES:
        return ()
    return tuple(side for side in decision.positions if side.value != decision.chosen)


def rejected(case: Case, decision: Decision) -> tuple[Position, ...]:
    """The sides that a decision of a case left aside: those that what was chosen excludes."""
    agreeing = _agreeing(case, decision)
    return tuple(side for side in left_aside(decision) if not (side.claims and agreeing.issuperset(side.claims)))


def _agreeing(case: Case, decision: Decision) -> frozenset[Uid]:
    """The claims that say something else than what was chosen, and yet allow it."""
    match decision.kind:
        case DisputeKind.COUNTS if decision.chosen.isdecimal():
            best = int(decision.chosen)
            opinions = opinions_on(case, decision.field)
            return frozenset([claim for opinion in opinions if opinion.said.allows(best) for claim in opinion.claims])
        case DisputeKind.DATES:
            told = dict(_told_days(case))
            spans = [*told.values(), *([] if case.event.when is None else [case.event.when])]
            chosen = [span for span in spans if days(span) == decision.chosen]
            return frozenset([claim for claim, span in told.items() if any(map(span.meets, chosen))])
        case DisputeKind.PLACES:
            return frozenset([claim for claim, spot in _told_spots(case) if _is_vaguer(spot, decision.chosen)])
        case _:
            return frozenset()


def _told_spots(case: Case) -> Iterator[tuple[Uid, Spot]]:
    for bearing in case.bearings:
        yield from ((bearing.claim.uid, each.spot) for each in places_of(bearing) if each.role is PlaceRole.EVENT)


def _is_vaguer(spot: Spot, chosen: str) -> bool:
    """Whether a place without a governorate may be the chosen one, or the chosen one has none and may be this place."""
    name, _, governorate = chosen.partition(", ")
    return spot.name == name and not (spot.admin1 and governorate and spot.admin1 != governorate)


def _told_days(case: Case) -> Iterator[tuple[Uid, DateSpan]]:
    for bearing in case.bearings:
        span = event_days(bearing)
        if span is not None:
            yield bearing.claim.uid, span
