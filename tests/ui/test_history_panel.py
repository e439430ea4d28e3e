from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from curator.core.claims import Claim
from curator.store.queries import records
from curator.ui.history_panel import told

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


class Colour(Enum):
    DARK_RED = "dark_red"


@dataclass(frozen=True)
class Pair:
    low: int | None
    high: int | None


def test_values_are_told_in_words() -> None:
    assert told(None) == told("") == told(()) == "nothing"
    assert told(Colour.DARK_RED) == "dark red"
    assert told(("a", 0)) == "a, 0"
    assert told(Pair(0, None)) == "low 0"


def test_the_history_of_a_claim_is_shown_and_leads_back(ada: Person, case: Case) -> None:
    claim = case.claims[0]
    ada.reading.claim_work.open(claim.uid)
    form = ada.reading.form
    for title in ("ten dead", "ten people dead"):
        form.folded.title.clear()
        ada.type(title, form.folded.title)
        ada.press("Ctrl+Enter", form)
    ada.press("Ctrl+H", form)
    panel = ada.window.history
    assert panel.isVisible()
    assert panel.windowTitle() == "History of this claim"
    entries = panel.entries.model.values
    titles = [(each.before, each.after) for each in entries if each.field == "title"]
    assert titles == [("ten dead", "ten people dead"), ("10 killed", "ten dead"), (None, "10 killed")]
    assert {each.person for each in entries} == {"Ada"}
    panel.entries.put_current(next(each for each in entries if each.after == "ten dead"))
    ada.press("Enter", panel.entries.view)
    assert ada.notice == "Gone back."
    assert records.get(ada.collection.connection, Claim, claim.uid).title == "ten dead"
    assert panel.entries.model.values[0].after == "ten dead"


def test_there_is_no_going_back_before_something_is_chosen(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    panel = ada.window.history
    button = panel.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    panel.entries.view.setCurrentIndex(panel.entries.view.model().index(-1, 0))
    assert not button.isEnabled()
    panel.entries.put_current(panel.entries.model.values[0])
    assert button.isEnabled()


def test_without_a_record_in_hand_there_is_no_history_to_show(ada: Person) -> None:
    assert not ada.workplace.is_ready("edit.history")
