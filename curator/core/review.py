"""Review: the steps of claims and events as edits, with four eyes.

Each function takes the record, who reviews, and the uid of the review that it records, and returns the edit: the new
state and a `Review` that says from where to where, with the comment and the revisions that were seen. The four eyes are
those of `curator.core.four_eyes`: the approver is nobody who changed a field since the last approval.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.edits import Approve, Edit, SetField, creation, difference
from curator.core.errors import CuratorError
from curator.core.events import Event, EventState
from curator.core.four_eyes import Reviewer, reason, refuse_own_work
from curator.core.ids import RevisionId, Uid
from curator.core.judgement import Review
from curator.core.records import key_of
from curator.core.steps import EventStep, event_after

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.disputes import Dispute
    from curator.core.events import EventFigure

LARGE = 25
"""From this best number of killed on, two reviewers have to approve."""


class OpenDisputeError(CuratorError):
    """Something about the event is still disputed."""


class StepOnlyError(CuratorError):
    """What only a step of review changes would be written beside it."""


class SecondReviewerError(CuratorError):
    """The same person would approve twice."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a step records beside the new state: the uid of the review, the comment, the revisions that were seen."""

    review: Uid
    comment: str = ""
    revisions: tuple[RevisionId, ...] = ()


@dataclass(frozen=True, slots=True)
class Killed:
    """The best numbers of people killed, as proposed for approval and at the last approval; None = no figure."""

    now: int | None = None
    before: int | None = None

    @property
    def needs_two(self) -> bool:
        """Whether two reviewers have to approve: best is 25 or more, or has changed by more than half."""
        if self.now is not None and self.now >= LARGE:
            return True
        if self.before is None:
            return False
        return self.now is None or abs(self.now - self.before) * 2 > self.before


def best_killed(figures: Iterable[EventFigure]) -> int | None:
    """The best number of people killed by these figures; None where none is of the killed.

    Where nobody gave a total, because the classes may be the same people, it is their sum: so many may depend on it.
    """
    found = {each.person_class: each.estimate.best for each in figures if each.quantity is Quantity.KILLED}
    return found.get(PersonClass.TOTAL, sum(found.values()) if found else None)


PLAIN = frozenset(
    {
        EventStep.SUBMIT,
        EventStep.TAKE_BACK,
        EventStep.TAKE_UP,
        EventStep.REWORK,
        EventStep.RELEASE,
        EventStep.RESUME,
    }
)
"""Steps that need no reason and no second person."""


def take(event: Event, step: EventStep, seen: Seen) -> Edit:
    """The edit of one of the plain steps; the others have a function each.

    Raises:
        StepRefusedError: the event's state does not allow it.
        ValueError: the step is not plain.
    """
    if step not in PLAIN:
        message = f"{step.name} is not a plain step"
        raise ValueError(message)
    return moved(event, replace(event, state=event_after(step, event.state)), step, seen)


def submit(event: Event, seen: Seen) -> Edit:
    """Hand an event over to review.

    Raises:
        StepRefusedError: the event's state does not allow it.
    """
    return take(event, EventStep.SUBMIT, seen)


def return_(event: Event, seen: Seen) -> Edit:
    """Give an event back for changes, with a comment.

    Raises:
        StepRefusedError: the event is not in review.
        ReasonMissingError: there is no comment.
    """
    return _with_reason(event, EventStep.RETURN, seen, "returning an event")


def defer(event: Event, seen: Seen) -> Edit:
    """Lay an event aside, with a comment.

    Raises:
        StepRefusedError: the event's state does not allow it.
        ReasonMissingError: there is no comment.
    """
    return _with_reason(event, EventStep.DEFER, seen, "deferring an event")


def reopen(event: Event, seen: Seen) -> Edit:
    """Open an approved event again, with a comment.

    Raises:
        StepRefusedError: the event is not approved.
        ReasonMissingError: there is no comment.
    """
    return _with_reason(event, EventStep.REOPEN, seen, "reopening an event")


def withdraw(event: Event, seen: Seen) -> Edit:
    """Take an event out of the data for ever, with a reason; exports list it as withdrawn.

    Raises:
        StepRefusedError: it is withdrawn or merged already.
        ReasonMissingError: there is no comment.
    """
    because = reason(seen.comment, "withdrawing an event")
    after = replace(event, state=event_after(EventStep.WITHDRAW, event.state), withdrawn_because=because)
    return moved(event, after, EventStep.WITHDRAW, replace(seen, comment=because))


