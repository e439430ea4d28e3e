"""The claims that wait for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core.carried import Carried, Outcome
from curator.core.claims import Claim, ClaimStatus
from curator.core.errands import ErrandKind
from curator.core.passages import Passage
from curator.core.situations import Waits
from curator.store.queries import records
from curator.store.queries.waiting_claims import waiting_claims
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as made:
        ground.small_case(made, Uids())
        yield made


def test_what_is_submitted_or_set_against_another_waits_to_be_judged(ann: Collection) -> None:
    assert waiting_claims(ann.connection) == []
    first, second = records.every(ann.connection, Claim)
    ground.change(ann, first, status=ClaimStatus.SUBMITTED)
    ground.change(ann, second, status=ClaimStatus.CONFLICT)
    found = waiting_claims(ann.connection)
    assert [(each.record, each.title, each.waits, each.impact) for each in found] == [
        (ground.key(first), "10 killed", (Waits.SUBMITTED,), 10),
        (ground.key(second), "12 killed", (Waits.DISPUTED,), 12),
    ]
    assert {each.kind for each in found} == {ErrandKind.CLAIM}
    assert {each.authors for each in found} == {frozenset({"Ann"})}
    ground.change(ann, first, withdrawn_because="Twice.")
    assert len(waiting_claims(ann.connection)) == 1


def test_a_claim_whose_number_changed_in_a_newer_capture_waits_until_somebody_looked(ann: Collection) -> None:
    claim = records.every(ann.connection, Claim)[0]
    before = records.get(ann.connection, Passage, claim.passages[0])
    moved = ground.change(
        ann, before, carried=Carried(Outcome.NUMBER_CHANGED, 90), exact="twelve villagers were killed"
    )
    (waiting,) = waiting_claims(ann.connection)
    assert (waiting.record, waiting.waits) == (ground.key(claim), (Waits.WORDS_CHANGED,))
    assert "reads “twelve villagers were killed”" in waiting.reasons[0]
    ground.change(ann, moved, carried=Carried(Outcome.NUMBER_CHANGED, 90, "Ben"))
    assert waiting_claims(ann.connection) == []
    ground.change(ann, moved, carried=Carried(Outcome.MOVED, 100))
    assert waiting_claims(ann.connection) == []
