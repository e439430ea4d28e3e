"""Which fields name which records: for the check of what dangles, and for what may be taken away."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.caveats import CaveatScope
from curator.core.ids import RecordKey, Uid
from curator.core.records import KINDS
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds the uid of a record of the kind `to`, a list of them, or nothing.

    `many` is the path of the uids in the field's JSON, where it holds several; `condition` says, in SQL, for which rows
    it is a reference at all.
    """

    kind: str
    field: str
    to: str
    many: str = ""
    condition: str = "true"

    @property
    def rows(self) -> str:
        """The SQL that gives one row (uid, target) for each uid that is named."""
        table = rows.table(self.kind)
        if self.many:
            named = f'select r.uid as uid, j.value as target from {table} r, json_tree(r."{self.field}") j'
            return f"{named} where j.type = 'text' and j.fullkey glob '{self.many}'"
        return (
            f'select uid, "{self.field}" as target from {table} where "{self.field}" is not null and {self.condition}'
        )


_LIST = "$[[]*]"
_IN_POSITIONS = "$[[]*].claims[[]*]"


def _of_scope(scope: CaveatScope) -> str:
    return f"scope = '{scope.value}'"


REFERENCES = (
    Reference("article_version", "article", "article"),
    Reference("passage", "version", "article_version"),
    Reference("passage", "follows", "passage"),
    Reference("caveat", "version", "article_version"),
    Reference("caveat", "target", "passage", condition=_of_scope(CaveatScope.PASSAGE)),
    Reference("caveat", "target", "source", condition=_of_scope(CaveatScope.SOURCE)),
    Reference("caveat", "target", "claim", condition=_of_scope(CaveatScope.CLAIM)),
    Reference("discharge", "caveat", "caveat"),
    Reference("discharge", "claim", "claim"),
    Reference("source", "party_to_conflict", "actor"),
    Reference("source_relation", "source", "source"),
    Reference("source_relation", "other", "source"),
    Reference("claim", "version", "article_version"),
    Reference("claim", "passages", "passage", _LIST),
    Reference("claim", "speaker", "source"),
    Reference("claim", "originator", "source"),
    Reference("claim", "supersedes", "claim"),
    Reference("claim_count", "claim", "claim"),
    Reference("claim_count", "subset_of", "claim_count"),
    Reference("claim_date", "claim", "claim"),
    Reference("claim_place", "claim", "claim"),
    Reference("claim_place", "place", "place"),
    Reference("claim_actor", "claim", "claim"),
    Reference("claim_actor", "actor", "actor"),
    Reference("event", "merged_into", "event"),
    Reference("event_claim", "event", "event"),
    Reference("event_claim", "claim", "claim"),
    Reference("event_claim", "counts", "claim_count", _LIST),
    Reference("event_claim", "places", "claim_place", _LIST),
    Reference("event_figure", "event", "event"),
    Reference("event_figure", "rests_on", "claim_count", _LIST),
    Reference("event_link", "event", "event"),
    Reference("event_link", "other", "event"),
    Reference("dispute", "event", "event"),
    Reference("decision", "event", "event"),
    Reference("decision", "positions", "claim", _IN_POSITIONS),
    Reference("decision", "evidence", "claim", _LIST),
    Reference("export_run", "release", "release"),
    Reference("comment", "answers", "comment"),
    Reference("imported_row", "event", "event"),
)
"""Every field that names records, but for `target` of reviews and comments, which holds a key and not a uid."""

TARGETING = ("review", "comment")
"""The kinds whose field `target` is the key of a record of any kind."""


@dataclass(frozen=True, slots=True)
class Dangling:
    """A record whose field names one that is not there."""

    record: RecordKey
    field: str
    target: RecordKey


def dangling(connection: Connection) -> Iterator[Dangling]:
    """All references to records that are not in the collection."""
    for each in REFERENCES:
        found = connection.execute(
            f"select uid, target from ({each.rows}) where target not in (select uid from {rows.table(each.to)})"
        )
        for uid, target in found:
            yield Dangling(ids.key(each.kind, Uid(uid)), each.field, ids.key(each.to, Uid(target)))
    for kind in TARGETING:
        for uid, target in connection.execute(f"select uid, target from {rows.table(kind)}"):
            if not _is_there(connection, target):
                yield Dangling(ids.key(kind, Uid(uid)), "target", target)


def _is_there(connection: Connection, record: RecordKey) -> bool:
    kind = ids.kind_of(record)
    if kind not in KINDS:
        return False
    found = connection.execute(f"select 1 from {rows.table(kind)} where uid = ?", (ids.uid_of(record),))
    return found.fetchone() is not None


def resting_on(connection: Connection, records: Iterable[RecordKey]) -> set[RecordKey]:
    """The records that name one of these."""
    return {record for record, _ in fields_resting_on(connection, records)}


def fields_resting_on(connection: Connection, records: Iterable[RecordKey]) -> set[tuple[RecordKey, str]]:
    """The fields that name one of these records, with the record that they are of."""
    wanted: defaultdict[str, list[Uid]] = defaultdict(list)
    for record in records:
        wanted[ids.kind_of(record)].append(ids.uid_of(record))
    return {
        (ids.key(each.kind, Uid(uid)), each.field)
        for each in REFERENCES
        if each.to in wanted
        for (uid,) in connection.execute(
            f"select uid from ({each.rows}) where target in (select value from json_each(?))",
            (json.dumps(wanted[each.to]),),
        )
    }
