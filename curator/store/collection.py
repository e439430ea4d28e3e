"""A collection: one `.curator` file, opened by one writer or by any number of readers."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from curator.core.errors import CuratorError
from curator.store import arrival, backup, driver, migrations, search_index, undo
from curator.store.identifiers import new_uid
from curator.store.journal import Journal
from curator.store.locking import Holder, Lock, UnwritableCollectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from curator.core.ids import ChangeId, RecordKey
    from curator.store.driver import Connection
    from curator.store.signing import Signer

SUFFIX = ".curator"

SMALLEST = 512
"""The bytes of SQLite's smallest page: a shorter file is taken for an empty one by it, and its log thrown away."""

ONLY_READING = "This collection was opened for reading only: open it for writing to change it."


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
        why_read_only: str = "",
        clock: Callable[[], int] = time.time_ns,
    ) -> None:
        """Use `create` or `open_collection` instead; they check what they open.

        `why_read_only` is a sentence, empty where the collection is open for writing; `holder` is who writes to it, where
        that is the reason.
        """
        self.path = path
        self.connection = connection
        self.signer = signer
        self.holder = holder
        self.why_read_only = why_read_only
        self.journal = Journal(connection, signer if lock else None, clock, why_read_only)
        self._lock = lock
        self._clock = clock
        self._protected_at: float | None = None
        self._is_protecting = False
        self.backup_trouble = ""
        self.protect: Callable[[Callable[[Connection], None]], None] = lambda work: work(connection)
        """Has the backups made that come by themselves, through a connection: at once, where nobody sets another way."""
        if lock:
            self.journal.listen(self._protect)

    @property
    def is_writable(self) -> bool:
        """Whether edits can be committed here."""
        return self._lock is not None

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
        with driver.as_sentences(), driver.atomic(self.connection):
            arrival.rebuild(self.connection)

    def reader(self) -> Collection:
        """The same collection on a connection of its own, for reading in another thread."""
        return Collection(
            self.path,
            driver.connect(self.path, writable=False),
            holder=self.holder,
            why_read_only=self.why_read_only or ONLY_READING,
            clock=self._clock,
        )

    def restate(self, facts: Mapping[str, str]) -> None:
        """Be the same collection as another file was: facts are its `title`, `uid` and `made_at` (ms since 1970)."""
        with driver.as_sentences(), driver.atomic(self.connection):
            self.connection.executemany("insert or replace into facts values (?, ?)", facts.items())

    def back_up(self, connection: Connection | None = None) -> backup.Backup:
        """Make a backup now, through a connection of one's own if need be; raises as `backup.make` does."""
        at = self._clock() / 1e9
        made = backup.make(connection or self.connection, self.path, at)
        self._protected_at = at
        return made

    def _protect(self, _records: frozenset[RecordKey]) -> None:
        """Make a backup where the last one is older than the interval, or newer than the clock."""
        now = self._clock() / 1e9
        if self._protected_at is None:
            self._protected_at = backup.last_made(self.connection, self.path, now)
        is_due = not 0 <= now - self._protected_at < backup.INTERVAL_SECONDS
        if is_due and not self._is_protecting:
            self._is_protecting = True
            self.protect(self._back_up_through)

    def _back_up_through(self, connection: Connection) -> None:
        # the edit is saved: a backup that fails must not look like a save that failed
        try:
            self.back_up(connection)
            self.backup_trouble = ""
        except backup.BackupFailedError as trouble:
            self.backup_trouble = trouble.sentence
        finally:
            self._is_protecting = False

    def close(self) -> None:
        """Close the file and let the next writer in."""
        try:
            self.connection.close()
        finally:
            if self._lock:
                self._lock.give_back()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()


