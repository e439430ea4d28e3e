"""Claims in review: each step through the store, by those who may take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.claims import ClaimStatus
from curator.core.events import EventState
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.records import key_of
from curator.core.steps import ClaimStep, StepRefusedError
from curator.core.verdicts import SupersedingError
from curator.store.queries import claims as stored
from curator.store.queries import reviews
from curator.work import claim_review, reviewing
from tests.work import disputed
from tests.work.disputed import PEACEFUL, At, Way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    made = disputed.made(tmp_path, Way(None, "", ""))  # type: ignore[arg-type]  # nothing is disputed
    yield made
    made.collection.close()


def status(at: At) -> ClaimStatus:
    return stored.get(at.collection.connection, at.second.uid).claim.status


def test_a_claim_goes_from_hand_to_hand(at: At) -> None:
    claim = at.second.uid
    with pytest.raises(StepRefusedError, match="submit it first"):
        claim_review.accept(at.collection, claim)
    claim_review.take(at.collection, claim, ClaimStep.SUBMIT)
    claim_review.take(at.collection, claim, ClaimStep.TAKE_BACK)
    claim_review.take(at.collection, claim, ClaimStep.SUBMIT)
    with pytest.raises(OwnWorkError, match="Ada wrote a part of this, so somebody else has to accept it"):
        claim_review.accept(at.collection, claim)
    with at.being("Ben"):
        claim_review.take(at.collection, claim, ClaimStep.SET_AGAINST)
        with pytest.raises(ReasonMissingError):
            claim_review.give_back(at.collection, claim, " ")
        claim_review.give_back(at.collection, claim, "Which village?")
    claim_review.submit(at.collection, claim)
    at.collection.undo()
    assert status(at) is ClaimStatus.NEEDS_WORK
    claim_review.submit(at.collection, claim)
    with at.being("Ben"):
        claim_review.accept(at.collection, claim, "Read it.")
    assert status(at) is ClaimStatus.ACCEPTED
    taken = [(step.person, step.review.after) for step in reviews.steps(at.collection.connection, key_of(at.second))]
    assert taken == [
        ("Ada", "submitted"),
        ("Ada", "draft"),
        ("Ada", "submitted"),
        ("Ben", "conflict"),
        ("Ben", "needs_work"),
        ("Ada", "draft"),
        ("Ada", "submitted"),
        ("Ben", "accepted"),
    ]


def test_a_claim_that_bears_on_no_event_is_accepted_too(at: At) -> None:
    loose = at.record("VDC", PEACEFUL, 4, events=[])
    claim_review.take(at.collection, loose.uid, ClaimStep.SUBMIT)
    with at.being("Ben"):
        claim_review.accept(at.collection, loose.uid)
    assert stored.get(at.collection.connection, loose.uid).claim.status is ClaimStatus.ACCEPTED


def test_a_claim_that_is_laid_aside_opens_its_approved_event(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    claim_review.take(at.collection, at.second.uid, ClaimStep.SUBMIT)
    with at.being("Ben"):
        reviewing.approve(at.collection, at.event.uid)
        with pytest.raises(ReasonMissingError):
            claim_review.reject(at.collection, at.second.uid, "")
        claim_review.reject(at.collection, at.second.uid, "It is a mistranslation.")
    assert (status(at), at.event.state) == (ClaimStatus.UNUSABLE, EventState.REOPENED)


def test_a_superseded_claim_names_nobody_twice(at: At) -> None:
    third = at.record("SNHR", PEACEFUL, 2)
    with pytest.raises(SupersedingError):
        claim_review.supersede(at.collection, third.uid, third.uid)
    claim_review.supersede(at.collection, at.second.uid, third.uid)
    assert status(at) is ClaimStatus.SUPERSEDED
    assert stored.get(at.collection.connection, third.uid).claim.supersedes == at.second.uid
    with pytest.raises(StepRefusedError, match="work on the claim that replaced it"):
        claim_review.supersede(at.collection, at.second.uid, third.uid)
