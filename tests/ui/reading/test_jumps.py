from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.spans import Span
from curator.ui.reading import suggestions
from tests.ui.reading.test_text_work import bannered

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def at(person: Person, words: str) -> None:
    view = person.reading.view
    view.setFocus()
    start = view.text.index(words)
    view.select(Span(start, start))


def selected(person: Person) -> str:
    span = person.reading.view.selection()
    return span.of(person.reading.view.text) if span else ""


def test_a_key_selects_the_next_suggestion_and_enter_opens_the_form_filled_from_it(ada: Person, tmp_path: Path) -> None:
    bannered(ada, tmp_path)
    at(ada, "The river raids")
    ada.press("K", ada.reading.view)
    assert selected(ada) == "On 3 May 2031 armed men killed four people at the upper ford."
    ada.press("K", ada.reading.view)
    assert selected(ada) == "On 5 May 2031 they killed two more at the lower ford."
    ada.press("Shift+K", ada.reading.view)
    assert selected(ada).startswith("On 3 May")
    ada.press("Enter", ada.reading.view)
    assert ada.reading.form.counts.text.startswith("4 killed")
    assert ada.reading.form.dates.text == "2031-05-03"


def test_a_key_pressed_before_the_article_was_read_jumps_once_it_is(
    ada: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestions, "AT_ONCE_SECONDS", 0)
    bannered(ada, tmp_path)
    at(ada, "The river raids")
    ada.press("K", ada.reading.view)
    assert ada.notice == "The article is still being read: the next suggestion comes by itself."
    assert selected(ada) == ""
    qtbot.waitUntil(lambda: selected(ada).startswith("On 3 May"))


def test_a_wish_is_forgotten_when_the_caret_goes_elsewhere(
    ada: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestions, "AT_ONCE_SECONDS", 0)
    bannered(ada, tmp_path)
    at(ada, "The river raids")
    ada.press("K", ada.reading.view)
    ada.press("Right", ada.reading.view)
    qtbot.waitUntil(lambda: not ada.reading.reading_work.jumps.suggestions.is_reading)
    assert selected(ada) == ""


def test_suggestions_with_a_passage_over_their_words_are_skipped(ada: Person, tmp_path: Path) -> None:
    bannered(ada, tmp_path)
    ada.select("killed four people")
    ada.press("M", ada.reading.view)
    at(ada, "The river raids")
    ada.press("K", ada.reading.view)
    assert selected(ada).startswith("On 5 May")
    ada.press("K", ada.reading.view)
    assert selected(ada) == "Nobody was arrested."
    ada.press("K", ada.reading.view)
    assert ada.notice == "No further suggestion is unmarked in this article."
    ada.press("Shift+K", ada.reading.view)
    assert selected(ada).startswith("On 5 May")
    ada.press("Shift+K", ada.reading.view)
    assert selected(ada).startswith("On 5 May")


def test_sentences_with_casualties_are_stepped_through_both_ways(ada: Person, tmp_path: Path) -> None:
    bannered(ada, tmp_path)
    at(ada, "The river raids")
    for key, words in (("J", "On 3 May"), ("J", "On 5 May"), ("Shift+J", "On 3 May")):
        ada.press(key, ada.reading.view)
        assert selected(ada).startswith(words)
    at(ada, "The river raids")
    ada.press("Shift+J", ada.reading.view)
    assert ada.notice == "No further sentence with casualties is unmarked in this article."


def test_disputes_are_stepped_through_both_ways(ada: Person, case: Case) -> None:
    assert case.event
    view, text = ada.reading.view, ada.reading.view.text
    ada.select("Nobody named the wounded")
    ada.press("M", view)
    at(ada, "The Sarmin valley")
    for key, words in (
        ("X", "ten villagers"),
        ("X", "killed 12 people"),
        ("X", "ten villagers"),
        ("Shift+X", "killed 12 people"),
    ):
        ada.press(key, view)
        assert view.caret() == text.index(words)
    # Enter opens the claim that the caret stands before
    ada.press("Enter", view)
    assert ada.reading.right.currentWidget() is ada.reading.form


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("N", "Nothing is marked in this article yet."),
        ("X", "No claim of this article is in an open dispute."),
    ],
)
def test_where_there_is_nothing_to_go_to_it_is_said(ada: Person, tmp_path: Path, key: str, told: str) -> None:
    bannered(ada, tmp_path)
    at(ada, "The river raids")
    ada.press(key, ada.reading.view)
    assert ada.notice == told
    assert ada.reading.view.caret() == ada.reading.view.text.index("The river raids")


def test_the_previous_passage_from_within_one_is_its_own_beginning(ada: Person, case: Case) -> None:
    assert case.version
    at(ada, "12 people in Kafr Zayt")
    ada.press("Shift+N", ada.reading.view)
    assert ada.reading.view.caret() == ada.reading.view.text.index("killed 12 people")
