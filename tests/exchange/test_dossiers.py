from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.claims import ClaimCount, ClaimStatus
from curator.core.counts import PersonClass, Quantity, exactly
from curator.core.events import Estimate, Event, EventClaim, EventFigure, EventState, FigureMethod
from curator.core.judgement import Review
from curator.core.records import key_of
from curator.exchange.dossiers import Dossier, Fate, Standing, dossiers
from curator.store.queries import records
from curator.work import reviewing, settling, uniting
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.store.collection import Collection


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    yield found
    found.collection.close()


def dossier(collection: Collection, event: Uid) -> Dossier:
    return next(each for batch in dossiers(collection.connection) for each in batch if each.case.event.uid == event)


def first(made: valley.Valley) -> Dossier:
    return dossier(made.collection, made.event.uid)


def test_what_somebody_else_approved_is_released(made: valley.Valley) -> None:
    found = first(made)
    assert (found.fate, found.standing, found.because) == (Fate.RELEASED, Standing.REVIEWED, ())
    assert found.approval is not None
    assert (found.approval.person, found.approval.comment) == ("Bob", "Both reports were read.")


def test_a_draft_is_withheld_as_a_draft(made: valley.Valley) -> None:
    found = dossier(made.collection, made.draft.uid)
    assert (found.fate, found.standing, found.because) == (Fate.WITHHELD, Standing.NOT_REVIEWED, ("It is a draft.",))


