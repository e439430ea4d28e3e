"""Claims side by side on the Review desk: what is drawn, gone through by keys, chosen, and entered anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QLabel

from curator.core.articles import Citation
from curator.core.ids import Uid
from curator.core.judgement import DisputeKind
from curator.store.queries import cases
from curator.store.queries.event_spots import EventSpot
from curator.ui.actions import Desk
from curator.ui.events import map_drawing
from curator.ui.events.divisions import Divisions, point_of
from curator.ui.reviewing.place_sketch import view_of
from curator.ui.reviewing.sides import charts, lettered, located, sides
from tests.core import making

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def waiting(ada: Person, case: Case) -> Person:
    """The event is submitted and on the Review desk, its claims side by side."""
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    ada.press("Ctrl+Shift+S", ada.events)
    ada.window.go(Desk.REVIEW)
    return ada


def test_each_claim_has_a_column_and_a_line_on_one_scale(waiting: Person, case: Case) -> None:
    beside = waiting.reviewing.view.beside
    assert [card.side.claim for card in beside.columns] == [each.uid for each in case.claims]
    assert [card.side.letter for card in beside.columns] == ["A", "B"]
    killed = beside.charts[0]
    assert [(line.letter, line.low, line.high) for line in killed.chart.lines] == [("A", 10, 10), ("B", 12, 12)]
    assert "A Valley Monitor: 10" in killed.accessibleDescription()
    assert killed.chart.held is not None
    assert (killed.chart.held.low, killed.chart.held.high) == (10, 12)


def test_arrows_go_from_column_to_column_and_the_lines_follow(waiting: Person) -> None:
    beside = waiting.reviewing.view.beside
    beside.setFocus()
    assert beside.columns[0].hasFocus()
    waiting.press("Right", beside.columns[0])
    assert beside.columns[1].hasFocus()
    assert {view.current for view in beside.charts} == {"B"}
    waiting.press("Right", beside.columns[1])
    assert beside.columns[1].hasFocus()
    waiting.press("Left", beside.columns[1])
    assert beside.claim_in_hand == beside.columns[0].side.claim


def test_a_key_chooses_what_the_claim_in_hand_says(waiting: Person) -> None:
    beside, card = waiting.reviewing.view.beside, waiting.reviewing.verdict.cards[0]
    beside.columns[1].setFocus()
    waiting.press("Ctrl+Shift+D", beside.columns[1])
    assert card.chosen == "12"
    assert card.reason.hasFocus()


def test_the_page_is_one_key_away_and_keeps_the_event(waiting: Person, case: Case) -> None:
    view = waiting.reviewing.view
    waiting.press("Ctrl+B", view.beside.columns[0])
    assert view.page.isVisible()
    assert view.claim_in_hand is None
    waiting.press("Ctrl+B", view.page)
    assert view.beside.isVisible()
    assert waiting.reviewing.event_in_hand == case.event.uid


def test_who_works_alone_enters_a_value_and_settles_on_it_at_once(waiting: Person, case: Case) -> None:
    desk = waiting.reviewing
    waiting.press("Ctrl+Shift+N", desk.view.beside.columns[0])
    card = desk.verdict.cards[0]
    assert card.other.hasFocus()
    waiting.type("11", card.other)
    waiting.type("Both lists share nine names.", card.reason)
    waiting.press("Enter", card.reason)
    found = cases.get(waiting.collection.connection, case.event.uid)
    (decision,) = found.decisions
    assert (decision.kind, decision.chosen) == (DisputeKind.COUNTS, "11")
    assert {position.value for position in decision.positions} == {"10", "12"}
    assert {figure.estimate.best for figure in found.figures} == {11}


def test_a_value_that_cannot_be_read_is_refused_with_a_sentence(waiting: Person) -> None:
    desk = waiting.reviewing
    waiting.press("Ctrl+Shift+N", desk.view.beside.columns[0])
    card = desk.verdict.cards[0]
    waiting.type("dozens", card.other)
    waiting.type("So it seems.", card.reason)
    waiting.press("Enter", card.reason)
    assert waiting.window.notices.property("notice") == "trouble"
    assert "Write one number of people killed" in waiting.notice


def test_how_a_typed_value_is_understood_is_said_while_it_is_typed(waiting: Person) -> None:
    desk = waiting.reviewing
    waiting.press("Ctrl+Shift+N", desk.view.beside.columns[0])
    card = desk.verdict.cards[0]
    waiting.type("eleven", card.other)
    assert card.understood.isVisible()
    assert card.understood.text() == card.other.accessibleDescription() == "11 killed"
    assert card.button.text() == "Enter this value"
    card.choice.setCurrentIndex(0)
    assert not card.understood.isVisible()
    assert card.button.text() == "Settle"


def test_a_column_is_as_high_as_all_that_it_says(waiting: Person, qapp: QApplication) -> None:
    for width in (700, 1400):
        waiting.window.resize(width, 800)
        qapp.processEvents()
        for column in waiting.reviewing.view.beside.columns:
            (text,) = column.findChildren(QLabel)
            assert text.height() >= text.heightForWidth(text.width())


def test_places_of_which_only_the_governorate_is_known_are_near_on_the_map() -> None:
    spots = [
        EventSpot(Uid(name), "Arzah", 1, None, None, 4, governorate, None, 1)
        for name, governorate in (("a", "Homs"), ("b", "Hama"))
    ]
    divisions = Divisions()
    view = view_of(spots, divisions, QSizeF(600, 200))
    assert len(map_drawing.marks(spots, divisions, view)) == 2
    assert view.area.height() < 10
    assert view.area.contains(point_of(34.73, 36.72))
    assert view.area.contains(point_of(35.13, 36.75))


def test_places_are_drawn_once_with_the_letters_of_their_claims(waiting: Person, case: Case) -> None:
    found = cases.get(waiting.collection.connection, case.event.uid)
    letters = lettered(side.claim for side in sides(found))
    assert {measured.field for measured in charts(found, letters)} >= {"killed"}
    for place in located(found, letters):
        assert set(place.letters.split()) <= {*letters.values(), "="}


def test_the_head_of_a_column_stays_in_sight_while_its_claim_is_read(waiting: Person, qapp: QApplication) -> None:
    waiting.window.resize(1000, 420)
    qapp.processEvents()
    beside = waiting.reviewing.view.beside
    assert beside.heads.texts == []
    bar = beside.verticalScrollBar()
    inside = beside.widget()
    assert inside is not None
    top = beside.columns[0].mapTo(inside, beside.columns[0].rect().topLeft()).y()
    bar.setValue(top + 10)
    assert bar.value() == top + 10
    assert beside.heads.texts[0] == "A · 10 killed"
    assert beside.heads.geometry().top() == 0
    bar.setValue(0)
    assert beside.heads.texts == []


def test_what_a_claim_cites_is_told_with_its_publisher() -> None:
    bearing = making.bearing("c1")
    claim = replace(bearing.claim, version=Uid("v"), citations=("3", "4", "5", "6"))
    told = making.case(replace(bearing, full=replace(bearing.full, claim=claim)))
    cited = {
        (Uid("v"), "3"): Citation("3", "Ten killed", publisher="Valley Post"),
        (Uid("v"), "4"): Citation("4", "A list"),
        (Uid("v"), "5"): Citation("5", full_text="Monitor, report " * 20),
        (Uid("w"), "6"): Citation("6", publisher="of another version"),
    }
    (side,) = sides(told, cited)
    assert side.chain[-1].startswith("cites [3] Valley Post, [4] A list, [5] Monitor, report")
    assert side.chain[-1].endswith("…, [6]")
    assert sides(told)[0].chain[-1] == "cites [3], [4], [5], [6]"
