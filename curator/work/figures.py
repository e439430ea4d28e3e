"""Figures: a person puts their name to what the rules propose, or says why another number is best."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits, review
from curator.core.applying import adding_up
from curator.core.edits import Edit, SetField
from curator.core.errors import CuratorError
from curator.core.events import Estimate, EventFigure, FigureMethod
from curator.core.figures import Proposal, propose
from curator.core.staleness import why_stale, why_unequal
from curator.store.identifiers import new_uid
from curator.store.queries import cases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.cases import Case
    from curator.core.counts import PersonClass, Quantity
    from curator.core.ids import Uid
    from curator.store.collection import Collection


class FigureRefusedError(CuratorError):
    """A number that the claims do not allow, or that nobody has confirmed."""


def confirm_figures(
    collection: Collection,
    event: Uid,
    best: Mapping[tuple[Quantity, PersonClass], int] | None = None,
    rationale: str = "",
) -> tuple[EventFigure, ...]:
    """Put one's name to the proposed figures, with another best value where `best` gives one (and a rationale for it).

    Figures of which no claim speaks any more are withdrawn; imported ones stand until a claim gives the quantity. Returns the figures as they stand then; nothing is written
    where they stand already.

    Raises:
        FigureRefusedError: a best value lies outside what the sources give, or comes without a rationale.
    """
    case = cases.get(collection.connection, event)
    writes, figures = confirming(case, best or {}, rationale)
    if writes:
        edit = Edit(f"Confirm figures of {case.event.public_id}", writes)
        collection.journal.commit(edit + Edit(edit.label, review.touched(case.event)))
    return figures


def confirming(
    case: Case, best: Mapping[tuple[Quantity, PersonClass], int], rationale: str
) -> tuple[tuple[SetField, ...], tuple[EventFigure, ...]]:
    """The writes that confirm the figures of a case, and the figures as they stand then."""
    standing = {(each.quantity, each.person_class): each for each in case.figures}
    best = _with_those_that_move(case, best)
    writes: list[SetField] = []
    figures: list[EventFigure] = []
    for proposal in propose(case):
        cell = (proposal.quantity, proposal.person_class)
        before = standing.pop(cell, None)
        if before is not None and before.method is FigureMethod.REVIEWER_VALUE and cell not in best:
            figures.append(before)
            continue
        figure = _figure(case, proposal, before, best.get(cell), rationale)
        figures.append(figure)
        writes += edits.creation(figure) if before is None else edits.difference(before, figure)
    spoken_of = {each.quantity for each in propose(case)}
    for left in standing.values():
        imported = left.method is FigureMethod.IMPORTED and left.quantity not in spoken_of
        if left.method not in {FigureMethod.RESIDUAL, FigureMethod.SPLIT} and not imported:
            writes += edits.difference(left, replace(left, withdrawn_because="no claim in use speaks of it any more"))
    return tuple(writes), tuple(figures)


def _with_those_that_move(
    case: Case, best: Mapping[tuple[Quantity, PersonClass], int]
) -> dict[tuple[Quantity, PersonClass], int]:
    """The best values given, and those of the classes that move with them and were not given themselves."""
    whole = dict(best)
    for (quantity, person_class), value in best.items():
        now = {each.person_class: each.estimate.best for each in propose(case) if each.quantity is quantity}
        for other, moved in adding_up(now, person_class, value).items():
            if other in now:
                whole.setdefault((quantity, other), moved)
    return whole


def _figure(
    case: Case, proposal: Proposal, before: EventFigure | None, best: int | None, rationale: str
) -> EventFigure:
    estimate, method, why = proposal.estimate, proposal.method, proposal.rationale
    if best is not None and best != estimate.best:
        if not estimate.low <= best <= estimate.high:
            message = f"{best} lies outside what the sources give ({estimate.low} to {estimate.high}): choose a number between."
            raise FigureRefusedError(message)
        if not rationale.strip():
            message = f"Say why {best} is the best number: it is not what the rules propose."
            raise FigureRefusedError(message)
        estimate = Estimate(estimate.low, best, estimate.high, estimate.high_open)
        method, why = FigureMethod.REVIEWER_VALUE, rationale.strip()
    uid = before.uid if before else new_uid()
    return EventFigure(
        uid, case.event.uid, proposal.quantity, proposal.person_class, estimate, method, proposal.rests_on, why
    )


def refuse_unsound(case: Case) -> None:
    """Let an event be approved only with figures that are confirmed, stand on its claims, and add up.

    Raises:
        FigureRefusedError: one is missing, stale, or the classes do not add up to the total.
    """
    standing = {(each.quantity, each.person_class) for each in case.figures}
    missing = [each for each in propose(case) if (each.quantity, each.person_class) not in standing]
    if missing:
        message = f"{case.event.public_id} has figures that nobody has confirmed: confirm them before it is approved."
        raise FigureRefusedError(message)
    for figure in case.figures:
        because = why_stale(figure, case)
        if because is not None:
            raise FigureRefusedError(because)
    for because in why_unequal(case.figures):
        raise FigureRefusedError(because)
