"""Events as a map and a timeline ask for them, and those that neither can show."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.event_filter import event_filter
from curator.core.events import Estimate, Event, EventFigure, EventLink, FigureMethod, LinkKind
from curator.core.places import Spot
from curator.store.queries import event_days, event_spots, event_table
from curator.store.queries.event_days import DaySum
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

ALL = event_filter("")


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        mint = Uids(900)
        day = DateSpan(date(2024, 12, 14), date(2024, 12, 14))
        homs = Spot("Homs", "Homs", Decimal("34.73"), Decimal("36.72"))
        made = [
            Event(mint(), "E-000001", "First", when=day, where=homs),
            Event(
                mint(), "E-000002", "Second", when=day, where=Spot("Homs", "Homs", Decimal("34.731"), Decimal("36.721"))
            ),
            Event(mint(), "E-000003", "Third", when=DateSpan(None, date(2025, 1, 1)), where=Spot("x", "Hama")),
            Event(mint(), "E-000004", "Fourth"),
        ]
        figures = [
            EventFigure(
                mint(), each.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(n, n, n + 1), FigureMethod.LOWEST
            )
            for each, n in ((made[0], 10), (made[1], 12), (made[2], 3))
        ]
        link = EventLink(mint(), made[1].uid, made[0].uid, LinkKind.DUPLICATE_OF)
        opened.journal.commit(edits.create("Make", *made, *figures, link))
        yield opened


def test_events_near_each_other_are_one_spot(ann: Collection) -> None:
    together, alone = event_spots.spots(ann.connection, ALL, 0.1)
    assert (together.events, together.killed, together.without) == (2, (22, 22, 24), 0)
    assert (alone.latitude, alone.governorate, alone.killed) == (None, "Hama", (3, 3, 4))
    assert [spot.events for spot in event_spots.spots(ann.connection, ALL, 0.0001)] == [1, 1, 1]


def test_what_a_map_and_a_timeline_cannot_show_is_counted(ann: Collection) -> None:
    assert event_spots.placeless(ann.connection, ALL) == 1
    assert event_days.dayless(ann.connection, ALL) == 1


def test_events_come_by_their_first_day_and_numbers_by_day_count_nobody_twice(ann: Collection) -> None:
    found = event_days.days(ann.connection, ALL, 10)
    assert [each.title for each in found] == ["First", "Second", "Third"]
    assert (found[2].earliest, found[2].latest) == (None, date(2025, 1, 1))
    assert len(event_days.days(ann.connection, ALL, 1)) == 1
    assert event_days.sums(ann.connection, ALL) == [
        DaySum(date(2024, 12, 14), 10, 10, 11),
        DaySum(date(2025, 1, 1), 3, 3, 4),
    ]


def test_what_claims_give_is_told_of_events_without_a_confirmed_number(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as opened:
        made = ground.small_case(opened, Uids())
        assert event_table.claimed_killed(opened.connection) == {made.uid: (10, 12)}
