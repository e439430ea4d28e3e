"""Cases: each event with all that bears on it, for one event or for many at a time.

What many cases share (sources, actors, what makes sources one voice) is read once, and only as far as a claim names it: one
event costs the same in a small collection and in a large one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, TypeVar

from curator.core.actors import Actor
from curator.core.articles import ArticleVersion, Section
from curator.core.cases import Bearing, Case, by_uid
from curator.core.caveats import Caveat, CaveatScope, Discharge
from curator.core.claims import Claim, FullClaim
from curator.core.events import Event, EventClaim, EventFigure, EventLink, FigureMethod
from curator.core.independence import one_voice
from curator.core.judgement import Decision, OpenedDispute
from curator.core.ledger_scope import reported, rests
from curator.core.passages import Passage
from curator.core.sources import Source, SourceRelation
from curator.store import kin, rows
from curator.store.queries import articles, claims, events_by_id, records, redirects, totals_shared, versions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from curator.core.ids import Uid
    from curator.store.driver import Connection

E = TypeVar("E", EventFigure, OpenedDispute, Decision)

BATCH = 500
"""How many events are gathered at a time, so that memory stays the same however many there are."""

_OF_TEXT = frozenset({CaveatScope.PASSAGE, CaveatScope.SECTION, CaveatScope.STRETCH})
"""Scopes of which the place of a claim's words decides whether the caveat governs it."""


def get(connection: Connection, event: Uid) -> Case:
    """The case of one event.

    Raises:
        NoSuchRecordError: there is no such event.
    """
    return next(iter(of(connection, [records.get(connection, Event, event)])))


def every(connection: Connection, only: Collection[Uid] | None = None) -> Iterator[Case]:
    """The cases of all events, or `only` of these, withdrawn and merged ones too, in the order of their public ids."""
    return of(connection, events_by_id.every(connection, only))


def of(connection: Connection, events: Iterable[Event], *, bare: bool = False) -> Iterator[Case]:
    """The cases of these events, in the order given, gathered in batches.

    A `bare` case has only those passages on which a rule turns: those that a newer capture changed, and those in versions
    with a caveat that depends on the place of the words; what the ledger leaves is not looked up for it.
    """
    gathering = _Gathering(connection, bare=bare)
    waiting = iter(events)
    while batch := list(islice(waiting, BATCH)):
        yield from versions.beside(connection, gathering.cases(batch))


