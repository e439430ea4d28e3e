"""The claims that wait for a person: to be judged, or to be looked at since a newer capture changed or lost their words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from curator.core import ids
from curator.core.carried import WAITING
from curator.core.errands import Errand, ErrandKind
from curator.core.ids import Uid
from curator.core.situations import Waits

if TYPE_CHECKING:
    from curator.store.driver import Connection

_MOVED = (
    "select c.uid, p.exact, b.exact from passages p join claims c on c.version = p.version join json_each(c.passages) j"
    " on j.value = p.uid left join passages b on b.uid = p.follows"
    " where p.carried is not null and p.withdrawn_because = '' and p.carried ->> '$.seen_by' = ''"
    " and p.carried ->> '$.outcome' in (select value from json_each(?)) and c.withdrawn_because = ''"
    " and c.status not in ('superseded', 'unusable') order by c.uid, p.uid"
)

_CLAIMS = (
    "select c.uid, c.title, c.status, c.created_by, c.changed_by, c.changed_at, (select max(coalesce(n.high, n.low, 0))"
    " from claim_counts n where n.claim = c.uid and n.quantity = 'killed' and n.withdrawn_because = '')"
    " from claims c where c.withdrawn_because = '' and (c.status in ('submitted', 'conflict')"
    " or c.uid in (select value from json_each(?))) order by c.uid"
)

_BY_STATUS = {"submitted": Waits.SUBMITTED, "conflict": Waits.DISPUTED}


def waiting_claims(connection: Connection) -> list[Errand]:
    """The claims that wait, each with why, in the order of their uids."""
    changed: dict[Uid, list[str]] = {}
    for uid, now, before in connection.execute(_MOVED, (json.dumps(sorted(WAITING)),)):
        told = f"“{before}” reads “{now}” in a newer version of its article."
        changed.setdefault(Uid(uid), []).append(told)
    found = []
    for uid, title, status, made_by, changed_by, at, killed in connection.execute(
        _CLAIMS, (json.dumps(sorted(changed)),)
    ):
        waits = [_BY_STATUS[status]] if status in _BY_STATUS else []
        waits += [Waits.WORDS_CHANGED] if uid in changed else []
        found.append(
            Errand(
                ErrandKind.CLAIM,
                ids.key("claim", uid),
                title,
                tuple(waits),
                tuple(changed.get(Uid(uid), ())),
                killed or 0,
                frozenset({made_by, changed_by}),
                at,
            )
        )
    return found
