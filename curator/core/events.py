"""Events: what the team concludes from claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.ids import Uid
from curator.core.places import Spot


class EventKind(StrEnum):
    """Whether an event is one incident, a total over several, or what a total leaves unexplained."""

    INCIDENT = "incident"
    AGGREGATE = "aggregate"
    RESIDUAL = "residual"


class EventState(StrEnum):
    """Where an event stands in review."""

    DRAFT = "draft"
    READY = "ready"
    IN_REVIEW = "in_review"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    SELF_REVIEWED = "self_reviewed"
    RELEASED = "released"
    REOPENED = "reopened"
    DEFERRED = "deferred"
    MERGED_INTO = "merged_into"
    WITHDRAWN = "withdrawn"


class Grade(StrEnum):
    """How well an event is supported, in the meaning of Airwars' civilian harm grading."""

    CONFIRMED = "confirmed"
    FAIR = "fair"
    WEAK = "weak"
    CONTESTED = "contested"
    DISCOUNTED = "discounted"


@dataclass(frozen=True, slots=True)
class Event:
    """What the team takes to have happened.

    `public_id` is stable and never reused. `type_of_violence` 1–3 and `clarity` 1–2 are the UCDP GED codebook's;
    `event_type` is ACLED's event or sub-event type. `contested_on` names every field that was ever disputed.
    """

    uid: Uid
    public_id: str
    title: str
    kind: EventKind = EventKind.INCIDENT
    event_type: str = ""
    type_of_violence: int | None = None
    clarity: int | None = None
    when: DateSpan | None = None
    where: Spot | None = None
    side_a: str = ""
    side_b: str = ""
    perpetrator: str = ""
    grade: Grade | None = None
    contested_on: tuple[str, ...] = ()
    state: EventState = EventState.DRAFT
    merged_into: Uid | None = None
    summary: str = ""
    withdrawn_because: str = ""


class ClaimRelation(StrEnum):
    """How a claim bears on an event."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    PARTIAL = "partial"
    SUBSUMES = "subsumes"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class EventClaim:
    """That a claim is about an event, and what it is used for there (counts, date, place, actors).

    `counts` names the counts that speak of this event where one claim speaks of several; empty = all of them. The same
    holds for `places`.
    """

    uid: Uid
    event: Uid
    claim: Uid
    relation: ClaimRelation = ClaimRelation.SUPPORTS
    used_for: tuple[str, ...] = ()
    counts: tuple[Uid, ...] = ()
    places: tuple[Uid, ...] = ()
    rationale: str = ""
    withdrawn_because: str = ""


class FigureMethod(StrEnum):
    """How the best value was chosen."""

    SINGLE_SOURCE = "single_source"
    AGREED = "agreed"
    MOST_RELIABLE = "most_reliable"
    MAJORITY = "majority"
    LOWEST = "lowest"
    REVIEWER_VALUE = "reviewer_value"
    RESIDUAL = "residual"
    SPLIT = "split"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Estimate:
    """low ≤ best ≤ high people; `high` is the highest number anyone gives, `high_open` that somebody names no top."""

    low: int
    best: int
    high: int
    high_open: bool = False

    def __post_init__(self) -> None:
        """Hold domain rule 8.

        Raises:
            ValueError: not 0 ≤ low ≤ best ≤ high.
        """
        if not 0 <= self.low <= self.best <= self.high:
            message = f"an estimate needs 0 ≤ low ≤ best ≤ high, not {self.low}, {self.best}, {self.high}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class EventFigure:
    """The team's number for one quantity and class, with the counts it rests on and why best is best."""

    uid: Uid
    event: Uid
    quantity: Quantity
    person_class: PersonClass
    estimate: Estimate
    method: FigureMethod
    rests_on: tuple[Uid, ...] = ()
    rationale: str = ""
    withdrawn_because: str = ""


class LinkKind(StrEnum):
    """How two events stand to each other."""

    DUPLICATE_OF = "duplicate_of"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    DISTINCT_FROM = "distinct_from"
    PART_OF = "part_of"
    AGGREGATE_OF = "aggregate_of"
    FOLLOW_UP = "follow_up"
    SAME_VICTIMS = "same_victims"


@dataclass(frozen=True, slots=True)
class EventLink:
    """`event` is a duplicate of, part of, … `other`."""

    uid: Uid
    event: Uid
    other: Uid
    kind: LinkKind
    rationale: str = ""
    withdrawn_because: str = ""
