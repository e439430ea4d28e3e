from __future__ import annotations

from dataclasses import replace

import pytest

from curator.core import cases as rules
from curator.core.cases import Bearing, Use
from curator.core.claims import ClaimKind, ClaimStatus, Modality
from curator.core.counts import exactly
from curator.core.events import ClaimRelation, EventKind
from curator.core.ids import Uid
from curator.core.places import Spot
from tests.core.making import Part, bearing, case, count, culprit, day, event, place, source


def uids(bearings: tuple[Bearing, ...]) -> list[str]:
    return [each.claim.uid for each in bearings]


def test_claims_that_are_laid_aside_are_not_in_use() -> None:
    of = case(
        bearing("c1"),
        bearing("c2", withdrawn_because="a slip"),
        bearing("c3", status=ClaimStatus.UNUSABLE),
        bearing("c4", status=ClaimStatus.SUPERSEDED),
        bearing("c0", status=ClaimStatus.NEEDS_WORK),
    )
    assert uids(rules.in_use(of)) == ["c0", "c1"]


def test_claims_come_in_the_order_of_their_uids_whatever_the_links() -> None:
    of = case(
        *(replace(bearing(uid), link=replace(bearing(uid).link, uid=Uid(link))) for uid, link in ("az", "by", "cx"))
    )
    assert uids(rules.in_use(of)) == ["a", "b", "c"]


def test_a_claim_that_another_replaces_is_not_in_use() -> None:
    assert uids(rules.in_use(case(bearing("c1"), bearing("c2", supersedes=Uid("c1"))))) == ["c2"]
    unusable = bearing("c2", supersedes=Uid("c1"), status=ClaimStatus.UNUSABLE)
    assert uids(rules.in_use(case(bearing("c1"), unusable))) == ["c1"]


def test_a_claim_that_two_laptops_linked_counts_once_by_the_older_link() -> None:
    older = bearing("c1", count("n1", exactly(1)), count("n2", exactly(2)), chosen=["n1"])
    newer = replace(older, link=replace(older.link, uid=Uid("link-later"), counts=(Uid("n2"),)))
    for both in ((older, newer), (newer, older)):
        (used,) = rules.in_use(case(*both))
        assert [each.uid for each in rules.counts_of(used)] == ["n1"]


@pytest.mark.parametrize("relation", list(ClaimRelation))
def test_only_claims_about_the_whole_event_and_no_more_speak_of_it(relation: ClaimRelation) -> None:
    speaks = relation in {ClaimRelation.SUPPORTS, ClaimRelation.CONTRADICTS}
    assert rules.speaks_of_it(bearing("c", relation=relation)) == speaks


@pytest.mark.parametrize("relation", list(ClaimRelation))
def test_claims_support_the_event_or_a_part_of_it(relation: ClaimRelation) -> None:
    supports = relation in {ClaimRelation.SUPPORTS, ClaimRelation.PARTIAL, ClaimRelation.SUBSUMES}
    assert bool(rules.supporting(case(bearing("c", relation=relation)))) == supports


def test_a_denial_supports_nothing() -> None:
    assert rules.supporting(case(bearing("c", kind=ClaimKind.DENIAL))) == ()


@pytest.mark.parametrize("modality", list(Modality))
def test_what_is_denied_or_retracted_denies(modality: Modality) -> None:
    assert rules.denies(bearing("c", modality=modality).claim) == (modality in {Modality.DENIED, Modality.RETRACTED})


@pytest.mark.parametrize("use", list(Use))
def test_a_claim_is_used_for_what_is_named_and_for_all_where_nothing_is(use: Use) -> None:
    assert rules.is_used_for(bearing("c"), use)
    assert rules.is_used_for(bearing("c", used_for=(use.value,)), use)
    others = tuple(each.value for each in Use if each is not use)
    assert not rules.is_used_for(bearing("c", used_for=others), use)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(EventKind.INCIDENT, ["c1"]), (EventKind.AGGREGATE, ["c2"]), (EventKind.RESIDUAL, [])],
)
def test_events_hear_claims_of_their_kind(kind: EventKind, expected: list[str]) -> None:
    of = case(bearing("c1"), bearing("c2", kind=ClaimKind.AGGREGATE), event=event(kind=kind))
    assert uids(rules.of_its_kind(of, Use.COUNTS)) == expected


def test_only_the_chosen_parts_speak_of_the_event() -> None:
    parts: list[Part] = [
        count("n2", exactly(5)),
        count("n1", exactly(12)),
        place("p2", Spot("Tell Dahab")),
        place("p1", Spot("Arzah")),
        day("d", "2025-01-30"),
        culprit("a", "gunmen"),
    ]
    everything = bearing("c", *parts)
    assert [each.uid for each in rules.counts_of(everything)] == ["n1", "n2"]
    assert [each.uid for each in rules.places_of(everything)] == ["p1", "p2"]
    assert [each.uid for each in rules.dates_of(everything)] == ["d"]
    assert [each.uid for each in rules.actors_of(everything)] == ["a"]
    some = bearing("c", *parts, chosen=["n2"], sites=["p1"])
    assert [each.uid for each in rules.counts_of(some)] == ["n2"]
    assert [each.uid for each in rules.places_of(some)] == ["p1"]


def test_the_originator_knows_and_the_writer_where_none_is_named() -> None:
    of = case(sources=[source("sohr")])
    assert rules.knower(bearing("c", originator="sohr", speaker="paper").claim) == "sohr"
    assert rules.knower(bearing("c", speaker="paper").claim) == "paper"
    assert rules.knower(bearing("c").claim) is None
    sohr = rules.source_of(of, bearing("c", originator="sohr").claim)
    assert sohr is not None
    assert sohr.uid == "sohr"
    assert rules.source_of(of, bearing("c", originator="unrecorded").claim) is None
    assert rules.source_of(of, bearing("c").claim) is None


def test_records_are_held_by_uid() -> None:
    assert rules.by_uid([source("a"), source("b")]).keys() == {"a", "b"}


def test_a_bearing_that_is_changed_has_the_claim_of_its_parts() -> None:
    of, other = bearing("c1"), bearing("c2")
    assert replace(of, full=other.full).claim is other.claim
    assert replace(of, full=other.full) == Bearing(of.link, other.full)
