from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from curator.core import ids
from curator.ui.actions import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def search_for(ada: Person, qtbot: QtBot, words: str) -> list[str]:
    ada.press("Ctrl+Shift+F", ada.window)
    panel = ada.window.search
    assert panel.isVisible()
    panel.line.clear()
    ada.type(words, panel.line)
    with qtbot.waitSignal(panel.model.modelReset):
        pass
    return [ids.kind_of(hit.record) for hit in panel.model.values]


def go_to(ada: Person, kind: str) -> None:
    panel = ada.window.search
    row = [ids.kind_of(hit.record) for hit in panel.model.values].index(kind)
    ada.click(panel.view, panel.model.index(row, 0))


def test_words_of_the_article_are_found_and_selected(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    ada.window.go(Desk.RELEASE)
    kinds = search_for(ada, qtbot, "الجرحى")
    assert "article_version" in kinds
    go_to(ada, "article_version")
    assert ada.workplace.desk is Desk.READ
    span = ada.reading.view.selection()
    assert span is not None
    assert "الجرحى" in span.of(ada.reading.view.text)


def test_enter_goes_to_the_first_hit_without_waiting(ada: Person, case: Case) -> None:
    assert case.version
    ada.press("Ctrl+Shift+F", ada.window)
    panel = ada.window.search
    ada.type("wounded dozens", panel.line)
    ada.press("Enter", panel.line)
    assert ada.workplace.desk is Desk.READ
    assert panel.model.rowCount() > 0


def test_a_hit_leads_to_its_claim_passage_or_event(ada: Person, case: Case, qtbot: QtBot) -> None:
    ada.window.desks.furnish()
    search_for(ada, qtbot, "killed")
    go_to(ada, "claim")
    assert ada.reading.right.currentWidget() is ada.reading.form
    go_to(ada, "passage")
    span = ada.reading.view.selection()
    assert span is not None
    assert "killed" in span.of(ada.reading.view.text)
    search_for(ada, qtbot, "Kafr Zayt")
    go_to(ada, "event")
    assert ada.workplace.desk is Desk.EVENTS
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == case.event.uid


def test_that_nothing_is_found_is_said(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    assert search_for(ada, qtbot, "xylophone") == []
    told = [each.text() for each in ada.window.search.findChildren(QLabel)]
    assert "Nothing has these words." in told


def test_signs_that_mean_something_to_an_index_are_words_here(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    for typed in ('"', "killed AND", "NEAR(", "col:killed*", "-", "'; drop"):
        search_for(ada, qtbot, typed)
