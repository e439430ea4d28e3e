"""The file's form: SQL files in db/migrations, each applied once, in order, in one transaction, never edited later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

from curator import assets
from curator.core.errors import CuratorError

if TYPE_CHECKING:
    from pathlib import Path

    from curator.store.driver import Database

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
    known = Migrations("curator")
    for script in scripts():
        _register(known, script)
    return known


def _register(known: Migrations, script: Path) -> None:
    @known(name=script.stem)
    def apply(db: Database, /) -> None:
        for statement in statements(script.read_text(encoding="utf-8")):
            db.execute(statement)


def pending(db: Database) -> list[str]:
    """The names of the migrations that this file still lacks; nothing is written.

    Raises:
        NotACollectionError: the file is a database of something else.
        NewerCollectionError: it has migrations that this program does not know.
    """
    application = db.execute("pragma application_id").fetchone()[0]
    if application != APPLICATION_ID:
        message = "This file is a database, but not a Curator collection: choose a file that Curator made."
        raise NotACollectionError(message)
    known = migrations()
    ours = {script.stem for script in scripts()}
    if any(applied.name not in ours for applied in known.applied(db)):
        message = "A newer version of Curator wrote this collection: update Curator to open it; nothing was changed."
        raise NewerCollectionError(message)
    return [migration.name for migration in known.pending(db)]


def migrate(db: Database) -> None:
    """Bring the file to the present form."""
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    migrations().apply(db)
