from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod
from curator.core.records import key_of
from curator.store.queries import records
from curator.store.queries.queue import First, Waiting
from curator.ui.actions import Desk
from curator.ui.reviewing import queue_model
from curator.ui.reviewing.queue_chips import has_word, with_word, without_word
from curator.work import commenting
from tests.ground import Uids

if TYPE_CHECKING:
    from curator.ui.reviewing.queue_list import QueueList
    from tests.journeys.window import Person
    from tests.ui.conftest import Case

READY = EventState.READY


def make(person: Person, number: int, title: str, state: EventState = READY, killed: int | None = None) -> Event:
    """An event without claims, with a confirmed number where one is given."""
    mint = Uids(1000 * number)
    made = Event(mint(), f"E-{number:06}", title, state=state)
    records_made: list[Event | EventFigure] = [made]
    if killed is not None:
        estimate = Estimate(killed, killed, killed)
        records_made.append(
            EventFigure(mint(), made.uid, Quantity.KILLED, PersonClass.TOTAL, estimate, FigureMethod.REVIEWER_VALUE)
        )
    person.collection.journal.commit(edits.create("Make", *records_made))
    return made


@pytest.fixture
def queue(ada: Person, case: Case) -> QueueList:
    """A disputed draft and three submitted events, on the Review desk."""
    assert case.event
    for number, title in enumerate(("Arzah", "Jableh", "Homs"), 2):
        make(ada, number, title)
    ada.window.go(Desk.REVIEW)
    return ada.reviewing.queue


def ids(queue: QueueList) -> list[str]:
    return [each.public_id for each in queue.model.values]


def test_the_most_pressing_come_first_and_a_key_puts_others_first(ada: Person, queue: QueueList) -> None:
    assert ids(queue) == ["E-000002", "E-000003", "E-000004", "E-000001"]
    ada.press("Ctrl+Shift+O", queue.view)
    assert ids(queue)[0] == "E-000001"
    current = queue.current()
    assert isinstance(current, Waiting)
    assert current.public_id == "E-000002", "the event in the frame stays in it"
    turned = [queue.model.first]
    for _ in range(2):
        ada.press("Ctrl+Shift+O", queue.view)
        turned.append(queue.model.first)
    assert turned == [First.IMPACT, First.AGE, First.KIND]


def test_the_line_filters_as_that_of_the_events_desk_does(ada: Person, queue: QueueList) -> None:
    ada.press("Ctrl+F", queue.view)
    assert queue.line.hasFocus()
    ada.type("waits:disputed", queue.line)
    assert ids(queue) == ["E-000001"]
    ada.press("Enter", queue.line)
    assert queue.view.hasFocus()
    queue.line.setText("jabl")
    assert ids(queue) == ["E-000003"]
    assert ada.reviewing.event_in_hand == queue.model.values[0].uid
    queue.line.setText("nowhere")
    assert ids(queue) == []
    assert ada.reviewing.event_in_hand is None
    ada.press("Down", queue.line)
    assert "Empty it to see all" in queue.view.accessibleDescription()


def test_chips_say_how_many_wait_for_what_and_put_their_word_into_the_line(queue: QueueList) -> None:
    queue.chips.count_now()
    shown = {word: button.text() for word, button in queue.chips.buttons.items() if not button.isHidden()}
    assert shown == {"waits:submitted": "Submitted 3", "waits:disputed": "Disputed 1", "by:me": "Mine 4"}
    chip = queue.chips.buttons["waits:disputed"]
    chip.click()
    assert (queue.line.text(), ids(queue)) == ("waits:disputed ", ["E-000001"])
    queue.line.setText("waits:disputed kafr")
    assert chip.isChecked()
    chip.click()
    assert queue.line.text() == "kafr"
    assert not chip.isChecked()


def test_words_are_put_into_a_line_and_taken_out_whole() -> None:
    assert with_word("", "by:me") == "by:me "
    assert with_word("homs ", "by:me") == "homs by:me "
    assert without_word("not-by:me by:me homs", "by:me") == "not-by:me homs"
    assert has_word("not-by:me", "by:me") is False


