"""Steps of review: which lead from which state to which, for claims and events, as tables."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from curator.core.claims import ClaimStatus
from curator.core.errors import CuratorError
from curator.core.events import EventState

if TYPE_CHECKING:
    from collections.abc import Mapping

S = TypeVar("S", ClaimStatus, EventState)


class StepRefusedError(CuratorError):
    """The record's state does not allow the step."""


class ClaimStep(StrEnum):
    """What can be done with a claim in review; the value completes "so it cannot be …"."""

    SUBMIT = "submitted"
    TAKE_BACK = "taken back"
    ACCEPT = "accepted"
    SET_AGAINST = "marked as in conflict"
    RETURN = "returned"
    REWORK = "taken up for rework"
    REJECT = "marked as unusable"
    SUPERSEDE = "superseded"


class EventStep(StrEnum):
    """What can be done with an event in review; the value completes "so it cannot be …"."""

    SUBMIT = "submitted"
    TAKE_BACK = "taken back"
    TAKE_UP = "taken up for review"
    RETURN = "returned"
    REWORK = "taken up for rework"
    APPROVE = "approved"
    RELEASE = "released"
    REOPEN = "reopened"
    DEFER = "deferred"
    RESUME = "resumed"
    MERGE = "merged into another event"
    UNMERGE = "taken out of another event again"
    WITHDRAW = "withdrawn"


CLAIM_STEPS: Mapping[ClaimStep, Mapping[ClaimStatus, ClaimStatus]] = MappingProxyType(
    {
        ClaimStep.SUBMIT: {ClaimStatus.DRAFT: ClaimStatus.SUBMITTED},
        ClaimStep.TAKE_BACK: {ClaimStatus.SUBMITTED: ClaimStatus.DRAFT},
        ClaimStep.ACCEPT: dict.fromkeys((ClaimStatus.SUBMITTED, ClaimStatus.CONFLICT), ClaimStatus.ACCEPTED),
        ClaimStep.SET_AGAINST: {ClaimStatus.SUBMITTED: ClaimStatus.CONFLICT},
        ClaimStep.RETURN: dict.fromkeys(
            (ClaimStatus.SUBMITTED, ClaimStatus.CONFLICT, ClaimStatus.ACCEPTED), ClaimStatus.NEEDS_WORK
        ),
        ClaimStep.REWORK: dict.fromkeys(
            (ClaimStatus.NEEDS_WORK, ClaimStatus.ACCEPTED, ClaimStatus.UNUSABLE), ClaimStatus.DRAFT
        ),
        ClaimStep.REJECT: dict.fromkeys((ClaimStatus.SUBMITTED, ClaimStatus.CONFLICT), ClaimStatus.UNUSABLE),
        ClaimStep.SUPERSEDE: dict.fromkeys(
            (status for status in ClaimStatus if status is not ClaimStatus.SUPERSEDED), ClaimStatus.SUPERSEDED
        ),
    }
)
"""For each step the states that it starts from, and where it leads."""

ENDS = frozenset({EventState.MERGED_INTO, EventState.WITHDRAWN})
"""States that only un-merging leads out of; exports list the event as gone."""

_LIVE = tuple(state for state in EventState if state not in ENDS)

EVENT_STEPS: Mapping[EventStep, Mapping[EventState, EventState]] = MappingProxyType(
    {
        EventStep.SUBMIT: {EventState.DRAFT: EventState.READY, EventState.REOPENED: EventState.IN_REVIEW},
        EventStep.TAKE_BACK: {EventState.READY: EventState.DRAFT},
        EventStep.TAKE_UP: dict.fromkeys((EventState.READY, EventState.REOPENED), EventState.IN_REVIEW),
        EventStep.RETURN: {EventState.IN_REVIEW: EventState.CHANGES_REQUESTED},
        EventStep.REWORK: {EventState.CHANGES_REQUESTED: EventState.DRAFT},
        EventStep.APPROVE: {EventState.IN_REVIEW: EventState.APPROVED},
        EventStep.RELEASE: {EventState.APPROVED: EventState.RELEASED},
        EventStep.REOPEN: dict.fromkeys(
            (EventState.APPROVED, EventState.SELF_REVIEWED, EventState.RELEASED), EventState.REOPENED
        ),
        EventStep.DEFER: dict.fromkeys(
            (
                EventState.DRAFT,
                EventState.READY,
                EventState.IN_REVIEW,
                EventState.CHANGES_REQUESTED,
                EventState.REOPENED,
            ),
            EventState.DEFERRED,
        ),
        EventStep.RESUME: {EventState.DEFERRED: EventState.DRAFT},
        EventStep.MERGE: dict.fromkeys(_LIVE, EventState.MERGED_INTO),
        EventStep.UNMERGE: {EventState.MERGED_INTO: EventState.DRAFT},
        EventStep.WITHDRAW: dict.fromkeys(_LIVE, EventState.WITHDRAWN),
    }
)
"""For each step the states that it starts from, and where it leads.

Approval by somebody who works alone leads to `self_reviewed` instead; such an event stays that, and is exported as that,
when a release is made. Un-merging leads back to the state that the merge recorded (`curator.core.uniting`); the table has
the one for an event whose merge is not on record.
"""

