"""Three people at one collection, by keys alone: a question that calls somebody, an approval of several, a return, a second approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.articles import Capture
from curator.core.events import Event, EventState
from curator.core.judgement import Comment
from curator.exchange import intake
from curator.store.collection import create
from curator.store.queries import records
from tests import ground
from tests.journeys.window import at_the_window
from tests.work.test_approving_many import TEXT, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QPushButton, QWidget
    from pytestqt.qtbot import QtBot

    from curator.ui.reviewing.queue_list import QueueList
    from tests.journeys.window import Person

KILLED = (3, 3, 3, 30)


def states(person: Person) -> list[EventState]:
    found = records.every(person.collection.connection, Event)
    return [each.state for each in sorted(found, key=lambda each: each.public_id)]


def review(person: Person, filter_line: str) -> QueueList:
    """Go to the Review desk and narrow its queue, so that the first that is left is in the frame."""
    person.press("Ctrl+3", person.window)
    person.press("Ctrl+F")
    person.press("Ctrl+A")
    person.type(filter_line)
    person.press("Enter")
    assert person.reviewing.queue.view.hasFocus()
    return person.reviewing.queue


def tab_to(person: Person, widget: QWidget) -> None:
    """Go on by the tabulator until something has the keyboard."""
    for _ in range(80):
        if widget.hasFocus():
            return
        person.press("Tab")
    raise AssertionError(widget.accessibleName() or widget.objectName())


def press_button(person: Person, button: QPushButton) -> None:
    """Press a button as somebody without a mouse does."""
    tab_to(person, button)
    person.press("Space")


def test_three_people_question_return_and_approve_by_keys_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "team.curator"
    with create(path, ground.signer("Ada"), clock=ground.Clock()) as ada:
        intake.take_in(ada, Capture(TEXT.encode(), "Arzah", TEXT))
        for number, killed in enumerate(KILLED):
            recorded(ada, number, killed=killed)
    with at_the_window(qapp, qtbot, path, ground.signer("Ben")) as ben:
        _question_return_and_approve_several(ben)
    with at_the_window(qapp, qtbot, path, ground.signer("Ada")) as ada:
        _answer_and_hand_over_again(ada)
    with at_the_window(qapp, qtbot, path, ground.signer("Carl")) as carl:
        _approve_what_is_left(carl)


def _question_return_and_approve_several(ben: Person) -> None:
    queue = review(ben, "impact:0-9 waits:submitted")
    assert queue.model.rowCount() == 3
    # a question about the second calls Ada
    ben.press("Ctrl+Down")
    ben.press("Ctrl+Shift+K")
    assert ben.window.comments.line.hasFocus()
    ben.type("@Ada: three of whom? See #killed.")
    ben.press("Enter")
    assert ben.notice == "Said."
    # all three together: the one that is asked about is left out
    review(ben, "impact:0-9 waits:submitted")
    ben.press("Ctrl+Shift+Enter")
    offered = ben.window.pick_list
    assert offered.isVisible()
    ben.press("Enter", offered.line)
    assert ben.notice == "Approved together: 2."
    assert states(ben) == [EventState.APPROVED, EventState.READY, EventState.APPROVED, EventState.READY]
    # it goes back, with a comment: without one the keyboard is led there
    review(ben, "waits:comment")
    ben.press("Ctrl+Backspace")
    assert ben.reviewing.verdict.comment.hasFocus()
    ben.type("Say whom the three were.")
    ben.press("Ctrl+Backspace")
    assert ben.notice == "Returned."
    # thirty killed need two reviewers, and nobody is two
    review(ben, "impact:25+")
    ben.press("Ctrl+Enter")
    assert ben.notice.startswith("Your approval is the first of two")
    ben.press("Ctrl+Enter")
    assert ben.window.notices.property("notice") == "trouble"
    assert states(ben) == [
        EventState.APPROVED,
        EventState.CHANGES_REQUESTED,
        EventState.APPROVED,
        EventState.IN_REVIEW,
    ]


def _answer_and_hand_over_again(ada: Person) -> None:
    queue = review(ada, "calls:me")
    assert queue.model.rowCount() == 1
    ada.press("Ctrl+Shift+K")
    panel = ada.window.comments
    event = ada.reviewing.event_in_hand
    assert event is not None
    tab_to(ada, panel.remarks.view)
    ada.press("Down")
    tab_to(ada, panel.line)
    ada.type("Three farmers, the list says.")
    press_button(ada, panel.answer_button)
    assert ada.notice == "Answered."
    press_button(ada, panel.done_button)
    ada.type("Answered.", ada.window.pick_list.line)
    ada.press("Enter", ada.window.pick_list.line)
    asked, answer = sorted(records.every(ada.collection.connection, Comment), key=lambda each: each.uid)
    assert (asked.done_because, answer.text) == ("Answered.", "Three farmers, the list says.")
    assert ada.reviewing.queue.model.rowCount() == 0, "nobody is called any more"
    ada.press("Ctrl+2")
    tab_to(ada, ada.events.table)
    ada.press("Home")
    for _ in range(len(KILLED)):
        in_hand = ada.events.event_in_hand
        if in_hand is not None and in_hand.uid == event:
            break
        ada.press("Down")
    assert "Returned by Ben: Say whom the three were." in ada.events.view.toPlainText()
    ada.press("Ctrl+Shift+S")
    assert states(ada)[1] is EventState.READY


def _approve_what_is_left(carl: Person) -> None:
    queue = review(carl, "waits:submitted")
    assert queue.model.rowCount() == 2
    carl.press("Ctrl+Enter")
    assert carl.notice == "Approved."
    assert carl.reviewing.event_in_hand is not None, "what was next is in hand"
    carl.press("Ctrl+Enter")
    assert set(states(carl)) == {EventState.APPROVED}
    assert queue.model.rowCount() == 0
