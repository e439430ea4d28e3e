from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.claims import ClaimDate, ClaimKind
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.disagreements import (
    field_of,
    governorate,
    of_counts,
    of_dates,
    of_places,
    of_victims,
    opinions_on,
)
from curator.core.events import ClaimRelation
from curator.core.ids import Uid
from curator.core.places import PlaceRole, Spot
from curator.core.raised import positions
from tests.core.making import bearing, case, count, day, joined, place
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from curator.core.cases import Case

CIVILIAN, SIDE_A, SIDE_B, UNKNOWN, TOTAL = (
    PersonClass.CIVILIAN,
    PersonClass.SIDE_A,
    PersonClass.SIDE_B,
    PersonClass.UNKNOWN,
    PersonClass.TOTAL,
)


def counted(*extents: Extent) -> Case:
    return case(*(bearing(f"c{n}", count(f"n{n}", extent), originator=f"s{n}") for n, extent in enumerate(extents)))


def fields(of: Case) -> list[str]:
    return [each.field for each in of_counts(of)]


# -- D1 ---------------------------------------------------------------------------------------------------------------------


def test_numbers_that_exclude_each_other_are_disputed() -> None:
    (raised,) = of_counts(counted(counts.exactly(10), counts.exactly(10), counts.exactly(12)))
    assert raised.field == "killed:civilian"
    assert raised.positions == positions([("10", Uid("c0")), ("10", Uid("c1")), ("12", Uid("c2"))])
    assert raised.because == "Independent sources give numbers of civilians killed that exclude each other: 10; 12."


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (counts.exactly(3), counts.about(3), False),
        (counts.at_least(10), counts.exactly(12), False),
        (counts.at_least(10), counts.exactly(9), True),
        (counts.at_most(4), counts.exactly(4), False),
        (counts.at_most(4), counts.at_least(5), True),
        (counts.NONE_REPORTED, counts.exactly(1), True),
        (counts.NOT_MENTIONED, counts.exactly(1), False),
        (counts.VAGUE, counts.exactly(1), False),
        (counts.between(3, 5), counts.between(5, 9), False),
        (counts.between(3, 5), counts.between(6, 9), True),
    ],
)
def test_only_intervals_without_a_common_number_are_disputed(one: Extent, other: Extent, disputed: bool) -> None:
    assert bool(fields(counted(one, other))) == disputed
    assert bool(fields(counted(other, one))) == disputed


def test_killed_or_wounded_fifteen_contradicts_sixteen_killed() -> None:
    def beside(killed: int) -> Case:
        troops = count("n1", counts.exactly(15), SIDE_A, Quantity.KILLED_OR_INJURED)
        dead = count("n2", counts.exactly(killed), SIDE_A)
        return case(bearing("c1", troops, originator="s1"), bearing("c2", dead, originator="s2"))

    assert fields(beside(15)) == []
    assert fields(beside(16)) == ["killed:side_a"]


def test_one_voice_does_not_contradict_itself() -> None:
    of = counted(counts.exactly(10), counts.exactly(12))
    joined_up = case(*of.bearings, relations=(joined("s0", "s1"),))
    assert fields(joined_up) == []


def test_three_attackers_and_three_gunmen_agree() -> None:
    ambush = bearing(
        "c1", count("n1", counts.exactly(14), SIDE_A), count("n2", counts.exactly(3), SIDE_B), originator="s1"
    )
    gunmen = bearing("c2", count("n3", counts.exactly(3), SIDE_B), originator="s2")
    assert fields(case(ambush, gunmen)) == []


@pytest.mark.parametrize(
    ("civilians", "everybody", "person_class", "disputed"),
    [
        (10, 12, UNKNOWN, True),
        (10, 12, TOTAL, False),
        (12, 10, TOTAL, True),
        (10, 10, UNKNOWN, False),
    ],
)
def test_a_class_against_everybody(civilians: int, everybody: int, person_class: PersonClass, disputed: bool) -> None:
    """Ten civilians are not all of twelve people, but may be the ten of whom nobody says who they were."""
    of = case(
        bearing("c1", count("n1", counts.exactly(civilians)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(everybody), person_class), originator="s2"),
    )
    assert fields(of) == (["killed"] if disputed else [])


def test_classes_that_are_counted_apart_do_not_contradict_each_other() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(14), SIDE_A), originator="s1"),
        bearing("c2", count("n2", counts.exactly(3), SIDE_B), originator="s2"),
    )
    assert fields(of) == []


