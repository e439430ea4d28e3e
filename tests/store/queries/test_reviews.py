from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.caveats import Discharge
from curator.core.claims import Claim
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventFigure, EventState, FigureMethod
from curator.core.judgement import Review
from curator.store.queries import cases, records, reviews
from tests import ground
from tests.ground import Clock, Uids
from tests.store.laptops import introduce

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.cases import Case
    from curator.store.collection import Collection

MINT = Uids(500)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ann(tmp_path: Path, clock: Clock) -> Iterator[Collection]:
    with ground.collection(tmp_path, clock=clock) as made:
        ground.small_case(made, Uids())
        yield made


def case_of(collection: Collection) -> Case:
    return cases.get(collection.connection, records.every(collection.connection, Event)[0].uid)


def take_step(collection: Collection, before: str, after: str) -> None:
    """Record a step of review of the one event."""
    event = case_of(collection).event
    collection.journal.commit(edits.create("Review", Review(MINT(), ground.key(event), before, after)))


def test_an_approval_vouches_for_the_event_its_claims_and_their_words(ann: Collection) -> None:
    kinds = [key.partition(":")[0] for key in reviews.keys_of(case_of(ann))]
    assert kinds == ["claim"] * 2 + ["claim_count"] * 2 + ["event"] + ["event_claim"] * 2 + ["passage"] * 2


def test_steps_of_review_are_told_in_order_with_who_took_them(ann: Collection, clock: Clock) -> None:
    take_step(ann, "ready", "in_review")
    ann.close()
    with ground.reopened(ann, "Ben", clock=clock) as ben:
        take_step(ben, "in_review", "approved")
        told = reviews.steps(ben.connection, ground.key(case_of(ben).event))
        assert [(each.person, each.review.before, each.review.after) for each in told] == [
            ("Ann", "ready", "in_review"),
            ("Ben", "in_review", "approved"),
        ]
        assert told[0].at < told[1].at


def test_authors_are_those_who_wrote_since_the_last_approval(ann: Collection, clock: Clock) -> None:
    assert reviews.authors(ann.connection, case_of(ann)) == {"Ann"}
    ann.close()
    with ground.reopened(ann, "Ben", clock=clock) as ben:
        take_step(ben, "in_review", EventState.APPROVED)
        assert reviews.authors(ben.connection, case_of(ben)) == frozenset()
        # what review itself writes makes nobody an author
        ground.change(ben, case_of(ben).event, state=EventState.REOPENED)
        assert reviews.authors(ben.connection, case_of(ben)) == frozenset()
        ground.change(ben, records.every(ben.connection, Claim)[0], note="seen again")
        assert reviews.authors(ben.connection, case_of(ben)) == {"Ben"}


def test_a_first_approval_holds_until_something_is_written(ann: Collection) -> None:
    take_step(ann, EventState.IN_REVIEW, EventState.IN_REVIEW)
    assert reviews.standing_first_approvals(ann.connection, case_of(ann)) == {"Ann"}
    ground.change(ann, records.every(ann.connection, Claim)[0], note="seen again")
    assert reviews.standing_first_approvals(ann.connection, case_of(ann)) == frozenset()


def test_a_first_approval_is_void_once_a_discharge_is_taken_back(ann: Collection) -> None:
    discharge = Discharge(MINT(), MINT(), records.every(ann.connection, Claim)[0].uid, "not touched")
    ann.journal.commit(edits.create("Discharge caveat", discharge))
    take_step(ann, EventState.IN_REVIEW, EventState.IN_REVIEW)
    assert reviews.standing_first_approvals(ann.connection, case_of(ann)) == {"Ann"}
    ground.change(ann, discharge, withdrawn_because="touched after all")
    assert reviews.standing_first_approvals(ann.connection, case_of(ann)) == frozenset()


def test_the_number_killed_as_it_was_approved_is_known(ann: Collection) -> None:
    event = case_of(ann).event
    assert reviews.killed_when_approved(ann.connection, case_of(ann)) is None
    injured, figure = (
        EventFigure(MINT(), event.uid, quantity, PersonClass.TOTAL, Estimate(10, 10, 12), FigureMethod.LOWEST)
        for quantity in (Quantity.INJURED, Quantity.KILLED)
    )
    ann.journal.commit(edits.create("Confirm", injured, figure))
    assert reviews.killed_when_approved(ann.connection, case_of(ann)) is None
    take_step(ann, EventState.IN_REVIEW, EventState.APPROVED)
    ground.change(ann, figure, estimate=Estimate(10, 11, 12))
    assert reviews.killed_when_approved(ann.connection, case_of(ann)) == 10


def test_a_figure_confirmed_after_the_approval_was_not_approved(ann: Collection) -> None:
    event = case_of(ann).event
    take_step(ann, EventState.IN_REVIEW, EventState.APPROVED)
    figure = EventFigure(
        MINT(), event.uid, Quantity.KILLED, PersonClass.TOTAL, Estimate(10, 10, 12), FigureMethod.LOWEST
    )
    ann.journal.commit(edits.create("Confirm", figure))
    assert reviews.killed_when_approved(ann.connection, case_of(ann)) is None


def test_one_works_alone_until_somebody_else_is_known(ann: Collection) -> None:
    assert reviews.is_alone(ann.connection, "Ann")
    assert not reviews.is_alone(ann.connection, "Ben")
    introduce(ann, [ground.signer("Ben")])
    assert not reviews.is_alone(ann.connection, "Ann")
