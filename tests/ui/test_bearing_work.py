from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.cases import Use
from curator.core.events import ClaimRelation, EventClaim
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.bearing_work import told_bearing
from tests.ground import Uids, event

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def link_of(person: Person, claim: str) -> EventClaim:
    return records.among(person.collection.connection, EventClaim, "claim", [claim])[0]


def answer(person: Person, *typed: str) -> None:
    """Answer the questions that follow each other in the line over the window."""
    for words in typed:
        line = person.window.pick_list.line
        assert line.isVisible()
        person.type(words, line)
        person.press("Enter", line)


def test_the_claim_in_hand_side_by_side_is_doubted_with_a_reason_and_one_undo_takes_it_back(
    ada: Person, case: Case
) -> None:
    ada.window.go(Desk.REVIEW)
    ada.reviewing.show_event(case.event.uid)
    column = ada.reviewing.view.beside.columns[1]
    column.setFocus()
    ada.press("Ctrl+Alt+B", column)
    answer(ada, "doubtful", "everything", "maybe another village")
    link = link_of(ada, column.side.claim)
    assert (link.relation, link.used_for, link.rationale) == (ClaimRelation.DOUBTFUL, (), "maybe another village")
    assert ada.notice == "It bears on the event as: doubtful."
    assert "doubtful (maybe another village)" in ada.reviewing.view.beside.columns[1].side.bears
    ada.workplace.undo()
    assert link_of(ada, column.side.claim).relation is ClaimRelation.SUPPORTS
    assert ada.reviewing.view.beside.columns[1].side.bears == ""


def test_a_claim_of_the_event_in_hand_is_used_for_some_things_only(ada: Person, case: Case) -> None:
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Alt+B", ada.events)
    answer(ada, case.claims[0].title, "supports", "only for date, place, actors", "its number is of another day")
    link = link_of(ada, case.claims[0].uid)
    assert link.used_for == (Use.DATE, Use.PLACE, Use.ACTORS)
    assert told_bearing(link) == "supports, only for date, place, actors (its number is of another day)"
    assert "The claim is used here for other things than its numbers." in ada.events.view.toPlainText()
    # said once more in the same way, it is no step
    ada.press("Ctrl+Alt+B", ada.events)
    answer(ada, case.claims[0].title, "supports", "only for date, place, actors", "its number is of another day")
    assert ada.window.notices.property("notice") == "trouble"


def test_on_the_read_desk_it_is_asked_on_which_of_several_events(ada: Person, case: Case) -> None:
    claim = case.claims[0].uid
    ada.reading.claim_work.open(claim)
    ada.press("Ctrl+Alt+B", ada.reading.form)
    answer(ada, "contradicts", "everything", "it denies it")
    assert link_of(ada, claim).relation is ClaimRelation.CONTRADICTS
    other = event(ada.collection, Uids(700), case.claims[0], title="Arzah", number=2)
    ada.press("Ctrl+Alt+B", ada.reading.form)
    answer(ada, "Arzah", "partial", "everything", "the first hour")
    links = {each.event: each for each in records.among(ada.collection.connection, EventClaim, "claim", [claim])}
    assert links[other.uid].relation is ClaimRelation.PARTIAL
    assert links[case.event.uid].relation is ClaimRelation.CONTRADICTS


@pytest.mark.parametrize("desk", [Desk.READ, Desk.EVENTS, Desk.REVIEW])
def test_without_a_claim_under_an_event_the_key_says_what_to_do(ada: Person, desk: Desk) -> None:
    ada.window.go(desk)
    ada.press("Ctrl+Alt+B", ada.window)
    assert "Ctrl+E" in ada.notice
