"""The dialog of vocabularies: every step by keys, told in the table, refused with a sentence, undone with the window's undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from curator.core.vocabulary_terms import Term, Vocabulary
from curator.settings import Settings
from curator.store.queries import records
from curator.suggest.profiles import ProfileError, read_profile
from curator.ui import language, words
from curator.ui.vocabularies_dialog import VocabulariesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person


@pytest.fixture
def dialog(ada: Person) -> VocabulariesDialog:
    ada.press("Ctrl+Shift+V", ada.window)
    found = ada.window.findChild(VocabulariesDialog)
    assert isinstance(found, VocabulariesDialog)
    return found


def cell(dialog: VocabulariesDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def show(dialog: VocabulariesDialog, which: Vocabulary, name: str = "") -> None:
    dialog.which.setCurrentIndex(dialog.which.findData(which.value))
    rows = [cell(dialog, row, 1) for row in range(dialog.table.rowCount())]
    dialog.table.setCurrentCell(rows.index(name) if name else 0, 0)


def row(dialog: VocabulariesDialog, name: str) -> list[str]:
    found = next(row for row in range(dialog.table.rowCount()) if cell(dialog, row, 1) == name)
    return [cell(dialog, found, column) for column in range(dialog.table.columnCount())]


def press(dialog: VocabulariesDialog, ada: Person, button: str) -> None:
    each = getattr(dialog, button)
    each.setFocus(Qt.FocusReason.TabFocusReason)
    ada.press("Space", each)


def test_a_term_of_the_collections_own_is_added_and_undone(ada: Person, dialog: VocabulariesDialog) -> None:
    show(dialog, Vocabulary.CAVEATS)
    dialog.english.setText("staged video")
    dialog.arabic.setText("مقطع مفبرك")
    dialog.other.setCurrentIndex(dialog.other.findData("hoax"))
    press(dialog, ada, "add")
    assert row(dialog, "staged_video") == ["staged video", "staged_video", "hoax", "0", ""]
    assert [each.name for each in records.every(ada.collection.connection, Term)] == ["staged_video"]
    ada.workplace.undo()
    assert dialog.table.rowCount() == 24


def test_a_term_is_renamed_merged_offered_again_and_retired(ada: Person, dialog: VocabulariesDialog) -> None:
    show(dialog, Vocabulary.EVENT_TYPES, "Grenade")
    dialog.english.setText("Hand grenade")
    press(dialog, ada, "rename")
    assert row(dialog, "Grenade")[0] == "Hand grenade"
    assert dialog.term is not None
    assert dialog.term.name == "Grenade"
    press(dialog, ada, "merge")
    assert "Choose the term" in dialog.trouble.text()
    dialog.other.setCurrentIndex(dialog.other.findData("Attack"))
    press(dialog, ada, "merge")
    assert dialog.trouble.text() == "Say why “Grenade” is merged: the reason stays with it."
    dialog.because.setText("not told apart here")
    press(dialog, ada, "merge")
    assert row(dialog, "Grenade")[4] == "read as Attack"
    assert not dialog.merge.isEnabled()
    press(dialog, ada, "take_back")
    dialog.because.setText("never used")
    press(dialog, ada, "retire")
    assert row(dialog, "Grenade")[4] == "retired"


def test_what_rules_need_is_refused_with_a_sentence(ada: Person, dialog: VocabulariesDialog) -> None:
    show(dialog, Vocabulary.PERSON_CLASSES, "civilian")
    dialog.because.setText("why not")
    press(dialog, ada, "retire")
    assert dialog.trouble.text() == "“civilian” cannot be retired: figures need it. It can be renamed."
    assert not dialog.trouble.isHidden()


def test_a_counting_profile_is_added_from_a_file_or_says_which_line_is_at_fault(
    ada: Person, dialog: VocabulariesDialog, tmp_path: Path
) -> None:
    assert ada.collection.is_writable
    show(dialog, Vocabulary.COUNTING_PROFILES)
    assert (dialog.add.isHidden(), dialog.merge.isHidden(), dialog.profile.isHidden()) == (True, True, False)
    file = tmp_path / "ours.toml"
    dialog.add_profile(file)
    assert "ours.toml cannot be read" in dialog.trouble.text()
    file.write_text('id = "ours"\nversion = 1\n[words.lots]\nlow = 3\n', "utf-8")
    dialog.add_profile(file)
    assert "(line 3)" in dialog.trouble.text()
    file.write_text('id = "ours"\nversion = 1\ntitle = "Our own"\n[words.dozens]\nlow = 24\n', "utf-8")
    dialog.add_profile(file)
    assert row(dialog, "ours")[:2] == ["Our own", "ours"]


def test_what_is_wrong_with_a_profile_is_said_in_the_language_of_the_window() -> None:
    words.speak(language.voice_of(Settings(language="ar", digits="western")))
    try:
        for toml in (
            "",
            "id = ",
            'id = "o"\nversion = 1\nmore_than = "x"',
            'id = "o"\nversion = 1\nwords = 3',
            'id = "o"\nversion = 1\n[words.lots]\nlow = 3',
            'id = "o"\nversion = 1\n[words.dozens]\nhigh = 3',
            'id = "o"\nversion = 1\n[words.dozens]\nlow = 4\nhigh = 3',
        ):
            with pytest.raises(ProfileError) as refused:
                read_profile(toml)
            told = words.retold(refused.value.sentence)
            assert "ملف العدّ" in told, told
            assert "(line" not in told, told
    finally:
        words.speak(words.Voice())


def test_the_dialog_is_there_once_and_says_how_many_records_hold_a_term(
    ada: Person, dialog: VocabulariesDialog
) -> None:
    ada.workplace.actions["collection.vocabularies"].trigger()
    assert len(ada.window.findChildren(VocabulariesDialog)) == 1
    show(dialog, Vocabulary.PERSON_CLASSES)
    assert row(dialog, "total")[3] == "0"
