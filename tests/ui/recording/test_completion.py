from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from curator.ui.recording.completion import Completion, Offer, fitting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OFFERS = (
    Offer("SOHR", ("Syrian Observatory for Human Rights",)),
    Offer("Syrian Network for Human Rights"),
    Offer("المرصد السوري"),
    Offer("Hay'at Tahrir al-Sham", ("HTS",)),
)


def test_names_are_found_by_the_beginnings_of_their_words() -> None:
    assert fitting("syr hum", OFFERS) == [
        "Syrian Network for Human Rights",
        "SOHR — Syrian Observatory for Human Rights",
    ]
    assert fitting("al sham", OFFERS) == ["Hay'at Tahrir al-Sham"]
    assert fitting("hayat", OFFERS) == ["Hay'at Tahrir al-Sham"]
    assert fitting("", OFFERS) == []
    assert fitting("zzz", OFFERS) == []


def test_names_are_found_in_arabic_however_they_are_written() -> None:
    assert fitting("ألمرصد", OFFERS) == ["المرصد السوري"]


def test_only_the_item_with_the_caret_is_completed(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    completion = Completion(line, ";")
    completion.offer(OFFERS)
    line.setText("gunmen; hts; army")
    line.setCursorPosition(10)
    line.textEdited.emit(line.text())
    index = completion.completionModel().index(0, 0)
    assert completion.pathFromIndex(index) == "gunmen; Hay'at Tahrir al-Sham; army"


def test_what_stands_there_already_is_not_offered(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    completion = Completion(line)
    completion.offer(OFFERS)
    line.setText("SOHR")
    line.textEdited.emit(line.text())
    assert completion.completionCount() == 0
