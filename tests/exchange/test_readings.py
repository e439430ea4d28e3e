from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.ids import Uid
from curator.exchange import readings
from curator.exchange.readings import Readings
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_headings_above_a_place_run_from_the_outermost_in(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    reading = Readings(made.collection.connection).of(made.version)
    made.collection.close()
    assert reading is not None
    assert reading.heading_at(valley.TEXT.index("Ten people")) == "The Sarmin valley attacks > Kafr Zayt"
    assert reading.heading_at(len(valley.TEXT)) == ""
    assert reading.section("7") is None


def test_the_first_of_two_citations_with_one_label_counts(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    reading = Readings(made.collection.connection).of(made.version)
    made.collection.close()
    assert reading is not None
    assert {label: each.name for label, each in reading.citations.items()} == {
        "1": "Report of January",
        "2": "Statement 14",
    }


def test_a_version_that_is_not_here_has_no_reading(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        assert Readings(collection.connection).of(Uid("nowhere")) is None


def test_only_so_many_versions_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "KEPT", 2)
    with ground.collection(tmp_path) as collection:
        mint = ground.Uids()
        versions = [ground.take_in(collection, mint, f"Text {number}").uid for number in range(3)]
        shelf = Readings(collection.connection)
        first = shelf.of(versions[0])
        assert shelf.of(versions[1]) is shelf.of(versions[1])
        assert shelf.of(versions[0]) is first
        shelf.of(versions[2])
        assert shelf.of(versions[0]) is first
        again = shelf.of(versions[1])
        assert again is not None
        assert again.version.uid == versions[1]
