from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.events import Event, LinkKind
from curator.store.queries import event_table, records
from curator.ui.pick_list import ENTRY_ROLE
from curator.ui.reading.event_choice import beside, likeness
from curator.work import links
from tests.ui.reading.test_claim_work import begin

if TYPE_CHECKING:
    from curator.ui.pick_list import Entry
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def listed(person: Person) -> list[Entry]:
    model = person.workplace.pick_list.list.model()
    return [model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount())]


def record(person: Person, days: str, places: str) -> None:
    begin(person)
    form = person.reading.form
    for each, text in ((form.dates, days), (form.places, places)):
        each.setFocus()
        person.press("Ctrl+A")
        person.type(text)
    person.press("Ctrl+Enter")
    assert person.notice == "Saved."


def test_without_a_like_event_enter_makes_a_new_one(ada: Person, case: Case) -> None:
    record(ada, "2024-05-01", "Arzah, Homs")
    ada.press("Ctrl+E")
    assert [entry.value for entry in listed(ada)] == ["new", case.event.uid]
    ada.press("Enter")
    made = records.every(ada.collection.connection, Event)[-1]
    assert made.uid != case.event.uid
    assert made.when is not None
    assert ada.notice == f"Made {made.public_id}."


def test_the_event_of_the_same_day_and_place_comes_first(ada: Person, case: Case) -> None:
    record(ada, "2024-05-01", "Arzah, Homs")
    ada.press("Ctrl+E")
    assert listed(ada)[0].value == "new"
    ada.press("Enter")
    like = records.every(ada.collection.connection, Event)[-1]
    ada.reading.claim_work.open(case.claims[1].uid)
    for each, text in ((ada.reading.form.dates, "2024-05-01"), (ada.reading.form.places, "arzah")):
        each.setFocus()
        ada.press("Ctrl+A")
        ada.type(text)
    ada.press("Ctrl+Enter")
    ada.press("Ctrl+E")
    assert [entry.value for entry in listed(ada)] == [like.uid, case.event.uid, "new"]
    assert "2024-05-01" in listed(ada)[0].beside
    assert "Arzah, Homs" in listed(ada)[0].beside
    # what a person told apart from the event of the claim is not proposed as the same again
    ada.press("Escape")
    links.link_events(ada.collection, like.uid, case.event.uid, LinkKind.DISTINCT_FROM, "Two attacks.")
    ada.press("Ctrl+E")
    assert [entry.value for entry in listed(ada)] == ["new", case.event.uid, like.uid]
    assert listed(ada)[-1].beside == "marked as not the same as E-000001"


def test_an_event_is_told_by_its_day_its_place_and_its_number(ada: Person, case: Case) -> None:
    connection = ada.collection.connection
    (row,) = event_table.rows(connection)
    killed = event_table.claimed_killed(connection)
    assert killed == {case.event.uid: (10, 12)}
    assert beside(row, killed[row.uid]) == "killed: 10 to 12 · claims: 2"
    assert beside(row, None) == "claims: 2"


def test_an_event_of_which_nothing_is_known_is_like_no_claim(ada: Person, case: Case) -> None:
    (row,) = event_table.rows(ada.collection.connection)
    hand = ada.reading.hand
    full = hand.claim(case.claims[0].uid) if hand is not None else None
    assert full is not None
    assert likeness(full, row, None) == 0
    assert likeness(full, row, (8, None)) == 1
    assert likeness(full, replace(row, earliest="2025-02-01"), (11, 12)) == 0
