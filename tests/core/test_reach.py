from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import counts
from curator.core.articles import Section
from curator.core.cases import Bearing, Case, by_uid, in_use
from curator.core.caveats import Caveat, CaveatKind, CaveatScope, Discharge, RaisedBy
from curator.core.claims import ClaimKind, Modality, Reading
from curator.core.dates import DateRole
from curator.core.events import ClaimRelation
from curator.core.ids import Uid
from curator.core.passages import Passage
from curator.core.places import Spot
from curator.core.reach import TRAVEL, Effect, governing, is_partisan, reached, rule_of
from curator.core.spans import Span
from tests.core.making import PASSAGE, VERSION, bearing, case, count, day, place, source
from tests.core.strategies import cases, shuffled


def caveat(
    scope: CaveatScope, kind: CaveatKind = CaveatKind.SINGLE_SOURCE, uid: str = "caveat", **fields: Any
) -> Caveat:
    values = {
        "version": VERSION,
        "wording": "takes information from one source",
        "raised_by": RaisedBy.BANNER,
        **fields,
    }
    return Caveat(Uid(uid), kind, scope, **values)


def told(*caveats: Caveat, spans: tuple[Span, ...] = (Span(100, 200),), **fields: Any) -> Case:
    claim = bearing("c", citations=("19",), originator="sohr", speaker="paper")
    passages = by_uid([Passage(PASSAGE, VERSION, spans, "words")])
    return case(claim, caveats=caveats, passages=passages, **fields)


def holds(of: Case) -> bool | None:
    """True where a caveat certainly governs the claim, False where it may, None where it does not."""
    found = governing(of, of.bearings[0])
    return found[0].certain if found else None


@pytest.mark.parametrize(
    ("stretch", "confirmed_by", "expected"),
    [
        (Span(0, 300), "Amal", True),
        (Span(0, 300), "", False),
        (Span(0, 101), "Amal", True),
        (Span(199, 300), "Amal", True),
        (Span(0, 100), "Amal", None),
        (Span(200, 300), "Amal", None),
        (None, "Amal", False),
    ],
)
def test_a_stretch_governs_the_passages_that_stand_in_it_even_partly(
    stretch: Span | None, confirmed_by: str, expected: bool | None
) -> None:
    assert holds(told(caveat(CaveatScope.STRETCH, stretch=stretch, confirmed_by=confirmed_by))) is expected


def test_one_stretch_of_a_discontinuous_passage_is_enough() -> None:
    banner = caveat(CaveatScope.STRETCH, stretch=Span(0, 50), confirmed_by="Amal")
    assert holds(told(banner, spans=(Span(10, 20), Span(100, 200)))) is True
    assert holds(told(banner, spans=(Span(60, 70), Span(100, 200)))) is None


def test_a_caveat_of_another_article_governs_nothing() -> None:
    for scope in (CaveatScope.STRETCH, CaveatScope.SECTION, CaveatScope.ARTICLE, CaveatScope.CITATION):
        other = caveat(scope, version=Uid("other"), stretch=Span(0, 300), target="19", confirmed_by="Amal")
        assert holds(told(other)) is None


SECTIONS = {
    VERSION: (
        Section(1, "Killings", Span(0, 50)),
        Section(2, "December", Span(50, 90), parent=1),
        Section(3, "Villages", Span(90, 150), parent=2),
        Section(4, "Reactions", Span(150, 400)),
    )
}


@pytest.mark.parametrize(("target", "expected"), [("1", True), ("2", True), ("3", True), ("4", True), ("9", False)])
def test_a_section_governs_what_stands_in_it_or_in_a_section_inside(target: str, expected: bool) -> None:
    assert holds(told(caveat(CaveatScope.SECTION, target=target), sections=SECTIONS)) is expected


def test_a_section_elsewhere_governs_nothing() -> None:
    of = told(caveat(CaveatScope.SECTION, target="4"), sections=SECTIONS, spans=(Span(10, 20),))
    assert holds(of) is None


def test_a_section_that_nobody_knows_the_extent_of_may_govern() -> None:
    assert holds(told(caveat(CaveatScope.SECTION, target="1"))) is False


