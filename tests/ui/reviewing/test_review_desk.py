from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from curator.core.events import Event, EventState
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.reviewing.queue_model import show_waiting
from tests.ground import Uids, event

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def waiting(ada: Person, case: Case) -> Person:
    """The event is submitted and on the Review desk."""
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Shift+S", ada.events)
    ada.window.go(Desk.REVIEW)
    return ada


def test_what_waits_is_in_hand_with_its_disputes(waiting: Person, case: Case) -> None:
    assert waiting.reviewing.event_in_hand == case.event.uid
    assert {card.dispute.field for card in waiting.reviewing.verdict.cards} == {"killed:civilian"}


def test_a_return_needs_a_comment(waiting: Person, case: Case) -> None:
    desk = waiting.reviewing
    waiting.press("Ctrl+Backspace", desk.queue.view)
    assert waiting.window.notices.property("notice") == "trouble"
    assert desk.verdict.comment.hasFocus()
    assert records.get(waiting.collection.connection, Event, case.event.uid).state is EventState.READY


def test_a_dispute_is_not_settled_without_a_value_or_a_reason(waiting: Person) -> None:
    card = waiting.reviewing.verdict.cards[0]
    before = len(waiting.reviewing.verdict.cards)
    waiting.press("Enter", card.reason)
    assert waiting.window.notices.property("notice") == "trouble"
    assert len(waiting.reviewing.verdict.cards) == before


def test_what_is_typed_in_a_card_stays_while_the_event_is_in_hand(waiting: Person, case: Case) -> None:
    card = waiting.reviewing.verdict.cards[0]
    waiting.type("half a reason", card.reason)
    event(waiting.collection, Uids(700), case.claims[0], title="Another", number=2)
    again = next(each for each in waiting.reviewing.verdict.cards if each.dispute.field == card.dispute.field)
    assert again is not card
    assert again.reason.text() == "half a reason"


def test_the_queue_is_gone_through_by_keys(waiting: Person, case: Case) -> None:
    other = event(waiting.collection, Uids(700), case.claims[0], title="Another", number=2)
    desk = waiting.reviewing
    seen = [desk.event_in_hand]
    waiting.press("Ctrl+Down", desk.queue.view)
    seen.append(desk.event_in_hand)
    waiting.press("Ctrl+Up", desk.queue.view)
    seen.append(desk.event_in_hand)
    assert seen == [case.event.uid, other.uid, case.event.uid]


def test_who_works_alone_is_told_what_the_approval_will_be(waiting: Person) -> None:
    assert "You work alone" in waiting.reviewing.verdict.hint.text()


def test_a_key_goes_to_the_first_dispute(waiting: Person) -> None:
    waiting.press("Ctrl+D", waiting.reviewing.queue.view)
    assert waiting.reviewing.verdict.cards[0].choice.hasFocus()


def test_that_no_caveat_governs_is_said(waiting: Person) -> None:
    waiting.workplace.actions["review.discharge"].trigger()
    assert waiting.notice.startswith("No caveat") or waiting.window.pick_list.isVisible()


def test_the_queue_tells_the_day_alone_since_when_an_event_waits(ben: Person) -> None:
    ben.window.go(Desk.REVIEW)
    told = [show_waiting(waiting).second for waiting in ben.reviewing.queue.model.values]
    assert told
    assert [each for each in told if not re.fullmatch(r".* · \d{4}-\d\d-\d\d", each)] == []
