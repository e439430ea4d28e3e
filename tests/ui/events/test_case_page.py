from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.caveats import Caveat, CaveatKind, CaveatScope, RaisedBy
from curator.core.counts import PersonClass, between, exactly
from curator.core.disputes import disputes
from curator.core.ids import Uid, key
from curator.core.judgement import Decision, DisputeKind, Position
from curator.core.sources import Assessment, Reliability, Source, SourceKind, SourceRelation, SourceRelationKind
from curator.ui import own_words
from curator.ui.colours import LIGHT
from curator.ui.events.case_page import page
from curator.ui.history_words import Naming
from tests.core.making import EVENT, bearing, case, count

if TYPE_CHECKING:
    from curator.core.cases import Case
    from tests.journeys.window import Person

SOURCES = (
    Source(Uid("s1"), "SOHR", kind=SourceKind.NGO_MONITOR, reliability=Assessment(Reliability.B)),
    Source(Uid("s2"), "North Press", kind=SourceKind.AGENCY),
    Source(Uid("s3"), "The Group", kind=SourceKind.ARMED_GROUP, party_to_conflict=Uid("a")),
    Source(Uid("w"), "Encyclopedia", kind=SourceKind.ENCYCLOPEDIA),
)
RELATION = SourceRelation(Uid("r"), Uid("s2"), Uid("s1"), SourceRelationKind.REPUBLISHES)
TOTAL = PersonClass.TOTAL
OF = case(
    bearing(
        "c1",
        count("n1", exactly(10), TOTAL, verbatim="10 civilians"),
        originator="s1",
        speaker="w",
        title="Ten killed",
        credibility=1,
    ),
    bearing("c2", count("n2", exactly(10), TOTAL, verbatim="10 people"), originator="s2", title="Ten again"),
    bearing("c3", count("n3", exactly(12), TOTAL, verbatim="12 Alawites"), originator="s3", title="Twelve <killed>"),
    sources=SOURCES,
    relations=(RELATION,),
)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> object:
    # a window that was closed before this leaves the words of its collection behind
    own_words.learn(None)
    return qapp


def decided(chosen: str, of: Case = OF) -> Case:
    dispute = next(each for each in disputes(of) if each.kind is DisputeKind.COUNTS)
    because = "The list has ten names."
    decision = Decision(Uid("d"), EVENT, dispute.kind, dispute.field, chosen, because, dispute.positions)
    return replace(of, decisions=(decision,))


def section(of: Case, heading: str) -> str:
    return page(of, LIGHT).partition(f"<h2>{heading}</h2>")[2].partition("<h2>")[0]


def test_a_settled_dispute_shows_what_was_chosen_and_what_was_rejected_with_claims_and_words() -> None:
    told = section(decided("10"), "Disputes")
    chosen, rejected = (part for part in told.split("<li>")[1:3])
    assert "✓ chosen" in chosen
    assert "“10 people”" in chosen
    assert "✗ rejected" in rejected
    assert "“12 Alawites”" in rejected
    assert "href='claim:c3'" in rejected
    assert "Twelve &lt;killed&gt;" in rejected
    assert "The list has ten names." in told


def test_an_open_dispute_marks_no_side() -> None:
    told = section(OF, "Disputes")
    assert "12 Alawites" in told
    assert "chosen" not in told
    assert "rejected" not in told


def test_an_interval_that_holds_what_was_chosen_is_neither_chosen_nor_rejected() -> None:
    wide = bearing("c4", count("n4", between(8, 11), TOTAL, verbatim="8 to 11"), title="Eight to eleven")
    told = section(decided("10", replace(OF, bearings=(*OF.bearings, wide))), "Disputes")
    side = next(part for part in told.split("<li>") if part.startswith("8 to 11"))
    assert "chosen" not in side
    assert told.count("✗ rejected") == 1


def test_a_decision_whose_sides_are_others_now_is_still_told() -> None:
    old = Decision(
        Uid("d"), EVENT, DisputeKind.COUNTS, "killed", "9", "There were nine.", (Position("9"), Position("10"))
    )
    told = section(replace(OF, decisions=(old,)), "Disputes")
    assert "Earlier decisions" in told
    assert "“9” of 9; 10" in told
    assert "There were nine." in told


def test_independent_sources_are_groups_with_why_they_are_one_voice_and_parties_marked() -> None:
    first, group = section(OF, "Independent sources").split("<li>")[1:]
    assert "SOHR and North Press" in first
    assert "claims: 2, one voice" in first
    assert "North Press republishes SOHR." in first
    assert "party to the conflict" not in first
    assert "The Group" in group
    assert "⚑ a party to the conflict" in group


def test_a_claim_tells_its_chain_of_sources_and_how_reliable_it_is() -> None:
    told = section(OF, "Claims side by side")
    assert "Encyclopedia (encyclopedia) → SOHR (ngo monitor)" in re.sub("<[^>]*>", "", told)
    assert "B1" in told


def test_each_source_of_a_chain_leads_to_that_source_and_its_name_is_told_as_plain_text() -> None:
    hostile = {uid: replace(each, name=f"<b>{each.name}") for uid, each in OF.sources.items()}
    told = section(replace(OF, sources=hostile), "Claims side by side")
    links = dict(re.findall(r"<a href='source:([^']*)'>([^<]*)</a>", told))
    assert links == {uid: f"&lt;b&gt;{OF.sources[Uid(uid)].name}" for uid in links}
    assert {OF.sources[Uid(uid)].name for uid in links} >= {"Encyclopedia", "SOHR"}


def test_credibility_that_a_caveat_holds_down_says_so() -> None:
    caveat = Caveat(Uid("v"), CaveatKind.SELF_PUBLISHED, CaveatScope.CLAIM, "A post.", RaisedBy.CURATOR, target="c1")
    told = section(replace(OF, caveats=(caveat,)), "Claims side by side")
    assert "B3: credibility 1 was given, and is not better than 3 under self published" in told


def test_a_case_without_claims_has_no_sources() -> None:
    assert "Independent sources" not in page(case(), LIGHT)


def test_a_history_tells_a_decision_by_what_it_chose_and_what_it_left_aside(ada: Person) -> None:
    naming = Naming(ada.collection.connection)
    sides = (Position("10", (Uid("c1"),)), Position("12", (Uid("c3"),)))
    values = {"event": EVENT, "kind": DisputeKind.COUNTS, "field": "killed", "chosen": "10", "because": "Ten names."}
    assert naming.made(key("decision", Uid("d")), values | {"positions": sides}) == "killed: 10, not 12 (Ten names.)"
    assert naming.made(key("decision", Uid("d")), values) == "killed: 10 (Ten names.)"