def test_what_its_author_reviewed_alone_is_released_as_that(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    reviewing.submit(made.collection, made.event.uid)
    reviewing.approve(made.collection, made.event.uid)
    found = first(made)
    ground.change(made.collection, made.first, note="changed after that")
    since = first(made)
    made.collection.close()
    assert (found.fate, found.standing) == (Fate.RELEASED, Standing.SELF_REVIEWED)
    assert (since.fate, since.standing) == (Fate.WITHHELD, Standing.NOT_REVIEWED)
    assert since.because == (
        "Something changed that its approval does not vouch for (1 claim): have it reviewed again.",
    )


def test_what_was_returned_is_withheld_with_the_comment(made: valley.Valley) -> None:
    reviewing.submit(made.collection, made.draft.uid)
    told = valley.by(made, "Bob", lambda bob: reviewing.give_back(bob, made.draft.uid, "Which day?"))
    assert dossier(told.collection, made.draft.uid).because == ("It was returned for changes. Which day?",)
    told.collection.close()


def test_what_has_one_of_two_approvals_is_withheld_as_that(made: valley.Valley) -> None:
    event = records.get(made.collection.connection, Event, made.draft.uid)
    ground.change(made.collection, event, state=EventState.IN_REVIEW)
    assert dossier(made.collection, event.uid).because == ("It is in review.",)
    review = Review(made.mint(), key_of(event), "in_review", "in_review", "Read.")
    made.collection.journal.commit(edits.create("Approve, the first of two", review))
    assert dossier(made.collection, event.uid).because == (
        "It is in review. It has the first of the two approvals that it needs.",
    )


def reopen(made: valley.Valley) -> valley.Valley:
    return valley.by(made, "Bob", lambda bob: settling.open_dispute(bob, made.event.uid, "where", "Another Kafr Zayt?"))


def test_what_is_disputed_again_is_withheld_with_both_reasons(made: valley.Valley) -> None:
    told = reopen(made)
    assert first(told).because == (
        "It was opened again after it had been approved.",
        "Disputed on where and not decided: Another Kafr Zayt?",
    )
    told.collection.close()


def forged(made: valley.Valley) -> None:
    before = records.get(made.collection.connection, Event, made.draft.uid)
    ground.change(made.collection, before, state=EventState.APPROVED)


def test_a_state_that_nobody_gave_in_review_is_no_approval(made: valley.Valley) -> None:
    forged(made)
    assert dossier(made.collection, made.draft.uid).because == (
        "No approval of it is on record: submit it for review.",
    )


def test_an_approval_that_does_not_say_what_was_seen_is_none(made: valley.Valley) -> None:
    forged(made)
    review = Review(made.mint(), key_of(made.draft), "in_review", "approved")
    made.collection.journal.commit(edits.create("Approve", review))
    assert dossier(made.collection, made.draft.uid).because == (
        "Its approval does not say what was seen: have it approved again.",
    )


def test_an_approval_of_ones_own_work_vouches_for_nothing(made: valley.Valley) -> None:
    forged(made)
    journal = made.collection.journal
    seen = journal.revisions_of(key_of(made.draft))
    review = Review(made.mint(), key_of(made.draft), "in_review", "approved", revisions=seen)
    approval = tuple(edits.Approve(revision) for revision in seen)
    journal.commit(edits.create("Approve", review) + edits.Edit("Approve", approval))
    found = dossier(made.collection, made.draft.uid)
    assert (found.fate, found.standing) == (Fate.WITHHELD, Standing.NOT_REVIEWED)
    assert "does not vouch for" in found.because[0]


Change = Callable[[valley.Valley], edits.Edit]


def change_of_count(made: valley.Valley) -> edits.Edit:
    count = next(each for each in records.every(made.collection.connection, ClaimCount) if each.claim == made.first.uid)
    return edits.revise("Change", count, replace(count, group="farmers"))


def change_of_figure(made: valley.Valley) -> edits.Edit:
    figure = records.every(made.collection.connection, EventFigure)[0]
    return edits.revise("Change", figure, replace(figure, rationale="otherwise"))


def change_of_event(made: valley.Valley) -> edits.Edit:
    event = records.get(made.collection.connection, Event, made.event.uid)
    return edits.revise("Change", event, replace(event, side_a="somebody"))


def another_count(made: valley.Valley) -> edits.Edit:
    more = ClaimCount(made.mint(), made.first.uid, Quantity.MISSING, exactly(1), PersonClass.CIVILIAN)
    return edits.create("Add", more)


def another_claim(made: valley.Valley) -> edits.Edit:
    claim = replace(made.first, uid=made.mint(), title="again")
    return edits.create("Add", claim, EventClaim(made.mint(), made.event.uid, claim.uid))


def withdrawal(kind: type[EventFigure | EventClaim | ClaimCount]) -> Change:
    def change(made: valley.Valley) -> edits.Edit:
        found = records.every(made.collection.connection, kind)[0]
        return edits.revise("Withdraw", found, replace(found, withdrawn_because="a mistake"))

    return change


def withdrawal_of_claim(made: valley.Valley) -> edits.Edit:
    return edits.revise("Withdraw", made.first, replace(made.first, withdrawn_because="a mistake"))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (change_of_count, "1 claim count"),
        (change_of_figure, "1 event figure"),
        (change_of_event, "1 event"),
        (another_count, "1 claim count"),
        (another_claim, "1 claim and 1 event claim"),
        (withdrawal(EventFigure), "1 event figure"),
        (withdrawal(EventClaim), "1 event claim"),
        (withdrawal(ClaimCount), "1 claim count"),
        (withdrawal_of_claim, "1 claim"),
    ],
)
def test_what_came_from_another_laptop_since_the_approval_is_noticed(
    made: valley.Valley, change: Change, what: str
) -> None:
    made.collection.journal.commit(change(made))
    found = first(made)
    assert found.fate is Fate.WITHHELD
    assert f"Something changed that its approval does not vouch for ({what}): have it reviewed again." in found.because


