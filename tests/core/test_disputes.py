from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.actors import Confidence
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import ClaimKind, Modality
from curator.core.counts import exactly
from curator.core.disputes import HAPPENED, Dispute, DisputeState, contested, disputes, is_called_false, open_disputes
from curator.core.events import ClaimRelation
from curator.core.ids import Uid
from curator.core.judgement import Decision, DisputeKind, OpenedDispute, Position
from tests.core.making import EVENT, VERSION, bearing, case, count, culprit, day, event, source
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case

TWO_DAYS = case(
    bearing("c1", day("d1", "2025-01-30"), originator="s1"),
    bearing("c2", day("d2", "2025-02-01"), originator="s2"),
)


def kinds(of: Case) -> list[str]:
    return [dispute.kind.value for dispute in disputes(of)]


def only(of: Case) -> Dispute:
    (dispute,) = disputes(of)
    return dispute


def decided(dispute: Dispute, chosen: str, uid: str = "decision") -> Decision:
    return Decision(Uid(uid), EVENT, dispute.kind, dispute.field, chosen, "because", dispute.positions)


def warned(kind: CaveatKind, *claims: str, scope: CaveatScope = CaveatScope.CLAIM) -> tuple[Caveat, ...]:
    return tuple(
        Caveat(Uid(f"on-{claim}"), kind, scope, "is disputed", RaisedBy.BANNER, VERSION, target=claim)
        for claim in claims
    )


@given(cases(), st.data())
def test_no_dispute_depends_on_order(of: Case, data: st.DataObject) -> None:
    decisions = tuple(decided(each, each.positions[0].value, f"decision-{n}") for n, each in enumerate(disputes(of)))
    opened = (
        OpenedDispute(Uid("o1"), EVENT, "when", "Too early."),
        OpenedDispute(Uid("o2"), EVENT, "when", "Too late."),
    )
    full = replace(of, decisions=decisions, opened=opened)
    assert disputes(data.draw(shuffled(full))) == disputes(full)


@given(cases())
def test_kind_and_field_name_one_dispute(of: Case) -> None:
    named = [(each.kind, each.field) for each in disputes(of)]
    assert len(named) == len(set(named))


@given(cases())
def test_a_decision_on_all_sides_settles_and_nothing_else_does(of: Case) -> None:
    found = disputes(of)
    assert all(each.is_open and each.decision is None for each in found)
    decisions = tuple(decided(each, "so it is", f"decision-{n}") for n, each in enumerate(found))
    assert open_disputes(replace(of, decisions=decisions)) == ()
    fewer = tuple(replace(each, positions=each.positions[1:]) for each in decisions)
    assert open_disputes(replace(of, decisions=fewer)) == found


def test_a_settled_dispute_shows_its_decision() -> None:
    decision = decided(only(TWO_DAYS), "2025-01-30")
    dispute = only(replace(TWO_DAYS, decisions=(decision,)))
    assert (dispute.state, dispute.decision) == (DisputeState.SETTLED, decision)
    assert dispute.because == only(TWO_DAYS).because


def test_the_order_of_the_sides_does_not_matter() -> None:
    decision = decided(only(TWO_DAYS), "2025-01-30")
    turned = replace(decision, positions=decision.positions[::-1])
    assert open_disputes(replace(TWO_DAYS, decisions=(turned,))) == ()


def test_a_new_voice_behind_a_side_opens_a_dispute_again() -> None:
    decision = decided(only(TWO_DAYS), "2025-01-30")
    more = bearing("c3", day("d3", "2025-02-01"), originator="s3")
    again = replace(TWO_DAYS, bearings=(*TWO_DAYS.bearings, more), decisions=(decision,))
    assert only(again).is_open


def test_decisions_on_other_fields_or_kinds_settle_nothing() -> None:
    decision = decided(only(TWO_DAYS), "2025-01-30")
    for other in (replace(decision, field="where"), replace(decision, kind=DisputeKind.PLACES)):
        assert only(replace(TWO_DAYS, decisions=(other,))).is_open


