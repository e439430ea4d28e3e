"""Cases: everything known of one event as one value, from which all that the program says of it is derived.

The store builds a case with queries; records that are withdrawn are already left out of it. Nothing here depends on the
order in which records come: whatever is derived from a case is the same for any order of its parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from curator.core.actors import Actor
from curator.core.articles import Section
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import (
    Claim,
    ClaimActor,
    ClaimCount,
    ClaimDate,
    ClaimKind,
    ClaimPlace,
    ClaimStatus,
    FullClaim,
    Modality,
)
from curator.core.concurrent import Concurrent
from curator.core.events import ClaimRelation, Estimate, Event, EventClaim, EventFigure, EventKind, EventLink
from curator.core.ids import Uid
from curator.core.judgement import Decision, OpenedDispute
from curator.core.passages import Passage
from curator.core.shares import Share
from curator.core.sources import Source, SourceRelation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.core.records import Record

R = TypeVar("R", bound="Record")
T = TypeVar("T")
N = TypeVar("N", bound=str)


class Use(StrEnum):
    """What a claim is used for in an event: the words of `EventClaim.used_for`; none of them = all."""

    COUNTS = "counts"
    DATE = "date"
    PLACE = "place"
    ACTORS = "actors"


@dataclass(frozen=True, slots=True)
class Bearing:
    """One claim as it bears on the event of its case: the link to the event, and the claim with its parts."""

    link: EventClaim
    full: FullClaim
    claim: Claim = field(init=False, repr=False, compare=False)
    """The claim itself."""

    def __post_init__(self) -> None:
        """Have the claim at hand: rules ask for it all the time."""
        object.__setattr__(self, "claim", self.full.claim)


@dataclass(frozen=True, slots=True)
class Case:
    """One event with all that bears on it; nothing withdrawn is among it.

    `sources`, `actors` and `passages` hold, by uid, at least those that the claims name; `relations` those among the
    sources, including by way of third ones; `sections` the sections of each article version that a claim stands in;
    `caveats` all that may reach one of the claims (`curator.core.reach` says which do); `links` those from or to the event.
    `merged` are the events that were merged into it: their claims bear on it, and their links are told as its own. `rests`
    has, for each count of a total on which a figure of the method residual rests, what the ledger now leaves of it (None: not looked up);
    `shares`, for each count of which the event has a share, which share it is of how many.
    `concurrent` the fields of the event, its claims with their parts, its figures and links that laptops gave different values.
    """

    event: Event
    bearings: tuple[Bearing, ...] = ()
    sources: Mapping[Uid, Source] = field(default_factory=dict)
    relations: tuple[SourceRelation, ...] = ()
    actors: Mapping[Uid, Actor] = field(default_factory=dict)
    passages: Mapping[Uid, Passage] = field(default_factory=dict)
    sections: Mapping[Uid, tuple[Section, ...]] = field(default_factory=dict)
    caveats: tuple[Caveat, ...] = ()
    discharges: tuple[Discharge, ...] = ()
    figures: tuple[EventFigure, ...] = ()
    links: tuple[EventLink, ...] = ()
    opened: tuple[OpenedDispute, ...] = ()
    decisions: tuple[Decision, ...] = ()
    merged: tuple[Event, ...] = ()
    rests: Mapping[Uid, Estimate] | None = None
    shares: Mapping[Uid, Share] = field(default_factory=dict)
    concurrent: tuple[Concurrent, ...] = ()
    kept: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What rules found out about it already (`once`); a case never changes, so neither does that."""


_NOTHING = object()
"""Stands for what no rule has found out yet: what one finds may be None."""


def once(rule: Callable[[Case], T]) -> Callable[[Case], T]:
    """A rule over cases that works only once for each case: others build on what it finds."""

    @wraps(rule)
    def kept(case: Case) -> T:
        known: Any = case.kept.get(rule, _NOTHING)
        found: T = rule(case) if known is _NOTHING else known
        if known is _NOTHING:
            case.kept[rule] = found
        return found

    return kept


def by_uid(records: Iterable[R]) -> dict[Uid, R]:
    """The records by their uids, as a case holds sources, actors and passages."""
    return {record.uid: record for record in records}


def parts_of(case: Case) -> tuple[Record, ...]:
    """The records that make the case what it is: the event, its figures and links, its claims with their parts."""
    parts: list[Record] = [case.event, *case.figures, *case.links]
    for bearing in case.bearings:
        parts += [bearing.link, *bearing.full.parts]
    return tuple(parts)


@once
def in_use(case: Case) -> tuple[Bearing, ...]:
    """The bearings whose claims count, in the order of the claims' uids, each claim once.

    Left out are claims that are withdrawn, unusable or superseded, by their state or by a claim of the case that is itself
    in use. Where two laptops linked one claim to the event twice, the older link holds; where a claim bears on several of
    the events that were merged into one, it speaks here with all that it says of each.
    """
    usable: dict[Uid, Bearing] = {}
    if len(case.bearings) == 1 and not case.merged:
        # the same as for several, in less time: what it replaces is another claim, or itself
        claim = case.bearings[0].claim
        return () if _is_laid_aside(claim) or claim.supersedes == claim.uid else case.bearings
    for bearing in sorted(case.bearings, key=_by_link):
        if not _is_laid_aside(bearing.claim):
            usable.setdefault(bearing.claim.uid, bearing)
    if case.merged:
        usable = {uid: _of_the_whole(case, bearing) for uid, bearing in usable.items()}
    replaced = {bearing.claim.supersedes for bearing in usable.values()}
    return tuple([usable[uid] for uid in sorted(usable) if uid not in replaced])


