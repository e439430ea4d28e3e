"""Every collection that an earlier program wrote opens in this one, whole."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from curator.core.records import KINDS
from curator.store import backup, migrations
from curator.store.check import check
from curator.store.collection import open_collection
from curator.store.queries import records
from tests import ground
from tests.golden.make import FOLDER, content

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

GOLDEN = sorted(FOLDER.glob("*.curator.gz"))


@pytest.fixture(params=GOLDEN, ids=lambda path: path.name.partition(".")[0])
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, dict[str, list[dict[str, Any]]]]:
    """An unpacked golden collection, and what was in it when it was made."""
    packed: Path = request.param
    path = tmp_path / "old.curator"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    inside = packed.with_name(packed.name.removesuffix(".curator.gz") + ".json")
    return path, json.loads(inside.read_text("utf-8"))


def test_there_is_a_golden_collection_for_every_form() -> None:
    forms = {path.name[:4] for path in GOLDEN}
    assert forms == {path.name[:4] for path in migrations.scripts()}
    assert all(path.stat().st_size < 300_000 for path in GOLDEN)


def test_it_opens_after_a_backup_if_it_is_older_and_is_sound(golden: tuple[Path, Any]) -> None:
    path, _ = golden
    is_newest = path.read_bytes() == gzip.decompress(GOLDEN[-1].read_bytes())
    with open_collection(path, ground.signer(), must_write=True) as opened:
        assert migrations.pending(opened.connection) == []
        assert check(opened.connection) == ()
    assert bool(backup.all_of(path)) != is_newest


def test_every_record_is_there_with_every_value_that_it_had(
    golden: tuple[Path, dict[str, list[dict[str, Any]]]],
) -> None:
    path, expected = golden
    with open_collection(path, ground.signer(), must_write=True) as opened:
        found = content(opened)
        for kind, type_ in KINDS.items():
            assert records.count(opened.connection, type_) == len(expected.get(kind, []))
    for kind, of_kind in expected.items():
        assert of_kind, f"there is a {kind} to look for"
        for before, now in zip(of_kind, found[kind], strict=True):
            # fields that a newer program has added are new
            assert {name: now[name] for name in before} == before


def test_the_log_makes_the_same_of_it_again_and_work_goes_on(golden: tuple[Path, Any]) -> None:
    path, _ = golden
    with open_collection(path, ground.signer(), must_write=True) as opened:
        before = ground.derived(opened.connection)
        opened.rebuild()
        assert ground.derived(opened.connection) == before
        opened.undo()
        opened.redo()
        ground.take_in(opened, ground.Uids(9000), text="a new text")
        assert check(opened.connection) == ()
