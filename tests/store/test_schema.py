from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

from curator import assets
from curator.core.records import KINDS
from curator.store import migrations, rows, schema
from curator.store.driver import in_memory

if TYPE_CHECKING:
    import pytest


def test_the_form_that_is_kept_is_that_of_all_migrations(capsys: pytest.CaptureFixture[str]) -> None:
    kept = (assets.folder("db") / "schema.sql").read_text("utf-8")
    assert kept == schema.text(), "make it again: python -m curator.store.schema > db/schema.sql"
    runpy.run_path(schema.__file__, run_name="__main__")
    assert capsys.readouterr().out == kept


def test_the_form_that_is_kept_can_be_laid_out_by_itself() -> None:
    connection = in_memory()
    connection.executescript((assets.folder("db") / "schema.sql").read_text("utf-8"))
    assert schema.parts(connection) == schema.expected()
    connection.close()


def test_every_kind_has_its_table_with_its_fields_and_nothing_else_but_who_and_when() -> None:
    connection = in_memory()
    migrations.migrate(connection)
    for kind in KINDS:
        columns = [row[1] for row in connection.execute(f"pragma table_info ({rows.table(kind)})")]
        # a field that a later form has added stands at the end of its table
        expected = ["uid", *(column.name for column in rows.columns(kind))]
        assert sorted(columns) == sorted(
            [*expected, "created_by", "created_at", "changed_by", "changed_at", "disputed"]
        )
    connection.close()


def test_every_table_is_strict_and_every_check_has_a_name() -> None:
    for name, sql in schema.expected().items():
        if sql.lower().startswith("create table"):
            assert sql.endswith(("strict", "strict, without rowid")), name
            assert sql.count("check (") == sql.count("constraint "), name
