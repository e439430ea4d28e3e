"""Events as totals see them: which are read, with which numbers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.events import (
    Estimate,
    Event,
    EventFigure,
    EventKind,
    EventLink,
    EventState,
    FigureMethod,
    LinkKind,
)
from curator.core.places import Spot
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.queries import records, totals
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.totals import Counted
    from curator.store.collection import Collection

KILLED = Quantity.KILLED


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        yield opened


class Making:
    """Makes events with figures in a collection."""

    def __init__(self, into: Collection) -> None:
        self.into, self.mint, self.made = into, Uids(500), 0

    def event(self, *best: int, quantity: Quantity = KILLED, **fields: Any) -> Event:
        self.made += 1
        event = Event(self.mint(), f"E-{self.made:06d}", f"Event {self.made}", **fields)
        figures = [
            EventFigure(
                self.mint(), event.uid, quantity, PersonClass.TOTAL, Estimate(n, n, n + 1, n == 9), FigureMethod.LOWEST
            )
            for n in best
        ]
        self.into.journal.commit(edits.create("Make", event, *figures))
        return event

    def link(self, event: Event, other: Event, kind: LinkKind = LinkKind.DUPLICATE_OF, **fields: Any) -> None:
        made = EventLink(self.mint(), event.uid, other.uid, kind, **fields)
        self.into.journal.commit(edits.create("Link", made))

    def counted(self, quantity: Quantity = KILLED) -> list[Counted]:
        return list(totals.counted(self.into.connection, quantity))


def test_an_event_is_read_with_its_day_place_type_and_confirmed_numbers(ann: Collection) -> None:
    making = Making(ann)
    when, where = DateSpan(None, date(2025, 2, 1)), Spot("Arzah", "Hama")
    event = making.event(9, when=when, where=where, event_type="Attack")
    bare = making.event()
    first, second = making.counted()
    assert (first.uid, first.day, first.governorate, first.event_type) == (event.uid, when.latest, "Hama", "Attack")
    assert first.numbers == {PersonClass.TOTAL: Estimate(9, 9, 10, high_open=True)}
    assert (second.uid, second.day, second.governorate, dict(second.numbers)) == (bare.uid, None, "", {})
    assert [dict(each.numbers) for each in making.counted(Quantity.INJURED)] == [{}, {}]


def test_what_is_withdrawn_merged_or_a_total_itself_is_not_read(ann: Collection) -> None:
    making = Making(ann)
    kept = making.event(1)
    making.event(2, state=EventState.WITHDRAWN)
    making.event(3, state=EventState.MERGED_INTO)
    making.event(4, kind=EventKind.AGGREGATE)
    making.event(5, withdrawn_because="a mistake")
    assert [each.uid for each in making.counted()] == [kept.uid]


@pytest.mark.parametrize("kind", [LinkKind.DUPLICATE_OF, LinkKind.PART_OF, LinkKind.SAME_VICTIMS])
def test_people_whom_another_event_counts_are_read_once(ann: Collection, kind: LinkKind) -> None:
    making = Making(ann)
    one, other = making.event(10), making.event(12)
    making.link(one, other, kind)
    assert [each.uid for each in making.counted()] == [other.uid]
    making.link(other, one, kind)
    assert [each.uid for each in making.counted()] == [other.uid]


def test_a_number_is_never_lost_to_a_link(ann: Collection) -> None:
    making = Making(ann)
    one, bare, gone = making.event(10), making.event(), making.event(12, state=EventState.WITHDRAWN)
    making.link(one, bare)
    making.link(one, gone)
    assert [each.uid for each in making.counted()] == [one.uid, bare.uid]
    making.link(bare, one)
    assert [each.uid for each in making.counted()] == [one.uid]


def test_links_that_say_something_else_or_are_taken_back_change_nothing(ann: Collection) -> None:
    making = Making(ann)
    one, other = making.event(10), making.event(12)
    making.link(one, other, LinkKind.DISTINCT_FROM)
    making.link(one, other, LinkKind.DUPLICATE_OF, withdrawn_because="two attacks")
    assert [each.uid for each in making.counted()] == [one.uid, other.uid]


def test_an_event_is_counted_under_the_type_that_its_own_is_read_as(ann: Collection) -> None:
    ground.small_case(ann, Uids())
    event = records.every(ann.connection, Event)[0]
    ground.change(ann, event, event_type="Siege")
    siege = Term(Uids(900)(), Vocabulary.EVENT_TYPES, "Siege", merged_into="Attack")
    ann.journal.commit(edits.create("Merge", siege))
    assert [each.event_type for each in totals.counted(ann.connection, KILLED)] == ["Attack"]
