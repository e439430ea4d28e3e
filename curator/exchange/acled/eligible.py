"""Which events ACLED has a place for: why one is not among them, in sentences.

Source: ACLED codebook 2023, and the project's field map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Quantity
from curator.core.events import EventKind
from curator.exchange.killed import killed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.cases import Case
    from curator.core.events import Event
    from curator.exchange.acled.types import EventTypes

GEO = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}
"""Our precision of places (UCDP's) to ACLED's; 6 (country) and 7 (sea, air) have none."""

TIME = {1: 1, 2: 2, 3: 2, 4: 3}
"""Our precision of days to ACLED's; 5 has none."""


def why_not(case: Case, known: EventTypes) -> Iterator[str]:
    """Why ACLED has no place for an event, a sentence for each reason; none where it has."""
    event = case.event
    if event.kind is EventKind.AGGREGATE:
        yield "It is a total over several events, and a row of ACLED is one event."
    elif event.kind is EventKind.RESIDUAL:
        yield "It is what a total leaves over, and a row of ACLED is one event."
    if not event.event_type:
        yield "It has no event type: choose one."
    elif known.of(event.event_type) is None:
        yield f"“{event.event_type}” is none of ACLED's event types: choose one."
    yield from _why_not_then_and_there(event)
    if not (event.perpetrator or event.side_a):
        yield "Nobody is named as its first actor."
    found = killed(case.figures)
    if isinstance(found, str) and any(each.quantity is Quantity.KILLED for each in case.figures):
        yield found


def _why_not_then_and_there(event: Event) -> Iterator[str]:
    if event.when is None or event.when.days is None:
        yield "Its first and last day are not both known."
    elif event.when.precision not in TIME:
        yield "Its days are known to no more than a year, and ACLED wants a month."
    if event.where is None or event.where.latitude is None:
        yield "Its place has no position."
    elif event.where.precision not in GEO:
        yield "Its place is a whole country, the sea or the air, and ACLED has no such places."
