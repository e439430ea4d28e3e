"""By which counting profile vague words become numbers: chosen in the settings for new claims, by key for the one in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.claims import ClaimCount
from curator.core.counts import Extent, Qualifier
from curator.store.queries import records
from curator.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person

TEXT = "The attack\n\nDozens of civilians were killed in Arzah, and 3 gunmen.\n"
TWELVE = Extent(12, None, Qualifier.VAGUE_WORD)


@pytest.fixture
def reading(ada: Person, tmp_path: Path) -> Person:
    """An article of vague words, selected."""
    file = tmp_path / "attack.txt"
    file.write_text(TEXT, encoding="utf-8")
    ada.take_in(file)
    ada.select("Dozens", "Arzah")
    return ada


def rules(person: Person) -> list[tuple[int | None, str]]:
    return [(each.extent.low, each.rule) for each in person.reading.form.counts.values]


def test_words_stay_words_until_a_profile_is_chosen_for_the_claim_in_the_form(reading: Person) -> None:
    reading.press("Enter", reading.reading.view)
    assert rules(reading)[0] == (None, "literal-1")
    reading.press("Ctrl+Alt+P", reading.reading.form.counts.line)
    picks = reading.window.pick_list
    reading.type("armed", picks.line)
    reading.press("Enter", picks.line)
    assert rules(reading)[0] == (12, "acled-dozens-1")
    assert "12+" in reading.reading.form.counts.line.text()
    reading.press("Ctrl+Enter", reading.reading.form.counts.line)
    (count,) = [each for each in records.every(reading.collection.connection, ClaimCount) if each.rule != "literal-1"]
    assert (count.extent, count.rule) == (TWELVE, "acled-dozens-1")
    reading.press("Ctrl+Alt+P", reading.reading.form.counts.line)
    reading.type("As the words", picks.line)
    reading.press("Enter", picks.line)
    assert rules(reading)[0] == (None, "literal-1")


def test_the_settings_say_by_which_profile_new_claims_are_filled(reading: Person) -> None:
    dialog = SettingsDialog(reading.workplace, reading.window)
    assert dialog.profile.currentData() == "literal"
    dialog.profile.setCurrentIndex(dialog.profile.findData("acled"))
    dialog.accept()
    dialog.deleteLater()
    assert reading.workplace.settings.counting_profile == "acled"
    reading.press("Enter", reading.reading.view)
    assert rules(reading)[0] == (12, "acled-dozens-1")


def test_a_profile_that_the_collection_has_not_is_said_and_words_stay_words(reading: Person) -> None:
    reading.workplace.keep(counting_profile="ours")
    reading.press("Enter", reading.reading.view)
    assert rules(reading)[0] == (None, "literal-1")
    assert reading.window.notices.property("notice") == "trouble"
    dialog = SettingsDialog(reading.workplace, reading.window)
    assert dialog.profile.currentData() == "ours"
    dialog.reject()
    dialog.deleteLater()
