from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.counts import PersonClass, Quantity
from curator.core.statements import CLASSES, Coverage, Said, added, either, statement
from tests.core.making import bearing, count
from tests.core.strategies import bearings

if TYPE_CHECKING:
    from curator.core.cases import Bearing

CIVILIAN, SIDE_A, UNKNOWN, TOTAL = PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.UNKNOWN, PersonClass.TOTAL
KILLED, EITHER = Quantity.KILLED, Quantity.KILLED_OR_INJURED
SAID = st.builds(
    lambda low, more: Said(low, None if more is None else low + more),
    st.integers(0, 20),
    st.one_of(st.none(), st.integers(0, 20)),
)


def bounds(of: Bearing, person_class: PersonClass | None = None, quantity: Quantity = KILLED) -> tuple[int, int | None]:
    said = statement(of, quantity)
    assert said is not None
    found = said.total if person_class is None else said.classes[person_class]
    return found.low, found.high


@given(SAID, SAID)
def test_intervals_meet_where_some_number_lies_in_both(one: Said, other: Said) -> None:
    assert one.meets(other) == other.meets(one)
    assert one.meets(other) == any(one.allows(number) and other.allows(number) for number in range(50))


@given(st.lists(SAID, min_size=1, max_size=3), st.data())
def test_the_truth_lies_in_the_sum_of_disjoint_and_within_the_bounds_of_overlapping_people(
    every: list[Said], data: st.DataObject
) -> None:
    """People are numbered; each count's people are a set of the size it says; their union is what was counted."""
    groups = [
        frozenset(
            data.draw(st.permutations(range(100)))[
                : data.draw(st.integers(said.low, said.low + 3 if said.high is None else said.high))
            ]
        )
        for said in every
    ]
    together = len(frozenset[int]().union(*groups))
    assert either(every).allows(together)
    assert added(every).allows(sum(map(len, groups)))


def test_an_interval_names_its_highest_number() -> None:
    assert Said(3, None).top == 3
    assert Said(3, 5).top == 5
    assert str(Said(3, 5)) == "3 to 5"


@pytest.mark.parametrize(
    ("said", "only"), [(Said(0, 5), True), (Said(0, None), True), (Said(0, 0), False), (Said(1, 5), False)]
)
def test_up_to_so_many_only_bounds(said: Said, only: bool) -> None:
    assert said.only_bounds is only


def test_two_counts_of_one_class_may_be_the_same_people() -> None:
    of = bearing("c", count("a", counts.exactly(3), SIDE_A), count("b", counts.exactly(2), SIDE_A))
    assert bounds(of) == bounds(of, SIDE_A) == (3, 5)


def test_disjoint_classes_of_one_claim_are_added_where_it_gives_no_total() -> None:
    of = bearing("c", count("a", counts.exactly(14), SIDE_A), count("b", counts.at_least(3), CIVILIAN))
    assert bounds(of) == (17, None)
    given_ = bearing("c", *of.full.counts, count("t", counts.between(15, 20), TOTAL))
    assert bounds(given_) == (17, 20)


def test_a_total_below_its_own_classes_is_left_as_it_is() -> None:
    of = bearing("c", count("a", counts.exactly(14), SIDE_A), count("t", counts.exactly(10), TOTAL))
    assert bounds(of) == (10, 10)


def test_a_part_that_says_who_people_were_is_their_class() -> None:
    of = bearing("c", count("t", counts.exactly(12), TOTAL), count("p", counts.exactly(3), CIVILIAN, subset_of="t"))
    assert (bounds(of), bounds(of, CIVILIAN)) == ((12, 12), (3, 3))


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        (counts.exactly(12), counts.exactly(3), (3, 12)),
        (counts.at_least(12), counts.exactly(3), (3, None)),
        (counts.exactly(2), counts.exactly(3), (3, 3)),
    ],
)
def test_where_only_some_are_said_to_be_civilians_all_may_be(
    whole: counts.Extent, part: counts.Extent, expected: tuple[int, int | None]
) -> None:
    of = bearing("c", count("t", whole, UNKNOWN), count("p", part, CIVILIAN, subset_of="t"))
    assert bounds(of, CIVILIAN) == expected
    assert bounds(bearing("c", *of.full.counts, count("k", part, CIVILIAN)), CIVILIAN)[0] == part.low


def test_parts_tighten_a_loose_total_from_below() -> None:
    parts = [count(f"p{each}", counts.exactly(4), each, subset_of="t") for each in (CIVILIAN, SIDE_A)]
    assert bounds(bearing("c", count("t", counts.at_least(5), TOTAL), *parts)) == (8, None)


def test_a_part_of_another_class_than_its_whole_is_dropped() -> None:
    of = bearing("c", count("t", counts.exactly(14), SIDE_A), count("p", counts.exactly(3), CIVILIAN, subset_of="t"))
    said = statement(of, KILLED)
    assert said is not None
    assert set(said.classes) == {SIDE_A}


