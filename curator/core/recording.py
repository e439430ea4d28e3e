"""From entries to records: making a claim, and correcting it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from curator.core import edits, passages
from curator.core.actors import Actor
from curator.core.caveats import Caveat, CaveatScope, RaisedBy
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, ClaimStatus, FullClaim
from curator.core.dates import DateRole
from curator.core.edits import Edit
from curator.core.places import PlaceRole
from curator.core.records import Record
from curator.core.sources import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from curator.core.caveats import CaveatKind
    from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
    from curator.core.gazetteer import Place
    from curator.core.ids import Uid
    from curator.core.passages import Passage
    from curator.core.places import Spot

Part: TypeAlias = ClaimCount | ClaimDate | ClaimPlace | ClaimActor | Caveat


def _in_no_gazetteer(_spot: Spot) -> Place | None:
    return None


class Names:
    """Sources, actors and places by name; one that nobody knows yet is made, once, and kept in `made`."""

    def __init__(
        self,
        sources: Iterable[Source],
        actors: Iterable[Actor],
        mint: Callable[[], Uid],
        places: Iterable[Place] = (),
        listed: Callable[[Spot], Place | None] = _in_no_gazetteer,
    ) -> None:
        """The sources, actors and places are those that the collection knows; `listed` has those of a gazetteer, by spot."""
        self._places = list(places)
        self._listed = listed
        self._sources = {name.casefold(): each.uid for each in sources for name in (each.name, *each.aliases)}
        self._actors = {name.casefold(): each.uid for each in actors for name in (each.name, *each.aliases)}
        self._mint = mint
        self.made: list[Record] = []

    def source(self, name: str) -> Uid | None:
        """The source of this name; None for an empty one."""
        return self._known(self._sources, name, Source)

    def actor(self, name: str) -> Uid | None:
        """The actor of this name; None for an empty one."""
        return self._known(self._actors, name, Actor)

    def place(self, spot: Spot) -> Uid | None:
        """The place of this name at this position, which is made if a gazetteer has it; None for one without a position."""
        if spot.latitude is None:
            return None
        at = (spot.latitude, spot.longitude)
        for each in self._places:
            if (each.spot.latitude, each.spot.longitude) == at and spot.name in {each.spot.name, *each.aliases}:
                return each.uid
        found = self._listed(spot)
        if found is None:
            return None
        same = [each for each in self._places if each.gazetteer_id == found.gazetteer_id]
        if not same:
            same = [replace(found, uid=self._mint())]
            self._places += same
            self.made += same
        return same[0].uid

    def _known(self, by_name: dict[str, Uid], name: str, type_: type[Source | Actor]) -> Uid | None:
        name = " ".join(name.split())
        if not name:
            return None
        if name.casefold() not in by_name:
            record = type_(self._mint(), name)
            self.made.append(record)
            by_name[name.casefold()] = record.uid
        return by_name[name.casefold()]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A new claim's records: the claim, and all that must be made with it, in an order that can be saved."""

    claim: Claim
    records: tuple[Record, ...]


def record(
    entry: ClaimEntry,
    text: str,
    version: Uid,
    names: Names,
    mint: Callable[[], Uid],
    *,
    standing: Mapping[tuple[tuple[int, int], ...], Passage] | None = None,
) -> Recorded:
    """The records of a new claim from an entry; `names` gathers the sources and actors that are new.

    `standing` has the passages already marked in this version, by the bounds of their stretches: the same words are
    marked once.

    Raises:
        EmptyPassageError: a passage holds no words, or there is none.
    """
    known = dict(standing or {})
    marked: list[Passage] = []
    fresh: list[Record] = []
    for stretches in entry.passages or ((),):
        passage = passages.mark(mint(), version, text, stretches)
        bounds = tuple((span.start, span.end) for span in passage.spans)
        if bounds not in known:
            known[bounds] = passage
            fresh.append(passage)
        marked.append(known[bounds])
    bare = Claim(mint(), version, tuple(dict.fromkeys(passage.uid for passage in marked)))
    claim = _said(bare, entry, names)
    parts = _parts(entry, claim, names, mint)
    return Recorded(claim, (*fresh, claim, *parts))


def _said(claim: Claim, entry: ClaimEntry, names: Names) -> Claim:
    """The claim with what an entry says of it; the words it rests on and its place in review stay as they are."""
    return replace(
        claim,
        kind=entry.kind,
        title=entry.title or title_of(entry),
        speaker=names.source(entry.speaker),
        originator=names.source(entry.originator),
        modality=entry.modality,
        event_type=entry.event_type,
        credibility=entry.credibility,
        citations=entry.citations,
        note=entry.note,
    )


def gathered(recorded: Recorded) -> FullClaim:
    """The claim just recorded, with its parts."""
    parts = recorded.records
    return FullClaim(
        recorded.claim,
        tuple(each for each in parts if isinstance(each, ClaimCount)),
        tuple(each for each in parts if isinstance(each, ClaimDate)),
        tuple(each for each in parts if isinstance(each, ClaimPlace)),
        tuple(each for each in parts if isinstance(each, ClaimActor)),
    )


def title_of(entry: ClaimEntry) -> str:
    """A title made of what the entry says: the kind of event, the place and the day, as far as they are known."""
    place = next((each.spot.name for each in entry.places if each.role is PlaceRole.EVENT), "")
    day = next((each.span for each in entry.dates if each.role is DateRole.EVENT and each.span), None)
    when = "" if day is None else str(day.earliest or day.latest)
    return ", ".join(part for part in (entry.event_type or "Claim", place, when) if part)