def test_what_was_withdrawn_before_the_approval_is_no_reason(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    made.collection.journal.commit(another_count(made))
    made.collection.journal.commit(
        edits.revise(
            "Withdraw",
            (more := records.where(made.collection.connection, ClaimCount, "quantity = 'missing'")[0]),
            replace(more, withdrawn_because="a mistake"),
        )
    )
    reviewing.submit(made.collection, made.event.uid)
    made = valley.by(made, "Bob", lambda bob: reviewing.approve(bob, made.event.uid))
    assert first(made).fate is Fate.RELEASED
    made.collection.close()


def test_what_review_itself_writes_takes_nothing_from_an_approval(made: valley.Valley) -> None:
    ground.change(made.collection, made.first, status=ClaimStatus.SUBMITTED)
    assert first(made).fate is Fate.RELEASED


def test_two_events_of_one_public_id_are_withheld_and_told_apart(made: valley.Valley) -> None:
    made.collection.journal.commit(edits.create("Other laptop", Event(made.mint(), "E-000001", "Another")))
    found = [each for batch in dossiers(made.collection.connection) for each in batch]
    shared = [each for each in found if each.case.event.public_id == "E-000001"]
    assert [each.fate for each in shared] == [Fate.WITHHELD] * 2
    assert all("Another event has the public id “E-000001” too." in each.because for each in shared)
    assert len({each.id for each in found}) == len(found)


def test_an_event_without_a_public_id_goes_by_its_uid(made: valley.Valley) -> None:
    nameless = Event(made.mint(), "", "Nameless")
    made.collection.journal.commit(edits.create("Other laptop", nameless))
    assert dossier(made.collection, nameless.uid).id == nameless.uid


def test_two_figures_for_one_number_are_withheld(made: valley.Valley) -> None:
    figure = EventFigure(
        made.mint(), made.draft.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(1, 1, 1), FigureMethod.AGREED
    )
    made.collection.journal.commit(edits.create("Two laptops", figure, replace(figure, uid=made.mint())))
    assert dossier(made.collection, made.draft.uid).because[1:] == ("2 figures of people killed stand side by side.",)


@pytest.mark.parametrize("merged", [True, False])
def test_what_was_withdrawn_or_merged_is_gone(made: valley.Valley, merged: bool) -> None:
    if merged:
        uniting.merge_events(made.collection, made.draft.uid, made.event.uid, "The same attack.")
    else:
        reviewing.withdraw_event(made.collection, made.draft.uid, "It did not happen.")
    found = dossier(made.collection, made.draft.uid)
    assert (found.fate, found.because, found.disputes, found.voices) == (Fate.GONE, (), (), ())


def test_an_approval_does_not_vouch_for_an_event_that_was_un_merged_elsewhere(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    uniting.merge_events(made.collection, made.draft.uid, made.event.uid, "The same attack.")
    reviewing.submit(made.collection, made.event.uid)
    made = valley.by(made, "Bob", lambda bob: reviewing.approve(bob, made.event.uid))
    approved = dossier(made.collection, made.event.uid)
    assert not any("vouch" in because for because in approved.because)
    draft = records.get(made.collection.connection, Event, made.draft.uid)
    # as it comes from a laptop on which the other event was not approved, so that nothing opened it again
    ground.change(made.collection, draft, state=EventState.DRAFT, merged_into=None)
    found = dossier(made.collection, made.event.uid)
    assert any("does not vouch for (1 event)" in because for because in found.because)
    made.collection.close()


def test_concurrent_edits_are_told_and_the_approved_value_stands(made: valley.Valley, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with ground.collection(tmp_path / "other", "Cem", clock=made.clock) as theirs:
        ground.share(made.collection, theirs)
        event = records.get(theirs.connection, Event, made.event.uid)
        ground.change(theirs, event, title="Cem's title")
        ground.change(made.collection, event, title="Ann's title")
        ground.share(theirs, made.collection)
    found = first(made)
    assert {side.value for side in found.concurrent[key_of(event)]["title"]} == {'"Ann\'s title"', '"Cem\'s title"'}
    assert isinstance(found.concurrent[key_of(event)]["title"][0], tuple)
    assert found.case.event.title == "Kafr Zayt"
    assert found.fate is Fate.RELEASED


def test_events_come_in_the_order_of_their_ids_whatever_the_batch(
    made: valley.Valley, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.exchange.dossiers.AT_A_TIME", 1)
    batches = [[each.id for each in batch] for batch in dossiers(made.collection.connection)]
    assert batches == [["E-000001"], ["E-000002"]]
