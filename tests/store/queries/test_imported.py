from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.ids import Uid
from curator.core.imported import ImportedRow
from curator.store.queries import imported
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path


def test_rows_are_known_by_what_a_column_holds(tmp_path: Path) -> None:
    event = Uid("e")
    rows = [
        ImportedRow(Uid("r1"), event, "foreign", (("name", "x"), ("id", "7"))),
        ImportedRow(Uid("r2"), event, "foreign", (("id", "7"),)),
        ImportedRow(Uid("r3"), event, "foreign", (("id", "8"),), withdrawn_because="twice"),
        ImportedRow(Uid("r4"), event, "foreign", (("name", "9"),)),
        ImportedRow(Uid("r5"), event, "other", (("id", "10"),)),
    ]
    with ground.collection(tmp_path) as collection:
        collection.journal.commit(edits.create("Import", *rows))
        assert imported.known(collection.connection, ["foreign"], "id") == {"7": "r1"}
        assert imported.known(collection.connection, ["foreign", "other"], "id") == {"7": "r1", "10": "r5"}
