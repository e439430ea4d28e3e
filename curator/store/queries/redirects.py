"""Where the ids of merged events lead, and which events were merged into which."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.core.redirects import survivor
from curator.store import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.store.driver import Connection

_IS_MERGED = "state = 'merged_into' and exists (select 1 from events t where t.uid = events.merged_into)"
"""That an event leads to another one that is here."""

_UP = (
    f"select uid, merged_into as target from events where uid in (select value from json_each(:uids)) and {_IS_MERGED}"
    f" union select events.uid, merged_into from up join events on events.uid = up.target where {_IS_MERGED}"
)
_DOWN = (
    f"select uid, merged_into from events where merged_into in (select value from json_each(:uids)) and {_IS_MERGED}"
    f" union select events.uid, merged_into from down join events on merged_into = down.uid where {_IS_MERGED}"
)

KEEPERS = (
    "with recursive steps(start, now) as ("
    f" select uid, merged_into from events where {_IS_MERGED}"
    f" union select start, merged_into from steps join events on uid = now where {_IS_MERGED})"
    " select start from steps group by start having max(start = now) and min(now) = start"
)
"""The events that stand although they are merged: two laptops merged A into B and B into A, and A was made first."""


def survivors(connection: Connection, events: Iterable[Uid]) -> dict[Uid, Uid]:
    """For each of these events the one that stands for it, itself where it is not merged."""
    uids = list(events)
    into = _into(connection, f"with recursive up(uid, target) as ({_UP}) select uid, target from up", uids)
    return {uid: survivor(uid, into) for uid in uids}


def survivor_of(connection: Connection, event: Uid) -> Uid:
    """The event that stands for this one: where its merge leads, itself where it is not merged."""
    return survivors(connection, [event])[event]


def families(connection: Connection, events: Iterable[Uid]) -> dict[Uid, tuple[Uid, ...]]:
    """For each of these events that stands for others, those others, in the order of their uids."""
    uids = list(events)
    into = _into(
        connection,
        f"with recursive up(uid, target) as ({_UP}), down(uid, target) as ({_DOWN})"
        " select uid, target from up union select uid, target from down",
        uids,
    )
    found: defaultdict[Uid, list[Uid]] = defaultdict(list)
    for uid in sorted(into):
        found[survivor(uid, into)].append(uid)
    return {uid: merged for uid in uids if (merged := tuple(each for each in found[uid] if each != uid))}


def every(connection: Connection) -> dict[Uid, Uid]:
    """For each merged event of the collection the one that stands for it."""
    into = _into(connection, f"select uid, merged_into from events where {_IS_MERGED}")
    return {uid: survivor(uid, into) for uid in into}


def _into(connection: Connection, sql: str, uids: Iterable[Uid] | None = None) -> Mapping[Uid, Uid]:
    found = connection.execute(sql, () if uids is None else {"uids": rows.to_json(list(uids))})
    return {Uid(uid): Uid(target) for uid, target in found}
