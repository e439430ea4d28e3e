"""SQLite as Curator uses it: sqlcipher3 (SQLite 3.53, FTS5), under sqlite-utils.

sqlite-utils catches the exceptions of the SQLite module that it imported; sqlcipher3 has its own. So sqlcipher3 takes the
place of pysqlite3, which sqlite-utils prefers, before sqlite-utils is imported anywhere: by importing this module first.
It is imported when it is first wanted, for a new form of the file: that takes a third of what opening a collection takes.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import ExitStack, contextmanager
from tempfile import gettempdir
from typing import TYPE_CHECKING, cast

import sqlcipher3
from sqlcipher3 import dbapi2

from curator.core.errors import CuratorError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    Connection = sqlite3.Connection

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

DatabaseError: type[Exception] = dbapi2.DatabaseError
OperationalError: type[Exception] = dbapi2.OperationalError
IntegrityError: type[Exception] = dbapi2.IntegrityError

DAMAGE: tuple[type[Exception], ...] = (dbapi2.DatabaseError, UnicodeDecodeError)
"""What reading a damaged file raises: the message about a damaged name may itself be no text."""

__all__ = [
    "DAMAGE",
    "DatabaseError",
    "IntegrityError",
    "NoRoomError",
    "OperationalError",
    "StorageError",
    "as_sentences",
    "atomic",
    "attach",
    "connect",
    "database",
    "in_memory",
    "in_temporary_files",
    "refuse_without_room",
    "unguarded",
    "write_ahead",
]


class StorageError(CuratorError):
    """The disk or the file does not let itself be read or written; what was saved before is as it was."""


class NoRoomError(StorageError):
    """The disk has no room for what SQLite writes beside a collection or elsewhere to read it; nothing is known to be wrong."""


_NEVER_FOR_ROOM = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_CORRUPTFS", "SQLITE_IOERR_DATA")
_NO_ROOM_OF_SYSTEM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def refuse_without_room(error: BaseException, path: Path) -> None:
    """Refuse to open a file where an error says that what SQLite keeps beside it while it is open finds no room.

    Raises:
        NoRoomError: it does.
    """
    if _lacks_room(error):
        message = f"The disk is full: there is no room beside {path.name} to open it; make room, then try again."
        raise NoRoomError(message) from error


def _lacks_room(error: BaseException) -> bool:
    """Whether an error, met while a collection is only read, says that a file beside it or elsewhere could not grow.

    A file that may not grow is told by SQLite as one whose disk fails; reading a collection that is damaged never is.
    """
    name = str(getattr(error, "sqlite_errorname", ""))
    if name:
        return name == "SQLITE_FULL" or (name.startswith("SQLITE_IOERR") and name not in _NEVER_FOR_ROOM)
    return getattr(error, "errno", 0) in _NO_ROOM_OF_SYSTEM


@contextmanager
def in_temporary_files() -> Iterator[None]:
    """Tell a full disk of temporary files, met while a collection is only read, from damage to the collection.

    Raises:
        NoRoomError: there is no room.
    """
    try:
        yield
    except (DatabaseError, OSError) as error:
        if not _lacks_room(error):
            raise
        message = (
            f"The disk is full: {gettempdir()} has no room for a temporary file, which may become as large as the collection."
            " Nothing was found wrong with the collection: make room there, or name another folder in TMPDIR, then try again."
        )
        raise NoRoomError(message) from error


_SENTENCES = {
    "FULL": "The disk is full: nothing of this was saved, and all that was saved before is safe; make room, then try again.",
    "IOERR": "The disk failed to read or write: nothing of this was saved; see whether it is full, was pulled out or is"
    " failing, then try again.",
    "READONLY": "The collection's file cannot be written to: nothing of this was saved; change its permissions or copy it"
    " to another folder, then open it there.",
    "CANTOPEN": "The collection's file can no longer be opened: nothing of this was saved; see whether its disk or folder"
    " is still there, then open it again.",
    "BUSY": "Another program is at work in this collection's file: nothing of this was saved; try again in a moment.",
    "CORRUPT": "The collection's file is damaged: nothing of this was saved; “curator check” says what is wrong, and"
    " “curator rescue” saves what is intact.",
    "NOTADB": "The collection's file is damaged: nothing of this was saved; “curator rescue” saves what is intact, and the"
    " -backups folder beside it has copies.",
}
"""What a person can do about SQLite's primary result codes; every other code is a bug."""


