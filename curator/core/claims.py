"""Claims: what one source asserts, in the words of one or more passages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.actors import ActorRole, Confidence
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.ids import Uid
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span


class ClaimKind(StrEnum):
    """What a claim does."""

    INCIDENT = "incident"
    AGGREGATE = "aggregate"
    CORRECTION = "correction"
    DENIAL = "denial"
    ATTRIBUTION = "attribution"
    STATUS_UPDATE = "status_update"


class Modality(StrEnum):
    """How the text puts the assertion."""

    STATED = "stated"
    REPORTED = "reported"
    CLAIMED_BY_PARTY = "claimed_by_party"
    ALLEGED = "alleged"
    ACCUSED = "accused"
    CONFIRMED_BY = "confirmed_by"
    DENIED = "denied"
    RETRACTED = "retracted"


class ClaimStatus(StrEnum):
    """Where a claim stands in review."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    NEEDS_WORK = "needs_work"
    UNUSABLE = "unusable"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Claim:
    """One source, one assertion, one or more passages of one article version.

    `speaker` wrote the text; `originator` is said to know (None = the text does not say). `credibility` is the Admiralty
    code's 1–6 for the information, None where nobody has graded it. `implausible_because` is a reviewer's reason to leave
    it out of figures.
    """

    uid: Uid
    version: Uid
    passages: tuple[Uid, ...]
    kind: ClaimKind = ClaimKind.INCIDENT
    title: str = ""
    speaker: Uid | None = None
    originator: Uid | None = None
    modality: Modality = Modality.STATED
    event_type: str = ""
    credibility: int | None = None
    status: ClaimStatus = ClaimStatus.DRAFT
    citations: tuple[str, ...] = ()
    supersedes: Uid | None = None
    implausible_because: str = ""
    note: str = ""
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class ClaimCount:
    """A number of people that a claim asserts, with its words; `subset_of` is the count that it is a part of.

    `rule` is the id of the counting rule that read the words (`literal-1`, `acled-dozens-1`, …), empty where a person did.
    `term` is the collection's own term for these people, where it has one; rules go by `person_class`.
    """

    uid: Uid
    claim: Uid
    quantity: Quantity
    extent: Extent
    person_class: PersonClass = PersonClass.UNKNOWN
    group: str = ""
    verbatim: str = ""
    words: Span | None = None
    subset_of: Uid | None = None
    rule: str = ""
    includes_perpetrators: bool = False
    withdrawn_because: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a date came out of its words: whether the year was inferred, from what, and by which rule; one value."""

    year_inferred: bool = False
    basis: str = ""
    rule: str = ""


AS_WRITTEN = Reading()
"""Nothing about the date was inferred."""


@dataclass(frozen=True, slots=True)
class ClaimDate:
    """A date that a claim asserts, with its words."""

    uid: Uid
    claim: Uid
    role: DateRole
    span: DateSpan | None
    verbatim: str = ""
    words: Span | None = None
    reading: Reading = AS_WRITTEN
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """A place that a claim asserts, with its words; `place` is the collection's or gazetteer's, if it is in one."""

    uid: Uid
    claim: Uid
    role: PlaceRole
    spot: Spot
    place: Uid | None = None
    relation: PlaceRelation = PlaceRelation.AT
    verbatim: str = ""
    words: Span | None = None
    inferred: bool = False
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class ClaimActor:
    """An actor that a claim names, or None with the words it uses ("unknown gunmen")."""

    uid: Uid
    claim: Uid
    role: ActorRole
    actor: Uid | None = None
    verbatim: str = ""
    words: Span | None = None
    confidence: Confidence = Confidence.REPORTED_AS_FACT
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class FullClaim:
    """A claim with all that hangs on it; withdrawn parts are not among them."""

    claim: Claim
    counts: tuple[ClaimCount, ...] = ()
    dates: tuple[ClaimDate, ...] = ()
    places: tuple[ClaimPlace, ...] = ()
    actors: tuple[ClaimActor, ...] = ()

    @property
    def parts(self) -> tuple[Claim | ClaimCount | ClaimDate | ClaimPlace | ClaimActor, ...]:
        """The claim and all that hangs on it, as records."""
        return (self.claim, *self.counts, *self.dates, *self.places, *self.actors)