def test_a_comment_that_calls_somebody_is_counted(ada: Person, queue: QueueList, case: Case) -> None:
    commenting.say(ada.collection, key_of(case.event), "@Ada, which day?")
    queue.chips.count_now()
    assert queue.chips.buttons["calls:me"].text() == "Calls me 1"
    queue.chips.buttons["calls:me"].click()
    assert ids(queue) == ["E-000001"]


def test_keys_lead_to_what_is_undisputed_and_to_what_may_be_approved(ada: Person, queue: QueueList) -> None:
    ada.press("Ctrl+Shift+O", queue.view)
    queue.put_row(0)
    ada.press("Ctrl+Shift+X", queue.view)
    current = queue.current()
    assert isinstance(current, Waiting)
    assert current.public_id == "E-000002"
    ada.press("Ctrl+Shift+Down", queue.view)
    current = queue.current()
    assert isinstance(current, Waiting)
    assert current.public_id == "E-000003", "who works alone may approve their own"
    queue.put_row(2)
    queue.line.setText("waits:submitted,disputed")
    queue.put_event(queue.model.values[-1].uid)
    assert not ada.workplace.is_ready("review.mine")


def test_where_nothing_further_fits_that_is_said(ada: Person, queue: QueueList) -> None:
    queue.put_row(2)
    ada.press("Ctrl+Shift+X", queue.view)
    assert ada.notice == "Everything further in the queue is disputed."
    ada.press("Ctrl+Shift+Down", queue.view)
    assert ada.notice == "Nothing further in the queue can be approved by you as it stands."


def test_several_are_approved_after_a_look_at_which_and_undone_in_one_step(ada: Person, queue: QueueList) -> None:
    queue.view.selectAll()
    ada.press("Ctrl+Shift+Enter", queue.view)
    shown = ada.window.pick_list
    assert shown.isVisible()
    rows = [shown.list.model().index(row, 0).data() for row in range(shown.list.model().rowCount())]
    assert rows[0] == "Approve these: 3"
    assert {row.split()[0] for row in rows[1:]} == {"E-000001", "E-000002", "E-000003", "E-000004"}
    ada.press("Enter", shown.line)
    assert ada.notice == "Approved together: 3."
    assert ids(queue) == ["E-000001"]
    ada.press("Ctrl+Z", queue.view)
    assert len(ids(queue)) == 4
    assert {each.state for each in records.every(ada.collection.connection, Event)} == {READY, EventState.DRAFT}


def test_with_one_selected_all_that_are_shown_are_meant(ada: Person, queue: QueueList) -> None:
    queue.line.setText("waits:disputed")
    ada.press("Ctrl+Shift+Enter", queue.view)
    shown = ada.window.pick_list
    assert shown.list.model().index(0, 0).data() == "None of them can be approved together"
    ada.press("Enter", shown.line)
    assert shown.isVisible(), "what cannot be picked says why"
    assert records.every(ada.collection.connection, Event)[0].state is EventState.DRAFT


def test_what_is_approved_gives_way_to_what_was_next(ada: Person, queue: QueueList) -> None:
    queue.put_row(1)
    ada.press("Ctrl+Enter", queue.view)
    current = queue.current()
    assert isinstance(current, Waiting)
    assert current.public_id == "E-000004"


def test_an_event_that_the_filter_leaves_out_is_shown_when_it_is_asked_for(
    ada: Person, queue: QueueList, case: Case
) -> None:
    queue.line.setText("arzah")
    ada.workplace.review_wanted.emit(case.event.uid)
    assert ada.reviewing.event_in_hand == case.event.uid
    assert queue.line.text() == ""


def test_many_are_read_a_page_at_a_time(ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_model, "PAGE", 3)
    monkeypatch.setattr(queue_model, "PAGES_KEPT", 2)
    for number in range(1, 12):
        make(ada, number, "x")
    ada.window.go(Desk.REVIEW)
    model = ada.reviewing.queue.model
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert [each[:8] for each in told] == [f"E-{number:06}" for number in range(1, 12)]
    assert model.waiting(99) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
