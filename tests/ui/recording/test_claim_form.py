from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.core.actors import Confidence
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.edits import create
from curator.core.sources import Source
from curator.core.spans import Span
from curator.store import drafts
from curator.ui.reading.form_work import DRAFT_MILLISECONDS
from curator.ui.recording.claim_form import INPUT_NAMES
from curator.ui.recording.claim_list import Unsaved
from tests.ground import Uids
from tests.ui.reading.test_claim_work import begin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.mark.usefixtures("case")
def test_enter_leads_through_the_inputs_to_the_button_that_saves(ada: Person) -> None:
    begin(ada)
    form = ada.reading.form
    for each in form.line_inputs[2:]:
        ada.press("Enter")
        assert each.line.hasFocus()
    ada.press("Shift+Enter")
    assert form.actors.line.hasFocus()
    ada.press("Enter")
    ada.press("Enter")
    ada.press("Enter")
    assert ada.notice == "Saved."


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize(("key", "place"), [("4", 0), ("5", 1), ("6", 2), ("7", 3), ("8", 4), ("9", 5)])
def test_alt_with_a_figure_leads_to_an_input(ada: Person, key: str, place: int) -> None:
    begin(ada)
    ada.press(f"Alt+{key}")
    each = ada.reading.form.line_inputs[place]
    assert each.line.hasFocus()
    assert each.line.selectedText() == each.line.text()


@pytest.mark.usefixtures("case")
def test_escape_goes_back_to_the_text_and_loses_nothing(ada: Person) -> None:
    begin(ada)
    ada.press("Ctrl+A")
    ada.type("3 inj")
    ada.press("Esc")
    assert ada.reading.view.hasFocus()
    assert ada.reading.form.counts.text == "3 inj"


@pytest.mark.usefixtures("case")
def test_each_filled_input_shows_the_words_that_it_rests_on(ada: Person) -> None:
    begin(ada)
    form = ada.reading.form
    assert form.counts.rests_on == "From the text: “12 people”"
    assert "1 February" in form.dates.rests_on
    shown: list[tuple[Span, ...]] = []
    form.words_focused.connect(shown.append)
    ada.press("Alt+6")
    hand = ada.reading.hand
    assert hand is not None
    assert [span.of(hand.text) for span in shown[-1]] == ["1 February"]


@pytest.mark.usefixtures("case")
def test_a_count_that_is_typed_beside_another_leaves_it_its_words(ada: Person) -> None:
    begin(ada)
    form = ada.reading.form
    ada.type("; 3 injured")
    first, second = form.entry().counts
    assert (first.verbatim, first.words is not None) == ("12 people", True)
    assert (second.verbatim, second.words) == ("3 injured", None)
    ada.press("Ctrl+A")
    ada.type("12 killed villagers")
    assert form.counts.rests_on == "From the text: “12 people”"


@pytest.mark.usefixtures("case")
@pytest.mark.parametrize("name", INPUT_NAMES)
def test_what_is_typed_in_any_input_is_in_the_file_as_it_was_typed(ada: Person, qtbot: QtBot, name: str) -> None:
    """Read through another connection while the window is open: this is what a killed program leaves."""
    begin(ada)
    each = ada.reading.form.line_inputs[INPUT_NAMES.index(name)]
    each.setFocus()
    ada.press("Ctrl+A")
    ada.type("31 Feb (acused)")
    qtbot.wait(DRAFT_MILLISECONDS * 2)
    with sqlite3.connect(ada.collection.path) as other:
        ((content,),) = other.execute("select content from drafts").fetchall()
    other.close()
    kept = json.loads(content)
    assert "31 Feb (acused)" in json.dumps(kept, ensure_ascii=False)
    ada.reading.claim_work.leave()
    (begun,) = (one for one in ada.reading.claims.model.values if isinstance(one, Unsaved))
    ada.reading.claims.chosen.emit(begun)
    assert each.text == "31 Feb (acused)"
    assert ada.reading.form.folded.note.toPlainText() == ""


def test_what_was_typed_can_be_dropped(ada: Person, case: Case) -> None:
    ada.reading.claim_work.open(case.claims[0].uid)
    form = ada.reading.form
    before = form.counts.text
    ada.press("Ctrl+A")
    ada.type("99 killed")
    ada.press("Ctrl+Shift+Backspace")
    assert form.counts.text == before
    assert drafts.find(ada.collection, case.claims[0].uid) is None


@pytest.mark.usefixtures("case")
def test_each_actor_has_a_confidence_of_its_own(ada: Person) -> None:
    begin(ada)
    form = ada.reading.form
    ada.press("Alt+8")
    ada.type("Sons of the Ember (accused); the army")
    assert [each.confidence for each in form.entry().actors[:2]] == [Confidence.ACCUSED, Confidence.REPORTED_AS_FACT]
    box = form.actors.confidence
    box.setCurrentIndex(box.findData(Confidence.DENIED))
    box.activated.emit(box.currentIndex())
    assert form.actors.text == "Sons of the Ember (accused); the army (denied)"
    assert [each.confidence for each in form.entry().actors[:2]] == [Confidence.ACCUSED, Confidence.DENIED]


@pytest.mark.usefixtures("case")
def test_a_source_is_found_by_its_other_name_and_put_in_by_its_own(ada: Person) -> None:
    monitor = Source(
        Uids(700)(), "المرصد السوري لحقوق الإنسان", aliases=("SOHR", "Syrian Observatory for Human Rights")
    )
    ada.collection.journal.commit(create("Make", monitor))
    begin(ada)
    ada.press("Alt+4")
    ada.type("observatory")
    line = ada.reading.form.originator.line
    popup = line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert ada.reading.form.originator.text == monitor.name
    assert ada.reading.form.entry().originator == monitor.name
    assert line.hasFocus()


def test_inherited_caveats_say_where_they_come_from_and_how_sure_that_is(ada: Person, case: Case) -> None:
    mint = Uids(800)
    banner = Caveat(
        mint(), CaveatKind.SINGLE_SOURCE, CaveatScope.STRETCH, "takes information\nonly from one source", RaisedBy.BANNER,
        version=case.version.uid, banner=Span(0, 5), stretch=Span(0, 5_000),
    )  # fmt: skip
    whole = replace(
        banner, uid=mint(), kind=CaveatKind.TRANSLATION, scope=CaveatScope.ARTICLE, stretch=None, wording="Translated."
    )
    ada.collection.journal.commit(create("Make", banner, whole))
    begin(ada)
    first, second = ada.reading.form._inherited.told  # noqa: SLF001 it has no other name
    assert first.startswith("⚑ single source: “takes information only from one source” — a banner over ")
    assert first.endswith("how far it reaches is to be confirmed")
    assert second == "⚑ translation: “Translated.” — over the whole article; it is certain that it reaches here"


@pytest.mark.usefixtures("case")
def test_a_draft_of_an_older_program_is_read(ada: Person) -> None:
    begin(ada)
    ada.type("; 3 injured")
    ada.reading.claim_work.keep_draft()
    connection = ada.collection.connection
    ((subject, content),) = connection.execute("select subject, content from drafts").fetchall()
    connection.execute("update drafts set content = ?", (json.dumps(json.loads(content)["entry"]),))
    found = drafts.draft_of(ada.collection, subject)
    assert found is not None
    assert (len(found.entry.counts), found.typed) == (2, {})
    connection.execute("update drafts set content = '[]'")
    assert drafts.draft_of(ada.collection, subject) is None
