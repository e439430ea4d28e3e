from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from curator.core import counts
from curator.core.claims import ClaimKind, Modality
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole
from curator.core.events import ClaimRelation, Estimate, EventKind, FigureMethod
from curator.core.figures import Proposal, propose
from curator.core.ids import Uid
from curator.core.sources import Reliability, SourceRelationKind
from tests.core.making import bearing, case, count, day, event, joined, source

if TYPE_CHECKING:
    from curator.core.cases import Case

CIVILIAN, SIDE_A, SIDE_B, UNKNOWN, TOTAL = (
    PersonClass.CIVILIAN,
    PersonClass.SIDE_A,
    PersonClass.SIDE_B,
    PersonClass.UNKNOWN,
    PersonClass.TOTAL,
)
KILLED, INJURED, EITHER = Quantity.KILLED, Quantity.INJURED, Quantity.KILLED_OR_INJURED


def figures(of: Case, quantity: Quantity = KILLED) -> dict[PersonClass, Estimate]:
    return {each.person_class: each.estimate for each in propose(of) if each.quantity is quantity}


def total(of: Case) -> Proposal:
    return next(each for each in propose(of) if each.person_class is TOTAL)


def told(*extents: Extent, grades: str = "", party: str = "") -> Case:
    """A case in which each of several independent sources, graded in order, counts civilians killed."""
    names = [f"s{number}" for number in range(len(extents))]
    claims = [
        bearing(f"c-{name}", count(f"n-{name}", extent), originator=name)
        for name, extent in zip(names, extents, strict=True)
    ]
    known = [
        source(name, Reliability(grade), party="p" if name in party.split() else None)
        for name, grade in zip(names, grades.ljust(len(names), "F"), strict=True)
    ]
    return case(*claims, sources=known)


# -- best ---------------------------------------------------------------------------------------------------------------


def test_one_source_is_a_figure_of_its_own() -> None:
    assert total(told(counts.exactly(7))).estimate == Estimate(7, 7, 7)
    assert total(told(counts.exactly(7))).method is FigureMethod.SINGLE_SOURCE


def test_sources_that_agree_are_agreed() -> None:
    proposal = total(told(counts.exactly(3), counts.about(3)))
    assert (proposal.estimate, proposal.method) == (Estimate(3, 3, 3), FigureMethod.AGREED)


def test_at_least_ten_and_twelve_agree_on_twelve() -> None:
    proposal = total(told(counts.at_least(10), counts.exactly(12)))
    assert (proposal.estimate, proposal.method) == (Estimate(10, 12, 12, high_open=True), FigureMethod.AGREED)
    assert (
        proposal.rationale
        == "None of 2 independent sources contradicts 12 people killed: s0, at least 10; s1, 12. The highest number given is no upper limit."
    )


def test_the_most_reliable_source_decides() -> None:
    proposal = total(told(counts.exactly(10), counts.exactly(12), counts.exactly(12), grades="BCC"))
    assert (proposal.estimate, proposal.method) == (Estimate(10, 10, 12), FigureMethod.MOST_RELIABLE)
    assert proposal.rationale.startswith(
        "The most reliable of 3 independent sources that count people killed is s0 (graded B): "
    )


@pytest.mark.parametrize(
    ("grades", "decides"),
    [
        ("BB", False),
        ("FF", False),
        ("BF", True),
        ("CF", True),
        ("DF", False),
        ("EF", False),
        ("DE", True),
        ("FE", False),
    ],
)
def test_a_grade_decides_only_where_one_is_strictly_higher(grades: str, decides: bool) -> None:
    proposal = total(told(counts.exactly(12), counts.exactly(10), grades=grades))
    assert proposal.method is (FigureMethod.MOST_RELIABLE if decides else FigureMethod.LOWEST)
    assert proposal.estimate.best == (12 if decides else 10)


def test_the_most_reliable_source_need_not_come_first() -> None:
    proposal = total(told(*map(counts.exactly, (10, 11, 12)), grades="CFA"))
    assert (proposal.estimate.best, proposal.method) == (12, FigureMethod.MOST_RELIABLE)


def test_counts_under_a_figure_come_in_a_fixed_order() -> None:
    proposal = total(told(*map(counts.exactly, range(8, 0, -1))))
    assert proposal.rests_on == tuple(f"n-s{number}" for number in range(8))


