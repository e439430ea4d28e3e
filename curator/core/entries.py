"""A claim as a person or a file gives it, before it is records: names instead of uids, places in a list instead of links.

The claim form fills one, `curator annotate` reads one from a line, and `curator.core.recording` turns it into records.
"""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import AS_WRITTEN, ClaimKind, Modality, Reading
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span


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
