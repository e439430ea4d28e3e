"""Sources: five citations of one are one voice, and what joins sources is said, taken back, counted and exported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from curator.core.actors import Actor
from curator.core.edits import create
from curator.core.events import EventState
from curator.core.four_eyes import ReasonMissingError
from curator.core.independence import voices, why_one_voice
from curator.core.judgement import DisputeKind
from curator.core.sources import Reliability, Source, SourceRelationKind
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish
from curator.store.identifiers import new_uid
from curator.store.queries import cases, records
from curator.work import reviewing, sources
from curator.work.sources import SourceRelationError
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
