"""Outlooks: what of an event becomes otherwise when something around it does, said before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.disputes import open_disputes
from curator.core.figures import propose
from curator.core.grading import propose_grade
from curator.core.independence import voices
from curator.core.review import touched
from curator.core.staleness import why_stale
from curator.core.wording import interval, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Case
    from curator.core.events import Estimate


@dataclass(frozen=True, slots=True)
class Outlook:
    """What of one event becomes otherwise: its public id and title, and a sentence for each thing."""

    event: str
    title: str
    sentences: tuple[str, ...]


def outlook(before: Case, after: Case) -> Outlook:
    """What of an event becomes otherwise when its case does; nothing is said where all stays as it is."""
    sentences = (*_of_voices(before, after), *_of_figures(before, after), *_of_disputes(before, after))
    sentences = (*sentences, *_of_grade(before, after))
    if sentences and touched(before.event):
        sentences = (*sentences, "It is approved, and opens again.")
    return Outlook(before.event.public_id, before.event.title, sentences)


def _of_voices(before: Case, after: Case) -> Iterator[str]:
    was, then = len(voices(before)), len(voices(after))
    if was != then:
        yield f"Independent sources: {was} before, {then} then."


def _of_figures(before: Case, after: Case) -> Iterator[str]:
    was, then = (
        {(each.quantity, each.person_class): each.estimate for each in propose(case)} for case in (before, after)
    )
    for quantity, person_class in dict.fromkeys([*was, *then]):
        old, new = was.get((quantity, person_class)), then.get((quantity, person_class))
        if old != new:
            whom = people(quantity, person_class)
            yield f"The rules propose for {whom}: {_told(old)} before, {_told(new)} then."
    for figure in after.figures:
        if why_stale(figure, after) and not why_stale(figure, before):
            yield f"The confirmed figure of {people(figure.quantity, figure.person_class)} has to be looked at again."


def _told(estimate: Estimate | None) -> str:
    if estimate is None:
        return "no number"
    bounds = interval(estimate.low, None if estimate.high_open else estimate.high)
    return f"{bounds} (best {estimate.best})"


def _of_disputes(before: Case, after: Case) -> Iterator[str]:
    was, then = ({(each.kind, each.field): each for each in open_disputes(case)} for case in (before, after))
    for key in sorted(then.keys() - was.keys()):
        yield f"A dispute opens: {then[key].because}"
    for key in sorted(was.keys() - then.keys()):
        yield f"A dispute ends: {was[key].because}"


def _of_grade(before: Case, after: Case) -> Iterator[str]:
    was, then = (propose_grade(case).grade for case in (before, after))
    if was is not then:
        yield f"The rules propose the grade: {was or 'none'} before, {then or 'none'} then."
