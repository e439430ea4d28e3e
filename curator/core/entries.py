"""A claim as a person or a file gives it, before it is records: names instead of uids, places in a list instead of links.

The claim form fills one, `curator annotate` reads one from a line, and `curator.core.recording` turns it into records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import AS_WRITTEN, ClaimKind, FullClaim, Modality, Reading
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.caveats import Caveat
    from curator.core.ids import Uid
    from curator.core.passages import Passage


@dataclass(frozen=True, slots=True)
class CountEntry:
    """A number of people; `subset_of` is the place in the entry's counts of the one that it is a part of."""

    quantity: Quantity
    extent: Extent
    person_class: PersonClass = PersonClass.UNKNOWN
    group: str = ""
    verbatim: str = ""
    words: Span | None = None
    subset_of: int | None = None
    rule: str = ""
    includes_perpetrators: bool = False
    term: str = ""


@dataclass(frozen=True, slots=True)
class DateEntry:
    """A date; `span` None keeps words that nobody could turn into days."""

    role: DateRole
    span: DateSpan | None
    verbatim: str = ""
    words: Span | None = None
    reading: Reading = AS_WRITTEN


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place."""

    role: PlaceRole
    spot: Spot
    relation: PlaceRelation = PlaceRelation.AT
    verbatim: str = ""
    words: Span | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor by name, or, with an empty name, only by the words of the text ("unknown gunmen")."""

    role: ActorRole
    verbatim: str
    name: str = ""
    words: Span | None = None
    confidence: Confidence = Confidence.REPORTED_AS_FACT


@dataclass(frozen=True, slots=True)
class OwnCaveat:
    """A caveat by a term of the collection's own, and the kind whose rules it follows."""

    term: str
    kind: CaveatKind


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim: its passages as stretches of one version's text, who says so, and what they say."""

    passages: tuple[tuple[Span, ...], ...]
    kind: ClaimKind = ClaimKind.INCIDENT
    title: str = ""
    speaker: str = ""
    originator: str = ""
    modality: Modality = Modality.STATED
    event_type: str = ""
    credibility: int | None = None
    counts: tuple[CountEntry, ...] = ()
    dates: tuple[DateEntry, ...] = ()
    places: tuple[PlaceEntry, ...] = ()
    actors: tuple[ActorEntry, ...] = ()
    citations: tuple[str, ...] = ()
    caveats: tuple[CaveatKind, ...] = ()
    note: str = ""
    own_caveats: tuple[OwnCaveat, ...] = ()


def entry_of(
    full: FullClaim, passages: Iterable[Passage], names: Mapping[Uid, str], caveats: Iterable[Caveat] = ()
) -> ClaimEntry:
    """The entry that a claim would be recorded from: what the form shows of it, and what a line of a file says.

    `names` has the names of the sources and actors; `caveats` are those that a curator hung on the claim itself.
    """
    claim, hung = full.claim, tuple(caveats)
    places = {count.uid: place for place, count in enumerate(full.counts)}
    by_uid = {passage.uid: passage for passage in passages}
    return ClaimEntry(
        passages=tuple(by_uid[uid].spans for uid in claim.passages if uid in by_uid),
        kind=claim.kind,
        title=claim.title,
        speaker=names.get(claim.speaker, "") if claim.speaker else "",
        originator=names.get(claim.originator, "") if claim.originator else "",
        modality=claim.modality,
        event_type=claim.event_type,
        credibility=claim.credibility,
        counts=tuple(
            CountEntry(
                each.quantity,
                each.extent,
                each.person_class,
                each.group,
                each.verbatim,
                each.words,
                None if each.subset_of is None else places.get(each.subset_of),
                each.rule,
                each.includes_perpetrators,
                each.term,
            )
            for each in full.counts
        ),
        dates=tuple(DateEntry(each.role, each.span, each.verbatim, each.words, each.reading) for each in full.dates),
        places=tuple(
            PlaceEntry(each.role, each.spot, each.relation, each.verbatim, each.words, each.inferred)
            for each in full.places
        ),
        actors=tuple(
            ActorEntry(
                each.role, each.verbatim, names.get(each.actor, "") if each.actor else "", each.words, each.confidence
            )
            for each in full.actors
        ),
        citations=claim.citations,
        caveats=tuple(caveat.kind for caveat in hung if not caveat.term),
        note=claim.note,
        own_caveats=tuple(OwnCaveat(caveat.term, caveat.kind) for caveat in hung if caveat.term),
    )
