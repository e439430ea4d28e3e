from __future__ import annotations

import pytest
from hypothesis import given

from curator.core import counts
from curator.core.cases import Case, counts_of, in_use
from curator.core.claims import ClaimKind, Modality
from curator.core.counts import PersonClass, Qualifier, Quantity
from curator.core.events import ClaimRelation, EventKind
from curator.core.figures import propose
from curator.core.omissions import left_out, questions
from tests.core.making import bearing, case, count, event
from tests.core.strategies import cases


def reasons(of: Case) -> dict[str, str]:
    return {each.count: each.because for each in left_out(of)}


@given(cases())
def test_every_count_is_in_a_figure_or_left_out_with_a_reason(of: Case) -> None:
    resting = {uid for proposal in propose(of) for uid in proposal.rests_on}
    told = {
        each.uid
        for bearing_ in in_use(of)
        for each in counts_of(bearing_)
        if each.extent.qualifier is not Qualifier.NOT_MENTIONED
    }
    out = reasons(of)
    assert resting | out.keys() == told
    assert resting.isdisjoint(out)
    assert all(because.endswith((".", "all others")) for because in out.values())


@pytest.mark.parametrize(
    ("relation", "because"),
    [
        (ClaimRelation.DOUBTFUL, "It is doubtful whether this claim is about the event."),
        (ClaimRelation.SUBSUMES, "This claim covers more than the event, so its numbers are not the event's."),
    ],
)
def test_a_claim_that_is_not_about_the_event_alone_is_left_out(relation: ClaimRelation, because: str) -> None:
    assert reasons(case(bearing("c", count("n", counts.exactly(3)), relation=relation))) == {"n": because}


def test_a_part_of_the_event_is_left_out_where_others_tell_of_all_of_it() -> None:
    part = bearing("c1", count("n1", counts.exactly(3)), relation=ClaimRelation.PARTIAL, originator="s1")
    whole = bearing("c2", count("n2", counts.exactly(9)), originator="s2")
    assert reasons(case(part)) == {}
    assert reasons(case(part, whole)) == {
        "n1": "This claim tells of a part of the event only; others tell of all of it."
    }


def test_an_implausible_claim_is_left_out_with_the_reviewers_reason() -> None:
    wild = bearing("c", count("n", counts.exactly(900)), implausible_because="More than live there.")
    assert reasons(case(wild)) == {"n": "A reviewer marked the claim as implausible: More than live there."}


def test_a_claim_that_is_used_for_something_else_is_left_out() -> None:
    assert reasons(case(bearing("c", count("n", counts.exactly(3)), used_for=("place",)))) == {
        "n": "The claim is used here for other things than its numbers."
    }


@pytest.mark.parametrize(
    ("kind", "claim", "because"),
    [
        (
            EventKind.INCIDENT,
            ClaimKind.AGGREGATE,
            "This is a total over several events; the ledger sets it beside their sum.",
        ),
        (
            EventKind.AGGREGATE,
            ClaimKind.INCIDENT,
            "This is the number of one event, not a total; the ledger counts it as itemised.",
        ),
        (
            EventKind.RESIDUAL,
            ClaimKind.AGGREGATE,
            "What a total leaves unexplained follows from the ledger, not from claims.",
        ),
    ],
)
def test_numbers_of_another_kind_of_event_are_left_out(kind: EventKind, claim: ClaimKind, because: str) -> None:
    found = case(bearing("c", count("n", counts.exactly(344)), kind=claim), event=event(kind=kind))
    assert reasons(found) == {"n": because}


def test_words_that_are_no_number_are_left_out_and_named() -> None:
    found = case(bearing("c", count("n", counts.VAGUE, verbatim="dozens"), count("m", counts.VAGUE)))
    assert reasons(found) == {
        "n": "“dozens” is not turned into a number: choose a counting profile, or give the number that the words mean.",
        "m": "This count is not turned into a number: choose a counting profile, or give the number that the words mean.",
    }


def test_what_is_not_mentioned_is_not_left_out_either() -> None:
    assert reasons(case(bearing("c", count("n", counts.NOT_MENTIONED)))) == {}