def _by_link(bearing: Bearing) -> Uid:
    return bearing.link.uid


def _of_the_whole(case: Case, bearing: Bearing) -> Bearing:
    """A claim as it bears on all the events that are one now: on the one that stands first, then in the order of links."""
    links: dict[Uid, EventClaim] = {}
    for each in sorted(case.bearings, key=lambda each: (each.link.event != case.event.uid, each.link.uid)):
        if each.claim.uid == bearing.claim.uid:
            links.setdefault(each.link.event, each.link)
    first, *more = links.values()
    for link in more:
        first = replace(
            first,
            used_for=_either(first.used_for, link.used_for),
            counts=_either(first.counts, link.counts),
            places=_either(first.places, link.places),
        )
    return replace(bearing, link=first)


def _either(one: tuple[N, ...], other: tuple[N, ...]) -> tuple[N, ...]:
    """What two links name together; none named = all."""
    return tuple(dict.fromkeys((*one, *other))) if one and other else ()


def _is_laid_aside(claim: Claim) -> bool:
    return bool(claim.withdrawn_because) or claim.status in _LAID_ASIDE


_LAID_ASIDE = frozenset({ClaimStatus.UNUSABLE, ClaimStatus.SUPERSEDED})


def speaks_of_it(bearing: Bearing) -> bool:
    """Whether the claim is taken to be about this very event, the whole of it and no more.

    A doubtful claim, one that tells of a part only and one that covers more than the event say nothing that could be set
    beside the others; they stay in sight, and a person decides about them.
    """
    return bearing.link.relation in _ABOUT_ALL_OF_IT


_ABOUT_ALL_OF_IT = frozenset({ClaimRelation.SUPPORTS, ClaimRelation.CONTRADICTS})


@once
def supporting(case: Case) -> tuple[Bearing, ...]:
    """The bearings in use whose claims say that the event, or a part of it, happened."""
    return tuple(
        [bearing for bearing in in_use(case) if bearing.link.relation in _FOR_IT and not denies(bearing.claim)]
    )


_FOR_IT = frozenset({ClaimRelation.SUPPORTS, ClaimRelation.PARTIAL, ClaimRelation.SUBSUMES})


def is_used_for(bearing: Bearing, use: Use) -> bool:
    """Whether a person lets the claim speak about this side of the event."""
    return not bearing.link.used_for or use in bearing.link.used_for


def of_its_kind(case: Case, use: Use) -> tuple[Bearing, ...]:
    """The bearings in use that a person lets speak about one side of the event, and that tell of its kind of thing.

    Totals over many events speak only of events that are such totals. Of a residual no claim speaks: it is what a ledger
    leaves over.
    """
    return _by_use(case)[use]


@once
def _by_use(case: Case) -> Mapping[Use, tuple[Bearing, ...]]:
    if case.event.kind is EventKind.RESIDUAL:
        return _OF_NO_USE
    is_total = case.event.kind is EventKind.AGGREGATE
    every = tuple([bearing for bearing in in_use(case) if (bearing.claim.kind is ClaimKind.AGGREGATE) == is_total])
    if not any(bearing.link.used_for for bearing in every):
        return dict.fromkeys(Use, every)
    return {use: tuple([bearing for bearing in every if is_used_for(bearing, use)]) for use in Use}


_OF_NO_USE: Mapping[Use, tuple[Bearing, ...]] = dict.fromkeys(Use, ())


def denies(claim: Claim) -> bool:
    """Whether the claim says that something did not happen, or takes back that it did."""
    return claim.kind is ClaimKind.DENIAL or claim.modality in _AGAINST_IT


_AGAINST_IT = frozenset({Modality.DENIED, Modality.RETRACTED})


def counts_of(bearing: Bearing) -> tuple[ClaimCount, ...]:
    """The claim's counts that speak of this event, in the order of their uids."""
    named = bearing.link.counts
    every = bearing.full.counts
    return _sorted(tuple([count for count in every if count.uid in named]) if named else every)


def places_of(bearing: Bearing) -> tuple[ClaimPlace, ...]:
    """The claim's places that speak of this event, in the order of their uids."""
    named = bearing.link.places
    every = bearing.full.places
    return _sorted(tuple([place for place in every if place.uid in named]) if named else every)


def dates_of(bearing: Bearing) -> tuple[ClaimDate, ...]:
    """The claim's dates, in the order of their uids."""
    return _sorted(bearing.full.dates)


def actors_of(bearing: Bearing) -> tuple[ClaimActor, ...]:
    """The claim's actors, in the order of their uids."""
    return _sorted(bearing.full.actors)


def _sorted(records: tuple[R, ...]) -> tuple[R, ...]:
    return tuple(sorted(records, key=_by_own_uid)) if len(records) > 1 else records


def _by_own_uid(record: Record) -> Uid:
    return record.uid


def knower(claim: Claim) -> Uid | None:
    """The source that is said to know: the originator, else who wrote the text; None where neither is named."""
    return claim.originator or claim.speaker


def source_of(case: Case, claim: Claim) -> Source | None:
    """The record of the source that is said to know, where there is one."""
    known = knower(claim)
    return None if known is None else case.sources.get(known)
