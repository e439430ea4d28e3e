"""Staleness: whether a figure that a person set still stands on what the claims say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import counts_of, in_use
from curator.core.counts import PersonClass
from curator.core.events import FigureMethod
from curator.core.figures import propose
from curator.core.shares import cells, shares, whole_of
from curator.core.wording import interval, people

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Case
    from curator.core.claims import ClaimCount
    from curator.core.events import Estimate, EventFigure
    from curator.core.figures import Proposal

BY_HAND = frozenset({FigureMethod.REVIEWER_VALUE, FigureMethod.RESIDUAL, FigureMethod.SPLIT})
"""Methods whose bounds do not follow from the claims alone."""


def why_stale(figure: EventFigure, case: Case) -> str | None:
    """Why a figure has to be looked at again, in a sentence; None where it still stands.

    It does not stand where a count that it rests on is no longer in use, where a voice now gives a number outside its
    bounds, or where the bounds or the best value that its method gives have become others. A share of a total stands on
    that total, a rest on the ledger (`Case.rests`).
    """
    whom = people(figure.quantity, figure.person_class)
    is_derived = figure.method in {FigureMethod.RESIDUAL, FigureMethod.SPLIT}
    used = {
        count.uid: count
        for bearing in in_use(case)
        for count in (bearing.full.counts if is_derived else counts_of(bearing))
    }
    gone = len(set(figure.rests_on) - used.keys())
    if gone:
        what = "a count that is" if gone == 1 else f"{gone} counts that are"
        return f"The figure of {whom} rests on {what} no longer in use: look at it again."
    now = next((each for each in propose(case) if _is_of(each, figure)), None)
    if is_derived:
        if now is not None:
            return f"A claim now gives a number of {whom} for this event itself: confirm that instead."
        totals = [used[uid] for uid in figure.rests_on]
        is_share = figure.method is FigureMethod.SPLIT
        return _share_changed(figure, totals, case, whom) if is_share else _rest_changed(figure, case, whom)
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


def _share_changed(figure: EventFigure, totals: Sequence[ClaimCount], case: Case, whom: str) -> str | None:
    """Why a share is no longer what its total gives to so many events."""
    for count in totals:
        whole, share = whole_of(count), case.shares.get(count.uid)
        if whole is None or share is None or not _is_of_those(count, figure):
            return f"The total of which this is a share is no longer a number of {whom}: split it again, or take the figure back."
        now = shares(whole, share.parts)[share.part - 1]
        if now != figure.estimate:
            return (
                f"The total of which this is a share now gives {_told(now)} {whom} to part {share.part} of {share.parts}, no "
                f"longer {_told(figure.estimate)}: split it again."
            )
    return None


def _is_of_those(count: ClaimCount, figure: EventFigure) -> bool:
    return count.quantity is figure.quantity and figure.person_class in cells(count.person_class)


def _rest_changed(figure: EventFigure, case: Case, whom: str) -> str | None:
    """Why a rest is no longer what the ledger leaves."""
    for count in figure.rests_on if case.rests is not None else ():
        now = case.rests.get(count) if case.rests is not None else None
        if now is None:
            return f"The ledger no longer has a rest of this total of {whom}: take the figure back."
        if now != figure.estimate:
            return (
                f"The ledger now leaves {_told(now)} {whom}, no longer {_told(figure.estimate)}: take the rest again."
            )
    return None


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
