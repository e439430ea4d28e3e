"""Backups: whole copies beside the collection, each opened and checked before it counts."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.store import driver

if TYPE_CHECKING:
    from curator.store.driver import Connection

INTERVAL_SECONDS = 30 * 60
"""How much work is unprotected at most."""


class BackupFailedError(CuratorError):
    """The copy could not be made or does not open."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file with its time and size in bytes."""

    path: Path
    made_at: datetime
    size: int


def folder(collection: Path) -> Path:
    """Where a collection's backups lie."""
    return collection.with_name(collection.name + "-backups")


def all_of(collection: Path) -> tuple[Backup, ...]:
    """The backups of a collection, the newest first."""
    found = [_described(path) for path in folder(collection).glob("*.curator")]
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def _described(path: Path) -> Backup:
    stamp = datetime.strptime(path.stem[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return Backup(path, stamp, path.stat().st_size)


def make(connection: Connection, collection: Path, now: float | None = None) -> Backup:
    """Copy the collection as it stands, check the copy by opening it, and only then give it its name.

    Raises:
        BackupFailedError: no room, no right to write, or the copy is damaged; the collection is untouched.
    """
    stamp = datetime.fromtimestamp(time.time() if now is None else now, UTC).strftime("%Y%m%dT%H%M%SZ")
    target = folder(collection) / f"{stamp}.curator"
    beside = target.with_suffix(".new")
    try:
        target.parent.mkdir(exist_ok=True)
        beside.unlink(missing_ok=True)
        connection.execute("vacuum into ?", (str(beside),))
        verify(beside)
        _flush(beside)
        beside.replace(target)
        _flush(target.parent)
    except (OSError, driver.DatabaseError) as error:
        beside.unlink(missing_ok=True)
        message = f"The backup could not be made ({error}): make room or choose a folder that can be written to."
        raise BackupFailedError(message) from error
    return _described(target)


def verify(path: Path) -> None:
    """Open a copy and let SQLite check it.

    Raises:
        BackupFailedError: it is damaged.
    """
    copy = driver.connect(path, writable=False)
    try:
        answer = copy.execute("pragma quick_check").fetchone()[0]
    finally:
        copy.close()
    if answer != "ok":
        message = f"The copy {path.name} is damaged ({answer}): take another one."
        raise BackupFailedError(message)


def restore(source: Path, collection: Path) -> None:
    """Put a copy of a backup where no collection is yet.

    Raises:
        BackupFailedError: the backup is damaged or missing, or something stands at `collection` already.
    """
    if collection.exists():
        message = f"{collection} is there already: restore to a new name, then compare the two."
        raise BackupFailedError(message)
    beside = collection.with_name(collection.name + ".new")
    try:
        if not source.is_file():
            message = f"There is no backup at {source}: choose one from the collection's -backups folder."
            raise BackupFailedError(message)
        verify(source)
        beside.write_bytes(source.read_bytes())
        verify(beside)
        _flush(beside)
        beside.replace(collection)
        _flush(collection.parent)
    except (OSError, driver.DatabaseError) as error:
        beside.unlink(missing_ok=True)
        message = f"{source.name} could not be restored ({error}): choose another backup."
        raise BackupFailedError(message) from error


def _flush(path: Path) -> None:
    """Have the system put a file, or a folder's list of names, on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
