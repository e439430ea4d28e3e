"""Linking events, telling them apart, merging and un-merging them, by keys at the Events desk and the Review desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.events import Event, EventLink, EventState, LinkKind
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.work import links
from tests.ground import Uids, event

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def other(ada: Person, case: Case) -> Event:
    """A second event, with one claim of the first; the first is in hand at the Events desk."""
    made = event(ada.collection, Uids(700), case.claims[0], title="Arzah", number=2)
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    return made


def answer(person: Person, keys: str, *answers: str) -> None:
    """Press keys, then answer each question by what is typed, and Enter."""
    person.press(keys, person.window)
    for each in answers:
        line = person.window.pick_list.line
        person.type(each, line)
        person.press("Enter", line)


def standing(person: Person) -> list[EventLink]:
    return records.every(person.collection.connection, EventLink)


def state(person: Person, found: Event) -> EventState:
    return records.get(person.collection.connection, Event, found.uid).state


def test_two_events_are_linked_with_a_reason_and_both_pages_say_so(ada: Person, case: Case, other: Event) -> None:
    answer(ada, "Ctrl+L", "arzah", "part", "A quarter of the town.")
    assert ada.notice == "Linked."
    (link,) = standing(ada)
    assert (link.event, link.other, link.kind) == (case.event.uid, other.uid, LinkKind.PART_OF)
    for shown in (case.event, other):
        ada.events.show_event(shown.uid)
        page = ada.events.view.toPlainText()
        for words in ("Links", "part of", "E-000001", "E-000002", "A quarter of the town."):
            assert words in page


def test_a_link_that_cannot_be_meant_is_not_offered(ada: Person, case: Case, other: Event) -> None:
    links.link_events(ada.collection, other.uid, case.event.uid, LinkKind.PART_OF)
    answer(ada, "Ctrl+L", "arzah")
    entries = {entry.value: entry for entry in ada.window.pick_list._entries}  # noqa: SLF001 what is offered
    assert "leads to E-000001 by such links already" in entries[LinkKind.PART_OF].why
    assert not entries[LinkKind.PART_OF].is_ready
    assert entries[LinkKind.FOLLOW_UP].is_ready


def test_a_link_is_taken_back_with_a_reason(ada: Person, case: Case, other: Event) -> None:
    assert "linked to no other" in idle(ada, "Ctrl+Shift+U")
    links.link_events(ada.collection, other.uid, case.event.uid, LinkKind.FOLLOW_UP)
    answer(ada, "Ctrl+Shift+U", "follow", "Another year.")
    assert ada.notice == "Taken back."
    assert standing(ada) == []
    assert "Links" not in ada.events.view.toPlainText()


def idle(person: Person, keys: str) -> str:
    person.press(keys, person.window)
    return person.notice


def test_an_event_is_merged_and_un_merged_with_reasons(ada: Person, case: Case, other: Event) -> None:
    assert "Nothing was merged" in idle(ada, "Ctrl+Shift+J")
    ada.events.show_event(other.uid)
    answer(ada, "Ctrl+J", "kafr", "One attack, two names.")
    assert ada.notice.startswith("Merged:")
    assert state(ada, other) is EventState.MERGED_INTO
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == case.event.uid
    assert "merged into this event" in ada.events.view.toPlainText()
    assert "One attack, two names." in ada.events.view.toPlainText()
    ada.events.show_event(other.uid)
    assert ada.events.event_in_hand.uid == case.event.uid
    answer(ada, "Ctrl+Shift+J", "Two attacks.")
    assert ada.notice == "Un-merged: it is as it was before."
    assert state(ada, other) is EventState.DRAFT
    assert ada.events.event_in_hand.uid == other.uid
    ada.press("Ctrl+Z", ada.window)
    assert state(ada, other) is EventState.MERGED_INTO


def test_of_several_merged_events_one_is_chosen(ada: Person, case: Case, other: Event) -> None:
    third = event(ada.collection, Uids(800), case.claims[1], title="Tell Zayt", number=3)
    for each in (other, third):
        ada.events.show_event(each.uid)
        answer(ada, "Ctrl+J", "kafr", "One attack.")
    answer(ada, "Ctrl+Shift+J", "tell", "Two attacks.")
    assert (state(ada, other), state(ada, third)) == (EventState.MERGED_INTO, EventState.DRAFT)


@pytest.mark.usefixtures("other")
def test_what_is_told_apart_is_remembered_and_not_offered_for_merging(ada: Person) -> None:
    answer(ada, "Ctrl+D", "arzah", "Two villages.")
    assert ada.notice == "Remembered: they are not the same."
    (link,) = standing(ada)
    assert (link.kind, link.rationale) == (LinkKind.DISTINCT_FROM, "Two villages.")
    ada.press("Ctrl+J", ada.window)
    (entry,) = ada.window.pick_list._entries  # noqa: SLF001 what is offered
    assert (entry.is_ready, entry.why) == (False, "marked as not the same")


@pytest.fixture
def maybe(ada: Person, case: Case, other: Event) -> Event:
    """Somebody said that the two may be the same; the first is in hand at the Review desk."""
    links.link_events(ada.collection, other.uid, case.event.uid, LinkKind.POSSIBLE_DUPLICATE, "Same day.")
    ada.window.go(Desk.REVIEW)
    ada.reviewing.show_event(case.event.uid)
    return other


def test_a_reviewer_says_that_a_possible_duplicate_is_the_same(ada: Person, case: Case, maybe: Event) -> None:
    answer(ada, "Ctrl+J", "One attack.")
    assert state(ada, maybe) is EventState.MERGED_INTO
    assert state(ada, case.event) is EventState.DRAFT
    assert "Nobody said" in idle(ada, "Ctrl+J")


def test_a_reviewer_says_that_a_possible_duplicate_is_another_event(ada: Person, maybe: Event) -> None:
    answer(ada, "Ctrl+Shift+J", "Two attacks.")
    assert [link.kind for link in standing(ada)] == [LinkKind.DISTINCT_FROM]
    assert state(ada, maybe) is EventState.DRAFT
    assert "Nobody said" in idle(ada, "Ctrl+Shift+J")


def test_of_several_possible_duplicates_a_reviewer_chooses(ada: Person, case: Case, maybe: Event) -> None:
    third = event(ada.collection, Uids(800), case.claims[1], title="Tell Zayt", number=3)
    links.link_events(ada.collection, case.event.uid, third.uid, LinkKind.POSSIBLE_DUPLICATE)
    answer(ada, "Ctrl+Shift+J", "tell", "Two attacks.")
    answer(ada, "Ctrl+J", "One attack.")
    assert (state(ada, maybe), state(ada, third)) == (EventState.MERGED_INTO, EventState.DRAFT)
