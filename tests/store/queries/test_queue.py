from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventFigure, EventLink, EventState, FigureMethod, LinkKind
from curator.store.queries import queue, records
from curator.store.queries.queue import Waits
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

MINT = Uids(500)


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def the_event(collection: Collection) -> Event:
    return records.every(collection.connection, Event)[0]


def test_an_event_whose_claims_disagree_waits_with_the_reason(ann: Collection) -> None:
    (waiting,) = queue.queue(ann.connection)
    assert waiting.waits == (Waits.DISPUTED, Waits.DRAFT)
    assert len(waiting.reasons) == 1
    assert waiting.impact == 12
    assert waiting.authors == {"Ann"}
    assert waiting.since == records.changed(ann.connection, "event", waiting.uid)[3]


@pytest.mark.parametrize(
    ("state", "waits"),
    [
        (EventState.READY, Waits.SUBMITTED),
        (EventState.IN_REVIEW, Waits.SUBMITTED),
        (EventState.REOPENED, Waits.SUBMITTED),
        (EventState.CHANGES_REQUESTED, Waits.RETURNED),
        (EventState.DRAFT, Waits.DRAFT),
    ],
)
def test_an_event_waits_for_what_its_state_says(ann: Collection, state: EventState, waits: Waits) -> None:
    made = Event(MINT(), "E-000002", "x", state=state)
    ann.journal.commit(edits.create("Make", made))
    found = {each.uid: each for each in queue.queue(ann.connection)}
    assert found[made.uid].waits == (waits,)
    assert (found[made.uid].reasons, found[made.uid].impact) == ((), 0)


@pytest.mark.parametrize("state", [EventState.APPROVED, EventState.RELEASED, EventState.WITHDRAWN, EventState.DEFERRED])
def test_an_event_that_is_done_with_waits_for_nobody(ann: Collection, state: EventState) -> None:
    made = Event(MINT(), "E-000002", "x", state=state)
    ann.journal.commit(edits.create("Make", made))
    assert made.uid not in {each.uid for each in queue.queue(ann.connection)}


def test_a_disputed_event_that_is_done_with_stays_out_of_the_queue(ann: Collection) -> None:
    ground.change(ann, the_event(ann), state=EventState.DEFERRED)
    assert queue.queue(ann.connection) == []


def test_possible_duplicates_and_stale_figures_wait_with_their_reasons(ann: Collection) -> None:
    event = the_event(ann)
    other = Event(MINT(), "E-000002", "x", state=EventState.APPROVED)
    figure = EventFigure(
        MINT(), other.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(40, 40, 40), FigureMethod.AGREED, (MINT(),)
    )
    fresh = EventFigure(MINT(), other.uid, Quantity.INJURED, PersonClass.TOTAL, Estimate(1, 1, 1), FigureMethod.SPLIT)
    links = [
        EventLink(MINT(), event.uid, other.uid, LinkKind.POSSIBLE_DUPLICATE),
        EventLink(MINT(), event.uid, other.uid, LinkKind.FOLLOW_UP),
    ]
    ann.journal.commit(edits.create("Make", other, figure, fresh, *links))
    found = {each.uid: each for each in queue.queue(ann.connection)}
    assert found[other.uid].waits == (Waits.STALE_FIGURE, Waits.POSSIBLE_DUPLICATE)
    assert "It may be the same as another event." in found[other.uid].reasons
    assert found[other.uid].impact == 40


def test_the_most_pressing_comes_first_then_the_most_killed_then_the_oldest(ann: Collection) -> None:
    def submitted(number: int) -> Event:
        return Event(MINT(), f"E-00000{number}", "x", state=EventState.READY)

    made = [submitted(number) for number in (2, 3, 4)]
    figure = EventFigure(
        MINT(), made[1].uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(9, 9, 9), FigureMethod.REVIEWER_VALUE
    )
    for each in made:
        ann.journal.commit(edits.create("Make", each))
    ann.journal.commit(edits.create("Confirm", figure))
    order = [each.public_id for each in queue.queue(ann.connection)]
    assert order == ["E-000003", "E-000002", "E-000004", "E-000001"]
