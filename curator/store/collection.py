"""A collection: one `.curator` file, opened by one writer or by any number of readers."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from curator.core.errors import CuratorError
from curator.store import arrival, backup, driver, migrations, undo
from curator.store.driver import Database
from curator.store.identifiers import new_uid
from curator.store.journal import Journal
from curator.store.locking import Holder, Lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from curator.core.ids import ChangeId
    from curator.store.driver import Connection
    from curator.store.signing import Signer

SUFFIX = ".curator"


class NoCollectionError(CuratorError):
    """There is no collection at this path, or it cannot be read."""


class CollectionExistsError(CuratorError):
    """Something stands at this path already."""


class HeldCollectionError(CuratorError):
    """Another program has the collection open for writing."""


class Collection:
    """An open collection. Close it, or use it as a context."""

    def __init__(
        self,
        path: Path,
        connection: Connection,
        *,
        signer: Signer | None = None,
        lock: Lock | None = None,
        holder: Holder | None = None,
        clock: Callable[[], int] = time.time_ns,
    ) -> None:
        """Use `create` or `open_collection` instead; they check what they open."""
        self.path = path
        self.db = Database(connection)
        self.signer = signer
        self.holder = holder
        self.journal = Journal(self.db, signer if lock else None, clock)
        self._lock = lock
        self._clock = clock
        self._protected_at: float | None = None
        self.backup_trouble = ""
        if lock:
            self.journal.listen(self._protect)

    @property
    def is_writable(self) -> bool:
        """Whether edits can be committed here."""
        return self._lock is not None

    @property
    def connection(self) -> Connection:
        """The connection for queries."""
        return self.db.conn

    @property
    def title(self) -> str:
        """What its makers called it."""
        found = self.connection.execute("select value from facts where name = 'title'").fetchone()
        return found[0] if found else self.path.stem

    def undo(self) -> ChangeId:
        """Take back the last step of this device.

        Raises:
            NothingToUndoError, OvertakenError, ReadOnlyCollectionError: as their sentences say.
        """
        return self.journal.commit(undo.undo(self.connection, self.journal.device))

    def redo(self) -> ChangeId:
        """Do again what the last undo took back.

        Raises:
            NothingToUndoError, OvertakenError, ReadOnlyCollectionError: as their sentences say.
        """
        return self.journal.commit(undo.redo(self.connection, self.journal.device))

    def rebuild(self) -> None:
        """Make all derived tables again from the log, in one transaction."""
        with self.db.atomic():
            arrival.rebuild(self.connection)

    def reader(self) -> Collection:
        """The same collection on a connection of its own, for reading in another thread."""
        return Collection(self.path, driver.connect(self.path, writable=False), holder=self.holder, clock=self._clock)

    def back_up(self) -> backup.Backup:
        """Make a backup now."""
        made = backup.make(self.connection, self.path, self._clock() / 1e9)
        self._protected_at = self._clock() / 1e9
        return made

    def _protect(self, _kinds: frozenset[str]) -> None:
        """Make a backup where the last one is older than the interval."""
        now = self._clock() / 1e9
        if self._protected_at is None:
            newest = next(iter(backup.all_of(self.path)), None)
            self._protected_at = newest.made_at.timestamp() if newest else now
        if now - self._protected_at >= backup.INTERVAL_SECONDS:
            # the edit is saved: a backup that fails must not look like a save that failed
            try:
                self.back_up()
                self.backup_trouble = ""
            except backup.BackupFailedError as trouble:
                self.backup_trouble = trouble.sentence

    def close(self) -> None:
        """Close the file and let the next writer in."""
        self.connection.close()
        if self._lock:
            self._lock.give_back()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()


def create(path: Path, signer: Signer, *, title: str = "", clock: Callable[[], int] = time.time_ns) -> Collection:
    """A new, empty collection at `path`, open for writing.

    Raises:
        CollectionExistsError: there is something at this path.
        NoCollectionError: nothing can be written there.
    """
    if path.exists():
        message = f"{path} is there already: choose another name, or open it."
        raise CollectionExistsError(message)
    if not path.parent.is_dir():
        message = f"There is no folder {path.parent}: make it first, or choose another place."
        raise NoCollectionError(message)
    lock = Lock(path)
    if holder := lock.take(signer.person):
        message = f"{holder} is making a collection at {path}: choose another name."
        raise HeldCollectionError(message)
    collection = _open_writable(path, signer, lock, clock)
    with collection.db.atomic():
        collection.connection.executemany(
            "insert into facts values (?, ?)",
            [("title", title or path.stem), ("uid", new_uid()), ("made_at", str(clock() // 1_000_000))],
        )
    return collection


def open_collection(
    path: Path, signer: Signer | None, *, clock: Callable[[], int] = time.time_ns, must_write: bool = False
) -> Collection:
    """The collection at `path`: for writing, or, where another program writes to it or `signer` is None, for reading.

    An older form is brought up to date first, after a backup.

    Raises:
        NoCollectionError: there is no file, or it cannot be read.
        NotACollectionError: it is something else.
        NewerCollectionError: a newer program wrote it.
        HeldCollectionError: `must_write`, and another program holds it.
    """
    if not path.is_file():
        message = f"There is no collection at {path}: check the name, or make one with “curator new”."
        raise NoCollectionError(message)
    if signer is None:
        return _open_readable(path, None, clock)
    lock = Lock(path)
    holder = lock.take(signer.person)
    if holder is None:
        return _open_writable(path, signer, lock, clock)
    if must_write:
        message = f"{holder} has this collection open: close it there, then try again."
        raise HeldCollectionError(message)
    return _open_readable(path, holder, clock)


def _open_writable(path: Path, signer: Signer, lock: Lock, clock: Callable[[], int]) -> Collection:
    with ExitStack() as on_failure:
        on_failure.callback(lock.give_back)
        connection = _connected(path, writable=True)
        on_failure.callback(connection.close)
        db = Database(connection)
        lacking = migrations.pending(db)
        if lacking and db.table_names():
            backup.make(connection, path, clock() / 1e9)
        if lacking:
            migrations.migrate(db)
        on_failure.pop_all()
    return Collection(path, connection, signer=signer, lock=lock, clock=clock)


def _open_readable(path: Path, holder: Holder | None, clock: Callable[[], int]) -> Collection:
    connection = _connected(path, writable=False)
    with ExitStack() as on_failure:
        on_failure.callback(connection.close)
        migrations.refuse_older(Database(connection), path.name)
        on_failure.pop_all()
    return Collection(path, connection, holder=holder, clock=clock)


def _connected(path: Path, *, writable: bool) -> Connection:
    connection: Connection | None = None
    try:
        connection = driver.connect(path, writable=writable)
        connection.execute("select count(*) from sqlite_master").fetchone()
    except driver.DatabaseError as error:
        if connection is not None:
            connection.close()
        message = (
            f"{path.name} cannot be read ({error}): it is no Curator collection, or damaged;"
            " “curator rescue” saves what is intact, and the -backups folder beside it has copies."
        )
        raise NoCollectionError(message) from error
    return connection