def test_only_bounds_are_told_as_such() -> None:
    bounds = "0 is the lowest number that they defend"
    assert bounds in total(told(counts.at_most(4))).rationale
    assert bounds not in total(told(counts.NONE_REPORTED)).rationale
    assert bounds not in total(told(counts.NONE_REPORTED, counts.at_most(4))).rationale
    assert bounds not in total(told(counts.exactly(4))).rationale


def test_most_sources_decide_where_none_is_more_reliable() -> None:
    proposal = total(told(counts.exactly(12), counts.exactly(12), counts.exactly(10)))
    assert (proposal.estimate, proposal.method) == (Estimate(10, 12, 12), FigureMethod.MAJORITY)


def test_half_of_the_sources_are_not_most() -> None:
    proposal = total(told(*map(counts.exactly, (12, 12, 10, 11))))
    assert (proposal.estimate, proposal.method) == (Estimate(10, 10, 12), FigureMethod.LOWEST)
    assert "no number has most of them behind it; 10 is the lowest" in proposal.rationale


def test_up_to_four_names_no_number_beside_one_that_does() -> None:
    proposal = total(told(counts.at_most(4), counts.exactly(10)))
    assert (proposal.estimate, proposal.method) == (Estimate(0, 10, 10), FigureMethod.LOWEST)
    assert total(told(counts.at_most(4), counts.exactly(10), grades="AF")).estimate.best == 10


def test_none_reported_is_zero_and_not_mentioned_is_nothing() -> None:
    assert figures(told(counts.NONE_REPORTED)) == {CIVILIAN: Estimate(0, 0, 0), TOTAL: Estimate(0, 0, 0)}
    assert propose(told(counts.NOT_MENTIONED)) == ()
    assert propose(told(counts.VAGUE)) == ()


def test_an_open_number_is_the_lowest_that_it_allows() -> None:
    assert total(told(counts.at_least(344))).estimate == Estimate(344, 344, 344, high_open=True)


# -- killed or wounded ---------------------------------------------------------------------------------------------------


def test_killing_or_wounding_fifteen_troops_is_up_to_fifteen_of_each() -> None:
    troops = case(
        bearing("c", count("n", counts.exactly(15), SIDE_A, EITHER, verbatim="fifteen troops"), originator="s")
    )
    for quantity in (KILLED, INJURED):
        assert figures(troops, quantity) == {SIDE_A: Estimate(0, 0, 15), TOTAL: Estimate(0, 0, 15)}
    assert figures(troops, EITHER)[TOTAL] == Estimate(15, 15, 15)
    assert total(troops).rationale == (
        "One independent source counts people killed: a source that the text does not name, up to 15 (“fifteen troops”). "
        "The words allow more but do not say so of anyone; 0 is the lowest number that they defend."
    )


def test_the_dead_among_the_killed_or_wounded_are_at_least_that_many() -> None:
    told_ = bearing(
        "c",
        count("all", counts.exactly(15), SIDE_A, EITHER),
        count("dead", counts.exactly(3), UNKNOWN, subset_of="all"),
        originator="s",
    )
    assert figures(case(told_))[TOTAL] == Estimate(3, 3, 15)
    assert figures(case(told_), INJURED)[TOTAL] == Estimate(0, 0, 15)


def test_an_open_killed_or_wounded_gives_neither() -> None:
    told_ = case(bearing("c", count("n", counts.at_least(15), SIDE_A, EITHER)))
    assert figures(told_, KILLED) == figures(told_, INJURED) == {}


# -- parts, wholes, classes ------------------------------------------------------------------------------------------------


def test_a_part_of_people_of_whom_no_most_is_known_bounds_nothing() -> None:
    """Of "at least 20 killed or injured, 3 of them children" nobody is known to have been killed, and more than 3 may be."""
    found = case(
        bearing(
            "c",
            count("n1", counts.at_least(20), quantity=EITHER),
            count("n2", counts.exactly(3), quantity=EITHER, subset_of=Uid("n1")),
        )
    )
    assert figures(found) == {}
    direct = case(
        bearing(
            "c", count("n1", counts.at_least(20), quantity=EITHER), count("n2", counts.exactly(3), subset_of=Uid("n1"))
        )
    )
    assert figures(direct)[TOTAL] == Estimate(3, 3, 3)


