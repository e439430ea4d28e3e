from __future__ import annotations

import json
from typing import TYPE_CHECKING

import frictionless
import pytest

from curator.exchange import data_package
from curator.exchange.columns import Column, ColumnType, Reference, Table
from curator.exchange.csv_files import CsvFile
from curator.exchange.data_package import Described
from curator.exchange.written_files import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from curator.exchange.csv_cells import Cell

NAME = Column("name", "What it is called.", "event.title", required=True)
EVENTS = Table(
    "events",
    "Events",
    "All events.",
    (
        NAME,
        Column("dead", "How many died.", "event_figure", ColumnType.INTEGER, "people"),
        Column("sure", "Whether it is sure.", "rule", ColumnType.FLAG),
        Column("latitude", "Where.", "event.where", ColumnType.NUMBER, "degrees"),
        Column("day", "When.", "event.when", ColumnType.DAY),
        Column("seen_at", "When it was seen.", "journal", ColumnType.MOMENT),
        Column("grade", "How sure.", "event.grade", values=("fair", "weak")),
        Column("sides", "Who fought.", "event", values=("army", "rebels"), is_list=True),
    ),
    ("name",),
)
CLAIMS = Table("claims", "Claims", "All claims.", (NAME,), ("name",), (Reference(("name",), "events", ("name",)),))

GOOD: tuple[Cell, ...] = ("One", 0, False, 34, "2025-01-30", "2025-01-30T12:00:00Z", "fair", "army; rebels")
WHOLE = Described(
    "release-1",
    "Release 1",
    "About it.",
    "1",
    "2025-01-30T12:00:00Z",
    (("An article", "https://a.example", "CC BY-SA 4.0"), ("A letter", "", "")),
)


def package(folder: Path, event: tuple[Cell, ...] = GOOD, claim: str = "One", *, excel: bool = False) -> Path:
    files = []
    for table, row in ((EVENTS, event), (CLAIMS, (claim,))):
        with CsvFile(folder / f"{table.name}.csv", table, excel=excel) as file:
            file.add(row)
            files.append((table, file.close()))
    path = folder / data_package.NAME
    write_file(path, data_package.encoded(WHOLE, files, excel=excel))
    return path


def faults(path: Path) -> list[str]:
    report = frictionless.validate(str(path))
    return [str(each[0]) for each in report.flatten(["type"])]


@pytest.mark.parametrize("excel", [False, True])
def test_frictionless_finds_nothing_wrong(tmp_path: Path, excel: bool) -> None:
    assert faults(package(tmp_path, excel=excel)) == []


def test_missing_values_are_valid_wherever_they_may_be_missing(tmp_path: Path) -> None:
    assert faults(package(tmp_path, ("One", *(None,) * 7))) == []


@pytest.mark.parametrize(
    ("place", "cell", "fault"),
    [
        (1, "many", "type-error"),
        (2, None, ""),
        (4, "30 January", "type-error"),
        (5, "yesterday", "type-error"),
        (6, "certain", "constraint-error"),
        (0, None, "constraint-error"),
    ],
)
def test_frictionless_finds_what_the_columns_do_not_allow(tmp_path: Path, place: int, cell: Cell, fault: str) -> None:
    row = tuple(cell if number == place else each for number, each in enumerate(GOOD))
    found = faults(package(tmp_path, row, claim=str(row[0] or "")))
    assert fault in found if fault else found == []


def test_frictionless_finds_a_claim_of_no_event(tmp_path: Path) -> None:
    assert faults(package(tmp_path, claim="Two")) == ["foreign-key"]


def test_frictionless_finds_a_file_that_was_changed_since(tmp_path: Path) -> None:
    path = package(tmp_path)
    table = tmp_path / "events.csv"
    table.write_bytes(table.read_bytes().replace(b"One,0", b"One,1"))
    assert faults(path) == ["hash-count"]


def test_only_addresses_on_the_web_are_paths_of_sources() -> None:
    sources = (("Web", "https://a.example/1", "CC0"), ("Disk", "/home/ann/notes.txt", ""), ("Nowhere", "", ""))
    described = Described("name", "Title", "About.", "", "", sources)
    told = json.loads(data_package.encoded(described, []))
    web = {"title": "Web", "path": "https://a.example/1", "license": "CC0"}
    assert told["sources"] == [web, {"title": "Disk"}, {"title": "Nowhere"}]
    assert "version" not in told
    assert "created" not in told
