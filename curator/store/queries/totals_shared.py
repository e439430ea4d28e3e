"""Totals that are split over events: which part of how many an event has, by what stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import Event, EventClaim, EventFigure, FigureMethod
from curator.core.shares import Share
from curator.core.steps import ENDS
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.store.driver import Connection


def shares(connection: Connection, case: Case) -> dict[Uid, Share]:
    """For each count of which the event of a case has a share: which part it is of how many, in the order of the figures.

    An event that is withdrawn, or merged into another, has no part any more.
    """
    found: dict[Uid, Share] = {}
    for uid in {uid for each in case.figures if each.method is FigureMethod.SPLIT for uid in each.rests_on}:
        claim = [bearing.claim.uid for bearing in case.bearings if uid in {count.uid for count in bearing.full.counts}]
        links = records.among(connection, EventClaim, "claim", claim)
        standing = {
            event.uid
            for event in records.among(connection, Event, "uid", {link.event for link in links})
            if event.state not in ENDS
        }
        figures = records.among(connection, EventFigure, "event", standing)
        parts = [each.event for each in figures if each.method is FigureMethod.SPLIT and uid in each.rests_on]
        order = list(dict.fromkeys(parts))
        if case.event.uid in order:
            found[uid] = Share(order.index(case.event.uid) + 1, len(order))
    return found
