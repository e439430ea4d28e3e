from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from curator.core.events import Event, EventState
from curator.store.queries import records
from curator.ui.actions import Desk
from tests.ground import Uids, event

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def at_event(ada: Person, case: Case) -> Person:
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    return ada


def kept(person: Person, case: Case) -> Event:
    return records.get(person.collection.connection, Event, case.event.uid)


def test_an_event_is_shown_with_its_claims_and_figures(at_event: Person) -> None:
    page = at_event.events.view.toPlainText()
    for words in ("E-000001 · Kafr Zayt", "Claims side by side", "ten villagers were killed", "killed 12 people"):
        assert words in page


def test_an_event_is_changed_in_its_form(at_event: Person, case: Case) -> None:
    desk = at_event.events
    at_event.press("Ctrl+Shift+E", desk)
    desk.form._title.selectAll()  # noqa: SLF001 it has no other name
    at_event.type("Killing at Kafr Zayt", desk.form._title)  # noqa: SLF001 it has no other name
    desk.form.where.setFocus()
    at_event.type("Kafr Zayt, Hama", desk.form.where.line)
    desk.form.save_wanted.emit()
    assert at_event.notice == "Changed."
    assert kept(at_event, case).title == "Killing at Kafr Zayt"
    where = kept(at_event, case).where
    assert where is not None
    assert (where.name, where.admin1) == ("Kafr Zayt", "Hama")
    assert "Killing at Kafr Zayt" in desk.view.toPlainText()
    assert desk.view.isVisible()
    at_event.press("Ctrl+Z", desk)
    assert kept(at_event, case).title == "Kafr Zayt"


def test_what_is_typed_in_the_form_outlasts_what_changes_elsewhere(at_event: Person, case: Case) -> None:
    desk = at_event.events
    at_event.press("Ctrl+Shift+E", desk)
    desk.form._title.selectAll()  # noqa: SLF001 it has no other name
    at_event.type("Half a tit", desk.form._title)  # noqa: SLF001 it has no other name
    event(at_event.collection, Uids(700), case.claims[0], title="Another", number=2)
    assert desk.form.isVisible()
    assert desk.form._title.text() == "Half a tit"  # noqa: SLF001 it has no other name
    assert desk.model.rowCount() == 2


def test_events_are_filtered_by_any_word_and_sorted_by_any_column(at_event: Person, case: Case) -> None:
    desk = at_event.events
    event(at_event.collection, Uids(700), case.claims[0], title="Arzah", number=2)
    at_event.type("arz", desk.line)
    assert [row.title for row in desk.model.rows] == ["Arzah"]
    desk.line.clear()
    desk.table.sortByColumn(1, desk.table.horizontalHeader().sortIndicatorOrder())
    assert [row.title for row in desk.model.rows] == ["Arzah", "Kafr Zayt"]


def test_an_event_is_submitted_with_its_figures(at_event: Person, case: Case) -> None:
    at_event.press("Ctrl+Shift+S", at_event.events)
    assert "waits for review" in at_event.notice
    assert kept(at_event, case).state is EventState.READY


def test_the_ledger_follows_what_changes(at_event: Person, case: Case) -> None:
    desk = at_event.events
    at_event.press("Ctrl+Shift+L", desk)
    assert "No claim gives a total." in desk._ledger.toPlainText()  # noqa: SLF001 what is shown
    event(at_event.collection, Uids(700), case.claims[0], title="Another", number=2)
    assert desk._ledger.isVisible()  # noqa: SLF001 what is shown


def test_links_of_the_page_lead_to_claims_events_and_histories(at_event: Person, case: Case) -> None:
    view = at_event.events.view
    view.anchorClicked.emit(QUrl(f"history:event:{case.event.uid}"))
    assert at_event.window.history.isVisible()
    view.anchorClicked.emit(QUrl(f"claim:{case.claims[0].uid}"))
    assert at_event.workplace.desk is Desk.READ
    assert at_event.reading.right.currentWidget() is at_event.reading.form


def test_words_that_look_like_code_are_shown_as_they_stand(at_event: Person, case: Case) -> None:
    event(at_event.collection, Uids(700), case.claims[0], title="<img src='x'><b>bold</b> & more", number=2)
    desk = at_event.events
    desk.show_event(desk.model.rows[-1].uid)
    assert "<img src='x'><b>bold</b> & more" in desk.view.toPlainText()
