from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import ground
from tests.ground import TEXT, Uids

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.journeys.window import Person

pytestmark = pytest.mark.usefixtures("case")


def words(ada: Person) -> str:
    span = ada.reading.view.selection()
    return "" if span is None else span.of(ada.reading.view.text)


def find(ada: Person, typed: str) -> str:
    """Type into the line and give what it says."""
    ada.press("Ctrl+F", ada.reading.view)
    bar = ada.reading.find_bar
    bar.line.clear()
    ada.type(typed, bar.line)
    return bar.told


def test_the_first_place_is_selected_while_one_types_and_all_are_counted(ada: Person) -> None:
    assert find(ada, "KILLED") == "1 of 2"
    assert words(ada) == "killed"
    assert find(ada, "killedx") == "not found"
    assert find(ada, " ") == ""


def test_enter_and_f3_go_round_and_say_where_they_begin_again(ada: Person) -> None:
    bar = ada.reading.find_bar
    find(ada, "kafr zayt")
    ada.press("Enter", bar.line)
    assert bar.told == "2 of 2"
    ada.press("F3", bar.line)
    assert bar.told == "1 of 2, from the beginning again"
    ada.press("Shift+F3", bar.line)
    assert bar.told == "2 of 2, from the end again"
    ada.press("Shift+Enter", bar.line)
    assert bar.told == "1 of 2"


def test_finding_starts_where_the_caret_stands(ada: Person) -> None:
    ada.select("On 1 February")
    ada.press("Right", ada.reading.view)
    assert find(ada, "killed") == "2 of 2"
    assert find(ada, "sarmin") == "1 of 1, from the beginning again"


def test_escape_leaves_the_caret_at_the_place_and_f3_goes_on(ada: Person) -> None:
    bar, view = ada.reading.find_bar, ada.reading.view
    find(ada, "killed")
    ada.press("Esc", bar.line)
    assert not bar.isVisible()
    assert view.hasFocus()
    assert view.caret() == ground.span_of(TEXT, "killed").end
    ada.press("F3", view)
    assert view.selection() == ground.span_of(TEXT[100:], "killed").shifted(100)
    ada.select("Nobody named")
    ada.press("Shift+F3", view)
    assert words(ada) == "killed"


def test_selected_words_are_looked_for(ada: Person) -> None:
    ada.select("gunmen")
    ada.press("Ctrl+F", ada.reading.view)
    assert ada.reading.find_bar.line.text() == "gunmen"
    assert ada.reading.find_bar.told == "1 of 2"


def test_whole_words_can_be_asked_for(ada: Person) -> None:
    assert find(ada, "a") != "not found"
    find(ada, "gun")
    ada.press("Alt+W", ada.reading.find_bar.line)
    assert ada.reading.find_bar.whole_words.isChecked()
    assert ada.reading.find_bar.told == "not found"
    assert find(ada, "gunmen") == "1 of 2"


def test_arabic_is_found_without_its_signs_and_signs_beyond_the_plane_do_not_shift_places(ada: Person) -> None:
    find(ada, "يَذكُر")
    assert words(ada) == "يذكر"
    find(ada, "nobody")
    assert words(ada) == "Nobody"


def test_all_places_are_drawn_until_one_leaves(ada: Person, qapp: QApplication) -> None:
    view, bar = ada.reading.view, ada.reading.find_bar

    def grounds() -> int:
        qapp.processEvents()
        view.viewport().grab()
        ground_colour = view.colours.found_ground
        block, drawn = view.document().begin(), 0
        while block.isValid():
            drawn += sum(each.format.background().color().name() == ground_colour for each in block.layout().formats())
            block = block.next()
        return drawn

    find(ada, "gunmen")
    assert grounds() == 2
    ada.press("Esc", bar.line)
    assert grounds() == 0


def test_another_article_is_looked_through_in_its_turn(ada: Person) -> None:
    find(ada, "gunmen")
    other = ground.take_in(ada.collection, Uids(900), "Gunmen, gunmen and gunmen.", title="Other")
    ada.reading.open(other.uid)
    assert ada.reading.find_bar.told == "places: 3"
    ada.press("F3", ada.reading.find_bar.line)
    assert words(ada) == "Gunmen"
