"""The ledger: a claimed total beside the sum of the events that are itemised, and what the total leaves unexplained.

The claimed total is never added to the itemised events, and a part of it ("147 of them") never to the whole. The rest
follows domain rule 6 by interval arithmetic: low = max(0, claimed low − Σ high), best = max(0, claimed best − Σ best),
high = claimed high − Σ low. An open end stays open; an event whose high is open can explain all of the total, so low is 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.core.claims import ClaimCount
from curator.core.counted_once import given_way, within
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventKind, EventLink, EventState, LinkKind
from curator.core.figures import propose
from curator.core.ids import Uid
from curator.core.redirects import survivor
from curator.core.statements import CLASSES, Said
from curator.core.wording import interval, people

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Case
    from curator.core.claims import FullClaim


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event that may be one of those that a total counts.

    `outside_because` says why it is not one of them (another period, area or counting universe), empty where it may be;
    `inside_because` then says why it is.
    """

    event: Event
    estimates: Mapping[tuple[Quantity, PersonClass], Estimate] = field(default_factory=dict)
    links: tuple[EventLink, ...] = ()
    outside_because: str = ""
    inside_because: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One event in a line: the numbers it counts with and why it counts, or None and why it does not."""

    event: Event
    estimate: Estimate | None
    because: str = ""


@dataclass(frozen=True, slots=True)
class Residual:
    """What the itemised events leave unexplained: low ≤ best ≤ high (None = open)."""

    low: int
    best: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One number of a claimed total.

    `claimed` is None where its words are no number. `itemised` is the sum over the items that count, None where none does:
    then there is nothing to set beside the total, and the residual is all of it. A part of another line (`part_of`) stands
    for itself: nothing says which events belong to it, so it has neither items nor a residual.
    """

    count: ClaimCount
    claimed: Said | None
    part_of: Uid | None = None
    items: tuple[Item, ...] = ()
    itemised: Estimate | None = None
    residual: Residual | None = None
    remarks: tuple[str, ...] = ()


def candidate(case: Case, outside_because: str = "") -> Candidate:
    """An event with its numbers for the ledger: by quantity the figures that people set, else those that are proposed."""
    set_by_people = {figure.quantity for figure in case.figures}
    estimates = {
        (each.quantity, each.person_class): each.estimate
        for each in propose(case)
        if each.quantity not in set_by_people
    }
    figures = sorted(case.figures, key=lambda each: each.uid)
    estimates |= {(each.quantity, each.person_class): each.estimate for each in figures}
    return Candidate(case.event, estimates, case.links, outside_because)


def ledger(total: FullClaim, candidates: Iterable[Candidate]) -> tuple[Line, ...]:
    """The lines of an aggregate claim, wholes before their parts, each set beside the same candidate events."""
    events = sorted(candidates, key=lambda each: (each.event.public_id, each.event.uid))
    there = {count.uid for count in total.counts}
    gone = _gone(events)
    lines = [_line(count, events, there, gone) for count in total.counts]
    return tuple(sorted(lines, key=lambda line: (line.part_of is not None, line.count.uid)))


def residual(claimed: Said, itemised: Estimate | None) -> Residual:
    """What a claimed total leaves unexplained beside the sum of the itemised events (domain rule 6)."""
    if itemised is None:
        return Residual(claimed.low, claimed.low, claimed.high)
    low = 0 if itemised.high_open else max(0, claimed.low - itemised.high)
    high = None if claimed.high is None else max(0, claimed.high - itemised.low)
    return Residual(low, max(0, claimed.low - itemised.best), high)


def rest(line: Line) -> Estimate | None:
    """What a line leaves unexplained, as the numbers of a figure; None where it has no residual.

    Where the total names no top, high is what its number leaves beside the least that is itemised, and is open.
    """
    if line.residual is None or line.claimed is None:
        return None
    low, best, high = line.residual.low, line.residual.best, line.residual.high
    if high is not None:
        return Estimate(low, best, high)
    itemised = 0 if line.itemised is None else line.itemised.low
    return Estimate(low, best, max(best, line.claimed.low - itemised), high_open=True)


def summed(estimates: Sequence[Estimate]) -> Estimate | None:
    """The sum of the numbers of different events; None of none, since nothing added up is not zero people."""
    if not estimates:
        return None
    return Estimate(
        sum(each.low for each in estimates),
        sum(each.best for each in estimates),
        sum(each.high for each in estimates),
        any(each.high_open for each in estimates),
    )


