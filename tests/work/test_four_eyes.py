"""Four eyes, through the store: who may approve after whom, whatever it was that somebody changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.counts import PersonClass, Quantity
from curator.core.events import ClaimRelation, Event, EventState
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.records import key_of
from curator.core.review import OpenDisputeError, SecondReviewerError, StepOnlyError
from curator.core.steps import StepRefusedError
from curator.store.queries import cases, records, reviews
from curator.work import bearing, claims, events, figures, reviewing, settling
from tests.work import disputed
from tests.work.disputed import PEACEFUL, WAYS, At, Way, killed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def at(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[At]:
    way = getattr(request, "param", Way(None, "", ""))  # type: ignore[arg-type]  # nothing is disputed
    made = disputed.made(tmp_path, way)
    yield made
    made.collection.close()


def approve(at: At, person: str) -> EventState:
    with at.being(person):
        return reviewing.approve(at.collection, at.event.uid)


def change_the_event(at: At) -> None:
    events.revise_event(at.collection, at.event, replace(at.event, summary="Two sources agree."))


def record_a_claim(at: At) -> None:
    at.record("VDC", PEACEFUL, 3)


def correct_a_claim(at: At) -> None:
    claims.correct_claim(at.collection, at.second.uid, replace(PEACEFUL, passages=(), originator="SNHR", note="Again."))


def take_a_part_off(at: At) -> None:
    claims.correct_claim(at.collection, at.second.uid, replace(PEACEFUL, passages=(), originator="SNHR", dates=()))


def withdraw_a_claim(at: At) -> None:
    claims.withdraw_claim(at.collection, at.second.uid, "twice the same")


def take_a_claim_out(at: At) -> None:
    events.take_out_claim(at.collection, at.link(at.second).uid, "of another village")


def doubt_a_claim(at: At) -> None:
    bearing.judge_link(at.collection, at.link(at.second).uid, ClaimRelation.DOUBTFUL, "maybe another village")


CHANGES: tuple[Callable[[At], None], ...] = (
    change_the_event,
    record_a_claim,
    correct_a_claim,
    take_a_part_off,
    withdraw_a_claim,
    take_a_claim_out,
    doubt_a_claim,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("when", ["before review", "in review", "after approval"])
def test_whoever_changed_anything_does_not_approve_and_a_third_does(
    at: At, change: Callable[[At], None], when: str
) -> None:
    if when == "before review":
        with at.being("Ben"):
            change(at)
    reviewing.submit(at.collection, at.event.uid)
    if when == "in review":
        with at.being("Ben"):
            reviewing.take_up(at.collection, at.event.uid)
            change(at)
    if when == "after approval":
        assert approve(at, "Cleo") is EventState.APPROVED
        with at.being("Ben"):
            change(at)
        assert at.event.state is EventState.REOPENED
    figures.confirm_figures(at.collection, at.event.uid)
    with pytest.raises(OwnWorkError, match="Ben wrote a part of this"):
        approve(at, "Ben")
    assert approve(at, "Dana") is EventState.APPROVED
    assert reviews.authors(at.collection.connection, cases.get(at.collection.connection, at.event.uid)) == frozenset()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_authors_of_many_events_are_those_of_each(at: At, change: Callable[[At], None]) -> None:
    with at.being("Ben"):
        change(at)
    case = cases.get(at.collection.connection, at.event.uid)
    assert reviews.authors(at.collection.connection, case) == {"Ada", "Ben"}
    assert reviews.authors_of(at.collection.connection, [case]) == {at.event.uid: {"Ada", "Ben"}}


def test_who_set_a_number_does_not_approve_it(at: At) -> None:
    at.record("VDC", replace(PEACEFUL, counts=killed(12, PersonClass.CIVILIAN)), 3)
    cell = (Quantity.KILLED, PersonClass.CIVILIAN)
    with at.being("Ben"):
        figures.confirm_figures(at.collection, at.event.uid, {cell: 11}, "Between the two.")
        with pytest.raises(OwnWorkError):
            settling.settle(at.collection, at.event.uid, "killed:civilian", chosen="11", because="Between the two.")
    with at.being("Cleo"):
        settling.settle(at.collection, at.event.uid, "killed:civilian", chosen="11", because="Between the two.")
    reviewing.submit(at.collection, at.event.uid)
    with pytest.raises(OwnWorkError):
        approve(at, "Ben")
    assert approve(at, "Cleo") is EventState.APPROVED


LARGE = Way(None, "", "", *(replace(PEACEFUL, counts=killed(30, PersonClass.CIVILIAN)),) * 3)  # type: ignore[arg-type]


@pytest.mark.parametrize("at", [LARGE], indirect=True, ids=["thirty dead"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_first_approval_of_two_is_void_once_anything_changes(at: At, change: Callable[[At], None]) -> None:
    reviewing.submit(at.collection, at.event.uid)
    assert approve(at, "Ben") is EventState.IN_REVIEW
    with pytest.raises(SecondReviewerError, match="needs a second reviewer"):
        approve(at, "Ben")
    change(at)
    case = cases.get(at.collection.connection, at.event.uid)
    assert reviews.standing_first_approvals(at.collection.connection, case) == frozenset()


@pytest.mark.parametrize("at", [LARGE], indirect=True, ids=["thirty dead"])
def test_two_others_approve_thirty_dead(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    assert approve(at, "Ben") is EventState.IN_REVIEW
    with pytest.raises(OwnWorkError):
        approve(at, "Ada")
    assert approve(at, "Cleo") is EventState.APPROVED


def test_a_number_that_grew_by_more_than_half_needs_two(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    assert approve(at, "Ben") is EventState.APPROVED
    for claim, name in ((at.first, "SOHR"), (at.second, "SNHR")):
        more = replace(PEACEFUL, passages=(), originator=name, counts=killed(16, PersonClass.CIVILIAN))
        claims.correct_claim(at.collection, claim.uid, more)
    figures.confirm_figures(at.collection, at.event.uid)
    assert approve(at, "Ben") is EventState.IN_REVIEW
    assert approve(at, "Cleo") is EventState.APPROVED


def test_an_approval_names_the_revisions_that_stood_there(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    approve(at, "Ben")
    (last,) = [
        each for each in reviews.steps(at.collection.connection, key_of(at.event)) if each.review.after == "approved"
    ]
    case = cases.get(at.collection.connection, at.event.uid)
    assert set(last.review.revisions) >= set(at.collection.journal.revisions_of(key_of(case.bearings[0].claim)))


def test_nothing_is_taken_back_while_it_is_in_review(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    reviewing.take_up(at.collection, at.event.uid)
    with pytest.raises(StepRefusedError, match="a reviewer has to approve or return it first"):
        reviewing.submit(at.collection, at.event.uid)
    for comment in ("", " \n"):
        with pytest.raises(ReasonMissingError):
            reviewing.give_back(at.collection, at.event.uid, comment)
    assert at.event.state is EventState.IN_REVIEW


def test_no_state_is_written_beside_the_steps(at: At) -> None:
    with pytest.raises(StepOnlyError):
        events.revise_event(at.collection, at.event, replace(at.event, state=EventState.APPROVED))
    assert records.get(at.collection.connection, Event, at.event.uid).state is EventState.DRAFT


@pytest.mark.parametrize("at", [WAYS[1]], indirect=True, ids=["dates"])
def test_who_settles_may_approve_and_nobody_approves_what_is_disputed(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    for person in ("Ben", "Cleo"):
        with pytest.raises(OpenDisputeError, match="still disputed on when: settle that first"):
            approve(at, person)
    at.settle(WAYS[1])
    assert approve(at, "Ben") is EventState.APPROVED
