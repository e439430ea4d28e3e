"""An exporter makes a release, edits, makes another, sees what is otherwise, and withdraws one: by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from curator.core.judgement import ExportRun
from curator.store.queries import records
from curator.work import releases
from tests.cli.running import done
from tests.exchange.exporters import valley
from tests.ground import signer
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


def go_to(person: Person, widget: QWidget) -> None:
    """Press Tab until a widget has the keyboard."""
    for _ in range(60):
        if person.window.focusWidget() is widget:
            return
        person.press("Tab")
    message = f"the tabulator does not lead to {widget.accessibleName()}"
    raise AssertionError(message)


def write_over(person: Person, widget: QWidget, text: str) -> None:
    go_to(person, widget)
    person.press("Ctrl+A")
    person.type(text)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_exporter_releases_compares_and_withdraws_by_keys_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.ui.releasing.going_out.PAUSE_MILLISECONDS", 0)
    made = valley.reviewed(tmp_path)
    made.collection.close()
    path = made.collection.path
    with at_the_window(qapp, qtbot, path, signer("Eva")) as eva:
        eva.press("Ctrl+4")
        eva.wait()
        desk = eva.releasing
        assert [each.uid for each in desk.released.model.values] == [made.event.uid]
        # only what the filter names goes out, and in pseudonyms
        eva.press("Ctrl+F")
        eva.type("in:Sarmin")
        eva.press("Enter")
        eva.wait()
        # without a screen, a list of completions that went away again leaves no window active
        eva.window.activateWindow()
        assert len(desk.released.model.values) == 1
        write_over(eva, desk.label, "first")
        write_over(eva, desk.folder, str(tmp_path / "window"))
        go_to(eva, desk.pseudonyms)
        eva.press("Space")
        eva.press("Ctrl+Enter")
        qtbot.waitUntil(lambda: eva.notice.startswith("Written to "))
        eva.wait()
        done("export", path, "--release", "first", "--to", tmp_path / "command")
        assert contents(tmp_path / "window") == contents(tmp_path / "command")
        assert b'"pseudonyms": true' in contents(tmp_path / "window")["release.json"]
        (run,) = records.every(eva.collection.connection, ExportRun)
        assert run.release == releases.get(eva.collection.connection, "first").uid
        _retitle(eva, qtbot, made)
        eva.press("Ctrl+4")
        eva.wait()
        assert [each.uid for each in desk.withheld.model.values if "opened again" in " ".join(each.because)]
        write_over(eva, desk.label, "second")
        go_to(eva, desk.unreviewed)
        eva.press("Space")
        eva.press("Ctrl+Shift+Enter")
        qtbot.waitUntil(lambda: eva.notice == "Release second is made.")
        eva.wait()
        _compare_and_withdraw(eva, qtbot, tmp_path)
        eva.press("Ctrl+G")
        assert desk.released.isVisible()


def _retitle(eva: Person, qtbot: QtBot, made: valley.Valley) -> None:
    # the place is corrected; nobody has approved that yet
    eva.press("Ctrl+2")
    go_to(eva, eva.events.table)
    qtbot.waitUntil(lambda: eva.events.model.rowCount() == 2)
    eva.press("Home")
    eva.press("Down")
    eva.press("Up")
    assert eva.events.event_in_hand is not None
    assert eva.events.event_in_hand.uid == made.event.uid
    eva.press("Ctrl+Shift+E")
    write_over(eva, eva.events.form._title, "Kafr Zayt, the mill")  # noqa: SLF001 it has no other name
    go_to(eva, next(each for each in eva.events.form.findChildren(QPushButton) if each.text() == "Save event"))
    eva.press("Space")
    assert eva.notice == "Changed."


def _compare_and_withdraw(eva: Person, qtbot: QtBot, tmp_path: Path) -> None:
    desk = eva.releasing
    eva.press("Ctrl+L")
    assert [each.release.label for each in desk.made.list.model.values] == ["second", "first"]
    assert eva.window.focusWidget() is desk.made.list.view
    eva.press("Ctrl+D")
    assert "Compare “second” with which release?" in eva.window.pick_list.line.accessibleName()
    eva.press("Enter")
    eva.wait()
    page = desk.made.page.toPlainText()
    assert "What second says otherwise than first" in page
    assert "title: Kafr Zayt → Kafr Zayt, the mill" in page
    assert "Events in it" in page
    # the older one is written again, as it was
    desk.made.list.view.setFocus()
    eva.press("Down")
    write_over(eva, desk.folder, str(tmp_path / "again"))
    eva.press("Ctrl+Enter")
    qtbot.waitUntil(lambda: eva.notice.startswith("Written to "))
    eva.wait()
    assert contents(tmp_path / "again") == contents(tmp_path / "window")
    desk.made.list.view.setFocus()
    eva.press("Ctrl+Backspace")
    eva.type("The mill was missing.")
    eva.press("Enter")
    assert eva.notice == "Withdrawn: first."
    assert releases.find(eva.collection.connection, "first") is None
    assert "The mill was missing." in desk.made.page.toPlainText()
    eva.press("Ctrl+Backspace")
    assert eva.notice.startswith("Choose a release first"), "a release is withdrawn once"
