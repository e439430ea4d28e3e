"""Arzah: one attack told three times, with other days, places, numbers and perpetrators (the guide's worked example)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from curator.core.actors import Actor, Confidence
from curator.core.cases import Case, by_uid
from curator.core.claims import Modality
from curator.core.counts import PersonClass, exactly
from curator.core.dates import DateRole, DateSpan
from curator.core.disputes import DisputeState, disputes, open_disputes
from curator.core.edits import SetField
from curator.core.events import Estimate, EventState, FigureMethod, Grade
from curator.core.figures import propose
from curator.core.four_eyes import OwnWorkError, Reviewer
from curator.core.grading import propose_grade
from curator.core.grouping import when_of
from curator.core.ids import Uid, kind_of
from curator.core.independence import voices
from curator.core.judgement import Decision, DisputeKind
from curator.core.places import Spot
from curator.core.review import OpenDisputeError, Seen, approve
from curator.core.settling import Authorship, Settlement, settle
from curator.core.sources import SourceKind
from tests.core.making import bearing, case, count, culprit, day, event, place, source

SOHR, ENCYCLOPEDIA, SARAYA = "sohr", "encyclopedia", "saraya"
SOURCES = (
    source(SOHR, name="SOHR", kind=SourceKind.NGO_MONITOR),
    source(ENCYCLOPEDIA, name="The encyclopedia", kind=SourceKind.ENCYCLOPEDIA),
    source(SARAYA, name="Saraya Ansar al Sunnah", kind=SourceKind.ARMED_GROUP, party="group"),
)
BASIL = Reviewer("Basil")
GROUP = Actor(Uid("group"), "Saraya Ansar al Sunnah")

SOHR_SAYS = bearing(
    "1",
    count("1-killed", exactly(10), group="civilians", verbatim="10 civilians"),
    day("1-day", "2025-01-30", verbatim="On 30 January 2025"),
    place("1-place", Spot("Arzah", "Homs")),
    culprit("1-who", "unknown gunmen", confidence=Confidence.UNKNOWN),
    speaker=ENCYCLOPEDIA,
    originator=SOHR,
    modality=Modality.REPORTED,
)
NOBODY_SAYS = bearing(
    "2",
    count("2-killed", exactly(10), group="Alawites", verbatim="10 Alawites"),
    day("2-day", "2025-02-01", verbatim="on 1 February"),
    place("2-place", Spot("Arzah", "Hama"), inferred=True),
    culprit("2-who", "Sunni gunmen"),
    speaker=ENCYCLOPEDIA,
)
GROUP_SAYS = bearing(
    "3",
    count("3-arzah", exactly(12), group="Alawites", verbatim="12 Alawites"),
    count("3-tell-dahab", exactly(5), verbatim="another 5 people"),
    day("3-day", "2025-02-15", role=DateRole.CLAIM_MADE, verbatim="On 15 February 2025"),
    place("3-place", Spot("Arzah")),
    place("3-other", Spot("Tell Dahab")),
    culprit("3-who", "Saraya Ansar al Sunnah", "group", Confidence.CLAIMED_OR_ADMITTED),
    chosen=["3-arzah"],
    sites=["3-place"],
    speaker=ENCYCLOPEDIA,
    originator=SARAYA,
    modality=Modality.CLAIMED_BY_PARTY,
)

ARZAH = case(
    SOHR_SAYS,
    NOBODY_SAYS,
    GROUP_SAYS,
    sources=SOURCES,
    actors=by_uid([GROUP]),
    event=event(when=DateSpan(date(2025, 1, 30), date(2025, 2, 1))),
)


def killed(of: Case) -> dict[PersonClass, Estimate]:
    return {proposal.person_class: proposal.estimate for proposal in propose(of)}


def test_three_tellings_are_three_voices() -> None:
    assert [voice.claims for voice in voices(ARZAH)] == [("1",), ("2",), ("3",)]


def test_ten_ten_twelve_people_were_killed() -> None:
    expected = Estimate(10, 10, 12)
    assert killed(ARZAH) == {PersonClass.CIVILIAN: expected, PersonClass.TOTAL: expected}


def test_two_of_three_allow_ten() -> None:
    total = propose(ARZAH)[-1]
    assert total.method is FigureMethod.MAJORITY
    assert total.rests_on == ("1-killed", "2-killed", "3-arzah")
    assert total.rationale == (
        "2 of 3 independent sources allow 10 people killed: SOHR, 10 (“10 civilians”); The encyclopedia, 10 (“10 Alawites”); "
        "Saraya Ansar al Sunnah, 12 (“12 Alawites”)."
    )


@pytest.mark.parametrize("person_class", [PersonClass.UNKNOWN, PersonClass.TOTAL])
def test_it_does_not_matter_how_the_alawites_are_classed(person_class: PersonClass) -> None:
    """Whether "Alawites" are coded as civilians or as people of whom nothing is said, the total is the same."""
    told = [
        replace(
            each,
            full=replace(each.full, counts=tuple(replace(one, person_class=person_class) for one in each.full.counts)),
        )
        for each in (NOBODY_SAYS, GROUP_SAYS)
    ]
    mixed = replace(ARZAH, bearings=(SOHR_SAYS, *told))
    assert killed(mixed)[PersonClass.TOTAL] == Estimate(10, 10, 12)
    assert "killed" in {dispute.field for dispute in disputes(mixed) if dispute.kind is DisputeKind.COUNTS}


def test_nothing_depends_on_the_order_of_the_claims() -> None:
    for order in permutations(ARZAH.bearings):
        again = replace(ARZAH, bearings=order)
        assert propose(again) == propose(ARZAH)
        assert disputes(again) == disputes(ARZAH)
        assert propose_grade(again) == propose_grade(ARZAH)


def test_it_happened_between_30_january_and_1_february() -> None:
    when = when_of(each.full for each in ARZAH.bearings)
    assert when == DateSpan(date(2025, 1, 30), date(2025, 2, 1))
    assert when is not None
    assert when.precision == 2


def test_number_day_governorate_and_perpetrator_are_disputed() -> None:
    found = {(dispute.kind.value, dispute.field): dispute for dispute in open_disputes(ARZAH)}
    assert set(found) == {("D1", "killed:civilian"), ("D2", "when"), ("D3", "where"), ("D4", "perpetrator")}
    sides = {kind: {side.value: side.claims for side in dispute.positions} for (kind, _), dispute in found.items()}
    assert sides == {
        "D1": {"10": ("1", "2"), "12": ("3",)},
        "D2": {"2025-01-30": ("1",), "2025-02-01": ("2",)},
        "D3": {"Arzah, Homs": ("1",), "Arzah, Hama": ("2",), "Arzah": ("3",)},
        "D4": {"unknown gunmen": ("1",), "Sunni gunmen": ("2",), "Saraya Ansar al Sunnah": ("3",)},
    }


def test_the_day_of_the_groups_claim_is_not_the_day_of_the_event() -> None:
    (dates,) = [dispute for dispute in disputes(ARZAH) if dispute.kind is DisputeKind.DATES]
    assert "2025-02-15" not in dates.because


def test_its_grade_is_contested() -> None:
    proposed = propose_grade(ARZAH)
    assert proposed.grade is Grade.CONTESTED
    assert any("date the event differently" in reason for reason in proposed.reasons)


def test_tell_dahab_has_none_to_five_killed_by_the_word_of_a_party_alone() -> None:
    told = replace(GROUP_SAYS, link=replace(GROUP_SAYS.link, counts=(Uid("3-tell-dahab"),), places=(Uid("3-other"),)))
    tell_dahab = case(told, sources=SOURCES, actors=by_uid([GROUP]))
    total = propose(tell_dahab)[-1]
    assert (total.estimate.low, total.estimate.high) == (0, 5)
    assert "Only parties to the conflict" in total.rationale
    assert [dispute.kind for dispute in open_disputes(tell_dahab)] == [DisputeKind.PARTIES_ONLY]
    assert propose_grade(tell_dahab).grade is Grade.WEAK


def settled(of: Case, chosen: dict[str, str]) -> Case:
    """The case after somebody who wrote nothing of it settled each dispute on the value chosen for its field."""
    decisions = []
    contested: tuple[str, ...] = ()
    for dispute in open_disputes(of):
        settlement = Settlement(Uid(f"decision-{dispute.field}"), chosen[dispute.field], "Two attacks are less likely.")
        wrote = {Uid(uid): frozenset({"Amal"}) for uid in ("1", "2", "3", "event")}
        edit = settle(of, dispute, settlement, BASIL, Authorship(wrote))
        written = [write for write in edit.writes if isinstance(write, SetField)]
        values = {write.field: write.value for write in written if kind_of(write.record) == "decision"}
        decisions.append(Decision(settlement.uid, **values))
        contested += (dispute.field,)
    return replace(of, decisions=tuple(decisions), event=replace(of.event, contested_on=contested))


CHOSEN = {
    "killed:civilian": "10",
    "when": "2025-01-30 to 2025-02-01",
    "where": "Arzah, Homs",
    "perpetrator": "Saraya Ansar al Sunnah",
}


def test_a_second_person_settles_and_the_event_can_be_approved() -> None:
    in_review = replace(ARZAH, event=replace(ARZAH.event, state=EventState.IN_REVIEW))
    with pytest.raises(OpenDisputeError, match="disputed on killed:civilian, perpetrator, when, where"):
        approve(in_review.event, BASIL, Seen(Uid("r")), authors=frozenset(), disputes=disputes(in_review))
    after = settled(in_review, CHOSEN)
    assert open_disputes(after) == ()
    edit = approve(after.event, BASIL, Seen(Uid("r")), authors=frozenset({"Amal"}), disputes=disputes(after))
    assert edit.label == "Approve E-000001"


def test_it_stays_contested_after_all_is_settled() -> None:
    after = settled(ARZAH, CHOSEN)
    assert propose_grade(after).grade is Grade.CONTESTED
    assert set(after.event.contested_on) == set(CHOSEN)


def test_the_one_who_wrote_the_value_may_not_settle_on_it() -> None:
    (dispute,) = [each for each in open_disputes(ARZAH) if each.kind is DisputeKind.DATES]
    settlement = Settlement(Uid("d"), "2025-01-30", "SOHR is nearer.")
    with pytest.raises(OwnWorkError, match="Amal wrote a part of this, so somebody else has to settle on “2025-01-30”"):
        settle(ARZAH, dispute, settlement, Reviewer("Amal"), Authorship({Uid("1"): frozenset({"Amal"})}))


def test_a_new_number_opens_the_dispute_again() -> None:
    after = settled(ARZAH, CHOSEN)
    more = bearing("4", count("4-killed", exactly(15), verbatim="fifteen civilians"), originator="other")
    again = replace(after, bearings=(*after.bearings, more))
    states = {dispute.field: dispute.state for dispute in disputes(again)}
    assert states["killed:civilian"] is DisputeState.OPEN
    assert states["when"] is DisputeState.SETTLED
