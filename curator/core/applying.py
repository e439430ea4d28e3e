"""Applying: what a decision makes of its event.

A settlement picks a value that stands already, in a claim or in the event. Where it is another than the event's own, the
event takes it on in the same change; whoever wrote the claim wrote the value, not whoever settles.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.cases import dates_of, in_use, places_of
from curator.core.counts import PersonClass, Quantity
from curator.core.edits import SetField, creation, difference
from curator.core.events import Estimate, Event, EventFigure, FigureMethod
from curator.core.figures import Proposal, propose
from curator.core.judgement import DisputeKind
from curator.core.wording import days, place_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.core.cases import Case
    from curator.core.disputes import Dispute
    from curator.core.ids import Uid


def applied(case: Case, dispute: Dispute, chosen: str, because: str, mint: Callable[[], Uid]) -> tuple[SetField, ...]:
    """The writes by which the event takes on what was chosen; none where a verdict changes none of its values."""
    match dispute.kind:
        case DisputeKind.DATES | DisputeKind.PLACES | DisputeKind.PERPETRATORS:
            return difference(case.event, _with(case, dispute.kind, chosen))
        case DisputeKind.COUNTS:
            return tuple(_figures(case, dispute.field, int(chosen), because, mint))
        case _:
            return ()


def _with(case: Case, kind: DisputeKind, chosen: str) -> Event:
    event = case.event
    match kind:
        case DisputeKind.DATES:
            spans = (each.span for bearing in in_use(case) for each in dates_of(bearing))
            when = next((span for span in spans if span is not None and days(span) == chosen), event.when)
            return replace(event, when=when)
        case DisputeKind.PLACES:
            spots = (each.spot for bearing in in_use(case) for each in places_of(bearing))
            return replace(event, where=next((spot for spot in spots if place_name(spot) == chosen), event.where))
        case _:
            return replace(event, perpetrator=chosen)


def _figures(case: Case, field: str, best: int, because: str, mint: Callable[[], Uid]) -> Iterator[SetField]:
    """The figures with `best` in the one that was disputed; the classes go on adding up to the total (domain rule 4).

    A new total moves the people of the only class there is, or those of unknown class; a new class moves the total.
    """
    quantity, _, named = field.partition(":")
    wanted = PersonClass(named or PersonClass.TOTAL)
    standing = {each.person_class: each for each in case.figures if each.quantity == quantity}
    for proposal in _moved(
        {each.person_class: each for each in propose(case) if each.quantity == quantity}, wanted, best
    ):
        before = standing.get(proposal.person_class)
        figure = EventFigure(
            before.uid if before else mint(),
            case.event.uid,
            Quantity(quantity),
            proposal.person_class,
            proposal.estimate,
            FigureMethod.REVIEWER_VALUE if proposal.person_class is wanted else proposal.method,
            proposal.rests_on,
            because if proposal.person_class is wanted else proposal.rationale,
        )
        yield from creation(figure) if before is None else difference(before, figure)


def _moved(proposed: dict[PersonClass, Proposal], wanted: PersonClass, best: int) -> Iterator[Proposal]:
    classes = [each for each in proposed if each is not PersonClass.TOTAL]
    moving = (classes[0] if len(classes) == 1 else PersonClass.UNKNOWN) if wanted is PersonClass.TOTAL else wanted
    by = best - proposed[wanted].estimate.best if wanted in proposed else 0
    for person_class, proposal in proposed.items():
        moves = person_class in {wanted, moving, PersonClass.TOTAL}
        yield replace(proposal, estimate=_shifted(proposal.estimate, by)) if moves else proposal


def _shifted(estimate: Estimate, by: int) -> Estimate:
    best = max(0, estimate.best + by)
    return Estimate(min(estimate.low, best), best, max(estimate.high, best), estimate.high_open)
