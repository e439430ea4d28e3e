"""Claims of a collection told in the line form, as `curator.exchange.annotations` reads it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.actors import Actor
from curator.core.articles import ArticleVersion
from curator.core.caveats import Caveat, CaveatScope
from curator.core.events import Event
from curator.core.ids import Uid
from curator.core.passages import GAP, Passage
from curator.core.sources import Source
from curator.exchange.claim_form import ActorLine, ClaimLine, CountLine, DateLine, PassageLine, PlaceLine, SpanLine
from curator.store.queries import claims as stored
from curator.store.queries import records, vocabularies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, FullClaim
    from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
    from curator.core.read_words import ReadWords
    from curator.core.spans import Span
    from curator.store.driver import Connection

BATCH = 1_000
"""How many claims are told at a time, so that memory stays the same however many there are."""


def lines(connection: Connection, claims: Iterable[Claim]) -> Iterator[ClaimLine]:
    """These claims, each as a line with its uid, its status, and the events that it bears on."""
    waiting: list[Claim] = []
    for claim in claims:
        waiting.append(claim)
        if len(waiting) == BATCH:
            yield from _batch(connection, waiting)
            waiting = []
    yield from _batch(connection, waiting)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around claims: names of sources and actors, versions' hashes, passages, caveats and events by claim."""

    names: Mapping[Uid, str]
    originals: Mapping[Uid, str]
    passages: Mapping[Uid, Passage]
    caveats: Mapping[str, list[str]]
    events: Mapping[Uid, list[str]]


def _batch(connection: Connection, claims: list[Claim]) -> Iterator[ClaimLine]:
    words = vocabularies.read_words(connection)
    around = _around(connection, claims, words)
    for full in stored.full(connection, claims):
        yield _line(words.claim(full), around)


def _around(connection: Connection, claims: list[Claim], words: ReadWords) -> _Around:
    uids = [claim.uid for claim in claims]
    known: list[Source | Actor] = [*records.every(connection, Source), *records.every(connection, Actor)]
    versions = records.among(connection, ArticleVersion, "uid", {claim.version for claim in claims})
    marked = {uid for claim in claims for uid in claim.passages}
    caveats: defaultdict[str, list[str]] = defaultdict(list)
    for caveat in records.among(connection, Caveat, "target", uids):
        if caveat.scope is CaveatScope.CLAIM:
            read = words.caveat(caveat)
            caveats[caveat.target].append(read.term or read.kind)
    events_of = stored.events_of(connection, uids)
    named = {event for events in events_of.values() for event in events}
    public_ids = {each.uid: each.public_id for each in records.among(connection, Event, "uid", named)}
    return _Around(
        {each.uid: each.name for each in known},
        {version.uid: version.original for version in versions},
        {each.uid: each for each in records.among(connection, Passage, "uid", marked)},
        caveats,
        {
            claim: sorted(public_ids[each] for each in events if each in public_ids)
            for claim, events in events_of.items()
        },
    )


def _line(full: FullClaim, around: _Around) -> ClaimLine:
    claim = full.claim
    passages = [around.passages[uid] for uid in claim.passages if uid in around.passages]
    caveats, events = around.caveats.get(claim.uid, ()), around.events.get(claim.uid, ())
    return told(full, around.originals[claim.version], passages, around.names, caveats=caveats, events=events)