@contextmanager
def as_sentences() -> Iterator[None]:
    """Turn what disks and files do to SQLite into a sentence for the person; what only a bug can do rises as it is.

    Raises:
        StorageError: the disk is full or fails, or the file is damaged, locked or not to be written to.
    """
    try:
        yield
    except DAMAGE as error:
        name = "SQLITE_CORRUPT" if isinstance(error, UnicodeDecodeError) else getattr(error, "sqlite_errorname", "")
        sentence = _SENTENCES.get(name.split("_")[1]) if name else None
        if sentence is None:
            raise
        raise StorageError(sentence) from error


def connect(path: Path, *, writable: bool) -> Connection:
    """A connection with `synchronous=FULL`: what is acknowledged survives a power cut.

    A connection that is not writable refuses every statement that would change the file. Nothing is written by opening
    one, whatever the file is; `write_ahead` comes after it is known to be ours.
    """
    connection = _opened(str(path.absolute()) if writable else _name_to_read(path))
    with ExitStack() as on_failure:
        on_failure.callback(connection.close)
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma busy_timeout = 5000")
        connection.execute("pragma trusted_schema = off")
        # else what “insert or replace” takes away would go past the triggers that keep the log
        connection.execute("pragma recursive_triggers = on")
        connection.execute("pragma cache_size = -32768")
        connection.execute("pragma synchronous = full" if writable else "pragma query_only = on")
        on_failure.pop_all()
    return connection


def in_memory() -> Connection:
    """A connection to an empty database that is gone when it is closed."""
    return _opened(":memory:")


def _opened(name: str) -> Connection:
    return cast("Connection", dbapi2.connect(name, isolation_level=None, check_same_thread=False, uri=True))


def attach(connection: Connection, path: Path, name: str) -> None:
    """Have a connection read a second file, whose tables are found by their own names where the first has none so named."""
    connection.execute("attach ? as ?", (_name_to_read(path), name))


def _name_to_read(path: Path) -> str:
    """The file's name for SQLite, which needs to be told where nothing can be written beside it and no log lies there."""
    log = path.with_name(path.name + "-wal")
    stands_still = not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)
    return f"{path.absolute().as_uri()}?immutable=1" if stands_still else str(path.absolute())


def database(connection: Connection) -> Database:
    """The same connection as sqlite-utils knows it."""
    from sqlite_utils import Database  # noqa: PLC0415 starting does not wait for it

    return Database(connection)


@contextmanager
def atomic(connection: Connection) -> Iterator[None]:
    """Write all that is written within, or nothing; inside another such block, this is a part of that one."""
    is_part = connection.in_transaction
    with ExitStack() as on_failure:
        connection.execute("savepoint part" if is_part else "begin")
        on_failure.callback(_take_back, connection, is_part=is_part)
        yield
        connection.execute("release part" if is_part else "commit")
        on_failure.pop_all()


def _take_back(connection: Connection, *, is_part: bool) -> None:
    if not connection.in_transaction:
        return  # a failing disk may have ended it already
    connection.execute("rollback to part" if is_part else "rollback")
    if is_part:
        connection.execute("release part")


@contextmanager
def unguarded(connection: Connection) -> Iterator[None]:
    """Let a connection that only reads make a copy or a temporary table; it must not be used to change the collection."""
    only_reads = connection.execute("pragma query_only").fetchone()[0]
    connection.execute("pragma query_only = off")
    try:
        yield
    finally:
        connection.execute(f"pragma query_only = {only_reads}")


def write_ahead(connection: Connection) -> None:
    """Have a file keep a write-ahead log, so that readers and the writer do not wait for each other."""
    connection.execute("pragma journal_mode = wal")