@pytest.mark.parametrize(
    ("scope", "target", "expected"),
    [
        (CaveatScope.ARTICLE, "", True),
        (CaveatScope.CITATION, "19", True),
        (CaveatScope.CITATION, "20", None),
        (CaveatScope.SOURCE, "sohr", True),
        (CaveatScope.SOURCE, "paper", True),
        (CaveatScope.SOURCE, "other", None),
        (CaveatScope.CLAIM, "c", True),
        (CaveatScope.CLAIM, "d", None),
        (CaveatScope.PASSAGE, "passage", True),
        (CaveatScope.PASSAGE, "other", None),
    ],
)
def test_a_caveat_governs_what_it_hangs_on(scope: CaveatScope, target: str, expected: bool | None) -> None:
    assert holds(told(caveat(scope, target=target))) is expected


def test_an_inline_tag_governs_the_passage_that_it_stands_in() -> None:
    assert holds(told(caveat(CaveatScope.PASSAGE, stretch=Span(150, 155)))) is True
    assert holds(told(caveat(CaveatScope.PASSAGE, stretch=Span(250, 255)))) is None
    assert holds(told(caveat(CaveatScope.PASSAGE, stretch=Span(150, 155), version=None))) is None


def test_a_discharged_caveat_does_not_govern_the_claim() -> None:
    banner = caveat(CaveatScope.ARTICLE)
    mine = Discharge(Uid("d"), banner.uid, Uid("c"), "The claim cites another source too.")
    others = Discharge(Uid("d"), banner.uid, Uid("other"), "The claim cites another source too.")
    assert holds(told(banner, discharges=(mine,))) is None
    assert holds(told(banner, discharges=(others,))) is True


def test_where_a_caveat_comes_from_is_kept() -> None:
    (found,) = governing(told(caveat(CaveatScope.ARTICLE)), told().bearings[0])
    assert (found.claim, found.caveat, found.scope, found.raised_by) == (
        "c",
        "caveat",
        CaveatScope.ARTICLE,
        RaisedBy.BANNER,
    )
    assert found.wording == "takes information from one source"


def test_what_was_inferred_governs_its_claim() -> None:
    claim = bearing(
        "c",
        day("d1", "2025-12-25", verbatim="On 25 December", reading=Reading(True, "the heading", "year-1")),
        day("d2", "2025-12-26", verbatim="later", reading=Reading(True), role=DateRole.REPORT),
        day("d3", "2025-12-26", verbatim="the day after", reading=Reading(True)),
        day("d4", "2025-12-27"),
        place("p1", Spot("Arzah"), inferred=True),
        place("p2", Spot("Homs")),
        count("n1", counts.vague(12), verbatim="dozens", rule="acled-dozens-1"),
        count("n2", counts.exactly(3), rule="literal-1"),
        count("n3", counts.exactly(3)),
        modality=Modality.CLAIMED_BY_PARTY,
        originator="group",
    )
    of = case(claim, sources=[source("group", party="actor", name="The group")])
    assert [(each.kind, each.wording) for each in governing(of, claim)] == [
        (CaveatKind.PARTY_CLAIM, "The text gives this as the claim of a party to the conflict."),
        (CaveatKind.PARTY_TO_CONFLICT, "The group belongs to a party to the conflict."),
        (CaveatKind.PLACE_INFERRED, "The text does not name Arzah as the place here; it is inferred."),
        (CaveatKind.RULE_CODED, "“dozens” became a number by the counting rule acled-dozens-1."),
        (
            CaveatKind.YEAR_INFERRED,
            "The text gives no year with “On 25 December”; it is inferred from the heading.",
        ),
        (CaveatKind.YEAR_INFERRED, "The text gives no year with “the day after”; it is inferred."),
    ]
    assert all(each.caveat is None and each.certain for each in governing(of, claim))


@pytest.mark.parametrize(
    ("fields", "party", "caveats", "expected"),
    [
        ({"originator": "s"}, "actor", (), True),
        ({"originator": "s"}, None, (), False),
        ({"speaker": "s", "originator": "t"}, "actor", (), False),
        ({"modality": Modality.CLAIMED_BY_PARTY}, None, (), True),
        ({}, None, (caveat(CaveatScope.CLAIM, CaveatKind.PARTY_CLAIM, target="c"),), True),
        ({}, None, (caveat(CaveatScope.STRETCH, CaveatKind.PARTY_CLAIM),), False),
        ({}, None, (caveat(CaveatScope.CLAIM, target="c"),), False),
    ],
)
def test_a_party_speaks_by_its_source_its_wording_or_a_certain_caveat(
    fields: dict[str, Any], party: str | None, caveats: tuple[Caveat, ...], expected: bool
) -> None:
    claim = bearing("c", **fields)
    assert is_partisan(case(claim, sources=[source("s", party=party)], caveats=caveats), claim) is expected


