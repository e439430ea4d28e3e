from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.claims import ClaimActor, ClaimKind, Modality
from curator.core.counts import exactly
from curator.core.disputes import DID_NOT_HAPPEN, HAPPENED, disputes
from curator.core.events import ClaimRelation, Grade
from curator.core.grading import credibility, propose_grade
from curator.core.ids import Uid
from curator.core.judgement import Decision
from curator.core.sources import Reliability
from tests.core.making import EVENT, VERSION, bearing, case, count, culprit, event, source
from tests.core.strategies import cases, shuffled

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case

TWO = (bearing("c1", originator="s1"), bearing("c2", originator="s2"))


def warned(kind: CaveatKind, *claims: str) -> tuple[Caveat, ...]:
    return tuple(
        Caveat(Uid(f"on-{claim}"), kind, CaveatScope.CLAIM, "a warning", RaisedBy.CURATOR, target=claim)
        for claim in claims
    )


def grade(of: Case) -> Grade | None:
    return propose_grade(of).grade


def decided(of: Case, chosen: str) -> Case:
    decisions = tuple(
        Decision(Uid(f"d{n}"), EVENT, each.kind, each.field, chosen, "It is so.", each.positions)
        for n, each in enumerate(disputes(of))
    )
    return replace(of, decisions=decisions)


@given(cases(), st.data())
def test_no_grade_depends_on_order(of: Case, data: st.DataObject) -> None:
    assert propose_grade(data.draw(shuffled(of))) == propose_grade(of)


@given(cases())
def test_every_grade_has_a_reason(of: Case) -> None:
    reasons = propose_grade(of).reasons
    assert reasons
    assert all(reason.strip() for reason in reasons)


def test_nothing_said_is_no_grade() -> None:
    assert propose_grade(case()) == propose_grade(case(bearing("c", relation=ClaimRelation.DOUBTFUL)))
    assert propose_grade(case()).grade is None
    assert propose_grade(case()).reasons == ("No claim in use says that this happened.",)


def test_one_voice_is_weak_and_two_are_fair() -> None:
    assert propose_grade(case(TWO[0])).grade is Grade.WEAK
    assert propose_grade(case(TWO[0])).reasons == ("One independent source tells of it.",)
    assert propose_grade(case(*TWO)).grade is Grade.FAIR
    assert propose_grade(case(*TWO)).reasons == ("2 independent sources tell of it.",)


@pytest.mark.parametrize(
    "second",
    [
        bearing("c2", originator="s2", modality=Modality.CONFIRMED_BY),
        bearing("c2", culprit("a", "HTS", confidence=Confidence.CLAIMED_OR_ADMITTED), originator="s2"),
    ],
)
def test_two_voices_and_an_admission_confirm(second: Bearing) -> None:
    of = case(TWO[0], second)
    assert propose_grade(of).grade is Grade.CONFIRMED
    assert propose_grade(of).reasons == ("2 independent sources tell of it, and it is admitted or confirmed.",)
    assert grade(case(second)) is Grade.WEAK


@pytest.mark.parametrize(
    "second",
    [
        culprit("a", "HTS", confidence=Confidence.ACCUSED),
        replace(culprit("a", "HTS", confidence=Confidence.CLAIMED_OR_ADMITTED), role=ActorRole.PARTICIPANT),
    ],
)
def test_an_accusation_or_anothers_admission_confirms_nothing(second: ClaimActor) -> None:
    assert grade(case(TWO[0], bearing("c2", second, originator="s2"))) is Grade.FAIR


def test_only_parties_are_weak_whatever_their_number() -> None:
    parties = [source("s1", party="a"), source("s2", party="b")]
    proposed = propose_grade(case(*TWO, sources=parties))
    assert proposed.grade is Grade.WEAK
    assert proposed.reasons == (
        "Every claim for it stands under a caveat (party to conflict), so it is weak at best.",
        "2 sources tell of it, all of them parties to the conflict.",
    )
    assert grade(case(*TWO, sources=parties[:1])) is Grade.FAIR


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (CaveatKind.SINGLE_SOURCE, Grade.WEAK),
        (CaveatKind.POV, Grade.WEAK),
        (CaveatKind.UNCITED, Grade.WEAK),
        (CaveatKind.UNRELIABLE, Grade.FAIR),
        (CaveatKind.OUTDATED, Grade.CONFIRMED),
    ],
)
def test_caveats_on_every_claim_cap_the_grade(kind: CaveatKind, expected: Grade) -> None:
    confirmed = (TWO[0], bearing("c2", originator="s2", modality=Modality.CONFIRMED_BY))
    assert grade(case(*confirmed, caveats=warned(kind, "c1", "c2"))) is expected
    assert grade(case(*confirmed, caveats=warned(kind, "c1"))) is Grade.CONFIRMED


