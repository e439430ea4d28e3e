from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.core.ids import RecordKey
from curator.core.passages import Passage
from curator.store import backup
from curator.store.collection import create
from curator.store.queries import records
from curator.ui.actions import Desk
from tests.ground import signer
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Case

HOLD = """
import sys
from pathlib import Path
from curator.store.collection import open_collection
from curator.store.signing import new_signer
opened = open_collection(Path(sys.argv[1]), new_signer("Ben"), must_write=True)
print("open", flush=True)
sys.stdin.readline()
opened.close()
"""


def passages(person: Person) -> list[Passage]:
    return records.every(person.collection.connection, Passage)


def test_undo_and_redo_name_the_step(ada: Person, case: Case) -> None:
    assert case.version
    before = len(passages(ada))
    ada.select("Nobody named the wounded")
    ada.press("M", ada.reading.view)
    assert ada.notice == "Marked."
    assert len(passages(ada)) == before + 1
    ada.press("Ctrl+Z")
    assert ada.notice == "Undone: Mark passage."
    assert len(passages(ada)) == before
    ada.press("Ctrl+Shift+Z")
    assert ada.notice == "Done again: Mark passage."
    assert len(passages(ada)) == before + 1


def test_the_notice_undoes_what_it_tells_of(ada: Person, case: Case) -> None:
    assert case.version
    before = len(passages(ada))
    ada.select("Nobody named the wounded")
    ada.press("M", ada.reading.view)
    ada.window.notices.undo_pressed.emit()
    assert len(passages(ada)) == before


def test_nothing_to_undo_is_said(ada: Person) -> None:
    ada.press("Ctrl+Z", ada.window)
    assert ada.notice.endswith(".")
    assert not ada.notice.startswith("Undone")
    ada.press("Ctrl+Shift+Z", ada.window)
    assert not ada.notice.startswith("Done again")


def test_an_undo_reaches_every_desk(ada: Person, case: Case) -> None:
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    assert ada.events.model.rowCount() == 1
    ada.press("Ctrl+Z", ada.events)
    assert records.every(ada.collection.connection, Event) == []
    assert ada.events.model.rowCount() == 0
    assert ada.events.event_in_hand is None


def test_a_collection_that_somebody_has_open_is_read_and_not_changed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    path = tmp_path / "held.curator"
    create(path, signer("Ben"), title="Held").close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert home.parent == tmp_path
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with at_the_window(qapp, qtbot, tmp_path / "own.curator", signer("Ada")) as ada:
            assert ada.workplace.open(path)
            assert "Ben" in ada.notice
            assert "you can read it, not change it" in ada.notice
            assert "(reading only)" in ada.window.windowTitle()
            article = tmp_path / "article.txt"
            article.write_text("Three people were killed in Arzah.", encoding="utf-8")
            ada.reading.text_work.take_in([article])
            qtbot.waitUntil(lambda: not ada.workplace.is_busy)
            assert "Ben" in ada.notice
            assert ada.reading.shelf.library.model.rowCount() == 0
            ada.press("Ctrl+Z", ada.window)
            assert ada.notice.endswith(".")
            assert not ada.notice.startswith("Undone")
    finally:
        holder.communicate("\n", timeout=20)


def test_a_file_that_is_no_collection_is_refused_with_a_sentence(ada: Person, tmp_path: Path) -> None:
    before = ada.collection
    wrong = tmp_path / "notes.curator"
    wrong.write_text("these are notes", encoding="utf-8")
    assert not ada.workplace.open(wrong)
    assert ada.notice.endswith(".")
    assert not ada.workplace.open(tmp_path / "absent.curator")
    assert "absent.curator" in ada.notice
    assert ada.collection is before
    assert ada.collection.connection.execute("select 1").fetchone() == (1,)


def test_making_a_collection_opens_it_and_remembers_it(ada: Person, tmp_path: Path) -> None:
    path = tmp_path / "new.curator"
    assert ada.workplace.create(path)
    assert ada.collection.path == path
    assert ada.workplace.settings.last_collection == str(path.resolve())
    assert not ada.workplace.create(path)
    assert ada.notice.endswith(".")


def test_another_collection_comes_onto_every_desk(ada: Person, case: Case, tmp_path: Path) -> None:
    ada.window.desks.furnish()
    ada.events.show_event(case.event.uid)
    assert ada.workplace.create(tmp_path / "other.curator")
    assert ada.reading.hand is None
    assert ada.reading.shelf.library.model.rowCount() == 0
    assert ada.reading.claims.model.rowCount() == 0
    assert ada.events.model.rowCount() == 0
    assert ada.events.event_in_hand is None
    assert ada.reviewing.event_in_hand is None


def test_the_window_does_not_wait_for_a_backup_that_comes_by_itself(ada: Person) -> None:
    collection = ada.collection
    in_hand = threading.get_ident()
    threads: list[int] = []
    collection.protect(lambda connection: threads.append(threading.get_ident() if connection else 0))
    assert ada.workplace.is_busy
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert len(threads) == 1
    assert in_hand not in threads


def test_a_backup_that_comes_by_itself_is_whole_when_the_window_closes(ada: Person) -> None:
    collection = ada.collection
    collection.protect(collection._back_up_through)  # noqa: SLF001 what the collection hands over
    ada.workplace.close()
    assert [each.path.stat().st_size > 0 for each in backup.all_of(collection.path)] == [True]


def test_a_backup_aside_that_fails_is_said(ada: Person) -> None:
    collection = ada.collection
    backup.folder(collection.path).touch()
    collection.protect(collection._back_up_through)  # noqa: SLF001 what the collection hands over
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice.startswith("The backup could not be made")


def test_a_backup_that_fails_is_said(ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ada.collection, "backup_trouble", "The disk with the backups is full: make room on it.")
    ada.workplace._tell(frozenset({RecordKey("event:x")}))  # noqa: SLF001 what the journal calls
    assert ada.notice == "The disk with the backups is full: make room on it."
