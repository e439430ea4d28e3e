from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from curator.core.events import Event, EventState
from curator.exchange import exporters
from curator.store.queries import records
from curator.ui.actions import Desk
from tests.ground import Uids, signer, small_case
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Case


def test_an_event_that_is_not_approved_is_withheld_with_the_reason(ada: Person, case: Case) -> None:
    assert case.event
    ada.window.go(Desk.RELEASE)
    ada.wait()
    assert ada.releasing.released.model.rowCount() == 0
    (event,) = ada.releasing.withheld.model.values
    assert event.uid == case.event.uid
    assert "draft" in " ".join(event.because)


def test_the_files_are_written_and_the_numbers_said(ada: Person, case: Case, tmp_path: Path) -> None:
    assert case.event
    ada.window.go(Desk.RELEASE)
    ada.wait()
    desk = ada.releasing
    desk.folder.setText(str(tmp_path / "out"))
    desk.unreviewed.setChecked(True)
    ada.press("Ctrl+Enter", desk)
    ada.wait()
    assert ada.notice.startswith("Written to ")
    assert list((tmp_path / "out").glob("events*UNREVIEWED*"))
    assert not list((tmp_path / "out").glob("events.csv"))


def test_an_export_that_is_cancelled_leaves_nothing(
    ada: Person, case: Case, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert case.event
    ada.window.go(Desk.RELEASE)
    ada.wait()
    at_step, go_on = threading.Event(), threading.Event()
    real = exporters.export_all

    def halting(*given: object, **named: object) -> Iterator[object]:
        """The real export, which waits at its first step until the person has pressed Cancel."""
        steps = real(*given, **named)  # type: ignore[arg-type]
        for step in steps:
            at_step.set()
            go_on.wait(5)
            yield step

    monkeypatch.setattr(exporters, "export_all", halting)
    ada.releasing.folder.setText(str(tmp_path / "out"))
    ada.releasing.unreviewed.setChecked(True)
    ada.press("Ctrl+Enter", ada.releasing)
    qtbot.waitUntil(at_step.is_set)
    ada.window.notices._cancel.click()  # noqa: SLF001 the button that a person presses
    go_on.set()
    ada.wait()
    assert ada.notice == "Cancelled: nothing was written."
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_said(ada: Person, case: Case, tmp_path: Path) -> None:
    assert case.event
    ada.window.go(Desk.RELEASE)
    ada.wait()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    ada.releasing.folder.setText(str(tmp_path / "file" / "out"))
    ada.press("Ctrl+Enter", ada.releasing)
    ada.wait()
    assert ada.window.notices.property("notice") == "trouble"
    assert ada.notice.endswith(".")


def test_an_event_on_the_desk_leads_to_it(ada: Person, case: Case) -> None:
    ada.window.go(Desk.RELEASE)
    ada.wait()
    view = ada.releasing.withheld.view
    ada.click(view, view.model().index(0, 0))
    assert ada.workplace.desk is Desk.EVENTS
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == case.event.uid


def test_what_somebody_else_approves_goes_out(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "two.curator"
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        event = small_case(ada.collection, Uids())
        ada.window.go(Desk.EVENTS)
        ada.events.show_event(event.uid)
        ada.press("Ctrl+Shift+S", ada.events)
    with at_the_window(qapp, qtbot, path, signer("Ben")) as ben:
        ben.window.go(Desk.REVIEW)
        for _ in range(9):
            if not ben.reviewing.verdict.cards:
                break
            card = ben.reviewing.verdict.cards[0]
            card.choice.setCurrentIndex(0)
            ben.type("The list with names is the better account.", card.reason)
            ben.press("Enter", card.reason)
        ben.press("Ctrl+Enter", ben.reviewing)
        assert ben.notice == "Approved."
        assert records.get(ben.collection.connection, Event, event.uid).state is EventState.APPROVED
        ben.window.go(Desk.RELEASE)
        ben.wait()
        assert [each.uid for each in ben.releasing.released.model.values] == [event.uid]
        assert ben.releasing.withheld.model.rowCount() == 0