def test_147_of_344_are_not_added() -> None:
    whole = count("all", counts.more_than(343), verbatim="344+")
    part = count("part", counts.exactly(147), verbatim="147 of whom", subset_of="all")
    assert total(case(bearing("c", whole, part))).estimate == Estimate(344, 344, 344, high_open=True)


def test_policemen_and_attackers_of_one_claim_are_added() -> None:
    ambush = bearing(
        "c1",
        count("police", counts.exactly(14), SIDE_A, verbatim="14 policemen"),
        count("attackers", counts.exactly(3), SIDE_B, verbatim="three attackers"),
        originator="s1",
    )
    assert figures(case(ambush)) == {
        SIDE_A: Estimate(14, 14, 14),
        SIDE_B: Estimate(3, 3, 3),
        TOTAL: Estimate(17, 17, 17),
    }
    gunmen = bearing("c2", count("gunmen", counts.exactly(3), SIDE_B, verbatim="Three gunmen"), originator="s2")
    both = {proposal.person_class: proposal for proposal in propose(case(ambush, gunmen))}
    assert both[SIDE_B].method is FigureMethod.AGREED
    assert both[TOTAL].estimate == Estimate(17, 17, 17)


def test_sides_that_different_sources_count_are_added() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(14), SIDE_A), originator="s1"),
        bearing("c2", count("n2", counts.at_least(5), SIDE_B), originator="s2"),
    )
    assert total(found).estimate == Estimate(19, 19, 19, high_open=True)
    assert total(found).rationale == "Different sources count different people; their numbers add up to 19."


def test_civilians_of_one_source_and_fighters_of_another_are_not_added() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), SIDE_A), originator="s2"),
    )
    assert figures(found) == {CIVILIAN: Estimate(10, 10, 10), SIDE_A: Estimate(12, 12, 12)}


def test_they_are_not_added_beyond_a_total_either() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), SIDE_A), originator="s2"),
        bearing("c3", count("n3", counts.at_least(15), TOTAL), originator="s3"),
    )
    assert TOTAL not in figures(found)


def test_a_source_that_counts_both_shows_that_they_are_not_the_same() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), SIDE_A), originator="s2"),
        bearing("c3", count("n3", counts.exactly(10)), count("n4", counts.exactly(12), SIDE_A), originator="s3"),
    )
    assert total(found).estimate == Estimate(22, 22, 22)


def test_a_total_beyond_its_classes_leaves_a_remainder() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(20), TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.between(3, 5)), originator="s2"),
    )
    assert figures(found) == {
        CIVILIAN: Estimate(3, 3, 5),
        UNKNOWN: Estimate(15, 17, 17),
        TOTAL: Estimate(20, 20, 20),
    }


def test_the_remainder_can_be_nobody_where_a_class_is_open() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(20), TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.at_least(3)), originator="s2"),
    )
    assert figures(found)[UNKNOWN] == Estimate(0, 17, 17)


def test_the_remainder_takes_the_bounds_of_total_and_classes() -> None:
    def rest(total_: Extent, civilians: Extent) -> Estimate:
        found = case(
            bearing("c1", count("n1", total_, TOTAL), originator="s1"),
            bearing("c2", count("n2", civilians), count("n3", counts.exactly(1), SIDE_A), originator="s2"),
        )
        return figures(found)[UNKNOWN]

    assert rest(counts.between(20, 25), counts.between(3, 5)) == Estimate(14, 16, 21)
    assert rest(counts.between(6, 9), counts.between(3, 8)) == Estimate(0, 2, 5)
    assert rest(counts.exactly(20), counts.at_least(3)) == Estimate(0, 16, 16)


def test_classes_may_be_as_many_as_the_highest_total() -> None:
    found = case(
        bearing("c1", count("n1", counts.between(10, 17), TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(14), SIDE_A), count("n3", counts.exactly(3), SIDE_B), originator="s2"),
    )
    assert total(found).estimate == Estimate(10, 17, 17)


def test_a_sum_is_as_sure_as_its_least_sure_class() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(14), SIDE_A), originator="s1"),
        bearing("c2", count("n2", counts.exactly(15), SIDE_A), originator="s2"),
        bearing("c3", count("n3", counts.exactly(5), SIDE_B), originator="s3"),
    )
    methods = {proposal.person_class: proposal.method for proposal in propose(found)}
    assert methods == {
        SIDE_A: FigureMethod.LOWEST,
        SIDE_B: FigureMethod.SINGLE_SOURCE,
        TOTAL: FigureMethod.LOWEST,
    }