def _parts(entry: ClaimEntry, claim: Claim, names: Names, mint: Callable[[], Uid]) -> list[Record]:
    count_uids = [mint() for _ in entry.counts]
    return [
        *(_count(each, uid, claim.uid, count_uids) for each, uid in zip(entry.counts, count_uids, strict=True)),
        *(_date(each, mint(), claim.uid) for each in entry.dates),
        *(_place(each, mint(), claim.uid, names) for each in entry.places),
        *(_actor(each, mint(), claim.uid, names) for each in entry.actors),
        *(_caveat(kind, term, mint(), claim) for kind, term in _hung(entry)),
    ]


def _hung(entry: ClaimEntry) -> Iterator[tuple[CaveatKind, str]]:
    """The caveats of an entry, each with the collection's own term where it is one."""
    yield from ((kind, "") for kind in entry.caveats)
    yield from ((each.kind, each.term) for each in entry.own_caveats)


def _caveat(kind: CaveatKind, term: str, uid: Uid, claim: Claim) -> Caveat:
    return Caveat(
        uid, kind, CaveatScope.CLAIM, "", RaisedBy.CURATOR, version=claim.version, target=claim.uid, term=term
    )


def _count(entry: CountEntry, uid: Uid, claim: Uid, uids: list[Uid]) -> ClaimCount:
    return ClaimCount(
        uid,
        claim,
        entry.quantity,
        entry.extent,
        entry.person_class,
        entry.group,
        entry.verbatim,
        entry.words,
        None if entry.subset_of is None else uids[entry.subset_of],
        entry.rule,
        entry.includes_perpetrators,
        term=entry.term,
    )


def _date(entry: DateEntry, uid: Uid, claim: Uid) -> ClaimDate:
    return ClaimDate(uid, claim, entry.role, entry.span, entry.verbatim, entry.words, entry.reading)


def _place(entry: PlaceEntry, uid: Uid, claim: Uid, names: Names, before: ClaimPlace | None = None) -> ClaimPlace:
    """The record of a place; one whose spot stays keeps what it was known as."""
    return ClaimPlace(
        uid,
        claim,
        entry.role,
        entry.spot,
        before.place if before is not None and before.spot == entry.spot else names.place(entry.spot),
        entry.relation,
        verbatim=entry.verbatim,
        words=entry.words,
        inferred=entry.inferred,
    )


def _actor(entry: ActorEntry, uid: Uid, claim: Uid, names: Names) -> ClaimActor:
    return ClaimActor(uid, claim, entry.role, names.actor(entry.name), entry.verbatim, entry.words, entry.confidence)


def make(entry: ClaimEntry, text: str, version: Uid, names: Names, mint: Callable[[], Uid]) -> Edit:
    """The edit that records one new claim.

    Raises:
        EmptyPassageError: as `record`.
    """
    recorded = record(entry, text, version, names, mint)
    return edits.create("Record claim", *names.made, *recorded.records)


CORRECTED = "taken out when the claim was corrected"


def correct(
    full: FullClaim, caveats: Iterable[Caveat], entry: ClaimEntry, names: Names, mint: Callable[[], Uid]
) -> Edit:
    """The edit that turns a claim into what an entry says; its passages stay as they are.

    Parts are matched in order: what is left over is withdrawn, what is new is made. An accepted claim goes back to draft,
    since what was accepted is no longer what it says. `caveats` are those that a curator hung on the claim.
    """
    before = full.claim
    after = _said(before, entry, names)
    kept = [count.uid for count in full.counts]
    count_uids = [kept[place] if place < len(kept) else mint() for place in range(len(entry.counts))]
    wanted: list[Part] = [
        _count(each, uid, before.uid, count_uids) for each, uid in zip(entry.counts, count_uids, strict=True)
    ]
    wanted += [_date(each, _uid(full.dates, place, mint), before.uid) for place, each in enumerate(entry.dates)]
    wanted += [
        _place(each, _uid(full.places, place, mint), before.uid, names, next(iter(full.places[place:]), None))
        for place, each in enumerate(entry.places)
    ]
    wanted += [
        _actor(each, _uid(full.actors, place, mint), before.uid, names) for place, each in enumerate(entry.actors)
    ]
    mine = {(caveat.kind, caveat.term): caveat for caveat in caveats}
    wanted += [mine.get(hung) or _caveat(*hung, mint(), before) for hung in _hung(entry)]
    standing: list[Part] = [*full.counts, *full.dates, *full.places, *full.actors, *mine.values()]
    writes = _differences(standing, wanted)
    if (writes or after != before) and before.status is ClaimStatus.ACCEPTED:
        after = replace(after, status=ClaimStatus.DRAFT)
    return Edit("Correct claim", (*edits.creation(*names.made), *edits.difference(before, after), *writes))


def _uid(parts: Sequence[Part], place: int, mint: Callable[[], Uid]) -> Uid:
    return parts[place].uid if place < len(parts) else mint()


def _differences(standing: list[Part], wanted: list[Part]) -> tuple[edits.SetField, ...]:
    by_uid = {each.uid: each for each in standing}
    writes: list[edits.SetField] = []
    for after in wanted:
        before = by_uid.pop(after.uid, None)
        writes += edits.creation(after) if before is None else edits.difference(before, after)
    for left in by_uid.values():
        writes += edits.difference(left, replace(left, withdrawn_because=CORRECTED))
    return tuple(writes)
