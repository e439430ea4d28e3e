"""Splitting a total over events (domain rule 7): each gets its share, and no event is counted with the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import edits, review
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import ClaimRelation, Estimate, EventClaim, EventFigure, EventKind, FigureMethod
from curator.core.figures import propose
from curator.core.redirects import is_gone
from curator.core.shares import Share, cells, shares, whole_of, why
from curator.core.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.cases import Case
    from curator.core.claims import ClaimCount, FullClaim
    from curator.core.edits import SetField, Write
    from curator.core.figures import Proposal
    from curator.core.ids import Uid


class SplitRefusedError(CuratorError):
    """A total that cannot be split over these events."""


def split(full: FullClaim, count: ClaimCount, cases: Sequence[Case], mint: Callable[[], Uid]) -> Edit:
    """The edit that splits a count of a claim over the events of these cases, in this order, those that have a share first.

    Each event gets its share as the figure of the class that is counted, and of everybody. The claim stays with it as one that
    covers more than the event, so that its count is not also taken as the event's own.

    Raises:
        SplitRefusedError: the count is no number, there are fewer than two events, one is gone, no single event, or has a
            number of its own.
    """
    whole = whole_of(count)
    if whole is None:
        message = (
            "The words of this count are not turned into a number, so nothing can be split: give the number they mean."
        )
        raise SplitRefusedError(message)
    if len({case.event.uid for case in cases}) < 2:
        message = "Choose two events or more: a total is split over several."
        raise SplitRefusedError(message)
    for case in cases:
        _refuse(case, full, count)
    writes: list[Write] = []
    in_order = sorted(cases, key=lambda case: min((each.uid for each in shares_in(case, count)), default=_LAST))
    for part, case in enumerate(in_order, 1):
        share = Share(part, len(cases))
        mine = shares(whole, share.parts)[part - 1]
        changed = [
            *_linked(full, count, case, share, mint),
            *put(case, count, Derived(mine, FigureMethod.SPLIT, why(count, share)), mint),
        ]
        writes += [*changed, *review.touched(case.event)] if changed else ()
    words = quoted([count.verbatim]) or "a count"
    return Edit(f"Split {words} over {len(cases)} events", tuple(writes))


_GIVEN = frozenset({FigureMethod.REVIEWER_VALUE, FigureMethod.IMPORTED})
"""Methods of numbers that a person, or another data set, gave: a split does not write over them."""

_LAST = "~"
"""Sorts behind every uid."""


def shares_in(case: Case, count: ClaimCount) -> tuple[EventFigure, ...]:
    """The figures of an event that are shares of a count."""
    return tuple(each for each in case.figures if each.method is FigureMethod.SPLIT and count.uid in each.rests_on)


def taken_out(case: Case, count: ClaimCount) -> tuple[Write, ...]:
    """The writes that take the share of a count from an event over which it is no longer split."""
    writes: list[Write] = []
    for each in shares_in(case, count):
        writes += edits.difference(each, replace(each, withdrawn_because="the total is split over other events now"))
    return (*writes, *review.touched(case.event))


@dataclass(frozen=True, slots=True)
class Derived:
    """A number that does not follow from an event's own claims: the numbers, how they came about, and why, in words."""

    estimate: Estimate
    method: FigureMethod
    rationale: str


def put(case: Case, count: ClaimCount, derived: Derived, mint: Callable[[], Uid]) -> tuple[Write, ...]:
    """The writes that give an event a number that rests on a count of a total: of the class counted, and of everybody."""
    standing = {each.person_class: each for each in case.figures if each.quantity is count.quantity}
    writes: list[Write] = []
    for person_class in cells(count.person_class):
        before = standing.get(person_class)
        after = EventFigure(
            before.uid if before else mint(),
            case.event.uid,
            count.quantity,
            person_class,
            derived.estimate,
            derived.method,
            (count.uid,),
            derived.rationale,
        )
        writes += edits.creation(after) if before is None else edits.difference(before, after)
    return tuple(writes)


def _refuse(case: Case, full: FullClaim, count: ClaimCount) -> None:
    event = case.event
    if is_gone(case):
        message = f"{event.public_id} is withdrawn or merged into another event: leave it out of the split."
        raise SplitRefusedError(message)
    if event.kind is not EventKind.INCIDENT:
        message = f"{event.public_id} is a total or a rest itself: split over single events."
        raise SplitRefusedError(message)
    mine = _with_its_parts(full, count)
    numbers: list[Proposal | EventFigure] = [*propose(case), *case.figures]
    if any(
        each.quantity is count.quantity and (each.method in _GIVEN or not mine.issuperset(each.rests_on))
        for each in numbers
    ):
        message = (
            f"{event.public_id} has a number of its own: leave it out of the split, or take the claim that gives it out of "
            "the event first."
        )
        raise SplitRefusedError(message)


def _linked(
    full: FullClaim, count: ClaimCount, case: Case, share: Share, mint: Callable[[], Uid]
) -> tuple[SetField, ...]:
    """The claim under the event as one whose count covers more than the event."""
    before = next((each.link for each in case.bearings if each.claim.uid == full.claim.uid), None)
    if before is None:
        covers = ClaimRelation.SUBSUMES
        link = EventClaim(
            mint(), case.event.uid, full.claim.uid, covers, counts=(count.uid,), rationale=why(count, share)
        )
        return edits.creation(link)
    if before.relation is ClaimRelation.SUBSUMES:
        return ()
    inside = _with_its_parts(full, count)
    others = tuple(each.uid for each in full.counts if each.uid not in inside)
    kept = tuple(uid for uid in others if not before.counts or uid in before.counts)
    after = replace(before, counts=kept) if kept else replace(before, relation=ClaimRelation.SUBSUMES)
    return edits.difference(before, after)


def _with_its_parts(full: FullClaim, count: ClaimCount) -> set[Uid]:
    """A count and those that are parts of it, near and far."""
    inside, grown = {count.uid}, 0
    while grown != len(inside):
        grown = len(inside)
        inside |= {each.uid for each in full.counts if each.subset_of in inside}
    return inside
