"""Records for tests of core, made short: what a test does not say has a value that does not matter to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from curator.core.actors import ActorRole, Confidence
from curator.core.cases import Bearing, Case, by_uid
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, FullClaim
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.events import ClaimRelation, Event, EventClaim
from curator.core.ids import Uid
from curator.core.places import PlaceRole, Spot
from curator.core.sources import Assessment, Reliability, Source, SourceRelation, SourceRelationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

Part: TypeAlias = ClaimCount | ClaimDate | ClaimPlace | ClaimActor

EVENT = Uid("event")
VERSION = Uid("version")
PASSAGE = Uid("passage")


def event(**fields: Any) -> Event:
    return Event(**{"uid": EVENT, "public_id": "E-000001", "title": "An attack", **fields})


def count(
    uid: str,
    extent: Extent,
    person_class: PersonClass = PersonClass.CIVILIAN,
    quantity: Quantity = Quantity.KILLED,
    **fields: Any,
) -> ClaimCount:
    return ClaimCount(Uid(uid), Uid(""), quantity, extent, person_class, **fields)


def day(uid: str, first: str, last: str = "", role: DateRole = DateRole.EVENT, **fields: Any) -> ClaimDate:
    span = DateSpan(date.fromisoformat(first), date.fromisoformat(last or first))
    return ClaimDate(Uid(uid), Uid(""), role, span, **fields)


def place(uid: str, spot: Spot, role: PlaceRole = PlaceRole.EVENT, **fields: Any) -> ClaimPlace:
    return ClaimPlace(Uid(uid), Uid(""), role, spot, **fields)


def culprit(
    uid: str, words: str, actor: str | None = None, confidence: Confidence = Confidence.REPORTED_AS_FACT
) -> ClaimActor:
    known = None if actor is None else Uid(actor)
    return ClaimActor(Uid(uid), Uid(""), ActorRole.PERPETRATOR, known, words, confidence=confidence)


def bearing(
    uid: str,
    *parts: Part,
    relation: ClaimRelation = ClaimRelation.SUPPORTS,
    used_for: tuple[str, ...] = (),
    chosen: Iterable[str] = (),
    sites: Iterable[str] = (),
    **fields: Any,
) -> Bearing:
    """A claim of its parts, known by `originator` (a uid) if that is given, bearing on the event."""
    claim = Claim(**{"uid": Uid(uid), "version": VERSION, "passages": (PASSAGE,), **fields})
    mine = [replace(part, claim=claim.uid) for part in parts]
    full = FullClaim(
        claim,
        tuple(part for part in mine if isinstance(part, ClaimCount)),
        tuple(part for part in mine if isinstance(part, ClaimDate)),
        tuple(part for part in mine if isinstance(part, ClaimPlace)),
        tuple(part for part in mine if isinstance(part, ClaimActor)),
    )
    link = EventClaim(
        Uid(f"link-{uid}"),
        EVENT,
        claim.uid,
        relation,
        used_for,
        tuple(map(Uid, chosen)),
        tuple(map(Uid, sites)),
    )
    return Bearing(link, full)


def source(uid: str, grade: Reliability = Reliability.F, *, party: str | None = None, **fields: Any) -> Source:
    belongs = None if party is None else Uid(party)
    return Source(Uid(uid), **{"name": uid, "party_to_conflict": belongs, "reliability": Assessment(grade), **fields})


def joined(one: str, other: str, kind: SourceRelationKind = SourceRelationKind.REPUBLISHES) -> SourceRelation:
    return SourceRelation(Uid(f"{one}-{other}"), Uid(one), Uid(other), kind)


def case(*bearings: Bearing, sources: Iterable[Source] = (), **fields: Any) -> Case:
    return Case(**{"event": event(), "bearings": bearings, "sources": by_uid(sources), **fields})
