from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from curator.ui import key_sheet
from curator.ui.actions import ACTIONS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
A4 = (595, 842)


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())


def test_the_sheet_lists_every_action_with_its_key(ada: Person) -> None:
    listed = dict(pair for _, pairs in key_sheet.rows(ada.workplace) for pair in pairs)
    assert set(listed) == {each.text.removesuffix("…") for each in ACTIONS}
    assert listed["Mark passage"] == "M"
    assert listed["Back up now"] == ""


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_sheet_prints_on_three_pages_of_a4_at_most(
    ada: Person, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    path = tmp_path / "keys.pdf"
    assert key_sheet.write_pdf(path, ada.workplace, direction) in {1, 2, 3}
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) in {1, 2, 3}
        assert tuple(map(round, pdf[0].get_size())) == A4
    found = words_of(path)
    assert [each.text for each in ACTIONS if each.text.removesuffix("…") not in found] == []


def test_the_sheet_has_the_keys_that_a_person_gave(ada: Person, tmp_path: Path) -> None:
    ada.workplace.actions["text.mark"].setShortcut(QKeySequence("Ctrl+Alt+F7"))
    key_sheet.write_pdf(tmp_path / "keys.pdf", ada.workplace, LTR)
    assert "Ctrl+Alt+F7" in words_of(tmp_path / "keys.pdf")


def test_a_sheet_that_cannot_be_written_says_so(ada: Person, tmp_path: Path) -> None:
    key_sheet.save(tmp_path / "nowhere" / "keys.pdf", ada.workplace, LTR)
    assert "cannot be written" in ada.notice
    assert "choose another folder" in ada.notice


def test_printing_by_the_menu_writes_a_file_where_there_is_no_printer(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    ada.workplace.actions["help.print_keys"].trigger()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert ada.notice.startswith("The keys are in mine.pdf")
