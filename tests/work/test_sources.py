"""Sources: five citations of one are one voice, and what joins sources is said, taken back, counted and exported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.actors import Actor
from curator.core.claims import Claim
from curator.core.edits import create
from curator.core.events import EventState
from curator.core.four_eyes import ReasonMissingError
from curator.core.independence import voices, why_one_voice
from curator.core.judgement import DisputeKind
from curator.core.source_changes import SourceNameError
from curator.core.sources import Reliability, Source, SourceKind, SourceRelationKind
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records
from curator.work import reviewing, source_outlook, sources
from curator.work.sources import SourceRelationError
from tests import ground
from tests.work import disputed
from tests.work.disputed import PEACEFUL, At, Way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.core.ids import Uid


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    made = disputed.made(tmp_path, Way(None, "", ""))  # type: ignore[arg-type]  # nothing is disputed
    yield made
    made.collection.close()


def uid_of(at: At, name: str) -> Uid:
    (found,) = records.among(at.collection.connection, Source, "name", [name])
    return found.uid


def heard(at: At) -> list[str]:
    case = cases.get(at.collection.connection, at.event.uid)
    return [why_one_voice(case, voice) for voice in voices(case)]


def test_five_citations_of_one_originator_are_one_voice(at: At, tmp_path: Path) -> None:
    for place, label in enumerate("34567"):
        at.record("SOHR", replace(PEACEFUL, citations=(label,)), place % 6)
    assert heard(at) == ["All of them rest on SOHR.", ""]
    work = export(at.collection.connection, "curator", tmp_path / "out", unreviewed=True)
    finish(work)
    (event,) = read(tmp_path / "out" / "events-UNREVIEWED.csv")
    assert (event["voices"], event["claims"]) == ("2", "7")
    rows = list(read(tmp_path / "out" / "event_claims-UNREVIEWED.csv"))
    assert sorted((row["voice"], row["voice_because"]) for row in rows) == [
        *[("1", "All of them rest on SOHR.")] * 6,
        ("2", ""),
    ]


@pytest.mark.parametrize("kind", SourceRelationKind)
def test_what_joins_two_sources_makes_them_one_voice_until_it_is_taken_back(at: At, kind: SourceRelationKind) -> None:
    reviewing.submit(at.collection, at.event.uid)
    with at.being("Ben"):
        reviewing.approve(at.collection, at.event.uid)
    related = sources.relate(at.collection, uid_of(at, "SNHR"), uid_of(at, "SOHR"), kind)
    assert at.event.state is EventState.REOPENED
    assert len(heard(at)) == (2 if kind is SourceRelationKind.PARTNER else 1)
    with pytest.raises(SourceRelationError, match="known of the two sources already"):
        sources.relate(at.collection, uid_of(at, "SNHR"), uid_of(at, "SOHR"), kind)
    with pytest.raises(ReasonMissingError):
        sources.unrelate(at.collection, related.uid, "")
    sources.unrelate(at.collection, related.uid, "They parted ways.")
    assert len(heard(at)) == 2


def test_a_source_is_not_related_to_itself(at: At) -> None:
    with pytest.raises(SourceRelationError, match="related to itself"):
        sources.relate(at.collection, uid_of(at, "SOHR"), uid_of(at, "SOHR"), SourceRelationKind.CITES)


def test_where_all_sources_belong_to_parties_only_parties_speak(at: At) -> None:
    party = Actor(new_uid(), "The guard")
    at.collection.journal.commit(create("Make actor", party))
    for name in ("SOHR", "SNHR"):
        sources.belong(at.collection, uid_of(at, name), party.uid)
    assert [kind for kind, _ in at.disputes] == [DisputeKind.PARTIES_ONLY]
    sources.belong(at.collection, uid_of(at, "SNHR"), None)
    assert at.disputes == {}


def test_a_source_is_graded_with_a_reason(at: At) -> None:
    with pytest.raises(ReasonMissingError):
        sources.assess(at.collection, uid_of(at, "SOHR"), Reliability.B, " ")
    sources.assess(at.collection, uid_of(at, "SOHR"), Reliability.B, "Its lists have names.", "2025-03-01")
    given = records.get(at.collection.connection, Source, uid_of(at, "SOHR")).reliability
    assert (given.grade, given.by, given.on, given.because) == (
        Reliability.B,
        "Ada",
        "2025-03-01",
        "Its lists have names.",
    )


def test_what_a_relation_grade_or_party_would_change_is_said_before_it_is_done(at: At) -> None:
    connection = at.collection.connection
    before = heard(at)
    sohr, snhr = uid_of(at, "SOHR"), uid_of(at, "SNHR")
    (told,) = source_outlook.if_related(at.collection, snhr, sohr, SourceRelationKind.REPUBLISHES)
    assert told.event == at.event.public_id
    assert told.sentences[0] == "Independent sources: 2 before, 1 then."
    assert heard(at) == before
    assert source_outlook.if_related(at.collection, snhr, sohr, SourceRelationKind.PARTNER) == ()
    related = sources.relate(at.collection, snhr, sohr, SourceRelationKind.REPUBLISHES)
    (told,) = source_outlook.if_unrelated(at.collection, related.uid)
    assert told.sentences[0] == "Independent sources: 1 before, 2 then."
    assert source_outlook.if_graded(at.collection, sohr, Reliability.F) == ()
    party = Actor(new_uid(), "The guard")
    at.collection.journal.commit(create("Make actor", party))
    sources.belong(at.collection, snhr, party.uid)
    (told,) = source_outlook.if_belonging(at.collection, sohr, party.uid)
    assert any(each.startswith("A dispute opens: ") for each in told.sentences)
    assert source_outlook.if_belonging(at.collection, sohr, None) == ()
    assert records.get(connection, Source, sohr).party_to_conflict is None


def test_a_relation_between_two_reaches_those_who_are_one_voice_with_either(at: At) -> None:
    """Who repeats the one and who repeats the other become one voice: their approved event opens again, too."""
    one, other = Source(new_uid(), "Wire A"), Source(new_uid(), "Wire B")
    at.collection.journal.commit(create("Make sources", one, other))
    sources.relate(at.collection, uid_of(at, "SOHR"), one.uid, SourceRelationKind.REPUBLISHES)
    sources.relate(at.collection, uid_of(at, "SNHR"), other.uid, SourceRelationKind.REPUBLISHES)
    reviewing.submit(at.collection, at.event.uid)
    with at.being("Ben"):
        reviewing.approve(at.collection, at.event.uid)
    (told,) = source_outlook.if_related(at.collection, one.uid, other.uid, SourceRelationKind.SAME_OWNER)
    assert told.sentences[-1] == "It is approved, and opens again."
    sources.relate(at.collection, one.uid, other.uid, SourceRelationKind.SAME_OWNER)
    assert len(heard(at)) == 1
    assert at.event.state is EventState.REOPENED


def test_two_spellings_of_one_source_become_one_and_undo_parts_them(at: At) -> None:
    connection = at.collection.connection
    spelt = at.record("The Observatory", PEACEFUL, 2)
    with_both = heard(at)
    sohr, observatory = uid_of(at, "SOHR"), uid_of(at, "The Observatory")
    reviewing.submit(at.collection, at.event.uid)
    with at.being("Ben"):
        reviewing.approve(at.collection, at.event.uid)
    connection = at.collection.connection
    (told,) = source_outlook.if_merged(at.collection, observatory, sohr)
    assert told.sentences[0] == "Independent sources: 3 before, 2 then."
    with pytest.raises(ReasonMissingError):
        sources.merge(at.collection, observatory, sohr, "")
    before = ground.standing(connection)
    sources.merge(at.collection, observatory, sohr, "It is its English name.")
    assert at.event.state is EventState.REOPENED
    assert records.get(connection, Claim, spelt.uid).originator == sohr
    assert records.get(connection, Source, sohr).aliases == ("The Observatory",)
    assert len(heard(at)) == len(with_both) - 1
    # a new claim by the old name rests on the one that stands
    assert at.record("the observatory", PEACEFUL, 3).originator == sohr
    at.collection.undo()
    at.collection.undo()
    assert ground.standing(connection) == before


def test_a_source_gets_other_names_and_a_kind(at: At) -> None:
    sohr = uid_of(at, "SOHR")
    sources.describe(at.collection, sohr, name="SOHR", aliases=["The Observatory"], kind=SourceKind.NGO_MONITOR)
    now = records.get(at.collection.connection, Source, sohr)
    assert (now.aliases, now.kind) == (("The Observatory",), SourceKind.NGO_MONITOR)
    with pytest.raises(SourceNameError):
        sources.describe(at.collection, sohr, name="snhr", aliases=[], kind=SourceKind.OTHER)
