from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.articles import Article
from curator.core.edits import create
from curator.store.identifiers import new_uid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def texts(ada: Person, qapp: QApplication) -> tuple[str, str]:
    qapp.processEvents()
    return ada.workplace.actions["edit.undo"].text(), ada.workplace.actions["edit.redo"].text()


def test_the_menu_names_the_next_step_back_and_forth(ada: Person, case: Case, qapp: QApplication) -> None:
    assert texts(ada, qapp) == ("Undo make event", "Redo")
    ada.select("Nobody")
    ada.press("M", ada.reading.view)
    assert texts(ada, qapp) == ("Undo mark passage", "Redo")
    ada.press("Ctrl+Z", ada.reading.view)
    assert texts(ada, qapp) == ("Undo make event", "Redo mark passage")
    assert ada.notice == "Undone: Mark passage."
    ada.press("Ctrl+Shift+Z", ada.reading.view)
    assert texts(ada, qapp) == ("Undo mark passage", "Redo")
    assert case.event


def test_the_menu_follows_another_collection(ada: Person, case: Case, qapp: QApplication) -> None:
    assert case.event
    assert texts(ada, qapp) == ("Undo make event", "Redo")
    ada.workplace.create(ada.collection.path.with_name("other.curator"))
    assert texts(ada, qapp) == ("Undo", "Redo")


def test_long_names_and_signs_that_mean_something_to_a_menu_are_told_plainly(ada: Person, qapp: QApplication) -> None:
    ada.collection.journal.commit(create(f"Take in “A & B {'long ' * 30}”", Article(new_uid(), "A & B")))
    undo, _ = texts(ada, qapp)
    assert undo.startswith("Undo take in “A && B long")
    assert undo.endswith("…")
    assert len(undo) < 70


def test_the_notice_undoes_what_it_tells_of(ada: Person, case: Case, qapp: QApplication) -> None:
    ada.select("Nobody")
    ada.press("M", ada.reading.view)
    assert len(ada.reading.hand.passages) == 3  # type: ignore[union-attr]
    ada.window.notices.undo_pressed.emit()
    assert len(ada.reading.hand.passages) == 2  # type: ignore[union-attr]
    assert texts(ada, qapp)[1] == "Redo mark passage"
    assert case.event
