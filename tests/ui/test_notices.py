from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton

from curator.ui import notices
from curator.ui.actions import Desk
from curator.ui.jobs import SlicedJob
from curator.ui.notices import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def shown(bar: NoticeBar) -> set[str]:
    return {button.text() for button in bar.findChildren(QPushButton) if button.isVisible()}


def button(bar: NoticeBar, text: str) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.text() == text)


def endless(bar: NoticeBar) -> SlicedJob:
    def steps() -> Iterator[int]:
        while True:
            yield 0

    return SlicedJob(steps, bar)


def test_what_was_done_is_said_with_a_way_to_undo_it(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.say("Marked.", can_undo=True)
    assert bar.sentence == "Marked."
    assert bar.accessibleName() == "Marked."
    assert shown(bar) == {"Undo", "Close"}
    with qtbot.waitSignal(bar.undo_pressed):
        button(bar, "Undo").click()


def test_what_cannot_be_undone_offers_no_undo(bar: NoticeBar) -> None:
    bar.say("Backed up.")
    assert shown(bar) == {"Close"}
    button(bar, "Close").click()
    assert bar.sentence == ""


def test_a_notice_goes_by_itself_and_a_warning_stays(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "STAYS_MILLISECONDS", 1)
    bar.say("Saved.")
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.say("Saved.")
    bar.warn("The disk is full: make room.")
    assert bar.property("notice") == "trouble"
    qtbot.wait(30)
    assert bar.sentence == "The disk is full: make room."


def test_a_job_shows_its_progress_until_it_is_cancelled(bar: NoticeBar, qtbot: QtBot) -> None:
    job = endless(bar)
    bar.follow(job, "Taking in files: 9…")
    job.start()
    bar.progress(4, 9)
    progress = bar.findChild(QProgressBar)
    assert isinstance(progress, QProgressBar)
    assert (progress.value(), progress.maximum()) == (4, 9)
    assert shown(bar) == {"Cancel"}
    with qtbot.waitSignal(job.cancelled):
        button(bar, "Cancel").click()
    assert not bar.isVisible()


def test_what_is_said_meanwhile_takes_no_progress_away(bar: NoticeBar, qtbot: QtBot) -> None:
    job = endless(bar)
    bar.follow(job, "Taking in files…")
    job.start()
    bar.say("Marked.", can_undo=True)
    assert shown(bar) == {"Undo", "Cancel", "Close"}
    button(bar, "Close").click()
    assert bar.sentence == "Taking in files…"
    bar.warn("The disk is full.")
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert bar.sentence == "The disk is full."
    assert shown(bar) == {"Close"}


def test_the_keyboard_goes_back_to_the_work_when_a_notice_or_its_undo_goes(ada: Person) -> None:
    ada.window.go(Desk.EVENTS)
    work, bar = ada.events.line, ada.window.notices
    work.setFocus()
    bar.say("Done.", can_undo=True)
    button(bar, "Close").setFocus()
    button(bar, "Close").click()
    assert (work.hasFocus(), bar.isVisible()) == (True, False)
    bar.say("Done.", can_undo=True)
    button(bar, "Undo").setFocus()
    bar.say("Undone.")
    assert (work.hasFocus(), bar.isVisible()) == (True, True)
    bar.say("Done.", can_undo=True)
    button(bar, "Close").setFocus()
    bar.say("Backed up.")
    assert button(bar, "Close").hasFocus()
