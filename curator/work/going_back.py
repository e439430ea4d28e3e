"""Going back to an earlier value of a field, from its history: an edit like any other, with the rights of any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import ids, review
from curator.core.claims import Claim
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event
from curator.core.records import KINDS
from curator.store import history
from curator.store.queries import claims, records, redirects

if TYPE_CHECKING:
    from curator.core.ids import ChangeId
    from curator.core.records import Record
    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.store.history import Entry

STEPS_OF_REVIEW = frozenset(
    {
        ("event", "state"),
        ("event", "merged_into"),
        ("event", "contested_on"),
        ("claim", "status"),
        ("claim", "implausible_because"),
        ("discharge", "withdrawn_because"),
    }
)
"""Fields that only a step of review changes, by who may take it."""

NEVER_CHANGED = frozenset({"article_version", "decision", "review", "release", "export_run"})
"""Kinds of record that stay as they were made."""

MADE_ONCE = frozenset(
    {("event", "public_id"), ("passage", "version"), ("passage", "spans"), ("passage", "exact"), ("claim", "version")}
)
"""Fields that stay as they were made: what was exported and what was quoted stays what it is."""


AS_IT_IS = "This is what it says now."


class NoGoingBackError(CuratorError):
    """There is no earlier value to go back to, or it is not to be had in this way."""


def why_not(entry: Entry) -> str:
    """Why one cannot go back to an entry as it stands, as a sentence; empty where one can."""
    return _refused(entry) or (AS_IT_IS if entry.is_now else "")


def _refused(entry: Entry) -> str:
    kind, field = ids.kind_of(entry.record), entry.field
    if entry.action != "set" or entry.void:
        return "This entry gave no value to go back to: choose one that did."
    if (kind, field) in STEPS_OF_REVIEW:
        return "This is changed by steps of review only: submit, return, reopen or approve it instead."
    if kind in NEVER_CHANGED or (kind, field) in MADE_ONCE:
        return "This stays as it was made; nothing was ever changed in it."
    return ""


def go_back(collection: Collection, entry: Entry) -> ChangeId:
    """Give a field the value again that it had after an entry; approved events that it bears on open again.

    Raises:
        NoGoingBackError: there is no value, it is the present one, or only a step of review may set it.
        StaleEditError: somebody changed it in between.
    """
    connection = collection.connection
    kind, uid = ids.kind_of(entry.record), ids.uid_of(entry.record)
    if sentence := _refused(entry):
        raise NoGoingBackError(sentence)
    record = records.find(connection, KINDS[kind], uid) if kind in KINDS else None
    if record is None:
        message = "The record itself is not here any more: Redo, or a newer step, brings it back whole."
        raise NoGoingBackError(message)
    edit = history.go_back(connection, entry, entry.record)
    if not edit.writes:
        raise NoGoingBackError(AS_IT_IS)
    return collection.journal.commit(edit + _reopened(connection, record))


def _reopened(connection: Connection, record: Record) -> Edit:
    """The edit that opens again every approved event that the record is a part of."""
    claim = record if isinstance(record, Claim) else getattr(record, "claim", None)
    bearing = [claim.uid] if isinstance(claim, Claim) else [claim] if claim is not None else []
    events = {each for of_claim in claims.events_of(connection, bearing).values() for each in of_claim}
    named = record.uid if isinstance(record, Event) else getattr(record, "event", None)
    events |= {each for each in (named, getattr(record, "other", None)) if each is not None}
    events |= set(redirects.survivors(connection, events).values())
    touched = records.among(connection, Event, "uid", sorted(events))
    return Edit("Reopen events", tuple(write for event in touched for write in review.touched(event)))