_CLAIM_STANDS = {
    ClaimStatus.DRAFT: "is a draft",
    ClaimStatus.SUBMITTED: "waits for review",
    ClaimStatus.ACCEPTED: "is accepted",
    ClaimStatus.CONFLICT: "is in conflict with another",
    ClaimStatus.NEEDS_WORK: "was returned for more work",
    ClaimStatus.UNUSABLE: "is marked as unusable",
    ClaimStatus.SUPERSEDED: "is superseded by another",
}

_CLAIM_NEXT = {
    ClaimStatus.DRAFT: "submit it first",
    ClaimStatus.SUBMITTED: "a reviewer has to accept or return it first",
    ClaimStatus.ACCEPTED: "take it up for rework first",
    ClaimStatus.CONFLICT: "a reviewer has to decide between the claims first",
    ClaimStatus.NEEDS_WORK: "take it up for rework first",
    ClaimStatus.UNUSABLE: "take it up for rework first",
    ClaimStatus.SUPERSEDED: "work on the claim that replaced it",
}

_EVENT_STANDS = {
    EventState.DRAFT: "is a draft",
    EventState.READY: "waits for a reviewer",
    EventState.IN_REVIEW: "is in review",
    EventState.CHANGES_REQUESTED: "was returned for changes",
    EventState.APPROVED: "is approved",
    EventState.SELF_REVIEWED: "is reviewed by its own author",
    EventState.RELEASED: "is released",
    EventState.REOPENED: "is open again",
    EventState.DEFERRED: "is deferred",
    EventState.MERGED_INTO: "is merged into another event",
    EventState.WITHDRAWN: "is withdrawn",
}

_EVENT_NEXT = {
    EventState.DRAFT: "submit it first",
    EventState.READY: "a reviewer has to take it up first",
    EventState.IN_REVIEW: "a reviewer has to approve or return it first",
    EventState.CHANGES_REQUESTED: "take it up for rework first",
    EventState.APPROVED: "reopen it first",
    EventState.SELF_REVIEWED: "reopen it first",
    EventState.RELEASED: "reopen it first",
    EventState.REOPENED: "submit it for review first",
    EventState.DEFERRED: "resume it first",
    EventState.MERGED_INTO: "work on that event instead, or un-merge it first",
    EventState.WITHDRAWN: "make a new event if it has to be taken up again",
}


def claim_after(step: ClaimStep, status: ClaimStatus) -> ClaimStatus:
    """Where a step leads a claim.

    Raises:
        StepRefusedError: it does not start from this state; the sentence says what to do first.
    """
    after = CLAIM_STEPS[step].get(status)
    if after is None:
        message = f"This claim {_CLAIM_STANDS[status]}, so it cannot be {step}: {_CLAIM_NEXT[status]}."
        raise StepRefusedError(message)
    return after


def event_after(step: EventStep, state: EventState) -> EventState:
    """Where a step leads an event.

    Raises:
        StepRefusedError: it does not start from this state; the sentence says what to do first.
    """
    after = EVENT_STEPS[step].get(state)
    if after is None:
        message = f"This event {_EVENT_STANDS[state]}, so it cannot be {step}: {_EVENT_NEXT[state]}."
        raise StepRefusedError(message)
    return after
