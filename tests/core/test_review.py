from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import Dispute, DisputeState
from curator.core.edits import Approve, Edit, SetField
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod
from curator.core.four_eyes import OwnWorkError, ReasonMissingError, Reviewer
from curator.core.ids import RevisionId, Uid, kind_of
from curator.core.judgement import DisputeKind, Review
from curator.core.review import (
    PLAIN,
    Killed,
    OpenDisputeError,
    SecondReviewerError,
    Seen,
    StepOnlyError,
    approve,
    best_killed,
    defer,
    reopen,
    return_,
    revised,
    submit,
    take,
    touched,
    withdraw,
)
from curator.core.steps import EVENT_STEPS, EventStep, StepRefusedError
from tests.core.making import EVENT, event

SEEN = Seen(Uid("review"), "  Looks right. ", (RevisionId("a.0"), RevisionId("b.0")))
BASIL = Reviewer("Basil")
IN_REVIEW = event(state=EventState.IN_REVIEW)
OPEN = Dispute(DisputeKind.DATES, "when", ())
SETTLED = structs.replace(OPEN, state=DisputeState.SETTLED)


def after(edit: Edit, before: Event) -> Event:
    """The event as the edit leaves it."""
    written = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "event"]
    assert all(getattr(before, write.field) == write.before for write in written)
    values: dict[str, Any] = {write.field: write.value for write in written}
    return replace(before, **values)


def review_of(edit: Edit) -> Review:
    written = [write for write in edit.writes if isinstance(write, SetField) and kind_of(write.record) == "review"]
    assert {write.record for write in written} == {"review:review"}
    values: dict[str, Any] = {write.field: write.value for write in written}
    return Review(Uid("review"), **values)


def approvals(edit: Edit) -> list[str]:
    return [write.revision for write in edit.writes if isinstance(write, Approve)]


# -- plain steps --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", sorted(PLAIN))
def test_a_plain_step_moves_the_event_and_records_a_review(step: EventStep) -> None:
    for state, end in EVENT_STEPS[step].items():
        before = event(state=state)
        edit = take(before, step, SEEN)
        assert after(edit, before) == event(state=end)
        assert review_of(edit) == Review(Uid("review"), "event:event", state, end, "Looks right.", SEEN.revisions)
        assert edit.label.endswith("E-000001")
        assert approvals(edit) == []


@pytest.mark.parametrize("step", sorted(set(EventStep) - PLAIN))
def test_a_step_that_needs_more_is_not_taken_plainly(step: EventStep) -> None:
    with pytest.raises(ValueError, match="is not a plain step"):
        take(IN_REVIEW, step, SEEN)


def test_submitting_hands_a_draft_over() -> None:
    edit = submit(event(), SEEN)
    assert after(edit, event()).state is EventState.READY
    assert edit.label == "Submit E-000001"
    with pytest.raises(StepRefusedError):
        submit(IN_REVIEW, SEEN)


@pytest.mark.parametrize(
    ("act", "before", "end", "what"),
    [
        (return_, EventState.IN_REVIEW, EventState.CHANGES_REQUESTED, "returning an event"),
        (defer, EventState.READY, EventState.DEFERRED, "deferring an event"),
        (reopen, EventState.RELEASED, EventState.REOPENED, "reopening an event"),
        (withdraw, EventState.APPROVED, EventState.WITHDRAWN, "withdrawing an event"),
    ],
)
def test_what_needs_a_comment_is_refused_without(act: Any, before: EventState, end: EventState, what: str) -> None:
    found = event(state=before)
    edit = act(found, SEEN)
    assert after(edit, found).state is end
    assert review_of(edit).comment == "Looks right."
    with pytest.raises(ReasonMissingError, match=f"Give a reason: {what} needs one, and it stays with the record"):
        act(found, Seen(Uid("review"), "  "))
    with pytest.raises(StepRefusedError):
        act(event(state=EventState.WITHDRAWN), SEEN)


def test_a_withdrawn_event_keeps_the_reason() -> None:
    assert after(withdraw(event(), SEEN), event()).withdrawn_because == "Looks right."


# -- approval -----------------------------------------------------------------------------------------------------------------


def approved(by: Reviewer = BASIL, *, found: Event = IN_REVIEW, authors: str = "Amal", **fields: Any) -> Edit:
    return approve(found, by, SEEN, authors=frozenset(authors.split()), **fields)


def test_a_second_person_approves() -> None:
    edit = approved()
    assert after(edit, IN_REVIEW).state is EventState.APPROVED
    assert review_of(edit).after == EventState.APPROVED
    assert approvals(edit) == ["a.0", "b.0"]


def test_nobody_approves_their_own_work() -> None:
    with pytest.raises(OwnWorkError, match="Basil wrote a part of this, so somebody else has to approve it"):
        approved(authors="Amal Basil")


def test_who_works_alone_reviews_themselves_and_it_shows() -> None:
    edit = approved(Reviewer("Basil", alone=True), authors="Basil", killed=Killed(900))
    assert after(edit, IN_REVIEW).state is EventState.SELF_REVIEWED
    assert approvals(edit) == []


@pytest.mark.parametrize("state", [state for state in EventState if state is not EventState.IN_REVIEW])
def test_only_what_is_in_review_is_approved(state: EventState) -> None:
    with pytest.raises(StepRefusedError):
        approved(found=event(state=state))


