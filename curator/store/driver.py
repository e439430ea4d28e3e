"""SQLite as Curator uses it: sqlcipher3 (SQLite 3.53, FTS5), under sqlite-utils.

sqlite-utils catches the exceptions of the SQLite module that it imported; sqlcipher3 has its own. So sqlcipher3 takes the
place of pysqlite3, which sqlite-utils prefers, before sqlite-utils is imported anywhere: by importing this module first.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

from sqlite_utils import Database  # noqa: E402 only after the driver stands in its place

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    Connection = sqlite3.Connection

DatabaseError: type[Exception] = dbapi2.DatabaseError
OperationalError: type[Exception] = dbapi2.OperationalError
IntegrityError: type[Exception] = dbapi2.IntegrityError

__all__ = ["Database", "DatabaseError", "IntegrityError", "OperationalError", "connect", "rows"]


def connect(path: Path, *, writable: bool) -> Connection:
    """A connection in WAL mode with `synchronous=FULL`: what is acknowledged survives a power cut.

    A connection that is not writable refuses every statement that would change the file.
    """
    connection = cast("Connection", dbapi2.connect(str(path), isolation_level=None, check_same_thread=False))
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma busy_timeout = 5000")
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cache_size = -32768")
    if writable:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
    else:
        connection.execute("pragma query_only = on")
    return connection


def rows(connection: Connection, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 SQL values
    """All rows that a query gives."""
    return connection.execute(sql, parameters).fetchall()
