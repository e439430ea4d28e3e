"""What is made of totals, in the window: shares of several events, and the rest that the ledger leaves, as an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import Claim, ClaimKind
from curator.core.events import Event, EventKind
from curator.core.ids import Uid
from curator.core.ledger import rest
from curator.core.shares import whole_of
from curator.core.steps import ENDS
from curator.core.wording import interval
from curator.store.queries import claims, records
from curator.ui.events.case_page import told_count
from curator.ui.pick_list import Entry
from curator.ui.words import retold, tr
from curator.work import ledgers, splits

if TYPE_CHECKING:
    from collections.abc import Callable

    from curator.core.cases import Case
    from curator.core.claims import ClaimCount, FullClaim
    from curator.store.driver import Connection
    from curator.ui.workplace import Workplace

DONE = "done"


class TotalWork:
    """Splits totals over events, and takes the rest of one as an event."""

    def __init__(self, workplace: Workplace, in_hand: Callable[[], Case | None]) -> None:
        """`in_hand` gives the case of the event in hand."""
        self._workplace = workplace
        self._in_hand = in_hand

    def serve(self) -> None:
        """Do the actions of the Events desk."""
        handle = self._workplace.handle
        handle("event.split", self._ask_what_to_split, ready=lambda: bool(self._splittable()))
        handle("event.rest", self._ask_whose_rest, ready=self._has_total)

    def _has_total(self) -> bool:
        connection = self._workplace.connection
        return connection is not None and bool(_totals(connection))

    def _splittable(self) -> list[tuple[FullClaim, ClaimCount]]:
        """The numbers that may count several events: those of the claims of the event in hand, then those of totals."""
        connection = self._workplace.connection
        if connection is None:
            return []
        case = self._in_hand()
        mine = [bearing.full for bearing in case.bearings] if case is not None else []
        every = {full.claim.uid: full for full in [*mine, *_totals(connection)]}
        return [(full, count) for full in every.values() for count in full.counts if whole_of(count) is not None]

    def _ask_what_to_split(self) -> None:
        entries = [Entry(told_count(count), count.uid, full.claim.title) for full, count in self._splittable()]
        self._workplace.pick_list.offer(
            tr("Split which number over several events?"),
            entries,
            lambda count, _typed: self._ask_over_which(Uid(str(count)), ()),
        )

    def _ask_over_which(self, count: Uid, chosen: tuple[Uid, ...]) -> None:
        """Ask for one event after the other, until there are enough."""
        connection = self._workplace.connection
        if connection is None:
            return
        events = [
            event
            for event in records.every(connection, Event)
            if event.kind is EventKind.INCIDENT and event.state not in ENDS and event.uid not in chosen
        ]
        entries = [Entry(f"{event.public_id} {event.title}", event.uid) for event in events]
        if len(chosen) > 1:
            entries.insert(0, Entry(tr("Split over these events: {n}", n=len(chosen)), DONE, always=True))
        self._workplace.pick_list.offer(
            tr("Over which event, the first, which gets the remainder?")
            if not chosen
            else tr("Over which further event? Chosen so far: {n}", n=len(chosen)),
            entries,
            lambda value, _typed: self._choose(count, chosen, str(value)),
        )

    def _choose(self, count: Uid, chosen: tuple[Uid, ...], value: str) -> None:
        collection = self._workplace.collection
        if value != DONE:
            self._ask_over_which(count, (*chosen, Uid(value)))
        elif collection is not None:
            self._workplace.attempt(
                lambda: splits.split_over(collection, count, chosen),
                tr("Split: each event has its share, and the shares add up to the whole."),
            )

    def _ask_whose_rest(self) -> None:
        connection = self._workplace.connection
        if connection is None:
            return
        entries = [
            Entry(
                told_count(line.count),
                line.count.uid,
                tr("the rest: {rest}", rest=retold(interval(left.low, None if left.high_open else left.high))),
            )
            for account in ledgers.accounts(connection)
            for line in account.lines
            if (left := rest(line)) is not None
        ]
        self._workplace.pick_list.offer(
            tr("Take the rest of which total as an event?"), entries, lambda count, _typed: self._take(Uid(str(count)))
        )

    def _take(self, count: Uid) -> None:
        collection = self._workplace.collection
        if collection is None:
            return
        event = self._workplace.perform(lambda: ledgers.take_rest(collection, count))
        if event is not None:
            self._workplace.notices.say(tr("{event} stands for the rest.", event=event.public_id), can_undo=True)
            self._workplace.event_wanted.emit(event.uid)


def _totals(connection: Connection) -> list[FullClaim]:
    """The claims of the collection that give totals."""
    found = [each for each in records.every(connection, Claim) if each.kind is ClaimKind.AGGREGATE]
    return claims.full(connection, found)
