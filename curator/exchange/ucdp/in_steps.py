"""A file of UCDP GED beside a person at a window: first looked through in steps, then taken in, a few rows at a time.

What is taken in is one change of the log for each few rows, not one transaction for the file: no transaction may stay open
while a person works on. So a file is looked through before, and one with a row at fault is not begun.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.edits import Edit
from curator.exchange.claim_lines import Fault
from curator.exchange.importers.refusals import RefusedFileError
from curator.exchange.ucdp.refusals import FaultyRowsError
from curator.exchange.ucdp.table import open_table
from curator.exchange.ucdp.taking_in import Imported, Taking

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from curator.store.collection import Collection
    from curator.store.driver import Connection

FEW = 25
"""How many rows become one change: as many as can be saved while nobody notices that the window waits."""


class ChangedMeanwhileError(RefusedFileError):
    """The file is not the one that was looked through."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” was changed since it was looked through: look through it again.")


@dataclass(frozen=True, slots=True)
class Behind:
    """How much of a file is behind, in bytes of it, and how many rows."""

    done: int
    total: int
    rows: int


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked through: the sha256 of its bytes, what taking it in would bring, what is at fault in it.

    With a fault nothing can be taken in; `refusal` is the sentence about it.
    """

    sha256: str
    would_bring: Imported
    faults: tuple[Fault, ...] = ()
    refusal: str = ""


def look_through(connection: Connection, path: Path) -> Generator[Behind, None, Looked]:
    """What taking in a file would bring; nothing is written.

    Raises:
        RefusedFileError: the file cannot be read as UCDP GED.
    """
    with open_table(path) as table:
        taking = Taking(connection, table)
        try:
            for _ in taking.writes(table.rows):
                yield Behind(table.position(), table.size, taking.done.rows)
        except FaultyRowsError as refusal:
            return Looked(table.sha256, taking.done, refusal.faults, refusal.sentence)
    return Looked(table.sha256, taking.done)


def take_in(collection: Collection, path: Path, sha256: str) -> Generator[Behind, None, Imported]:
    """Take in a file that was looked through. What came before a cancel stays; the rest comes with the next import of it.

    Raises:
        ChangedMeanwhileError: the file has other bytes than it had.
        RefusedFileError: the file cannot be read as UCDP GED.
        ReadOnlyCollectionError, StorageError: as `Journal.commit`.
    """
    connection = collection.connection
    with open_table(path) as table:
        if table.sha256 != sha256:
            raise ChangedMeanwhileError(table.name)
        taking = Taking(connection, table, FEW)
        for writes in taking.writes(table.rows):
            if writes:
                collection.journal.commit(Edit(f"Import events from {table.name}", writes))
            written = connection.total_changes
            yield Behind(table.position(), table.size, taking.done.rows)
            if connection.total_changes != written:
                # a person did something between two steps: ids that were free may be taken now
                taking.look_again()
    return taking.done
