"""What waits beside the events, on the Review desk: in the one list, judged and settled by the desk's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.articles import Article
from curator.core.claims import Claim, ClaimStatus
from curator.core.errands import Errand, ErrandKind
from curator.store.queries import records
from curator.ui.actions import Desk
from curator.work.errands import errands, stale_rests
from tests import ground
from tests.ground import Uids
from tests.store.laptops import feed, introduce, log
from tests.work.test_ledgers import Toll

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.window import Person
    from tests.ui.conftest import Case


@pytest.fixture
def judging(ada: Person, case: Case, tmp_path: Path) -> Person:
    """Two claims are submitted; the article has a title of Ben's and one of Cem's."""
    for each in case.claims:
        ground.change(ada.collection, each, status=ClaimStatus.SUBMITTED)
    article = records.every(ada.collection.connection, Article)[0]
    for person in ("Ben", "Cem"):
        with ground.collection(tmp_path, person) as other:
            introduce(other, [ground.signer("Ada")])
            feed(other, log(ada.collection)[:1])
            ground.change(other, article, title=f"{person}'s title")
            ground.share(other, ada.collection)
    ada.window.go(Desk.REVIEW)
    ada.reviewing.refresh()
    return ada


def in_frame(person: Person) -> Errand:
    found = person.reviewing.queue.current()
    assert isinstance(found, Errand)
    return found


def kinds(person: Person) -> list[ErrandKind]:
    return [each.kind for each in person.reviewing.queue.model.beside]


def test_claims_and_versions_stand_in_the_queue_before_the_events(judging: Person, case: Case) -> None:
    queue = judging.reviewing.queue
    assert kinds(judging) == [ErrandKind.CLAIM, ErrandKind.CLAIM, ErrandKind.VERSIONS]
    assert [each.uid for each in queue.model.values] == [case.event.uid]
    queue.put_row(2)
    assert in_frame(judging).kind is ErrandKind.VERSIONS
    judging.press("Ctrl+Down", queue.view)
    assert judging.reviewing.event_in_hand == case.event.uid
    assert not judging.workplace.is_ready("review.next")
    assert queue.model.index(0, 0).data().startswith("12 killed")


def test_a_filter_leaves_out_what_it_leaves_out_of_events(judging: Person) -> None:
    queue = judging.reviewing.queue
    queue.chips.count_now()
    assert queue.chips.buttons["waits:submitted"].text() == "Submitted 2"
    assert queue.chips.buttons["waits:disputed"].text() == "Disputed 2"
    queue.line.setText("waits:submitted")
    assert kinds(judging) == [ErrandKind.CLAIM] * 2
    assert queue.model.rowCount() == 2
    queue.line.setText("title of")
    assert kinds(judging) == [ErrandKind.VERSIONS]


def test_a_claim_is_accepted_and_returned_by_the_desks_keys(judging: Person, case: Case) -> None:
    desk = judging.reviewing
    desk.queue.put_row(0)
    assert desk.errands.claim == case.claims[1].uid
    assert [card.side.claim for card in desk.view.beside.columns] == [case.claims[1].uid]
    assert desk.verdict.cards == []
    assert desk.record_in_hand() == ground.key(case.claims[1])
    judging.press("Ctrl+Backspace", desk.queue.view)
    assert judging.window.notices.property("notice") == "trouble"
    judging.type("Which list is this?", desk.verdict.comment)
    judging.press("Ctrl+Backspace", desk.queue.view)
    assert status(judging, case.claims[1]) is ClaimStatus.NEEDS_WORK
    assert desk.errands.claim == case.claims[0].uid, "the next is in hand"
    judging.press("Ctrl+Enter", desk.queue.view)
    assert "somebody else has to" in judging.notice
    assert status(judging, case.claims[0]) is ClaimStatus.SUBMITTED


def status(person: Person, claim: Claim) -> ClaimStatus:
    return records.get(person.collection.connection, Claim, claim.uid).status


def test_somebody_elses_claim_is_accepted(judging: Person, case: Case, tmp_path: Path) -> None:
    mint = Uids(7000)
    with ground.collection(tmp_path, "Ben", name="judged") as ben:
        ground.share(judging.collection, ben)
        made = ground.claim(ben, mint, ground.mark(ben, mint, case.version, "wounded dozens"), killed=40)
        ground.change(ben, made, status=ClaimStatus.SUBMITTED)
        ground.share(ben, judging.collection)
    desk = judging.reviewing
    desk.refresh()
    desk.queue.line.setText("by:ben waits:submitted")
    assert desk.errands.claim == made.uid
    judging.press("Ctrl+Enter", desk.queue.view)
    assert status(judging, made) is ClaimStatus.ACCEPTED
    assert desk.queue.model.rowCount() == 0


def test_enter_shows_a_claim_on_its_article(judging: Person) -> None:
    judging.reviewing.queue.put_row(1)
    judging.press("Enter", judging.reviewing.queue.view)
    assert judging.workplace.desk is Desk.READ


def test_a_version_of_a_field_outside_events_is_chosen_with_a_reason(judging: Person) -> None:
    desk = judging.reviewing
    desk.queue.put_row(2)
    assert "Ben's title" in desk.view.page.toPlainText()
    (card,) = desk.verdict.cards
    assert card.versions.text().count("title: ") == 2
    judging.press("Ctrl+D", desk.queue.view)
    assert card.choice.hasFocus()
    assert card.choose("Ben's title")
    judging.press("Enter", card.reason)
    assert judging.window.notices.property("notice") == "trouble"
    judging.type("As printed.", card.reason)
    judging.press("Enter", card.reason)
    assert kinds(judging) == [ErrandKind.CLAIM, ErrandKind.CLAIM]
    article = records.every(judging.collection.connection, Article)[0]
    assert article.title == "Ben's title"
    judging.workplace.undo()
    assert kinds(judging)[-1] is ErrandKind.VERSIONS


def test_several_that_are_approved_together_are_events_only(judging: Person) -> None:
    desk = judging.reviewing
    desk.queue.view.selectAll()
    assert desk.queue.selected(10)[1] == 1
    assert judging.workplace.is_ready("review.approve_many")
    desk.queue.line.setText("waits:submitted")
    assert not judging.workplace.is_ready("review.approve_many")


def test_a_stale_rest_comes_into_the_queue_and_leaves_it(ada: Person) -> None:
    toll = Toll(ada.collection)
    event = toll.rest()
    ada.window.go(Desk.REVIEW)
    toll.itemise(20)
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy and kinds(ada) == [ErrandKind.REST])
    assert len(stale_rests(ada.collection.connection)) == 1
    ada.reviewing.queue.put_row(0)
    assert ada.reviewing.event_in_hand == event.uid
    assert "take the rest again" in ada.reviewing.queue.model.index(0, 0).data(3)
    toll.rest()
    ada.qtbot.waitUntil(lambda: not ada.workplace.is_busy and kinds(ada) == [])
    assert errands(ada.collection.connection) == []
