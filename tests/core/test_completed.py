"""What a voice says last is completed by what it said before of people on whom its last word is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from curator.core.claims import ClaimKind
from curator.core.counts import Extent, PersonClass, Quantity, at_least, exactly
from curator.core.disputes import disputes
from curator.core.events import Estimate
from curator.core.figures import propose
from curator.core.judgement import DisputeKind
from tests.core.making import bearing, case, count, day, joined, source

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case

CIVILIAN, SIDE_A, SIDE_B = PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.SIDE_B
UNKNOWN, TOTAL = PersonClass.UNKNOWN, PersonClass.TOTAL


def told(
    uid: str, *numbers: tuple[Extent, PersonClass], kind: ClaimKind = ClaimKind.INCIDENT, by: str = "s"
) -> Bearing:
    counts = [count(f"{uid}-{place}", extent, whom) for place, (extent, whom) in enumerate(numbers)]
    return bearing(uid, *counts, originator=by, kind=kind)


def killed(of: Case) -> dict[PersonClass, Estimate]:
    return {each.person_class: each.estimate for each in propose(of) if each.quantity is Quantity.KILLED}


POLICE_AND_ATTACKERS = told("1", (exactly(14), SIDE_A), (exactly(3), SIDE_B))


def test_a_later_word_on_the_attackers_takes_no_policeman_back() -> None:
    of = case(POLICE_AND_ATTACKERS, told("2", (exactly(3), SIDE_B)), sources=[source("s")])
    assert killed(of) == {SIDE_A: Estimate(14, 14, 14), SIDE_B: Estimate(3, 3, 3), TOTAL: Estimate(17, 17, 17)}


def test_of_the_same_people_the_later_word_counts() -> None:
    of = case(POLICE_AND_ATTACKERS, told("2", (exactly(4), SIDE_B)), sources=[source("s")])
    assert killed(of) == {SIDE_A: Estimate(14, 14, 14), SIDE_B: Estimate(4, 4, 4), TOTAL: Estimate(18, 18, 18)}


def test_classes_that_come_one_after_the_other_add_up_within_one_voice() -> None:
    of = case(
        told("1", (exactly(2), CIVILIAN)),
        told("2", (exactly(14), SIDE_A)),
        told("3", (at_least(3), SIDE_B)),
        sources=[source("s")],
    )
    assert killed(of)[TOTAL] == Estimate(19, 19, 19, high_open=True)


def test_who_repeats_another_completes_it_too() -> None:
    of = case(
        POLICE_AND_ATTACKERS,
        told("2", (exactly(3), SIDE_B), by="agency"),
        sources=[source("s"), source("agency")],
        relations=(joined("agency", "s"),),
    )
    assert killed(of)[TOTAL] == Estimate(17, 17, 17)


def test_a_correction_replaces_all_that_was_said() -> None:
    corrected = told("2", (exactly(3), SIDE_B), kind=ClaimKind.CORRECTION)
    of = case(POLICE_AND_ATTACKERS, corrected, sources=[source("s")])
    assert killed(of) == {SIDE_B: Estimate(3, 3, 3), TOTAL: Estimate(3, 3, 3)}


def test_nothing_is_completed_by_what_stood_before_a_correction() -> None:
    corrected = told("2", (exactly(2), SIDE_A), kind=ClaimKind.CORRECTION)
    of = case(POLICE_AND_ATTACKERS, corrected, told("3", (exactly(1), CIVILIAN)), sources=[source("s")])
    assert killed(of) == {CIVILIAN: Estimate(1, 1, 1), SIDE_A: Estimate(2, 2, 2), TOTAL: Estimate(3, 3, 3)}


def test_a_later_number_of_everybody_replaces_all_that_was_said() -> None:
    of = case(POLICE_AND_ATTACKERS, told("2", (exactly(16), TOTAL)), sources=[source("s")])
    assert killed(of)[TOTAL] == Estimate(16, 16, 16)
    assert SIDE_A not in killed(of)


def test_a_class_that_is_named_later_is_a_part_of_the_total_given_before() -> None:
    of = case(told("1", (exactly(17), TOTAL)), told("2", (exactly(3), SIDE_B)), sources=[source("s")])
    assert killed(of) == {SIDE_B: Estimate(3, 3, 3), UNKNOWN: Estimate(14, 14, 14), TOTAL: Estimate(17, 17, 17)}


def test_an_open_total_given_before_stays_open() -> None:
    of = case(told("1", (at_least(17), TOTAL)), told("2", (exactly(30), SIDE_B)), sources=[source("s")])
    assert killed(of)[TOTAL] == Estimate(30, 30, 30, high_open=True)


def test_a_total_given_before_that_is_less_than_the_later_class_is_out_of_date() -> None:
    of = case(told("1", (exactly(2), TOTAL)), told("2", (exactly(3), SIDE_B)), sources=[source("s")])
    assert killed(of) == {SIDE_B: Estimate(3, 3, 3), TOTAL: Estimate(3, 3, 3)}


def test_people_of_whom_nothing_was_said_may_be_those_that_are_named_later() -> None:
    """Seventeen people, then three gunmen: the last word counts three for certain, and seventeen stay in sight."""
    of = case(told("1", (exactly(17), UNKNOWN)), told("2", (exactly(3), SIDE_B)), sources=[source("s")])
    assert killed(of)[TOTAL] == Estimate(3, 3, 17)
    more = case(told("1", (at_least(17), UNKNOWN)), told("2", (exactly(3), SIDE_B)), sources=[source("s")])
    assert killed(more)[TOTAL] == Estimate(17, 17, 17, high_open=True)


def test_a_side_of_a_dispute_names_every_claim_that_says_it() -> None:
    of = case(
        POLICE_AND_ATTACKERS,
        told("2", (exactly(3), SIDE_B)),
        told("3", (exactly(9), TOTAL), by="other"),
        sources=[source("s"), source("other")],
    )
    (dispute,) = [each for each in disputes(of) if each.kind is DisputeKind.COUNTS]
    assert {side.value: side.claims for side in dispute.positions} == {"at least 17": ("1", "2"), "9": ("3",)}


def test_a_later_minimum_of_a_class_leaves_the_top_open() -> None:
    of = case(told("1", (exactly(17), UNKNOWN)), told("2", (at_least(3), SIDE_B)), sources=[source("s")])
    assert killed(of)[TOTAL] == Estimate(17, 17, 17, high_open=True)


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from([CIVILIAN, SIDE_A, SIDE_B])), min_size=1, max_size=5))
def test_of_each_class_the_last_word_counts_whatever_comes_between(numbers: list[tuple[int, PersonClass]]) -> None:
    every = [told(f"{place}", (exactly(number), whom)) for place, (number, whom) in enumerate(numbers)]
    last = {whom: number for number, whom in numbers}
    found = killed(case(*every, sources=[source("s")]))
    assert {each: found[each].best for each in last} == last
    assert found[TOTAL].best == sum(last.values())


def test_days_and_places_of_one_voice_are_those_it_gives_last() -> None:
    """Only numbers are completed: one event has one day and one place, however often it is told."""
    first = bearing("1", day("1-day", "2025-01-01"), originator="s")
    second = bearing("2", day("2-day", "2025-01-09"), originator="s")
    assert disputes(case(first, second, sources=[source("s")])) == ()
