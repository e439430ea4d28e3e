"""What review needs to know of an event: who wrote it, who approved it, what was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import records as kinds
from curator.core.events import EventState
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.judgement import Review
from curator.store import history
from curator.store.queries import records

if TYPE_CHECKING:
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
        full = bearing.full
        parts += [bearing.link, full.claim, *full.counts, *full.dates, *full.places, *full.actors]
    return tuple(sorted({kinds.key_of(part) for part in parts}))


def steps(connection: Connection, target: RecordKey) -> list[Step]:
    """The steps of review that a record went through, the earliest first."""
    found = [
        Step(review, *records.changed(connection, "review", review.uid)[:2])
        for review in records.where(connection, Review, "target = ?", target)
    ]
    return sorted(found, key=lambda step: (step.at, step.review.uid))


def authors(connection: Connection, case: Case) -> frozenset[str]:
    """Who wrote something of the case since its event was last approved; what review itself writes does not count."""
    approvals = [step.at for step in steps(connection, kinds.key_of(case.event)) if step.review.after in APPROVED]
    return history.authors(connection, keys_of(case), after=max(approvals, default=-1), but=REVIEW_FIELDS)


def standing_first_approvals(connection: Connection, case: Case) -> frozenset[str]:
    """Who gave a first approval of two that still holds: nothing of the case was written since."""
    newest = history.last_change(connection, keys_of(case), but=REVIEW_FIELDS)
    return frozenset(
        step.person
        for step in steps(connection, kinds.key_of(case.event))
        if step.review.before == step.review.after == EventState.IN_REVIEW and step.at > newest
    )


def is_alone(connection: Connection) -> bool:
    """Whether one person alone works on the collection."""
    return len(history.people(connection)) <= 1
