"""A collection with something of every kind that bears on an event, values to change it by, and situations worked out anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from curator.core import edits
from curator.core.actors import Actor, ActorRole
from curator.core.articles import ArticleVersion
from curator.core.carried import Carried, Outcome
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimKind, ClaimPlace, ClaimStatus, Modality
from curator.core.comments import waiting
from curator.core.counts import PersonClass, Quantity, at_least, exactly
from curator.core.dates import DateRole, DateSpan, on
from curator.core.events import (
    ClaimRelation,
    Estimate,
    Event,
    EventClaim,
    EventFigure,
    EventLink,
    EventState,
    FigureMethod,
    LinkKind,
)
from curator.core.judgement import Comment, Decision, DisputeKind, OpenedDispute, Position, Review
from curator.core.passages import Passage
from curator.core.places import PlaceRole, Spot
from curator.core.records import KINDS, key_of
from curator.core.situations import situation
from curator.core.sources import Assessment, Reliability, Source, SourceRelation, SourceRelationKind
from curator.core.spans import Span
from curator.store import rows
from curator.store.queries import cases, comments, records, reviews, situations
from tests import ground

if TYPE_CHECKING:
    from curator.core.records import Record
    from curator.store.collection import Collection
    from curator.store.driver import Connection

JANUARY, FEBRUARY = on(date(2025, 1, 30)), DateSpan(date(2025, 2, 1), date(2025, 2, 3))


def furnished(collection: Collection, mint: ground.Uids) -> None:
    """A small case with something of every kind that bears on an event, and a second event that shares a claim with it."""
    event = ground.small_case(collection, mint)
    first, second = records.every(collection.connection, Claim)
    monitor, ministry = records.every(collection.connection, Source)
    passage, _ = records.every(collection.connection, Passage)
    far = ground.take_in(collection, mint, text="Elsewhere ten villagers were killed, it is said.", title="Elsewhere")
    echo = ground.mark(collection, mint, far, "ten villagers were killed")
    agency = Source(mint(), "Agency")
    third = Claim(mint(), far.uid, (echo.uid,), title="10 killed", originator=agency.uid, speaker=monitor.uid)
    actor = Actor(mint(), "Northern Brigade")
    twin = replace(event, uid=mint(), public_id="E-000002", title="Tell Dahab")
    caveat = Caveat(mint(), CaveatKind.POV, CaveatScope.ARTICLE, "x", RaisedBy.BANNER, first.version)
    made: list[Record] = [
        agency,
        third,
        actor,
        twin,
        caveat,
        Caveat(mint(), CaveatKind.HOAX, CaveatScope.CLAIM, "x", RaisedBy.CURATOR, target=second.uid),
        Discharge(mint(), caveat.uid, first.uid, "so"),
        SourceRelation(mint(), agency.uid, monitor.uid, SourceRelationKind.PARTNER),
        SourceRelation(mint(), ministry.uid, mint(), SourceRelationKind.CITES),
        ClaimCount(mint(), third.uid, Quantity.KILLED, exactly(30), PersonClass.CIVILIAN),
        ClaimDate(mint(), first.uid, DateRole.EVENT, JANUARY),
        ClaimDate(mint(), second.uid, DateRole.EVENT, JANUARY),
        ClaimPlace(mint(), first.uid, PlaceRole.EVENT, Spot("Kafr Zayt", "Idlib")),
        ClaimPlace(mint(), second.uid, PlaceRole.EVENT, Spot("Kafr Zayt", "Idlib")),
        ClaimActor(mint(), first.uid, ActorRole.PERPETRATOR, actor.uid, "the brigade"),
        ClaimActor(mint(), second.uid, ActorRole.PERPETRATOR, None, "Sunni gunmen"),
        EventClaim(mint(), twin.uid, third.uid),
        EventClaim(mint(), event.uid, third.uid),
        EventFigure(mint(), event.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(10, 10, 12), FigureMethod.LOWEST),
        EventFigure(mint(), twin.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(15, 15, 15), FigureMethod.SPLIT),
        EventLink(mint(), event.uid, twin.uid, LinkKind.FOLLOW_UP),
        OpenedDispute(mint(), event.uid, "where", "elsewhere?"),
        Decision(mint(), event.uid, DisputeKind.RAISED_BY_PERSON, "where", "here", "so", (Position("elsewhere?"),)),
        Review(mint(), key_of(event), EventState.IN_REVIEW, EventState.APPROVED),
        replace(echo, uid=mint(), version=first.version, follows=passage.uid, carried=Carried(Outcome.ASKED, 90)),
    ]
    asked = Comment(mint(), key_of(event), "Which day?")
    made += [
        asked,
        replace(asked, uid=mint(), text="The first.", answers=asked.uid),
        replace(asked, uid=mint(), target=key_of(third), done_because="so"),
        replace(asked, uid=mint(), target=key_of(next(each for each in made if isinstance(each, EventFigure)))),
    ]
    collection.journal.commit(edits.create("Furnish", *made))
    _warned(collection, mint, passage)


def _warned(collection: Collection, mint: ground.Uids, passage: Passage) -> None:
    """Events of one claim each, which a caveat reaches by its version, source or passage, or does not, being discharged."""
    far = records.every(collection.connection, ArticleVersion)[-1]
    made: list[Record] = []
    for number, scope in enumerate(("article", "source", "passage", "stray", "claim", "section"), 3):
        source = Source(mint(), scope)
        event = Event(mint(), f"E-{number:06}", scope)
        words = replace(passage, uid=mint(), follows=passage.uid, carried=Carried(Outcome.NUMBER_CHANGED, 80))
        claim = Claim(mint(), far.uid if scope == "stray" else passage.version, (words.uid,), originator=source.uid)
        target = {"source": source.uid, "passage": words.uid, "stray": words.uid, "claim": claim.uid, "section": "7"}
        caveat = Caveat(
            mint(),
            CaveatKind.HOAX if scope != "article" else CaveatKind.ACCURACY_DISPUTED,
            CaveatScope("passage" if scope == "stray" else scope),
            "x",
            RaisedBy.CURATOR,
            claim.version if scope in {"article", "section"} else None,
            target.get(scope, ""),
        )
        made += [source, event, words, claim, EventClaim(mint(), event.uid, claim.uid), caveat]
        if scope == "claim":
            made.append(Discharge(mint(), caveat.uid, claim.uid, "so"))
    collection.journal.commit(edits.create("Warn", *made))


GONE = ["", "", "withdrawn"]
VALUES: dict[type[Any], dict[str, list[Any]]] = {
    Source: {
        "name": ["Monitor", "Another"],
        "party_to_conflict": [None, ground.Uids(5000)()],
        "reliability": [Assessment(Reliability.A), Assessment(Reliability.E)],
        "withdrawn_because": GONE,
    },
    SourceRelation: {
        "kind": list(SourceRelationKind),
        "source": [Source],
        "other": [Source],
        "withdrawn_because": GONE,
    },
    Actor: {"name": ["Northern Brigade", "Sunni militants"], "unidentified": [True, False], "withdrawn_because": GONE},
    Passage: {
        "exact": ["ten", "twelve"],
        "carried": [None, Carried(Outcome.ASKED, 80), Carried(Outcome.NUMBER_CHANGED, 70, "Ann")],
        "follows": [None, Passage],
        "spans": [(Span(0, 5),), (Span(40, 60),)],
        "withdrawn_because": GONE,
    },
    Claim: {
        "originator": [None, Source],
        "speaker": [None, Source],
        "kind": [ClaimKind.INCIDENT, ClaimKind.DENIAL, ClaimKind.AGGREGATE],
        "modality": [Modality.STATED, Modality.CLAIMED_BY_PARTY, Modality.RETRACTED],
        "status": [ClaimStatus.DRAFT, ClaimStatus.UNUSABLE],
        "supersedes": [None, Claim],
        "implausible_because": GONE,
        "withdrawn_because": GONE,
    },
    ClaimCount: {"extent": [exactly(3), exactly(90), at_least(12)], "claim": [Claim], "withdrawn_because": GONE},
    ClaimDate: {"span": [JANUARY, FEBRUARY, None], "claim": [Claim], "withdrawn_because": GONE},
    ClaimPlace: {"spot": [Spot("Arzah", "Homs"), Spot("Kafr Zayt", "Idlib")], "withdrawn_because": GONE},
    ClaimActor: {"actor": [None, Actor], "claim": [Claim], "withdrawn_because": GONE},
    Event: {"state": list(EventState), "title": ["a", "b"], "merged_into": [None, Event]},
    EventClaim: {"event": [Event], "claim": [Claim], "relation": list(ClaimRelation), "withdrawn_because": GONE},
    EventFigure: {
        "estimate": [Estimate(1, 2, 3), Estimate(10, 10, 90)],
        "event": [Event],
        "method": [FigureMethod.AGREED, FigureMethod.SPLIT, FigureMethod.SPLIT],
        "rests_on": [(), "count"],
        "withdrawn_because": GONE,
    },
    EventLink: {
        "kind": list(LinkKind),
        "event": [Event],
        "other": [Event],
        "rationale": ["", "so"],
        "withdrawn_because": GONE,
    },
    OpenedDispute: {"event": [Event], "because": ["a", "b"], "withdrawn_because": GONE},
    Decision: {
        "event": [Event],
        "chosen": ["10", "12"],
        "positions": [(), (Position("elsewhere?"),)],
        "withdrawn_because": GONE,
    },
    Caveat: {
        "scope": list(CaveatScope),
        "kind": [CaveatKind.HOAX, CaveatKind.POV, CaveatKind.ACCURACY_DISPUTED, CaveatKind.PARTY_CLAIM],
        "version": [None, "version"],
        "target": ["", "1", Claim, Source, Passage],
        "stretch": [None, Span(0, 30), Span(100, 400)],
        "confirmed_by": ["", "Ann"],
        "withdrawn_because": GONE,
    },
    Discharge: {"claim": [Claim], "caveat": [Caveat], "withdrawn_because": GONE},
    Review: {"after": [EventState.APPROVED, EventState.IN_REVIEW], "target": ["event"]},
    Comment: {
        "text": ["Which day?", "Says who?"],
        "target": ["event", "spoken about", "event:gone"],
        "answers": [None, Comment],
        "done_because": GONE,
        "withdrawn_because": GONE,
    },
}
"""For each kind of record that bears on events: other values of its fields; a kind stands for the uids of its records."""


def fresh(connection: Connection) -> list[tuple[Any, ...]]:
    """The rows of all events, one case at a time, with all that a case has."""
    return sorted(_row(connection, event) for event in records.where(connection, Event, "true"))


def _row(connection: Connection, event: Event) -> tuple[Any, ...]:
    case = cases.get(connection, event.uid)
    earlier = {each.uid: each.exact for each in records.where(connection, Passage, "true")}
    together = [event, *case.merged]
    figures = [each for one in together for each in records.where(connection, EventFigure, "event = ?", one.uid)]
    about = {*map(key_of, together), *map(key_of, figures), *(key_of(bearing.claim) for bearing in case.bearings)}
    said = [each for each in comments.every(connection) if each.comment.target in about]
    stands = situation(case, earlier, [each.comment.text for each in waiting(said)])
    return (
        event.uid,
        rows.to_json(stands.waits),
        stands.rank,
        rows.to_json(stands.reasons),
        rows.to_json(stands.disputes),
        rows.to_json(stands.stale),
        stands.voices,
        stands.impact,
        rows.to_json(sorted(reviews.authors(connection, case))),
        records.changed(connection, "event", event.uid)[3],
    )


SHOWN = "event, waits, pressing, reasons, disputes, stale, voices, impact, authors, since"


def kept(connection: Connection) -> list[tuple[Any, ...]]:
    """The rows of all events, as they are kept, brought up to date."""
    return sorted(connection.execute(f"select {SHOWN} from {situations.current(connection)}"))  # noqa: S608 our own names


def choices(connection: Connection, type_: type[Any], field: str) -> list[Any]:
    """The values that `VALUES` has for a field, in this collection."""
    return [each for value in VALUES[type_][field] for each in _meant(connection, value)]


def _meant(connection: Connection, value: Any) -> list[Any]:
    if value == "version":
        return sorted({each.version for each in records.where(connection, Claim, "true")})
    if value == "spoken about":
        return [key_of(each) for type_ in (Claim, EventFigure) for each in records.where(connection, type_, "true")]
    if value == "event":
        return [key_of(each) for each in records.where(connection, Event, "true")]
    if value == "count":
        return [(each.uid,) for each in records.where(connection, ClaimCount, "true")]
    return [each.uid for each in records.where(connection, value, "true")] if value in KINDS.values() else [value]