def test_the_caveat_that_decides_is_named_first() -> None:
    proposed = propose_grade(case(*TWO, caveats=warned(CaveatKind.SINGLE_SOURCE, "c1", "c2")))
    assert proposed.reasons == (
        "Every claim for it stands under a caveat (single source), so it is weak at best.",
        "2 independent sources tell of it.",
    )


def test_caveats_that_travel_together_are_named_in_order() -> None:
    kinds = (CaveatKind.UNDUE_WEIGHT, CaveatKind.UNBALANCED, CaveatKind.POV)
    caveats = tuple(replace(warned(kind, "c1")[0], uid=Uid(kind)) for kind in kinds)
    assert "(pov, unbalanced, undue weight)" in propose_grade(case(TWO[0], caveats=caveats)).reasons[0]


def test_a_caveat_of_uncertain_reach_caps_and_says_so() -> None:
    banner = Caveat(Uid("b"), CaveatKind.POV, CaveatScope.STRETCH, "a warning", RaisedBy.BANNER, version=VERSION)
    proposed = propose_grade(case(*TWO, caveats=(banner,)))
    assert proposed.grade is Grade.WEAK
    assert proposed.reasons[0] == (
        "Every claim for it may stand under a caveat (pov), so it is weak at best until somebody confirms how far the caveat "
        "reaches."
    )


@pytest.mark.parametrize(("grades", "expected"), [("DE", Grade.WEAK), ("DC", Grade.FAIR), ("DF", Grade.FAIR)])
def test_unreliable_sources_are_weak(grades: str, expected: Grade) -> None:
    sources = [source("s1", Reliability(grades[0])), source("s2", Reliability(grades[1]))]
    assert grade(case(*TWO, sources=sources)) is expected
    assert grade(case(*TWO, sources=sources[:1])) is Grade.FAIR


DISPUTED = case(
    bearing("c1", count("n1", exactly(10)), originator="s1"),
    bearing("c2", count("n2", exactly(12)), originator="s2"),
)


def test_what_is_disputed_is_contested() -> None:
    proposed = propose_grade(DISPUTED)
    assert proposed.grade is Grade.CONTESTED
    assert proposed.reasons[0].startswith(
        "Independent sources give numbers of civilians killed that exclude each other"
    )
    assert proposed.reasons[-1] == "2 independent sources tell of it."


def test_what_was_settled_stays_contested() -> None:
    proposed = propose_grade(decided(DISPUTED, "10"))
    assert proposed.grade is Grade.CONTESTED
    assert proposed.reasons[0].endswith("It was settled: 10.")


def test_what_was_ever_contested_stays_contested() -> None:
    proposed = propose_grade(case(*TWO, event=event(contested_on=("when", "sources"))))
    assert proposed.grade is Grade.CONTESTED
    assert proposed.reasons[0] == "It was once disputed on when."
    often = propose_grade(case(*TWO, event=event(contested_on=tuple("hgfedcba"))))
    assert [reason[-2] for reason in often.reasons[:8]] == list("abcdefgh")
    assert grade(case(*TWO, event=event(contested_on=("sources",)))) is Grade.FAIR
    again = propose_grade(replace(DISPUTED, event=event(contested_on=("killed:civilian",))))
    assert not any("once disputed" in reason for reason in again.reasons)


@pytest.mark.parametrize("modality", [Modality.DENIED, Modality.RETRACTED])
def test_what_is_only_denied_is_discounted(modality: Modality) -> None:
    proposed = propose_grade(case(bearing("c", modality=modality)))
    assert proposed.grade is Grade.DISCOUNTED
    assert proposed.reasons == ("Every claim denies it or takes it back.",)


def test_what_was_decided_not_to_have_happened_is_discounted() -> None:
    denied = case(TWO[0], bearing("c2", kind=ClaimKind.DENIAL, originator="s2"))
    assert grade(denied) is Grade.CONTESTED
    assert grade(decided(denied, HAPPENED)) is Grade.CONTESTED
    proposed = propose_grade(decided(denied, DID_NOT_HAPPEN))
    assert proposed.grade is Grade.DISCOUNTED
    assert proposed.reasons == ("It was decided that it did not happen as told: It is so.",)


@pytest.mark.parametrize(("given_", "expected"), [(1, 3), (3, 3), (5, 5), (None, None)])
def test_a_poor_source_is_not_more_credible_than_3(given_: int | None, expected: int | None) -> None:
    claim = bearing("c", credibility=given_)
    assert credibility(case(claim, caveats=warned(CaveatKind.UNRELIABLE, "c")), claim) == expected
    assert credibility(case(claim, caveats=warned(CaveatKind.POV, "c")), claim) == given_
    of_group = replace(claim, full=replace(claim.full, claim=replace(claim.claim, originator=Uid("s1"))))
    both = case(of_group, caveats=warned(CaveatKind.UNRELIABLE, "c"), sources=[source("s1", party="p")])
    assert credibility(both, of_group) == expected
