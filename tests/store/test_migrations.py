from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Migrations

from curator.store import migrations
from curator.store.driver import OperationalError, connect, database, in_memory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.driver import Connection


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = in_memory()
    yield connection
    connection.close()


def test_a_script_is_taken_apart_into_statements() -> None:
    script = """
-- a remark; with a semicolon
create table a (
  b text -- why; it is there
);

create trigger c before delete on a
begin
  select raise(abort, 'no');
end;
insert into a values ('x');
"""
    assert migrations.statements(script) == [
        "create table a (\n  b text\n);",
        "create trigger c before delete on a\nbegin\n  select raise(abort, 'no');\nend;",
        "insert into a values ('x');",
    ]


def test_every_migration_ends_with_a_whole_statement_and_is_numbered() -> None:
    for number, path in enumerate(migrations.scripts(), 1):
        assert path.name.startswith(f"{number:04}_")
        script = path.read_text("utf-8")
        written = [line.partition("--")[0].rstrip() for line in script.splitlines()]
        assert "\n".join(migrations.statements(script)) == "\n".join(filter(None, written))


def test_a_migrated_file_lacks_nothing_and_is_ours(db: Connection) -> None:
    migrations.migrate(db)
    assert migrations.pending(db) == []
    assert db.execute("pragma application_id").fetchone() == (migrations.APPLICATION_ID,)
    migrations.migrate(db)
    assert migrations.pending(db) == []


def test_what_is_not_ours_is_told_from_what_is_newer(db: Connection) -> None:
    with pytest.raises(migrations.NotACollectionError):
        migrations.pending(db)
    migrations.migrate(db)
    db.execute("update _sqlite_migrations set name = '9999_later' where name like '0001%'")
    with pytest.raises(migrations.NewerCollectionError):
        migrations.pending(db)


def test_a_migration_that_fails_leaves_the_old_form(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", writable=True)
    db = database(connection)
    set_ = Migrations("curator")
    good, bad = tmp_path / "0001_good.sql", tmp_path / "0002_bad.sql"
    good.write_text("create table a (b text) strict;\n")
    bad.write_text("create table c (d text) strict;\ncreate table a (twice text) strict;\n")
    for script in (good, bad):
        migrations._register(set_, script)  # noqa: SLF001 the part that the set is made of
    with pytest.raises(OperationalError, match="already exists"):
        set_.apply(db)
    assert [each.name for each in set_.applied(db)] == ["0001_good"]
    assert "c" not in db.table_names()
    connection.close()
