"""Undo and redo over the log, many steps, also after the program was closed.

An undo is an ordinary change that says which change it takes back; a redo takes back an undo. What can be undone follows
from a device's own changes and from nothing else, so nobody writes undo code for a feature.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import changes, ids
from curator.core.changes import ALL_FIELDS, parents_of
from curator.core.edits import Delete, Edit, SetField, Write
from curator.core.errors import CuratorError
from curator.core.ids import ChangeId, DeviceId, RecordKey
from curator.core.merging import FieldState
from curator.store import arrival, references, rows, unsettling
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
    """The edit that Undo takes back now; None where there is none."""
    met: set[str] = set()
    for change, takes_back in _own_changes(connection, device):
        edit, is_done = _edit_behind(connection, change, takes_back)
        if edit in met:
            continue
        met.add(edit)
        if is_done:
            body = arrival.load(connection, edit).body
            if any(write.k in ("set", "del") for write in body.w):
                return Step(edit, body.l)
    return None


def next_redo(connection: Connection, device: DeviceId) -> Step | None:
    """The undo that Redo takes back now; None after any other edit."""
    met: set[str] = set()
    for change, takes_back in _own_changes(connection, device):
        if not takes_back:
            return None
        edit, is_done = _edit_behind(connection, change, takes_back)
        if edit not in met and not is_done:
            return Step(change, arrival.load(connection, edit).body.l)
        met.add(edit)
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
        if _others_wrote(connection, device):
            message = (
                "There is nothing of your own left to undo on this computer. What others did, or you on another computer, is"
                " not undone here: go back to an earlier value in its history, or change it by hand."
            )
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

    A record that the change made is deleted (its history stays); one that it deleted comes back. What a settlement left out
    stands beside what it chose again, and nothing is chosen (`unsettling`). Approvals are other people's to give: they stay.

    Raises:
        OvertakenError: a field has another value by now, or somebody else has built on what the change made.
    """
    body = arrival.load(connection, change).body
    writes: dict[RecordKey, list[changes.Write]] = {}
    settled = _settlements(connection, change, body)
    for index, write in enumerate(body.w):
        if write.k in ("set", "del") and (write.e, write.f) not in settled:
            _refuse_if_overtaken(connection, ids.revision(change, index), write)
            writes.setdefault(RecordKey(write.e), []).append(write)
    made = {record: written for record, written in writes.items() if _was_made(connection, record, written)}
    given_back = {(record, write.f) for record, written in writes.items() for write in written if record not in made}
    _refuse_if_built_on(connection, made, given_back)
    inverse: list[Write] = [Delete(record) for record in made]
    inverse += [write for of_field in settled.values() for write in of_field]
    for record, written in writes.items():
        for write in written:
            if write.k == "del":
                inverse += _restored(connection, write)
            elif record not in made:
                inverse.append(_earlier(connection, write))
    return Edit(label, tuple(inverse), change)


def _settlements(
    connection: Connection, change: ChangeId, body: changes.Body
) -> dict[tuple[str, str], tuple[Write, ...]]:
    """The writes that take back what a change settled, or opened again by taking a settlement back, by record and field."""
    found: dict[tuple[str, str], tuple[Write, ...]] = {}
    for index, write in enumerate(body.w):
        if body.u and write.k in ("set", "fix"):
            again = unsettling.settled_again(connection, change, write)
            if again is not None:
                found[write.e, write.f] = (again,)
                continue
        if write.k == "fix":
            opened = unsettling.opened_again(connection, ids.revision(change, index), write)
            if opened is None:
                message = "This settlement cannot be undone: somebody has gone on from it since. Change the value by hand instead."
                raise OvertakenError(message)
            found[write.e, write.f] = opened
    return found


def _was_made(connection: Connection, record: RecordKey, written: Iterable[changes.Write]) -> bool:
    """Whether writes made the record: they gave it all that a record of its kind needs, where nothing was before."""
    fresh = {write.f for write in written if write.k == "set" and _value_before(connection, write) is None}
    needed = {column.name for column in rows.columns(ids.kind_of(record)) if column.default is None}
    return needed <= fresh


def _earlier(connection: Connection, write: changes.Write) -> SetField:
    record = RecordKey(write.e)
    now = connection.execute("select value from fields where record = ? and field = ?", (record, write.f)).fetchone()[0]
    kind = ids.kind_of(record)
    before = rows.field_from_json(kind, write.f, _value_before(connection, write))
    return SetField(record, write.f, before, rows.field_from_json(kind, write.f, now))


