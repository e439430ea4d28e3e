"""The ledger: each claimed total beside the events that may explain it; what it leaves, taken as an event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import edits, grouping, review
from curator.core.cases import Case, by_uid, knower
from curator.core.claims import Claim, ClaimKind, FullClaim
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event, EventClaim, EventFigure, EventKind, FigureMethod
from curator.core.independence import one_voice
from curator.core.ledger import Line, ledger, rest
from curator.core.ledger_scope import Reported, placed, reported, scope_of
from curator.core.redirects import is_gone
from curator.core.sources import Source, SourceRelation
from curator.core.splitting import Derived, put
from curator.core.wording import interval, people, quoted
from curator.store.identifiers import new_uid
from curator.store.queries import cases, claims, naming, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.events import Estimate
    from curator.core.ids import Uid
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class NoRestError(CuratorError):
    """The ledger leaves nothing of a count that could be taken as an event."""


@dataclass(frozen=True, slots=True)
class Account:
    """A claimed total, who is said to know it, and its lines."""

    total: FullClaim
    said_by: str
    lines: tuple[Line, ...]


def accounts(connection: Connection) -> list[Account]:
    """The account of every aggregate claim that is not withdrawn, in the order of their uids; the cases are read once."""
    totals = [
        full
        for full in claims.full(connection, records.every(connection, Claim))
        if full.claim.kind is ClaimKind.AGGREGATE
    ]
    return _accounts(connection, totals) if totals else []


def _accounts(connection: Connection, totals: Iterable[FullClaim]) -> list[Account]:
    sources = by_uid(records.every(connection, Source))
    roots = one_voice(records.every(connection, SourceRelation))
    every: list[Reported] = []
    taken: dict[Uid, tuple[Event, EventFigure]] = {}
    # of each case only what ledgers see of it stays in memory
    for case in cases.of(connection, records.where(connection, Event, "true"), bare=True):
        every.append(reported(case, roots))
        if case.event.kind is EventKind.RESIDUAL and not is_gone(case):
            taken |= {uid: (case.event, each) for each in case.figures for uid in each.rests_on}
    found = []
    for total in totals:
        said_by = sources.get(known) if (known := knower(total.claim)) else None
        scope = scope_of(total, said_by, roots)
        lines = tuple(_with_its_rest(line, taken) for line in ledger(total, [placed(each, scope) for each in every]))
        found.append(Account(total, said_by.name if said_by else "", lines))
    return found


def _with_its_rest(line: Line, taken: Mapping[Uid, tuple[Event, EventFigure]]) -> Line:
    """A line that says so where the event that stands for its rest has another number than the ledger leaves now."""
    if line.count.uid not in taken:
        return line
    event, figure = taken[line.count.uid]
    if rest(line) == figure.estimate:
        return line
    remark = f"{event.public_id} stands for the rest and has another number than is left now: take the rest again."
    return replace(line, remarks=(*line.remarks, remark))


def take_rest(collection: Collection, count: Uid) -> Event:
    """Take what the ledger leaves of a count as an event of its own, or bring the one that stands for it up to date.

    Its figures are of the method residual, rest on the count, and are stale when the ledger changes. Returns the event.

    Raises:
        NoRestError: the count is no number, a part of another, no count of a total, or wholly explained.
        NoWritesError: the rest that was taken stands as it is.
    """
    connection = collection.connection
    totals = [each for each in claims.of_parts(connection, [count]) if each.claim.kind is ClaimKind.AGGREGATE]
    for account in _accounts(connection, totals) if totals else ():
        for line in account.lines:
            left = rest(line) if line.count.uid == count else None
            if left is not None:
                return _taken(collection, account, line, left)
    message = "The ledger leaves nothing of this count: choose one that is a number and no part of another."
    raise NoRestError(message)


def _taken(collection: Collection, account: Account, line: Line, left: Estimate) -> Event:
    connection, claim = collection.connection, account.total.claim
    case = _standing_rest(connection, account.total, line.count.uid)
    if not left.high and not left.high_open and case is None:
        message = "The itemised events explain all of this total: nothing is left to be taken as an event."
        raise NoRestError(message)
    derived = Derived(left, FigureMethod.RESIDUAL, _why(line))
    if case is None:
        new = grouping.new_event(account.total, new_uid(), naming.next_public_id(connection))
        event = replace(new, kind=EventKind.RESIDUAL, title=f"Rest of {claim.title or quoted([line.count.verbatim])}")
        link = EventClaim(new_uid(), event.uid, claim.uid, counts=(line.count.uid,))
        edit = edits.create(f"Take the rest of a total as {event.public_id}", event, link)
        edit += Edit("", put(Case(event), line.count, derived, new_uid))
    else:
        event = case.event
        edit = Edit(f"Take the rest of a total again: {event.public_id}", put(case, line.count, derived, new_uid))
        edit += Edit("", review.touched(event) if edit.writes else ())
    collection.journal.commit(edit)
    return records.get(connection, Event, event.uid)


def _why(line: Line) -> str:
    """What a rest rests on, in words."""
    whom = people(line.count.quantity, line.count.person_class)
    words = quoted([line.count.verbatim]) or "The count"
    if line.itemised is None:
        return f"{words} claims {line.claimed} {whom}; no event is itemised beside it."
    top = None if line.itemised.high_open else line.itemised.high
    return (
        f"{words} claims {line.claimed} {whom}; the events itemised beside it come to {interval(line.itemised.low, top)}, best "
        f"{line.itemised.best}."
    )


def _standing_rest(connection: Connection, full: FullClaim, count: Uid) -> Case | None:
    """The case of the event that stands for the rest of a count, where one was taken."""
    links = records.among(connection, EventClaim, "claim", [full.claim.uid])
    events = records.among(connection, Event, "uid", [link.event for link in links])
    for case in cases.of(connection, [each for each in events if each.kind is EventKind.RESIDUAL]):
        if not is_gone(case) and any(count in figure.rests_on for figure in case.figures):
            return case
    return None
