"""Claims with all that hangs on them."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, FullClaim
from curator.core.events import EventClaim
from curator.core.ids import Uid
from curator.core.records import name_of
from curator.store import rows
from curator.store.queries import records, redirects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection

ClaimPart: TypeAlias = ClaimCount | ClaimDate | ClaimPlace | ClaimActor

PARTS: tuple[type[ClaimPart], ...] = (ClaimCount, ClaimDate, ClaimPlace, ClaimActor)


def full(connection: Connection, claims: Iterable[Claim]) -> list[FullClaim]:
    """These claims, each with its parts, in the order given."""
    wanted = list(claims)
    uids = [claim.uid for claim in wanted]
    parts = [_parts(records.among(connection, part, "claim", uids), uids) for part in PARTS]
    return rows.made_of(FullClaim, wanted, *parts)


def _parts(found: Iterable[ClaimPart], claims: list[Uid]) -> list[tuple[ClaimPart, ...]]:
    """Parts of one kind, as they hang on each of these claims."""
    grouped: dict[Uid, tuple[ClaimPart, ...]] = {}
    for part in found:
        grouped[part.claim] = (*grouped.get(part.claim, ()), part)
    return [grouped.get(claim, ()) for claim in claims] if grouped else [()] * len(claims)


def get(connection: Connection, uid: Uid) -> FullClaim:
    """The claim with this uid and its parts.

    Raises:
        NoSuchRecordError: there is none.
    """
    return full(connection, [records.get(connection, Claim, uid)])[0]


def of_version(connection: Connection, version: Uid) -> list[FullClaim]:
    """The claims made from a version of an article, in the order of their uids."""
    return full(connection, records.among(connection, Claim, "version", [version]))


def withdrawn_of_version(connection: Connection, version: Uid) -> list[FullClaim]:
    """The claims made from a version of an article that somebody withdrew, in the order of their uids."""
    return full(connection, records.where(connection, Claim, "version = ? and withdrawn_because <> ''", version))


def with_parts(connection: Connection, parts: Iterable[Uid]) -> set[Uid]:
    """The claims that have a part (count, date, place, actor) with one of these uids."""
    listed = json.dumps(list(parts))
    sql = " union ".join(
        f"select claim from {rows.table(name_of(part))} where uid in (select value from json_each(?))" for part in PARTS
    )
    return {uid for (uid,) in connection.execute(sql, [listed] * len(PARTS))}


def of_parts(connection: Connection, parts: Iterable[Uid]) -> list[FullClaim]:
    """The claims that have one of these parts and are not withdrawn, in the order of their uids."""
    return full(connection, records.among(connection, Claim, "uid", with_parts(connection, parts)))


def events_of(connection: Connection, claims: Iterable[Uid]) -> dict[Uid, list[Uid]]:
    """For each of these claims that has any, the events that it bears on; for a merged one, the one that stands for it."""
    links = records.among(connection, EventClaim, "claim", claims)
    stands = redirects.survivors(connection, {link.event for link in links})
    found: defaultdict[Uid, dict[Uid, None]] = defaultdict(dict)
    for link in links:
        found[link.claim][stands[link.event]] = None
    return {claim: list(events) for claim, events in found.items()}


def waiting(connection: Connection) -> list[Claim]:
    """The claims that wait for a reviewer, in the order of their uids."""
    return records.where(connection, Claim, "status in ('submitted', 'conflict') and withdrawn_because = ''")


def shared_passages(connection: Connection) -> frozenset[Uid]:
    """The passages on which several claims rest that are not withdrawn."""
    found = connection.execute(
        "select p.value from claims c, json_each(c.passages) p where c.withdrawn_because = '' group by p.value"
        " having count(distinct c.uid) > 1"
    )
    return frozenset(Uid(passage) for (passage,) in found)
