"""Readers beside a writer that never rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.articles import Article
from curator.store import snapshots
from curator.store.check import check
from curator.store.collection import open_collection
from curator.store.queries import records
from tests import ground
from tests.durability import kills, victims

if TYPE_CHECKING:
    from pathlib import Path


def test_a_reader_sees_whole_saves_and_one_state_at_a_time(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as made:
        pass
    seen: set[str] = set()
    with kills.at_work(victims.change_pairs, made.path), open_collection(made.path, ground.signer()) as reader:
        assert not reader.is_writable
        while len(seen) < 30:
            # a query sees whole saves
            first, second = records.every(reader.connection, Article)
            assert first.title == second.title
            # several queries see the same one while it is held
            with snapshots.held(reader.connection):
                one = records.get(reader.connection, Article, first.uid)
                other = records.get(reader.connection, Article, second.uid)
                assert one.title == other.title
                if len(seen) % 10 == 0:
                    assert check(reader.connection) == ()
            seen.add(one.title)
