"""Cases: each event with all that bears on it, for one event or for many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from curator.core.actors import Actor
from curator.core.articles import ArticleVersion, Section
from curator.core.cases import Bearing, Case, by_uid
from curator.core.caveats import Caveat, Discharge
from curator.core.claims import Claim, FullClaim
from curator.core.event_filter import ALL, EventFilter
from curator.core.events import Event, EventClaim, EventFigure, EventLink
from curator.core.ids import Uid
from curator.core.judgement import Decision, OpenedDispute
from curator.core.passages import Passage
from curator.core.sources import Source, SourceRelation
from curator.store.queries import articles, claims, event_order, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.store.driver import Connection

E = TypeVar("E", EventFigure, OpenedDispute, Decision)

BATCH = 500
"""How many events are gathered at a time, so that memory stays the same however many there are."""


@dataclass(frozen=True, slots=True)
class _Common:
    """What all cases of a collection share."""

    sources: Mapping[Uid, Source]
    relations: tuple[SourceRelation, ...]
    actors: Mapping[Uid, Actor]
    loose_caveats: tuple[Caveat, ...]


def get(connection: Connection, event: Uid) -> Case:
    """The case of one event.

    Raises:
        NoSuchRecordError: there is no such event.
    """
    return next(iter(of(connection, [records.get(connection, Event, event)])))


def every(connection: Connection, wanted: EventFilter = ALL) -> Iterator[Case]:
    """The cases of all events that are wanted, withdrawn and merged ones too, in the order of their public ids."""
    events = records.where(connection, Event, "true")
    if not wanted.is_empty:
        those = event_order.uids(connection, wanted)
        events = [event for event in events if event.uid in those]
    yield from of(connection, sorted(events, key=lambda event: (event.public_id, event.uid)))


def of(connection: Connection, events: Iterable[Event]) -> Iterator[Case]:
    """The cases of these events, in the order given, gathered in batches."""
    common = _Common(
        by_uid(records.every(connection, Source)),
        tuple(records.every(connection, SourceRelation)),
        by_uid(records.every(connection, Actor)),
        tuple(caveat for caveat in records.every(connection, Caveat) if caveat.version is None),
    )
    waiting: list[Event] = []
    for event in events:
        waiting.append(event)
        if len(waiting) == BATCH:
            yield from _gathered(connection, waiting, common)
            waiting = []
    yield from _gathered(connection, waiting, common)


def _gathered(connection: Connection, events: list[Event], common: _Common) -> Iterator[Case]:
    uids = [event.uid for event in events]
    links = records.among(connection, EventClaim, "event", uids)
    known = by_uid(records.among(connection, Claim, "uid", {link.claim for link in links}))
    whole: dict[Uid, FullClaim] = {each.claim.uid: each for each in claims.full(connection, known.values())}
    bearings: defaultdict[Uid, list[Bearing]] = defaultdict(list)
    for link in links:
        if link.claim in whole:
            bearings[link.event].append(Bearing(link, whole[link.claim]))
    versions = {claim.version for claim in known.values()}
    passages = by_uid(
        records.among(connection, Passage, "uid", {uid for claim in known.values() for uid in claim.passages})
    )
    caveats: defaultdict[Uid | None, list[Caveat]] = defaultdict(list)
    for caveat in records.among(connection, Caveat, "version", versions):
        caveats[caveat.version].append(caveat)
    sections = sections_of(connection, versions)
    discharges: defaultdict[Uid, list[Discharge]] = defaultdict(list)
    for discharge in records.among(connection, Discharge, "claim", known):
        discharges[discharge.claim].append(discharge)
    figures = _by_event(records.among(connection, EventFigure, "event", uids))
    opened = _by_event(records.among(connection, OpenedDispute, "event", uids))
    decisions = _by_event(records.among(connection, Decision, "event", uids))
    event_links = _links(connection, uids)
    for event in events:
        mine = bearings[event.uid]
        wanted = {uid for bearing in mine for uid in bearing.claim.passages}
        stood_in = sorted({bearing.claim.version for bearing in mine})
        yield Case(
            event=event,
            bearings=tuple(mine),
            sources=common.sources,
            relations=common.relations,
            actors=common.actors,
            passages={uid: passages[uid] for uid in wanted if uid in passages},
            sections={version: sections[version] for version in stood_in if version in sections},
            caveats=(*(caveat for version in stood_in for caveat in caveats[version]), *common.loose_caveats),
            discharges=tuple(
                each for claim in sorted({bearing.claim.uid for bearing in mine}) for each in discharges[claim]
            ),
            figures=tuple(figures[event.uid]),
            links=tuple(event_links[event.uid]),
            opened=tuple(opened[event.uid]),
            decisions=tuple(decisions[event.uid]),
        )


def sections_of(connection: Connection, versions: Iterable[Uid]) -> dict[Uid, tuple[Section, ...]]:
    """The sections of each of these article versions."""
    return {
        version.uid: articles.outline(connection, version).sections
        for version in records.among(connection, ArticleVersion, "uid", versions)
    }


def _by_event(found: Iterable[E]) -> Mapping[Uid, list[E]]:
    grouped: defaultdict[Uid, list[E]] = defaultdict(list)
    for record in found:
        grouped[record.event].append(record)
    return grouped


def _links(connection: Connection, events: list[Uid]) -> Mapping[Uid, list[EventLink]]:
    found = by_uid(
        records.among(connection, EventLink, "event", events) + records.among(connection, EventLink, "other", events)
    )
    grouped: defaultdict[Uid, list[EventLink]] = defaultdict(list)
    for uid in sorted(found):
        link = found[uid]
        for event in {link.event, link.other}:
            grouped[event].append(link)
    return grouped


def sharing(connection: Connection, claim: Uid) -> list[Uid]:
    """The events that a claim bears on."""
    return claims.events_of(connection, [claim]).get(claim, [])
