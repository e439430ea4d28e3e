from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.judgement import ExportRun, Release
from curator.store import snapshots
from curator.store.history import moment
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path


def test_a_collection_without_changes_has_a_state(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        found = snapshots.state(collection.connection)
    assert (found.changes, found.clock) == (0, 0)


def test_every_change_makes_another_state_and_the_newest_gives_its_time(tmp_path: Path) -> None:
    clock = ground.Clock()
    with ground.collection(tmp_path, clock=clock) as collection:
        event = ground.event(collection, ground.Uids())
        first = snapshots.state(collection.connection)
        clock.advance(60)
        ground.change(collection, event, title="Another")
        second = snapshots.state(collection.connection)
    assert (first.changes, second.changes) == (1, 2)
    assert first.sha256 != second.sha256
    assert (moment(second.clock) - moment(first.clock)).seconds == 60


def test_two_machines_with_the_same_changes_have_the_same_state(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as anns, ground.collection(tmp_path, "Bob") as bobs:
        mint = ground.Uids()
        ground.small_case(anns, mint)
        ground.share(anns, bobs)
        ground.event(bobs, mint, number=2)
        ground.share(bobs, anns)
        assert snapshots.state(anns.connection) == snapshots.state(bobs.connection)


def test_notes_of_exports_make_no_other_state(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        mint = ground.Uids()
        ground.event(collection, mint)
        before = snapshots.state(collection.connection)
        for _ in range(2):
            collection.journal.commit(edits.create("Release", Release(mint(), "1"), ExportRun(mint(), "curator")))
        assert snapshots.state(collection.connection) == before


def test_a_device_that_only_noted_exports_has_no_part_in_the_state(tmp_path: Path) -> None:
    with ground.collection(tmp_path, "Ann") as collection:
        mint = ground.Uids()
        ground.event(collection, mint)
        before = snapshots.state(collection.connection)
    with ground.reopened(collection, "Bob") as collection:
        collection.journal.commit(edits.create("Export", ExportRun(mint(), "curator")))
        assert snapshots.state(collection.connection) == before


def test_a_reader_sees_one_state_as_long_as_it_is_held(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection, collection.reader() as reader:
        event = ground.event(collection, ground.Uids())

        def title() -> str:
            found: str = reader.connection.execute("select title from events").fetchone()[0]
            return found

        with snapshots.held(reader.connection):
            assert title() == "Kafr Zayt"
            ground.change(collection, event, title="Another")
            assert title() == "Kafr Zayt"
            with snapshots.held(reader.connection):
                assert title() == "Kafr Zayt"
        assert title() == "Another"


def test_what_is_written_on_a_connection_is_never_held_back(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        event = ground.event(collection, ground.Uids())
        with snapshots.held(collection.connection):
            ground.change(collection, event, title="Another")
            with collection.reader() as reader:
                assert reader.connection.execute("select title from events").fetchone() == ("Another",)
