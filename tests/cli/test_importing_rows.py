from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import done, refused, run
from tests.conftest import SHARED
from tests.exchange.ucdp.rows import row, table, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_table_is_known_by_its_header_and_told(empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path, row(), row(id=2, low=9))
    ran = done("import", empty, path, code=3)
    assert ran.lines == [
        "ged.csv: UCDP GED 23.1, 2 rows: 2 new, 0 known already, 0 changed.",
        "Look at 1 row where low ≤ best ≤ high does not hold, taken in as they stand: line 3.",
    ]
    again = done("import", empty, path, "--as", "ucdp", "--json").document
    assert (again["new"], again["known"], again["changed"], again["oddities"]) == (0, 2, [], [])
    newer = write(tmp_path, row(high=9), row(id=2, low=9))
    told = done("import", empty, newer)
    assert told.lines[1] == "  E-000001 (id 7001, line 2): high"
    shown = done("show", "event", "E-000001", empty).out
    assert "ged.csv, line 2" in shown


def test_many_changed_rows_and_lines_are_named_up_to_a_limit(empty: Path, tmp_path: Path) -> None:
    done("import", empty, write(tmp_path, *(row(id=each) for each in range(1, 30))))
    ran = done("import", empty, write(tmp_path, *(row(id=each, low=9) for each in range(1, 30))), code=3)
    assert "… (--json names them all)" in ran.out
    assert ran.lines[-1] == "  and 9 more: --json names them all"


def test_rows_at_fault_are_listed_and_nothing_is_taken(empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path, row(), row(id=2, best="many"), row(id=3, date_end="2016-01-01"))
    ran = run("import", empty, path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines() == [
        "line 3: best is “many”, which is not a whole number of people",
        "line 4: date_end, 2016-01-01, lies before date_start, 2017-03-01",
        "2 lines are at fault in “ged.csv”, so nothing was taken from it: correct and import it again.",
    ]
    assert [fault["line"] for fault in run("import", empty, path, "--json").document["faults"]] == [3, 4]
    assert done("list", "events", empty, "--json").document == []


def test_a_table_of_something_else_is_refused(empty: Path, tmp_path: Path) -> None:
    path = tmp_path / "ged.csv"
    path.write_text(table(row()).replace("latitude,", "lat,", 1))
    assert "its header lacks latitude" in refused("import", empty, path)
    path.write_text("a,b\n1,2\n")
    assert "its header lacks" in refused("import", empty, path, "--as", "ucdp")
    refused("import", empty, tmp_path / "none.csv", "--as", "ucdp")


def test_a_table_comes_alone_and_without_the_options_of_articles(empty: Path, tmp_path: Path) -> None:
    path = write(tmp_path, row())
    for arguments in ((path, path), (path, "--one-by-one"), (path, "--report", tmp_path / "r.csv")):
        assert run("import", empty, *arguments, "--as", "ucdp").code == 2
    assert run("import", empty, "https://ucdp.example/ged.csv", "--as", "ucdp").code == 2


@pytest.mark.parametrize(
    ("name", "rows", "broken"), [("ged231_sample_1000.csv", 1_000, 13), ("ged191_syria_2016_2019.csv.gz", 16_566, 101)]
)
def test_the_published_rows_are_taken_in(empty: Path, name: str, rows: int, broken: int, tmp_path: Path) -> None:
    path = SHARED / "data" / "ucdp" / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    if rows > 10_000:  # taking in all of it is for the bench
        part = tmp_path / "part.csv"
        part.write_bytes(b"".join(gzip.decompress(path.read_bytes()).splitlines(keepends=True)[:2_001]))
        path, rows, broken = part, 1_999, 6
    told = done("import", empty, path, "--json", code=3).document
    assert (told["rows"], told["new"]) == (rows, rows)
    assert {each["what"]: len(each["lines"]) for each in told["oddities"]} == {
        "low ≤ best ≤ high does not hold": broken
    }
