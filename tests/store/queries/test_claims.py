from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.actors import ActorRole
from curator.core.claims import Claim, ClaimActor, ClaimCount, ClaimDate, ClaimPlace, ClaimStatus
from curator.core.dates import DateRole
from curator.core.places import PlaceRole, Spot
from curator.store.queries import claims, records
from tests import ground
from tests.ground import Uids

if TYPE_CHECKING:
    from pathlib import Path


def test_a_claim_comes_with_all_that_hangs_on_it_and_is_not_withdrawn(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        version = ground.take_in(ann, mint)
        claim = ground.claim(ann, mint, ground.mark(ann, mint, version, "ten villagers"), killed=10)
        place = ClaimPlace(mint(), claim.uid, PlaceRole.EVENT, Spot("Kafr Zayt"))
        actor = ClaimActor(mint(), claim.uid, ActorRole.PERPETRATOR, verbatim="unknown gunmen")
        day = ClaimDate(mint(), claim.uid, DateRole.EVENT, None, "30 January")
        gone = ClaimPlace(mint(), claim.uid, PlaceRole.ORIGIN, Spot("x"), withdrawn_because="misread")
        ann.journal.commit(edits.create("Say more", place, actor, day, gone))
        full = claims.get(ann.connection, claim.uid)
        assert full.claim == claim
        assert full.counts == tuple(records.every(ann.connection, ClaimCount))
        assert (full.dates, full.places, full.actors) == ((day,), (place,), (actor,))
        assert claims.of_version(ann.connection, version.uid) == [full]
        assert claims.full(ann.connection, []) == []
        with pytest.raises(records.NoSuchRecordError):
            claims.get(ann.connection, place.uid)


def test_claims_are_given_in_the_order_asked_for(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        ground.small_case(ann, Uids())
        every = records.every(ann.connection, Claim)
        assert [each.claim for each in claims.full(ann.connection, every[::-1])] == every[::-1]


def test_the_events_that_claims_bear_on_are_known(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        event = ground.small_case(ann, mint)
        first, second = records.every(ann.connection, Claim)
        other = ground.event(ann, mint, first, number=2)
        assert claims.events_of(ann.connection, [first.uid, second.uid, event.uid]) == {
            first.uid: [event.uid, other.uid],
            second.uid: [event.uid],
        }


def test_claims_wait_for_a_reviewer_until_they_are_decided_or_withdrawn(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        version = ground.take_in(ann, mint)
        passage = ground.mark(ann, mint, version, "ten villagers")
        made = [ground.claim(ann, mint, passage, killed=number) for number in range(4)]
        for claim, status in zip(
            made, (ClaimStatus.SUBMITTED, ClaimStatus.CONFLICT, ClaimStatus.ACCEPTED), strict=False
        ):
            ground.change(ann, claim, status=status)
        assert [each.uid for each in claims.waiting(ann.connection)] == [made[0].uid, made[1].uid]
        ground.change(ann, made[0], withdrawn_because="misread")
        assert [each.uid for each in claims.waiting(ann.connection)] == [made[1].uid]


def test_passages_are_shared_where_several_claims_rest_on_them(tmp_path: Path) -> None:
    mint = Uids()
    with ground.collection(tmp_path) as ann:
        version = ground.take_in(ann, mint)
        one, other = (ground.mark(ann, mint, version, words) for words in ("ten villagers", "12 people"))
        first = ground.claim(ann, mint, one, killed=10)
        ground.claim(ann, mint, other, killed=12)
        assert claims.shared_passages(ann.connection) == frozenset()
        second = replace(first, uid=mint(), passages=(one.uid, other.uid))
        ann.journal.commit(edits.create("One more", second))
        assert claims.shared_passages(ann.connection) == {one.uid, other.uid}
        ann.journal.commit(edits.revise("Withdraw", second, replace(second, withdrawn_because="twice")))
        assert claims.shared_passages(ann.connection) == frozenset()
