"""What belongs to a record, so that its history is told as one: a claim with its counts, an event with its decisions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core import ids
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection

_NAMED = {
    "claim": (
        ("claim_count", "claim"),
        ("claim_date", "claim"),
        ("claim_place", "claim"),
        ("claim_actor", "claim"),
        ("event_claim", "claim"),
        ("discharge", "claim"),
        ("caveat", "target"),
    ),
    "event": (
        ("event_claim", "event"),
        ("event_figure", "event"),
        ("event_link", "event"),
        ("event_link", "other"),
        ("event", "merged_into"),
        ("decision", "event"),
        ("dispute", "event"),
    ),
    "article": (("article_version", "article"),),
    "passage": (("passage", "follows"), ("caveat", "target")),
    "caveat": (("discharge", "caveat"),),
}
"""For each kind, the kinds of record that name one, and in which field."""


def with_all(connection: Connection, record: RecordKey) -> tuple[RecordKey, ...]:
    """A record and all that belongs to it, withdrawn or not; what a claim rests on belongs to it too."""
    return tuple(dict.fromkeys((record, *_belonging(connection, record))))


def _belonging(connection: Connection, record: RecordKey) -> Iterator[RecordKey]:
    kind, uid = ids.kind_of(record), ids.uid_of(record)
    for named, field in _NAMED.get(kind, ()):
        sql = f'select uid from {rows.table(named)} where "{field}" = ? order by uid'
        yield from (ids.key(named, found) for (found,) in connection.execute(sql, (uid,)))
    for about in ("review", "comment"):
        sql = f"select uid from {rows.table(about)} where target = ? order by uid"
        yield from (ids.key(about, found) for (found,) in connection.execute(sql, (record,)))
    if kind == "claim":
        for (passages,) in connection.execute("select passages from claims where uid = ?", (uid,)):
            yield from (ids.key("passage", passage) for passage in json.loads(passages))