def test_people_of_unknown_class_are_the_total() -> None:
    found = case(bearing("c", count("n", counts.exactly(4), UNKNOWN)))
    assert figures(found) == {UNKNOWN: Estimate(4, 4, 4), TOTAL: Estimate(4, 4, 4)}


def test_an_open_total_gives_way_to_classes_that_add_up_to_more() -> None:
    found = case(
        bearing("c1", count("n1", counts.at_least(3), TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(14), SIDE_A), originator="s2"),
        bearing("c3", count("n3", counts.exactly(5), SIDE_B), originator="s3"),
    )
    assert total(found).estimate == Estimate(3, 19, 19, high_open=True)
    assert total(found).rationale.endswith("The classes alone add up to 19.")
    assert total(found).rests_on == ("n1", "n2", "n3")


def test_a_closed_total_below_its_classes_is_no_total() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(12), TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(14), SIDE_A), originator="s2"),
    )
    assert TOTAL not in figures(found)


# -- who speaks --------------------------------------------------------------------------------------------------------------


def test_five_citations_of_one_originator_are_one_voice() -> None:
    copies = [
        bearing(f"c{number}", count(f"n{number}", counts.exactly(12)), originator=f"paper{number}")
        for number in range(5)
    ]
    relations = tuple(joined(f"paper{number}", "sohr", SourceRelationKind.CITES) for number in range(5))
    other = bearing("other", count("n-other", counts.exactly(10)), originator="other")
    proposal = total(case(*copies, other, relations=relations))
    assert (proposal.estimate, proposal.method) == (Estimate(10, 10, 12), FigureMethod.LOWEST)
    assert [opinion.by.claim for opinion in proposal.opinions] == ["c4", "other"]


def test_the_newest_claim_of_a_voice_counts() -> None:
    early = bearing("c2", count("n2", counts.exactly(8)), day("d2", "2025-02-01", role=DateRole.REPORT), originator="s")
    late = bearing(
        "c1", count("n1", counts.exactly(10)), day("d1", "2025-02-03", role=DateRole.CLAIM_MADE), originator="s"
    )
    undated = bearing("c3", count("n3", counts.exactly(6)), day("d3", "2025-02-09"), originator="s")
    assert total(case(early, late, undated)).estimate == Estimate(10, 10, 10)
    assert total(case(early, undated)).estimate == Estimate(8, 8, 8)


def test_a_newer_claim_without_a_number_takes_none_away() -> None:
    early = bearing("c1", count("n1", counts.exactly(8)), originator="s")
    late = bearing("c2", count("n2", counts.VAGUE), day("d2", "2025-02-01", role=DateRole.REPORT), originator="s")
    assert total(case(early, late)).estimate == Estimate(8, 8, 8)


def test_a_superseded_claim_does_not_count() -> None:
    early = bearing("c1", count("n1", counts.exactly(12)), originator="s1")
    late = bearing("c2", count("n2", counts.exactly(10)), originator="s2", supersedes=Uid("c1"))
    assert total(case(early, late)).estimate == Estimate(10, 10, 10)


def test_an_implausible_claim_does_not_count() -> None:
    wild = bearing("c1", count("n1", counts.exactly(900)), originator="s1", implausible_because="more than live there")
    assert total(case(wild, bearing("c2", count("n2", counts.exactly(9)), originator="s2"))).estimate == Estimate(
        9, 9, 9
    )


def test_where_only_parties_speak_nobody_vouches_for_a_minimum() -> None:
    proposal = total(told(counts.exactly(5), counts.exactly(6), party="s0 s1"))
    assert proposal.estimate == Estimate(0, 5, 6)
    assert total(told(counts.exactly(5), counts.exactly(6), party="s0")).estimate == Estimate(5, 5, 6)


TWELVE = counts.exactly(12)


def a_partys_total(*classes: Extent, claimed: Extent = TWELVE) -> Case:
    """A case in which a party counts people in all, 12 if nothing else is said, and independent sources count people of certain classes."""
    known = [
        bearing(f"c{place}", count(f"n{place}", extent, person_class), originator=f"s{place}")
        for place, (extent, person_class) in enumerate(zip(classes, (CIVILIAN, SIDE_A), strict=False))
    ]
    by_party = bearing("c-p", count("n-p", claimed, TOTAL), originator="p")
    return case(*known, by_party, sources=[source("p", party="p")])