def test_a_part_chosen_without_its_whole_stands_for_itself() -> None:
    both = (count("t", counts.exactly(17), UNKNOWN), count("p", counts.exactly(5), UNKNOWN, subset_of="t"))
    assert bounds(bearing("c", *both, chosen=["p"])) == (5, 5)


@pytest.mark.parametrize("whole", [[], [count("t", counts.VAGUE)]])
def test_a_part_whose_whole_has_no_number_is_at_least_that_many(whole: list[counts.Extent]) -> None:
    part = count("p", counts.exactly(147), subset_of="t")
    assert bounds(bearing("c", *whole, part)) == (147, None)  # type: ignore[arg-type]


def test_a_part_chosen_with_a_whole_that_has_no_number_is_at_least_that_many() -> None:
    both = (count("t", counts.VAGUE), count("p", counts.exactly(147), subset_of="t"))
    assert bounds(bearing("c", *both, chosen=["t", "p"])) == (147, None)
    assert bounds(bearing("c", *both, chosen=["p"])) == (147, 147)


def test_counts_come_in_a_fixed_order() -> None:
    said = statement(bearing("c", *(count(f"n{n}", counts.exactly(n), SIDE_A) for n in range(9, 0, -1))), KILLED)
    assert said is not None
    assert [each.uid for each in said.total.counts] == [f"n{n}" for n in range(1, 10)]
    assert [each.uid for each in added([said.total, said.classes[SIDE_A]]).counts] == [f"n{n}" for n in range(1, 10)]


def test_an_open_part_of_up_to_so_many_says_nothing() -> None:
    part = count("p", counts.at_most(5), subset_of="gone")
    assert statement(bearing("c", part), KILLED) is None


def test_the_dead_raise_the_killed_or_wounded_they_belong_to() -> None:
    whole = count("w", counts.exactly(15), SIDE_A, EITHER)
    assert bounds(bearing("c", whole, count("p", counts.exactly(3), SIDE_A, subset_of="w"))) == (3, 15)
    assert bounds(bearing("c", whole, count("p", counts.exactly(3), UNKNOWN, subset_of="w"))) == (3, 15)
    two = (count("p", counts.exactly(3), SIDE_A, subset_of="w"), count("q", counts.exactly(5), SIDE_A, subset_of="w"))
    assert bounds(bearing("c", whole, *two)) == (5, 15)
    bystanders = bearing("c", whole, count("p", counts.exactly(3), CIVILIAN, subset_of="w"))
    assert (bounds(bystanders), bounds(bystanders, CIVILIAN), bounds(bystanders, SIDE_A)) == ((3, 15), (3, 3), (0, 15))


def test_more_dead_than_killed_or_wounded_raise_nothing() -> None:
    whole = count("w", counts.exactly(2), SIDE_A, EITHER)
    assert bounds(bearing("c", whole, count("p", counts.exactly(3), SIDE_A, subset_of="w"))) == (0, 2)


def test_killed_beside_killed_or_wounded_may_be_the_same_people() -> None:
    of = bearing("c", count("k", counts.exactly(3), SIDE_A), count("w", counts.exactly(15), SIDE_A, EITHER))
    assert bounds(of) == (3, 18)
    assert bounds(of, quantity=Quantity.INJURED) == (0, 15)


@pytest.mark.parametrize(
    ("classes", "coverage"),
    [
        ([CIVILIAN], Coverage.CLASSES),
        ([CIVILIAN, SIDE_A], Coverage.CLASSES),
        ([CIVILIAN, UNKNOWN], Coverage.OPEN),
        ([UNKNOWN, TOTAL], Coverage.ALL),
    ],
)
def test_a_statement_says_whom_its_total_counts(classes: list[PersonClass], coverage: Coverage) -> None:
    of = bearing("c", *(count(each, counts.exactly(3), each) for each in classes))
    said = statement(of, KILLED)
    assert said is not None
    assert said.coverage is coverage


@given(bearings("c"), st.sampled_from(Quantity))
def test_a_statement_holds_together(of: Bearing, quantity: Quantity) -> None:
    said = statement(of, quantity)
    if said is None:
        return
    for each in (said.total, *said.classes.values()):
        assert each.high is None or 0 <= each.low <= each.high
        assert each.counts
        assert all(one.extent.is_known for one in each.counts)
    assert set(said.classes) <= set(CLASSES)


@given(bearings("c"), st.sampled_from(Quantity))
def test_one_count_says_the_same_with_one_beside_it_that_says_nothing(of: Bearing, quantity: Quantity) -> None:
    alone = replace(of, full=replace(of.full, counts=of.full.counts[:1]))
    silent = count("silent", counts.NOT_MENTIONED, PersonClass.SIDE_B)
    beside = replace(of, full=replace(of.full, counts=(*of.full.counts[:1], silent)))
    assert statement(alone, quantity) == statement(beside, quantity)
