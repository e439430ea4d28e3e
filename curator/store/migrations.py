"""The file's form: SQL files in db/migrations, each applied once, in order, in one transaction, never edited later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator import assets
from curator.core.errors import CuratorError
from curator.store import driver

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database, Migrations

    from curator.store.driver import Connection

NAME = "curator"
"""The name of our set of migrations, under which sqlite-utils remembers them in each file."""

APPLICATION_ID = 0x43757261
"""The letters Cura in the file's header (SQLite's `application_id`)."""


class NewerCollectionError(CuratorError):
    """A later version of the program wrote this collection."""


class OlderCollectionError(CuratorError):
    """The collection is in an older form and is open for reading only."""


class NotACollectionError(CuratorError):
    """The file is something else."""


def statements(script: str) -> list[str]:
    """The statements of a script, one by one: `executescript` would end the transaction around it.

    A statement ends at a semicolon at the end of a line; a trigger's at the line `end;`.
    """
    found: list[str] = []
    lines: list[str] = []
    for line in script.splitlines():
        bare = line.partition("--")[0].rstrip()
        if not bare:
            continue
        lines.append(bare)
        in_trigger = lines[0].startswith("create trigger")
        if bare == "end;" if in_trigger else bare.endswith(";"):
            found.append("\n".join(lines))
            lines = []
    return found


def scripts() -> list[Path]:
    """The migration files in order."""
    return sorted((assets.folder("db") / "migrations").glob("[0-9]*.sql"))


def migrations() -> Migrations:
    """The set that sqlite-utils applies and remembers."""
    from sqlite_utils import Migrations  # noqa: PLC0415 starting does not wait for it

    known = Migrations(NAME)
    for script in scripts():
        _register(known, script)
    return known


def _register(known: Migrations, script: Path) -> None:
    @known(name=script.stem)
    def apply(db: Database, /) -> None:
        for statement in statements(script.read_text(encoding="utf-8")):
            db.execute(statement)


def pending(connection: Connection) -> list[str]:
    """The names of the migrations that this file still lacks; nothing is written.

    Raises:
        NotACollectionError: the file is a database of something else.
        NewerCollectionError: it has migrations that this program does not know.
    """
    application = connection.execute("pragma application_id").fetchone()[0]
    if application != APPLICATION_ID:
        message = "This file is a database, but not a Curator collection: choose a file that Curator made."
        raise NotACollectionError(message)
    ours = [script.stem for script in scripts()]
    applied = _applied(connection)
    if not applied <= set(ours):
        message = "A newer version of Curator wrote this collection: update Curator to open it; nothing was changed."
        raise NewerCollectionError(message)
    return [name for name in ours if name not in applied]


def _applied(connection: Connection) -> set[str]:
    """What sqlite-utils remembers of a file; asked without it, because every start asks."""
    table = "select 1 from sqlite_master where type = 'table' and name = '_sqlite_migrations'"
    if connection.execute(table).fetchone() is None:
        return set()
    return {
        name for (name,) in connection.execute("select name from _sqlite_migrations where migration_set = ?", (NAME,))
    }


def migrate(connection: Connection) -> None:
    """Bring the file to the present form."""
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    migrations().apply(driver.database(connection))