@pytest.mark.parametrize("alone", [False, True])
def test_an_open_dispute_blocks_approval(alone: bool) -> None:
    with pytest.raises(OpenDisputeError, match="E-000001 is still disputed on when, where: settle that first"):
        approved(Reviewer("Basil", alone), disputes=[OPEN, structs.replace(OPEN, field="where"), OPEN, SETTLED])
    many = [structs.replace(OPEN, field=field) for field in "hgfedcba"]
    with pytest.raises(OpenDisputeError, match="disputed on a, b, c, d, e, f, g, h:"):
        approved(Reviewer("Basil", alone), disputes=many)
    assert approved(disputes=[SETTLED]).label == "Approve E-000001"


@pytest.mark.parametrize(
    ("now", "before", "two"),
    [
        (24, None, False),
        (25, None, True),
        (25, 25, True),
        (None, None, False),
        (3, 2, False),
        (4, 2, True),
        (1, 2, False),
        (0, 2, True),
        (1, 0, True),
        (0, 0, False),
        (None, 2, True),
        (None, 0, True),
    ],
)
def test_large_numbers_and_large_changes_need_two(now: int | None, before: int | None, two: bool) -> None:
    assert Killed(now, before).needs_two is two


def test_the_first_of_two_approvals_leaves_the_event_in_review() -> None:
    edit = approved(killed=Killed(25))
    assert edit.label == "Approve E-000001, the first of two"
    assert after(edit, IN_REVIEW) == IN_REVIEW
    assert (review_of(edit).before, review_of(edit).after) == (EventState.IN_REVIEW, EventState.IN_REVIEW)
    assert approvals(edit) == []


def test_the_second_of_two_approvals_approves() -> None:
    edit = approved(Reviewer("Dalia"), killed=Killed(25), approved_by=frozenset({"Basil"}))
    assert after(edit, IN_REVIEW).state is EventState.APPROVED


def test_one_person_does_not_approve_twice() -> None:
    with pytest.raises(SecondReviewerError, match="Basil has approved this already; E-000001 needs a second reviewer"):
        approved(killed=Killed(25), approved_by=frozenset({"Basil"}))


def test_the_approval_of_an_author_does_not_count() -> None:
    edit = approved(Reviewer("Dalia"), killed=Killed(25), approved_by=frozenset({"Amal"}))
    assert edit.label.endswith("the first of two")


@given(
    st.sampled_from(["Amal", "Basil", "Dalia"]),
    st.frozensets(st.sampled_from(["Amal", "Basil", "Dalia"])),
    st.frozensets(st.sampled_from(["Amal", "Basil", "Dalia"])),
    st.integers(0, 50),
)
def test_an_approved_event_was_seen_by_enough_others(
    who: str, authors: frozenset[str], first: frozenset[str], best: int
) -> None:
    killed = Killed(best)
    try:
        edit = approve(IN_REVIEW, Reviewer(who), SEEN, authors=authors, killed=killed, approved_by=first)
    except (OwnWorkError, SecondReviewerError):
        assert who in authors or (killed.needs_two and who in first)
        return
    if after(edit, IN_REVIEW).state is EventState.APPROVED:
        eyes = ({who} | first) - authors
        assert len(eyes) >= (2 if killed.needs_two else 1)


# -- going back ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", list(EventState))
def test_an_approved_event_that_is_touched_opens_again(state: EventState) -> None:
    writes = touched(event(state=state))
    opens = {EventState.APPROVED, EventState.SELF_REVIEWED, EventState.RELEASED}
    if state not in opens:
        assert writes == ()
        return
    (write,) = writes
    assert (write.record, write.field, write.value, write.before) == (
        f"event:{EVENT}",
        "state",
        EventState.REOPENED,
        state,
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("state", EventState.APPROVED),
        ("contested_on", ()),
        ("merged_into", Uid("other")),
        ("withdrawn_because", "gone"),
        ("public_id", "E-000009"),
    ],
)
def test_what_only_steps_of_review_change_is_not_changed_beside_them(field: str, value: Any) -> None:
    before = event(contested_on=("when",))
    with pytest.raises(StepOnlyError, match="What review decided of E-000001 changes by its steps only"):
        revised(before, replace(before, **{field: value}))


def test_a_change_opens_an_approved_event_again_and_no_change_does_nothing() -> None:
    before = event(state=EventState.APPROVED)
    assert after(revised(before, replace(before, title="Another")), before) == replace(
        before, title="Another", state=EventState.REOPENED
    )
    assert revised(before, before).writes == ()


def figure(best: int, whom: PersonClass, quantity: Quantity = Quantity.KILLED) -> EventFigure:
    return EventFigure(Uid(f"{whom}"), EVENT, quantity, whom, Estimate(best, best, best), FigureMethod.AGREED)


def test_where_nobody_gave_a_total_all_classes_together_decide_how_many_have_to_approve() -> None:
    classes = [figure(20, PersonClass.CIVILIAN), figure(20, PersonClass.SIDE_A)]
    assert best_killed(classes) == 40
    assert best_killed([*classes, figure(22, PersonClass.TOTAL)]) == 22
    assert best_killed([figure(30, PersonClass.TOTAL, Quantity.INJURED)]) is None
    assert Killed(best_killed(classes)).needs_two
