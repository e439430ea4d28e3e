"""Filters with a name, on the Events desk and in the queue, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.saved_filters import FilteredDesk
from curator.ui.actions import Desk
from curator.work import saved_filters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from tests.journeys.window import Person
    from tests.ui.conftest import Case

DESKS = ((Desk.EVENTS, FilteredDesk.EVENTS), (Desk.REVIEW, FilteredDesk.REVIEW))


def line_of(person: Person, desk: Desk) -> QLineEdit:
    return person.events.line if desk is Desk.EVENTS else person.reviewing.queue.line


@pytest.mark.parametrize(("desk", "whose"), DESKS)
def test_what_stands_in_the_line_is_kept_and_stands_there_again(
    ada: Person, case: Case, desk: Desk, whose: FilteredDesk
) -> None:
    assert case.event
    ada.window.go(desk)
    line, pick = line_of(ada, desk), ada.window.pick_list
    ada.type("state:draft", line)
    ada.press("Ctrl+Alt+F", line)
    ada.type("Drafts", pick.line)
    ada.press("Enter", pick.line)
    assert ada.notice == "Kept."
    line.clear()
    ada.press("Ctrl+Alt+G", line)
    ada.press("Enter", pick.line)
    assert line.text() == "state:draft"
    prefix = "event" if desk is Desk.EVENTS else "review"
    ada.workplace.actions[f"{prefix}.rename_filter"].trigger()
    ada.press("Enter", pick.line)
    ada.type("Unfinished", pick.line)
    ada.press("Enter", pick.line)
    assert [each.name for each in saved_filters.every(ada.collection.connection, whose)] == ["Unfinished"]
    ada.workplace.actions[f"{prefix}.drop_filter"].trigger()
    ada.press("Enter", pick.line)
    ada.type("All are done.", pick.line)
    ada.press("Enter", pick.line)
    assert saved_filters.every(ada.collection.connection, whose) == []


def test_nothing_is_kept_from_an_empty_line(ada: Person) -> None:
    ada.window.go(Desk.EVENTS)
    ada.press("Ctrl+Alt+F", ada.events.line)
    assert not ada.window.pick_list.isVisible()
