from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.claims import Claim
from curator.core.spans import Span
from curator.store import drafts
from curator.store.queries import records
from curator.ui.recording.claim_list import Unsaved
from curator.work import caveats
from tests.ground import TEXT, Uids, signer, take_in
from tests.journeys.window import Person, at_the_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Case


def in_form(person: Person) -> bool:
    return person.reading.right.currentWidget() is person.reading.form


def begin(person: Person, words: str = "On 1 February gunmen killed 12 people in Kafr Zayt") -> None:
    person.select(words)
    person.press("Enter", person.reading.view)
    assert in_form(person)


def test_a_claim_is_recorded_from_the_selected_words(ada: Person, case: Case) -> None:
    begin(ada)
    form = ada.reading.form
    assert form.counts.text.startswith("12 killed")
    assert "1 February" in form.dates.text or "02-01" in form.dates.text
    ada.press("Ctrl+Enter")
    assert ada.notice == "Saved."
    assert len(records.every(ada.collection.connection, Claim)) == len(case.claims) + 1


def test_enter_without_a_selection_says_what_to_do(ada: Person, case: Case) -> None:
    assert case.version
    view = ada.reading.view
    view.setFocus()
    view.select(Span(0, 0))
    ada.press("Enter", view)
    assert ada.notice == "Select the words that make the claim, then press Enter."


