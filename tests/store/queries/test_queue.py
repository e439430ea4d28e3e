from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.event_filter import event_filter, of_person
from curator.core.events import Estimate, Event, EventFigure, EventLink, EventState, FigureMethod, LinkKind
from curator.store.collection import open_collection
from curator.store.queries import event_order, queue, records
from curator.store.queries.queue import First, Waits
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


@pytest.fixture
def several(ann: Collection) -> list[Event]:
    """Five events beside the first: submitted, returned and draft ones, the second submitted with nine killed."""
    states = (EventState.READY, EventState.READY, EventState.CHANGES_REQUESTED, EventState.DRAFT, EventState.APPROVED)
    made = [
        Event(MINT(), f"E-00000{n}", f"Attack {n}", event_type="Attack", state=state)
        for n, state in enumerate(states, 2)
    ]
    figure = EventFigure(
        MINT(), made[1].uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(9, 9, 9), FigureMethod.REVIEWER_VALUE
    )
    for each in made:
        ann.journal.commit(edits.create("Make", each))
    ann.journal.commit(edits.create("Confirm", figure))
    return made


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["E-000003", "E-000002", "E-000001", "E-000004", "E-000005"]),
        ("waits:submitted", ["E-000003", "E-000002"]),
        ("waits:stale,returned", ["E-000003", "E-000004"]),
        ("dispute:D1", ["E-000001"]),
        ("dispute:dates", []),
        ("impact:9+", ["E-000003", "E-000001"]),
        ("impact:0-8", ["E-000002", "E-000004", "E-000005"]),
        ("killed:9", ["E-000003"]),
        ("by:me", ["E-000003", "E-000002", "E-000001", "E-000004", "E-000005"]),
        ("not-by:ANN", []),
        ("not-by:Ben attack", ["E-000003", "E-000002", "E-000004", "E-000005"]),
        ("by:Ben", []),
        ("state:changes", ["E-000004"]),
        ("type:attack waits:draft", ["E-000005"]),
    ],
)
def test_the_queue_is_narrowed_by_what_is_typed(
    ann: Collection, several: list[Event], typed: str, found: list[str]
) -> None:
    wanted = of_person(event_filter(typed), "Ann")
    assert len(several) == 5
    assert [each.public_id for each in queue.queue(ann.connection, wanted)] == found
    assert queue.length(ann.connection, wanted) == len(found)
    assert len(queue.order(ann.connection, wanted)) == len(found)


def test_what_comes_first_is_a_choice(ann: Collection, several: list[Event]) -> None:
    def order(first: First) -> list[str]:
        return [each.public_id[-1] for each in queue.queue(ann.connection, first=first)]

    assert len(several) == 5
    assert order(First.KIND) == ["3", "2", "1", "4", "5"]
    assert order(First.IMPACT) == ["1", "3", "2", "4", "5"]
    assert order(First.AGE) == ["1", "2", "3", "4", "5"]


def test_a_page_of_the_queue_and_rows_by_their_places_are_those_of_the_whole(
    ann: Collection, several: list[Event]
) -> None:
    whole = queue.queue(ann.connection)
    assert queue.queue(ann.connection, start=1, most=2) == whole[1:3]
    places = queue.order(ann.connection)
    assert queue.rows_at(ann.connection, places[::-1]) == whole[::-1]
    ground.change(ann, several[0], state=EventState.APPROVED)
    assert [each.uid for each in queue.rows_at(ann.connection, places)] == [
        each.uid for each in whole if each.uid != several[0].uid
    ]


def test_who_only_reads_sees_the_same_queue(ann: Collection, several: list[Event]) -> None:
    assert len(several) == 5
    with open_collection(ann.path, None) as reader:
        found = queue.queue(reader.connection, event_filter("waits:submitted"))
    assert found == queue.queue(ann.connection, event_filter("waits:submitted"))


def test_the_table_of_events_takes_the_same_words(ann: Collection, several: list[Event]) -> None:
    assert event_order.uids(ann.connection, event_filter("waits:draft dispute:counts")) == {the_event(ann).uid}
    assert several[4].uid in event_order.uids(ann.connection, event_filter("impact:0-3"))