def test_a_contradiction_in_a_class_is_not_told_again_for_everybody() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(14), SIDE_A), count("n2", counts.exactly(3), SIDE_B), originator="s1"),
        bearing("c2", count("n3", counts.exactly(15), SIDE_A), count("n4", counts.exactly(4), SIDE_B), originator="s2"),
    )
    assert fields(of) == ["killed:side_a", "killed:side_b"]
    more = case(*of.bearings, bearing("c3", count("n5", counts.exactly(30), TOTAL), originator="s3"))
    assert fields(more) == ["killed:side_a", "killed:side_b"]
    less = case(*of.bearings, bearing("c3", count("n5", counts.exactly(16), TOTAL), originator="s3"))
    assert fields(less) == ["killed:side_a", "killed:side_b", "killed"]


def test_a_field_of_a_number_names_quantity_and_class() -> None:
    of = counted(counts.exactly(10), counts.exactly(12))
    assert field_of(Quantity.KILLED, TOTAL) == "killed"
    assert field_of(Quantity.KILLED, CIVILIAN) == "killed:civilian"
    assert [str(each.said) for each in opinions_on(of, "killed:civilian")] == ["10", "12"]
    assert [str(each.said) for each in opinions_on(of, "killed")] == ["10", "12"]
    assert opinions_on(of, "injured") == ()


# -- D5 ---------------------------------------------------------------------------------------------------------------------


def test_civilians_against_fighters_are_disputed() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), SIDE_A), originator="s2"),
    )
    (raised,) = of_victims(of)
    assert raised.field == "killed:victims"
    assert raised.positions == positions([("civilians", Uid("c1")), ("people of side A", Uid("c2"))])
    assert raised.because == (
        "Sources differ on who was killed, and may speak of the same people: civilians against people of side A."
    )


def test_fighters_of_two_sides_are_not_disputed() -> None:
    of = case(
        bearing("c1", count("n1", counts.exactly(10), SIDE_B), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), SIDE_A), originator="s2"),
    )
    assert list(of_victims(of)) == []


# -- D2 ---------------------------------------------------------------------------------------------------------------------


def dated(*days: tuple[str, str]) -> Case:
    return case(
        *(bearing(f"c{n}", day(f"d{n}", first, last), originator=f"s{n}") for n, (first, last) in enumerate(days))
    )


def test_days_that_share_none_are_disputed() -> None:
    (raised,) = of_dates(dated(("2025-01-30", ""), ("2025-02-01", "2025-02-02")))
    assert raised.field == "when"
    assert raised.positions == positions([("2025-01-30", Uid("c0")), ("2025-02-01 to 2025-02-02", Uid("c1"))])
    assert raised.because == "Independent sources date the event differently: 2025-01-30; 2025-02-01 to 2025-02-02."


def test_days_that_overlap_are_not_disputed() -> None:
    assert list(of_dates(dated(("2025-01-30", "2025-02-01"), ("2025-02-01", "2025-02-02")))) == []


def test_only_days_of_the_event_are_compared() -> None:
    told = bearing(
        "c1", day("d1", "2025-02-15", role=DateRole.CLAIM_MADE), day("d2", "2025-02-16", role=DateRole.DEATH)
    )
    assert list(of_dates(case(told, bearing("c2", day("d3", "2025-01-30"))))) == []


def test_days_of_one_claim_are_one_span() -> None:
    both = bearing("c1", day("d1", "2025-01-30"), day("d2", "2025-02-03"), originator="s1")
    assert list(of_dates(case(both, bearing("c2", day("d3", "2025-02-01"), originator="s2")))) == []
    unread = ClaimDate(Uid("d4"), Uid(""), DateRole.EVENT, None, "some day")
    assert list(of_dates(case(bearing("c1", unread, originator="s1"), bearing("c2", day("d3", "2025-02-01"))))) == []


def test_days_open_on_both_sides_say_nothing_together() -> None:
    early, late = day("d1", "2025-01-30"), day("d2", "2025-02-03")
    assert early.span is not None
    assert late.span is not None
    until = ClaimDate(Uid("d1"), Uid(""), DateRole.EVENT, DateSpan(None, early.span.latest))
    since = ClaimDate(Uid("d2"), Uid(""), DateRole.EVENT, DateSpan(late.span.earliest, None))
    third = ClaimDate(Uid("d3"), Uid(""), DateRole.EVENT, late.span)
    open_ = bearing("c1", until, since, third, originator="s1")
    assert list(of_dates(case(open_, bearing("c2", day("d4", "2024-01-01"), originator="s2")))) == []


@pytest.mark.parametrize("relation", [ClaimRelation.PARTIAL, ClaimRelation.SUBSUMES, ClaimRelation.DOUBTFUL])
def test_claims_about_less_or_more_than_the_event_contradict_nothing(relation: ClaimRelation) -> None:
    other = bearing(
        "c1", day("d1", "2025-02-01"), place("p1", Spot("Arzah", "Hama")), relation=relation, originator="s1"
    )
    of = case(other, bearing("c2", day("d2", "2025-01-30"), place("p2", Spot("Arzah", "Homs")), originator="s2"))
    assert [*of_dates(of), *of_places(of)] == []


