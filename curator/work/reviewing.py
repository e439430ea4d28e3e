"""The steps of review: submitting, returning, approving, laying aside, withdrawing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import edits, review, verdicts
from curator.core.bulk import why_alone
from curator.core.disputes import disputes
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event, EventState
from curator.core.four_eyes import Reviewer
from curator.core.ids import Uid
from curator.core.review import Killed, Seen
from curator.core.steps import EventStep
from curator.store.identifiers import new_uid
from curator.store.queries import cases, comments, records, reviews
from curator.work.figures import confirming, refuse_unsound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.cases import Case
    from curator.store.collection import Collection


def reviewer(collection: Collection) -> Reviewer:
    """Who reviews here."""
    person = collection.journal.person
    return Reviewer(person, reviews.is_alone(collection.connection, person))


def submit(collection: Collection, event: Uid, comment: str = "") -> None:
    """Hand an event over to review, with its figures confirmed by whoever submits; one that was returned is taken up first.

    Raises:
        StepRefusedError: its state does not allow it.
    """
    case = cases.get(collection.connection, event)
    found = case.event
    taking: tuple[Edit, ...] = ()
    if found.state is EventState.CHANGES_REQUESTED:
        taking = (review.take(found, EventStep.REWORK, Seen(new_uid())),)
        found = replace(found, state=EventState.DRAFT)
    edit = review.submit(found, Seen(new_uid(), comment))
    figures, _ = confirming(case, {}, "")
    _commit_together(collection, (*taking, edit + Edit(edit.label, figures)))


def take_up(collection: Collection, event: Uid) -> None:
    """Begin to review an event.

    Raises:
        StepRefusedError: it does not wait for review.
    """
    found = records.get(collection.connection, Event, event)
    collection.journal.commit(review.take(found, EventStep.TAKE_UP, Seen(new_uid())))


def rework(collection: Collection, event: Uid) -> None:
    """Take an event that was returned up again.

    Raises:
        StepRefusedError: it was not returned.
    """
    found = records.get(collection.connection, Event, event)
    collection.journal.commit(review.take(found, EventStep.REWORK, Seen(new_uid())))


def give_back(collection: Collection, event: Uid, comment: str) -> None:
    """Return an event with a comment; one that still waits is taken up first.

    Raises:
        StepRefusedError: it is not in review.
        ReasonMissingError: there is no comment.
    """
    found = records.get(collection.connection, Event, event)
    taking = _taking_up(found)
    edit = review.return_(_taken_up(found), Seen(new_uid(), comment))
    _commit_together(collection, (*taking, edit))


def defer(collection: Collection, event: Uid, comment: str) -> None:
    """Lay an event aside, with a comment.

    Raises:
        StepRefusedError, ReasonMissingError: as their sentences say.
    """
    found = records.get(collection.connection, Event, event)
    collection.journal.commit(review.defer(found, Seen(new_uid(), comment)))


def withdraw_event(collection: Collection, event: Uid, because: str) -> None:
    """Take an event out of the data for ever, with a reason.

    Raises:
        StepRefusedError, ReasonMissingError: as their sentences say.
    """
    found = records.get(collection.connection, Event, event)
    collection.journal.commit(review.withdraw(found, Seen(new_uid(), because)))


def approve(collection: Collection, event: Uid, comment: str = "") -> EventState:
    """Approve an event, or give the first of two approvals; one that still waits is taken up first.

    Returns the state that the event has then.

    Raises:
        StepRefusedError, OwnWorkError, OpenDisputeError, SecondReviewerError: as their sentences say.
        FigureRefusedError: a figure is stale or missing.
        UnverifiedError: a claim rests on a citation that does not say it.
    """
    case = cases.get(collection.connection, event)
    # of steps in one change the one that was made first comes first
    taking = _taking_up(case.event)
    _commit_together(collection, (*taking, _approval(collection, case, comment)))
    return records.get(collection.connection, Event, event).state


@dataclass(frozen=True, slots=True)
class Bulk:
    """What became of events that were approved together: those that were, and those that were not, each with the reason."""

    approved: tuple[Uid, ...] = ()
    refused: tuple[tuple[Uid, str], ...] = ()


def approve_many(collection: Collection, events: Iterable[Uid], comment: str = "") -> Bulk:
    """Approve those of these events that `approve` would, and that ask for no look of their own, in one step.

    They are of the kind and type of the first; none is disputed, stale, one's own, or in need of a second reviewer, may be
    the same as another event, or rests on words that changed. One undo takes all of it back.

    Raises:
        NoSuchRecordError: there is no such event.
    """
    approvals, refused = _weighed(collection, events, comment)
    if approvals:
        collection.journal.commit(edits.as_one(f"Approve {len(approvals)} events", approvals.values()))
    return Bulk(tuple(approvals), tuple(refused))


def would_approve(collection: Collection, events: Iterable[Uid]) -> Bulk:
    """What `approve_many` would do with these events as they stand, without doing it.

    Raises:
        NoSuchRecordError: there is no such event.
    """
    approvals, refused = _weighed(collection, events, "")
    return Bulk(tuple(approvals), tuple(refused))


def _weighed(
    collection: Collection, events: Iterable[Uid], comment: str
) -> tuple[dict[Uid, Edit], list[tuple[Uid, str]]]:
    """The approvals of those of these events that may be approved together, and why the others may not."""
    wanted = list(dict.fromkeys(events))
    asked = comments.open_on_events(collection.connection, wanted)
    approvals: dict[Uid, Edit] = {}
    refused: list[tuple[Uid, str]] = []
    like: Event | None = None
    for event in wanted:
        case = cases.get(collection.connection, event)
        like = like or case.event
        try:
            because = why_alone(case, like, _killed_now_and_then(collection, case), is_asked=event in asked)
            if not because:
                steps = (*_taking_up(case.event), _approval(collection, case, comment))
                approvals[event] = edits.as_one("", steps)
        except CuratorError as refusal:
            because = refusal.sentence
        if because:
            refused.append((event, because))
    return approvals, refused


def _approval(collection: Collection, case: Case, comment: str) -> Edit:
    connection = collection.connection
    refuse_unsound(case)
    verdicts.refuse_unverified(case)
    seen = Seen(new_uid(), comment, collection.journal.revisions_of(*reviews.keys_of(case)))
    return review.approve(
        _taken_up(case.event),
        reviewer(collection),
        seen,
        authors=reviews.authors(connection, case),
        disputes=disputes(case),
        killed=_killed_now_and_then(collection, case),
        approved_by=reviews.standing_first_approvals(connection, case),
    )


def _killed_now_and_then(collection: Collection, case: Case) -> Killed:
    return Killed(review.best_killed(case.figures), reviews.killed_when_approved(collection.connection, case))


def _taken_up(event: Event) -> Event:
    waits = event.state in {EventState.READY, EventState.REOPENED}
    return replace(event, state=EventState.IN_REVIEW) if waits else event


def _commit_together(collection: Collection, steps: tuple[Edit, ...]) -> None:
    # one step, so that one undo takes it back; it is called as the last one is
    collection.journal.commit(edits.as_one(steps[-1].label, steps))


def _taking_up(event: Event) -> tuple[Edit, ...]:
    """The step that takes up an event which still waits; none for one that is in review."""
    if _taken_up(event) is event:
        return ()
    return (review.take(event, EventStep.TAKE_UP, Seen(new_uid())),)
