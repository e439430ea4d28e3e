from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from curator.core.judgement import Comment
from curator.core.records import key_of
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.work import commenting, reviewing

if TYPE_CHECKING:
    from curator.ui.comments_panel import CommentsPanel
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def panel(ada: Person, case: Case) -> CommentsPanel:
    """The comments on the event, beside the Events desk."""
    ada.workplace.show_event(case.event.uid)
    ada.press("Ctrl+Shift+K", ada.events.table)
    return ada.window.comments


def texts(panel: CommentsPanel) -> list[str]:
    return [each.comment.text for each in panel.remarks.model.values]


def test_what_is_typed_is_said_about_the_event_in_hand(ada: Person, panel: CommentsPanel, case: Case) -> None:
    assert panel.isVisible()
    ada.type("#killed: ten or twelve?", panel.line)
    ada.press("Enter", panel.line)
    (said,) = records.every(ada.collection.connection, Comment)
    assert (said.target, said.field) == (key_of(case.event), "killed")
    assert texts(panel) == ["#killed: ten or twelve?"]
    assert panel.line.text() == ""
    assert "field:killed" in ada.events.view.toHtml(), "the page of the event has the field as a link"


def test_nothing_is_said_by_an_empty_line(ada: Person, panel: CommentsPanel) -> None:
    ada.press("Enter", panel.line)
    assert ada.notice.startswith("Write what there is to say")
    assert texts(panel) == []


def test_a_comment_is_answered_done_and_withdrawn_by_buttons(ada: Person, panel: CommentsPanel) -> None:
    for button in (panel.answer_button, panel.done_button, panel.withdraw_button):
        assert not button.isEnabled()
    ada.type("Which day?", panel.line)
    ada.press("Enter", panel.line)
    panel.remarks.put_current(panel.remarks.model.values[0])
    panel.answer_button.click()
    assert ada.notice.startswith("Write what there is to say")
    assert panel.line.hasFocus()
    ada.type("The first.", panel.line)
    panel.answer_button.click()
    assert texts(panel) == ["Which day?", "The first."]
    panel.done_button.click()
    ada.type("Answered.", ada.window.pick_list.line)
    ada.press("Enter", ada.window.pick_list.line)
    assert panel.remarks.model.values[0].comment.done_because == "Answered."
    panel.withdraw_button.click()
    ada.type("No.", ada.window.pick_list.line)
    ada.press("Enter", ada.window.pick_list.line)
    first = panel.remarks.model.values[0]
    assert first.comment.withdrawn_because == "No."
    assert panel.remarks.model.index(0, 0).data().endswith("(withdrawn)")


def test_a_comment_on_a_claim_leads_to_its_input(ada: Person, case: Case) -> None:
    said = commenting.say(ada.collection, key_of(case.claims[0]), "Where was it?", "place")
    ada.window.go(Desk.READ)
    ada.reading.claim_work.open(case.claims[0].uid)
    assert ada.reading.form.said.text().startswith("Comments that wait: 1")
    ada.press("Ctrl+Shift+K", ada.reading.form.counts.line)
    panel = ada.window.comments
    assert [each.comment.uid for each in panel.remarks.model.values] == [said.uid]
    panel.remarks.put_current(panel.remarks.model.values[0])
    ada.press("Enter", panel.remarks.view)
    assert ada.reading.form.places.line.hasFocus()
    commenting.finish(ada.collection, said.uid, "In the valley.")
    assert ada.reading.form.said.isHidden()


def test_the_form_says_that_somebody_is_called_also_while_it_is_typed_in(ada: Person, case: Case) -> None:
    ada.window.go(Desk.READ)
    ada.reading.claim_work.open(case.claims[0].uid)
    ada.type("5 killed", ada.reading.form.counts.line)
    commenting.say(ada.collection, key_of(case.claims[0]), "@Ada: where was it?")
    assert "you are called" in ada.reading.form.said.text()


def test_a_link_on_the_page_leads_to_the_comment_and_to_the_field(ada: Person, case: Case) -> None:
    said = commenting.say(ada.collection, key_of(case.event), "Is #killed:civilian right?")
    commenting.say(ada.collection, key_of(case.claims[0]), "And this?")
    ada.workplace.show_event(case.event.uid)
    view = ada.events.view
    html = view.toHtml()
    assert f"comment:{said.uid}" in html
    view.anchorClicked.emit(QUrl(f"comment:{said.uid}"))
    current = ada.window.comments.remarks.current()
    assert current is not None
    assert current.comment.uid == said.uid
    view.resize(300, 120)
    view.verticalScrollBar().setValue(0)
    ada.window.comments.go_to_field()
    assert view.verticalScrollBar().value() > 0
    below = view.verticalScrollBar().value()
    view.anchorClicked.emit(QUrl("field:sources"))
    assert view.verticalScrollBar().value() > below


def test_nothing_is_said_about_what_cannot_be_spoken_about(ada: Person, case: Case) -> None:
    assert case.event
    ada.reading.claim_work.clear()
    assert ada.window.record_in_hand() is None or not ada.workplace.is_ready("edit.comments")


def test_what_an_event_was_returned_with_stands_over_its_page_and_at_its_fields(ada: Person, case: Case) -> None:
    reviewing.submit(ada.collection, case.event.uid)
    reviewing.give_back(ada.collection, case.event.uid, "@Ada: #killed:civilian counts one list twice, see #date.")
    ada.workplace.show_event(case.event.uid)
    page = ada.events.view.toPlainText()
    assert "Returned by Ada: @Ada: #killed:civilian counts one list twice" in page
    assert page.count("returned because of this") >= 2
    reviewing.rework(ada.collection, case.event.uid)
    ada.workplace.show_event(case.event.uid)
    assert "Returned by" not in ada.events.view.toPlainText()
