"""The change log: the one door through which an edit becomes part of a collection.

`commit` turns an edit into one signed change and writes it whole or not at all, log and tables in one transaction.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, assert_never

import msgspec

from curator.core import changes, edits, ids
from curator.core.changes import ALL_FIELDS, Body, Change
from curator.core.edits import Approve, Delete, Edit, SetField, Settle, StaleEditError
from curator.core.errors import CuratorError
from curator.core.ids import NO_CHANGE, ChangeId, RecordKey, RevisionId
from curator.store import arrival, driver, due, projection, rows, search_index
from curator.store.batches import Batch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from curator.store.driver import Connection
    from curator.store.signing import Signer

MILLISECONDS = 1_000_000
COUNTER_BITS = 16
_NO_HEADS = "[]"


class NoWritesError(CuratorError):
    """An edit with nothing in it."""


class ReadOnlyCollectionError(CuratorError):
    """The collection is open for reading only."""


class NoSuchRevisionError(CuratorError):
    """An edit names a revision that is not in the collection."""


class Journal:
    """The log of one open collection, written to by one device."""

    def __init__(
        self,
        connection: Connection,
        signer: Signer | None,
        clock: Callable[[], int] = time.time_ns,
        why_read_only: str = "",
    ) -> None:
        """`signer` None reads only, and `why_read_only` is the sentence that says why. `clock` gives nanoseconds since 1970."""
        self.connection = connection
        self._signer = signer
        self._clock = clock
        self._why_read_only = why_read_only
        self._device = signer.device if signer else ids.DeviceId("")
        self._public_key = signer.public_key if signer else b""
        self._listeners: list[Callable[[frozenset[RecordKey]], None]] = []
        self._batch = Batch()
        self._touched: set[RecordKey] = set()
        self._last: tuple[int, ChangeId] | None = None
        self._time = 0

    @property
    def device(self) -> ids.DeviceId:
        """The device that writes here; empty where none does."""
        return self._device

    @property
    def person(self) -> str:
        """Who writes here; empty where nobody does."""
        return self._signer.person if self._signer else ""

    def listen(self, listener: Callable[[frozenset[RecordKey]], None]) -> None:
        """Have `listener` told, after each commit, which records changed."""
        self._listeners.append(listener)

    def commit(self, edit: Edit, *, blobs: Iterable[tuple[str, bytes]] = ()) -> ChangeId:
        """Write an edit as one change, with the stored bytes that it names, and return the change's id.

        Raises:
            StaleEditError: a field no longer has the value that the edit was based on.
            ReadOnlyCollectionError: nothing can be written here.
            NoWritesError: the edit has no writes.
            NoSuchRevisionError: it names a revision that is not here.
            StorageError: the disk is full or fails; nothing was written.
        """
        return self.commit_all([(edit, blobs)])[0]

    def commit_all(self, several: Iterable[tuple[Edit, Iterable[tuple[str, bytes]]]]) -> list[ChangeId]:
        """Write several edits, each as a change of its own, in one transaction: all or none.

        Raises:
            StaleEditError, ReadOnlyCollectionError, NoWritesError, NoSuchRevisionError, StorageError: as `commit`.
        """
        if self.connection.in_transaction:
            message = "a commit inside another transaction would be acknowledged before it is on the disk"
            raise RuntimeError(message)
        made: list[ChangeId] = []
        self._touched = set()
        try:
            with driver.as_sentences(), driver.atomic(self.connection):
                for edit, blobs in several:
                    if self._batch.must_go_before(edit):
                        self.work_in()
                    if not made:
                        self._introduce()
                    change = self._change(edit, self._batch.ids)
                    self._batch.add(change, edit, blobs)
                    self._last = (change.body.n, change.id)
                    made.append(change.id)
                self.work_in()
        except BaseException:
            # whatever happened, the next commit asks the log itself where this device stands
            self._last = None
            self._batch = Batch()
            raise
        self._tell(self._touched)
        return made

    def work_in(self) -> None:
        """Bring what `commit_all` was given so far into the tables, for those who make the next edit from what they say."""
        batch, self._batch = self._batch, Batch()
        if batch.changes:
            keep(self.connection, batch.blobs)
            arrival.store(self.connection, batch.changes, ready=True)
            self._touched |= projection.project(self.connection, batch.changes, {self._device: self.person})

    def _introduce(self) -> None:
        added_at = self._clock() // MILLISECONDS
        if self._signer is not None:
            introduce(self.connection, self.person, self._public_key, added_at=added_at, device=self._device)

    def _change(self, edit: Edit, fresh: Collection[ChangeId]) -> Change:
        signer = self._signer
        if signer is None:
            raise ReadOnlyCollectionError(self._why_read_only)
        if not edit.writes:
            message = "There is nothing to save: nothing has changed."
            raise NoWritesError(message)
        number, before = self._last or self._find_last()
        body = Body(
            1, self._device, number + 1, before, self._tick(), edit.label, edit.takes_back, self._forms(edit.writes)
        )
        data = changes.encode(body)
        # what is projected is what the bytes say, never the values that were meant
        change = Change(changes.change_id(data), data, changes.decode(data), signer.sign(data))
        if arrival.lacking(self.connection, change.body, fresh):
            message = "This names a revision that is not in this collection: look at what is here now, then try again."
            raise NoSuchRevisionError(message)
        return change

    def _find_last(self) -> tuple[int, ChangeId]:
        found = self.connection.execute(
            "select number, id, body from changes where device = ? order by number desc limit 1", (self._device,)
        ).fetchone()
        if found is None:
            return 0, NO_CHANGE
        self._time = max(self._time, changes.decode(bytes(found[2])).t)
        return found[0], ChangeId(found[1])

    def _tick(self) -> int:
        """The hybrid clock: never behind this machine's, never behind what this device wrote before."""
        self._time = max((self._clock() // MILLISECONDS) << COUNTER_BITS, self._time + 1)
        return self._time

    def _forms(self, writes: tuple[edits.Write, ...]) -> list[changes.Write]:
        cells = [(write.record, write.field) for write in writes if isinstance(write, SetField)]
        gone = {write.record for write in writes if isinstance(write, Delete)}
        if len(cells) != len(set(cells)) or any(record in gone for record, _ in cells):
            message = "an edit gives one field two values"
            raise ValueError(message)
        fields = self._fields({record for record, _ in cells})
        return [self._form(write, fields) for write in writes]

    def _fields(self, records: Iterable[RecordKey]) -> dict[tuple[str, str], tuple[str | None, str]]:
        """The present value and heads (both JSON text) of all fields of these records."""
        found = self.connection.execute(
            "select record, field, value, heads from fields where record in (select value from json_each(?))",
            (rows.to_json(sorted(records)),),
        )
        return {(record, field): (value, heads) for record, field, value, heads in found}

    def _form(self, write: edits.Write, fields: Mapping[tuple[str, str], tuple[str | None, str]]) -> changes.Write:
        match write:
            case SetField():
                return changes.Write(
                    "set", write.record, write.field, msgspec.to_builtins(write.value), self._seen(write, fields)
                )
            case Delete():
                return changes.Write("del", write.record, ALL_FIELDS, up=self._taken_away(write.record))
            case Settle():
                seen = self.heads(write.record, write.field) if write.parents is None else write.parents
                return changes.Write("fix", write.record, write.field, up=list(seen), pick=write.pick)
            case Approve():
                return changes.Write("ok", of=write.revision)
            case _:
                assert_never(write)

    def _seen(self, write: SetField, fields: Mapping[tuple[str, str], tuple[str | None, str]]) -> list[str]:
        """The revisions that a write replaces, after a check that they still carry what its author saw."""
        if write.parents is not None:
            return list(write.parents)
        # a field that was never set stands as the deletion of its record left it, if there was one
        deleted = fields.get((write.record, ALL_FIELDS), (None, _NO_HEADS))
        present, heads = fields.get((write.record, write.field), deleted)
        if not self._is_as_seen(write, present):
            message = (
                f"“{write.field}” was changed while you were at it: look at the new value, then make your change again."
            )
            raise StaleEditError(message)
        # in a dispute these are all sides of it: such an edit joins them as one more and never closes the dispute
        seen: list[str] = [] if heads == _NO_HEADS else json.loads(heads)
        return seen

    def _taken_away(self, record: RecordKey) -> list[str]:
        """The revisions that a deletion replaces: all heads of all fields, but for earlier deletions that stand undisputed.

        Those agree with it; named, they would stand beside what was written after them, and nothing would be replaced.
        """
        found = self.connection.execute(
            "select distinct r.id from fields f, json_each(f.heads) h join revisions r on r.id = h.value"
            " where f.record = ? and (r.value is not null or f.state = 'disputed') order by r.id",
            (record,),
        )
        return [id_ for (id_,) in found]

    def _is_as_seen(self, write: SetField, present: str | None) -> bool:
        kind = ids.kind_of(write.record)
        if write.before is edits.MISSING:
            return present is None
        return bool(rows.field_from_json(kind, write.field, present) == write.before)

    def heads(self, record: RecordKey, field: str) -> tuple[RevisionId, ...]:
        """The newest revisions of a field: one, or several while it is disputed, or none if it was never set."""
        return heads(self.connection, record, field)

    def _all_heads(self, record: RecordKey) -> list[tuple[str, RevisionId]]:
        return [
            (field, RevisionId(head))
            for field, heads in self.connection.execute("select field, heads from fields where record = ?", (record,))
            for head in json.loads(heads)
        ]

    def revisions_of(self, *records: RecordKey) -> tuple[RevisionId, ...]:
        """The newest revisions of all fields of these records, sorted: what an approval names."""
        return tuple(sorted({head for record in records for _, head in self._all_heads(record)}))

    def _tell(self, touched: Iterable[RecordKey]) -> None:
        records = frozenset(touched)
        for listener in self._listeners:
            listener(records)


def introduce(connection: Connection, person: str, public_key: bytes, *, added_at: int, device: ids.DeviceId) -> None:
    """Make a person's device known to a collection; `added_at` in milliseconds since 1970."""
    connection.execute(
        "insert into devices values (?, ?, ?, ?) on conflict (device) do nothing",
        (device, person, public_key, added_at),
    )


def keep(connection: Connection, blobs: Iterable[tuple[str, bytes]]) -> None:
    """Store bytes under their sha256; those that are there already stay as they are.

    Versions that came before them get their words into the search index, and their outlines to the events that these bear on.
    """
    named = list(blobs)
    if not named:
        return
    fresh = connection.execute(
        "select value from json_each(?) where value not in (select sha256 from blobs)",
        (json.dumps([sha256 for sha256, _ in named]),),
    ).fetchall()
    connection.executemany("insert into blobs values (?, ?) on conflict (sha256) do nothing", named)
    hashes = [sha256 for (sha256,) in fresh]
    search_index.refresh_texts(connection, hashes)
    due.mark_outlines(connection, hashes)


def heads(connection: Connection, record: RecordKey, field: str) -> tuple[RevisionId, ...]:
    """The newest revisions of a field: one, or several while it is disputed, or none if it was never set."""
    found = connection.execute(
        "select heads from fields where record = ? and field in (?, ?) order by field desc limit 1",
        (record, field, ALL_FIELDS),
    ).fetchone()
    return tuple(RevisionId(head) for head in json.loads(found[0])) if found else ()


def value_now(connection: Connection, record: RecordKey, field: str) -> Any:  # noqa: ANN401 any field's value
    """A field's present value, its default where it was never set."""
    found = connection.execute("select value from fields where record = ? and field = ?", (record, field)).fetchone()
    return rows.field_from_json(ids.kind_of(record), field, found[0] if found else None)
