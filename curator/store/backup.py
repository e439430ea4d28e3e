"""Backups: whole copies beside the collection, each opened and checked before it counts."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from curator.core.errors import CuratorError
from curator.store import driver, migrations

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from curator.store.driver import Connection

INTERVAL_SECONDS = 30 * 60
"""How much work is unprotected at most."""

STAMP = "%Y%m%dT%H%M%SZ"

ALL_KEPT = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
"""All backups of the last two days are kept; of the time before, the newest of so many days, weeks and months."""


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
    """The backups of a collection, the newest first; files that a person put among them are not counted."""
    found = [_described(path) for path in folder(collection).glob("*.curator") if _is_stamp(path.stem)]
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def _is_stamp(name: str) -> bool:
    try:
        return bool(re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", name)) and bool(datetime.strptime(name, STAMP))  # noqa: DTZ007 UTC, as the Z says
    except ValueError:
        return False


def _described(path: Path) -> Backup:
    return Backup(path, datetime.strptime(path.stem, STAMP).replace(tzinfo=UTC), path.stat().st_size)


def make(connection: Connection, collection: Path, now: float | None = None) -> Backup:
    """Copy the collection as it stands, check the copy by opening it, and only then give it its name.

    Older backups are thinned out. `now` is in seconds since 1970.

    Raises:
        BackupFailedError: no room, no right to write, or the copy is damaged; the collection is untouched.
    """
    at = datetime.fromtimestamp(time.time() if now is None else now, UTC)
    target = folder(collection) / f"{at.strftime(STAMP)}.curator"
    beside = target.with_suffix(".new")
    try:
        target.parent.mkdir(exist_ok=True)
        _copy(connection, beside)
        put_in_place(beside, target)
        for old in superfluous(all_of(collection), at):
            old.path.unlink(missing_ok=True)
    except (OSError, driver.DatabaseError, UnicodeDecodeError) as error:
        message = f"The backup could not be made ({error}): make room or choose a folder that can be written to."
        raise BackupFailedError(message) from error
    finally:
        remove(beside)
    return _described(target)


def _copy(connection: Connection, beside: Path) -> None:
    """Copy what a connection sees into a file of its own, and check it."""
    remove(beside)
    with driver.unguarded(connection):
        connection.execute("vacuum into ?", (str(beside),))
    verify(beside)


def last_made(connection: Connection, collection: Path, now: float) -> float:
    """When the newest backup was made, in seconds since 1970; without any, when the collection was, or else `now`."""
    newest = next(iter(all_of(collection)), None)
    if newest is not None:
        return newest.made_at.timestamp()
    made_at = connection.execute("select value from facts where name = 'made_at'").fetchone()
    return int(made_at[0]) / 1000 if made_at else now


def superfluous(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those of the backups, given newest first, that need not be kept at this time."""
    days: set[Hashable] = set()
    weeks: set[Hashable] = set()
    months: set[Hashable] = set()
    dropped: list[Backup] = []
    for backup in backups:
        at = backup.made_at
        if now - at <= ALL_KEPT:
            continue
        kept = False
        for places, place, most in (
            (days, at.date(), DAYS),
            (weeks, at.isocalendar()[:2], WEEKS),
            (months, (at.year, at.month), MONTHS),
        ):
            if place not in places and len(places) < most:
                places.add(place)
                kept = True
        if not kept:
            dropped.append(backup)
    return tuple(dropped)


def verify(path: Path) -> None:
    """Open a copy and let SQLite check it.

    Raises:
        BackupFailedError: it is damaged, or no collection.
        DatabaseError, UnicodeDecodeError: it cannot even be opened.
    """
    copy = driver.connect(path, writable=False)
    try:
        answer = copy.execute("pragma quick_check").fetchone()[0]
        migrations.pending(copy)
    except migrations.NotACollectionError as error:
        message = f"{path.name} is no copy of a collection: choose another one."
        raise BackupFailedError(message) from error
    finally:
        copy.close()
    if answer != "ok":
        message = f"The copy {path.name} is damaged ({answer}): take another one."
        raise BackupFailedError(message)


def restore(source: Path, collection: Path) -> None:
    """Put a copy of a backup where no collection is yet.

    Raises:
        BackupFailedError: the backup is damaged or missing, or something stands at `collection` already.
        NewerCollectionError: a newer program made it.
    """
    if taken := what_stands_at(collection):
        message = f"{taken}: restore to a new name, then compare the two."
        raise BackupFailedError(message)
    if not source.is_file():
        message = f"There is no backup at {source}: choose one from the collection's -backups folder."
        raise BackupFailedError(message)
    beside = collection.with_name(collection.name + ".new")
    try:
        verify(source)
        copied = driver.connect(source, writable=False)
        try:
            _copy(copied, beside)
        finally:
            copied.close()
        put_in_place(beside, collection)
    except (OSError, driver.DatabaseError, UnicodeDecodeError) as error:
        message = f"{source.name} could not be restored ({error}): choose another backup, or another place."
        raise BackupFailedError(message) from error
    finally:
        remove(beside)


def what_stands_at(path: Path) -> str:
    """Why no collection can be put at a path, in words; empty where one can."""
    log = path.with_name(path.name + "-wal")
    if path.exists():
        return f"{path} is there already"
    # SQLite would take the log of a collection that is gone for the new one's own
    return f"{log.name}, the log of a collection that is gone, lies in {path.parent}" if log.exists() else ""


def put_in_place(beside: Path, target: Path) -> None:
    """Give a file that is written in full its name, so that a power cut leaves the old state or the new one.

    Raises:
        OSError: the disk or the folder does not allow it.
    """
    _flush(beside)
    beside.replace(target)
    _flush(target.parent)


def remove(path: Path) -> None:
    """Remove a half-made file, with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        # what cannot be removed cannot be written either, and that is told
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Have the system put a file, or a folder's list of names, on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