def test_a_denied_number_is_left_out() -> None:
    denial = bearing("c", count("n", counts.exactly(9), verbatim="nine"), modality=Modality.DENIED)
    assert reasons(case(denial)) == {"n": "“nine” is what the claim denies or takes back, so it gives no number."}


def test_a_number_without_bounds_is_left_out() -> None:
    found = case(bearing("c", count("n", counts.at_least(0), verbatim="any")))
    assert reasons(found) == {"n": "“any” names neither a least nor a most, so it gives no number."}


def test_parts_are_left_out_beside_their_whole() -> None:
    whole = count("all", counts.at_least(344), verbatim="344+")
    parts = [count("part", counts.exactly(147), subset_of="all"), count("inner", counts.exactly(7), subset_of="part")]
    assert reasons(case(bearing("c", whole, *parts))) == {
        "part": "It is a part of “344+”, and a part is never added to its whole.",
        "inner": "It is a part of “344+”, and a part is never added to its whole.",
    }
    unnamed = bearing("c", count("a", counts.exactly(3)), count("b", counts.exactly(1), subset_of="a"))
    assert reasons(case(unnamed))["b"].startswith("It is a part of another count of the claim")


def test_counts_that_are_parts_of_each_other_are_left_out() -> None:
    ring = bearing(
        "c",
        count("a", counts.exactly(3), subset_of="b", verbatim="three"),
        count("b", counts.exactly(4), subset_of="a"),
        count("s", counts.exactly(5), subset_of="s"),
    )
    assert propose(case(ring)) == ()
    assert reasons(case(ring))["a"] == (
        "“three” is marked as a part of itself, by way of another count: correct what it is a part of."
    )
    assert set(reasons(case(ring))) == {"a", "b", "s"}


def test_older_claims_of_a_voice_are_left_out() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(8)), originator="s"),
        bearing("c2", count("n2", counts.exactly(9)), originator="s"),
    )
    assert reasons(found) == {"n1": "A newer claim that rests on the same origin gives the number."}


def test_counts_that_may_be_the_same_people_are_a_question() -> None:
    found = case(
        bearing(
            "c",
            count("a", counts.exactly(3), PersonClass.SIDE_A, verbatim="3 policemen"),
            count("b", counts.exactly(2), PersonClass.SIDE_A, verbatim="2 soldiers"),
            count("d", counts.exactly(1), PersonClass.SIDE_A, verbatim="an officer", subset_of="b"),
            count("e", counts.exactly(1), PersonClass.CIVILIAN),
            count("f", counts.exactly(1), PersonClass.CIVILIAN),
            count("g", counts.exactly(1), PersonClass.SIDE_B),
        )
    )
    assert questions(found) == (
        "Several counts stand side by side for civilians killed: mark one as a part of the other, or enter them as one count.",
        (
            "“3 policemen”, “2 soldiers” and “an officer” stand side by side for people of side A killed: mark one as a part of "
            "the other, or enter them as one count."
        ),
    )


def test_a_part_and_its_whole_are_no_question() -> None:
    whole = count("a", counts.exactly(3))
    assert questions(case(bearing("c", whole, count("b", counts.exactly(1), subset_of="a")))) == ()


def test_words_and_other_quantities_do_not_stand_side_by_side() -> None:
    parts = [
        count("a", counts.exactly(3)),
        count("b", counts.VAGUE),
        count("d", counts.exactly(2), quantity=Quantity.INJURED),
    ]
    assert questions(case(bearing("c", *parts))) == ()


def test_people_who_may_be_the_same_are_a_question() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(10)), originator="s1"),
        bearing("c2", count("n2", counts.exactly(12), PersonClass.SIDE_A), originator="s2"),
        bearing("c3", count("n3", counts.exactly(2), quantity=Quantity.INJURED), originator="s2"),
    )
    assert questions(found) == (
        (
            "Some sources count only civilians killed, others only fighters: decide whether these are the same people, and enter "
            "the total."
        ),
    )


def test_classes_beyond_every_total_are_a_question() -> None:
    found = case(
        bearing("c1", count("n1", counts.exactly(12), PersonClass.TOTAL), originator="s1"),
        bearing("c2", count("n2", counts.exactly(14)), originator="s2"),
    )
    assert questions(found) == (
        (
            "The classes of people killed add up to more than any total that a source gives: decide which numbers hold, and enter "
            "the total."
        ),
    )
