"""What review needs to know of an event: who wrote it, who approved it, what was seen."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core import records as kinds
from curator.core.counts import Quantity
from curator.core.events import Estimate, EventState
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.judgement import Review
from curator.core.review import best_killed
from curator.store import history, rows
from curator.store.queries import records, withdrawn

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from curator.core.cases import Case
    from curator.core.ids import RecordKey, Uid
    from curator.store.driver import Connection

APPROVED = frozenset({EventState.APPROVED, EventState.SELF_REVIEWED})
BY_OTHERS = frozenset({EventState.APPROVED})
"""Approvals by somebody who wrote nothing of it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A recorded step of review, with who took it and when (hybrid clock)."""

    review: Review
    person: str
    at: int


def keys_of(case: Case) -> tuple[RecordKey, ...]:
    """The keys of all records that an approval of the event vouches for: the event, its figures, links, claims, words.

    Those that were merged into it are among them: whoever merged them wrote a part of it.
    """
    return tuple(sorted({kinds.key_of(part) for part in (*_parts_of(case), *case.passages.values())}))


def _parts_of(case: Case) -> list[kinds.Record]:
    parts: list[kinds.Record] = [case.event, *case.merged, *case.figures]
    for bearing in case.bearings:
        parts += [bearing.link, *bearing.full.parts]
    return parts


def steps(connection: Connection, target: RecordKey) -> list[Step]:
    """The steps of review that a record went through, the earliest first."""
    found = [
        Step(review, *records.changed(connection, "review", review.uid)[:2])
        for review in records.where(connection, Review, "target = ?", target)
    ]
    return sorted(found, key=lambda step: (step.at, step.review.uid))


def writers(
    connection: Connection, written: Iterable[RecordKey], after: int = -1, but: frozenset[str] = REVIEW_FIELDS
) -> frozenset[str]:
    """Who wrote these records after a hybrid clock.

    Neither the fields that review itself writes count (`but`), nor what a settlement wrote: it takes on a value that somebody
    else had written.
    """
    return history.authors(connection, written, after=after, but=but, but_settlements=True)


def authors(connection: Connection, case: Case) -> frozenset[str]:
    """Who wrote something of the case since somebody else last approved its event.

    Who worked alone and reviewed themselves stays an author of it all: nobody else has seen it. Who withdrew something of
    it is among them: what is no longer there is a change too.
    """
    return writers(connection, _written_of(connection, case), _last_approval(connection, case, BY_OTHERS))


def _written_of(connection: Connection, case: Case) -> list[RecordKey]:
    """The keys of all records by which somebody changed a case, those that are withdrawn included."""
    gone = withdrawn.of_events(connection, [case.event.uid])
    return [*keys_of(case), *sorted(key for _, key in gone)]


def authors_of(connection: Connection, several: Collection[Case]) -> dict[Uid, frozenset[str]]:
    """Who wrote something of each of these cases since somebody else last approved its event, by event.

    What a case lacks of the passages that its claims name is looked up.
    """
    after = _last_approvals(connection, [case.event.uid for case in several], BY_OTHERS)
    found: dict[Uid, set[str]] = {case.event.uid: set() for case in several}
    often: dict[RecordKey, list[Uid]] = {}
    for kind, events in _events_by_record(several).items():
        standing = " and withdrawn_because = ''" if kind == "passage" else ""
        sql = (
            f"select uid, created_by, created_at, {_WRITTEN_ONCE} from {rows.table(kind)}"
            f" where uid in (select value from json_each(?)){standing}"
        )
        for uid, person, at, once in connection.execute(sql, (json.dumps(list(events)),)):
            if not once:
                often[ids.key(kind, uid)] = events[uid]
                continue
            for event in events[uid]:
                if at > after.get(event, -1):
                    found[event].add(person)
    for event, key in withdrawn.of_events(connection, found):
        often.setdefault(key, []).append(event)
    for record, person, at in history.last_writes(connection, often, but=REVIEW_FIELDS, but_settlements=True):
        for event in often[record]:
            if at > after.get(event, -1):
                found[event].add(person)
    return {event: frozenset(people) for event, people in found.items()}


_WRITTEN_ONCE = (
    "created_at = changed_at and created_by = changed_by"
    " and not exists (select 1 from revisions where record glob 'decision:*' and clock = created_at)"
)
"""Whether a record's row itself says who wrote it and when: one change made it, and none since, nor was it a settlement."""


def _events_by_record(several: Iterable[Case]) -> dict[str, dict[Uid, list[Uid]]]:
    """By kind and uid: the events for which an approval vouches for a record."""
    found: dict[str, dict[Uid, list[Uid]]] = {}
    for case in several:
        event = case.event.uid
        for record in _parts_of(case):
            found.setdefault(kinds.kind_of(record), {}).setdefault(record.uid, []).append(event)
        for bearing in case.bearings:
            for uid in bearing.claim.passages:
                found.setdefault("passage", {}).setdefault(uid, []).append(event)
    return found


def _last_approvals(
    connection: Connection, events: Iterable[Uid], leading_to: Collection[EventState]
) -> dict[Uid, int]:
    """The hybrid clocks of the last approvals, leading to one of these states, of those of these events that have one."""
    found = connection.execute(
        'select target, max(created_at) from reviews where target in (select value from json_each(?)) and "after" in'
        " (select value from json_each(?)) group by target",
        (json.dumps([ids.key("event", uid) for uid in events]), json.dumps(sorted(leading_to))),
    )
    return {ids.uid_of(target): at for target, at in found}


def _last_approval(connection: Connection, case: Case, leading_to: Collection[EventState] = APPROVED) -> int:
    """The hybrid clock of the event's last approval leading to one of these states; -1 where there is none."""
    return _last_approvals(connection, [case.event.uid], leading_to).get(case.event.uid, -1)


def standing_first_approvals(connection: Connection, case: Case) -> frozenset[str]:
    """Who gave a first approval of two that still holds: nothing of the case was written since."""
    lifted = _discharges_of(connection, case)
    newest = history.last_change(connection, [*_written_of(connection, case), *lifted], but=REVIEW_FIELDS)
    return frozenset(
        step.person
        for step in steps(connection, kinds.key_of(case.event))
        if step.review.before == step.review.after == EventState.IN_REVIEW and step.at > newest
    )


def _discharges_of(connection: Connection, case: Case) -> list[RecordKey]:
    """The keys of all discharges for claims of a case, those that were taken back included."""
    claims = json.dumps([bearing.claim.uid for bearing in case.bearings])
    found = connection.execute("select uid from discharges where claim in (select value from json_each(?))", (claims,))
    return [ids.key("discharge", uid) for (uid,) in found]


def killed_when_approved(connection: Connection, case: Case) -> int | None:
    """The best number of people killed when the event was last approved; None where it never was, or had none."""
    at = _last_approval(connection, case)
    if at < 0:
        return None
    before = []
    for figure in case.figures:
        if figure.quantity is Quantity.KILLED:
            value = history.value_at(connection, kinds.key_of(figure), "estimate", at)
            before += [replace(figure, estimate=value)] if isinstance(value, Estimate) else []
    return best_killed(before)


def is_alone(connection: Connection, person: str) -> bool:
    """Whether this person alone works on the collection; one who has written nothing yet joins those who have."""
    return history.people(connection) <= {person}
