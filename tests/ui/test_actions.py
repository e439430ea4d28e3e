from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

from curator.core.spans import Span
from curator.ui.actions import ACTIONS, Desk, action
from curator.ui.icons import icon
from curator.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def test_every_action_is_done_by_somebody(ada: Person) -> None:
    ada.window.desks.furnish()
    assert [each.name for each in ACTIONS if not ada.workplace.has_work(each.name)] == []


def test_names_and_texts_of_actions_are_their_own() -> None:
    assert len({each.name for each in ACTIONS}) == len(ACTIONS)
    assert len({each.text for each in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("desk", Desk)
def test_a_key_means_one_thing_at_a_desk(desk: Desk) -> None:
    keys = [QKeySequence(each.keys).toString() for each in ACTIONS if each.keys and each.desk in {None, desk}]
    assert sorted(keys) == sorted(set(keys))


def test_a_key_can_mean_another_thing_at_another_desk() -> None:
    shared = {each.name for each in ACTIONS if each.keys == "Ctrl+Return"}
    assert shared == {"claim.save", "review.approve", "release.export"}


def test_every_key_is_one_that_a_keyboard_has() -> None:
    for each in ACTIONS:
        if each.keys:
            assert QKeySequence(each.keys).toString(), each.name


@pytest.mark.usefixtures("qapp")
def test_every_icon_is_there_in_both_themes() -> None:
    for each in ACTIONS:
        for theme in (LIGHT, DARK):
            assert not each.icon or not icon(each.icon, theme.ink).isNull()


def test_an_action_of_another_desk_has_nothing_to_do(ada: Person, case: Case) -> None:
    assert case.event
    ada.window.desks.furnish()
    for desk in Desk:
        ada.window.go(desk)
        for each in ACTIONS:
            if each.desk not in {None, desk}:
                assert not ada.workplace.is_ready(each.name), each.name
                assert not ada.workplace.actions[each.name].isEnabled(), each.name


def test_an_unknown_action_is_a_mistake() -> None:
    assert action("edit.undo").text == "Undo"
    with pytest.raises(KeyError):
        action("edit.nothing")


def test_letters_take_the_word_the_sentence_the_paragraph_and_more(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    text = view.text
    for key, wanted in (("W", "villagers"), ("S", "On 30 January ten"), ("P", "On 30 January ten")):
        view.select(Span(text.index("villagers"), text.index("villagers")))
        ada.press(key, view)
        taken = view.selection()
        assert taken is not None
        assert taken.of(text).startswith(wanted), key
    before = view.selection()
    ada.press("G", view)
    after = view.selection()
    assert before is not None
    assert after is not None
    assert after.covers(before)
    assert after.length > before.length


def test_a_letter_can_be_given_to_something_else(ada: Person, case: Case) -> None:
    assert case.version
    view, text = ada.reading.view, ada.reading.view.text
    here = Span(text.index("villagers"), text.index("villagers"))
    ada.workplace.actions["text.word"].setShortcut(QKeySequence("Y"))
    view.select(here)
    view.setFocus()
    ada.press("W", view)
    assert view.selection() is None
    ada.press("Y", view)
    assert view.selection() is not None


def test_capital_letters_take_one_more_before_and_shrink(ada: Person, case: Case) -> None:
    assert case.version
    view, text = ada.reading.view, ada.reading.view.text
    view.select(Span(text.index("villagers"), text.index("villagers")))
    for keys, wanted in (
        ("W", "villagers"),
        ("Shift+W", "ten villagers"),
        ("W", "ten villagers were"),
        ("Shift+G", "ten villagers"),
        ("Shift+G", "villagers"),
        ("O", "villagers"),
        ("Shift+S", text[text.index("On 30") : text.index("villagers") + 9]),
        ("Shift+P", text[: text.index("villagers") + 9]),
    ):
        ada.press(keys, view)
        taken = view.selection()
        assert taken is not None
        assert taken.of(text) == wanted, keys
