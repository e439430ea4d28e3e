"""Undo and redo over the log, many steps, also after the program was closed.

An undo is an ordinary change that says which change it takes back; a redo takes back an undo. What can be undone follows
from a device's own changes and from nothing else, so nobody writes undo code for a feature.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import changes, ids
from curator.core.changes import ALL_FIELDS, Body, Change, parents_of
from curator.core.edits import Delete, Edit, SetField, Write
from curator.core.errors import CuratorError
from curator.core.ids import ChangeId, DeviceId, RecordKey
from curator.core.merging import FieldState
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.store.driver import Connection


class NothingToUndoError(CuratorError):
    """There is no step to take back."""


class OvertakenError(CuratorError):
    """What a step did has been changed again since, by somebody else."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back, with its label."""

    change: ChangeId
    label: str


def next_undo(connection: Connection, device: DeviceId) -> Step | None:
    """The change that Undo takes back now; None where there is none."""
    taken: set[str] = set()
    for change in _own_changes(connection, device):
        if _is_undo(connection, change.body.u):
            taken.add(change.body.u)
        elif change.id not in taken:
            return Step(change.id, _plain_label(connection, change))
    return None


def next_redo(connection: Connection, device: DeviceId) -> Step | None:
    """The undo that Redo takes back now; None after any other edit."""
    taken: set[str] = set()
    for change in _own_changes(connection, device):
        if not change.body.u:
            return None
        if not _is_undo(connection, change.body.u):
            taken.add(change.body.u)
        elif change.id not in taken:
            return Step(change.id, _plain_label(connection, change))
    return None


def undo(connection: Connection, device: DeviceId) -> Edit:
    """The edit that takes back this device's last step.

    Raises:
        NothingToUndoError: there is none.
        OvertakenError: somebody has changed since what the step had changed.
    """
    step = next_undo(connection, device)
    if step is None:
        message = "There is nothing to undo: nothing has been done here yet, or all of it is undone."
        raise NothingToUndoError(message)
    return take_back(connection, step.change, f"Undo {_lower(step.label)}")


def redo(connection: Connection, device: DeviceId) -> Edit:
    """The edit that does again what the last undo took back.

    Raises:
        NothingToUndoError: nothing was undone, or something else was done since.
        OvertakenError: somebody has changed since what the undo had changed.
    """
    step = next_redo(connection, device)
    if step is None:
        message = "There is nothing to do again: nothing was undone, or you have gone on since."
        raise NothingToUndoError(message)
    return take_back(connection, step.change, f"Redo {_lower(step.label)}")


def take_back(connection: Connection, change: ChangeId, label: str) -> Edit:
    """The edit that gives every field that a change wrote the value it had before.

    A record that the change made is deleted (its history stays); one that it deleted comes back. Approvals and
    settlements are other people's to give: they stay.

    Raises:
        OvertakenError: a field has another value by now.
    """
    body = changes.decode(_body(connection, change))
    inverse: list[Write] = []
    made: list[RecordKey] = []
    for index, write in enumerate(body.w):
        record = RecordKey(write.e)
        if write.k not in ("set", "del"):
            continue
        _refuse_if_overtaken(connection, record, ids.revision(change, index), write)
        if write.k == "del":
            inverse += _restored(connection, record, parents_of(write))
        elif not parents_of(write) or _all_deleted(connection, parents_of(write)):
            if record not in made:
                made.append(record)
        else:
            inverse.append(_earlier(connection, record, write.f, parents_of(write)))
    whole, added = _split(connection, body, made)
    inverse += [Delete(record) for record in whole]
    inverse += [
        _to_default(connection, record, write.f)
        for record in added
        for write in body.w
        if write.e == record and not parents_of(write)
    ]
    return Edit(label, tuple(inverse), change)