def create(path: Path, signer: Signer, *, title: str = "", clock: Callable[[], int] = time.time_ns) -> Collection:
    """A new, empty collection at `path`, open for writing; it is there whole or not at all.

    Raises:
        CollectionExistsError: there is something at this path.
        NoCollectionError, UnwritableCollectionError, StorageError: nothing can be written there.
        HeldCollectionError: another program is making a collection there.
    """
    if taken := backup.what_stands_at(path):
        message = f"{taken}: choose another name, or open it."
        raise CollectionExistsError(message)
    if not path.parent.is_dir():
        message = f"There is no folder {path.parent}: make it first, or choose another place."
        raise NoCollectionError(message)
    lock = Lock(path)
    if holder := lock.take(signer.person):
        message = f"{holder} is making a collection at {path}: choose another name."
        raise HeldCollectionError(message)
    with ExitStack() as on_failure:
        on_failure.callback(lock.give_back)
        facts = {"title": title or path.stem, "uid": new_uid(), "made_at": str(clock() // 1_000_000)}
        facts["search"] = search_index.FORM
        with driver.as_sentences():
            _make(path, facts)
        on_failure.pop_all()
    return _open_writable(path, signer, lock, clock)


def _make(path: Path, facts: Mapping[str, str]) -> None:
    """Make the file beside its name, and give it its name when it is whole and on the disk."""
    beside = path.with_name(path.name + ".new")
    backup.remove(beside)
    with ExitStack() as on_failure:
        on_failure.callback(backup.remove, beside)
        connection = driver.connect(beside, writable=True)
        try:
            driver.write_ahead(connection)
            migrations.migrate(connection)
            connection.executemany("insert into facts values (?, ?)", facts.items())
        finally:
            connection.close()
        backup.put_in_place(beside, path)
        on_failure.pop_all()


def open_collection(
    path: Path, signer: Signer | None, *, clock: Callable[[], int] = time.time_ns, must_write: bool = False
) -> Collection:
    """The collection at `path`: for writing, or for reading where that cannot be (`why_read_only`) or `signer` is None.

    An older form is brought up to date first, after a backup.

    Raises:
        NoCollectionError: there is no file, or it cannot be read.
        NotACollectionError: it is something else.
        NewerCollectionError: a newer program wrote it.
        HeldCollectionError: `must_write`, and another program holds it.
        UnwritableCollectionError, StorageError: `must_write`, and nothing can be written there.
    """
    if not path.is_file():
        message = f"There is no collection at {path}: check the name, or make one with “curator new”."
        raise NoCollectionError(message)
    if path.stat().st_size < SMALLEST:
        message = f"{path} is empty or cut off: take a copy from the -backups folder beside it, or from where it came."
        raise NoCollectionError(message)
    if signer is None:
        return _open_readable(path, None, ONLY_READING, clock)
    lock = Lock(path)
    try:
        holder = lock.take(signer.person)
    except UnwritableCollectionError as trouble:
        if must_write:
            raise
        return _open_readable(path, None, trouble.sentence, clock)
    if holder is None:
        return _open_writable(path, signer, lock, clock)
    why = f"{holder} has this collection open: close it there, then open it here again."
    if must_write:
        raise HeldCollectionError(why)
    return _open_readable(path, holder, why, clock)


def _open_writable(path: Path, signer: Signer, lock: Lock, clock: Callable[[], int]) -> Collection:
    with ExitStack() as on_failure:
        on_failure.callback(lock.give_back)
        connection, lacking = _connected(path, writable=True)
        on_failure.callback(connection.close)
        with driver.as_sentences():
            driver.write_ahead(connection)
            if lacking:
                backup.make(connection, path, clock() / 1e9)
                migrations.migrate(connection)
            _catch_up(connection)
        on_failure.pop_all()
    return Collection(path, connection, signer=signer, lock=lock, clock=clock)


def _catch_up(connection: Connection) -> None:
    """Have all indexed that this program indexes."""
    found = connection.execute("select value from facts where name = 'search'").fetchone()
    form = found[0] if found else ""
    if form < search_index.FORM:
        with driver.atomic(connection):
            search_index.catch_up(connection, form)
            connection.execute("insert or replace into facts values ('search', ?)", (search_index.FORM,))


def _open_readable(path: Path, holder: Holder | None, why: str, clock: Callable[[], int]) -> Collection:
    connection, lacking = _connected(path, writable=False)
    if lacking:
        connection.close()
        message = f"{path.name} was written by an older Curator: open it once for writing, which brings it up to date."
        raise migrations.OlderCollectionError(message)
    return Collection(path, connection, holder=holder, why_read_only=why, clock=clock)


def _connected(path: Path, *, writable: bool) -> tuple[Connection, list[str]]:
    """A connection to the file, which is known to be a collection, and the migrations that it lacks."""
    with ExitStack() as on_failure:
        try:
            connection = driver.connect(path, writable=writable)
            on_failure.callback(connection.close)
            lacking = migrations.pending(connection)
        except driver.DAMAGE as error:
            driver.refuse_without_room(error, path)
            message = (
                f"{path.name} cannot be read ({error}): it is no Curator collection, or damaged;"
                " “curator rescue” saves what is intact, and the -backups folder beside it has copies."
            )
            raise NoCollectionError(message) from error
        on_failure.pop_all()
    return connection, lacking
