"""Every kind of dispute: raised when claims change, gone with its reason, settled by another, opened again, never forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import Caveat, CaveatKind
from curator.core.events import EventState
from curator.core.four_eyes import OwnWorkError, ReasonMissingError
from curator.core.judgement import Decision, DisputeKind, OpenedDispute
from curator.core.records import key_of
from curator.core.settling import NotTheirsError
from curator.core.verdicts import NotJudgedError
from curator.exchange.dossiers import dossiers
from curator.exchange.release_tables import events as events_table
from curator.store import history
from curator.store.queries import cases, records, reviews
from curator.work import claims, reviewing, settling
from curator.work.going_back import why_not
from tests.work import disputed
from tests.work.disputed import BY_ONE_CLAIM, ENDS, PEACEFUL, WAYS, At, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def named(way: Way) -> str:
    return way.kind.name.lower()


@pytest.fixture
def at(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[At]:
    made = disputed.made(tmp_path, request.param)
    yield made
    made.collection.close()


def contested_in_an_export(at: At) -> str:
    (batch,) = dossiers(at.collection.connection)
    row = events_table.row(batch[0], (), {})
    return str(row[[column.name for column in events_table.TABLE.columns].index("contested_on")])


@pytest.mark.parametrize("at", [Way(DisputeKind.COUNTS, "", "")], indirect=True)
def test_two_that_agree_dispute_nothing(at: At) -> None:
    assert at.disputes == {}


@pytest.mark.parametrize(("at", "way"), [(way, way) for way in WAYS], indirect=["at"], ids=map(named, WAYS))
def test_it_is_raised_once_with_the_claims_behind_each_side(at: At, way: Way) -> None:
    dispute = at.of(way)
    assert dispute is not None
    assert dispute.is_open
    assert {uid for side in dispute.positions for uid in side.claims} == {at.first.uid, at.second.uid}
    assert dispute.because.endswith(".")
    at.record("SNHR", way.second, 3)
    assert at.of(way) is not None


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
@pytest.mark.parametrize(
    ("at", "way"), [(way, way) for way in BY_ONE_CLAIM], indirect=["at"], ids=map(named, BY_ONE_CLAIM)
)
def test_it_closes_by_itself_when_its_reason_goes_and_comes_back_with_it(
    at: At, way: Way, end: Callable[[At, Way], None]
) -> None:
    raised = at.of(way)
    end(at, way)
    assert at.of(way) is None
    # one step back, what came before it still stands: the claim waits for review, the newer one is there
    if end not in {disputed.unusable, disputed.superseded}:
        at.collection.undo()
        assert at.of(way) == raised


@pytest.mark.parametrize(("at", "way"), [(way, way) for way in WAYS[-2:]], indirect=["at"], ids=map(named, WAYS[-2:]))
def test_what_needs_every_claim_closes_when_one_is_free_of_it(at: At, way: Way) -> None:
    disputed.corrected(at, way)
    assert at.of(way) is None
    at.collection.undo()
    assert at.of(way) is not None
    at.record("VDC", PEACEFUL, 2)
    assert at.of(way) is None


@pytest.mark.parametrize("at", [WAYS[7]], indirect=True, ids=["accuracy"])
def test_a_discharged_caveat_no_longer_disputes_accuracy(at: At) -> None:
    (caveat,) = records.among(at.collection.connection, Caveat, "target", [at.second.uid])
    with pytest.raises(OwnWorkError):
        settling.discharge(at.collection, caveat.uid, at.second.uid, "It was checked.")
    at.become("Ben")
    with pytest.raises(ReasonMissingError):
        settling.discharge(at.collection, caveat.uid, at.second.uid, " ")
    settling.discharge(at.collection, caveat.uid, at.second.uid, "It was checked.")
    assert at.of(WAYS[7]) is None
    with at.being("Ada"), pytest.raises(OwnWorkError):
        settling.take_back_discharge(at.collection, caveat.uid, at.second.uid, "Nobody checked it.")
    settling.take_back_discharge(at.collection, caveat.uid, at.second.uid, "Nobody checked it.")
    assert at.of(WAYS[7]) is not None
    with pytest.raises(NotJudgedError):
        settling.take_back_discharge(at.collection, caveat.uid, at.second.uid, "Nobody checked it.")


@pytest.mark.parametrize(
    ("at", "way"), [(way, way) for way in (WAYS[0], WAYS[4])], indirect=["at"], ids=["counts", "victim_class"]
)
def test_an_implausible_number_contradicts_nobody(at: At, way: Way) -> None:
    with pytest.raises(OwnWorkError):
        settling.mark_implausible(at.collection, at.second.uid, "Nobody lives there.")
    at.become("Ben")
    with pytest.raises(ReasonMissingError):
        settling.mark_implausible(at.collection, at.second.uid, "")
    raised = at.of(way)
    settling.mark_implausible(at.collection, at.second.uid, "Nobody lives there.")
    assert at.of(way) is None
    with at.being("Ada"):
        with pytest.raises(OwnWorkError):
            settling.take_back_implausible(at.collection, at.second.uid, "Some do.")
        made = next(
            each
            for each in history.of_record(at.collection.connection, key_of(at.second))
            if each.field == "implausible_because"
        )
        assert "steps of review only" in why_not(made)
    # whoever judged it did not write it, and may judge otherwise, as often as they see reason to
    settling.take_back_implausible(at.collection, at.second.uid, "Some do.")
    assert at.of(way) == raised
    settling.mark_implausible(at.collection, at.second.uid, "The last left in 2024.")
    assert at.of(way) is None
    steps = [
        (each.review.after, each.review.comment) for each in reviews.steps(at.collection.connection, key_of(at.second))
    ]
    assert steps == [
        ("implausible", "Nobody lives there."),
        ("plausible", "Some do."),
        ("implausible", "The last left in 2024."),
    ]


@pytest.mark.parametrize(("at", "way"), [(way, way) for way in WAYS], indirect=["at"], ids=map(named, WAYS))
def test_it_is_settled_by_another_opened_by_a_new_voice_and_never_forgotten(at: At, way: Way) -> None:
    at.settle(way)
    dispute = at.of(way)
    assert dispute is not None
    assert (dispute.is_open, dispute.decision is not None) == (False, True)
    assert at.event.contested_on == (way.field,)
    third = at.record("VDC", way.second, 2)
    again = at.of(way)
    assert again is not None
    assert again.is_open
    assert any(third.uid in side.claims for side in again.positions)
    # the reason goes: nothing is disputed, and that it was is kept and exported
    claims.withdraw_claim(at.collection, third.uid, "recorded twice")
    disputed.corrected(at, way)
    assert at.of(way) is None
    assert at.event.contested_on == (way.field,)
    assert contested_in_an_export(at) == way.field
    (decision,) = records.every(at.collection.connection, Decision)
    assert (decision.kind, decision.chosen, decision.because) == (way.kind, way.chosen, "The map.")
    assert decision.positions == dispute.positions


@pytest.mark.parametrize("at", [WAYS[1]], indirect=True, ids=["dates"])
def test_who_wrote_a_value_does_not_settle_on_it_and_another_may(at: At) -> None:
    with pytest.raises(OwnWorkError, match="Ada wrote a part of this"):
        at.settle(WAYS[1], "Ada")
    at.become("Ada")
    at.settle(WAYS[1], "Ben")
    assert at.of(WAYS[1]) is not None


OPENED = Way(DisputeKind.RAISED_BY_PERSON, "title", "It stays.")


@pytest.mark.parametrize("at", [OPENED], indirect=True, ids=["raised_by_person"])
def test_a_dispute_of_a_person_is_settled_by_another_and_opened_again_by_a_further_reason(at: At) -> None:
    with pytest.raises(ReasonMissingError):
        settling.open_dispute(at.collection, at.event.uid, "title", " ")
    settling.open_dispute(at.collection, at.event.uid, "title", "It names the wrong village.")
    with pytest.raises(OwnWorkError):
        settling.settle(at.collection, at.event.uid, "title", chosen="It stays.", because="The map.")
    at.settle(OPENED)
    assert at.event.contested_on == ("title",)
    with at.being("Cleo"):
        settling.open_dispute(at.collection, at.event.uid, "title", "It names no village.")
    again = at.of(OPENED)
    assert again is not None
    assert again.is_open
    assert len(again.positions) == 2


@pytest.mark.parametrize("at", [OPENED], indirect=True, ids=["raised_by_person"])
def test_only_who_opened_a_dispute_takes_it_back(at: At) -> None:
    settling.open_dispute(at.collection, at.event.uid, "title", "It names the wrong village.")
    (opened,) = records.every(at.collection.connection, OpenedDispute)
    at.become("Ben")
    with pytest.raises(NotTheirsError, match="settle the dispute instead"):
        settling.take_back_dispute(at.collection, opened.uid, "No.")
    at.become("Ada")
    with pytest.raises(ReasonMissingError):
        settling.take_back_dispute(at.collection, opened.uid, "")
    settling.take_back_dispute(at.collection, opened.uid, "It is the right one.")
    assert at.disputes == {}


@pytest.mark.parametrize("at", [WAYS[2]], indirect=True, ids=["places"])
def test_a_dispute_blocks_approval_and_a_new_one_opens_an_approved_event(at: At) -> None:
    reviewing.submit(at.collection, at.event.uid)
    at.settle(WAYS[2])
    with at.being("Ben"):
        assert reviewing.approve(at.collection, at.event.uid) is EventState.APPROVED
    at.record("VDC", WAYS[0].second, 2)
    assert at.event.state is EventState.REOPENED
    assert at.of(WAYS[0]) is not None
    grade = cases.get(at.collection.connection, at.event.uid)
    assert grade.event.contested_on == ("where",)


def test_every_kind_of_dispute_of_the_data_is_here() -> None:
    tried = {way.kind for way in WAYS} | {OPENED.kind}
    assert tried == set(DisputeKind) - {DisputeKind.CONCURRENT_EDITS}
    assert CaveatKind.ACCURACY_DISPUTED in WAYS[7].first.caveats
