"""The dialog of sources: what rests on each, every step by keys, what it would change first, undone with the window's undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl

from curator.core.actors import Actor
from curator.core.caveats import Caveat, CaveatKind
from curator.core.claims import Claim
from curator.core.edits import create
from curator.core.sources import Reliability, Source, SourceKind, SourceRelation, SourceRelationKind
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.recording.inputs import put
from curator.ui.sources.ahead import Part
from curator.ui.sources.dialog import SourcesDialog
from curator.ui.sources.told import names_of
from tests.ground import Uids

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def opened(person: Person) -> SourcesDialog:
    person.press("Ctrl+Alt+O", person.window)
    found = person.window.findChild(SourcesDialog)
    assert isinstance(found, SourcesDialog)
    return found


@pytest.fixture
def dialog(ada: Person, case: Case) -> SourcesDialog:
    """The dialog, with the source of the second claim in the frame."""
    made = opened(ada)
    made.show_source(str(case.claims[1].originator))
    return made


def source(person: Person, case: Case, place: int = 1) -> Source:
    uid = case.claims[place].originator
    assert uid is not None
    return records.get(person.collection.connection, Source, uid)


def cell(dialog: SourcesDialog, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def press(person: Person, dialog: SourcesDialog, part: Part, button: str, because: str = "") -> None:
    dialog.pane.tabs.setCurrentIndex(part)
    dialog.pane.inputs.because.setText(because)
    each = getattr(dialog.pane, button)
    each.setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Space", each)


def ahead(dialog: SourcesDialog) -> str:
    return dialog.pane.outlook.toPlainText()


def test_the_sources_are_listed_with_what_rests_on_them_and_filtered(
    ada: Person, case: Case, dialog: SourcesDialog
) -> None:
    rows = {cell(dialog, row, 0): cell(dialog, row, 3) for row in range(dialog.table.rowCount())}
    assert set(rows.values()) == {"1"}
    assert dialog.pane.heading.text() == source(ada, case).name
    listed = dialog.pane.inputs.claims
    assert listed.item(0).text() == "12 killed · is said to know"
    ada.type("valley", dialog.line)
    shown = [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)]
    assert [cell(dialog, row, 0) for row in shown] == ["Valley Monitor"]
    # one that the filter hides is shown all the same where it is asked for
    dialog.show_source(source(ada, case).uid)
    assert dialog.source == source(ada, case)
    press(ada, dialog, Part.CLAIMS, "show_claim")
    assert ada.reading.claim_work.record_in_hand() == f"claim:{case.claims[1].uid}"


def test_a_relation_says_what_it_would_change_is_made_and_taken_back_each_with_a_reason(
    ada: Person, case: Case, dialog: SourcesDialog
) -> None:
    at = dialog.pane.inputs
    dialog.pane.tabs.setCurrentIndex(Part.RELATIONS)
    assert "shown here before it is done" in ahead(dialog)
    press(ada, dialog, Part.RELATIONS, "relate")
    assert dialog.pane.trouble.text() == "Choose the other source."
    at.other.setCurrentIndex(at.other.findData(case.claims[0].originator))
    assert "Independent sources: 2 before, 1 then." in ahead(dialog)
    put(at.relation, SourceRelationKind.PARTNER.value)
    assert ahead(dialog) == "No figure, dispute or grade of an event would change."
    put(at.relation, SourceRelationKind.CITES.value)
    press(ada, dialog, Part.RELATIONS, "relate", "It prints its lists.")
    (relation,) = records.every(ada.collection.connection, SourceRelation)
    assert (relation.kind, relation.note) == (SourceRelationKind.CITES, "It prints its lists.")
    assert (ada.notice, at.because.text()) == ("Related.", "")
    assert "one voice with Valley Monitor" in dialog.pane.heading.text()
    at.other.setCurrentIndex(0)
    assert "Independent sources: 1 before, 2 then." in ahead(dialog)
    press(ada, dialog, Part.RELATIONS, "unrelate")
    assert dialog.pane.trouble.text().startswith("Give a reason")
    press(ada, dialog, Part.RELATIONS, "unrelate", "They parted ways.")
    assert records.every(ada.collection.connection, SourceRelation) == []
    ada.workplace.undo()
    assert records.every(ada.collection.connection, SourceRelation) == [relation]
    assert at.relations.count() == 1


def test_names_kind_grade_and_party_are_given(ada: Person, case: Case, dialog: SourcesDialog) -> None:
    party = Actor(Uids(900)(), "The guard")
    ada.collection.journal.commit(create("Make actor", party))
    at = dialog.pane.inputs
    at.name.setText("Ministry of Health")
    at.aliases.setText("MoH; الوزارة؛ Ministry")
    put(at.kind, SourceKind.STATE_BODY.value)
    press(ada, dialog, Part.NAME, "save")
    now = source(ada, case)
    assert (now.name, now.aliases, now.kind) == (
        "Ministry of Health", ("MoH", "الوزارة", "Ministry"), SourceKind.STATE_BODY
    )  # fmt: skip
    at.name.setText(" ")
    press(ada, dialog, Part.NAME, "save")
    assert dialog.pane.trouble.text() == "A source has a name: write one."
    dialog.pane.tabs.setCurrentIndex(Part.WEIGHT)
    put(at.grade, Reliability.D.value)
    press(ada, dialog, Part.WEIGHT, "assess", "It never gives names.")
    assert source(ada, case).reliability.grade is Reliability.D
    assert "graded D by Ada: It never gives names." in dialog.pane.heading.text()
    put(at.party, party.uid)
    press(ada, dialog, Part.WEIGHT, "belong")
    assert source(ada, case).party_to_conflict == party.uid
    for _ in range(3):
        ada.workplace.undo()
    assert source(ada, case).name != "Ministry of Health"


def test_a_warning_hangs_on_a_source_and_is_taken_back(ada: Person, case: Case, dialog: SourcesDialog) -> None:
    put(dialog.pane.inputs.warning, CaveatKind.UNRELIABLE.value)
    press(ada, dialog, Part.WARNINGS, "warn", "It took numbers back twice.")
    (caveat,) = records.every(ada.collection.connection, Caveat)
    assert (caveat.kind, caveat.target) == (CaveatKind.UNRELIABLE, source(ada, case).uid)
    assert dialog.pane.inputs.warnings.item(0).text() == "unreliable: It took numbers back twice."
    press(ada, dialog, Part.WARNINGS, "unwarn", "It was another ministry.")
    assert records.every(ada.collection.connection, Caveat) == []


def test_two_spellings_are_made_one_after_what_that_changes_was_shown(
    ada: Person, case: Case, dialog: SourcesDialog
) -> None:
    at = dialog.pane.inputs
    press(ada, dialog, Part.NAME, "merge", "One body.")
    assert dialog.pane.trouble.text() == "Choose the source that it is the same as."
    at.into.setCurrentIndex(at.into.findData(case.claims[0].originator))
    assert "Independent sources: 2 before, 1 then." in ahead(dialog)
    press(ada, dialog, Part.NAME, "merge", "One body.")
    assert dialog.source == source(ada, case, 0)
    assert dialog.table.rowCount() == 1
    assert {each.originator for each in records.every(ada.collection.connection, Claim)} == {case.claims[0].originator}
    ada.workplace.undo()
    assert dialog.table.rowCount() == 2


def test_the_dialog_opens_at_the_source_of_the_claim_in_hand_on_any_desk(ada: Person, case: Case) -> None:
    ada.reading.claim_work.open(case.claims[1].uid)
    dialog = opened(ada)
    assert dialog.source == source(ada, case)
    ada.window.go(Desk.REVIEW)
    ada.reviewing.show_event(case.event.uid)
    ada.reviewing.view.beside.columns[0].setFocus()
    side = ada.reviewing.view.beside.columns[0].side
    ada.press("Ctrl+Alt+O", ada.window)
    wanted = records.get(ada.collection.connection, Claim, side.claim).originator
    assert dialog.source is not None
    assert dialog.source.uid == wanted
    ada.window.go(Desk.EVENTS)
    ada.events.show_event(case.event.uid)
    assert f"source:{case.claims[1].originator}" in ada.events.view.toHtml()
    ada.events.view.anchorClicked.emit(QUrl(f"source:{case.claims[1].originator}"))
    assert dialog.source == source(ada, case)


def test_without_sources_there_is_nothing_to_do(ada: Person) -> None:
    dialog = opened(ada)
    assert dialog.pane.heading.text() == "No source is known yet: a claim names the first."
    assert not dialog.pane.save.isEnabled()
    dialog.pane.tabs.setCurrentIndex(Part.WEIGHT)
    assert names_of(" ; ") == []
