from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from curator.core.counts import at_least, between, exactly
from curator.core.dates import DateSpan
from curator.core.disputes import disputes
from curator.core.ids import Uid
from curator.core.judgement import Decision, DisputeKind, Position
from curator.core.places import Spot
from curator.core.rejecting import left_aside, rejected
from tests.core.making import EVENT, bearing, case, count, day, event, place

OF = case(
    bearing(
        "c1", count("n1", exactly(10)), day("d1", "2025-01-30"), place("p1", Spot("Arzah", "Homs")), originator="s1"
    ),
    bearing(
        "c2", count("n2", at_least(12)), day("d2", "2025-02-01"), place("p2", Spot("Arzah", "Hama")), originator="s2"
    ),
    bearing("c3", count("n3", between(8, 14)), day("d3", "2025-01-28", "2025-02-03"), originator="s3"),
    bearing("c4", originator="s4"),
)


def decided(kind: DisputeKind, chosen: str) -> Decision:
    dispute = next(each for each in disputes(OF) if each.kind is kind)
    return Decision(Uid("d"), EVENT, kind, dispute.field, chosen, "because", dispute.positions)


def values(found: tuple[Position, ...]) -> set[str]:
    return {side.value for side in found}


@pytest.mark.parametrize(("chosen", "left"), [("10", {"at least 12"}), ("12", {"10"}), ("14", {"10"})])
def test_intervals_that_hold_the_chosen_number_are_not_rejected(chosen: str, left: set[str]) -> None:
    assert values(rejected(OF, decided(DisputeKind.COUNTS, chosen))) == left


def test_days_that_meet_the_chosen_ones_are_not_rejected() -> None:
    assert values(rejected(OF, decided(DisputeKind.DATES, "2025-01-30"))) == {"2025-02-01"}
    whole = DateSpan(date(2025, 1, 30), date(2025, 2, 1))
    now = replace(OF, event=event(when=whole))
    assert rejected(now, decided(DisputeKind.DATES, "2025-01-30 to 2025-02-01")) == ()


def test_of_days_that_stand_nowhere_any_more_all_sides_are_rejected() -> None:
    decision = decided(DisputeKind.DATES, "2025-05-05")
    assert rejected(OF, decision) == decision.positions


def test_another_place_is_rejected() -> None:
    assert values(rejected(OF, decided(DisputeKind.PLACES, "Arzah, Homs"))) == {"Arzah, Hama"}


def test_the_same_place_without_its_governorate_is_not_rejected() -> None:
    vague = bearing("c5", place("p5", Spot("Arzah")), originator="s5")
    of = replace(OF, bearings=(*OF.bearings, vague))
    dispute = next(each for each in disputes(of) if each.kind is DisputeKind.PLACES)
    for chosen, left in (
        ("Arzah, Homs", {"Arzah, Hama"}),
        ("Arzah", set[str]()),
        ("Elsewhere", {*values(dispute.positions)}),
    ):
        decision = Decision(Uid("d"), EVENT, dispute.kind, dispute.field, chosen, "because", dispute.positions)
        assert values(rejected(of, decision)) == left


def test_a_chosen_number_that_is_none_rejects_all_other_sides() -> None:
    assert len(rejected(OF, decided(DisputeKind.COUNTS, "many"))) == 3


def test_by_their_words_alone_all_other_values_are_left_aside() -> None:
    assert values(left_aside(decided(DisputeKind.COUNTS, "10"))) == {"at least 12", "8 to 14"}


def test_a_verdict_in_words_rejects_no_side() -> None:
    sides = (Position("only parties to the conflict speak", (Uid("c1"),)),)
    decision = Decision(Uid("d"), EVENT, DisputeKind.PARTIES_ONLY, "sources", "their word is enough", "x", sides)
    assert left_aside(decision) == ()
    assert rejected(OF, decision) == ()


def test_a_side_without_claims_is_rejected_where_it_is_another_value() -> None:
    sides = (Position("it happened"), Position("it did not happen as told"))
    decision = Decision(Uid("d"), EVENT, DisputeKind.EXISTENCE, "existence", "it happened", "x", sides)
    assert values(rejected(OF, decision)) == {"it did not happen as told"}
