"""The steps of review: submitting, returning, approving, laying aside, merging, withdrawing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import review
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import disputes
from curator.core.edits import Edit
from curator.core.events import Event, EventFigure, EventState
from curator.core.four_eyes import Reviewer
from curator.core.review import Killed, Seen
from curator.core.steps import EventStep
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records, reviews
from curator.work.figures import confirming, refuse_unsound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid
    from curator.store.collection import Collection


def reviewer(collection: Collection) -> Reviewer:
    """Who reviews here."""
    person = collection.journal.person
    return Reviewer(person, reviews.is_alone(collection.connection, person))


def submit(collection: Collection, event: Uid, comment: str = "") -> None:
    """Hand an event over to review, with its figures confirmed by whoever submits.

    Raises:
        StepRefusedError: its state does not allow it.
    """
    case = cases.get(collection.connection, event)
    edit = review.submit(case.event, Seen(new_uid(), comment))
    figures, _ = confirming(case, {}, "")
    collection.journal.commit(edit + Edit(edit.label, figures))


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
    edit = review.return_(_taken_up(found), Seen(new_uid(), comment))
    _commit_after_taking_up(collection, found, edit)


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


def merge_events(collection: Collection, event: Uid, into: Uid, because: str) -> None:
    """Say that an event is another one, with a reason.

    Raises:
        StepRefusedError, MergeRefusedError, ReasonMissingError: as their sentences say.
    """
    both = [records.get(collection.connection, Event, uid) for uid in (event, into)]
    collection.journal.commit(review.merge(both[0], both[1], Seen(new_uid(), because)))


def approve(collection: Collection, event: Uid, comment: str = "") -> EventState:
    """Approve an event, or give the first of two approvals; one that still waits is taken up first.

    Returns the state that the event has then.

    Raises:
        StepRefusedError, OwnWorkError, OpenDisputeError, SecondReviewerError: as their sentences say.
        FigureRefusedError: a figure is stale or missing.
    """
    connection = collection.connection
    case = cases.get(connection, event)
    refuse_unsound(case)
    seen = Seen(new_uid(), comment, collection.journal.revisions_of(*reviews.keys_of(case)))
    edit = review.approve(
        _taken_up(case.event),
        reviewer(collection),
        seen,
        authors=reviews.authors(connection, case),
        disputes=disputes(case),
        killed=Killed(_killed(case.figures), reviews.killed_when_approved(connection, case)),
        approved_by=reviews.standing_first_approvals(connection, case),
    )
    _commit_after_taking_up(collection, case.event, edit)
    return records.get(connection, Event, event).state


def _taken_up(event: Event) -> Event:
    waits = event.state in {EventState.READY, EventState.REOPENED}
    return replace(event, state=EventState.IN_REVIEW) if waits else event


def _commit_after_taking_up(collection: Collection, event: Event, edit: Edit) -> None:
    batch = [(edit, ())]
    if _taken_up(event) is not event:
        batch.insert(0, (review.take(event, EventStep.TAKE_UP, Seen(new_uid())), ()))
    collection.journal.commit_all(batch)


def _killed(figures: Iterable[EventFigure]) -> int | None:
    return next(
        (
            each.estimate.best
            for each in figures
            if each.quantity is Quantity.KILLED and each.person_class is PersonClass.TOTAL
        ),
        None,
    )
