"""What of events was withdrawn: figures, links to claims, claims, and their parts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.ids import Uid
from curator.store import rows
from curator.store.queries import redirects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import RecordKey
    from curator.store.driver import Connection


def of_events(connection: Connection, events: Iterable[Uid]) -> set[tuple[Uid, RecordKey]]:
    """The records that were withdrawn of each of these events, with the event; of a merged one, with the one that stands."""
    heads = list(events)
    stands = {each: head for head, merged in redirects.families(connection, heads).items() for each in merged}
    wanted = json.dumps([*heads, *stands])
    return {
        (stands.get(Uid(event), Uid(event)), ids.key(kind, uid))
        for kind, sql in _WITHDRAWN.items()
        for event, uid in connection.execute(sql, (wanted,))
    }


_OF_EVENT = "select event, uid from {} where event in (select value from json_each(?)) and withdrawn_because <> ''"
_OF_CLAIM = (
    "select l.event, p.uid from event_claims l join {} p on p.{} = l.claim"
    " where l.event in (select value from json_each(?)) and p.withdrawn_because <> ''"
)
_WITHDRAWN = {kind: _OF_EVENT.format(rows.table(kind)) for kind in ("event_figure", "event_claim")}
_WITHDRAWN |= {
    kind: _OF_CLAIM.format(rows.table(kind), "uid" if kind == "claim" else "claim")
    for kind in ("claim", "claim_count", "claim_date", "claim_place", "claim_actor")
}