def _split(connection: Connection, body: Body, records: list[RecordKey]) -> tuple[list[RecordKey], list[RecordKey]]:
    """Those of the records that the change made whole, and those to which it only gave fields never set before."""
    whole: list[RecordKey] = []
    added: list[RecordKey] = []
    for record in records:
        written = {write.f for write in body.w if write.e == record}
        defaults = {column.name: column.default for column in rows.columns(ids.kind_of(record))}
        live = connection.execute(
            "select field, value from fields where record = ? and field <> ? and value is not null",
            (record, ALL_FIELDS),
        )
        others = any(field not in written and value != defaults[field] for field, value in live)
        required = {name for name, default in defaults.items() if default is None}
        (added if others or not required <= written else whole).append(record)
    return whole, added


def _to_default(connection: Connection, record: RecordKey, field: str) -> SetField:
    kind = ids.kind_of(record)
    return SetField(record, field, rows.field_from_json(kind, field, None), _now(connection, record, field))


def _earlier(connection: Connection, record: RecordKey, field: str, parents: tuple[str, ...]) -> SetField:
    value = connection.execute("select value from revisions where id = ?", (parents[0],)).fetchone()[0]
    kind = ids.kind_of(record)
    return SetField(record, field, rows.field_from_json(kind, field, value), _now(connection, record, field))


def _now(connection: Connection, record: RecordKey, field: str) -> object:
    found = connection.execute("select value from fields where record = ? and field = ?", (record, field)).fetchone()
    return rows.field_from_json(ids.kind_of(record), field, found[0] if found else None)


def _restored(connection: Connection, record: RecordKey, parents: tuple[str, ...]) -> Iterator[SetField]:
    kind = ids.kind_of(record)
    for parent in parents:
        field, value = connection.execute("select field, value from revisions where id = ?", (parent,)).fetchone()
        if value is not None:
            yield SetField(record, field, rows.field_from_json(kind, field, value))


def _all_deleted(connection: Connection, parents: tuple[str, ...]) -> bool:
    found = connection.execute(
        "select value from revisions where id in (select value from json_each(?))", (json.dumps(list(parents)),)
    )
    return all(value is None for (value,) in found)


def _refuse_if_overtaken(connection: Connection, record: RecordKey, revision: str, write: changes.Write) -> None:
    """Let a step be taken back only while every field still has the value that the step gave it."""
    fields = [write.f]
    if write.k == "del":
        parents = json.dumps(list(parents_of(write)))
        found = connection.execute(
            "select distinct field from revisions where id in (select value from json_each(?))", (parents,)
        )
        fields = [field for (field,) in found]
    given = connection.execute("select value from revisions where id = ?", (revision,)).fetchone()[0]
    for field in fields:
        state, value, heads = connection.execute(
            "select state, value, heads from fields where record = ? and field = ?", (record, field)
        ).fetchone()
        if state == FieldState.DISPUTED or value != given:
            person = connection.execute(
                "select person from revisions where id = ?", (json.loads(heads)[0],)
            ).fetchone()[0]
            message = (
                f"This step cannot be undone: {person} has changed the same thing since. Change it by hand instead."
            )
            raise OvertakenError(message)


def _own_changes(connection: Connection, device: DeviceId) -> Iterator[Change]:
    number = None
    while True:
        batch = connection.execute(
            "select number, id, body, signature from changes where device = ? and (? is null or number < ?)"
            " order by number desc limit 64",
            (device, number, number),
        ).fetchall()
        if not batch:
            return
        for _, id_, data, signature in batch:
            yield Change(ChangeId(id_), bytes(data), changes.decode(bytes(data)), bytes(signature))
        number = batch[-1][0]


def _body(connection: Connection, change: str) -> bytes:
    return bytes(connection.execute("select body from changes where id = ?", (change,)).fetchone()[0])


def _is_undo(connection: Connection, takes_back: str) -> bool:
    """Whether a change that takes this back is an undo: it takes back an edit or a redo, not an undo."""
    return bool(takes_back) and not _is_undo(connection, changes.decode(_body(connection, takes_back)).u)


def _plain_label(connection: Connection, change: Change) -> str:
    """The label of the step itself, without the Undo and Redo before it."""
    takes_back = change.body.u
    if not takes_back:
        return change.body.l
    earlier = changes.decode(_body(connection, takes_back))
    return _plain_label(connection, Change(ChangeId(takes_back), b"", earlier))


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
