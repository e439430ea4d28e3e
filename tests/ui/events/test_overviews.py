"""The map, the timeline and the totals of the Events desk, by keys, for the events that the filter leaves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan
from curator.core.events import Estimate, Event, EventFigure, FigureMethod
from curator.core.places import Spot
from curator.ui.actions import Desk
from curator.ui.events.map_view import MapView
from curator.ui.events.timeline_view import TimelineView
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.journeys.window import Person

HOMS, HAMA = ("34.73", "36.72"), ("35.13", "36.75")


def _event(ada: Person, number: int, spot: Spot | None, days: DateSpan | None, *killed: int) -> Event:
    mint = Uids(5000 + 100 * number)
    made = Event(mint(), f"E-9{number:05d}", f"Killing {number}", when=days, where=spot)
    figures = [
        EventFigure(
            mint(), made.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(n, n, n + 2), FigureMethod.REVIEWER_VALUE
        )
        for n in killed
    ]
    ada.collection.journal.commit(edits.create("Make", made, *figures))
    return made


def _spot(at: tuple[str, str] | None, name: str, governorate: str = "", precision: int = 1) -> Spot:
    latitude, longitude = (Decimal(each) for each in at) if at else (None, None)
    return Spot(name, governorate, latitude, longitude, precision)


def _day(first: str, last: str = "") -> DateSpan:
    return DateSpan(date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.fixture
def events(ada: Person) -> list[Event]:
    made = [
        _event(ada, 1, _spot(HOMS, "Homs", "Homs"), _day("2024-12-14"), 10),
        _event(ada, 2, _spot(None, "somewhere", "Hama"), _day("2024-12-30", "2025-01-02"), 3),
        _event(ada, 3, _spot(HAMA, "Hama", "Hama", 2), DateSpan(date(2025, 1, 22), None)),
        _event(ada, 4, None, None, 1),
    ]
    ada.window.go(Desk.EVENTS)
    return made


def _shown(ada: Person) -> QWidget:
    page = ada.events.findChild(MapView) or ada.events.findChild(TimelineView)
    assert page is not None
    return page


def test_the_map_draws_each_place_as_precisely_as_it_is_known(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+M", ada.events)
    assert ada.notice == "Not on the map, since no place is known: 1"
    page = _shown(ada)
    assert isinstance(page, MapView)
    marks = {mark.spot.event: mark for mark in page.marks}
    assert set(marks) == {event.uid for event in events[:3]}
    exact, governorate, near = (marks[event.uid] for event in events[:3])
    assert exact.area is None
    assert near.area is not None
    assert governorate.area is not None
    assert governorate.area.elementCount() > near.area.elementCount()
    assert exact.radius > governorate.radius > near.radius
    for mark in marks.values():
        assert page.rect().contains(mark.at.toPoint())


def test_the_map_is_gone_through_and_left_by_keys(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+M", ada.events)
    page = _shown(ada)
    assert isinstance(page, MapView)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert "Killing 1" in page.accessibleDescription()
    assert "exact place" in page.accessibleDescription()
    before = page.view
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(page, key)
    assert page.view is not None
    assert before is not None
    nearer = page.view.scale
    assert nearer > before.scale
    QTest.keyClick(page, Qt.Key.Key_0)
    assert page.view.scale < nearer
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == events[0].uid


def test_the_map_is_dragged_and_clicked(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+M", ada.events)
    page = _shown(ada)
    assert isinstance(page, MapView)
    before = {mark.spot.event: mark.at for mark in page.marks}
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=page.rect().center())
    QTest.mouseMove(page, page.rect().center() + QPointF(30, 20).toPoint())
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=page.rect().center() + QPointF(30, 20).toPoint())
    after = {mark.spot.event: mark.at for mark in page.marks}
    moved = after[events[0].uid] - before[events[0].uid]
    assert moved.manhattanLength() == pytest.approx(50, abs=2)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=after[events[0].uid].toPoint())
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == events[0].uid


def test_the_filter_narrows_the_map_and_events_nearby_are_one_mark(ada: Person, events: list[Event]) -> None:
    _event(ada, 5, _spot(("34.7301", "36.7201"), "Homs", "Homs"), _day("2024-12-15"), 2)
    ada.press("Ctrl+M", ada.events)
    page = _shown(ada)
    assert isinstance(page, MapView)
    together = [mark.spot for mark in page.marks if mark.spot.events > 1]
    assert [(spot.events, spot.killed) for spot in together] == [(2, (12, 12, 16))]
    ada.type("killed:none", ada.events.line)
    assert [mark.spot.event for mark in page.marks] == [events[2].uid]


def test_the_timeline_draws_intervals_as_intervals_and_open_ends_as_open(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+T", ada.events)
    page = _shown(ada)
    assert isinstance(page, TimelineView)
    bars = {bar.days.event: bar for bar in page.bars}
    assert set(bars) == {event.uid for event in events[:3]}
    one, several, open_ended = (bars[event.uid] for event in events[:3])
    assert several.box.width() == pytest.approx(4 * one.box.width(), rel=0.01)
    assert (open_ended.open_start, open_ended.open_end) == (False, True)
    assert one.box.right() < several.box.left() < several.box.right() < open_ended.box.left()
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.accessibleDescription() == "Killing 2 · 2024-12-30 – 2025-01-02 · killed: 3 (3 to 5)"
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == events[1].uid


def test_the_timeline_comes_nearer_and_reads_what_is_in_sight(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+T", ada.events)
    page = _shown(ada)
    assert isinstance(page, TimelineView)
    for _ in range(12):
        page.zoom(1.5, page.bars[0].box.center().x())
    page.refresh()
    assert [bar.days.event for bar in page.bars] == [events[0].uid]
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert len(page.bars) == 3


def test_totals_tell_bands_and_what_has_no_number(ada: Person, events: list[Event]) -> None:
    ada.press("Ctrl+Shift+T", ada.events)
    page = ada.events.overviews._totals  # noqa: SLF001 it has no other name
    assert page is not None
    words = " ".join(page.toPlainText().replace("\ufffc", "").split())
    assert "2024-12 13 13 17 2" in words
    assert "2025-01 no confirmed number 1 1" in words
    assert "Homs 10 10 12 1" in words
    _event(ada, 6, _spot(HOMS, "Homs", "Homs"), _day("2024-12-16"), 100)
    assert "Homs 110 110 114 2" in " ".join(page.toPlainText().replace("\ufffc", "").split())
    assert events


@pytest.mark.parametrize("keys", ["Ctrl+M", "Ctrl+T"])
def test_what_is_drawn_is_saved_as_a_picture(ada: Person, events: list[Event], tmp_path: Path, keys: str) -> None:
    assert events
    ada.press(keys, ada.events)
    size = _shown(ada).size()
    ada.events.overviews.save_picture(tmp_path / "picture.png")
    assert ada.notice == "Saved as picture.png."
    assert QImage(str(tmp_path / "picture.png")).size() == 2 * size
    ada.events.overviews.save_picture(tmp_path / "picture.svg")
    assert "<svg" in (tmp_path / "picture.svg").read_text(encoding="utf-8")
    ada.events.overviews.save_picture(tmp_path / "nowhere" / "picture.png")
    assert "could not be written" in ada.notice


def test_a_picture_needs_something_drawn(ada: Person, events: list[Event]) -> None:
    assert events
    ada.press("Ctrl+Shift+P", ada.events)
    assert "Show the map" in ada.notice
