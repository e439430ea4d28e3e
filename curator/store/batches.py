"""Several changes of one transaction that are worked into the tables together: one statement a table costs less than many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.edits import Approve, SetField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.changes import Change
    from curator.core.edits import Edit
    from curator.core.ids import ChangeId, RecordKey

AT_ONCE = 50
"""How many changes are worked in together, at most."""

MOST_BYTES = 2_000_000
"""How many bytes of articles may wait with them; one article alone may have more."""


class Batch:
    """Changes that are made and not yet in the tables, with the bytes that they name by hash."""

    def __init__(self) -> None:
        """An empty batch."""
        self.changes: list[Change] = []
        self.blobs: list[tuple[str, bytes]] = []
        self.ids: set[ChangeId] = set()
        self._records: set[RecordKey] = set()
        self._size = 0

    def add(self, change: Change, edit: Edit, blobs: Iterable[tuple[str, bytes]]) -> None:
        """Take in the change that an edit became, after `must_go_before` was asked."""
        self.changes.append(change)
        self.ids.add(change.id)
        self._records.update(write.record for write in edit.writes if not isinstance(write, Approve))
        for sha256, data in blobs:
            self.blobs.append((sha256, data))
            self._size += len(data)

    def must_go_before(self, edit: Edit) -> bool:
        """Whether all this must be in the tables before an edit is written: it builds on what is here, or there is enough."""
        return bool(self.changes) and (
            len(self.changes) >= AT_ONCE
            or self._size >= MOST_BYTES
            or any(not isinstance(write, SetField) or write.record in self._records for write in edit.writes)
        )
