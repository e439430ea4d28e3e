"""Two laptops that judge one claim differently, none knowing of the other: it is told, and somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind, CaveatScope
from curator.core.disputes import open_disputes
from curator.core.judgement import DisputeKind
from curator.store.queries import cases, reviews
from curator.work import caveats, settling
from curator.work.versions import settle
from tests import ground
from tests.ground import Uids
from tests.store.laptops import laptops, share_all
from tests.store.together import claim_of, event_of

if TYPE_CHECKING:
    from pathlib import Path


def test_one_takes_back_what_another_says_anew_and_a_third_chooses(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben", "Carl") as team:
        ann, ben, carl = team
        ground.small_case(ann, Uids())
        share_all(team)
        claim = claim_of(ann).uid
        settling.mark_implausible(ben, claim, "Nobody lives there.")
        share_all(team)
        assert {claim_of(each).implausible_because for each in team} == {"Nobody lives there."}
        settling.take_back_implausible(ben, claim, "Some do.")
        settling.mark_implausible(carl, claim, "The last left in 2024.")
        share_all(team)
        for each in team:
            (dispute,) = [
                one
                for one in open_disputes(cases.get(each.connection, event_of(each).uid))
                if one.kind is DisputeKind.CONCURRENT_EDITS
            ]
            assert dispute.field == f"claim:{claim}.implausible_because"
        settle(
            ann,
            ground.key(claim_of(ann)),
            "implausible_because",
            chosen="The last left in 2024.",
            because="It is known.",
        )
        share_all(team)
        assert {claim_of(each).implausible_because for each in team} == {"The last left in 2024."}
        told = {(step.person, step.review.after) for step in reviews.steps(ann.connection, ground.key(claim_of(ann)))}
        assert told == {("Ben", "implausible"), ("Ben", "plausible"), ("Carl", "implausible")}
        assert len({ground.derived(each.connection) for each in team}) == 1


def test_a_discharge_taken_back_here_and_untouched_there_is_taken_back_everywhere(tmp_path: Path) -> None:
    with laptops(tmp_path, "Ann", "Ben") as team:
        ann, ben = team
        ground.small_case(ann, Uids())
        share_all(team)
        claim = claim_of(ben).uid
        caveat = caveats.raise_caveat(ann, CaveatKind.POV, CaveatScope.CLAIM, target=claim, wording="one side").uid
        share_all(team)
        settling.discharge(ben, caveat, claim, "Not touched.")
        share_all(team)
        assert len(cases.get(ann.connection, event_of(ann).uid).discharges) == 1
        settling.take_back_discharge(ben, caveat, claim, "Touched after all.")
        share_all(team)
        assert cases.get(ann.connection, event_of(ann).uid).discharges == ()
        assert ground.derived(ann.connection) == ground.derived(ben.connection)
