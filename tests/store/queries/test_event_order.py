"""The order of the table of events, by any column, narrowed by any filter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.event_filter import event_filter, in_words_of
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod, Grade
from curator.core.places import Spot
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.store.queries import event_order, event_table
from curator.store.queries import records as stored
from curator.store.queries.event_order import Column
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with ground.collection(tmp_path_factory.mktemp("order")) as ann:
        ground.small_case(ann, Uids())
        _make(ann, 2, "arzah", killed=10, when=("2025-01-30", "2025-02-01"), where=("Arzah", "Homs"))
        _make(
            ann, 3, "Banias", killed=3, when=("2024-12-22", "2024-12-22"), where=("Baniyas", "Tartus"), grade=Grade.WEAK
        )
        _make(ann, 4, "القصير", when=("2024-12-17", None), where=("القُصَير", "حمص"), state=EventState.APPROVED)
        _make(ann, 5, "Tell Dahab", killed=0, when=(None, "2025-01-01"), contested_on=("when",), event_type="Attack")
        yield ann


def _make(
    into: Collection,
    number: int,
    title: str,
    *,
    killed: int | None = None,
    when: tuple[str | None, str | None] | None = None,
    where: tuple[str, str] | None = None,
    **fields: Any,
) -> None:
    mint = Uids(1000 * number)
    days = None if when is None else DateSpan(*(date.fromisoformat(each) if each else None for each in when))
    event = Event(mint(), f"E-{number:06d}", title, when=days, where=None if where is None else Spot(*where), **fields)
    made: list[Event | EventFigure] = [event]
    if killed is not None:
        estimate = Estimate(killed, killed, killed)
        made.append(EventFigure(mint(), event.uid, Quantity.KILLED, PersonClass.TOTAL, estimate, FigureMethod.LOWEST))
    into.journal.commit(edits.create("Make", *made))


def found(of: Collection, typed: str = "", by: Column = Column.ID, *, descending: bool = False) -> list[str]:
    places = [
        place
        for some in event_order.order(of.connection, by, event_filter(typed), descending=descending)
        for place in some
    ]
    return [row.public_id[-1] for row in event_order.rows_at(of.connection, places)]


@pytest.mark.parametrize(
    ("by", "order"),
    [
        (Column.ID, "12345"),
        (Column.TITLE, "23154"),
        (Column.DAYS, "14352"),
        (Column.PLACE, "15234"),
        (Column.KILLED, "14532"),
        (Column.CLAIMS, "23451"),
        (Column.STATE, "41235"),
    ],
)
def test_any_column_orders_and_turned_round_equals_stay_by_id(collection: Collection, by: Column, order: str) -> None:
    assert "".join(found(collection, by=by)) == order
    assert sorted(found(collection, by=by, descending=True)) == sorted(order)
    first = found(collection, by=by, descending=True)[0]
    assert first == order[-1] or by is Column.STATE


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("arzah", "2"),
        ("ARZAH homs", "2"),
        ("القصير", "4"),
        ("حمص", "4"),
        ("E-000003", "3"),
        ("2024-12", "34"),
        ("approved", "4"),
        ("state:draft", "1235"),
        ("after:2025-01", "245"),
        ("before:2024-12-20", "45"),
        ("after:2024-12-20 before:2024-12-31", "345"),
        ("killed:3+", "23"),
        ("killed:0-3", "35"),
        ("killed:none", "14"),
        ("in:homs", "2"),
        ("type:att", "5"),
        ("contested:yes", "5"),
        ("grade:weak,fair", "3"),
        ("grade:confirmed", ""),
        ("contested:no killed:3+", "23"),
        ("nothing of the kind", ""),
    ],
)
def test_a_filter_leaves_what_holds_all_of_it(collection: Collection, typed: str, ids: str) -> None:
    assert "".join(found(collection, typed)) == ids


def test_a_word_finds_a_state_by_its_name_in_the_window(collection: Collection) -> None:
    wanted = in_words_of(event_filter("معتمد"), {EventState.APPROVED: "معتمد", EventState.DRAFT: "مسودة"})
    places = [place for some in event_order.order(collection.connection, Column.ID, wanted) for place in some]
    assert [row.public_id for row in event_order.rows_at(collection.connection, places)] == ["E-000004"]


def test_places_come_a_few_at_a_time(collection: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_order, "AT_ONCE", 2)
    some = list(event_order.order(collection.connection, Column.ID, event_filter("")))
    assert [len(each) for each in some] == [2, 2, 1]


def test_a_row_is_found_by_its_event_and_one_that_is_gone_is_left_out(collection: Collection) -> None:
    rows = event_table.rows(collection.connection)
    place = event_order.place_of(collection.connection, rows[1].uid)
    assert place is not None
    assert event_order.rows_at(collection.connection, [10**9, place]) == [rows[1]]
    assert event_order.place_of(collection.connection, "nobody") is None
    assert event_table.stock(collection.connection) == (5, 3)


def test_a_type_is_found_by_any_label_of_it_and_by_the_words_that_are_read_as_it(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        _make(ann, 2, "One", event_type="Siege")
        _make(ann, 3, "Two", event_type="Attack")
        _make(ann, 4, "Three", event_type="attack on a convoy")
        _make(ann, 5, "Four", event_type="Grenade")
        _make(ann, 6, "Five")
        siege = Term(Uids(1)(), Vocabulary.EVENT_TYPES, "Siege", (("en", "Blockade"),), merged_into="Attack")
        ann.journal.commit(edits.create("Merge", siege))

        def titles(typed: str) -> set[str]:
            wanted = event_order.uids(ann.connection, event_filter(typed))
            return {each.title for each in stored.every(ann.connection, Event) if each.uid in wanted}

        assert titles("type:attack") == {"One", "Two", "Three"}
        assert titles("type:هجوم") == {"One", "Two"}
        assert titles("type:blockade") == {"One", "Two"}
        assert titles("type:nothing") == set()


def test_the_governorates_of_all_events_are_told_once_each(collection: Collection) -> None:
    assert event_order.areas(collection.connection) == ["Homs", "Tartus", "حمص"]
