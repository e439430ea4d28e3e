from __future__ import annotations

import csv
import json
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import done, refused, run, run_apart

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def approved(collection: Path) -> Path:
    done("review", collection, "submit", "E-000001", "--as", "Ann")
    done("review", collection, "settle", "E-000001", "killed", "10", "--as", "Ben", "--because", "Names are listed.")
    done("review", collection, "approve", "E-000001", "--as", "Ben")
    return collection


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_approved_events_are_written(approved: Path, tmp_path: Path) -> None:
    ran = done("export", approved, "--to", tmp_path / "out", "--release", "2025-1")
    assert ran.lines[-1].endswith("1 event, 0 withheld, 0 withdrawn.")
    (row,) = rows(tmp_path / "out" / "events.csv")
    assert (row["event"], row["killed_low"], row["killed_best"], row["killed_high"]) == (
        "E-000001",
        "10",
        "10",
        "12",
    )
    release = json.loads((tmp_path / "out" / "release.json").read_text(encoding="utf-8"))
    assert "2025-1" in json.dumps(release)


def test_the_document_names_each_file_with_its_hash(approved: Path, tmp_path: Path) -> None:
    told = done("export", approved, "--to", tmp_path / "out", "--layout", "curator", "--json").document
    assert told["folder"] == str(tmp_path / "out")
    assert (told["events"], told["withheld"], told["withdrawn"]) == (1, 0, 0)
    for file in told["files"]:
        assert sha256((tmp_path / "out" / file["name"]).read_bytes()).hexdigest() == file["sha256"]


def test_what_is_withheld_waits_for_a_person(collection: Path, tmp_path: Path) -> None:
    ran = done("export", collection, "--to", tmp_path / "out", code=3)
    assert ran.lines[-1] == f"Why each was withheld stands in {tmp_path / 'out' / 'withheld.csv'}."
    assert rows(tmp_path / "out" / "events.csv") == []
    (row,) = rows(tmp_path / "out" / "withheld.csv")
    assert "E-000001" in row.values()


def test_unreviewed_events_say_so_in_name_and_row(collection: Path, tmp_path: Path) -> None:
    done("export", collection, "--to", tmp_path / "out", "--unreviewed", "--excel")
    path = tmp_path / "out" / "events-UNREVIEWED.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    (row,) = rows(path)
    assert "UNREVIEWED" in row.values()


def test_the_same_collection_gives_the_same_bytes(approved: Path, tmp_path: Path) -> None:
    first = done("export", approved, "--to", tmp_path / "one", "--json").document
    second = run_apart("export", approved, "--to", tmp_path / "two", "--json", TZ="Asia/Damascus", LC_ALL="C").document
    assert first["files"] == second["files"]


def test_files_of_somebody_else_are_not_overwritten(approved: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "events.csv").write_text("mine\n", encoding="utf-8")
    assert "so that it is not lost" in refused("export", approved, "--to", tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["events.csv"]
    assert "make it first" in refused("export", approved, "--to", tmp_path / "no" / "where")
    assert run("export", approved).code == 2
