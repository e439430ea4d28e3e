"""What review needs to know of an event: who wrote it, who approved it, what was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import records as kinds
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, EventState
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.judgement import Review
from curator.store import history
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.cases import Case
    from curator.core.ids import RecordKey
    from curator.store.driver import Connection

APPROVED = frozenset({EventState.APPROVED, EventState.SELF_REVIEWED})


@dataclass(frozen=True, slots=True)
class Step:
    """A recorded step of review, with who took it and when (hybrid clock)."""

    review: Review
    person: str
    at: int


def keys_of(case: Case) -> tuple[RecordKey, ...]:
    """The keys of all records that an approval of the event vouches for: the event, its figures, links, claims, words."""
    parts: list[kinds.Record] = [case.event, *case.figures, *case.passages.values()]
    for bearing in case.bearings:
        parts += [bearing.link, *bearing.full.parts]
    return tuple(sorted({kinds.key_of(part) for part in parts}))


def steps(connection: Connection, target: RecordKey) -> list[Step]:
    """The steps of review that a record went through, the earliest first."""
    found = [
        Step(review, *records.changed(connection, "review", review.uid)[:2])
        for review in records.where(connection, Review, "target = ?", target)
    ]
    return sorted(found, key=lambda step: (step.at, step.review.uid))


def writers(connection: Connection, written: Iterable[RecordKey], after: int = -1) -> frozenset[str]:
    """Who wrote these records after a hybrid clock.

    Neither the fields that review itself writes count, nor what a settlement wrote: it takes on a value that somebody else
    had written.
    """
    return history.authors(connection, written, after=after, but=REVIEW_FIELDS, beside="decision")


def authors(connection: Connection, case: Case) -> frozenset[str]:
    """Who wrote something of the case since its event was last approved."""
    return writers(connection, keys_of(case), _last_approval(connection, case))


def _last_approval(connection: Connection, case: Case) -> int:
    """The hybrid clock of the event's last approval; -1 where there is none."""
    approvals = [step.at for step in steps(connection, kinds.key_of(case.event)) if step.review.after in APPROVED]
    return max(approvals, default=-1)


def standing_first_approvals(connection: Connection, case: Case) -> frozenset[str]:
    """Who gave a first approval of two that still holds: nothing of the case was written since."""
    newest = history.last_change(connection, keys_of(case), but=REVIEW_FIELDS)
    return frozenset(
        step.person
        for step in steps(connection, kinds.key_of(case.event))
        if step.review.before == step.review.after == EventState.IN_REVIEW and step.at > newest
    )


def killed_when_approved(connection: Connection, case: Case) -> int | None:
    """The best number of people killed when the event was last approved; None where it never was, or had none."""
    at = _last_approval(connection, case)
    total = next(
        (
            figure
            for figure in case.figures
            if figure.quantity is Quantity.KILLED and figure.person_class is PersonClass.TOTAL
        ),
        None,
    )
    if at < 0 or total is None:
        return None
    value = history.value_at(connection, kinds.key_of(total), "estimate", at)
    return value.best if isinstance(value, Estimate) else None


def is_alone(connection: Connection, person: str) -> bool:
    """Whether this person alone works on the collection; one who has written nothing yet joins those who have."""
    return history.people(connection) <= {person}
