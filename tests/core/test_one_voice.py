from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.claims import Modality
from curator.core.ids import Uid
from curator.core.independence import voices
from curator.core.one_voice import is_party, name_of, why_one
from curator.core.sources import Source, SourceRelation, SourceRelationKind
from tests.core.making import bearing, case

if TYPE_CHECKING:
    from curator.core.cases import Case

NAMES = {"s1": "SOHR", "s2": "North Press", "s3": "The Agency", "s4": "The Group"}
SOURCES = tuple(
    Source(Uid(uid), name, party_to_conflict=Uid("army") if uid == "s4" else None) for uid, name in NAMES.items()
)


def told(*originators: str, relations: tuple[SourceRelation, ...] = (), sources: tuple[Source, ...] = SOURCES) -> Case:
    bearings = [bearing(f"c{n}", originator=each or None) for n, each in enumerate(originators, 1)]
    return case(*bearings, sources=sources, relations=relations)


def related(kind: SourceRelationKind, source: str, other: str) -> SourceRelation:
    return SourceRelation(Uid(f"{source}-{other}"), Uid(source), Uid(other), kind)


def test_a_claim_that_stands_alone_needs_no_reason() -> None:
    found = told("s1", "s3")
    assert [why_one(found, voice) for voice in voices(found)] == [(), ()]
    assert [name_of(found, voice) for voice in voices(found)] == ["SOHR", "The Agency"]


def test_claims_of_one_source_are_one_voice_because_it_is_said_to_know() -> None:
    found = told("s1", "s1", "s1")
    (voice,) = voices(found)
    assert why_one(found, voice) == ("3 claims rest on SOHR.",)


def test_sources_are_one_voice_by_what_joins_them_also_by_way_of_a_third() -> None:
    relations = (
        related(SourceRelationKind.REPUBLISHES, "s2", "s3"),
        related(SourceRelationKind.CITES, "s3", "s1"),
        related(SourceRelationKind.PARTNER, "s1", "s4"),
    )
    found = told("s1", "s2", "s4", relations=relations)
    voice, group = voices(found)
    assert why_one(found, voice) == ("North Press republishes The Agency.", "The Agency cites SOHR.")
    assert name_of(found, voice) == "SOHR and North Press"
    assert why_one(found, group) == ()


def test_one_owner_is_told_as_that_and_a_source_without_a_record_as_unknown() -> None:
    relations = (related(SourceRelationKind.SAME_OWNER, "s1", "s9"),)
    found = told("s1", "s9", relations=relations)
    (voice,) = voices(found)
    assert why_one(found, voice) == ("SOHR and ? have one owner.",)


def test_a_claim_of_nobody_has_no_name() -> None:
    found = told("")
    (voice,) = voices(found)
    assert name_of(found, voice) == ""


def test_a_voice_is_a_party_where_only_a_party_speaks_in_it() -> None:
    found = told("s1", "s4")
    assert [is_party(found, voice) for voice in voices(found)] == [False, True]
    claimed = case(bearing("c1", originator="s1", modality=Modality.CLAIMED_BY_PARTY), sources=SOURCES)
    assert is_party(claimed, voices(claimed)[0])