# -- to the event -----------------------------------------------------------------------------------------------------------


def on(kind: CaveatKind, *claims: str, scope: CaveatScope = CaveatScope.CLAIM) -> tuple[Caveat, ...]:
    return tuple(caveat(scope, kind, f"caveat-{claim}", target=claim) for claim in claims)


def effects(of: Case) -> dict[Effect, bool]:
    return {each.rule.effect: each.certain for each in reached(of)}


@pytest.mark.parametrize("kind", list(CaveatKind))
def test_every_kind_travels_by_its_row(kind: CaveatKind) -> None:
    assert sum(kind in rule.kinds for rule in TRAVEL) == 1
    rule = rule_of(kind)
    both = (bearing("c1"), bearing("c2"))
    assert effects(case(*both, caveats=on(kind, "c1", "c2"))) == {rule.effect: True}
    assert effects(case(*both, caveats=on(kind, "c1"))) == ({} if rule.from_all else {rule.effect: True})


def test_kinds_of_one_row_travel_together() -> None:
    both = on(CaveatKind.POV, "c1") + on(CaveatKind.UNDUE_WEIGHT, "c2")
    (found,) = reached(case(bearing("c1"), bearing("c2"), caveats=both))
    assert [each.kind for each in found.through] == [CaveatKind.POV, CaveatKind.UNDUE_WEIGHT]


def test_what_reaches_the_event_comes_in_the_order_of_the_claims() -> None:
    claims = [f"c{number}" for number in range(9)]
    (found,) = reached(case(*map(bearing, claims[::-1]), caveats=on(CaveatKind.HOAX, *claims[::-1])))
    assert [each.claim for each in found.through] == claims


def test_caveats_of_one_kind_come_in_the_order_of_their_uids() -> None:
    wordings = {"b": "first", "a": "second"}
    caveats = [caveat(CaveatScope.CLAIM, uid=uid, target="c", wording=words) for uid, words in wordings.items()]
    claim = bearing("c")
    assert [each.caveat for each in governing(case(claim, caveats=tuple(caveats)), claim)] == ["a", "b"]


def test_claims_against_the_event_do_not_free_it_from_a_caveat() -> None:
    denial = bearing("c2", kind=ClaimKind.DENIAL)
    doubtful = bearing("c3", relation=ClaimRelation.DOUBTFUL)
    of = case(bearing("c1"), denial, doubtful, caveats=on(CaveatKind.SINGLE_SOURCE, "c1"))
    assert effects(of) == {Effect.AT_BEST_WEAK: True}


def test_a_doubtful_claim_carries_nothing_to_the_event() -> None:
    doubtful = bearing("c2", relation=ClaimRelation.DOUBTFUL)
    assert reached(case(bearing("c1"), doubtful, caveats=on(CaveatKind.HOAX, "c2"))) == ()


def test_without_a_claim_for_it_nothing_reaches_from_all() -> None:
    denial = bearing("c", kind=ClaimKind.DENIAL)
    assert reached(case(denial, caveats=on(CaveatKind.SINGLE_SOURCE, "c"))) == ()


def test_an_unconfirmed_stretch_reaches_possibly() -> None:
    of = case(bearing("c1"), bearing("c2"), caveats=(caveat(CaveatScope.STRETCH),))
    assert effects(of) == {Effect.AT_BEST_WEAK: False}
    half = case(
        bearing("c1"), bearing("c2"), caveats=(caveat(CaveatScope.STRETCH), *on(CaveatKind.SINGLE_SOURCE, "c1"))
    )
    assert effects(half) == {Effect.AT_BEST_WEAK: False}
    maybe_hoax = case(bearing("c1"), caveats=(caveat(CaveatScope.STRETCH, CaveatKind.HOAX),))
    assert effects(maybe_hoax) == {Effect.DISPUTES_EXISTENCE: False}


@given(cases(), st.data())
def test_reach_does_not_depend_on_order(of: Case, data: st.DataObject) -> None:
    again = data.draw(shuffled(of))
    assert reached(again) == reached(of)
    assert [governing(again, each) for each in in_use(again)] == [governing(of, each) for each in in_use(of)]


def test_a_passage_that_is_not_at_hand_stands_nowhere() -> None:
    claim: Bearing = bearing("c")
    of = case(claim, caveats=(caveat(CaveatScope.STRETCH, stretch=Span(0, 900), confirmed_by="Amal"),))
    assert governing(of, claim) == ()
