from __future__ import annotations

from itertools import product

import pytest

from curator.core.claims import ClaimStatus
from curator.core.events import EventState
from curator.core.steps import (
    CLAIM_STEPS,
    ENDS,
    EVENT_STEPS,
    ClaimStep,
    EventStep,
    StepRefusedError,
    claim_after,
    event_after,
)

CLAIM_TABLE = """
draft       SUBMIT      submitted
submitted   TAKE_BACK   draft
submitted   ACCEPT      accepted
submitted   SET_AGAINST conflict
submitted   RETURN      needs_work
submitted   REJECT      unusable
conflict    ACCEPT      accepted
conflict    RETURN      needs_work
conflict    REJECT      unusable
accepted    RETURN      needs_work
accepted    REWORK      draft
needs_work  REWORK      draft
unusable    REWORK      draft
draft       SUPERSEDE   superseded
submitted   SUPERSEDE   superseded
accepted    SUPERSEDE   superseded
conflict    SUPERSEDE   superseded
needs_work  SUPERSEDE   superseded
unusable    SUPERSEDE   superseded
"""

EVENT_TABLE = """
draft               SUBMIT      ready
reopened            SUBMIT      in_review
ready               TAKE_BACK   draft
ready               TAKE_UP     in_review
reopened            TAKE_UP     in_review
in_review           RETURN      changes_requested
changes_requested   REWORK      draft
in_review           APPROVE     approved
approved            RELEASE     released
approved            REOPEN      reopened
self_reviewed       REOPEN      reopened
released            REOPEN      reopened
draft               DEFER       deferred
ready               DEFER       deferred
in_review           DEFER       deferred
changes_requested   DEFER       deferred
reopened            DEFER       deferred
deferred            RESUME      draft
draft               MERGE       merged_into
ready               MERGE       merged_into
in_review           MERGE       merged_into
changes_requested   MERGE       merged_into
approved            MERGE       merged_into
self_reviewed       MERGE       merged_into
released            MERGE       merged_into
reopened            MERGE       merged_into
deferred            MERGE       merged_into
merged_into         UNMERGE     draft
draft               WITHDRAW    withdrawn
ready               WITHDRAW    withdrawn
in_review           WITHDRAW    withdrawn
changes_requested   WITHDRAW    withdrawn
approved            WITHDRAW    withdrawn
self_reviewed       WITHDRAW    withdrawn
released            WITHDRAW    withdrawn
reopened            WITHDRAW    withdrawn
deferred            WITHDRAW    withdrawn
"""


def rows(table: str) -> dict[tuple[str, str], str]:
    return {(state, step): after for state, step, after in map(str.split, table.strip().splitlines())}


@pytest.mark.parametrize(("step", "status"), list(product(ClaimStep, ClaimStatus)))
def test_a_claim_takes_exactly_the_steps_of_the_table(step: ClaimStep, status: ClaimStatus) -> None:
    expected = rows(CLAIM_TABLE).get((status, step.name))
    if expected is not None:
        assert claim_after(step, status) is ClaimStatus(expected)
        return
    with pytest.raises(StepRefusedError) as refused:
        claim_after(step, status)
    assert refused.value.sentence.startswith("This claim ")
    assert f", so it cannot be {step}: " in refused.value.sentence
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(("step", "state"), list(product(EventStep, EventState)))
def test_an_event_takes_exactly_the_steps_of_the_table(step: EventStep, state: EventState) -> None:
    expected = rows(EVENT_TABLE).get((state, step.name))
    if expected is not None:
        assert event_after(step, state) is EventState(expected)
        return
    with pytest.raises(StepRefusedError) as refused:
        event_after(step, state)
    assert refused.value.sentence.startswith("This event ")
    assert f", so it cannot be {step}: " in refused.value.sentence
    assert refused.value.sentence.endswith(".")


def test_a_refusal_says_what_to_do_first() -> None:
    with pytest.raises(StepRefusedError, match=r"^This event is a draft, so it cannot be approved: submit it first\.$"):
        event_after(EventStep.APPROVE, EventState.DRAFT)
    with pytest.raises(
        StepRefusedError, match="This claim is accepted, so it cannot be submitted: take it up for rework"
    ):
        claim_after(ClaimStep.SUBMIT, ClaimStatus.ACCEPTED)


def test_the_ends_are_ends() -> None:
    assert {step for step, starts in EVENT_STEPS.items() for state in ENDS if state in starts} == {EventStep.UNMERGE}
    assert all(ClaimStatus.SUPERSEDED not in starts for starts in CLAIM_STEPS.values())


def test_every_state_can_be_reached() -> None:
    reached_states = {after for starts in EVENT_STEPS.values() for after in starts.values()}
    assert reached_states | {EventState.DRAFT, EventState.SELF_REVIEWED} == set(EventState)
    reached_statuses = {after for starts in CLAIM_STEPS.values() for after in starts.values()}
    assert reached_statuses == set(ClaimStatus)
