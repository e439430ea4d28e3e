"""What people remarked: on one record, on an event and all that belongs to it, or anywhere."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.comments import Remark, waiting
from curator.core.ids import RecordKey, Uid
from curator.core.judgement import Comment
from curator.core.records import key_of
from curator.store import rows
from curator.store.queries import reviews

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from curator.core.cases import Case
    from curator.core.records import Record
    from curator.store.driver import Connection


def on_records(connection: Connection, targets: Iterable[RecordKey]) -> list[Remark]:
    """The comments on these records, withdrawn ones too, the oldest first."""
    return _remarks(connection, "comments.target in (select value from json_each(?))", json.dumps(sorted(set(targets))))


def on_case(connection: Connection, case: Case) -> list[Remark]:
    """The comments on an event, its figures, its claims and their parts, its links and disputes."""
    return on_records(connection, parts_of(case))


def parts_of(case: Case) -> tuple[RecordKey, ...]:
    """The keys of all records of a case that can be spoken about."""
    more: tuple[Record, ...] = (*case.links, *case.opened, *case.decisions)
    return (*reviews.keys_of(case), *(key_of(each) for each in more))


def every(connection: Connection) -> list[Remark]:
    """All comments, withdrawn ones too, the oldest first."""
    return _remarks(connection, "true")


def author(connection: Connection, comment: Uid) -> str:
    """Who wrote a comment."""
    (remark,) = _remarks(connection, "comments.uid = ?", comment)
    return remark.person


def _remarks(connection: Connection, condition: str, *parameters: str) -> list[Remark]:
    # who wrote the text is its author; the row's own author is whoever has the slowest clock of those who wrote a field
    found = connection.execute(
        f"select {rows.selection('comment')}, r.person, min(r.clock) from comments"
        " join revisions r on r.record = 'comment:' || comments.uid and r.field = 'text' and r.kind = 'set' and r.void is null"
        f" where {condition} group by comments.uid order by min(r.clock), comments.uid",
        parameters,
    )
    return [Remark(rows.record_from(Comment, row[:-2]), *row[-2:]) for row in found.fetchall()]


def open_on_events(connection: Connection) -> Mapping[Uid, tuple[Remark, ...]]:
    """The comments that wait for somebody, the oldest first, by the event that they are about.

    One on a claim is about all events that the claim bears on.
    """
    found: defaultdict[Uid, list[Remark]] = defaultdict(list)
    waits = waiting(every(connection))
    events = events_of(connection, {RecordKey(each.comment.target) for each in waits})
    for each in waits:
        for event in events.get(RecordKey(each.comment.target), ()):
            found[event].append(each)
    return {event: tuple(about) for event, about in found.items()}


_EVENTS = {
    "event": "select uid, uid from events where uid",
    "claim": "select claim, event from event_claims where withdrawn_because = '' and claim",
    "event_figure": "select uid, event from event_figures where uid",
}
"""For each kind that is spoken about, how to find the events that its records belong to."""


def events_of(connection: Connection, targets: Collection[RecordKey]) -> Mapping[RecordKey, tuple[Uid, ...]]:
    """The events that these records belong to, as far as they are of a kind that is spoken about."""
    found: defaultdict[RecordKey, set[Uid]] = defaultdict(set)
    for kind, sql in _EVENTS.items():
        uids = [ids.uid_of(target) for target in targets if ids.kind_of(target) == kind]
        if uids:
            told = connection.execute(f"{sql} in (select value from json_each(?))", (json.dumps(uids),))
            for uid, event in told.fetchall():
                found[ids.key(kind, Uid(uid))].add(Uid(event))
    return {target: tuple(sorted(events)) for target, events in found.items()}
