"""Applying: what a decision makes of its event.

A settlement picks a value that stands already, in a claim or in the event. Where it is another than the event's own, the
event takes it on in the same change; whoever wrote the claim wrote the value, not whoever settles.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.cases import dates_of, in_use, places_of
from curator.core.counts import PersonClass
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

    A new class moves the total. A new total moves the people of the only class there is, else those of unknown class;
    where the other classes are more than it, nothing is written: they have to be decided first.
    """
    quantity, _, named = field.partition(":")
    wanted = PersonClass(named or PersonClass.TOTAL)
    standing = {each.person_class: each for each in case.figures if each.quantity == quantity}
    proposed = {each.person_class: each for each in propose(case) if each.quantity == quantity}
    now = {each: _as_figure(case, proposal, mint()) for each, proposal in proposed.items()} | standing
    bests = adding_up({each: figure.estimate.best for each, figure in now.items()}, wanted, best)
    if PersonClass.UNKNOWN in bests.keys() - now.keys():
        now[PersonClass.UNKNOWN] = replace(now[wanted], uid=mint(), person_class=PersonClass.UNKNOWN, estimate=_NOBODY)
    for person_class, value in bests.items():
        figure = now[person_class]
        after = replace(figure, estimate=_with_best(figure.estimate, value))
        if person_class is wanted:
            after = replace(after, method=FigureMethod.REVIEWER_VALUE, rationale=because)
        elif after.estimate != figure.estimate:
            why = f"It moves with the decision on {field}: {because}"
            after = replace(after, method=FigureMethod.REVIEWER_VALUE, rationale=why)
        yield from difference(figure, after) if person_class in standing else creation(after)


_NOBODY = Estimate(0, 0, 0)


def adding_up(now: dict[PersonClass, int], wanted: PersonClass, best: int) -> dict[PersonClass, int]:
    """The best numbers by class with `best` for the one that was decided; none where they cannot add up."""
    if wanted not in now:
        return {}
    classes = {each: value for each, value in now.items() if each is not PersonClass.TOTAL}
    if wanted is not PersonClass.TOTAL:
        classes[wanted] = best
    elif len(classes) == 1:
        classes = dict.fromkeys(classes, best)
    else:
        rest = best - sum(value for each, value in classes.items() if each is not PersonClass.UNKNOWN)
        if rest < 0:
            return {}
        if rest or PersonClass.UNKNOWN in classes:
            classes[PersonClass.UNKNOWN] = rest
    return classes | ({PersonClass.TOTAL: sum(classes.values())} if PersonClass.TOTAL in now else {})


def _as_figure(case: Case, proposal: Proposal, uid: Uid) -> EventFigure:
    return EventFigure(
        uid,
        case.event.uid,
        proposal.quantity,
        proposal.person_class,
        proposal.estimate,
        proposal.method,
        proposal.rests_on,
        proposal.rationale,
    )


def _with_best(estimate: Estimate, best: int) -> Estimate:
    return Estimate(min(estimate.low, best), best, max(estimate.high, best), estimate.high_open)