def test_a_denial_gives_no_day_and_no_place() -> None:
    denial = bearing(
        "c1", day("d1", "2025-02-01"), place("p1", Spot("X", "Hama")), kind=ClaimKind.DENIAL, originator="s1"
    )
    of = case(denial, bearing("c2", day("d2", "2025-01-30"), place("p2", Spot("X", "Homs")), originator="s2"))
    assert [*of_dates(of), *of_places(of)] == []


# -- D3 ---------------------------------------------------------------------------------------------------------------------


def spot(name: str, admin1: str = "", north: str = "", precision: int = 1) -> Spot:
    if not north:
        return Spot(name, admin1, precision=precision)
    return Spot(name, admin1, Decimal(north), Decimal("36.7"), precision)


def placed(one: Spot, other: Spot, known: tuple[str | None, str | None] = (None, None)) -> Case:
    return case(
        bearing("c1", place("p1", one, place=known[0]), originator="s1"),
        bearing("c2", place("p2", other, place=known[1]), originator="s2"),
    )


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (spot("Arzah", "Homs"), spot("Arzah", "Hama"), True),
        (spot("Arzah", "Homs"), spot("Arzah"), False),
        (spot("Arzah", "Homs"), spot("Arzah", "HOMS Governorate"), False),
        (spot("A", north="34.73"), spot("B", north="35.13"), True),
        (spot("A", north="34.73"), spot("B", north="34.90"), False),
        (spot("A", north="34.73"), spot("B", north="35.13", precision=3), False),
        (spot("A", north="34.73"), spot("B"), False),
        (spot("A", north="34.7300"), spot("B", north="34.9548"), False),
        (spot("A", north="34.7300"), spot("B", north="34.9549"), True),
        (spot("A", north="34.73", precision=2), spot("B", north="35.13", precision=2), True),
    ],
)
def test_other_governorates_and_far_places_are_disputed(one: Spot, other: Spot, disputed: bool) -> None:
    assert bool(list(of_places(placed(one, other)))) == disputed
    assert bool(list(of_places(placed(other, one)))) == disputed


def test_a_place_dispute_names_place_and_governorate() -> None:
    (raised,) = of_places(placed(spot("Arzah", "Homs"), spot("Arzah", "Hama")))
    assert raised.field == "where"
    assert raised.because == "Independent sources place the event differently: Arzah, Hama; Arzah, Homs."


def test_one_known_place_is_one_place_whatever_the_governorate() -> None:
    assert list(of_places(placed(spot("Arzah", "Homs"), spot("Arzah", "Hama"), ("place", "place")))) == []
    assert list(of_places(placed(spot("Arzah", "Homs"), spot("Arzah", "Hama"), ("place", "elsewhere")))) != []


def test_only_places_of_the_event_are_compared() -> None:
    found = bearing("c1", place("p1", Spot("X", "Hama"), PlaceRole.BODY_FOUND), originator="s1")
    assert list(of_places(case(found, bearing("c2", place("p2", Spot("X", "Homs")), originator="s2")))) == []


def test_a_claim_of_two_places_agrees_with_a_claim_of_one_of_them() -> None:
    both = bearing("c1", place("p1", Spot("X", "Homs")), place("p2", Spot("Y", "Hama")), originator="s1")
    assert list(of_places(case(both, bearing("c2", place("p3", Spot("Y", "Hama")), originator="s2")))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Homs", "homs governorate"),
        ("As-Suwayda", "Suwayda"),
        ("Al-Hasakah", "al Ḥasakah"),
        ("Deir ez-Zor", "Deir-ez-Zor"),
        ("محافظة حمص", "حمص"),
        ("Ḥamāh", "Hamah"),
    ],
)
def test_spellings_of_a_governorate_are_one(one: str, other: str) -> None:
    assert governorate(one) == governorate(other) != ""


def test_other_governorates_stay_apart() -> None:
    assert governorate("Homs") != governorate("Hama")
    assert governorate("Rif Dimashq") != governorate("Damascus")
    assert governorate("") == ""


@given(cases(), st.data())
def test_no_disagreement_depends_on_order(of: Case, data: st.DataObject) -> None:
    again = data.draw(shuffled(of))
    for rule in (of_counts, of_victims, of_dates, of_places):
        assert list(rule(again)) == list(rule(of))


@given(cases())
def test_a_disagreement_has_sides_with_claims(of: Case) -> None:
    for rule in (of_counts, of_victims, of_dates, of_places):
        for raised in rule(of):
            assert len(raised.positions) > 1
            assert all(side.value and side.claims for side in raised.positions)
