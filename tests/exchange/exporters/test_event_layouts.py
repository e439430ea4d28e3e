from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import frictionless
import pytest

from curator.core import edits
from curator.core.claims import Claim
from curator.core.events import Event, EventLink, LinkKind
from curator.exchange.annotations import annotate
from curator.exchange.csv_files import read
from curator.exchange.exporters import LAYOUTS, export, finish
from curator.store.queries import claims, records
from tests import ground
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def made(tmp_path: Path) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path)
    yield found
    found.collection.close()


def written(made: valley.Valley, folder: Path, layout: str, *, unreviewed: bool = True) -> Path:
    return finish(export(made.collection.connection, layout, folder, unreviewed=unreviewed)).folder


def features(folder: Path) -> dict[str, dict[str, Any]]:
    told = json.loads((folder / "events-UNREVIEWED.geojson").read_text("utf-8"))
    assert told["type"] == "FeatureCollection"
    return {each["id"]: each for each in told["features"]}


@pytest.mark.parametrize("layout", [each.name for each in LAYOUTS])
@pytest.mark.parametrize("unreviewed", [False, True])
def test_every_layout_is_valid_for_frictionless_and_the_same_again(
    made: valley.Valley, tmp_path: Path, layout: str, unreviewed: bool
) -> None:
    folders = [written(made, tmp_path / name, layout, unreviewed=unreviewed) for name in ("one", "two")]
    one, two = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in folders
    )
    assert one == two
    assert all("UNREVIEWED" in name for name in one if name not in {"release.json", "datapackage.json"}) == unreviewed
    if "datapackage.json" in one:
        report = frictionless.validate(str(folders[0] / "datapackage.json"))
        assert report.flatten(["type", "message"]) == []


@pytest.mark.parametrize("layout", [each.name for each in LAYOUTS if each.name != "xlsx"])
def test_every_layout_says_what_is_withheld_and_why(made: valley.Valley, tmp_path: Path, layout: str) -> None:
    folder = written(made, tmp_path / "out", layout, unreviewed=False)
    rows = {row["id"]: row["because"] for row in read(folder / "withheld.csv")}
    assert rows[made.draft.public_id].startswith("It is a draft.")


def test_a_map_has_a_point_only_where_the_place_itself_is_known(made: valley.Valley, tmp_path: Path) -> None:
    assert made.event.where is not None
    spots = {precision: replace(made.event.where, precision=precision) for precision in range(1, 8)}
    events = [Event(made.mint(), f"E-10000{n}", "x", where=spot) for n, spot in spots.items()]
    made.collection.journal.commit(edits.create("More", *events))
    found = features(written(made, tmp_path / "out", "geojson"))
    for precision in spots:
        feature = found[f"E-10000{precision}"]
        assert feature["properties"]["precision"] == precision
        assert (feature["geometry"] is not None) == (precision <= 2)
    assert found["E-000001"]["geometry"] == {"type": "Point", "coordinates": [36.5, 35.1]}
    assert found["E-000002"]["geometry"] is None
    (figure,) = found["E-000001"]["properties"]["figures"]
    assert (figure["low"], figure["best"], figure["high"], figure["high_open"]) == (10, 10, 10, False)


def test_hashtags_stand_below_the_header(made: valley.Valley, tmp_path: Path) -> None:
    with (written(made, tmp_path / "out", "hxl") / "events-UNREVIEWED.csv").open(encoding="utf-8", newline="") as file:
        header, tags, first, _ = csv.reader(file)
    assert all(tag.startswith("#") for tag in tags)
    assert len(set(tags)) == len(tags) == len(header)
    cells = dict(zip(tags, first, strict=True))
    assert (cells["#event+id"], cells["#affected+killed+best"], cells["#affected+injured+best"]) == (
        "E-000001",
        "10",
        "",
    )
    assert cells["#meta+source+list"] == "Ministry; Valley Monitor"


def test_what_is_written_as_lines_can_be_read_into_another_collection(made: valley.Valley, tmp_path: Path) -> None:
    link = EventLink(made.mint(), made.draft.uid, made.event.uid, LinkKind.FOLLOW_UP, "the same week")
    made.collection.journal.commit(edits.create("Link", link))
    path = written(made, tmp_path / "out", "jsonl") / "curator-UNREVIEWED.jsonl"
    with ground.collection(tmp_path, "Cleo") as other:
        ground.take_in(other, ground.Uids(7000), valley.TEXT)
        annotate(other, path)
        theirs = claims.full(other.connection, records.every(other.connection, Claim))
        ours = claims.full(made.collection.connection, records.every(made.collection.connection, Claim))
        told = {(each.claim.title, tuple(sorted(str(count.extent) for count in each.counts))) for each in theirs}
        assert told == {(each.claim.title, tuple(sorted(str(count.extent) for count in each.counts))) for each in ours}
        events = {each.public_id: each for each in records.every(other.connection, Event)}
        assert events["E-000001"].where == made.event.where
        (again,) = records.every(other.connection, EventLink)
        assert (again.kind, again.rationale) == (LinkKind.FOLLOW_UP, "the same week")


NEWLY = ("parquet", "webannotation", "refi_qda")

ELSEWHERE = """
import sys
from pathlib import Path
from curator.exchange.exporters import export, finish
from curator.store.collection import open_collection
with open_collection(Path(sys.argv[1]), None) as collection:
    for layout in sys.argv[3:]:
        finish(export(collection.connection, layout, Path(sys.argv[2]) / layout, unreviewed=True))
"""


def test_other_programs_get_the_same_bytes_from_any_machine(made: valley.Valley, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with ground.collection(tmp_path / "there", "Cem") as theirs:
        ground.share(made.collection, theirs)
    strange = {"TZ": "Pacific/Chatham", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", ELSEWHERE, str(theirs.path), str(tmp_path / "there"), *NEWLY]
    subprocess.run(command, check=True, env=os.environ | strange, cwd=Path(__file__).parents[3])
    for layout in NEWLY:
        here, there = (
            {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            for folder in (written(made, tmp_path / layout, layout), tmp_path / "there" / layout)
        )
        assert here == there