def _restored(connection: Connection, deletion: changes.Write) -> Iterator[SetField]:
    record = RecordKey(deletion.e)
    for field, value in sorted(_revisions(connection, deletion).items()):
        if value is not None:
            yield SetField(record, field, rows.field_from_json(ids.kind_of(record), field, value))


def _value_before(connection: Connection, write: changes.Write) -> str | None:
    """The value (JSON text) that a write replaced; None where there was none."""
    before = _revisions(connection, write)
    return before.get(write.f, before.get(ALL_FIELDS))


def _revisions(connection: Connection, write: changes.Write) -> dict[str, str | None]:
    """The field and value of each revision that a write replaced; of several for one field, the first holds.

    Raises:
        OvertakenError: one is not here any more.
    """
    parents = parents_of(write)
    found = connection.execute(
        "select field, value from revisions where id in (select value from json_each(?)) order by id desc",
        (json.dumps(list(parents)),),
    ).fetchall()
    if len(found) != len(set(parents)):
        message = "This step cannot be undone: what was there before it is lost. Change it by hand instead."
        raise OvertakenError(message)
    return dict(found)


def _refuse_if_overtaken(connection: Connection, revision: str, write: changes.Write) -> None:
    """Let a step be taken back only while every field has the value that the step gave it, from its author alone."""
    given, author = connection.execute("select value, person from revisions where id = ?", (revision,)).fetchone()
    for field in _revisions(connection, write) if write.k == "del" else (write.f,):
        state, value, heads = connection.execute(
            "select state, value, heads from fields where record = ? and field = ?", (write.e, field)
        ).fetchone()
        newest = connection.execute(
            "select person from revisions where id in (select value from json_each(?)) order by id", (heads,)
        ).fetchall()
        others = [person for (person,) in newest if person != author]
        if others or state == FieldState.DISPUTED or value != given:
            raise _overtaken(others[0] if others else author)


def _refuse_if_built_on(
    connection: Connection,
    made: Mapping[RecordKey, Iterable[changes.Write]],
    given_back: set[tuple[RecordKey, str]],
) -> None:
    """Let records be taken away only while nobody has given them more, and nothing that stays names them.

    The fields that are `given_back` their values of before name them no longer.
    """
    for record, written in made.items():
        known = {write.f for write in written}
        defaults = {column.name: column.default for column in rows.columns(ids.kind_of(record))}
        live = connection.execute(
            "select field, value, heads from fields where record = ? and value is not null", (record,)
        )
        for field, value, heads in live.fetchall():
            if field not in known and value != defaults.get(field):
                raise _overtaken(_author_of(connection, json.loads(heads)[0]))
    resting = {record for record, _ in references.fields_resting_on(connection, made) - given_back}
    for record in sorted(resting - made.keys()):
        raise _overtaken(records.changed(connection, ids.kind_of(record), ids.uid_of(record))[0])


def _author_of(connection: Connection, revision: str) -> str:
    return str(connection.execute("select person from revisions where id = ?", (revision,)).fetchone()[0])


def _overtaken(person: str) -> OvertakenError:
    return OvertakenError(
        f"This step cannot be undone: {person} has changed the same thing since. Change it by hand instead."
    )


def _own_changes(connection: Connection, device: DeviceId) -> Iterator[tuple[ChangeId, ChangeId]]:
    """A device's changes, the newest first, each with the one that it takes back, if any."""
    number = None
    while batch := connection.execute(
        "select number, id, body ->> '$.u' from changes where device = ? and (? is null or number < ?)"
        " order by number desc limit 64",
        (device, number, number),
    ).fetchall():
        yield from ((ChangeId(id_), ChangeId(takes_back)) for _, id_, takes_back in batch)
        number = batch[-1][0]


def _others_wrote(connection: Connection, device: DeviceId) -> bool:
    found = connection.execute("select exists (select 1 from changes where device <> ?)", (device,)).fetchone()
    return bool(found[0])


def _edit_behind(connection: Connection, change: ChangeId, takes_back: ChangeId) -> tuple[ChangeId, bool]:
    """The edit that a change makes, takes back or does again, and whether it stands done after it."""
    hops = 0
    while takes_back:
        change, hops = takes_back, hops + 1
        takes_back = connection.execute("select body ->> '$.u' from changes where id = ?", (change,)).fetchone()[0]
    return change, hops % 2 == 0


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
