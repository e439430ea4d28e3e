"""An event of two claims that dispute it in one of the ways there are, and what can become of that."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from curator.core.actors import ActorRole
from curator.core.articles import ArticleVersion, Capture
from curator.core.caveats import CaveatKind
from curator.core.claims import Claim, ClaimKind, Modality
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.dates import DateRole, on
from curator.core.disputes import Dispute, disputes
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.events import ClaimRelation, Event, EventClaim
from curator.core.judgement import DisputeKind
from curator.core.places import PlaceRole, Spot
from curator.core.spans import Span
from curator.core.steps import ClaimStep
from curator.exchange import intake
from curator.store.collection import Collection, open_collection
from curator.store.queries import cases, records
from curator.work import bearing, claim_review, claims, events, settling
from tests import ground

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


TEXT = "\n".join(f"Sentence number {number} tells of the attack on Arzah." for number in range(6))
ADA = ground.signer("Ada")

PEACEFUL = ClaimEntry(
    passages=(),
    counts=(CountEntry(Quantity.KILLED, exactly(10), PersonClass.CIVILIAN, "civilians"),),
    dates=(DateEntry(DateRole.EVENT, on(date(2025, 1, 30))),),
    places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah", "Homs")),),
)


def killed(number: int, whom: PersonClass) -> tuple[CountEntry, ...]:
    return (CountEntry(Quantity.KILLED, exactly(number), whom),)


def by(name: str) -> tuple[ActorEntry, ...]:
    return (ActorEntry(ActorRole.PERPETRATOR, name, name),)


@dataclass(frozen=True, slots=True)
class Way:
    """A kind of dispute: what the two claims say differently, on what, and how it can be settled."""

    kind: DisputeKind
    field: str
    chosen: str
    first: ClaimEntry = PEACEFUL
    second: ClaimEntry = PEACEFUL
    agreeing: ClaimEntry = PEACEFUL
    """What the second claim would have to say for there to be no dispute."""


SUNNI = replace(PEACEFUL, actors=by("Sunni gunmen"))
PARTISAN = replace(PEACEFUL, modality=Modality.CLAIMED_BY_PARTY)
DOUBTED = replace(PEACEFUL, caveats=(CaveatKind.ACCURACY_DISPUTED,))

WAYS = (
    Way(DisputeKind.COUNTS, "killed:civilian", "10", second=replace(PEACEFUL, counts=killed(12, PersonClass.CIVILIAN))),
    Way(
        DisputeKind.DATES,
        "when",
        "2025-01-30",
        second=replace(PEACEFUL, dates=(DateEntry(DateRole.EVENT, on(date(2025, 2, 9))),)),
    ),
    Way(
        DisputeKind.PLACES,
        "where",
        "Arzah, Homs",
        second=replace(PEACEFUL, places=(PlaceEntry(PlaceRole.EVENT, Spot("Arzah", "Hama")),)),
    ),
    Way(
        DisputeKind.PERPETRATORS,
        "perpetrator",
        "Sunni gunmen",
        SUNNI,
        replace(PEACEFUL, actors=by("Assad loyalists")),
        SUNNI,
    ),
    Way(
        DisputeKind.VICTIM_CLASS,
        "killed:victims",
        "They were civilians.",
        second=replace(PEACEFUL, counts=killed(10, PersonClass.SIDE_A)),
    ),
    Way(
        DisputeKind.EXISTENCE,
        "existence",
        "it happened",
        second=replace(PEACEFUL, kind=ClaimKind.DENIAL, counts=()),
    ),
    Way(DisputeKind.PARTIES_ONLY, "sources", "Their word is enough here.", PARTISAN, PARTISAN),
    Way(DisputeKind.ACCURACY, "accuracy", "It was checked.", DOUBTED, DOUBTED),
)
BY_ONE_CLAIM = tuple(way for way in WAYS if way.kind not in {DisputeKind.PARTIES_ONLY, DisputeKind.ACCURACY})
"""Those that are there because of the second claim alone."""


@dataclass
class At:
    """The open collection, its event, and the two claims."""

    collection: Collection
    first: Claim
    second: Claim

    @property
    def event(self) -> Event:
        return records.every(self.collection.connection, Event)[0]

    @property
    def disputes(self) -> dict[tuple[DisputeKind, str], Dispute]:
        found = disputes(cases.get(self.collection.connection, self.event.uid))
        assert len({(each.kind, each.field) for each in found}) == len(found)
        return {(each.kind, each.field): each for each in found}

    def of(self, way: Way) -> Dispute | None:
        return self.disputes.get((way.kind, way.field))

    def record(self, who: str, entry: ClaimEntry, place: int, **options: Any) -> Claim:
        return record(self.collection, who, entry, place, **{"events": [self.event], **options})

    def link(self, claim: Claim) -> EventClaim:
        (found,) = records.among(self.collection.connection, EventClaim, "claim", [claim.uid])
        return found

    def become(self, person: str) -> None:
        self.collection.close()
        self.collection = open_collection(self.collection.path, ground.signer(person), must_write=True)

    @contextmanager
    def being(self, person: str) -> Iterator[None]:
        """Somebody else at the same collection for a while."""
        before = self.collection.journal.person
        self.become(person)
        try:
            yield
        finally:
            self.become(before)

    def settle(self, way: Way, person: str = "Ben") -> None:
        with self.being(person):
            settling.settle(
                self.collection, self.event.uid, way.field, chosen=way.chosen, because="The map.", kind=way.kind
            )


def record(collection: Collection, who: str, entry: ClaimEntry, place: int, **options: Any) -> Claim:
    version = records.every(collection.connection, ArticleVersion)[0].uid
    width = len(TEXT.splitlines()[0]) + 1
    passages = ((Span(place * width, place * width + width - 1),),)
    return claims.record_claim(collection, version, replace(entry, passages=passages, originator=who), **options)


def made(folder: Path, way: Way) -> At:
    """The event as Ada recorded it from two sources, in a collection that Ben made."""
    collection = ground.collection(folder, "Ben")
    intake.take_in(collection, Capture(TEXT.encode(), "Arzah", TEXT))
    collection.close()
    collection = open_collection(collection.path, ADA, must_write=True)
    first = record(collection, "SOHR", way.first, 0, as_new_event=True)
    event = records.every(collection.connection, Event)[0]
    second = record(collection, "SNHR", way.second, 1, events=[event])
    return At(collection, first, second)


def corrected(at: At, way: Way) -> None:
    claims.correct_claim(at.collection, at.second.uid, replace(way.agreeing, passages=(), originator="SNHR"))


def withdrawn(at: At, way: Way) -> None:
    del way
    claims.withdraw_claim(at.collection, at.second.uid, "recorded by mistake")


def taken_out(at: At, way: Way) -> None:
    del way
    events.take_out_claim(at.collection, at.link(at.second).uid, "of another event")


def doubtful(at: At, way: Way) -> None:
    del way
    bearing.judge_link(at.collection, at.link(at.second).uid, ClaimRelation.DOUBTFUL, "maybe of another village")


def unusable(at: At, way: Way) -> None:
    del way
    claim_review.take(at.collection, at.second.uid, ClaimStep.SUBMIT)
    claim_review.reject(at.collection, at.second.uid, "It is a mistranslation.")


def superseded(at: At, way: Way) -> None:
    third = at.record("SNHR", way.agreeing, 2)
    claim_review.supersede(at.collection, at.second.uid, third.uid)


ENDS: tuple[Callable[[At, Way], None], ...] = (corrected, withdrawn, taken_out, doubtful, unusable, superseded)
"""Ways in which the reason for a dispute goes."""
