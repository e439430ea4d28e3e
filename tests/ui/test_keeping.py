from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def checked(ada: Person, qtbot: QtBot) -> str:
    ada.workplace.actions["collection.check"].trigger()
    qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    return ada.notice


def test_a_sound_collection_is_said_to_be_sound(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    assert checked(ada, qtbot) == "ada.curator is sound: nothing is damaged, lost or out of step."


def test_what_the_check_finds_is_said(ada: Person, case: Case, qtbot: QtBot) -> None:
    ada.collection.connection.execute("update events set title = 'Altered' where uid = ?", [case.event.uid])
    assert "was not what the log says" in checked(ada, qtbot)
    assert ada.window.notices.property("notice") == "trouble"


def test_a_backup_is_made_by_an_action(ada: Person, case: Case) -> None:
    assert case.version
    ada.workplace.actions["collection.back_up"].trigger()
    assert ada.notice.startswith("Backed up to ")
    name = ada.notice.removeprefix("Backed up to ").removesuffix(".")
    assert [each.name for each in ada.collection.path.parent.rglob(name)] == [name]


def test_closing_while_a_check_runs_waits_for_it(ada: Person, case: Case) -> None:
    assert case.version
    ada.workplace.actions["collection.check"].trigger()
    ada.window.close()
    assert not ada.workplace.is_busy