def told(
    full: FullClaim,
    article: str,
    passages: Iterable[Passage],
    names: Mapping[Uid, str],
    *,
    caveats: Iterable[str] = (),
    events: Sequence[str] = (),
) -> ClaimLine:
    """A claim as a line; `article` is the sha256 of its version, `names` has those of sources and actors.

    `caveats` are the kinds, or own terms, that hang on the claim itself, `events` the public ids of the events that it bears on.
    """
    claim = full.claim
    places = {count.uid: place for place, count in enumerate(full.counts)}
    return ClaimLine(
        article=article,
        passages=tuple([_passage(each.spans, each.exact) for each in passages]),
        kind=claim.kind,
        speaker=_name(names, claim.speaker),
        originator=_name(names, claim.originator),
        modality=claim.modality,
        event_type=claim.event_type,
        title=claim.title,
        counts=tuple([_count(each, places.get(each.subset_of) if each.subset_of else None) for each in full.counts]),
        dates=tuple(map(_date, full.dates)),
        places=tuple(map(_place, full.places)),
        actors=tuple([_actor(each, _name(names, each.actor) or "") for each in full.actors]),
        citations=claim.citations,
        caveats=tuple(caveats),
        event=events[0] if events else None,
        events=tuple(events),
        credibility=claim.credibility,
        note=claim.note,
        uid=claim.uid,
        status=claim.status,
    )


def line_of(entry: ClaimEntry, article: str, text: str, score: Decimal | None = None) -> ClaimLine:
    """An entry that is in no collection yet, such as a suggestion, as a line."""
    return ClaimLine(
        article=article,
        passages=tuple(_passage(spans, GAP.join(span.of(text) for span in spans)) for spans in entry.passages),
        kind=entry.kind,
        speaker=entry.speaker or None,
        originator=entry.originator or None,
        modality=entry.modality,
        event_type=entry.event_type,
        title=entry.title,
        counts=tuple(_count(each, each.subset_of) for each in entry.counts),
        dates=tuple(map(_date, entry.dates)),
        places=tuple(map(_place, entry.places)),
        actors=tuple(_actor(each, each.name) for each in entry.actors),
        citations=entry.citations,
        caveats=(*entry.caveats, *(each.term for each in entry.own_caveats)),
        credibility=entry.credibility,
        note=entry.note,
        score=score,
    )


def _name(names: Mapping[Uid, str], uid: Uid | None) -> str | None:
    return None if uid is None else names.get(uid)


def _passage(spans: tuple[Span, ...], exact: str) -> PassageLine:
    several = tuple(SpanLine(span.start, span.end) for span in spans) if len(spans) > 1 else ()
    return PassageLine(spans[0].start, spans[-1].end, exact, several)


def _bounds(words: Span | None) -> tuple[int, int]:
    return (0, 0) if words is None else (words.start, words.end)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _count(count: ClaimCount | CountEntry, subset_of: int | None) -> CountLine:
    start, end = _bounds(count.words)
    return CountLine(
        quantity=count.quantity,
        person_class=count.term or count.person_class,
        group=count.group,
        verbatim=count.verbatim,
        qualifier=count.extent.qualifier,
        low=count.extent.low,
        high=count.extent.high,
        subset_of=subset_of,
        start=start,
        end=end,
        rule=count.rule,
        includes_perpetrators=count.includes_perpetrators,
    )


def _date(told: ClaimDate | DateEntry) -> DateLine:
    start, end = _bounds(told.words)
    return DateLine(
        role=told.role,
        verbatim=told.verbatim,
        earliest=_iso(told.span.earliest) if told.span else None,
        latest=_iso(told.span.latest) if told.span else None,
        year_inferred=told.reading.year_inferred,
        basis=told.reading.basis,
        rule=told.reading.rule,
        start=start,
        end=end,
    )


def _place(told: ClaimPlace | PlaceEntry) -> PlaceLine:
    start, end = _bounds(told.words)
    return PlaceLine(
        role=told.role,
        verbatim=told.verbatim,
        name=told.spot.name,
        precision=told.spot.precision,
        admin1=told.spot.admin1,
        lat=told.spot.latitude,
        lon=told.spot.longitude,
        relation=told.relation,
        inferred=told.inferred,
        start=start,
        end=end,
    )


def _actor(told: ClaimActor | ActorEntry, name: str) -> ActorLine:
    start, end = _bounds(told.words)
    return ActorLine(
        role=told.role, verbatim=told.verbatim, name=name, confidence=told.confidence, start=start, end=end
    )
