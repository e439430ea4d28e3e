from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QToolButton

from curator.core import ids
from curator.core.articles import Article
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.edits import create
from curator.core.judgement import Decision, DisputeKind, Review
from curator.core.passages import Passage
from curator.core.searching import Sought
from curator.core.spans import Span
from curator.store.queries import records, search
from curator.store.queries.search import Hit
from curator.ui.actions import Desk
from curator.ui.models import VALUE_ROLE
from curator.ui.search_hits import _from_the_words, _laid_out
from curator.ui.search_panel import PAGE
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


def search_for(ada: Person, qtbot: QtBot, words: str) -> list[str]:
    ada.press("Ctrl+Shift+F", ada.window)
    panel = ada.window.search
    assert panel.isVisible()
    panel.line.clear()
    ada.type(words, panel.line)
    with qtbot.waitSignal(panel.model.modelReset):
        pass
    return [ids.kind_of(hit.record) for hit in panel.model.values]


def go_to(ada: Person, kind: str) -> None:
    panel = ada.window.search
    row = [ids.kind_of(hit.record) for hit in panel.model.values].index(kind)
    ada.click(panel.view, panel.model.index(row, 0))


def test_words_of_the_article_are_found_and_selected(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    ada.window.go(Desk.RELEASE)
    kinds = search_for(ada, qtbot, "الجرحى")
    assert "article_version" in kinds
    go_to(ada, "article_version")
    assert ada.workplace.desk is Desk.READ
    span = ada.reading.view.selection()
    assert span is not None
    assert "الجرحى" in span.of(ada.reading.view.text)


def test_enter_goes_to_the_first_hit_without_waiting(ada: Person, case: Case) -> None:
    assert case.version
    ada.press("Ctrl+Shift+F", ada.window)
    panel = ada.window.search
    ada.type("wounded dozens", panel.line)
    ada.press("Enter", panel.line)
    assert ada.workplace.desk is Desk.READ
    assert panel.model.rowCount() > 0


def test_a_hit_leads_to_its_claim_passage_or_event(ada: Person, case: Case, qtbot: QtBot) -> None:
    ada.window.desks.furnish()
    search_for(ada, qtbot, "killed")
    go_to(ada, "claim")
    assert ada.reading.right.currentWidget() is ada.reading.form
    go_to(ada, "passage")
    span = ada.reading.view.selection()
    assert span is not None
    assert "killed" in span.of(ada.reading.view.text)
    search_for(ada, qtbot, "Kafr Zayt")
    go_to(ada, "event")
    assert ada.workplace.desk is Desk.EVENTS
    assert ada.events.event_in_hand is not None
    assert ada.events.event_in_hand.uid == case.event.uid


def test_that_nothing_is_found_is_said(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    assert search_for(ada, qtbot, "xylophone") == []
    told = [each.text() for each in ada.window.search.findChildren(QLabel)]
    assert "Nothing has these words." in told


def test_signs_that_mean_something_to_an_index_are_words_here(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    for typed in ('"', "killed AND", "NEAR(", "col:killed*", "-", "'; drop"):
        search_for(ada, qtbot, typed)


def told(ada: Person) -> list[str]:
    return [each.text() for each in ada.window.search.findChildren(QLabel) if each.text()]


def kinds_found(ada: Person) -> set[str]:
    return {ids.kind_of(hit.record) for hit in ada.window.search.model.values}


def test_down_goes_into_the_results_enter_opens_one_and_escape_goes_back(ada: Person, case: Case) -> None:
    assert case.version
    ada.reading.view.setFocus()
    ada.press("Ctrl+Shift+F", ada.window)
    panel = ada.window.search
    ada.type("wounded doz", panel.line)
    ada.press("Down", panel.line)
    assert panel.view.hasFocus()
    assert panel.view.currentIndex().row() == 0
    ada.press("Down", panel.view)
    assert panel.view.currentIndex().row() == 1
    ada.press("Up", panel.view)
    ada.press("Up", panel.view)
    assert panel.line.hasFocus()
    ada.press("Down", panel.line)
    ada.press("Esc", panel.view)
    assert panel.line.hasFocus()
    ada.press("Down", panel.line)
    ada.press("Enter", panel.view)
    span = ada.reading.view.selection()
    assert span is not None
    assert span.of(ada.reading.view.text).startswith("wounded")
    ada.press("Ctrl+Shift+F", ada.window)
    assert panel.line.text() == "wounded doz"
    assert panel.model.rowCount()
    ada.press("Esc", panel.line)
    assert not panel.isVisible()
    assert ada.reading.view.hasFocus()


def test_the_words_within_a_passage_of_several_stretches_are_selected(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    for words in ("dozens", "people", "killed 12"):
        search_for(ada, qtbot, f'kind:passage "{words}"')
        go_to(ada, "passage")
        span = ada.reading.view.selection()
        assert span is not None
        assert span.of(ada.reading.view.text) == words
    search_for(ada, qtbot, "kind:passage attack")
    go_to(ada, "passage")
    span = ada.reading.view.selection()
    assert span is not None
    assert span.of(ada.reading.view.text) == "killed 12 people"


def test_kinds_are_chosen_by_chips_that_write_themselves_into_the_line(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    search_for(ada, qtbot, "killed")
    panel = ada.window.search
    panel.kinds[Sought.CLAIM].click()
    assert panel.line.text() == "kind:claim killed"
    assert kinds_found(ada) == {"claim"}
    panel.kinds[Sought.PASSAGE].click()
    assert kinds_found(ada) == {"claim", "passage"}
    assert panel.kinds[Sought.PASSAGE].isChecked()
    panel.kinds[Sought.CLAIM].click()
    assert kinds_found(ada) == {"passage"}
    panel.line.setText("killed")
    panel.look()
    assert not panel.kinds[Sought.PASSAGE].isChecked()
    assert len(kinds_found(ada)) == 3


def test_filters_in_the_line_are_told_in_words_and_taken_out_by_a_press(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    search_for(ada, qtbot, "killed state:draft after:2025-01 before:2025-03 lang:ar")
    panel = ada.window.search
    chips = [each for each in panel.findChildren(QToolButton) if each.text().endswith("✕")]
    assert [each.text() for each in chips] == [
        "state: draft ✕",
        "from 2025-01-01 on ✕",
        "until 2025-02-28 ✕",
        "language: ar ✕",
    ]
    assert kinds_found(ada) == set()
    for chip in chips:
        chip.click()
    assert panel.line.text() == "killed"
    assert panel.line.hasFocus()
    assert "claim" in kinds_found(ada)


def test_what_is_found_follows_what_is_done_and_the_frame_stays(ada: Person, case: Case, qtbot: QtBot) -> None:
    search_for(ada, qtbot, "kind:claim killed")
    panel = ada.window.search
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    kept = panel.model.values[1].record
    with qtbot.waitSignal(panel.model.modelReset):
        ground.claim(ada.collection, Uids(900), records.every(ada.collection.connection, Passage)[0], killed=99)
    assert len(panel.model.values) == 3
    assert panel.view.currentIndex().data(VALUE_ROLE).record == kept
    with qtbot.waitSignal(panel.model.modelReset):
        ada.workplace.undo()
    assert len(panel.model.values) == 2
    assert case.version


def test_a_hit_that_is_gone_says_so(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    search_for(ada, qtbot, "kind:event kafr")
    panel = ada.window.search
    hit = panel.model.values[0]
    ada.workplace.undo()
    panel.model.fill([hit])
    ada.click(panel.view, panel.model.index(0, 0))
    assert ada.notice == "This is not here any more."
    assert panel.model.rowCount() == 0


def test_reasons_and_comments_lead_to_what_they_are_about(ada: Person, case: Case, qtbot: QtBot) -> None:
    mint, version = Uids(900), case.version.uid
    claim, event = case.claims[0].uid, case.event.uid
    made = (
        Decision(mint(), event, DisputeKind.COUNTS, "killed", "10", "xylophone"),
        Review(mint(), f"claim:{claim}", "draft", "submitted", "xylophone"),
        Review(mint(), f"event:{event}", "draft", "ready", "xylophone"),
        Discharge(mint(), mint(), claim, "xylophone"),
        Caveat(mint(), CaveatKind.POV, CaveatScope.CLAIM, "xylophone", RaisedBy.CURATOR, target=claim),
        Caveat(
            mint(), CaveatKind.POV, CaveatScope.STRETCH, "xylophone", RaisedBy.BANNER, version, stretch=Span(3, 9)
        ),
    )  # fmt: skip
    ada.collection.journal.commit(create("Make", *made))
    search_for(ada, qtbot, "xylophone")
    panel = ada.window.search
    assert len(panel.model.values) == len(made)
    for hit in panel.model.values:
        ada.reading.claim_work.clear()
        panel._go(panel.model.index(list(panel.model.values).index(hit), 0))  # noqa: SLF001 what a press does
        leads_to_event = ids.kind_of(hit.record) == "decision" or hit.record == ground.key(made[2])
        assert (ada.workplace.desk is Desk.EVENTS) == leads_to_event
        if hit.record == ground.key(made[5]):
            assert ada.reading.view.selection() == Span(3, 9)
        elif not leads_to_event:
            assert ada.reading.right.currentWidget() is ada.reading.form


def test_more_hits_come_where_the_end_of_the_list_is_reached(ada: Person, case: Case, qtbot: QtBot) -> None:
    assert case.version
    mint = Uids(900)
    for number in range(2 * PAGE + 5):
        ada.collection.journal.commit(create("Make", Article(mint(), f"Xylophone {number}")))
    search_for(ada, qtbot, "xylophone")
    panel = ada.window.search
    assert f"found: {2 * PAGE + 5}" in told(ada)
    assert len(panel.model.values) == PAGE
    first = [hit.record for hit in panel.model.values]
    for _ in range(3):
        panel.view.scrollToBottom()
        qtbot.wait(1)
    assert len(panel.model.values) == 2 * PAGE + 5
    assert [hit.record for hit in panel.model.values][:PAGE] == first
    assert len({hit.record for hit in panel.model.values}) == 2 * PAGE + 5


def test_that_only_the_newest_are_given_is_said(
    ada: Person, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert case.version
    monkeypatch.setattr(search, "RANKED_WITHIN", 2)
    search_for(ada, qtbot, "killed")
    assert any("of more, the newest first" in each for each in told(ada))


def test_the_words_found_are_drawn_in_bold_from_where_they_are_in_sight(ada: Person, case: Case) -> None:
    assert case.version
    snippet = "filler " * 9 + "🕊 the gunmen came"
    start = snippet.index("gunmen")
    text, found = _from_the_words(Hit(ground.key(case.event), snippet, (Span(start, start + 6),), None))
    assert text.startswith("…filler")
    assert [span.of(text) for span in found] == ["gunmen"]
    layout = _laid_out(Hit(ground.key(case.event), snippet, (Span(start, start + 6),), None), ada.window.font(), 300)
    (bold,) = layout.formats()
    assert (
        layout.text().encode("utf-16-le")[2 * bold.start : 2 * (bold.start + bold.length)].decode("utf-16-le")
        == "gunmen"
    )