class _Gathering:
    """Gathers cases, batch by batch, and remembers the sources and actors that claims of earlier batches named too."""

    def __init__(self, connection: Connection, *, bare: bool) -> None:
        self._connection = connection
        self._bare = bare
        self._sources: dict[Uid, Source] = {}
        self._relations: dict[Uid, SourceRelation] = {}
        self._actors: dict[Uid, Actor] = {}
        self._asked: set[Uid] = set()
        self._met: set[Uid] = set()

    def cases(self, events: list[Event]) -> Iterator[Case]:
        """The cases of a batch of events."""
        connection = self._connection
        uids = [event.uid for event in events]
        families = redirects.families(connection, uids)
        stands_for = {each: head for head, merged in families.items() for each in merged}
        links = records.among(connection, EventClaim, "event", {*uids, *stands_for})
        known = by_uid(records.among(connection, Claim, "uid", {link.claim for link in links}))
        whole = dict(zip(known, claims.full(connection, known.values()), strict=True))
        bearings = _bearings([link for link in links if link.claim in whole], whole, stands_for)
        self._take_named(known.values(), whole.values())
        caveats = _Caveats(connection, known.values())
        passages = self._passages(known.values(), caveats)
        sections = sections_of(connection, caveats.unbounded)
        kinship = self._kinship(known.values())
        discharges: defaultdict[Uid, list[Discharge]] = defaultdict(list)
        for discharge in records.among(connection, Discharge, "claim", known) if caveats or not self._bare else ():
            discharges[discharge.claim].append(discharge)
        figures = _by_event(records.among(connection, EventFigure, "event", uids))
        opened = _by_event(records.among(connection, OpenedDispute, "event", uids))
        decisions = _by_event(records.among(connection, Decision, "event", uids))
        event_links = _links(connection, {*uids, *stands_for})
        merged = by_uid(records.among(connection, Event, "uid", stands_for) if stands_for else ())
        mine = [bearings.get(uid, ()) for uid in uids]
        named = [[bearing.claim for bearing in several] for several in mine]
        gathered = rows.made_of(
            Case,
            events,
            mine,
            repeat(self._sources),
            [_relations(several, kinship) for several in named],
            repeat(self._actors),
            [_named_passages(several, passages) for several in named],
            repeat(sections),
            map(caveats.of, named),
            [_discharges(several, discharges) for several in named] if discharges else repeat(()),
            [tuple(figures.get(uid, ())) for uid in uids] if figures else repeat(()),
            [tuple(event_links.get(uid, ())) for uid in uids] if event_links else repeat(()),
            [tuple(opened.get(uid, ())) for uid in uids] if opened else repeat(()),
            [tuple(decisions.get(uid, ())) for uid in uids] if decisions else repeat(()),
            [tuple([merged[each] for each in families.get(uid, ())]) for uid in uids] if families else repeat(()),
            repeat(None),
            [{} for _ in uids],
            repeat(()),
            [{} for _ in uids],
        )
        # each case goes with whoever it is given to, and with it what rules find out about it
        gathered.reverse()
        while gathered:
            case = gathered.pop()
            yield self._completed(case) if case.figures else case

    def _completed(self, case: Case) -> Case:
        """A case with what stands of its figures that rest on other events: shares of a total, and rests."""
        methods = {figure.method for figure in case.figures}
        if FigureMethod.SPLIT in methods:
            case = replace(case, shares=totals_shared.shares(self._connection, case))
        if FigureMethod.RESIDUAL in methods and not self._bare:
            roots = one_voice(records.every(self._connection, SourceRelation))
            incidents = records.where(self._connection, Event, "kind = 'incident'")
            itemised = [reported(each, roots) for each in of(self._connection, incidents, bare=True)]
            case = replace(case, rests=rests(case, itemised, roots))
        return case

    def _take_named(self, known: Iterable[Claim], whole: Iterable[FullClaim]) -> None:
        """Have at hand the sources and actors that these claims name, and what makes those sources one voice."""
        fresh = _named(known) - self._asked
        if fresh:
            self._asked |= fresh
            self._sources |= by_uid(records.among(self._connection, Source, "uid", fresh))
            near = kin.of(self._connection, fresh)
            self._relations |= by_uid(records.among(self._connection, SourceRelation, "source", near))
        actors = {actor.actor for full in whole for actor in full.actors if actor.actor is not None} - self._met
        if actors:
            self._met |= actors
            self._actors |= by_uid(records.among(self._connection, Actor, "uid", actors))

    def _kinship(self, known: Iterable[Claim]) -> Mapping[Uid, tuple[SourceRelation, ...]]:
        """For each source that these claims name and that is one voice with another: the relations that make it so."""
        if not self._relations:
            return {}
        roots = one_voice(self._relations.values())
        by_root: defaultdict[Uid, list[SourceRelation]] = defaultdict(list)
        for relation in self._relations.values():
            if relation.source in roots:
                by_root[roots[relation.source]].append(relation)
        named = _named(known)
        return {uid: tuple(by_root[roots[uid]]) for uid in named if uid in roots}

    def _passages(self, known: Iterable[Claim], caveats: _Caveats) -> Mapping[Uid, Passage]:
        wanted = rows.to_json(sorted({uid for claim in known for uid in claim.passages}))
        condition = "uid in (select value from json_each(?)) and withdrawn_because = ''"
        if not self._bare:
            return by_uid(records.where(self._connection, Passage, condition, wanted))
        bare = f"{condition} and (carried is not null or version in (select value from json_each(?)))"
        return by_uid(records.where(self._connection, Passage, bare, wanted, rows.to_json(sorted(caveats.placed))))


def _bearings(
    links: list[EventClaim], whole: Mapping[Uid, FullClaim], stands_for: Mapping[Uid, Uid]
) -> Mapping[Uid, tuple[Bearing, ...]]:
    """How claims bear on each event; on one that stands for others also as they bear on those."""
    owners = [link.event for link in links]
    if stands_for:
        merged = [link for link in links if link.event in stands_for]
        # in the order of their uids, as links come
        pairs = [(link, link.event) for link in links] + [(link, stands_for[link.event]) for link in merged]
        pairs.sort(key=lambda pair: pair[0].uid)
        links, owners = [link for link, _ in pairs], [owner for _, owner in pairs]
    full = [whole[link.claim] for link in links]
    found: defaultdict[Uid, list[Bearing]] = defaultdict(list)
    for owner, bearing in zip(owners, rows.made_of(Bearing, links, full, [each.claim for each in full]), strict=True):
        found[owner].append(bearing)
    return {owner: tuple(bearings) for owner, bearings in found.items()}


