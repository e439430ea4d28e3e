from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from curator import settings
from curator.ui.actions import ACTIONS, Desk
from curator.ui.pick_list import ENTRY_ROLE, Entry, loose_score, score

if TYPE_CHECKING:
    from tests.journeys.window import Person


def listed(person: Person) -> list[str]:
    model = person.window.pick_list.list.model()
    return [model.index(row, 0).data(ENTRY_ROLE).text for row in range(model.rowCount())]


def test_the_palette_finds_an_action_by_a_part_of_its_name_and_does_it(ada: Person) -> None:
    ada.press("Ctrl+K", ada.window)
    palette = ada.window.pick_list
    assert palette.isVisible()
    ada.type("eve des", palette.line)
    assert listed(ada)[0] == "Events desk"
    ada.press("Enter", palette.line)
    assert not palette.isVisible()
    assert ada.workplace.desk is Desk.EVENTS


def test_the_palette_lists_what_can_be_done_now_first_in_the_order_of_the_menus(ada: Person) -> None:
    ada.press("Ctrl+K", ada.window)
    assert listed(ada)[0] == "New collection…"
    by_text = {each.text: each.name for each in ACTIONS}
    ready = [ada.workplace.is_ready(by_text[text]) for text in listed(ada)]
    assert len(ready) == len(ACTIONS) - 1
    assert ready == sorted(ready, reverse=True)


def test_an_action_that_is_not_ready_is_grey_and_does_nothing(ada: Person) -> None:
    ada.press("Ctrl+K", ada.window)
    palette = ada.window.pick_list
    ada.type("approve", palette.line)
    assert listed(ada)[0] == "Approve"
    ink = palette.list.model().index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
    assert ink.color() == palette.palette().color(QPalette.ColorRole.PlaceholderText)
    ada.press("Enter", palette.line)
    assert palette.isVisible()


def test_escape_leaves_and_gives_the_caret_back(ada: Person) -> None:
    before = ada.reading.shelf.library.line
    before.show()
    before.setFocus()
    ada.press("Ctrl+K", ada.window)
    assert ada.window.focusWidget() is ada.window.pick_list.line
    ada.press("Esc", ada.window.pick_list.line)
    assert not ada.window.pick_list.isVisible()
    assert ada.window.focusWidget() is before


def test_a_sentence_is_taken_but_not_an_empty_one(ada: Person) -> None:
    said: list[str] = []
    ada.window.pick_list.ask("Why?", said.append)
    line = ada.window.pick_list.line
    assert ada.window.pick_list.list.isHidden()
    ada.press("Enter", line)
    ada.type("   ", line)
    ada.press("Enter", line)
    assert said == []
    ada.type("because of that ", line)
    ada.press("Enter", line)
    assert said == ["because of that"]
    assert not ada.window.pick_list.isVisible()


def test_the_arrows_choose_among_what_is_offered(ada: Person) -> None:
    taken: list[object] = []
    entries = [Entry("one", 1), Entry("two", 2), Entry("three", 3)]
    ada.window.pick_list.offer("Which?", entries, lambda value, _typed: taken.append(value))
    line = ada.window.pick_list.line
    for key in ("Down", "Down", "Down", "Up"):
        ada.press(key, line)
    ada.press("Enter", line)
    assert taken == [2]


def test_what_is_always_offered_stays_and_is_given_what_was_typed(ada: Person) -> None:
    taken: list[tuple[object, str]] = []
    entries = [Entry("Make a new one", "new", always=True), Entry("Arzah", "arzah")]
    ada.window.pick_list.offer("Which?", entries, lambda value, typed: taken.append((value, typed)))
    line = ada.window.pick_list.line
    ada.type("arz", line)
    assert listed(ada) == ["Arzah", "Make a new one"]
    line.clear()
    ada.type("Tellimar", line)
    assert listed(ada) == ["Make a new one"]
    ada.press("Enter", line)
    assert taken == [("new", "Tellimar")]


def test_a_click_takes_an_entry(ada: Person) -> None:
    taken: list[object] = []
    ada.window.pick_list.offer("Which?", [Entry("one", 1)], lambda value, _typed: taken.append(value))
    view = ada.window.pick_list.list
    ada.click(view, view.model().index(0, 0))
    assert taken == [1]


def test_beginnings_of_words_come_before_what_stands_in_them() -> None:
    assert score("set", "Settings") is not None
    assert score("xyz", "Settings") is None
    beginning, inside = score("pass", "Next passage"), score("ass", "Next passage")
    assert beginning is not None
    assert inside is not None
    assert beginning < inside


def test_arabic_is_found_without_its_vowels() -> None:
    assert score("مدني", "قُتل مَدَنيّ") is not None


def test_the_palette_lists_what_was_taken_last_first_also_after_closing(ada: Person) -> None:
    for typed in ("events desk", "about"):
        ada.press("Ctrl+K", ada.window)
        ada.type(typed, ada.window.pick_list.line)
        ada.press("Enter", ada.window.pick_list.line)
    ada.press("Ctrl+K", ada.window)
    assert listed(ada)[:2] == ["About Curator", "Events desk"]
    assert settings.load().recent == ("help.about", "go.events")


def test_the_palette_says_why_an_action_has_nothing_to_do(ada: Person) -> None:
    ada.press("Ctrl+K", ada.window)
    palette = ada.window.pick_list
    ada.type("approve", palette.line)
    entry = palette.list.model().index(0, 0)
    assert entry.data(ENTRY_ROLE).why == "This is done on the Review desk (Ctrl+3)."
    assert entry.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Approve, Ctrl+")
    ada.press("Enter", palette.line)
    assert "This is done on the Review desk (Ctrl+3)." in [each.text() for each in palette.findChildren(QLabel)]


def test_an_action_is_found_by_its_key_its_menu_and_words_in_any_order(ada: Person) -> None:
    for typed, wanted in (
        ("ctrl+shift+f", "Search the collection"),
        ("passage mark", "Mark passage"),
        ("claim save", "Save claim"),
        ("sc", "Save claim"),
        ("undo", "Undo"),
    ):
        ada.press("Ctrl+K", ada.window)
        ada.type(typed, ada.window.pick_list.line)
        assert wanted in listed(ada)[:3], typed
        ada.press("Esc", ada.window.pick_list.line)


def test_initials_and_words_with_letters_left_out_fit_after_what_is_written_out() -> None:
    exact, initials, left_out = (loose_score(typed, "Mark passage") for typed in ("mark", "mp", "psge"))
    assert exact is not None
    assert initials is not None
    assert left_out is not None
    assert exact < initials < left_out
    assert loose_score("pm", "Mark passage") is None
    assert loose_score("xge", "Mark passage") is None


def test_a_list_of_events_is_not_searched_loosely() -> None:
    assert score("mp", "Mark passage") is None
