"""A newcomer tries the sample and goes through the tour with keys only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator import settings
from curator.core.events import Event, EventState
from curator.core.ids import uid_of
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.collection_files import sample_path
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from curator.ui.tour.steps import STEPS, place_of
from tests.journeys.window import Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DISPUTED = "Killing at Deyr Holm"


@pytest.fixture
def newcomer(qapp: QApplication, qtbot: QtBot) -> Iterator[Person]:
    """Somebody who started the program for the first time."""
    window = MainWindow(DESKS)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qapp.processEvents()
    yield Person(window, qtbot)
    window.close()
    window.deleteLater()
    qapp.processEvents()


def step(person: Person) -> str:
    return person.window.tour.step


def test_the_tour_is_gone_through_with_keys_only(newcomer: Person, tmp_path: Path) -> None:
    newcomer.press("Shift+F1")
    assert newcomer.workplace.collection is not None
    assert newcomer.collection.path == sample_path()
    read_and_record(newcomer)
    take_back_and_see(newcomer)
    review(newcomer)
    newcomer.press("Ctrl+4")
    newcomer.releasing.folder.setFocus()
    newcomer.type(str(tmp_path / "files"))
    newcomer.press("Ctrl+Enter")
    newcomer.qtbot.waitUntil(lambda: step(newcomer) == "done")
    assert (tmp_path / "files" / "events.csv").is_file()
    assert settings.load().tour == "done"
    assert "From a sentence to a file" in newcomer.window.tour.told


def read_and_record(newcomer: Person) -> None:
    assert step(newcomer) == "palette"
    assert newcomer.window.focusWidget() is newcomer.reading.view
    newcomer.press("Ctrl+K")
    newcomer.press("Esc")
    assert step(newcomer) == "mark"
    newcomer.press("J")
    newcomer.press("M")
    assert step(newcomer) == "claim"
    newcomer.press("Enter")
    assert step(newcomer) == "correct"
    line = newcomer.reading.form.counts.line
    assert newcomer.window.focusWidget() is line
    line.selectAll()
    newcomer.type("at least 3 killed civilians")
    assert step(newcomer) == "save"
    newcomer.press("Ctrl+Enter")
    assert step(newcomer) == "event"
    newcomer.press("Ctrl+E")
    newcomer.type("a quite new thing")
    newcomer.press("Enter")


def take_back_and_see(newcomer: Person) -> None:
    assert step(newcomer) == "undo"
    newcomer.press("Alt+2")
    newcomer.press("Ctrl+Z")
    newcomer.press("Ctrl+Shift+Z")
    assert step(newcomer) == "dispute"
    newcomer.press("Ctrl+2")
    put_in_hand(newcomer)
    newcomer.qtbot.waitUntil(lambda: step(newcomer) == "submit")


def review(newcomer: Person) -> None:
    newcomer.press("Ctrl+Shift+S")
    assert step(newcomer) == "settle"
    newcomer.press("Ctrl+3")
    for _ in range(20):
        if newcomer.reviewing.record_in_hand() == f"event:{disputed(newcomer).uid}":
            break
        newcomer.press("Ctrl+Down")
    newcomer.qtbot.waitUntil(newcomer.reviewing.verdict.cards[0].isVisible)
    newcomer.press("Ctrl+D")
    newcomer.press("Down")
    newcomer.press("Tab")
    newcomer.type("Only they say so, and nobody else was there.")
    newcomer.press("Enter")
    assert step(newcomer) == "approve", newcomer.notice
    newcomer.press("Ctrl+Enter")
    assert step(newcomer) == "release", newcomer.notice
    assert disputed(newcomer).state is EventState.SELF_REVIEWED


def disputed(person: Person) -> Event:
    return next(each for each in records.every(person.collection.connection, Event) if each.title == DISPUTED)


def put_in_hand(person: Person) -> None:
    """Go down the table to the disputed event."""
    for _ in range(30):
        in_hand = person.events.record_in_hand()
        if in_hand is not None and uid_of(in_hand) == disputed(person).uid:  # type: ignore[arg-type]
            return
        person.press("Down")
    pytest.fail("the event is not in the table")


def test_the_start_page_offers_the_sample_a_new_collection_and_an_old_one(newcomer: Person, tmp_path: Path) -> None:
    start = newcomer.window._start  # noqa: SLF001 what is in front
    assert start is not None
    assert start.isVisible()
    assert start.sample.hasFocus()
    assert start.sample.text() == "Try it on the sample"
    assert not start.last.isVisible()
    newcomer.press("Ctrl+3")
    assert start.isVisible()
    newcomer.workplace.create(tmp_path / "mine.curator")
    assert not start.isVisible()
    assert newcomer.workplace.desk is Desk.REVIEW


def test_the_last_collection_is_offered_where_it_is_still_there(newcomer: Person, tmp_path: Path) -> None:
    newcomer.workplace.create(tmp_path / "mine.curator")
    newcomer.workplace.close()
    newcomer.window.go(Desk.READ)
    start = newcomer.window._start  # noqa: SLF001 what is in front
    assert start is not None
    assert start.last.text() == "Open mine.curator again"
    start.last.click()
    assert newcomer.collection.path == tmp_path / "mine.curator"


def test_the_tour_is_left_and_taken_up_at_the_same_step(newcomer: Person, qtbot: QtBot) -> None:
    newcomer.press("Shift+F1", newcomer.window)
    newcomer.press("Ctrl+K")
    newcomer.press("Esc")
    newcomer.press("J")
    newcomer.press("M")
    newcomer.press("F6")
    assert newcomer.window.tour.isAncestorOf(newcomer.window.focusWidget())
    newcomer.press("Esc")
    assert not newcomer.window.tour.isVisible()
    assert newcomer.notice == "The tour is left. Shift+F1 goes on from the same step."
    newcomer.press("Enter", newcomer.reading.view)
    assert step(newcomer) == "claim"
    newcomer.workplace.close()
    again = MainWindow(DESKS)
    qtbot.addWidget(again)
    again.show()
    again.workplace.actions["help.tour"].trigger()
    assert again.tour.step == "claim"
    again.close()


def test_steps_are_skipped_and_gone_back_to(newcomer: Person) -> None:
    newcomer.press("Shift+F1", newcomer.window)
    tour = newcomer.window.tour
    assert not tour.back.isEnabled()
    for _ in STEPS:
        tour.skip.click()
    assert tour.step == "done"
    assert not tour.skip.isEnabled()
    tour.back.click()
    assert tour.step == STEPS[-1].name
    tour.go(len(STEPS))
    newcomer.press("Shift+F1", newcomer.window)
    assert tour.step == STEPS[0].name


def test_a_step_waits_for_all_that_belongs_to_it(newcomer: Person) -> None:
    newcomer.press("Shift+F1", newcomer.window)
    tour = newcomer.window.tour
    tour.go(place_of("undo"))
    newcomer.press("Ctrl+Z", newcomer.reading.view)
    assert tour.step == "undo"
    newcomer.press("Ctrl+Shift+Z", newcomer.reading.view)
    assert tour.step == "dispute"


def test_what_another_collection_had_open_is_there_again(newcomer: Person, tmp_path: Path) -> None:
    newcomer.workplace.create(tmp_path / "mine.curator")
    newcomer.press("Shift+F1", newcomer.window)
    assert newcomer.collection.path == sample_path()
    newcomer.workplace.open(tmp_path / "mine.curator")
    assert newcomer.collection.path == tmp_path / "mine.curator"


def test_a_step_of_an_older_tour_begins_it_anew() -> None:
    assert place_of("no such step") == 0
    assert place_of("done") == len(STEPS)
    assert place_of("") == 0


def test_every_step_says_its_keys(newcomer: Person) -> None:
    newcomer.press("Shift+F1", newcomer.window)
    tour = newcomer.window.tour
    for place, each in enumerate(STEPS):
        tour.go(place)
        assert each.title() in tour.told
        assert "{" not in tour.told