def test_two_decisions_that_differ_settle_nothing() -> None:
    one, other = decided(only(TWO_DAYS), "2025-01-30", "d1"), decided(only(TWO_DAYS), "2025-02-01", "d2")
    dispute = only(replace(TWO_DAYS, decisions=(one, other)))
    assert dispute.is_open
    assert dispute.because.endswith("It was decided in different ways: 2025-01-30; 2025-02-01.")
    same = only(replace(TWO_DAYS, decisions=(one, replace(one, uid=Uid("d2")))))
    assert same.decision is not None
    assert same.decision.uid == "d2"


# -- D6 ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "denial",
    [
        bearing("c2", kind=ClaimKind.DENIAL, originator="s2"),
        bearing("c2", modality=Modality.DENIED, originator="s2"),
        bearing("c2", modality=Modality.RETRACTED, originator="s2"),
        bearing("c2", culprit("a", "HTS"), modality=Modality.RETRACTED, originator="s2"),
    ],
)
def test_a_denial_or_retraction_disputes_that_it_happened(denial: Bearing) -> None:
    dispute = only(case(bearing("c1", originator="s1"), denial))
    assert (dispute.kind, dispute.field) == (DisputeKind.EXISTENCE, "existence")
    assert dispute.positions == (
        Position("it did not happen as told", (Uid("c2"),)),
        Position("it happened", (Uid("c1"),)),
    )
    assert dispute.because == "A claim denies or takes back that it happened: whether it happened is disputed."


def test_who_denies_only_to_have_done_it_does_not_dispute_that_it_happened() -> None:
    denial = bearing("c2", culprit("a", "HTS", confidence=Confidence.DENIED), kind=ClaimKind.DENIAL, originator="s2")
    assert kinds(case(bearing("c1", originator="s1"), denial)) == []


@pytest.mark.parametrize("kind", [CaveatKind.HOAX, CaveatKind.DISINFORMATION])
def test_a_hoax_disputes_that_it_happened(kind: CaveatKind) -> None:
    dispute = only(case(bearing("c1"), bearing("c2"), caveats=warned(kind, "c2")))
    assert dispute.positions == (
        Position("it did not happen as told", (Uid("c2"),)),
        Position("it happened", (Uid("c1"), Uid("c2"))),
    )
    assert dispute.because.startswith("A caveat calls the report false")


def test_a_hoax_that_is_uncertain_discharged_or_about_a_doubtful_claim_disputes_nothing() -> None:
    caveats = warned(CaveatKind.HOAX, "c1")
    lifted = (Discharge(Uid("d"), Uid("on-c1"), Uid("c1"), "It is about another village."),)
    assert kinds(case(bearing("c1"), caveats=caveats, discharges=lifted)) == []
    assert kinds(case(bearing("c1"), caveats=warned(CaveatKind.HOAX, "", scope=CaveatScope.STRETCH))) == []
    assert kinds(case(bearing("c1", relation=ClaimRelation.DOUBTFUL), caveats=caveats)) == []


# -- D7, D8, D9 ---------------------------------------------------------------------------------------------------------------


def test_where_only_parties_speak_their_word_is_disputed() -> None:
    party, monitor = source("p", party="actor"), source("m")
    first, second = bearing("c1", originator="p"), bearing("c2", modality=Modality.CLAIMED_BY_PARTY)
    dispute = only(case(first, second, sources=[party, monitor]))
    assert (dispute.kind, dispute.field) == (DisputeKind.PARTIES_ONLY, "sources")
    assert [side.claims for side in dispute.positions] == [("c1", "c2")]
    assert kinds(case(first, second, bearing("c3", originator="m"), sources=[party, monitor])) == []
    assert kinds(case()) == []


