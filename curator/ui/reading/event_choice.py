"""Choosing the event that a claim is about: the likeliest first, type to find it, Enter to make a new one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from curator.core.counts import Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.events import EventState
from curator.core.folding import folded
from curator.core.ids import Uid
from curator.core.wording import interval
from curator.store.queries import cases, event_table, linked
from curator.ui.pick_list import Entry
from curator.ui.words import short_day, tr

if TYPE_CHECKING:
    from curator.core.claims import FullClaim
    from curator.store.queries.event_table import EventRow
    from curator.ui.workplace import Workplace

NEW_EVENT = "new"
GONE = frozenset({EventState.WITHDRAWN, EventState.MERGED_INTO})
NEAR = timedelta(days=3)
"""Two reports of one event seldom differ by more days than this."""

Killed = tuple[int, int | None]


def choose_event(workplace: Workplace, full: FullClaim) -> None:
    """Ask for the event that a claim is about, and put it there."""
    connection = workplace.connection
    if connection is None:
        return
    killed = event_table.claimed_killed(connection)
    standing = [row for row in event_table.rows(connection) if row.state not in GONE]
    # what a person told apart from the event that the claim is under is not proposed as the same again
    apart = linked.apart(connection, cases.sharing(connection, full.claim.uid))
    likeliest = sorted(standing, key=lambda row: (row.uid in apart, -likeness(full, row, killed.get(row.uid))))
    names = {row.uid: row.public_id for row in standing}
    entries = [
        Entry(
            f"{row.public_id} {row.title}",
            row.uid,
            tr("marked as not the same as {event}", event=names.get(apart[row.uid], ""))
            if row.uid in apart
            else beside(row, killed.get(row.uid)),
        )
        for row in likeliest
    ]
    new = Entry(tr("Make a new event of this claim"), NEW_EVENT, always=True)
    # where no event is like the claim, Enter makes a new one
    is_like = (
        bool(likeliest)
        and likeliest[0].uid not in apart
        and likeness(full, likeliest[0], killed.get(likeliest[0].uid)) >= LIKE
    )
    workplace.pick_list.offer(
        tr("Which event is this about?"),
        [*entries, new] if is_like else [new, *entries],
        lambda value, _typed: _put_under(workplace, full, str(value)),
    )


LIKE = 4
"""So like a claim is an event that shares its day and its governorate, or its place and two more things."""


def likeness(full: FullClaim, row: EventRow, killed: Killed | None) -> int:
    """How like an event is to what a claim says: 3 for the day, 1 for days close by, 2 for the place, 1 for the number."""
    return _of_days(full, row) + _of_places(full, row) + _of_numbers(full, killed)


def _of_days(full: FullClaim, row: EventRow) -> int:
    first, last = _day(row.earliest), _day(row.latest)
    mine = [each.span for each in full.dates if each.span is not None and each.role is not DateRole.REPORT]
    if first is None and last is None:
        return 0
    when = DateSpan(first, last)
    if any(when.meets(span) for span in mine):
        return 3
    wider = DateSpan(first and first - NEAR, last and last + NEAR)
    return 1 if any(wider.meets(span) for span in mine) else 0


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _of_places(full: FullClaim, row: EventRow) -> int:
    mine = {_plain(each.spot.name) for each in full.places}
    around = {_plain(each.spot.admin1) for each in full.places} - {""}
    title = _plain(row.title)
    if (row.place and _plain(row.place) in mine) or any(name and name in title for name in mine):
        return 2
    return 1 if row.admin1 and _plain(row.admin1) in around else 0


def _plain(name: str) -> str:
    return " ".join(folded(name).casefold().replace("-", " ").split())


def _of_numbers(full: FullClaim, killed: Killed | None) -> int:
    if killed is None:
        return 0
    low, high = killed
    mine = [each.extent for each in full.counts if each.quantity is Quantity.KILLED and each.subset_of is None]
    return int(
        any(
            each.low is not None and (high is None or each.low <= high) and (each.high is None or low <= each.high)
            for each in mine
        )
    )


def beside(row: EventRow, killed: Killed | None) -> str:
    """The days, the place and the number by which an event is told from others."""
    first, last = short_day(row.earliest), short_day(row.latest)
    days = first if first == last else f"{first}..{last}".strip(".")
    number = ""
    if row.killed is not None:
        number = tr("killed: {n}", n=row.killed[1])
    elif killed is not None:
        number = tr("killed: {n}", n=interval(*killed))
    place = ", ".join(part for part in (row.place, row.admin1) if part)
    return " · ".join(part for part in (days, place, number, tr("claims: {n}", n=row.claims)) if part)


def _put_under(workplace: Workplace, full: FullClaim, event: str) -> None:
    collection = workplace.collection
    if collection is None:
        return
    from curator.work import events  # noqa: PLC0415 starting does not wait for it

    if event == NEW_EVENT:
        made = workplace.perform(lambda: events.make_event(collection, full.claim.uid))
        if made is not None:
            workplace.notices.say(tr("Made {event}.", event=made.public_id), can_undo=True)
        return
    workplace.attempt(lambda: events.add_claims(collection, Uid(event), [full.claim.uid]), tr("Put under the event."))
