from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.events import Event, Grade
from curator.store import drafts
from curator.store.queries import records
from curator.ui.actions import Desk
from tests.ground import Uids, change, event, signer, small_case
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from curator.ui.events.event_form import EventForm
    from tests.ui.conftest import Case


@pytest.fixture
def form(ada: Person, case: Case) -> EventForm:
    """The form of Ada's event, open."""
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Shift+E", ada.events)
    return ada.events.form


def line(form: EventForm, name: str) -> str:
    return form._as_typed()[name]  # noqa: SLF001 the lines have no other name


def retype(ada: Person, form: EventForm, name: str, text: str) -> None:
    box = form._lines[name]  # noqa: SLF001 the lines have no other name
    box.selectAll()
    ada.type(text, box)


def kept(ada: Person, case: Case) -> dict[str, str]:
    return drafts.lines_of(ada.collection, f"event:{case.event.uid}")


def test_a_form_that_was_half_filled_is_there_again_after_closing_at_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "kept.curator"
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        made = small_case(ada.collection, Uids())
        ada.window.go(Desk.EVENTS)
        ada.events.show_event(made.uid)
        ada.press("Ctrl+Shift+E", ada.events)
        retype(ada, ada.events.form, "title", "Half a tit")
        ada.events.form.when.setFocus()
        ada.press("Ctrl+A")
        ada.type("in the ni")
        ada.type("Two sources agr", ada.events.form._summary)  # noqa: SLF001 it has no other name
        # no wait: the window is closed while the keys are still warm
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        ada.window.go(Desk.EVENTS)
        assert ada.notice == "What you typed in the form of E-000001 is not saved yet: Ctrl+Shift+E shows it."
        ada.events.show_event(made.uid)
        ada.press("Ctrl+Shift+E", ada.events)
        form = ada.events.form
        assert ada.notice == "This is what you typed and had not saved."
        assert (line(form, "title"), line(form, "summary")) == ("Half a tit", "Two sources agr")
        # what is not understood comes back as it was typed, and is not saved as no date
        assert (form.when.text, form.when.is_understood) == ("in the ni", False)
        form.when.retype("2025-02-03")
        form.save_wanted.emit()
        assert ada.notice == "Changed."
        (now,) = records.every(ada.collection.connection, Event)
        assert (now.title, now.summary) == ("Half a tit", "Two sources agr")
        ada.window.go(Desk.READ)
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        ada.window.go(Desk.EVENTS)
        assert not ada.notice


def test_what_is_typed_is_in_the_file_before_anything_is_closed(
    ada: Person, case: Case, form: EventForm, qtbot: QtBot
) -> None:
    retype(ada, form, "perpetrator", "gunmen in bla")
    box = form._boxes["grade"]  # noqa: SLF001 the boxes have no other name
    box.setCurrentIndex(box.findData(Grade.WEAK))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: kept(ada, case) == {"perpetrator": "gunmen in bla", "grade": "weak"})
    # a reader of the file as it lies there, as after a crash, has it too
    with ada.collection.reader() as reader:
        assert reader.connection.execute("select count(*) from drafts").fetchone() == (1,)


def test_only_what_was_typed_is_saved_over_what_others_wrote_meanwhile(
    ada: Person, case: Case, form: EventForm
) -> None:
    retype(ada, form, "title", "Attack on Kafr Zayt")
    change(ada.collection, case.event, perpetrator="gunmen")
    form.save_wanted.emit()
    now = records.get(ada.collection.connection, Event, case.event.uid)
    assert (now.title, now.perpetrator) == ("Attack on Kafr Zayt", "gunmen")
    assert kept(ada, case) == {}


def test_another_event_in_hand_leaves_each_form_as_it_was_typed(ada: Person, case: Case, form: EventForm) -> None:
    other = event(ada.collection, Uids(700), case.claims[0], title="Another", number=2)
    retype(ada, form, "side_a", "Government of S")
    ada.events.show_event(other.uid)
    ada.press("Ctrl+Shift+E", ada.events)
    assert line(form, "side_a") == ""
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Shift+E", ada.events)
    assert line(form, "side_a") == "Government of S"
    assert drafts.subjects(ada.collection, "event:") == [f"event:{case.event.uid}"]


def test_what_was_typed_is_dropped_or_taken_back_letter_by_letter(ada: Person, case: Case, form: EventForm) -> None:
    retype(ada, form, "title", "Other")
    ada.events.changing.keep()
    assert kept(ada, case) == {"title": "Other"}
    form.drop_wanted.emit()
    assert (ada.notice, kept(ada, case)) == ("What was typed is dropped.", {})
    ada.press("Ctrl+Shift+E", ada.events)
    assert line(form, "title") == case.event.title
    retype(ada, form, "title", "Other")
    form.leave_wanted.emit()
    assert kept(ada, case) == {"title": "Other"}
    assert ada.events.view.isVisible()
    ada.press("Ctrl+Shift+E", ada.events)
    retype(ada, form, "title", case.event.title)
    ada.events.changing.keep()
    assert kept(ada, case) == {}