def test_what_others_count_is_the_minimum_of_a_partys_total() -> None:
    found = figures(a_partys_total(counts.exactly(10)))
    assert found == {CIVILIAN: Estimate(10, 10, 10), UNKNOWN: Estimate(0, 2, 2), TOTAL: Estimate(10, 12, 12)}
    proposal = total(a_partys_total(counts.exactly(10)))
    assert proposal.rests_on == ("n-p", "n0")
    assert proposal.rationale.endswith("Others count the classes: low is the 10 that these have at least.")


def test_a_partys_total_below_what_others_count_takes_their_minimum_where_it_is_open() -> None:
    assert figures(a_partys_total(counts.exactly(10), claimed=counts.at_least(8)))[TOTAL] == Estimate(10, 10, 10, True)
    assert TOTAL not in figures(a_partys_total(counts.exactly(10), claimed=counts.exactly(8)))


def test_classes_that_may_be_the_same_people_are_no_minimum_of_a_partys_total() -> None:
    assert figures(a_partys_total(counts.exactly(5), counts.exactly(6)))[TOTAL] == Estimate(0, 12, 12)


def test_a_class_of_which_nobody_is_certain_is_no_minimum_of_a_partys_total() -> None:
    assert figures(a_partys_total(counts.at_most(4)))[TOTAL] == Estimate(0, 12, 12)


@pytest.mark.parametrize("modality", [Modality.DENIED, Modality.RETRACTED])
def test_what_is_denied_or_taken_back_gives_no_number(modality: Modality) -> None:
    assert propose(case(bearing("c", count("n", counts.exactly(10)), modality=modality))) == ()


def test_a_denial_may_say_that_there_was_nobody() -> None:
    denial = bearing("c", count("n", counts.NONE_REPORTED), kind=ClaimKind.DENIAL)
    assert total(case(denial)).estimate == Estimate(0, 0, 0)
    assert propose(case(bearing("c", count("n", counts.NONE_REPORTED), modality=Modality.RETRACTED))) == ()


@pytest.mark.parametrize("relation", [ClaimRelation.DOUBTFUL, ClaimRelation.SUBSUMES])
def test_claims_that_are_not_about_the_event_alone_do_not_count(relation: ClaimRelation) -> None:
    assert propose(case(bearing("c", count("n", counts.exactly(10)), relation=relation))) == ()


def test_a_part_of_the_event_is_at_least_that() -> None:
    part = bearing("c1", count("n1", counts.exactly(3)), relation=ClaimRelation.PARTIAL, originator="s1")
    assert total(case(part)).estimate == Estimate(3, 3, 3, high_open=True)
    whole = bearing("c2", count("n2", counts.exactly(10)), originator="s2")
    assert total(case(part, whole)).estimate == Estimate(10, 10, 10)
    up_to = bearing("c3", count("n3", counts.at_most(4)), relation=ClaimRelation.PARTIAL)
    assert propose(case(up_to)) == ()
    both = bearing(
        "c4", count("n4", counts.exactly(2)), count("n5", counts.at_most(4), SIDE_A), relation=ClaimRelation.PARTIAL
    )
    assert figures(case(both)) == dict.fromkeys((CIVILIAN, TOTAL), Estimate(2, 2, 2, high_open=True))


def test_a_claim_used_for_its_date_gives_no_number() -> None:
    assert propose(case(bearing("c", count("n", counts.exactly(10)), used_for=("date",)))) == ()
    assert propose(case(bearing("c", count("n", counts.exactly(10)), used_for=("counts",)))) != ()


@pytest.mark.parametrize(
    ("kind", "claim", "heard"),
    [
        (EventKind.INCIDENT, ClaimKind.AGGREGATE, False),
        (EventKind.INCIDENT, ClaimKind.CORRECTION, True),
        (EventKind.AGGREGATE, ClaimKind.AGGREGATE, True),
        (EventKind.AGGREGATE, ClaimKind.INCIDENT, False),
        (EventKind.RESIDUAL, ClaimKind.AGGREGATE, False),
        (EventKind.RESIDUAL, ClaimKind.INCIDENT, False),
    ],
)
def test_totals_feed_totals_and_incidents_incidents(kind: EventKind, claim: ClaimKind, heard: bool) -> None:
    found = case(bearing("c", count("n", counts.exactly(344)), kind=claim), event=event(kind=kind))
    assert bool(propose(found)) == heard
