from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import AS_WRITTEN, Claim, ClaimCount, Reading
from curator.core.counts import at_least
from curator.core.dates import DateSpan
from curator.core.edits import create
from curator.core.events import Estimate, EventClaim
from curator.core.judgement import Decision, DisputeKind, Position, Review
from curator.core.places import Spot
from curator.core.records import KINDS
from curator.core.spans import Span
from curator.store.identifiers import new_uid
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.ui.history_words import Naming, told
from tests import ground
from tests.ground import Uids
from tests.store import every_kind

if TYPE_CHECKING:
    from tests.journeys.window import Person
    from tests.ui.conftest import Case


class Colour(Enum):
    DARK_RED = "dark_red"


@dataclass(frozen=True)
class Pair:
    low: int | None
    high: int | None


def test_values_are_told_in_words() -> None:
    assert told(None) == told("") == told(()) == "nothing"
    assert told(Colour.DARK_RED) == "dark red"
    assert told(("a", 0)) == "a, 0"
    assert told(Pair(0, None)) == "low 0"
    assert told(True) == "yes"
    assert told(date(2025, 1, 2)) == "2025-01-02"
    assert told(at_least(3)) == "at least 3"
    assert told(Spot("Arzah", "Homs", Decimal("34.5"), Decimal("36.1"))) == "Arzah, Homs (34.5, 36.1)"
    assert told(Estimate(1, 2, 3, high_open=True)) == "1 to 3+, best 2"
    assert (told(AS_WRITTEN), told(Reading(year_inferred=True)), told(Reading(basis="heading"))) == (
        "as written", "the year is inferred", "heading"
    )  # fmt: skip
    assert told((Position("10"), Position("12"))) == "10, 12"


def test_the_history_of_a_claim_is_shown_and_leads_back(ada: Person, case: Case) -> None:
    claim = case.claims[0]
    ada.reading.claim_work.open(claim.uid)
    form = ada.reading.form
    for title in ("ten dead", "ten people dead"):
        form.folded.title.clear()
        ada.type(title, form.folded.title)
        ada.press("Ctrl+Enter", form)
    ada.press("Ctrl+H", form)
    panel = ada.window.history
    assert panel.isVisible()
    assert panel.windowTitle() == "History of this claim"
    entries = panel.entries.model.values
    titles = [(each.before, each.after) for each in entries if each.field == "title"]
    assert titles == [("ten dead", "ten people dead"), ("10 killed", "ten dead"), (None, "10 killed")]
    assert {each.person for each in entries} == {"Ada"}
    panel.entries.put_current(next(each for each in entries if each.after == "ten dead"))
    ada.press("Enter", panel.entries.view)
    assert ada.notice == "Gone back."
    assert records.get(ada.collection.connection, Claim, claim.uid).title == "ten dead"
    assert panel.entries.model.values[0].after == "ten dead"


