"""A change is a value.

An `Edit` is a label and a tuple of writes. Core functions take records and return an edit; `curator.store.journal.commit`
is the one door through which it becomes a change of the log. Undo, history, merge and audit all follow from that.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from curator.core.errors import CuratorError
from curator.core.ids import NO_CHANGE, ChangeId, RecordKey, RevisionId
from curator.core.records import Record, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class StaleEditError(CuratorError):
    """Somebody, or another window, has changed what an edit was based on."""


class _Missing:
    """The type of `MISSING`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()
"""Stands for "there was no value before"."""


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field a value; `before` is the value that the author saw (`MISSING` for a new record).

    `parents` are the revisions that it replaces, where the author names them; None lets the journal take the present
    heads, after it has checked that they still carry `before`.
    """

    record: RecordKey
    field: str
    value: Any
    before: Any = MISSING
    parents: tuple[RevisionId, ...] | None = None


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a record away, all fields of it; only undo does this, people withdraw."""

    record: RecordKey


@dataclass(frozen=True, slots=True)
class Settle:
    """End a dispute of concurrent edits by picking one of the field's revisions.

    `parents` are the revisions that it replaces, where the author names them; None lets the journal take the present heads.
    One that names only the revision that it picks ends nothing: it puts that one forward again beside what was chosen.
    """

    record: RecordKey
    field: str
    pick: RevisionId
    parents: tuple[RevisionId, ...] | None = None


@dataclass(frozen=True, slots=True)
class Approve:
    """Put one's name to one exact revision of somebody else's."""

    revision: RevisionId


Write: TypeAlias = SetField | Delete | Settle | Approve


@dataclass(frozen=True, slots=True)
class Edit:
    """What one Save does: a label such as "Mark passage", and its writes in order.

    `takes_back` is the change that this edit undoes (or, for a redo, the undo that it takes back).
    """

    label: str
    writes: tuple[Write, ...]
    takes_back: ChangeId = NO_CHANGE

    def __add__(self, other: Edit) -> Edit:
        """Both edits as one, under this one's label."""
        return Edit(self.label, self.writes + other.writes, self.takes_back)


def creation(*records: Record) -> tuple[SetField, ...]:
    """The writes that make these records, one for each field that has another value than its default."""
    return tuple(
        SetField(key_of(record), field.name, getattr(record, field.name))
        for record in records
        for field in fields(record)
        if field.name != "uid" and getattr(record, field.name) != field.default
    )


def difference(before: Record, after: Record) -> tuple[SetField, ...]:
    """The writes that turn `before` into `after`, one for each field that differs.

    Raises:
        ValueError: the two are not the same record.
    """
    if type(before) is not type(after) or before.uid != after.uid:
        message = f"{key_of(before)} is not {key_of(after)}"
        raise ValueError(message)
    return tuple(
        SetField(key_of(after), field.name, getattr(after, field.name), getattr(before, field.name))
        for field in fields(after)
        if getattr(after, field.name) != getattr(before, field.name)
    )


def create(label: str, *records: Record) -> Edit:
    """The edit that makes these records."""
    return Edit(label, creation(*records))


def revise(label: str, before: Record, after: Record) -> Edit:
    """The edit that turns `before` into `after`."""
    return Edit(label, difference(before, after))


def as_one(label: str, several: Iterable[Edit]) -> Edit:
    """Edits that follow on each other as one edit: each field gets the last of its values, for the first that it had.

    Raises:
        ValueError: one of them does not begin with the value that an earlier one gave a field.
    """
    writes: dict[object, Write] = {}
    for write in (write for edit in several for write in edit.writes):
        cell = (write.record, write.field) if isinstance(write, SetField) else write
        before = writes.get(cell)
        if isinstance(write, SetField) and isinstance(before, SetField):
            if before.value != write.before:
                message = f"{write.field} of {write.record} is not {write.before!r} by then, but {before.value!r}"
                raise ValueError(message)
            write = replace(before, value=write.value)  # noqa: PLW2901 the two as one
        writes[cell] = write
    return Edit(label, tuple(writes.values()))
