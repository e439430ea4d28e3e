"""Approvals of events, and whether they still vouch for what stands there now."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.events import Event, EventState
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.ids import RecordKey, RevisionId, Uid
from curator.store.queries import records, redirects, withdrawn
from curator.store.queries.reviews import APPROVED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Approval:
    """The newest approval of an event: the state that it led to, who gave it, when (hybrid clock), comment, what was seen."""

    state: EventState
    person: str
    at: int
    comment: str
    revisions: tuple[RevisionId, ...]


def newest(connection: Connection, events: Iterable[Uid]) -> dict[Uid, Approval]:
    """The newest approval of each of these events that has one."""
    keys = json.dumps([ids.key("event", uid) for uid in events])
    states = json.dumps(sorted(APPROVED))
    found = connection.execute(
        'select target, "after", created_by, created_at, comment, revisions from reviews'
        ' where target in (select value from json_each(?)) and "after" in (select value from json_each(?))'
        " order by created_at, uid",
        (keys, states),
    )
    return {
        ids.uid_of(RecordKey(target)): Approval(
            EventState(state), person, at, comment, tuple(map(RevisionId, json.loads(revisions)))
        )
        for target, state, person, at, comment, revisions in found
    }


_SAME_CHANGE = "o.id between substr(h.value, 1, 43) || '.' and substr(h.value, 1, 43) || '/'"
"""Whether a revision is of the change that a field's present value came with."""

_CARRIED_OVER = (
    "(o.record glob 'article_version:*'"
    " and (fields.field in ('version', 'passages', 'citations', 'words') or fields.record glob 'passage:*'))"
)
"""Whether that change took a newer capture in, and the field says no more than where words stand in it."""


def not_approved(connection: Connection, records: Iterable[RecordKey]) -> set[RecordKey]:
    """Those of these records that have a field whose present value nobody but its author has approved.

    While concurrent edits disagree, what stands is the value that was approved last, if there is one. What review itself
    writes needs no approval; nor does what a settlement wrote, since it takes on a value that somebody else had written; nor
    where words stand in a newer capture, if nothing else but their place was written when it was taken in.
    """
    found = connection.execute(
        "select distinct record from fields where record in (select value from json_each(?))"
        " and field not in (select value from json_each(?))"
        " and state <> 'approved' and (state = 'pending' or approved is null)"
        " and exists (select 1 from json_each(heads) h where not exists (select 1 from revisions o"
        f"  where {_SAME_CHANGE} and (o.record glob 'decision:*' or {_CARRIED_OVER})))",
        (json.dumps(list(records)), json.dumps(sorted(REVIEW_FIELDS))),
    )
    return {RecordKey(record) for (record,) in found}


def not_seen(connection: Connection, records: Iterable[RecordKey], seen: Iterable[RevisionId]) -> set[RecordKey]:
    """Those of these records that have a field whose present value is none of the revisions `seen`.

    What review itself writes is passed over, and where words stand in a newer capture.
    """
    found = connection.execute(
        "select distinct record from fields where record in (select value from json_each(?))"
        " and field not in (select value from json_each(?))"
        " and exists (select 1 from json_each(heads) h where h.value not in (select value from json_each(?))"
        f" and not exists (select 1 from revisions o where {_SAME_CHANGE} and {_CARRIED_OVER}))",
        (json.dumps(list(records)), json.dumps(sorted(REVIEW_FIELDS)), json.dumps(list(seen))),
    )
    return {RecordKey(record) for (record,) in found}


def shared_public_ids(connection: Connection) -> frozenset[str]:
    """The public ids that two events have, as two laptops may give them; gone events count, since theirs are never reused."""
    found = connection.execute("select public_id from events group by public_id having count(*) > 1")
    return frozenset(public_id for (public_id,) in found)


def shared_claims(connection: Connection) -> Mapping[Uid, tuple[str, ...]]:
    """The claims that bear on several events, with the public ids of these, sorted; merged events are one."""
    found = connection.execute(
        "select claim, event from event_claims where claim in ("
        "select claim from event_claims where withdrawn_because = '' group by claim having count(distinct event) > 1"
        ") and withdrawn_because = '' order by claim"
    ).fetchall()
    stands = redirects.survivors(connection, {Uid(event) for _, event in found})
    names = {each.uid: each.public_id for each in records.among(connection, Event, "uid", set(stands.values()))}
    several = {
        Uid(claim): {stands[Uid(event)] for _, event in of_claim} & names.keys()
        for claim, of_claim in groupby(found, itemgetter(0))
    }
    return {
        claim: tuple(sorted(names[event] for event in events)) for claim, events in several.items() if len(events) > 1
    }


def loose_claims(connection: Connection) -> Iterator[tuple[Uid, str, str]]:
    """The claims that bear on no event and are not withdrawn, in the order of their uids: uid, title, status."""
    for uid, title, status in connection.execute(
        "select uid, title, status from claims c where withdrawn_because = '' and not exists"
        " (select 1 from event_claims l where l.claim = c.uid and l.withdrawn_because = '') order by uid"
    ):
        yield Uid(uid), title, status


def withdrawn_since(
    connection: Connection, events: Iterable[Uid], seen: Iterable[RevisionId]
) -> list[tuple[Uid, RecordKey]]:
    """The records that were withdrawn after an approval had seen them, with the event: figures, links, claims, parts.

    What bore on an event that was merged into it is told with the event.
    """
    found = withdrawn.of_events(connection, events)
    if not found:
        return []
    known = connection.execute(
        "select distinct record from revisions where record in (select value from json_each(?))"
        " and id in (select value from json_each(?))",
        (json.dumps(sorted({key for _, key in found})), json.dumps(list(seen))),
    )
    once_seen = {RecordKey(record) for (record,) in known}
    return sorted((event, key) for event, key in found if key in once_seen)


def taken_out_since(
    connection: Connection, approved: Mapping[Uid, Iterable[RevisionId]], standing: Iterable[RecordKey]
) -> list[tuple[Uid, RecordKey]]:
    """The events that an approval saw as merged into its own and that are not any more, with its own.

    `standing` are the keys of the events themselves and of those that are merged into them now.
    """
    seen = json.dumps([revision for revisions in approved.values() for revision in revisions])
    found = connection.execute(
        "select id, record from revisions where id in (select value from json_each(?)) and record glob 'event:*'",
        (seen,),
    )
    of_event = {RevisionId(revision): RecordKey(record) for revision, record in found}
    there = set(standing)
    return sorted(
        {
            (event, of_event[each])
            for event, revisions in approved.items()
            for each in revisions
            if each in of_event and of_event[each] not in there
        }
    )