def _line(count: ClaimCount, events: Sequence[Candidate], there: set[Uid], gone: Mapping[Uid, str]) -> Line:
    extent = count.extent
    if extent.low is None:
        words = f"“{count.verbatim}”" if count.verbatim else "This count"
        return Line(count, None, remarks=(f"{words} is not turned into a number, so nothing is set beside it.",))
    claimed = Said(extent.low, extent.high, (count,))
    if count.subset_of in there:
        return Line(count, claimed, count.subset_of, remarks=("A part of the total, shown and not added to it.",))
    if count.subset_of is not None:
        claimed = Said(extent.low, None, (count,))
    items = _once([_item(each, count, gone) for each in events], events)
    itemised = summed([item.estimate for item in items if item.estimate is not None])
    return Line(
        count,
        claimed,
        None,
        items,
        itemised,
        residual(claimed, itemised),
        tuple(_remarks(claimed, itemised, items, events)),
    )


def _remarks(
    claimed: Said, itemised: Estimate | None, items: Sequence[Item], events: Sequence[Candidate]
) -> Iterable[str]:
    if itemised is not None and claimed.high is not None and itemised.low > claimed.high:
        yield (
            f"The itemised events alone come to at least {itemised.low}, more than the claimed {claimed}: some of them may "
            "be counted twice, or not be part of what is claimed."
        )
    counted = {item.event.uid: item.event.public_id for item in items if item.estimate is not None}
    for link in sorted({link for each in events for link in each.links}, key=lambda link: link.uid):
        if link.kind is LinkKind.POSSIBLE_DUPLICATE and {link.event, link.other} <= counted.keys():
            yield (
                f"{counted[link.event]} and {counted[link.other]} may be one event and are both counted: decide whether "
                "they are."
            )


def _item(each: Candidate, count: ClaimCount, gone: Mapping[Uid, str]) -> Item:
    because = gone.get(each.event.uid) or each.outside_because
    if because:
        return Item(each.event, None, because)
    estimate = _matching(each, count.quantity, count.person_class)
    if estimate is not None:
        return Item(each.event, estimate, each.inside_because)
    whole = _matching(each, count.quantity, PersonClass.TOTAL)
    if whole is None or _is_split(each, count.quantity):
        return Item(each.event, None, f"It gives no number of {people(count.quantity, count.person_class)}.")
    open_ended = interval(whole.low, None if whole.high_open else whole.high)
    because = f"It gives {open_ended} without saying who they were, so it can hold up to as many of these."
    return Item(each.event, Estimate(0, 0, whole.high, whole.high_open), f"{each.inside_because} {because}".strip())


def _is_split(each: Candidate, quantity: Quantity) -> bool:
    """Whether the event says of everybody who they were."""
    return (quantity, PersonClass.UNKNOWN) not in each.estimates and any(
        (quantity, person_class) in each.estimates for person_class in CLASSES
    )


def _matching(each: Candidate, quantity: Quantity, person_class: PersonClass) -> Estimate | None:
    """The event's numbers for a class; for a total, or people of whom nothing is said, those for everybody."""
    if person_class in CLASSES:
        return each.estimates.get((quantity, person_class))
    whole = each.estimates.get((quantity, PersonClass.TOTAL))
    parts = [each.estimates.get((quantity, part)) for part in (*CLASSES, PersonClass.UNKNOWN)]
    return whole or summed([part for part in parts if part is not None])


def _gone(events: Sequence[Candidate]) -> dict[Uid, str]:
    """The events that count nowhere, or in another event, each with the reason."""
    by_uid = {each.event.uid: each.event for each in events}
    into = {
        event.uid: event.merged_into
        for event in by_uid.values()
        if event.state is EventState.MERGED_INTO and event.merged_into in by_uid
    }
    found: dict[Uid, str] = {}
    for uid, event in by_uid.items():
        stands = survivor(uid, into)
        if event.state is EventState.WITHDRAWN or event.withdrawn_because:
            found[uid] = "It is withdrawn."
        elif stands != uid:
            found[uid] = f"It is merged into {by_uid[stands].public_id}, and counted there."
        elif event.state is EventState.MERGED_INTO and uid not in into:
            found[uid] = "It is merged into another event."
        elif event.kind is not EventKind.INCIDENT:
            found[uid] = "It is a total or a rest itself, not a single event."
    return found


_ONCE = {
    LinkKind.DUPLICATE_OF: "It is a duplicate of {other}, and counted there.",
    LinkKind.PART_OF: "It is a part of {other}, and counted there.",
    LinkKind.AGGREGATE_OF: "It is a part of {other}, and counted there.",
    LinkKind.SAME_VICTIMS: "Its victims are those of {other}, and counted there.",
}


def _once(items: Sequence[Item], events: Sequence[Candidate]) -> tuple[Item, ...]:
    """The items, without the numbers of those whose people another item counts already; of a ring of links one stays."""
    counted = {item.event.uid: item.event for item in items if item.estimate is not None}
    links = within({link for each in events for link in each.links})
    between = (link for link in links if {link.event, link.other} <= counted.keys())
    reasons = {
        uid: _ONCE[link.kind].format(other=counted[link.other].public_id) for uid, link in given_way(between).items()
    }
    return tuple(
        Item(item.event, None, reasons[item.event.uid]) if item.event.uid in reasons else item for item in items
    )
