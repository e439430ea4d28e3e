"""Settling concurrent edits: choosing one of the versions that several laptops gave a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import concurrent, ids, settling_edits
from curator.core.errors import CuratorError
from curator.core.events import Event, EventClaim, EventFigure, EventLink
from curator.core.four_eyes import reason
from curator.core.records import KINDS
from curator.store.identifiers import new_uid
from curator.store.queries import cases, claims, records, versions

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.concurrent import Concurrent
    from curator.core.ids import RecordKey, Uid
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class NoVersionsError(CuratorError):
    """The field has one value, or none."""


def settle(collection: Collection, record: RecordKey, field: str, *, chosen: str, because: str) -> str:
    """Choose one version of a field, in words, as JSON text or by its revision, with a reason; returns it in words.

    Raises:
        NoVersionsError: the field has not several versions; the sentence says which fields of the record have.
        ReasonMissingError, NoSuchVersionError, OwnWorkError: as their sentences say.
    """
    connection = collection.connection
    found = versions.of_field(connection, record, field)
    if found is None:
        raise _one_version(connection, record, field)
    why = reason(because, "settling a dispute")
    choice = concurrent.choose(found, chosen, collection.journal.person)
    behind = cases_behind(connection, found)
    edits = [settling_edits.settled(found, choice, why, behind, new_uid)]
    picked = next(version.value for version in found.versions if version.revision == choice[1].pick)
    if field == "contested_on" and ids.kind_of(record) == "event" and behind and isinstance(picked, tuple):
        after = settling_edits.contested_together(behind[0], found, picked)
        edits += [] if after is None else [after]
    # both or neither: what an event was ever contested on is not lost in between
    collection.journal.commit_all([(edit, ()) for edit in edits])
    return choice[0]


def _one_version(connection: Connection, record: RecordKey, field: str) -> NoVersionsError:
    several = [each.field for each in versions.of(connection, [record]).get(record, ())]
    told = f"of {', '.join(several)} there are" if several else "there are none of anything in it"
    return NoVersionsError(f"There are not several versions of {field} in {record}, but {told}.")


def cases_behind(connection: Connection, found: Concurrent) -> list[Case]:
    """The cases of the events that a field with several versions bears on; none for a record outside any event."""
    gathered = (cases.get(connection, uid) for uid in sorted(_events(connection, found)))
    return [case for case in gathered if any(each.name == found.name for each in case.concurrent)]


def _events(connection: Connection, found: Concurrent) -> set[Uid]:
    kind, uid = ids.kind_of(found.record), ids.uid_of(found.record)
    here = records.find(connection, KINDS[kind], uid) if kind in KINDS else None
    match here:
        case Event():
            return {uid}
        case EventClaim() | EventFigure():
            return {here.event} & _known(connection, here.event)
        case EventLink():
            return {here.event, here.other} & _known(connection, here.event, here.other)
        case _:
            return {each for events in claims.events_of(connection, found.claims).values() for each in events}


def _known(connection: Connection, *events: Uid) -> set[Uid]:
    return {uid for uid in events if records.find(connection, Event, uid) is not None}


def outside(connection: Connection) -> list[Concurrent]:
    """The fields with several versions that no event's case has: of articles, sources, passages, claims without an event."""
    return [each for each in versions.every(connection) if not cases_behind(connection, each)]