def test_there_is_no_going_back_before_something_is_chosen(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    panel = ada.window.history
    button = panel.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    panel.entries.view.setCurrentIndex(panel.entries.view.model().index(-1, 0))
    assert not button.isEnabled()
    panel.entries.put_current(next(each for each in panel.entries.model.values if each.field == "title"))
    assert not button.isEnabled()
    assert button.toolTip() == "This is what it says now."
    ground.change(ada.collection, case.event, title="Kafr Zayt attack")
    panel.entries.put_current(next(each for each in panel.entries.model.values if each.after == "Kafr Zayt"))
    assert button.isEnabled()


def test_without_a_record_in_hand_there_is_no_history_to_show(ada: Person) -> None:
    assert not ada.workplace.is_ready("edit.history")


def shown(ada: Person) -> list[str]:
    ada.qtbot.wait(1)
    panel = ada.window.history
    return [panel.show_entry(each).text for each in panel.entries.model.values]


def test_the_history_of_a_claim_tells_of_its_parts_in_words(ada: Person, case: Case) -> None:
    ada.reading.claim_work.open(case.claims[0].uid)
    form = ada.reading.form
    form.counts.setFocus()
    ada.press("Ctrl+A")
    ada.type("11 killed villagers")
    form.originator.setFocus()
    ada.press("Ctrl+A")
    ada.type("The Ministry of Health")
    ada.press("Ctrl+Enter", form)
    ada.press("Ctrl+H", form)
    entries = shown(ada)
    assert any("count" in each and "10" in each and "11" in each for each in entries), entries
    assert "originator: Valley Monitor → The Ministry of Health" in entries
    assert "count: 10 killed" in entries
    assert any(each.startswith("words: ten villagers were killed") for each in entries)
    assert any(each.startswith("claim under the event: 10 killed") for each in entries)
    assert not any("01940000-0000" in each or "Span(" in each or "<" in each for each in entries)


def test_the_history_goes_back_in_a_part_too_and_the_step_is_undone_by_name(ada: Person, case: Case) -> None:
    (count,) = [
        each for each in records.every(ada.collection.connection, ClaimCount) if each.claim == case.claims[0].uid
    ]
    ground.change(ada.collection, count, group="farmers")
    ground.change(ada.collection, count, group="shepherds")
    ada.workplace.history_wanted.emit(f"claim:{case.claims[0].uid}")
    panel = ada.window.history
    panel.entries.put_current(next(each for each in panel.entries.model.values if each.after == "farmers"))
    panel.go_back()
    assert ada.notice == "Gone back."
    assert records.get(ada.collection.connection, ClaimCount, count.uid).group == "farmers"
    ada.workplace.undo()
    assert records.get(ada.collection.connection, ClaimCount, count.uid).group == "shepherds"
    assert ada.notice == "Undone: Go back to an earlier group."


def test_the_history_of_an_event_tells_of_its_claims_and_decisions(ada: Person, case: Case) -> None:
    decision = Decision(Uids(900)(), case.event.uid, DisputeKind.COUNTS, "killed", "10", "the better list")
    ada.collection.journal.commit(create("Settle dispute", decision))
    ground.change(ada.collection, case.event, when=DateSpan(date(2025, 1, 30), None), where=Spot("Arzah", "Homs"))
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    entries = shown(ada)
    assert "decision: killed: 10 (the better list)" in entries
    assert "claim under the event: 12 killed" in entries
    assert "when: nothing → from 2025-01-30" in entries
    assert "where: nothing → Arzah, Homs" in entries


def test_what_was_taken_back_and_done_again_is_told_as_that(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    link = EventClaim(Uids(900)(), case.event.uid, case.claims[0].uid, rationale="twice")
    ada.collection.journal.commit(create("Add claim", link))
    before = len(shown(ada))
    ada.workplace.undo()
    ada.workplace.redo()
    assert [each for each in shown(ada) if "taken away" in each] == ["claim under the event “10 killed”: taken away"]
    assert len(shown(ada)) == before + 2


def test_approvals_and_what_stands_now_are_marked(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"event:{case.event.uid}")
    panel = ada.window.history
    title = next(each for each in panel.entries.model.values if each.field == "title")
    assert "as it is now" in panel.show_entry(title).second
    told = panel.show_entry(replace(title, approved_by=("Ben",), void="one's own edit"))
    assert "approved by Ben" in told.second
    assert "without effect: one's own edit" in told.second
    for action, what in (("ok", "title approved"), ("fix", "title settled"), ("del", "taken away")):
        assert panel.show_entry(replace(title, action=action)).text == what
    assert panel.show_entry(replace(title, action="ok", field="*")).text == "its taking away approved"


@pytest.mark.parametrize("desk", Desk)
def test_every_desk_has_a_record_in_hand_to_tell_the_history_of(ada: Person, case: Case, desk: Desk) -> None:
    ada.window.go(desk)
    ada.wait()
    match desk:
        case Desk.EVENTS:
            ada.events.show_event(case.event.uid)
        case Desk.RELEASE:
            lists = [each for each in (ada.releasing.released, ada.releasing.withheld) if each.model.rowCount()]
            lists[0].put_current(lists[0].model.values[0])
        case _:
            pass
    ada.press("Ctrl+H", ada.window)
    assert ada.window.history.isVisible()
    assert ada.window.history.windowTitle() == (
        "History of this article" if desk is Desk.READ else "History of this event"
    )


def test_at_the_caret_the_history_is_of_the_claim_the_words_the_warning_or_the_article(ada: Person, case: Case) -> None:
    view = ada.reading.view
    bare = ground.mark(ada.collection, Uids(900), case.version, "Nobody named")
    banner = Caveat(
        Uids(950)(), CaveatKind.POV, CaveatScope.STRETCH, "wording", RaisedBy.BANNER, case.version.uid, banner=Span(0, 5)
    )  # fmt: skip
    ada.collection.journal.commit(create("Raise", banner))
    for words, kind in (
        ("ten villagers", "claim"),
        ("Nobody named", "passage"),
        ("The Sarmin", "caveat"),
        ("On 1", "article"),
    ):
        view.setFocus()
        start = ground.TEXT.index(words)
        view.select(Span(start, start))
        ada.press("Ctrl+H", view)
        assert ada.window.history.windowTitle() == f"History of this {kind}", words
    assert bare.uid


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_record_that_is_here_is_called_something(ada: Person, kind: str) -> None:
    least = every_kind.smallest(kind, Uids(900)())
    emptied = {
        each: ""
        for each in ("title", "name", "wording", "because", "text", "public_id", "rationale")
        if each in every_kind.needed(kind)
    }
    least = replace(least, **emptied)
    ada.collection.journal.commit(create("Make", least))
    name = Naming(ada.collection.connection).of(ground.key(least))
    assert name.strip()
    if kind not in {"event_claim", "event_link", "article_version", "claim"}:
        # these are called by others, which are not here
        assert "not here" not in name or kind == "source_relation"


def test_a_step_of_review_is_called_by_where_it_led_with_or_without_a_comment(ada: Person, case: Case) -> None:
    key = ground.key(case.event)
    for before, after, comment in (("draft", "ready", ""), ("in_review", "changes_requested", "Who says so?")):
        ada.collection.journal.commit(create("Step", Review(new_uid(), key, before, after, comment)))
    ada.workplace.history_wanted.emit(key)
    entries = shown(ada)
    assert "step of review: draft → ready" in entries
    assert "step of review: in review → changes requested: Who says so?" in entries


def test_the_history_is_filtered_by_typing(ada: Person, case: Case) -> None:
    ada.workplace.history_wanted.emit(f"claim:{case.claims[0].uid}")
    panel = ada.window.history
    rows = panel.entries.view.model().rowCount()
    ada.type("title", panel.entries.line)
    assert 0 < panel.entries.view.model().rowCount() < rows
