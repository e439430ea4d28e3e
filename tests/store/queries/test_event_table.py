from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod
from curator.core.places import Spot
from curator.store.queries import event_table, stock
from curator.store.queries.event_table import EventRow
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_each_event_is_one_row_with_what_is_known_of_it(tmp_path: Path) -> None:
    mint = Uids(500)
    with ground.collection(tmp_path) as ann:
        first = ground.small_case(ann, Uids())
        second = Event(
            mint(),
            "E-000002",
            "Tell Dahab",
            when=DateSpan(date(2025, 1, 30), None),
            where=Spot("Tell Dahab", "Hama"),
            contested_on=("place",),
            state=EventState.APPROVED,
        )
        figures = [
            EventFigure(mint(), second.uid, quantity, person_class, Estimate(0, 3, 5), FigureMethod.LOWEST)
            for quantity, person_class in (
                (Quantity.KILLED, PersonClass.TOTAL),
                (Quantity.KILLED, PersonClass.CIVILIAN),
                (Quantity.INJURED, PersonClass.TOTAL),
            )
        ]
        ann.journal.commit(edits.create("Make", second, *figures))
        assert event_table.rows(ann.connection) == [
            EventRow(first.uid, "E-000001", "Kafr Zayt", "", "", "", "", None, 2, EventState.DRAFT, contested=False),
            EventRow(
                second.uid,
                "E-000002",
                "Tell Dahab",
                "2025-01-30",
                "",
                "Tell Dahab",
                "Hama",
                (0, 3, 5),
                0,
                EventState.APPROVED,
                contested=True,
            ),
        ]


def test_the_stock_counts_what_people_ask_about(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        assert set(stock.numbers(ann.connection).values()) == {0}
        event = ground.small_case(ann, Uids())
        ground.change(ann, event, state=EventState.IN_REVIEW)
        numbers = stock.numbers(ann.connection)
        assert (numbers["articles"], numbers["passages"], numbers["claims"], numbers["counts"]) == (1, 2, 2, 2)
        assert (numbers["events"], numbers["events in review"], numbers["events draft"], numbers["changes"]) == (
            1,
            1,
            0,
            7,
        )
