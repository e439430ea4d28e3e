"""Going through all events of an export, in the order of their public ids, with progress and without growing."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.exchange.dossiers import dossiers
from curator.exchange.exporting import Progress
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporting import Order
    from curator.store.driver import Connection

STEP = 100
"""How many events are written between two chances to cancel."""


def each_event(connection: Connection, order: Order, write: Callable[[Dossier], None]) -> Iterator[Progress]:
    """Have every event of an order written, also those that are withheld or gone, and yield how far it is."""
    total = records.count(connection, Event)
    yield Progress(0, total)
    done = 0
    with _taken_back_at_the_end():
        batches = dossiers(connection, order.criteria)
        while batch := _next(batches):
            for first in range(0, len(batch), STEP):
                part = batch[first : first + STEP]
                with _no_search_for_cycles():
                    for dossier in part:
                        write(dossier)
                done += len(part)
                yield Progress(done, total)
    yield Progress(total, total)


def _next(batches: Iterator[list[Dossier]]) -> list[Dossier]:
    with _no_search_for_cycles():
        return next(batches, [])


@contextmanager
def _taken_back_at_the_end() -> Iterator[None]:
    """What was set aside from the search for cycles takes part in it again."""
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Python looks through all objects again and again for cycles; records have none, and are freed without it.

    What was made meanwhile is set aside, so that it is not looked through at once when the search goes on.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()
