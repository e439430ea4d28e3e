"""What people remarked: on one record, on an event and all that belongs to it, or anywhere."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.comments import Remark, begun_by, calls, is_open, waiting
from curator.core.event_filter import alike
from curator.core.ids import RecordKey, Uid
from curator.core.judgement import Comment
from curator.core.records import key_of
from curator.store import history, rows
from curator.store.queries import redirects, reviews

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


def open_on_events(connection: Connection, events: Iterable[Uid]) -> Mapping[Uid, tuple[Remark, ...]]:
    """The comments that wait for somebody, the oldest first, by which of these events they are about.

    One on a claim is about all events that the claim bears on; one on a merged event, or on what belongs to it, about the
    event that stands for it.
    """
    stands = {event: event for event in events}
    for event, merged in redirects.families(connection, stands).items():
        stands |= dict.fromkeys(merged, event)
    listed = json.dumps(list(stands))
    of: defaultdict[RecordKey, list[Uid]] = defaultdict(list)
    for target, event in connection.execute(_SPOKEN_ABOUT, {"events": listed}).fetchall():
        if (surviving := stands[Uid(event)]) not in of[RecordKey(target)]:
            of[RecordKey(target)].append(surviving)
    found: defaultdict[Uid, list[Remark]] = defaultdict(list)
    for each in waiting(on_records(connection, of)) if of else ():
        for event in of[RecordKey(each.comment.target)]:
            found[event].append(each)
    return {event: tuple(about) for event, about in found.items()}


_AMONG = "in (select value from json_each(:events))"
_SPOKEN_ABOUT = (
    "select c.target, e.value from json_each(:events) e join comments c on c.target = 'event:' || e.value"
    " union select c.target, l.event from event_claims l join comments c on c.target = 'claim:' || l.claim"
    f" where l.event {_AMONG} and l.withdrawn_because = ''"
    " union select c.target, f.event from event_figures f join comments c on c.target = 'event_figure:' || f.uid"
    f" where f.event {_AMONG}"
)
"""What of these events somebody spoke about: the key, and the event."""


def events_calling(connection: Connection, people: Iterable[str]) -> frozenset[Uid]:
    """The events about which one of these people (names, folded) is called by a comment that waits, or an answer to one."""
    called = set(people)
    names = [name for name in history.people(connection) if alike(name) in called]
    remarks = every(connection)
    known = {each.comment.uid: each.comment for each in remarks}
    targets = {
        RecordKey(each.comment.target)
        for each in remarks
        if is_open(begun_by(each.comment, known)) and any(calls(each.comment.text, name) for name in names)
    }
    found = _events_of(connection, targets)
    return frozenset(redirects.survivors(connection, found).values())


_EVENTS = {
    "event": "select uid from events where uid",
    "claim": "select event from event_claims where withdrawn_because = '' and claim",
    "event_figure": "select event from event_figures where uid",
}
"""For each kind that is spoken about, how to find the events that its records belong to."""


def _events_of(connection: Connection, targets: Iterable[RecordKey]) -> set[Uid]:
    uids: defaultdict[str, list[Uid]] = defaultdict(list)
    for target in targets:
        uids[ids.kind_of(target)].append(ids.uid_of(target))
    return {
        Uid(event)
        for kind, sql in _EVENTS.items()
        for (event,) in connection.execute(f"{sql} in (select value from json_each(?))", (json.dumps(uids[kind]),))
    }
