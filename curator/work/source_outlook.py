"""What would become otherwise when a source is related, graded, said to belong to a party, or merged: before it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.cases import Bearing
from curator.core.claims import FullClaim
from curator.core.events import Event
from curator.core.ids import Uid
from curator.core.outlook import outlook
from curator.core.source_changes import led_to, spoken_by
from curator.core.sources import Assessment, Source, SourceRelation
from curator.store import kin
from curator.store.queries import cases, claims, records
from curator.store.queries import sources as queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from curator.core.cases import Case
    from curator.core.outlook import Outlook
    from curator.core.sources import Reliability, SourceRelationKind
    from curator.store.collection import Collection
    from curator.store.driver import Connection

MOST = 300
"""So many events are looked at; of a source on which more rest, the first of these."""


def if_related(collection: Collection, source: Uid, other: Uid, kind: SourceRelationKind) -> tuple[Outlook, ...]:
    """The events of which something becomes otherwise when two sources are related."""
    connection = collection.connection
    relation = SourceRelation(Uid(""), source, other, kind)
    every = (*records.every(connection, SourceRelation), relation)
    return _outlooks(connection, [source, other], lambda case: replace(case, relations=every))


def if_unrelated(collection: Collection, relation: Uid) -> tuple[Outlook, ...]:
    """The events of which something becomes otherwise when a relation of sources is taken back."""
    connection = collection.connection
    found = records.get(connection, SourceRelation, relation)
    every = tuple(each for each in records.every(connection, SourceRelation) if each.uid != relation)
    return _outlooks(connection, [found.source, found.other], lambda case: replace(case, relations=every))


def if_graded(collection: Collection, source: Uid, grade: Reliability) -> tuple[Outlook, ...]:
    """The events of which something becomes otherwise when a source has another grade."""
    return _with(collection, source, lambda before: replace(before, reliability=Assessment(grade)))


def if_belonging(collection: Collection, source: Uid, party: Uid | None) -> tuple[Outlook, ...]:
    """The events of which something becomes otherwise when a source belongs to a party to the conflict, or to none."""
    return _with(collection, source, lambda before: replace(before, party_to_conflict=party))


def if_merged(collection: Collection, source: Uid, into: Uid) -> tuple[Outlook, ...]:
    """The events of which something becomes otherwise when a source is another one by another name."""
    connection = collection.connection
    relations = tuple(led_to(each, source, into) for each in records.every(connection, SourceRelation))
    target = records.get(connection, Source, into)

    def merged(case: Case) -> Case:
        caveats = tuple(replace(each, target=into) if each.target == source else each for each in case.caveats)
        return replace(
            case,
            bearings=tuple(_spoken_by(each, source, into) for each in case.bearings),
            sources={**case.sources, into: target},
            relations=relations,
            caveats=caveats,
        )

    return _outlooks(connection, [source, into], merged)


def _spoken_by(bearing: Bearing, source: Uid, into: Uid) -> Bearing:
    full = bearing.full
    claim = spoken_by(full.claim, source, into)
    return Bearing(bearing.link, FullClaim(claim, full.counts, full.dates, full.places, full.actors))


def _with(collection: Collection, source: Uid, change: Callable[[Source], Source]) -> tuple[Outlook, ...]:
    after = change(records.get(collection.connection, Source, source))
    return _outlooks(
        collection.connection, [source], lambda case: replace(case, sources={**case.sources, source: after})
    )


def _outlooks(connection: Connection, sources: Iterable[Uid], then: Callable[[Case], Case]) -> tuple[Outlook, ...]:
    """What of the events becomes otherwise of which these sources, or any that are one voice with them, speak."""
    spoken = [each.uid for each in queries.spoken_by(connection, kin.of(connection, sources))]
    bearing = claims.events_of(connection, spoken)
    wanted = sorted({event for events in bearing.values() for event in events})
    events = sorted(records.among(connection, Event, "uid", wanted), key=lambda each: each.public_id)[:MOST]
    found = (outlook(case, then(case)) for case in cases.of(connection, events))
    return tuple(each for each in found if each.sentences)
