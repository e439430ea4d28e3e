"""Names for things: uids, record keys, revisions, changes, devices.

Core never mints ids; `curator.store.identifiers` does.
"""

from __future__ import annotations

from typing import NewType

Uid = NewType("Uid", str)
"""A record's UUIDv7 (RFC 9562) as 36 characters of lower-case text."""

RecordKey = NewType("RecordKey", str)
"""A record's kind and uid, `claim:0190…`: the `e` of a write."""

ChangeId = NewType("ChangeId", str)
"""The sha256 of a change's body as 43 characters of unpadded URL-safe base64; empty for "none"."""

RevisionId = NewType("RevisionId", str)
"""One write of one change: the change's id, a full stop, the write's index from 0."""

NO_CHANGE = ChangeId("")
"""Stands where no change is named."""

DeviceId = NewType("DeviceId", str)
"""A person at a machine: the first 16 bytes of the sha256 of the device's public key, as 32 hexadecimal digits."""


def key(kind: str, uid: Uid) -> RecordKey:
    """The key of the record with this kind and uid."""
    return RecordKey(f"{kind}:{uid}")


def kind_of(record: RecordKey) -> str:
    """The kind in a record's key."""
    return record.partition(":")[0]


def uid_of(record: RecordKey) -> Uid:
    """The uid in a record's key."""
    return Uid(record.partition(":")[2])


def revision(change: ChangeId, index: int) -> RevisionId:
    """The id of the write at this index of a change."""
    return RevisionId(f"{change}.{index}")


def change_of(revision_id: RevisionId) -> ChangeId:
    """The change that a revision belongs to."""
    return ChangeId(revision_id.partition(".")[0])
