"""Versions: the fields that several laptops gave different values at the same time, with all these values."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import concurrent, ids
from curator.core.cases import parts_of
from curator.core.changes import ALL_FIELDS
from curator.core.concurrent import Concurrent, Version
from curator.core.edits import MISSING
from curator.core.ids import RecordKey, RevisionId, Uid
from curator.core.records import KINDS, key_of
from curator.store import history, rows
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.core.cases import Case
    from curator.store.driver import Connection

_VERSIONS = (
    "select f.record, f.field, r.id, r.value, r.origin, r.clock, coalesce(c.device, ''),"
    " iif(r.person = r.origin, '', r.person)"
    " from fields f, json_each(f.heads) h join revisions r on r.id = h.value"
    " left join changes c on c.id = substr(r.id, 1, 43)"
    " where f.state = 'disputed' and {wanted} order by f.record, f.field, r.id"
)


def every(connection: Connection) -> tuple[Concurrent, ...]:
    """All fields with several versions, in the order of their records; those of withdrawn records too."""
    return _found(connection, _VERSIONS.format(wanted="true"))


def of(connection: Connection, wanted: Iterable[RecordKey]) -> Mapping[RecordKey, tuple[Concurrent, ...]]:
    """The fields with several versions of these records, by record; one look at an index where the collection has none."""
    if not _has_any(connection):
        return {}
    sql = _VERSIONS.format(wanted="f.record in (select value from json_each(?))")
    found: defaultdict[RecordKey, list[Concurrent]] = defaultdict(list)
    for each in _found(connection, sql, json.dumps(sorted(set(wanted)))):
        found[each.record].append(each)
    return {record: tuple(several) for record, several in found.items()}


def beside(connection: Connection, gathered: Iterable[Case]) -> Iterator[Case]:
    """These cases, each with the fields of its parts that have several versions."""
    if not _has_any(connection):
        yield from gathered
        return
    several = list(gathered)
    keys = {id(case): tuple(dict.fromkeys(map(key_of, parts_of(case)))) for case in several}
    found = of(connection, {key for of_case in keys.values() for key in of_case})
    for case in several:
        mine = tuple(each for key in sorted(keys[id(case)]) for each in found.get(key, ()))
        yield replace(case, concurrent=mine) if mine else case


def of_field(connection: Connection, record: RecordKey, field: str) -> Concurrent | None:
    """The versions of a field; None where it has one, or none."""
    return next((each for each in of(connection, [record]).get(record, ()) if each.field == field), None)


def _has_any(connection: Connection) -> bool:
    return bool(connection.execute("select exists (select 1 from fields where state = 'disputed')").fetchone()[0])


def _found(connection: Connection, sql: str, *parameters: str) -> tuple[Concurrent, ...]:
    by_field: defaultdict[tuple[RecordKey, str], list[Version]] = defaultdict(list)
    for record, field, id_, text, person, clock, device, hand in connection.execute(sql, parameters):
        value = history.value_of(ids.kind_of(RecordKey(record)), field, text)
        by_field[RecordKey(record), field].append(Version(RevisionId(id_), text, value, person, clock, device, hand))
    behind = _claims_behind(connection, {record for record, _ in by_field})
    return tuple(
        Concurrent(record, field, tuple(several), behind.get(record, ()), _before(connection, record, field, several))
        for (record, field), several in by_field.items()
    )


def _before(connection: Connection, record: RecordKey, field: str, several: list[Version]) -> object:
    """The value of the newest revision that all versions come from; settlements say nothing of where they come from."""
    found = connection.execute(
        "select id, kind, parents, value from revisions"
        " where record = ? and field in (?, ?) and kind <> 'ok' and void is null",
        (record, field, ALL_FIELDS),
    ).fetchall()
    parents = {id_: json.loads(named) for id_, _, named, _ in found}
    kinds, texts = {row[0]: row[1] for row in found}, {row[0]: row[3] for row in found}
    shared = set.intersection(*(_came_from(version.revision, parents) for version in several))
    newest = shared - {id_ for each in shared for id_ in _came_from(each, parents)}
    before = {texts[id_] for id_ in newest} or {None}
    if any(kinds[version.revision] == "fix" for version in several) or len(before) != 1:
        return MISSING
    text, kind = before.pop(), ids.kind_of(record)
    return _default(kind, field) if text is None else history.value_of(kind, field, text)


def _came_from(revision: str, parents: Mapping[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [revision]
    while waiting:
        fresh = {each for each in parents[waiting.pop()] if each in parents} - seen
        seen |= fresh
        waiting.extend(fresh)
    return seen


def _default(kind: str, field: str) -> object:
    """The value of a field that was never set."""
    if kind not in KINDS or field not in rows.names(kind):
        return None
    return rows.field_from_json(kind, field, None)


def _claims_behind(connection: Connection, wanted: Iterable[RecordKey]) -> Mapping[RecordKey, tuple[Uid, ...]]:
    found: dict[RecordKey, tuple[Uid, ...]] = {}
    for record in wanted:
        kind = ids.kind_of(record)
        here = records.find(connection, KINDS[kind], ids.uid_of(record)) if kind in KINDS else None
        if here is not None:
            found[record] = concurrent.claims_behind(here)
    return found
