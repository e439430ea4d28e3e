from __future__ import annotations

import builtins
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow.parquet as pq
import pytest

from curator.core import edits
from curator.core.dates import on
from curator.core.events import Event
from curator.core.gazetteer import Place
from curator.core.places import Spot
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish
from curator.exchange.exporting import ExportFailedError
from curator.exchange.release_tables import tables
from tests.exchange.exporters import valley

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[valley.Valley]:
    found = valley.reviewed(tmp_path_factory.mktemp("valley"))
    spots = {"Noria": Spot("a", "", Decimal(35), Decimal(36), 1), "Asala": Spot("b", "", Decimal(36), Decimal(36), 1)}
    places = [Place(found.mint(), spot, parents=("district", country)) for country, spot in spots.items()]
    days = [
        ("Noria", date(2024, 5, 2)),
        ("Asala", date(2024, 5, 3)),
        ("Noria", date(2024, 5, 1)),
        ("Asala", date(2023, 12, 31)),
    ]
    events = [
        Event(found.mint(), f"E-00010{n}", "=cmd|' /C calc'!A0\n“نص” 🕊", when=on(day), where=spots[country])
        for n, (country, day) in enumerate(days)
    ]
    found.collection.journal.commit(edits.create("More", *places, *events))
    yield found
    found.collection.close()


@pytest.fixture(scope="module")
def folder(made: valley.Valley, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("out") / "parquet"
    return finish(export(made.collection.connection, "parquet", target, unreviewed=True)).folder


def asked(folder: Path, sql: str, table: str = "events-UNREVIEWED") -> list[Any]:
    with duckdb.connect() as connection:
        source = f"read_parquet('{folder}/{table}/**/*.parquet', hive_partitioning = true)"
        return connection.execute(sql.format(source)).fetchall()


def test_duckdb_reads_every_year_and_what_has_none(folder: Path) -> None:
    found = asked(folder, "select year, event_year, count(*) from {} group by all order by year nulls last")
    assert found == [(2023, 2023, 1), (2024, 2024, 3), (2025, 2025, 1), (None, None, 1)]
    assert sorted(path.name for path in (folder / "events-UNREVIEWED").iterdir()) == [
        "year=2023",
        "year=2024",
        "year=2025",
        "year=__HIVE_DEFAULT_PARTITION__",
    ]


def test_within_a_year_rows_are_sorted_by_country_and_day(folder: Path) -> None:
    part = pq.read_table(folder / "events-UNREVIEWED" / "year=2024" / "part-0.parquet", partitioning=None).to_pylist()
    assert [(row["country"], str(row["date_start"])) for row in part] == [
        ("Asala", "2024-05-03"),
        ("Noria", "2024-05-01"),
        ("Noria", "2024-05-02"),
    ]


def test_texts_and_numbers_come_back_as_they_are_and_what_is_missing_is_null(folder: Path) -> None:
    sql = "select title, killed_best, injured_best, latitude, date_start, killed_high_open from {} where event = '{}'"
    (found,) = asked(folder, sql.replace("'{}'", "'E-000001'"))
    assert found == ("Kafr Zayt", 10, None, 35.1, date(2025, 1, 30), False)
    (hostile,) = asked(folder, sql.replace("'{}'", "'E-000100'"))
    assert hostile[:3] == ("=cmd|' /C calc'!A0\n“نص” 🕊", None, None)


def test_every_table_has_the_rows_and_types_of_its_csv_file(made: valley.Valley, folder: Path, tmp_path: Path) -> None:
    plain = finish(export(made.collection.connection, "curator", tmp_path / "csv", unreviewed=True)).folder
    for table in tables.TABLES:
        rows = list(read(plain / f"{table.name}-UNREVIEWED.csv"))
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        found = asked(folder, "select " + names + " from {}", f"{table.name}-UNREVIEWED")  # noqa: S608 our own names
        assert len(found) == len(rows), table.name
        kinds = {column.name: column.type.value for column in table.columns}
        texts = [name for name, kind in kinds.items() if kind == "string"]
        shown = sorted(tuple(row[name] for name in texts) for row in rows)
        places = [list(kinds).index(name) for name in texts]
        assert sorted(tuple(row[place] or "" for place in places) for row in found) == shown, table.name


def test_columns_carry_what_they_mean(folder: Path) -> None:
    path = next((folder / "events-UNREVIEWED").rglob("*.parquet"))
    schema = pq.read_schema(path)
    field = schema.field("killed_best")
    assert str(field.type) == "int64"
    assert field.metadata[b"unit"] == b"people"
    assert field.metadata[b"meaning"].startswith(b"The number of")
    assert json.loads(schema.field("kind").metadata[b"values"])
    assert schema.field("contested_on").metadata[b"separator"] == b"; "
    assert str(schema.field("made_at").type) == "timestamp[ms, tz=UTC]"
    assert schema.metadata[b"table"] == b"events"


def test_the_manifest_names_every_part(folder: Path) -> None:
    told = json.loads((folder / "release.json").read_text("utf-8"))
    named = {each["name"]: each for each in told["files"]}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(named) == there - {"release.json"}
    assert sum(each["rows"] for name, each in named.items() if name.startswith("events-UNREVIEWED/")) == 6
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert {each["name"] for each in package["tables"]} == {table.name for table in tables.TABLES}


def test_the_same_again_is_the_same_bytes_and_takes_the_place_of_the_old(made: valley.Valley, tmp_path: Path) -> None:
    def whole(folder: Path) -> dict[str, bytes]:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    first = whole(finish(export(made.collection.connection, "parquet", tmp_path / "out", unreviewed=True)).folder)
    assert (
        whole(finish(export(made.collection.connection, "parquet", tmp_path / "out", unreviewed=True)).folder) == first
    )
    reviewed = finish(export(made.collection.connection, "parquet", tmp_path / "out")).folder
    assert {name.split("/")[0] for name in whole(reviewed)} >= {"events", "claims", "withheld.csv"}
    assert not any("UNREVIEWED" in name for name in whole(reviewed))


def test_an_event_that_moves_to_another_year_is_in_that_part(made: valley.Valley, tmp_path: Path) -> None:
    later = replace(made.draft, when=on(date(2026, 1, 1)))
    made.collection.journal.commit(edits.revise("Date", made.draft, later))
    out = finish(export(made.collection.connection, "parquet", tmp_path / "out", unreviewed=True)).folder
    assert asked(out, "select event from {} where year = 2026") == [(made.draft.public_id,)]
    assert asked(out, "select count(*) from {} where year = 2026", "claims-UNREVIEWED") == [(1,)]
    made.collection.undo()


def test_cancelled_between_two_parts_nothing_is_left(made: valley.Valley, tmp_path: Path) -> None:
    work = export(made.collection.connection, "parquet", tmp_path / "out", unreviewed=True)
    for _ in range(6):
        next(work)
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_without_pyarrow_one_sentence_says_what_to_install(
    made: valley.Valley, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return plain(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ExportFailedError, match="needs pyarrow, which is not installed"):
        finish(export(made.collection.connection, "parquet", tmp_path / "out"))
    assert list(tmp_path.iterdir()) == []