def approve(
    event: Event,
    reviewer: Reviewer,
    seen: Seen,
    *,
    authors: frozenset[str],
    disputes: Iterable[Dispute] = (),
    killed: Killed | None = None,
    approved_by: frozenset[str] = frozenset(),
) -> Edit:
    """Approve an event: nobody's own work, nothing disputed, and by two people where much depends on it.

    `authors` are those who changed a field of the event, its figures or its claims since the last approval, apart from
    `four_eyes.REVIEW_FIELDS`. `approved_by` are those who gave a first approval of two that still holds: nothing changed
    since. Where two have to approve, the first approval is recorded and the event stays in review. Somebody who works
    alone gets `self_reviewed`. The edit approves the revisions that were seen.

    Raises:
        StepRefusedError: the event is not in review.
        OwnWorkError: the reviewer is among the authors.
        OpenDisputeError: something is still disputed.
        SecondReviewerError: the reviewer gave the first approval already.
    """
    approved = event_after(EventStep.APPROVE, event.state)
    refuse_own_work(reviewer, authors, "approve it")
    _refuse_disputed(event, disputes)
    if reviewer.alone:
        return moved(event, replace(event, state=EventState.SELF_REVIEWED), EventStep.APPROVE, seen)
    others = approved_by - {reviewer.name} - authors
    if killed is not None and killed.needs_two and not others:
        if reviewer.name in approved_by:
            message = (
                f"{reviewer.name} has approved this already; {event.public_id} needs a second reviewer, because best is "
                f"{LARGE} or more or has changed by more than half."
            )
            raise SecondReviewerError(message)
        label = f"Approve {event.public_id}, the first of two"
        return Edit(label, creation(_review(event, event, seen)))
    edit = moved(event, replace(event, state=approved), EventStep.APPROVE, seen)
    return edit + Edit(edit.label, tuple(Approve(revision) for revision in seen.revisions))


def _refuse_disputed(event: Event, disputes: Iterable[Dispute]) -> None:
    fields = sorted({dispute.field for dispute in disputes if dispute.is_open})
    if fields:
        message = f"{event.public_id} is still disputed on {', '.join(fields)}: settle that first."
        raise OpenDisputeError(message)


def revised(before: Event, after: Event) -> Edit:
    """The edit that changes what the team says of an event; it opens again if it was approved.

    Raises:
        StepOnlyError: it would change a field that only steps of review, settling or merging write.
    """
    writes = difference(before, after)
    fields = {write.field for write in writes}
    if fields & _BY_STEPS:
        message = f"What review decided of {before.public_id} changes by its steps only: submit, return, approve or reopen it."
        raise StepOnlyError(message)
    return Edit(f"Change {before.public_id}", (*writes, *(touched(before) if writes else ())))


_BY_STEPS = frozenset({"state", "contested_on", "merged_into", "withdrawn_because", "public_id"})

OPENS_AGAIN = frozenset({EventState.APPROVED, EventState.SELF_REVIEWED, EventState.RELEASED})
"""States in which a change to the event opens it again."""


def touched(event: Event) -> tuple[SetField, ...]:
    """The write that opens an approved event again when something about it was changed; none for other events."""
    if event.state not in OPENS_AGAIN:
        return ()
    return difference(event, replace(event, state=event_after(EventStep.REOPEN, event.state)))


def _with_reason(event: Event, step: EventStep, seen: Seen, act: str) -> Edit:
    after = event_after(step, event.state)
    because = reason(seen.comment, act)
    return moved(event, replace(event, state=after), step, replace(seen, comment=because))


_LABELS = {
    EventStep.SUBMIT: "Submit",
    EventStep.TAKE_BACK: "Take back",
    EventStep.TAKE_UP: "Review",
    EventStep.RETURN: "Return",
    EventStep.REWORK: "Rework",
    EventStep.APPROVE: "Approve",
    EventStep.RELEASE: "Release",
    EventStep.REOPEN: "Reopen",
    EventStep.DEFER: "Defer",
    EventStep.RESUME: "Resume",
    EventStep.MERGE: "Merge",
    EventStep.UNMERGE: "Un-merge",
    EventStep.WITHDRAW: "Withdraw",
}


def moved(before: Event, after: Event, step: EventStep, seen: Seen) -> Edit:
    """The edit that takes an event a step further, and records the step."""
    writes = (*difference(before, after), *creation(_review(before, after, seen)))
    return Edit(f"{_LABELS[step]} {before.public_id}", writes)


def _review(before: Event, after: Event, seen: Seen) -> Review:
    return Review(seen.review, key_of(before), before.state, after.state, seen.comment.strip(), seen.revisions)
