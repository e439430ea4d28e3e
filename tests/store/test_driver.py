from __future__ import annotations

import errno
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from curator.store import driver
from curator.store.driver import NoRoomError, StorageError, as_sentences

if TYPE_CHECKING:
    from pathlib import Path


def test_sqlite_utils_stands_on_the_same_driver() -> None:
    """The exceptions that sqlite-utils catches are the driver's: adding a column while inserting works."""
    db = driver.database(driver.in_memory())
    db.table("things").insert({"a": 1})
    db.table("things").insert({"a": 2, "b": 3}, alter=True)
    assert [row["b"] for row in db["things"].rows] == [None, 3]
    with pytest.raises(dbapi2.OperationalError):
        db.execute("select nonsense")


def test_a_new_process_gets_the_driver_by_importing_the_store() -> None:
    program = "from curator.store import driver; import sqlite_utils.utils as u; print(u.sqlite3.__name__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "sqlcipher3"


def test_opening_a_collection_does_not_wait_for_sqlite_utils() -> None:
    program = "import sys; from curator.store import collection, queries; print('sqlite_utils' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def fail_after(connection: driver.Connection, statement: str) -> None:
    with driver.atomic(connection):
        connection.execute(statement)
        raise KeyError


def test_a_part_that_fails_takes_back_itself_alone() -> None:
    connection = driver.in_memory()
    connection.execute("create table t (a)")
    with driver.atomic(connection):
        connection.execute("insert into t values (1)")
        with pytest.raises(KeyError):
            fail_after(connection, "insert into t values (2)")
        with driver.atomic(connection):
            connection.execute("insert into t values (3)")
    assert connection.execute("select a from t").fetchall() == [(1,), (3,)]
    with pytest.raises(KeyError):
        fail_after(connection, "insert into t values (4)")
    assert not connection.in_transaction
    assert connection.execute("select count(*) from t").fetchone() == (2,)


def test_a_transaction_that_is_over_already_is_not_ended_again() -> None:
    connection = driver.in_memory()
    with pytest.raises(KeyError):
        fail_after(connection, "rollback")
    assert not connection.in_transaction


def test_a_writer_survives_a_power_cut_and_a_reader_cannot_write(tmp_path: Path) -> None:
    writer = driver.connect(tmp_path / "a.db", writable=True)
    driver.write_ahead(writer)
    assert writer.execute("pragma journal_mode").fetchone() == ("wal",)
    assert writer.execute("pragma synchronous").fetchone() == (2,)
    writer.execute("create table t (a)")
    reader = driver.connect(tmp_path / "a.db", writable=False)
    with pytest.raises(driver.OperationalError, match="readonly"):
        reader.execute("insert into t values (1)")
    reader.close()
    writer.close()


def test_opening_a_file_changes_nothing_in_it(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = dbapi2.connect(str(path))
    other.execute("create table t (a)")
    other.close()
    before = path.read_bytes()
    driver.connect(path, writable=True).close()
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.glob("other*")] == ["other.db"]


def test_a_file_that_is_no_database_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "text.curator"
    path.write_text("no database at all, " * 100)
    with pytest.raises(driver.DatabaseError):
        driver.connect(path, writable=True).execute("select * from sqlite_master")


def test_a_connection_that_reads_may_make_copies_while_unguarded_and_only_then(tmp_path: Path) -> None:
    driver.connect(tmp_path / "a.db", writable=True).close()
    reader = driver.connect(tmp_path / "a.db", writable=False)
    with driver.unguarded(reader):
        reader.execute("create temp table t (a)")
    with pytest.raises(driver.OperationalError):
        reader.execute("insert into t values (1)")
    reader.close()


def test_a_second_file_is_read_by_its_tables_names(tmp_path: Path) -> None:
    first, second = (driver.connect(tmp_path / name, writable=True) for name in ("a.db", "b.db"))
    second.execute("create table t as select 7 as a")
    driver.attach(first, tmp_path / "b.db", "other")
    assert first.execute("select a from t").fetchone() == (7,)
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("insert into t values (zeroblob(100000))", "full"),
        ("pragma query_only = on; insert into t values (1)", "cannot be written"),
    ],
)
def test_what_a_disk_does_becomes_a_sentence(tmp_path: Path, program: str, says: str) -> None:
    connection = driver.connect(tmp_path / "a.db", writable=True)
    connection.execute("create table t (a)")
    connection.execute("pragma max_page_count = 3")
    with pytest.raises(StorageError, match=says) as raised, as_sentences():
        connection.executescript(program)
    assert "nothing of this was saved" in raised.value.sentence
    connection.close()


def test_a_file_locked_elsewhere_becomes_a_sentence(tmp_path: Path) -> None:
    one, other = (driver.connect(tmp_path / "a.db", writable=True) for _ in range(2))
    other.execute("pragma busy_timeout = 0")
    one.execute("begin immediate")
    with pytest.raises(StorageError, match="Another program"), as_sentences():
        other.execute("begin immediate")
    one.close()
    other.close()


def test_what_only_a_bug_does_rises_as_it_is() -> None:
    connection = driver.in_memory()
    with pytest.raises(driver.OperationalError, match="no such table"), as_sentences():
        connection.execute("select * from nowhere")
    connection.execute("create table t (a unique)")
    connection.execute("insert into t values (1)")
    with pytest.raises(driver.IntegrityError), as_sentences():
        connection.execute("insert into t values (1)")
    connection.close()


def test_an_error_without_a_code_rises_as_it_is() -> None:
    error = driver.DatabaseError("no code")
    with pytest.raises(driver.DatabaseError, match="no code"), as_sentences():
        raise error


def test_a_message_that_is_itself_damaged_is_damage() -> None:
    with pytest.raises(StorageError, match="is damaged"), as_sentences():
        b"\xd8".decode()


def without_room(error: Exception) -> None:
    with driver.in_temporary_files():
        raise error


def test_a_disk_without_room_for_temporary_files_is_told_from_damage(tmp_path: Path) -> None:
    full = driver.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"  # type: ignore[attr-defined]
    for error in (full, OSError(errno.ENOSPC, "No space left on device")):
        with pytest.raises(NoRoomError, match="has no room for a temporary file"):
            without_room(error)
        with pytest.raises(NoRoomError, match=r"no room beside a\.curator"):
            driver.refuse_without_room(error, tmp_path / "a.curator")
    unreadable = driver.OperationalError("disk I/O error")
    unreadable.sqlite_errorname = "SQLITE_IOERR_READ"  # type: ignore[attr-defined]
    for other in (unreadable, driver.DatabaseError("malformed"), OSError(errno.EACCES, "Permission denied")):
        with pytest.raises(type(other)) as raised:
            without_room(other)
        assert raised.value is other
        driver.refuse_without_room(other, tmp_path / "a.curator")
