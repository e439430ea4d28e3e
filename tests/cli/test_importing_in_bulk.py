from __future__ import annotations

import csv
import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import done, refused, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder of twelve texts, an empty file and a damaged one."""
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(12):
        text = f"Report {number}\n\n{number + 2} people were killed on {number + 1} May 2031.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (folder / "03-empty.txt").touch()
    (folder / "05-damaged.txt").write_bytes(b"%PDF-1.7 \x00 damaged")
    return folder


def titles(collection: Path) -> set[str]:
    return {each["title"] for each in done("list", "articles", collection, "--json").document}


@pytest.mark.parametrize("mode", [(), ("--one-by-one",)])
def test_damaged_files_never_stop_the_rest(empty: Path, reports: Path, mode: tuple[str, ...]) -> None:
    ran = done("import", empty, reports, *mode, code=3)
    assert ran.lines[-1] == "14 files: 12 taken, 2 refused."
    assert titles(empty) == {f"Report {number}" for number in range(12)}
    assert done("import", empty, reports, *mode, code=3).lines[-1] == "14 files: 12 known, 2 refused."


@pytest.mark.parametrize("mode", [(), ("--one-by-one",)])
def test_a_report_says_what_became_of_each_file(
    empty: Path, reports: Path, tmp_path: Path, mode: tuple[str, ...]
) -> None:
    done("import", empty, reports, "--report", tmp_path / "fates.csv", *mode, code=3)
    with (tmp_path / "fates.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [str(path) for path in sorted(reports.iterdir())]
    by_fate = {fate: [row for row in rows if row["fate"] == fate] for fate in ("taken", "refused")}
    assert (len(by_fate["taken"]), len(by_fate["refused"])) == (12, 2)
    first = by_fate["taken"][0]
    assert (first["title"], first["reason"], first["new_version"]) == ("Report 0", "", "false")
    assert {len(first["article"]), len(first["version"])} == {36}
    assert len(first["sha256"]) == 64
    assert all(row["reason"].endswith(".") and not row["article"] for row in by_fate["refused"])
    assert (tmp_path / "fates.csv").read_bytes().count(b"\r\n") == 15
    done("import", empty, reports, "--report", tmp_path / "fates.jsonl", *mode, code=3)
    lines = [json.loads(line) for line in (tmp_path / "fates.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["fate"] for line in lines].count("known") == 12
    assert lines[0]["version"] == first["version"]


def test_a_report_inside_the_folder_is_no_article(empty: Path, reports: Path) -> None:
    for _ in range(2):
        done("import", empty, reports, "--report", reports / "fates.csv", code=3)
        assert len((reports / "fates.csv").read_text(encoding="utf-8").splitlines()) == 15
    assert len(titles(empty)) == 12


def test_a_report_that_a_spreadsheet_would_run_is_guarded(empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "=HYPERLINK("
    folder.mkdir()
    path = folder / "@ford.txt"
    path.write_text("Three people were killed.\n", encoding="utf-8")
    done("import", empty, path, "--report", tmp_path / "fates.csv")
    assert ",'@ford," in (tmp_path / "fates.csv").read_text(encoding="utf-8")


def test_a_report_overwrites_nothing_but_a_report(empty: Path, article: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious.csv"
    precious.write_text("my,own,table\n", encoding="utf-8")
    assert "choose another name" in refused("import", empty, article, "--report", precious)
    assert precious.read_text(encoding="utf-8") == "my,own,table\n"
    assert "end the name" in refused("import", empty, article, "--report", tmp_path / "fates.txt")
    assert "No report can be written" in refused("import", empty, article, "--report", tmp_path / "no" / "fates.csv")
    assert titles(empty) == set()
    os.mkfifo(tmp_path / "pipe.csv")
    assert "choose another name" in refused("import", empty, article, "--report", tmp_path / "pipe.csv")


def test_an_empty_folder_brings_an_empty_report(empty: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done("import", empty, tmp_path / "nothing", "--report", tmp_path / "fates.csv")
    assert len((tmp_path / "fates.csv").read_text(encoding="utf-8").splitlines()) == 1
    assert run("import", empty, tmp_path / "nothing", "--report", tmp_path).code == 2
