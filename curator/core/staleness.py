"""Staleness: whether a figure that a person set still stands on what the claims say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import counts_of, in_use
from curator.core.counts import PersonClass
from curator.core.events import FigureMethod
from curator.core.figures import propose
from curator.core.wording import interval, people

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.cases import Case
    from curator.core.events import Estimate, EventFigure
    from curator.core.figures import Proposal

BY_HAND = frozenset({FigureMethod.REVIEWER_VALUE, FigureMethod.RESIDUAL, FigureMethod.SPLIT})
"""Methods whose bounds do not follow from the claims alone."""


def why_stale(figure: EventFigure, case: Case) -> str | None:
    """Why a figure has to be looked at again, in a sentence; None where it still stands.

    It does not stand where a count that it rests on is no longer in use, where a voice now gives a number outside its
    bounds, or where the bounds or the best value that its method gives have become others.
    """
    whom = people(figure.quantity, figure.person_class)
    used = {count.uid for bearing in in_use(case) for count in counts_of(bearing)}
    gone = len(set(figure.rests_on) - used)
    if gone:
        what = "a count that is" if gone == 1 else f"{gone} counts that are"
        return f"The figure of {whom} rests on {what} no longer in use: look at it again."
    now = next((each for each in propose(case) if _is_of(each, figure)), None)
    if figure.method in {FigureMethod.RESIDUAL, FigureMethod.SPLIT}:
        return None
    if figure.method is FigureMethod.IMPORTED:
        return _beside_claims(figure, case, now, whom)
    if now is None:
        return f"No claim in use gives a number of {whom} any more: take the figure back, or say why it stands."
    return _outside(figure, now, whom) or _changed(figure, now, whom)


def _beside_claims(figure: EventFigure, case: Case, now: Proposal | None, whom: str) -> str | None:
    """Why an imported figure has to be looked at: nothing asks for claims under it, but it may not stand against them."""
    if not any(each.quantity is figure.quantity for each in propose(case)):
        return None
    given = f"give {_told(now.estimate)}" if now is not None else "give no number of these"
    return f"The figure of {whom} was imported, and the claims that are now set under the event {given}: confirm the figures."


def _is_of(proposal: Proposal, figure: EventFigure) -> bool:
    return (proposal.quantity, proposal.person_class) == (figure.quantity, figure.person_class)


def _outside(figure: EventFigure, now: Proposal, whom: str) -> str | None:
    bounds = figure.estimate
    for opinion in now.opinions if figure.person_class is not PersonClass.UNKNOWN else ():
        below = opinion.said.low < bounds.low
        above = opinion.said.top > bounds.high or (opinion.said.high is None and not bounds.high_open)
        if below or above:
            name = opinion.by.name or "A source that the text does not name"
            stands = interval(bounds.low, None if bounds.high_open else bounds.high)
            return f"{name} gives {opinion.said} {whom}, outside the figure's {stands}: look at it again."
    return None


def _changed(figure: EventFigure, now: Proposal, whom: str) -> str | None:
    if figure.method in BY_HAND:
        return None
    before, after = figure.estimate, now.estimate
    same_bounds = (before.low, before.high, before.high_open) == (after.low, after.high, after.high_open)
    if same_bounds and (before.best == after.best or figure.method is not now.method):
        return None
    return f"The claims now give {_told(after)} {whom}, no longer {_told(before)}: look at the figure again."


def _told(estimate: Estimate) -> str:
    top = f"{estimate.high} or more" if estimate.high_open else str(estimate.high)
    return f"{estimate.low} (low), {estimate.best} (best), {top} (high)"


def why_unequal(figures: Iterable[EventFigure]) -> tuple[str, ...]:
    """A sentence for each quantity whose best total is not the sum of its classes' bests (domain rule 4).

    A quantity of which only a total, or no total, is recorded breaks no rule.
    """
    every = tuple(figures)
    sentences = []
    for total in sorted((each for each in every if each.person_class is PersonClass.TOTAL), key=lambda each: each.uid):
        parts = [
            each.estimate.best
            for each in every
            if each.quantity is total.quantity and each.person_class is not PersonClass.TOTAL
        ]
        if parts and sum(parts) != total.estimate.best:
            whom = people(total.quantity, PersonClass.TOTAL)
            sentences.append(
                f"The best total of {whom} is {total.estimate.best}, but the classes add up to {sum(parts)}: correct one of them."
            )
    return tuple(sentences)
