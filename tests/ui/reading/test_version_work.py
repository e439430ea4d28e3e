"""Versions on the Read desk: choosing one, what changed, passages to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.carried import Outcome
from curator.core.passages import Passage
from curator.store.queries import articles, claims, records
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

NEWER = ground.TEXT.replace("ten villagers", "twelve villagers")


@pytest.fixture
def newer(ada: Person, case: Case, tmp_path: Path) -> Passage:
    """The article in hand in a second version with another number; the passage that this changed."""
    assert case.version
    assert NEWER != ground.TEXT
    path = tmp_path / "newer.txt"
    path.write_text("A line before.\n\n" + NEWER, encoding="utf-8")
    ada.reading.version_work.take_in_newer(path)
    (changed,) = [each for each in records.every(ada.collection.connection, Passage) if _waits(each)]
    return changed


def _do(person: Person, name: str) -> None:
    workplace = person.window.workplace
    assert workplace.is_ready(name), name
    workplace.actions[name].trigger()


def _waits(passage: Passage) -> bool:
    return passage.carried is not None and passage.carried.waits


def test_a_newer_capture_lists_what_is_to_be_looked_at(ada: Person, newer: Passage) -> None:
    desk = ada.reading
    assert desk.hand is not None
    assert desk.hand.version.uid == newer.version
    assert desk.right.currentWidget() is desk.version_work.looks
    (look,) = desk.version_work.looks.model.values
    assert (look.outcome, look.now) == (Outcome.NUMBER_CHANGED, newer)
    assert desk.view.selection() == newer.spans[0]
    _do(ada, "text.agree")
    assert list(desk.version_work.looks.model.values) == []
    seen = records.get(ada.collection.connection, Passage, newer.uid)
    assert seen.carried is not None
    assert seen.carried.seen_by == "Ada"


def test_words_can_be_given_up_or_chosen_anew(ada: Person, newer: Passage) -> None:
    desk = ada.reading
    desk.view.select(newer.spans[0])
    _do(ada, "text.choose_place")
    there = [each for each in articles.passages_of(ada.collection.connection, newer.version) if each.follows]
    assert newer.uid not in {each.uid for each in there}
    ada.window.workplace.undo()
    desk.version_work.look()
    _do(ada, "text.give_up")
    assert all(each.uid != newer.uid for each in articles.passages_of(ada.collection.connection, newer.version))


def test_an_older_version_can_be_read_and_says_that_it_is_one(ada: Person, case: Case, newer: Passage) -> None:
    desk = ada.reading
    desk.view.setFocus()
    desk.version_work.choose_version()
    pick = ada.window.pick_list
    assert "Version 2" in pick.list.model().index(0, 0).data()
    ada.press("Down", pick.line)
    ada.press("Return", pick.line)
    assert desk.hand is not None
    assert desk.hand.version.uid == case.version.uid
    assert "older version" in desk.version_work.about()
    desk.open(newer.version)
    assert desk.version_work.about() == "version 2 of 2"
    assert claims.of_version(ada.collection.connection, newer.version)


def test_what_changed_is_shown_by_sign_and_stepped_through(ada: Person, newer: Passage) -> None:
    desk = ada.reading
    assert newer
    _do(ada, "text.changes")
    text = desk.version_work.changes.text
    assert "+A line before." in text.toPlainText()
    assert "−ten" in text.toPlainText()
    assert "+twelve" in text.toPlainText()
    first = text.textCursor().position()
    _do(ada, "text.next_change")
    assert text.textCursor().position() > first
    _do(ada, "text.previous_change")
    assert text.textCursor().position() == first
