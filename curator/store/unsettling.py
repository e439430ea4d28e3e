"""Taking back a settlement of concurrent edits: what was not chosen is put forward again, beside what was.

A settlement replaced all versions of a field; nothing brings a replaced revision back as it was. So each that was not chosen is
picked anew, by a settlement that names only that one as what it replaces: two settlements that differ are a dispute again, on
every laptop, with the values and the authors that there were. What the settler wrote himself he writes again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from curator.core import ids
from curator.core.changes import parents_of
from curator.core.edits import SetField, Settle
from curator.core.ids import ChangeId, RecordKey, RevisionId
from curator.store import journal, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core import changes
    from curator.store.driver import Connection


def opened_again(
    connection: Connection, revision: RevisionId, write: changes.Write
) -> tuple[Settle | SetField, ...] | None:
    """The writes that put what a settlement left out beside what it chose; None where somebody has gone on since.

    None of them where the settlement had no effect.
    """
    settler, given, void = connection.execute(
        "select person, value, void from revisions where id = ?", (revision,)
    ).fetchone()
    if void is not None:
        return ()
    record = RecordKey(write.e)
    heads = _heads(connection, record, write.f)
    if any((kind, person, value) != ("fix", settler, given) for _, kind, person, _, value in heads):
        return None
    left = [each for each in _revisions(connection, parents_of(write)) if each[4] != given]
    again = [_again(record, write.f, each, settler, given) for each in left]
    return None if None in again else tuple(each for each in again if each is not None)


def _again(
    record: RecordKey, field: str, left: tuple[Any, ...], settler: str, given: str | None
) -> Settle | SetField | None:
    id_, _, _, origin, value = left
    if origin != settler:
        return Settle(record, field, RevisionId(id_), (RevisionId(id_),))
    if value is None:
        return None
    kind = ids.kind_of(record)
    before = rows.field_from_json(kind, field, given)
    return SetField(record, field, rows.field_from_json(kind, field, value), before, (RevisionId(id_),))


def settled_again(connection: Connection, change: ChangeId, write: changes.Write) -> Settle | None:
    """The settlement that ends the dispute which a change opened by putting a version forward again (`opened_again`).

    None where the change did no such thing, or where somebody has gone on since.
    """
    record = RecordKey(write.e)
    heads = _heads(connection, record, write.f)
    if write.k == "set" and {value for *_, value in _revisions(connection, parents_of(write))} != {
        rows.to_json(write.x)
    }:
        return None
    here = [each for each in heads if ids.change_of(each[0]) == change]
    others = [each for each in heads if ids.change_of(each[0]) != change]
    chosen = {value for *_, value in others}
    if not here or len(chosen) != 1 or any(kind != "fix" for _, kind, *_ in others):
        return None
    return Settle(record, write.f, others[0][0])


def _heads(connection: Connection, record: RecordKey, field: str) -> list[tuple[RevisionId, str, str, str, str | None]]:
    return _revisions(connection, journal.heads(connection, record, field))


def _revisions(connection: Connection, wanted: Iterable[str]) -> list[tuple[RevisionId, str, str, str, str | None]]:
    found = connection.execute(
        "select id, kind, person, origin, value from revisions where id in (select value from json_each(?)) order by id",
        (json.dumps(list(wanted)),),
    )
    return [(RevisionId(id_), kind, person, origin, value) for id_, kind, person, origin, value in found]
