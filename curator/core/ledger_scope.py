"""Which events a claimed total can count, and why: those that its source reports, in the days and the area that it names.

A total counts what its source counts (its counting universe), in the days and the governorates that it names; where it names
none, everywhere. What is not known of an event does not speak against it, and is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.cases import knower, source_of, supporting
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.events import Estimate, Event, EventKind, EventLink, FigureMethod
from curator.core.folding import folded
from curator.core.ids import Uid
from curator.core.ledger import Candidate, candidate, ledger, rest
from curator.core.places import PlaceRole
from curator.core.wording import days

if TYPE_CHECKING:
    from collections.abc import Collection

    from curator.core.cases import Case
    from curator.core.claims import FullClaim
    from curator.core.sources import Source

COUNTRY = 6
"""From this precision on (UCDP's where_prec: a country) a place is no area that an event could lie outside of."""


@dataclass(frozen=True, slots=True)
class Reported:
    """An event as ledgers see it: its numbers, its links, which voices report it, of which counts its numbers are shares."""

    event: Event
    estimates: Mapping[tuple[Quantity, PersonClass], Estimate]
    links: tuple[EventLink, ...] = ()
    voices: frozenset[Uid] = frozenset()
    shares_of: frozenset[Uid] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a total counts: whose events (name and voice; none = anybody's), in which days and governorates (none = all)."""

    source: str
    voice: Uid | None
    spans: tuple[DateSpan, ...]
    areas: frozenset[str]
    counts: frozenset[Uid]


def reported(case: Case, roots: Mapping[Uid, Uid]) -> Reported:
    """An event for ledgers; `roots` has, for each source that speaks with the voice of others, that voice."""
    as_candidate = candidate(case)
    known = {who for bearing in supporting(case) if (who := knower(bearing.claim)) is not None}
    shares = {uid for figure in case.figures if figure.method is FigureMethod.SPLIT for uid in figure.rests_on}
    return Reported(
        case.event,
        as_candidate.estimates,
        case.links,
        frozenset(roots.get(each, each) for each in known),
        frozenset(shares),
    )


def scope_of(total: FullClaim, said_by: Source | None, roots: Mapping[Uid, Uid]) -> Scope:
    """What an aggregate claim counts; `said_by` is the source that is said to know it."""
    return Scope(
        "" if said_by is None else said_by.name,
        None if said_by is None else roots.get(said_by.uid, said_by.uid),
        tuple(each.span for each in total.dates if each.role is DateRole.EVENT and each.span is not None),
        frozenset(
            _plain(each.spot.admin1 or each.spot.name)
            for each in total.places
            if each.role is PlaceRole.EVENT and (each.spot.admin1 or each.spot.precision < COUNTRY)
        ),
        frozenset(count.uid for count in total.counts),
    )


def placed(each: Reported, scope: Scope) -> Candidate:
    """An event as a candidate of one total: why it is not one of those that the total counts, or why it is."""
    outside = _why_outside(each, scope)
    inside = "" if outside else " ".join(_why_inside(each, scope))
    return Candidate(each.event, each.estimates, each.links, outside, inside)


def rests(case: Case, itemised: Collection[Reported], roots: Mapping[Uid, Uid]) -> dict[Uid, Estimate]:
    """What the ledger leaves of the totals on which the rests of a case stand, by count; `itemised` are all events."""
    wanted = {uid for each in case.figures if each.method is FigureMethod.RESIDUAL for uid in each.rests_on}
    found: dict[Uid, Estimate] = {}
    for bearing in case.bearings:
        if not wanted.isdisjoint({count.uid for count in bearing.full.counts}):
            scope = scope_of(bearing.full, source_of(case, bearing.claim), roots)
            for line in ledger(bearing.full, [placed(each, scope) for each in itemised]):
                left = rest(line)
                if left is not None and line.count.uid in wanted:
                    found[line.count.uid] = left
    return found


def _why_outside(each: Reported, scope: Scope) -> str:
    event = each.event
    if event.kind is not EventKind.INCIDENT:
        return ""  # the ledger itself says why totals and residuals do not count
    if scope.voice is not None and scope.voice not in each.voices:
        return f"{scope.source} reports nothing of it, and counts only what it reports."
    if scope.spans and event.when is not None and not any(event.when.meets(span) for span in scope.spans):
        return f"It lies outside the days of the total ({', '.join(map(days, scope.spans))})."
    governorate = event.where.admin1 if event.where is not None else ""
    if scope.areas and governorate and _plain(governorate) not in scope.areas:
        return f"{governorate} lies outside the area of the total."
    return ""


def _why_inside(each: Reported, scope: Scope) -> tuple[str, ...]:
    """Why an event is counted: who reports it, its days, its area; each as a sentence."""
    event = each.event
    who = (
        "Nobody is named for the total, so whoever reports it."
        if scope.voice is None
        else f"{scope.source} reports it."
    )
    when = "It has no day that could speak against it." if event.when is None else "It is in the days of the total."
    is_placed = event.where is not None and event.where.admin1
    where = "It is in the area of the total." if is_placed else "It has no governorate that could speak against it."
    share = "Its number is a share of this total." if each.shares_of & scope.counts else ""
    return tuple(
        filter(
            None,
            (
                who,
                when if scope.spans else "The total names no days.",
                where if scope.areas else "The total names no area.",
                share,
            ),
        )
    )


def _plain(name: str) -> str:
    return folded(name).casefold()
