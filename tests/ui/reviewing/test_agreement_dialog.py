"""The agreement of two people beside the work: by key, compared in a thread, led back to the words, copied, written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from curator.core.agreement import Aspect
from curator.exchange import csv_files
from curator.ui.actions import Desk
from curator.ui.reviewing.agreement_dialog import AgreementDialog
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def read_by_two(ada: Person, case: Case, tmp_path: Path) -> Person:
    """Ben read the article too: ten killed as Ada has it, of the second sentence nothing, and a passage of his own."""
    mint = Uids(5000)
    with ground.collection(tmp_path, "Ben") as ben:
        ground.share(ada.collection, ben)
        ground.claim(ben, mint, ground.mark(ben, mint, case.version, "ten villagers were killed"), killed=11)
        ground.share(ben, ada.collection)
    return ada


@pytest.fixture
def dialog(read_by_two: Person) -> AgreementDialog:
    read_by_two.window.go(Desk.REVIEW)
    read_by_two.press("Ctrl+Alt+A", read_by_two.window)
    found = read_by_two.window.findChild(AgreementDialog)
    assert isinstance(found, AgreementDialog)
    read_by_two.qtbot.waitUntil(lambda: not found.is_comparing)
    return found


def test_the_two_with_most_claims_are_compared_at_once(dialog: AgreementDialog, case: Case) -> None:
    assert dialog.people == ("Ada", "Ben")
    assert dialog.article.currentData() == ""
    assert dialog.compared is not None
    (match,) = dialog.compared.found.matches
    assert match.first.full.claim.uid == case.claims[0].uid
    assert match.differing == (Aspect.LOW, Aspect.HIGH)
    told = dialog.page.toPlainText()
    assert "Claims on the same words: 1, of Ada alone: 1, of Ben alone: 0." in told
    assert told.count("ten villagers were killed") == 2
    assert "≠ counts" in told
    assert _row(dialog, "low") == ["low", "0.000", "1", "0"]


def _row(dialog: AgreementDialog, name: str) -> list[str]:
    lines = dialog.page.toPlainText().splitlines()
    at = lines.index(name)
    return lines[at : at + 4]


def test_another_article_and_other_people_are_chosen(dialog: AgreementDialog, read_by_two: Person) -> None:
    dialog.article.setCurrentIndex(1)
    read_by_two.qtbot.waitUntil(lambda: not dialog.is_comparing)
    assert dialog.compared is not None
    dialog.second.setCurrentIndex(0)
    dialog.compare()
    read_by_two.qtbot.waitUntil(lambda: not dialog.is_comparing)
    assert dialog.compared is None
    assert "cannot be compared with themselves" in read_by_two.notice
    assert not dialog.save.isEnabled()


def test_a_link_leads_to_the_words_of_a_claim(dialog: AgreementDialog, read_by_two: Person, case: Case) -> None:
    dialog.page.anchorClicked.emit(QUrl(f"claim:{case.claims[1].uid}"))
    assert read_by_two.workplace.desk is Desk.READ
    assert read_by_two.reading.hand is not None


def test_it_is_copied_and_written_as_csv(dialog: AgreementDialog, tmp_path: Path, read_by_two: Person) -> None:
    dialog.copy.click()
    assert "low\t0.000\t1\t0" in QGuiApplication.clipboard().text()
    dialog.save_to(tmp_path / "two.csv")
    assert read_by_two.notice == "Written to two.csv and two_measures.csv."
    assert [row["made_by"] for row in csv_files.read(tmp_path / "two.csv")] == ["both", "first"]
    dialog.save_to(tmp_path / "nowhere" / "two.csv")
    assert "cannot be written" in read_by_two.notice


def test_only_what_differs_can_be_shown(dialog: AgreementDialog, read_by_two: Person, case: Case) -> None:
    dialog.differing.setChecked(True)
    assert "≠ counts" in dialog.page.toPlainText()
    dialog.close()
    for _ in range(2):
        read_by_two.workplace.actions["review.agreement"].trigger()
    assert len([each for each in read_by_two.window.findChildren(AgreementDialog) if each.isVisible()]) == 1
    assert case.claims


def test_closing_the_collection_closes_it(dialog: AgreementDialog, read_by_two: Person) -> None:
    read_by_two.workplace.close()
    assert not dialog.isVisible()
