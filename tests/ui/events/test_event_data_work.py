"""Importing event data of others at the window, by keys: looked through, shown, taken in, cancelled, come back for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from curator.core.events import Event
from curator.exchange.ucdp.columns import LAYOUTS
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.events.event_data_dialog import EventDataDialog
from tests.exchange.ucdp.rows import GED_19_1, row, write

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.journeys.window import Person


def titles(person: Person) -> list[str]:
    return sorted(each.public_id for each in records.every(person.collection.connection, Event))


def asked(person: Person, path: Path, monkeypatch: pytest.MonkeyPatch) -> EventDataDialog | None:
    """Press the key and choose a file; the dialog, if the file could be read."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.window.go(Desk.EVENTS)
    person.press("Ctrl+Alt+I", person.window)
    person.qtbot.waitUntil(lambda: not person.workplace.is_busy)
    return next((each for each in person.events.findChildren(EventDataDialog) if each.isVisible()), None)


def test_a_file_is_looked_through_shown_and_taken_in(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, row(), row(id=2, low=4), row(id=3), layout=GED_19_1)
    dialog = asked(ada, path, monkeypatch)
    assert dialog is not None
    shown = dialog.page.toPlainText()
    assert "UCDP GED 19.1. Rows: 3. New: 3. Known already: 0. Changed: 0." in shown
    assert "Rows to look at: low ≤ best ≤ high does not hold" in shown
    assert "Lines: 3." in shown
    assert titles(ada) == []
    assert dialog.take.hasFocus()
    ada.press("Enter", dialog.take)
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice == (
        "Taken in from ged.csv: new 3, changed 0, known already 0."
        " Rows that break a rule of their own codebook, to look at: 1."
    )
    assert titles(ada) == ["E-000001", "E-000002", "E-000003"]
    assert ada.events.model.rowCount() == 3


def test_the_same_file_again_brings_nothing_and_a_newer_one_what_it_says_otherwise(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(ada, write(tmp_path, row(), row(id=2)), monkeypatch)
    assert dialog is not None
    dialog.take.click()
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    again = asked(ada, tmp_path / "ged.csv", monkeypatch)
    assert again is not None
    assert "There is nothing new in this file" in again.page.toPlainText()
    assert not again.take.isEnabled()
    ada.press("Esc", again)
    newer = asked(ada, write(tmp_path, row(best=4, high=6), row(id=2), name="newer.csv"), monkeypatch)
    assert newer is not None
    assert "E-000001 (line 2): best, high." in newer.page.toPlainText()
    ada.press("Esc", newer)
    assert titles(ada) == ["E-000001", "E-000002"]


def test_what_is_at_fault_is_listed_and_nothing_can_be_taken_in(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, row(), row(id=2, best="many"))
    dialog = asked(ada, path, monkeypatch)
    assert dialog is not None
    shown = dialog.page.toPlainText()
    assert "Line 3: best is “many”, which is not a whole number of people." in shown
    assert "correct and import it again" in shown
    assert not dialog.take.isEnabled()
    assert dialog.cancel.hasFocus()
    ada.press("Enter", dialog.cancel)
    assert titles(ada) == []


def test_columns_that_are_missing_or_unknown_are_told(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ged.csv"
    cells = {name: cell for name, cell in row().items() if name in LAYOUTS[GED_19_1] and name != "adm_2"}
    cells["mine"] = "x"
    path.write_text("\n".join([";".join(cells), ";".join(cell.replace(";", ",") for cell in cells.values())]))
    dialog = asked(ada, path, monkeypatch)
    assert dialog is not None
    shown = dialog.page.toPlainText()
    assert "Missing, so that these cells stay empty: adm_2." in shown
    assert "Not known, so that they are kept and not read: mine." in shown
    ada.press("Esc", dialog)


def test_a_workbook_is_refused_with_what_to_do(ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ged.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    assert asked(ada, path, monkeypatch) is None
    assert "it is a workbook of a spreadsheet, not CSV" in ada.notice
    assert ada.window.notices.property("notice") == "trouble"


def test_after_a_cancel_what_came_stays_and_the_rest_comes_with_the_next_import(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, *(row(id=number) for number in range(60)))
    dialog = asked(ada, path, monkeypatch)
    assert dialog is not None
    dialog.take.click()
    job = next(iter(ada.workplace._jobs))  # noqa: SLF001 a person cannot be so quick
    job.progressed.connect(lambda _: job.cancel())
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert ada.notice.startswith("Cancelled: the first 25 rows of ged.csv are here.")
    assert len(titles(ada)) == ada.events.model.rowCount() == 25
    rest = asked(ada, path, monkeypatch)
    assert rest is not None
    assert "New: 35. Known already: 25." in rest.page.toPlainText()
    rest.take.click()
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy)
    assert len(titles(ada)) == 60


def test_nobody_who_chose_no_file_is_bothered(ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    ada.window.go(Desk.EVENTS)
    ada.press("Ctrl+Alt+I", ada.window)
    assert not ada.workplace.is_busy
    assert ada.events.findChildren(EventDataDialog) == []
