"""The form of a collection file after all migrations, as text: `python -m curator.store.schema > db/schema.sql`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from curator.store import driver, migrations

if TYPE_CHECKING:
    from curator.store.driver import Connection

HEADING = (
    "-- The form of a collection file after all migrations. Made by “python -m curator.store.schema”; do not edit.\n"
)


def parts(connection: Connection) -> dict[str, str]:
    """The statement behind each of our tables, indexes and triggers, by name; SQLite's own parts are left out."""
    found = connection.execute(
        "select name, sql from sqlite_master where sql is not null"
        " and name not glob 'sqlite_*' and name not glob '_sqlite_*' and name not glob 'idx__sqlite_*'"
        " and name not glob 'search_words_*' order by rowid"
    )
    return {str(name): str(sql) for name, sql in found}


def expected() -> dict[str, str]:
    """The parts of a collection in the present form."""
    connection = driver.in_memory()
    try:
        migrations.migrate(connection)
        return parts(connection)
    finally:
        connection.close()


def text() -> str:
    """The whole form as SQL."""
    return HEADING + "".join(f"\n{sql};\n" for sql in expected().values())


if __name__ == "__main__":
    sys.stdout.write(text())