def test_what_was_typed_is_there_again_after_closing_at_once(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kept.curator"
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        version = take_in(ada.collection, Uids())
        ada.reading.open(version.uid)
        begin(ada)
        ada.reading.form.counts.setFocus()
        ada.press("Ctrl+A")
        ada.type("at least 15 killed villagers")
        # no wait: the window is closed while the keys are still warm
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        assert in_form(ada)
        (count,) = ada.reading.form.entry().counts
        assert (count.extent.low, count.extent.high, count.group) == (15, None, "villagers")
        assert ada.reading.form.counts.text == "15+ killed villagers"
        ada.press("Ctrl+Enter", ada.reading.form)
        assert ada.notice == "Saved."
        assert len(records.every(ada.collection.connection, Claim)) == 1
    with at_the_window(qapp, qtbot, path, signer("Ada")) as ada:
        assert not in_form(ada)


def test_what_was_typed_in_a_folded_field_is_kept_too(ada: Person, case: Case) -> None:
    ada.reading.claim_work.open(case.claims[0].uid)
    form = ada.reading.form
    form.more.setChecked(True)
    ada.type("seen by two", form.folded.note)
    ada.workplace.closing.emit()
    kept = drafts.find(ada.collection, case.claims[0].uid)
    assert kept is not None
    assert kept.note == "seen by two"


def test_a_correction_that_is_not_saved_stays_with_its_claim(ada: Person, case: Case) -> None:
    first, second = case.claims
    work, form = ada.reading.claim_work, ada.reading.form
    work.open(first.uid)
    form.places.setFocus()
    ada.press("Ctrl+A")
    ada.type("Arzah, Homs")
    work.open(second.uid)
    assert form.places.text != "Arzah, Homs"
    work.open(first.uid)
    assert form.places.text == "Arzah, Homs"
    assert ada.notice == "This is what you typed and had not saved."
    ada.press("Ctrl+Enter")
    work.open(second.uid)
    work.open(first.uid)
    assert form.places.text == "Arzah, Homs"
    assert drafts.find(ada.collection, first.uid) is None


def test_opening_claims_one_after_the_other_is_not_typing(ada: Person, case: Case, qtbot: QtBot) -> None:
    for claim in (*case.claims, *case.claims):
        ada.reading.claim_work.open(claim.uid)
        qtbot.wait(1)
    ada.workplace.closing.emit()
    assert [drafts.find(ada.collection, claim.uid) for claim in case.claims] == [None, None]


def test_an_undone_correction_is_undone_in_the_form(ada: Person, case: Case) -> None:
    form = ada.reading.form
    ada.reading.claim_work.open(case.claims[0].uid)
    before = form.counts.text
    form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("11 killed villagers")
    ada.press("Ctrl+Enter")
    assert form.counts.text == "11 killed villagers"
    ada.workplace.undo()
    assert form.counts.text == before


def test_what_is_typed_outlasts_what_changes_around_it(ada: Person, case: Case) -> None:
    form = ada.reading.form
    ada.reading.claim_work.open(case.claims[0].uid)
    form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("11 killed villagers")
    ada.workplace.undo()
    assert form.counts.text == "11 killed villagers"


def test_what_is_typed_for_one_article_is_not_kept_for_another(ada: Person, case: Case) -> None:
    other = take_in(ada.collection, Uids(900), TEXT + "\nMore.\n", title="Another article")
    begin(ada)
    ada.reading.form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("16 killed")
    ada.reading.open(other.uid)
    assert not in_form(ada)
    assert drafts.every(ada.collection, f"new:{other.uid}") == []
    ada.reading.open(case.version.uid)
    assert in_form(ada)
    assert ada.reading.form.counts.text == "16 killed"


def test_a_second_new_claim_leaves_the_first_one_begun(ada: Person, case: Case) -> None:
    claims = len(case.claims)
    begin(ada)
    ada.reading.form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("16 killed")
    begin(ada, "according to the Ministry")
    ada.reading.form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("3 injured")
    ada.reading.open(case.version.uid)
    ada.reading.claim_work.flush()
    ada.reading.claim_work.clear()
    listed = ada.reading.claims.model.values
    assert [each.words for each in listed if isinstance(each, Unsaved)] == [
        "On 1 February gunmen killed 12 people in Kafr Zayt",
        "according to the Ministry",
    ]
    assert len(listed) == claims + 2
    ada.reading.claims.chosen.emit(listed[0])
    assert ada.reading.form.counts.text == "16 killed"
    begin(ada, "according to the Ministry")
    assert ada.reading.form.counts.text == "3 injured"
    ada.press("Ctrl+Enter")
    ada.reading.claims.chosen.emit(listed[0])
    assert ada.reading.form.counts.text == "16 killed"
    ada.reading.form.leave_wanted.emit()
    assert any(isinstance(each, Unsaved) for each in ada.reading.claims.model.values)
    ada.reading.claims.chosen.emit(listed[0])
    assert ada.reading.form.counts.text == "16 killed"
    ada.press("Ctrl+Shift+Backspace")
    assert not any(isinstance(each, Unsaved) for each in ada.reading.claims.model.values)


def test_several_claims_that_were_begun_wait_in_the_list(ada: Person, case: Case) -> None:
    other = take_in(ada.collection, Uids(900), TEXT + "\nMore.\n", title="Another article")
    for words in ("On 1 February gunmen killed 12 people in Kafr Zayt", "according to the Ministry"):
        begin(ada, words)
        ada.reading.form.counts.setFocus()
        ada.type(" 5 injured")
    ada.reading.open(other.uid)
    ada.reading.open(case.version.uid)
    assert not in_form(ada)
    assert ada.notice == "2 claims are begun and not saved: the list shows them first."
    assert sum(isinstance(each, Unsaved) for each in ada.reading.claims.model.values) == 2


def test_words_are_added_to_a_claim_that_is_being_recorded(ada: Person, case: Case) -> None:
    assert case.version
    begin(ada)
    ada.select("according to the Ministry")
    ada.press("Shift+Enter", ada.reading.view)
    assert len(ada.reading.form.entry().passages) == 2


def test_all_claims_goes_back_to_the_list(ada: Person, case: Case) -> None:
    ada.reading.claim_work.open(case.claims[0].uid)
    ada.reading.form.leave_wanted.emit()
    assert not in_form(ada)
    assert ada.reading.claims.model.rowCount() == 2


def test_a_count_that_is_not_understood_is_said_and_kept_as_it_was_written(ada: Person, case: Case) -> None:
    assert case.version
    begin(ada)
    form = ada.reading.form
    form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("qwxz lots")
    assert not form.counts.is_understood
    ada.press("Ctrl+Enter")
    assert "Not understood" in ada.notice
    newest = records.every(ada.collection.connection, Claim)[-1]
    assert "qwxz lots" in newest.note


def test_a_caveat_on_a_source_shows_with_the_claims_that_name_it(ada: Person, case: Case) -> None:
    originators = [claim for claim in case.claims if claim.originator is not None]
    claim = originators[0]
    caveats.raise_caveat(
        ada.collection, CaveatKind.UNRELIABLE, CaveatScope.SOURCE, target=str(claim.originator), wording="Often wrong."
    )
    ada.reading.claim_work.open(claim.uid)
    told = [line for line in ada.reading.form._inherited.told if "Often wrong." in line]  # noqa: SLF001 it has no other name
    assert len(told) == 1
    assert "on the source" in told[0]
