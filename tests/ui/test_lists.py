from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem

from curator.ui.lists import FilteredList
from curator.ui.models import Shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PLACES = ["Arzah", "Kafr Zayt", "مَدينة حِمص", "كفر زيتا"]


def show(place: str) -> Shown:
    return Shown(place, "" if place == "Arzah" else "a village", find="Homs" if place == "Arzah" else "")


@pytest.fixture
def places(qtbot: QtBot) -> FilteredList[str]:
    made: FilteredList[str] = FilteredList("Places", "No places yet. Add one with Ctrl+P.", show)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def kept(places: FilteredList[str]) -> list[str]:
    model = places.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_typing_keeps_what_has_all_the_words(places: FilteredList[str]) -> None:
    places.fill(PLACES)
    QTest.keyClicks(places.line, "village KAFR")
    assert kept(places) == ["Kafr Zayt"]
    places.line.clear()
    assert kept(places) == PLACES
    QTest.keyClicks(places.line, "homs")
    assert kept(places) == ["Arzah"]


def test_arabic_is_found_without_vowels_and_with_other_forms_of_a_letter(places: FilteredList[str]) -> None:
    places.fill(PLACES)
    places.line.setText("حمص مدينه")
    assert kept(places) == ["مَدينة حِمص"]


def test_an_empty_list_says_what_to_do_at_the_top(places: FilteredList[str]) -> None:
    places.fill(())
    assert not places.view.isVisible()
    assert not places.line.isVisible()
    heading, hint = (
        next(each for each in places.findChildren(QLabel) if each.text().startswith(words))
        for words in ("Places", "No places yet.")
    )
    assert hint.isVisible()
    assert heading.y() < hint.y() < 80
    places.fill(PLACES)
    assert not hint.isVisible()
    assert places.view.isVisible()


def test_an_entry_has_room_for_its_second_line(places: FilteredList[str]) -> None:
    places.fill(PLACES)
    option = QStyleOptionViewItem()
    delegate, model = places.view.itemDelegate(), places.view.model()
    one, two = (delegate.sizeHint(option, model.index(row, 0)).height() for row in (0, 1))
    assert two - one == option.fontMetrics.lineSpacing()
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Kafr Zayt, a village"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Arzah"
    assert not places.view.grab().toImage().isNull()


def test_from_the_line_enter_takes_the_first_and_down_goes_into_the_list(
    places: FilteredList[str], qtbot: QtBot
) -> None:
    places.fill(PLACES)
    taken: list[str] = []
    places.chosen.connect(taken.append)
    places.line.setFocus()
    QTest.keyClicks(places.line, "kafr")
    QTest.keyClick(places.line, Qt.Key.Key_Return)
    assert taken == ["Kafr Zayt"]
    places.line.clear()
    QTest.keyClick(places.line, Qt.Key.Key_Down)
    qtbot.waitUntil(places.view.hasFocus)
    assert places.current() == "Arzah"
    places.line.setText("nothing like it")
    QTest.keyClick(places.line, Qt.Key.Key_Return)
    assert taken == ["Kafr Zayt", "Arzah"]


def test_the_frame_stays_on_its_value_when_the_list_is_read_again(places: FilteredList[str]) -> None:
    places.fill(PLACES)
    places.put_current("Kafr Zayt")
    places.fill(["New", *PLACES])
    assert places.current() == "Kafr Zayt"
    places.fill(["New"])
    assert places.current() is None


def test_steps_choose_the_next_and_stop_at_the_end(places: FilteredList[str]) -> None:
    places.fill(PLACES)
    taken: list[str] = []
    places.chosen.connect(taken.append)
    places.put_current("Arzah")
    places.step(1)
    places.step(-1)
    places.step(-1)
    assert taken == ["Kafr Zayt", "Arzah"]
