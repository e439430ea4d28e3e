"""What waits beside the events: versions outside events, claims, rests that the ledger no longer leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.articles import Article
from curator.core.claims import Claim, ClaimStatus
from curator.core.errands import ErrandKind
from curator.core.situations import Waits
from curator.store.queries import records
from curator.work.errands import errands, has_rests, stale_rests
from tests import ground
from tests.store.laptops import share_all
from tests.store.together import claim_of, clash, clashing
from tests.work.test_ledgers import Toll

if TYPE_CHECKING:
    from pathlib import Path


def test_versions_outside_events_and_claims_to_judge_wait(tmp_path: Path) -> None:
    with clashing(tmp_path, "Ann", "Ben") as team:
        ann, ben = team
        article = records.every(ann.connection, Article)[0]
        clash(article, (ann, "One title"), (ben, "Another title"), "title")
        ground.change(ann, records.every(ann.connection, Claim)[1], status=ClaimStatus.SUBMITTED)
        share_all(team)
        loose, claim = errands(ben.connection)
        assert (loose.kind, loose.record, loose.field) == (ErrandKind.VERSIONS, ground.key(article), "title")
        assert loose.title == "title of one article"
        assert loose.waits == (Waits.DISPUTED,)
        assert loose.authors == {"Ann", "Ben"}
        assert "“One title” by Ann" in loose.reasons[0]
        assert claim.kind is ErrandKind.CLAIM
        assert claim_of(ben).uid not in claim.record, "versions of a claim under an event are told with the event"


def test_a_rest_that_is_not_what_the_ledger_leaves_waits_until_it_is_taken_again(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        toll = Toll(collection)
        assert not has_rests(collection.connection)
        event = toll.rest()
        assert has_rests(collection.connection)
        assert stale_rests(collection.connection) == []
        toll.itemise(20)
        (stale,) = stale_rests(collection.connection)
        assert (stale.kind, stale.record) == (ErrandKind.REST, ground.key(event))
        assert stale.title == f"{event.public_id} {event.title}"
        assert stale.waits == (Waits.STALE_FIGURE,)
        assert all("take the rest again" in each for each in stale.reasons)
        assert stale.impact == 322
        toll.rest()
        assert stale_rests(collection.connection) == []
