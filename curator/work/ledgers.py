"""The ledger: each claimed total beside the events that may explain it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.cases import knower
from curator.core.claims import Claim, ClaimKind, FullClaim
from curator.core.dates import DateRole, DateSpan
from curator.core.events import EventKind
from curator.core.folding import folded
from curator.core.independence import one_voice
from curator.core.ledger import Candidate, Line, candidate, ledger
from curator.core.places import PlaceRole
from curator.core.sources import Source, SourceRelation
from curator.core.wording import days
from curator.store.queries import cases, claims, records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Account:
    """A claimed total, who is said to know it, and its lines."""

    total: FullClaim
    said_by: str
    lines: tuple[Line, ...]


def accounts(connection: Connection) -> list[Account]:
    """The account of every aggregate claim that is not withdrawn, in the order of their uids."""
    totals = [
        full
        for full in claims.full(connection, records.every(connection, Claim))
        if full.claim.kind is ClaimKind.AGGREGATE
    ]
    if not totals:
        return []
    sources = {source.uid: source for source in records.every(connection, Source)}
    roots = one_voice(records.every(connection, SourceRelation))
    every = list(cases.every(connection))
    found = []
    for total in totals:
        said_by = sources.get(known) if (known := knower(total.claim)) else None
        candidates = [_candidate(case, total, said_by, roots) for case in every]
        found.append(Account(total, said_by.name if said_by else "", ledger(total, candidates)))
    return found


def _candidate(case: Case, total: FullClaim, said_by: Source | None, roots: Mapping[Uid, Uid]) -> Candidate:
    return candidate(case, _why_outside(case, total, said_by, roots))


def _why_outside(case: Case, total: FullClaim, said_by: Source | None, roots: Mapping[Uid, Uid]) -> str:
    """Why an event is not one of those that a total counts, in a sentence; empty where nothing speaks against it.

    A total counts what its source counts, in the days and the governorates that it names; where it names none, everywhere.
    """
    if case.event.kind is not EventKind.INCIDENT:
        return ""  # the ledger itself says why totals and residuals do not count
    if said_by is not None:
        wanted = roots.get(said_by.uid, said_by.uid)
        speaking = {known for bearing in case.bearings if (known := knower(bearing.claim)) is not None}
        if wanted not in {roots.get(known, known) for known in speaking}:
            return f"{said_by.name} reports nothing of it, and counts only what it reports."
    spans = [each.span for each in total.dates if each.role is DateRole.EVENT and each.span is not None]
    if spans and case.event.when is not None and not any(_can_be_in(case.event.when, span) for span in spans):
        return f"It lies outside the days of the total ({', '.join(map(days, spans))})."
    areas = {
        folded(each.spot.admin1 or each.spot.name).casefold() for each in total.places if each.role is PlaceRole.EVENT
    }
    where = case.event.where
    if areas and where is not None and where.admin1 and folded(where.admin1).casefold() not in areas:
        return f"{where.admin1} lies outside the area of the total."
    return ""


def _can_be_in(when: DateSpan, span: DateSpan) -> bool:
    return when.meets(span)
