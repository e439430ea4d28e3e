"""Approvals of events, and whether they still vouch for what stands there now."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.four_eyes import REVIEW_FIELDS
from curator.core.ids import RecordKey, RevisionId, Uid
from curator.store.queries.reviews import APPROVED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Approval:
    """The newest approval of an event: who gave it, when (hybrid clock), the comment, what was seen."""

    person: str
    at: int
    comment: str
    revisions: tuple[RevisionId, ...]


def newest(connection: Connection, events: Iterable[Uid]) -> dict[Uid, Approval]:
    """The newest approval of each of these events that has one."""
    keys = json.dumps([ids.key("event", uid) for uid in events])
    states = json.dumps(sorted(APPROVED))
    found = connection.execute(
        "select target, created_by, created_at, comment, revisions from reviews"
        ' where target in (select value from json_each(?)) and "after" in (select value from json_each(?))'
        " order by created_at, uid",
        (keys, states),
    )
    return {
        ids.uid_of(RecordKey(target)): Approval(person, at, comment, tuple(map(RevisionId, json.loads(revisions))))
        for target, person, at, comment, revisions in found
    }


def not_approved(connection: Connection, records: Iterable[RecordKey]) -> set[RecordKey]:
    """Those of these records that have a field whose present value nobody but its author has approved.

    While concurrent edits disagree, what stands is the value that was approved last, if there is one. What review itself
    writes needs no approval.
    """
    found = connection.execute(
        "select distinct record from fields where record in (select value from json_each(?))"
        " and field not in (select value from json_each(?))"
        " and state <> 'approved' and (state = 'pending' or approved is null)",
        (json.dumps(list(records)), json.dumps(sorted(REVIEW_FIELDS))),
    )
    return {RecordKey(record) for (record,) in found}


def not_seen(connection: Connection, records: Iterable[RecordKey], seen: Iterable[RevisionId]) -> set[RecordKey]:
    """Those of these records that have a field whose present value is none of the revisions `seen`.

    What review itself writes is passed over.
    """
    found = connection.execute(
        "select distinct record from fields where record in (select value from json_each(?))"
        " and field not in (select value from json_each(?))"
        " and exists (select 1 from json_each(heads) h where h.value not in (select value from json_each(?)))",
        (json.dumps(list(records)), json.dumps(sorted(REVIEW_FIELDS)), json.dumps(list(seen))),
    )
    return {RecordKey(record) for (record,) in found}
