"""Redirects: where the id of a merged event leads. Nothing is copied by a merge, so whoever asks follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import EventState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.cases import Case
    from curator.core.ids import Uid


def survivor(event: Uid, into: Mapping[Uid, Uid]) -> Uid:
    """The event that stands for this one: where the merges lead in the end, itself where it is not merged.

    `into` has for each merged event the one that it was merged into. One laptop makes no ring; where two merged A into B
    and B into A, or several a longer ring, the event that was made first stands, whatever order the merges came in.
    """
    path: list[Uid] = []
    while event in into and event not in path:
        path.append(event)
        event = into[event]
    return min(path[path.index(event) :]) if event in path else event


def is_gone(case: Case) -> bool:
    """Whether an event is out of the data: withdrawn, or merged into another one that stands for it."""
    event = case.event
    if event.withdrawn_because or event.state is EventState.WITHDRAWN:
        return True
    return event.state is EventState.MERGED_INTO and not case.merged


def is_in_a_ring(case: Case) -> bool:
    """Whether an event stands only because others were merged into it on one laptop, and it into them on another."""
    return case.event.state is EventState.MERGED_INTO and not is_gone(case)
