from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.core import edits
from curator.core.articles import Article
from curator.core.events import Event
from curator.core.ids import Uid
from curator.core.judgement import ExportRun
from curator.core.records import Record, key_of, kind_of
from curator.store.queries import records
from curator.store.queries.records import NoSuchRecordError
from tests import ground
from tests.ground import Uids
from tests.store import every_kind

if TYPE_CHECKING:
    from pathlib import Path


@given(st.lists(every_kind.ANY, max_size=4, unique_by=key_of))
@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
def test_any_records_are_read_as_they_were_written(tmp_path: Path, made: list[Record]) -> None:
    for each in tmp_path.glob("any*"):
        each.unlink()
    with ground.collection(tmp_path, name="any") as collection:
        for record in made:
            writes = edits.creation(record)
            if writes:
                collection.journal.commit(edits.Edit("Make", writes))
            assert records.get(collection.connection, type(record), record.uid) == record
        before = ground.derived(collection.connection)
        collection.rebuild()
        assert ground.derived(collection.connection) == before


def test_withdrawn_records_are_left_out_unless_asked_for_by_uid(tmp_path: Path) -> None:
    mint = Uids()
    kept, withdrawn = Article(mint(), "Kept"), Article(mint(), "Withdrawn", withdrawn_because="twice")
    run = ExportRun(mint(), "curator")
    with ground.collection(tmp_path) as ann:
        ann.journal.commit(edits.create("Make", kept, withdrawn, run))
        assert records.every(ann.connection, Article) == [kept]
        assert records.among(ann.connection, Article, "uid", [kept.uid, withdrawn.uid, "none"]) == [kept]
        assert records.get(ann.connection, Article, withdrawn.uid) == withdrawn
        assert records.where(ann.connection, Article, "title = ?", "Withdrawn") == [withdrawn]
        assert records.count(ann.connection, Article) == 2
        # a kind that nobody can withdraw
        assert records.every(ann.connection, ExportRun) == [run]
        assert records.among(ann.connection, ExportRun, "layout", ["curator"]) == [run]


def test_a_record_that_is_not_there_is_told(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as ann:
        with pytest.raises(NoSuchRecordError, match=r"There is no event x in this collection: check the id\."):
            records.get(ann.connection, Event, Uid("x"))
        assert records.find(ann.connection, Event, Uid("x")) is None


def test_a_record_is_found_by_how_its_uid_begins_or_by_its_public_id(tmp_path: Path) -> None:
    first, second = (Event(Uids(number)(), f"E-00000{number}", "x") for number in (1, 0xF0000000000))
    with ground.collection(tmp_path) as ann:
        ann.journal.commit(edits.create("Make", first, second))
        assert records.by_prefix(ann.connection, "event", "E-000001") == first
        assert records.by_prefix(ann.connection, "event", first.uid[:30]) == first
        for start, says in (
            ("01940000", "several records begin"),
            ("0194", "no event begins"),
            ("E-000009", "no event begins"),
        ):
            with pytest.raises(NoSuchRecordError, match=says):
                records.by_prefix(ann.connection, "event", start)
        with pytest.raises(NoSuchRecordError, match="no article begins"):
            records.by_prefix(ann.connection, "article", "E-000001")
        assert kind_of(first) == "event"
