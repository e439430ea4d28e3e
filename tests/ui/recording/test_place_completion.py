from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from curator.core import edits
from curator.core.claims import ClaimPlace
from curator.core.gazetteer import Place
from curator.core.places import Spot
from curator.store.queries import records
from curator.ui.events.event_form import EventForm
from curator.ui.recording.place_completion import PlaceCompleter
from tests.ground import Uids
from tests.ui.reading.test_claim_work import begin

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from curator.ui.recording.inputs import LineInput
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def offered(person: Person) -> list[str]:
    model = completer(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def completer(person: Person) -> PlaceCompleter:
    found = person.reading.form.places.line.completer()
    assert isinstance(found, PlaceCompleter)
    return found


def begin_place(person: Person, typed: str) -> None:
    begin(person)
    line = person.reading.form.places.line
    line.setFocus()
    line.clear()
    person.type(typed, line)


@pytest.mark.parametrize("typed", ["Jabla", "Jebleh", "جبلة"])
def test_down_and_enter_take_the_place_in_either_script(ada: Person, case: Case, typed: str) -> None:
    assert case.version
    begin_place(ada, typed)
    popup = completer(ada).popup()
    assert popup is not None
    assert popup.isVisible()
    place = next(row for row, shown in enumerate(offered(ada)) if "Latakia · Syria · 65,915" in shown)
    for _ in range(place + 1):
        ada.press("Down", popup)
    ada.press("Enter", popup)
    assert not popup.isVisible()
    (entry,) = ada.reading.form.places.values
    assert (entry.spot.admin1, str(entry.spot.latitude), str(entry.spot.longitude)) == ("Latakia", "35.3621", "35.9276")
    assert ada.reading.form.places.is_understood
    ada.press("Ctrl+Enter")
    assert ada.notice == "Saved."
    (known,) = records.every(ada.collection.connection, Place)
    assert known.gazetteer_id == "geonames:169304"
    kept = {each.spot: each.place for each in records.every(ada.collection.connection, ClaimPlace)}
    assert kept[entry.spot] == known.uid


def test_going_on_typing_behind_a_place_adds_another(ada: Person, case: Case) -> None:
    assert case.version
    begin_place(ada, "Jabla")
    popup = completer(ada).popup()
    assert popup is not None
    ada.press("Down", popup)
    ada.press("Enter", popup)
    ada.type("; near Masyaf", ada.reading.form.places.line)
    assert len(ada.reading.form.places.values) == 2
    ada.press("Down", popup)
    ada.press("Enter", popup)
    first, second = ada.reading.form.places.values
    assert (first.relation, second.relation, second.spot.admin1) == ("at", "near", "Hama")


def test_the_collections_places_come_first(ada: Person, case: Case) -> None:
    assert case.version
    ada.collection.journal.commit(edits.create("Know a place", Place(Uids(900)(), Spot("Jabaliya Farm", "Homs"))))
    begin_place(ada, "Jab")
    assert offered(ada)[0] == "★ Jabaliya Farm · Homs"


def test_nothing_to_offer_closes_the_list(ada: Person, case: Case) -> None:
    assert case.version
    begin_place(ada, "Jabla")
    popup = completer(ada).popup()
    assert popup is not None
    assert popup.isVisible()
    ada.type(" @ 3", ada.reading.form.places.line)
    assert offered(ada) == []
    assert not popup.isVisible()


def test_a_hamlet_is_kept_as_written_and_that_is_said(ada: Person, case: Case) -> None:
    assert case.version
    begin_place(ada, "Balqsa, Homs")
    line: LineInput = ada.reading.form.places  # type: ignore[type-arg]
    assert [each.spot for each in line.values] == [Spot("Balqsa", "Homs")]
    assert "not in the gazetteer: kept as written" in line.line.accessibleDescription()


def test_a_place_without_a_position_keeps_none_when_its_line_is_typed_in(ada: Person, case: Case) -> None:
    assert case.version
    form = ada.reading.form
    begin_place(ada, "Jableh @ ?")
    ada.press("Ctrl+Enter")
    assert form.places.text == "Jableh"
    form.counts.line.setFocus()
    form.places.line.setFocus()
    assert form.places.text == "Jableh @ ?"
    ada.press("End", form.places.line)
    ada.type("; Homs", form.places.line)
    assert [each.spot.latitude is None for each in form.places.values] == [True, False]


def test_the_place_of_an_event_is_completed_too(ada: Person, qtbot: QtBot) -> None:
    form = EventForm()
    qtbot.addWidget(form)
    form.show()
    form.where.line.setFocus()
    ada.type("Jebleh", form.where.line)
    popup = form.where.line.completer().popup()
    ada.press("Down", popup)
    ada.press("Enter", popup)
    assert [str(each.spot.latitude) for each in form.where.values] == ["35.3621"]


def test_the_list_tells_what_it_shows_to_those_who_listen(ada: Person, case: Case) -> None:
    assert case.version
    begin_place(ada, "Jabla")
    popup, model = completer(ada).popup(), completer(ada).model()
    assert popup is not None
    assert popup.accessibleName() == "Places of this name"
    first = model.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == first.data()
    assert first.data(Qt.ItemDataRole.FontRole) is None
    assert is_flat(model)


def is_flat(model: QAbstractItemModel) -> bool:
    return model.rowCount(model.index(0, 0)) == 0 and model.data(QModelIndex()) is None
