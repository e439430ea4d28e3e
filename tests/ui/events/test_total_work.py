"""Splitting a total over events, and taking what the ledger leaves of it as an event, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.claims import Claim, ClaimKind
from curator.core.events import Event, EventFigure, EventKind, FigureMethod
from curator.store.queries import records
from curator.ui.actions import Desk
from tests import ground
from tests.ground import Uids, event
from tests.ui.events.test_link_work import answer

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def test_without_a_total_the_keys_say_so(ada: Person) -> None:
    ada.window.go(Desk.EVENTS)
    for keys in ("Ctrl+Alt+S", "Ctrl+Alt+R"):
        ada.press(keys, ada.window)
        assert "No claim gives a total" in ada.notice


@pytest.fixture
def total(ada: Person, case: Case) -> Claim:
    """The second claim ("12 killed") is a total over several villages; the first stays the event's own."""
    made = ground.change(ada.collection, case.claims[1], kind=ClaimKind.AGGREGATE)
    for number, name in enumerate(("Arzah", "Tell Zayt", "Umm Zayt"), 2):
        event(ada.collection, Uids(700 + number), title=name, number=number)
    ada.window.go(Desk.EVENTS)
    return made


def figures(person: Person, method: FigureMethod) -> list[EventFigure]:
    return [each for each in records.every(person.collection.connection, EventFigure) if each.method is method]


@pytest.mark.usefixtures("total")
def test_a_total_is_split_over_events_that_are_chosen_one_by_one(ada: Person) -> None:
    answer(ada, "Ctrl+Alt+S", "12", "arzah", "tell", "umm", "split over these")
    assert ada.notice == "Split: each event has its share, and the shares add up to the whole."
    shares = figures(ada, FigureMethod.SPLIT)
    assert [each.estimate.best for each in shares] == [4] * 6
    ada.events.show_event(shares[0].event)
    assert "this is part 1 of 3." in ada.events.view.toPlainText()
    ada.press("Ctrl+Z", ada.window)
    assert figures(ada, FigureMethod.SPLIT) == []


@pytest.mark.usefixtures("total")
def test_the_rest_of_a_total_is_taken_as_an_event(ada: Person) -> None:
    answer(ada, "Ctrl+Alt+R", "12")
    assert "stands for the rest." in ada.notice
    (found,) = [each for each in records.every(ada.collection.connection, Event) if each.kind is EventKind.RESIDUAL]
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == found.uid
    page = ada.events.view.toPlainText()
    assert "residual" in page
    assert "claims 12 civilians killed" in page
