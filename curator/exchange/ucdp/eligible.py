"""Which events UCDP GED has a place for: why one is not among them, in sentences.

Source: UCDP GED codebook 23.1, the definition of an event (armed force by an organised actor against another one or against
civilians, at least one direct death in the best, low or high estimate, at a place and a time), and the project's field map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import ActorRole
from curator.core.cases import supporting
from curator.core.counts import PersonClass
from curator.core.events import EventKind
from curator.core.perpetrators import names_nobody
from curator.exchange.killed import Killed, killed
from curator.exchange.ucdp.incidents import ONE_SIDED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Case
    from curator.core.events import Event

CIVILIANS = "Civilians"
"""What UCDP calls the other side of one-sided violence."""

_SIDES = frozenset({PersonClass.SIDE_A, PersonClass.SIDE_B})


def sides(event: Event) -> tuple[str, str]:
    """Side A and side B as UCDP has them: in one-sided violence who did it, and civilians."""
    if event.type_of_violence == ONE_SIDED:
        return event.side_a or event.perpetrator, event.side_b or CIVILIANS
    return event.side_a, event.side_b


def why_not(case: Case) -> Iterator[str]:
    """Why UCDP GED has no place for an event, a sentence for each reason; none where it has."""
    event = case.event
    if event.kind is EventKind.AGGREGATE:
        yield "It is a total over several events, and a row of UCDP GED is one event."
    elif event.kind is EventKind.RESIDUAL:
        yield "It is what a total leaves over, and a row of UCDP GED is one event."
    if event.type_of_violence is None:
        yield "Its type of violence (state-based, non-state, one-sided) is not decided."
    yield from _why_not_then_and_there(event)
    yield from _why_not_sides(case)
    yield from _why_not_numbers(case)


def _why_not_then_and_there(event: Event) -> Iterator[str]:
    if event.when is None or event.when.days is None:
        yield "Its first and last day are not both known."
    elif event.when.crosses_years:
        yield "It goes over the turn of a year, and how much of it was in which year is not known: split it."
    if event.where is None or event.where.latitude is None:
        yield "Its place has no position."


def _why_not_sides(case: Case) -> Iterator[str]:
    unidentified = {actor.name for actor in case.actors.values() if actor.unidentified}
    for letter, side in zip("AB", sides(case.event), strict=True):
        if not side:
            yield f"Nobody is named as side {letter}."
        elif side in unidentified or names_nobody(side):
            yield f"“{side}” names no organised actor, and UCDP GED has none but these."
    custody = any(actor.role is ActorRole.CUSTODIAN for bearing in supporting(case) for actor in bearing.full.actors)
    if custody:
        yield "A claim tells of people who died in custody, and UCDP GED has no such deaths."


def _why_not_numbers(case: Case) -> Iterator[str]:
    found = killed(case.figures)
    if not isinstance(found, Killed):
        yield found
        return
    if not found.total.high and not found.total.high_open:
        yield "Nobody is said to have been killed, and UCDP GED has no event without a death."
    if case.event.type_of_violence == ONE_SIDED and any(found.best.get(side) for side in _SIDES):
        yield "Its figures have dead of a side, and one-sided violence has none in UCDP GED: decide which it is."
