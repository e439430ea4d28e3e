"""What of the events has to open again when claims, or the caveats on them, change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import review
from curator.core.claims import Claim
from curator.core.edits import Edit
from curator.core.events import Event
from curator.core.reach import reached
from curator.store.queries import cases, claims, records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.caveats import Caveat
    from curator.core.ids import Uid
    from curator.store.driver import Connection


def reopening(connection: Connection, changed: Iterable[Uid]) -> Edit:
    """The edit that opens again every approved event on which one of these claims bears."""
    events = {event for bearing in claims.events_of(connection, changed).values() for event in bearing}
    touched = records.among(connection, Event, "uid", events)
    return Edit("Reopen events", tuple(write for event in touched for write in review.touched(event)))


def reaching_otherwise(connection: Connection, before: Caveat | None, after: Caveat) -> Edit:
    """The edit that opens again every approved event that caveats reach otherwise when this one is made or changes."""
    if after.version is not None:
        claimed = records.among(connection, Claim, "version", [after.version])
    else:
        claimed = [
            each for by in ("originator", "speaker") for each in records.among(connection, Claim, by, [after.target])
        ]
    bearing = claims.events_of(connection, {claim.uid for claim in claimed})
    events = {event for of_claim in bearing.values() for event in of_claim}
    approved = [event for event in records.among(connection, Event, "uid", sorted(events)) if review.touched(event)]
    writes = tuple(
        write
        for case in cases.of(connection, approved)
        if reached(case) != reached(replace(case, caveats=_with(case.caveats, before, after)))
        for write in review.touched(case.event)
    )
    return Edit("Reopen events", writes)


def _with(caveats: Iterable[Caveat], before: Caveat | None, after: Caveat) -> tuple[Caveat, ...]:
    others = (each for each in caveats if before is None or each.uid != before.uid)
    return (*others, *(() if after.withdrawn_because else (after,)))
