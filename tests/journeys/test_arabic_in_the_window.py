"""A day in the Arabic window: mark, record, save, make an event, review, all by keys; nothing on any desk is English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from curator.core.claims import Claim
from curator.core.events import Event
from curator.store.queries import records
from curator.ui.actions import ACTIONS, Desk
from curator.ui.desks import DESKS
from curator.ui.main_window import MainWindow
from tests.arabic import foreign, in_arabic, texts
from tests.journeys.window import Person, at_the_window, new_signer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

ARTICLE = """غارات النهر

== الهجمات ==
يعتمد هذا القسم كليا أو في معظمه على مصدر واحد. (شباط 2031)

في 3 أيار 2031 قتل مسلحون أربعة مدنيين عند المعبر الأعلى، بحسب مرصد الوادي.

في 5 أيار 2031 قتل مسلحون اثنين آخرين عند المعبر الأدنى.

== ما بعد ذلك ==

لم يعتقل أحد.
"""


@pytest.fixture
def salma(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Salma at an Arabic window, with an Arabic article in hand."""
    path = tmp_path / "غارات.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    with in_arabic(qapp), at_the_window(qapp, qtbot, tmp_path / "س.curator", new_signer("سلمى")) as person:
        person.take_in(path)
        yield person


def _english(window: QWidget) -> list[str]:
    return [f"{place}: {text!r} has {left!r}" for place, text in texts(window) if (left := foreign(text))]


def _record(person: Person, words: str) -> None:
    person.select(words)
    person.press("Enter", person.reading.view)
    person.press("Ctrl+Enter")


def test_marking_recording_and_saving_by_keys_tells_of_it_in_arabic(salma: Person) -> None:
    salma.select("أربعة مدنيين")
    salma.press("M")
    assert salma.notice == "تم التعليم."
    salma.press("Ctrl+Z")
    assert salma.notice == "تم التراجع عن: تعليم المقطع."
    _record(salma, "في 3 أيار 2031 قتل مسلحون أربعة مدنيين عند المعبر الأعلى")
    assert salma.notice.startswith("تم الحفظ.")
    assert len(records.every(salma.collection.connection, Claim)) == 1
    salma.press("Ctrl+Z", salma.reading.view)
    assert salma.notice == "تم التراجع عن: تسجيل الإفادة."


def test_every_desk_and_panel_is_arabic_while_one_works(salma: Person) -> None:
    window = salma.window
    left: list[str] = []
    left += _english(window)
    _record(salma, "في 3 أيار 2031 قتل مسلحون أربعة مدنيين عند المعبر الأعلى")
    left += _english(window)
    salma.press("Ctrl+E")
    left += _english(window)
    salma.press("Enter")
    _record(salma, "في 5 أيار 2031 قتل مسلحون اثنين آخرين عند المعبر الأدنى")
    salma.press("Ctrl+E")
    salma.press("Enter")
    salma.press("Ctrl+H")
    left += _english(window)
    event = records.every(salma.collection.connection, Event)[0]
    salma.workplace.show_event(event.uid)
    left += _english(window)
    salma.press("Ctrl+Shift+S")
    left += _english(window)
    salma.press("Ctrl+Shift+L")
    left += _english(window)
    for desk in Desk:
        window.go(desk)
        window.show_something()
        left += _english(window)
    window.workplace.actions["view.palette"].trigger()
    left += _english(window)
    assert not left, "\n".join(dict.fromkeys(left))


def test_a_window_without_a_collection_is_arabic(qapp: QApplication, qtbot: QtBot) -> None:
    with in_arabic(qapp):
        window = MainWindow(DESKS)
        qtbot.addWidget(window)
        window.show()
        left: list[str] = []
        for desk in Desk:
            window.go(desk)
            left += _english(window)
    assert not left, "\n".join(dict.fromkeys(left))


def test_what_is_said_of_an_action_that_has_nothing_to_do_is_arabic(qapp: QApplication, qtbot: QtBot) -> None:
    with in_arabic(qapp):
        window = MainWindow(DESKS)
        qtbot.addWidget(window)
        window.show()
        left: list[str] = []
        for action in ACTIONS:
            window.go(action.desk or Desk.READ)
            if not window.workplace.is_ready(action.name):
                window.workplace.actions[action.name].trigger()
                left += [window.notices.sentence] if foreign(window.notices.sentence) else []
    assert not left


def test_the_dialogs_and_the_sheet_of_keys_are_arabic(salma: Person) -> None:
    left: list[str] = []
    for action in ("view.settings", "help.keys", "collection.fetch"):
        salma.workplace.actions[action].trigger()
        for dialog in salma.window.findChildren(QDialog):
            if dialog.isVisible():
                left += _english(dialog)
                dialog.close()
    assert not left, "\n".join(dict.fromkeys(left))