@pytest.mark.parametrize("kind", [CaveatKind.ACCURACY_DISPUTED, CaveatKind.SELF_CONTRADICTORY])
def test_disputed_accuracy_of_every_claim_is_a_dispute(kind: CaveatKind) -> None:
    both = (bearing("c1"), bearing("c2"))
    dispute = only(case(*both, caveats=warned(kind, "c1", "c2")))
    assert (dispute.kind, dispute.field) == (DisputeKind.ACCURACY, "accuracy")
    assert dispute.positions == (Position("is disputed", (Uid("c1"), Uid("c2"))),)
    assert kinds(case(*both, caveats=warned(kind, "c1"))) == []
    assert kinds(case(*both, caveats=warned(kind, "", scope=CaveatScope.STRETCH))) == []
    assert kinds(case(bearing("c1", relation=ClaimRelation.CONTRADICTS), caveats=warned(kind, "c1"))) == []


def test_a_person_can_dispute_anything() -> None:
    opened = (
        OpenedDispute(Uid("o1"), EVENT, "summary", "It leaves out the second attack."),
        OpenedDispute(Uid("o2"), EVENT, "summary", "It is in the wrong order."),
        OpenedDispute(Uid("o3"), EVENT, "when", "The night belongs to the day before."),
    )
    summary, when = disputes(case(opened=opened))
    assert (summary.kind, summary.field) == (DisputeKind.RAISED_BY_PERSON, "summary")
    assert [side.value for side in summary.positions] == [
        "It is in the wrong order.",
        "It leaves out the second attack.",
    ]
    assert when.because == "The night belongs to the day before."


def test_what_people_dispute_comes_in_a_fixed_order() -> None:
    opened = [OpenedDispute(Uid(f"o{n}"), EVENT, field, f"because {field}") for n, field in enumerate("hgfedcba")]
    opened += [OpenedDispute(Uid(f"p{n}"), EVENT, "a", f"for {field}") for n, field in enumerate("hgfedcb")]
    found = disputes(case(opened=tuple(opened)))
    assert [each.field for each in found] == list("abcdefgh")
    assert found[0].because == "because a for b for c for d for e for f for g for h"


def test_decisions_that_differ_are_told_in_a_fixed_order() -> None:
    decisions = tuple(decided(only(TWO_DAYS), chosen, f"d-{chosen}") for chosen in "hgfedcba")
    assert only(replace(TWO_DAYS, decisions=decisions)).because.endswith("a; b; c; d; e; f; g; h.")


def test_all_kinds_stand_in_the_order_of_their_codes() -> None:
    of = case(
        bearing("c1", count("n1", exactly(10)), day("d1", "2025-01-30"), originator="s1"),
        bearing("c2", count("n2", exactly(12)), day("d2", "2025-02-01"), originator="s2"),
        bearing("c3", kind=ClaimKind.DENIAL, originator="s3"),
        opened=(OpenedDispute(Uid("o"), EVENT, "title", "Too long."),),
    )
    assert kinds(of) == ["D1", "D2", "D6", "D9"]


def test_what_was_ever_disputed_is_told_with_what_is_disputed_now() -> None:
    first = bearing("1", day("1-day", "2025-01-01"), originator="a")
    second = bearing("2", day("2-day", "2025-01-09"), originator="b")
    gone = Decision(Uid("d"), EVENT, DisputeKind.PLACES, "where", "Arzah", "The map.")
    assert contested(case(first, second, decisions=(gone,), event=event(contested_on=("killed",)))) == (
        "killed",
        "when",
        "where",
    )


def test_what_is_called_false_stays_so_until_somebody_decides() -> None:
    told = bearing("1", originator="a")
    hoax = Caveat(Uid("h"), CaveatKind.HOAX, CaveatScope.CLAIM, "a hoax", RaisedBy.CURATOR, target="1")
    of = case(told, caveats=(hoax,))
    assert is_called_false(of)
    (dispute,) = [each for each in disputes(of) if each.kind is DisputeKind.EXISTENCE]
    decision = Decision(Uid("d"), EVENT, dispute.kind, dispute.field, HAPPENED, "Seen by two.", dispute.positions)
    assert not is_called_false(replace(of, decisions=(decision,)))
    denial = bearing("2", originator="b", kind=ClaimKind.DENIAL)
    assert not is_called_false(case(told, denial))
    assert not is_called_false(case(told))