def _named_passages(named: Iterable[Claim], passages: Mapping[Uid, Passage]) -> dict[Uid, Passage]:
    if not passages:
        return {}
    return {uid: passages[uid] for claim in named for uid in claim.passages if uid in passages}


def _discharges(named: Iterable[Claim], by_claim: Mapping[Uid, list[Discharge]]) -> tuple[Discharge, ...]:
    return tuple([each for uid in sorted({claim.uid for claim in named}) for each in by_claim.get(uid, ())])


def _named_by(claim: Claim) -> tuple[Uid, ...]:
    return tuple([uid for uid in (claim.originator, claim.speaker) if uid is not None])


def _named(known: Iterable[Claim]) -> set[Uid]:
    """The sources that these claims name."""
    every = {claim.originator for claim in known} | {claim.speaker for claim in known}
    return {uid for uid in every if uid is not None}


def _relations(named: Iterable[Claim], kinship: Mapping[Uid, tuple[SourceRelation, ...]]) -> tuple[SourceRelation, ...]:
    if not kinship:
        return ()
    found = by_uid(each for claim in named for uid in _named_by(claim) for each in kinship.get(uid, ()))
    return tuple(found[uid] for uid in sorted(found))


class _Caveats:
    """The caveats that may reach one of these claims: of their versions, and those that hang on records they name."""

    def __init__(self, connection: Connection, known: Collection[Claim]) -> None:
        stood_in = {claim.version for claim in known}
        targets = {claim.uid for claim in known} | _named(known) | {uid for claim in known for uid in claim.passages}
        loose = "version is null and target in (select value from json_each(?)) and withdrawn_because = ''"
        of_versions = records.among(connection, Caveat, "version", stood_in)
        self._by_version: defaultdict[Uid | None, list[Caveat]] = defaultdict(list)
        self._by_target: defaultdict[str, list[Caveat]] = defaultdict(list)
        for caveat in of_versions:
            self._by_version[caveat.version].append(caveat)
        for caveat in records.where(connection, Caveat, loose, rows.to_json(sorted(targets))):
            self._by_target[caveat.target].append(caveat)
        self.placed = {
            caveat.version for caveat in of_versions if caveat.scope in _OF_TEXT and caveat.version is not None
        }
        self.unbounded = {
            caveat.version for caveat in of_versions if caveat.version in self.placed and caveat.stretch is None
        }

    def __bool__(self) -> bool:
        return bool(self._by_version or self._by_target)

    def of(self, named: Collection[Claim]) -> tuple[Caveat, ...]:
        """Those that may reach one of the claims of a case."""
        if not self:
            return ()
        stood_in = sorted({claim.version for claim in named})
        targets = {uid for claim in named for uid in (claim.uid, *_named_by(claim), *claim.passages)}
        loose = by_uid(caveat for target in targets for caveat in self._by_target.get(target, ()))
        found = chain.from_iterable(self._by_version.get(version, ()) for version in stood_in)
        return (*found, *(loose[uid] for uid in sorted(loose)))


def sections_of(connection: Connection, versions: Iterable[Uid | None]) -> dict[Uid, tuple[Section, ...]]:
    """The sections of each of these article versions whose outline is here."""
    return {
        version.uid: articles.outline(connection, version).sections
        for version in records.among(connection, ArticleVersion, "uid", versions)
        if articles.is_here(connection, version.outline)
    }


def _by_event(found: Iterable[E]) -> Mapping[Uid, list[E]]:
    grouped: defaultdict[Uid, list[E]] = defaultdict(list)
    for record in found:
        grouped[record.event].append(record)
    return grouped


def _links(connection: Connection, events: Collection[Uid]) -> Mapping[Uid, list[EventLink]]:
    """The links of these events: of a merged one as they were made, and also of the event that stands for it, as its own."""
    found = by_uid(
        records.among(connection, EventLink, "event", events) + records.among(connection, EventLink, "other", events)
    )
    stands = redirects.survivors(connection, {end for link in found.values() for end in (link.event, link.other)})
    grouped: defaultdict[Uid, list[EventLink]] = defaultdict(list)
    for uid in sorted(found):
        link = found[uid]
        led = replace(link, event=stands[link.event], other=stands[link.other])
        for event in {link.event, link.other} - {led.event, led.other}:
            grouped[event].append(link)
        for event in {led.event, led.other} if led.event != led.other else ():
            grouped[event].append(led)
    return grouped


def sharing(connection: Connection, claim: Uid) -> list[Uid]:
    """The events that a claim bears on; for a merged one, the one that stands for it."""
    return claims.events_of(connection, [claim]).get(claim, [])
