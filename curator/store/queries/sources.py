"""What rests on sources: how many claims, which, how the sources stand to each other, what warns of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.caveats import Caveat, CaveatScope
from curator.core.claims import Claim
from curator.core.ids import Uid
from curator.core.source_changes import Around
from curator.core.sources import SourceRelation
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.store.driver import Connection


def claims_of_each(connection: Connection) -> dict[Uid, int]:
    """How many claims each source wrote or is said to know of; those of which there are none are left out."""
    found = connection.execute(
        "select source, count(*) from ("
        " select originator as source, uid from claims where originator is not null and withdrawn_because = ''"
        " union select speaker, uid from claims where speaker is not null and withdrawn_because = ''"
        ") group by source"
    )
    return {Uid(source): number for source, number in found}


def spoken_by(connection: Connection, sources: Iterable[Uid]) -> list[Claim]:
    """The claims that one of these sources wrote or is said to know of, in the order of their uids."""
    named = list(sources)
    found = {each.uid: each for by in ("originator", "speaker") for each in records.among(connection, Claim, by, named)}
    return [found[uid] for uid in sorted(found)]


def around(connection: Connection, source: Uid) -> Around:
    """What names a source: its claims, its relations in either direction, the caveats on it."""
    relations = {
        each.uid: each
        for end in ("source", "other")
        for each in records.among(connection, SourceRelation, end, [source])
    }
    caveats = [
        each for each in records.among(connection, Caveat, "target", [source]) if each.scope is CaveatScope.SOURCE
    ]
    return Around(
        tuple(spoken_by(connection, [source])), tuple(relations[uid] for uid in sorted(relations)), tuple(caveats)
    )
