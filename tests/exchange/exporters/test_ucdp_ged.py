from __future__ import annotations

import csv
import gzip
import json
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

import frictionless
import pytest

from curator.core.actors import ActorRole
from curator.core.claims import ClaimActor
from curator.core.counts import PersonClass
from curator.core.events import Event, EventClaim, EventFigure, EventKind
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish, ucdp_ged
from curator.exchange.ucdp import ged_table
from curator.exchange.ucdp.columns import READ
from curator.exchange.ucdp.taking_in import import_file
from curator.store.queries import records
from curator.work import events, reviewing
from tests import ground
from tests.conftest import SHARED
from tests.exchange.exporters import foreign, valley
from tests.exchange.exporters.foreign import add, commit, days, exported, figure, one, why
from tests.exchange.ucdp.rows import row, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

LAYOUT = "ucdp_ged_23_1"
OURS = {"id", "relid", "code_status"}
"""The columns in which our file has something else than UCDP's, always."""


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        yield opened


def test_the_columns_are_those_of_the_published_file_in_its_order() -> None:
    path = SHARED / "data" / "layouts" / f"{LAYOUT}.txt"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    names = [column.name for column in ged_table.TABLE.columns]
    assert names == path.read_text().split()
    assert len(names) == 49


def test_an_event_of_ours_has_its_cells_and_what_follows_from_them(collection: Collection, tmp_path: Path) -> None:
    add(collection)
    found = one(collection, tmp_path / "out", LAYOUT)
    filled = {name: cell for name, cell in found.items() if cell}
    assert filled == {
        "id": "E-000001",
        "year": "2017",
        "code_status": "UNREVIEWED",
        "type_of_violence": "2",
        "conflict_name": "Hill guard - River front",
        "dyad_name": "Hill guard - River front",
        "side_a": "Hill guard",
        "side_b": "River front",
        "number_of_sources": "0",
        "where_prec": "2",
        "where_coordinates": "The ford",
        "adm_1": "North valley",
        "latitude": "35.371512",
        "longitude": "-36.60",
        "geom_wkt": "POINT (-36.6 35.371512)",
        "priogrid_gid": str(250 * 720 + 286 + 1),
        "event_clarity": "1",
        "date_prec": "1",
        "date_start": "2017-03-01",
        "date_end": "2017-03-01",
        "deaths_a": "2",
        "deaths_b": "0",
        "deaths_civilians": "1",
        "deaths_unknown": "0",
        "best": "3",
        "high": "3",
        "low": "3",
    }


def test_a_total_alone_is_of_people_of_unknown_class(collection: Collection, tmp_path: Path) -> None:
    add(collection, ((PersonClass.TOTAL, 1, 4, 9),), type_of_violence=1)
    found = one(collection, tmp_path / "out", LAYOUT)
    assert [found[each] for each in ("deaths_unknown", "low", "best", "high", "conflict_name")] == [
        "4",
        "1",
        "4",
        "9",
        "",
    ]


def test_one_sided_violence_is_of_who_did_it_against_civilians(collection: Collection, tmp_path: Path) -> None:
    add(
        collection,
        ((PersonClass.CIVILIAN, 4),),
        type_of_violence=3,
        side_a="",
        side_b="",
        perpetrator="Hill guard",
        when=days("2017-03-01", "2017-03-09"),
    )
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["dyad_name"], found["deaths_a"], found["deaths_b"]) == ("Hill guard - Civilians", "0", "0")
    assert (found["date_prec"], found["date_end"], found["best"]) == ("4", "2017-03-09", "4")


@pytest.mark.parametrize(
    ("fields", "because"),
    [
        ({"kind": EventKind.AGGREGATE}, "It is a total over several events"),
        ({"kind": EventKind.RESIDUAL}, "It is what a total leaves over"),
        ({"type_of_violence": None}, "Its type of violence"),
        ({"when": None}, "Its first and last day are not both known."),
        ({"when": days("2016-12-31", "2017-01-01")}, "It goes over the turn of a year"),
        ({"where": None}, "Its place has no position."),
        ({"where": replace(foreign.FORD, latitude=None, longitude=None)}, "Its place has no position."),
        ({"side_b": ""}, "Nobody is named as side B."),
        ({"side_a": "unknown gunmen"}, "“unknown gunmen” names no organised actor"),
        ({"type_of_violence": 3}, "Its figures have dead of a side"),
        ({"killed": ()}, "Nobody has confirmed a number of people killed."),
        ({"killed": ((PersonClass.TOTAL, 0),)}, "Nobody is said to have been killed"),
        ({"killed": ((PersonClass.SIDE_A, 1), (PersonClass.TOTAL, 3))}, "The best total of people killed is 3"),
        (
            {"killed": ((PersonClass.TOTAL, 3), (PersonClass.TOTAL, 4))},
            "2 figures of people killed stand side by side.",
        ),
    ],
)
def test_what_has_no_place_is_withheld_with_the_reason(
    collection: Collection, tmp_path: Path, fields: dict[str, Any], because: str
) -> None:
    add(collection, **fields)
    assert why(collection, tmp_path / "out", LAYOUT).startswith(because)


def test_where_somebody_may_have_died_the_event_has_a_place(collection: Collection, tmp_path: Path) -> None:
    mint = ground.Uids()
    event = add(collection, (), mint=mint)
    commit(collection, figure(mint, event, PersonClass.TOTAL, 0, 0, 0, is_open=True))
    assert one(collection, tmp_path / "out", LAYOUT)["best"] == "0"


def test_all_reasons_are_given(collection: Collection, tmp_path: Path) -> None:
    add(collection, (), when=None, side_a="")
    told = why(collection, tmp_path / "out", LAYOUT)
    assert "not both known. Nobody is named as side A. Nobody has confirmed" in told


def test_claims_give_sources_words_and_withhold_deaths_in_custody(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    with made.collection as collection:
        mint = made.mint
        event = add(collection, public_id="E-000009", mint=mint)
        commit(collection, EventClaim(mint(), event.uid, made.first.uid))
        tables = exported(collection, tmp_path / "out", LAYOUT)
        (found,) = tables[LAYOUT]
        assert found["source_article"] == '"Monitor,,Report of January"'
        assert (found["number_of_sources"], found["source_office"], found["source_original"]) == (
            "1",
            "Monitor",
            "Valley Monitor",
        )
        assert found["where_description"] == "Kafr Zayt"
        commit(collection, EventClaim(mint(), event.uid, made.second.uid))
        held = exported(collection, tmp_path / "more", LAYOUT)["withheld"]
        assert "died in custody" in next(each["because"] for each in held if each["id"] == "E-000009")
        assert records.among(collection.connection, ClaimActor, "role", [ActorRole.CUSTODIAN])


def test_an_article_is_the_source_where_a_claim_cites_nothing(tmp_path: Path) -> None:
    with ground.collection(tmp_path) as collection:
        mint = ground.Uids()
        version = ground.take_in(collection, mint)
        claim = ground.claim(collection, mint, ground.mark(collection, mint, version, "ten villagers"), killed=10)
        event = add(collection, public_id="E-000009", mint=mint)
        commit(collection, EventClaim(mint(), event.uid, claim.uid))
        assert one(collection, tmp_path / "out", LAYOUT)["source_headline"] == "The Sarmin valley attacks"


def test_cells_that_a_spreadsheet_would_run_are_guarded(collection: Collection, tmp_path: Path) -> None:
    add(collection, side_a="=1+1 guard")
    assert one(collection, tmp_path / "out", LAYOUT)["side_a"] == "=1+1 guard"
    assert b",'=1+1 guard," in (tmp_path / "out" / f"{LAYOUT}-UNREVIEWED.csv").read_bytes()


def test_only_what_is_approved_goes_out_and_names_say_where_it_is_not(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row()))
    (event,) = records.every(collection.connection, Event)
    held = exported(collection, tmp_path / "held", LAYOUT, unreviewed=False)
    assert (held[LAYOUT], held["withheld"][0]["because"]) == ([], "It is a draft.")
    reviewing.submit(collection, event.uid)
    reviewing.approve(collection, event.uid)
    (found,) = exported(collection, tmp_path / "out", LAYOUT, unreviewed=False)[LAYOUT]
    assert (found["code_status"], found["best"]) == ("self_reviewed", "3")
    assert (tmp_path / "out" / f"{LAYOUT}.csv").exists()


def test_the_same_collection_gives_the_same_bytes(collection: Collection, tmp_path: Path) -> None:
    import_file(
        collection,
        write(
            tmp_path,
            row(),
            row(id=2, side_b="Civilians", type_of_violence=3, deaths_a=0, deaths_b=0, deaths_civilians=3),
        ),
    )
    first, second = (
        finish(export(collection.connection, LAYOUT, tmp_path / name, unreviewed=True)).files for name in ("one", "two")
    )
    assert [(each.name, each.sha256) for each in first] == [(each.name, each.sha256) for each in second]
    package = json.loads((tmp_path / "one" / "datapackage.json").read_text())
    assert package["sources"] == [dict(zip(("title", "path", "license"), ucdp_ged.ORIGIN, strict=True))]


def test_codes_of_an_imported_row_hold_as_long_as_what_they_are_of(collection: Collection, tmp_path: Path) -> None:
    codes = {
        "dyad_new_id": "99",
        "country_id": "652",
        "adm_2": "Upper ford",
        "number_of_sources": "-1",
        "geom_wkt": "POINT (1 2)",
    }
    import_file(collection, write(tmp_path, row(**codes)))
    (event,) = records.every(collection.connection, Event)
    found = one(collection, tmp_path / "a", LAYOUT)
    assert {name: found[name] for name in codes} == codes
    events.revise_event(collection, event, replace(event, side_b="River union"))
    found = one(collection, tmp_path / "b", LAYOUT)
    assert (found["dyad_new_id"], found["country_id"]) == ("", "652")
    (event,) = records.every(collection.connection, Event)
    assert event.where is not None
    events.revise_event(collection, event, replace(event, where=replace(event.where, precision=4)))
    found = one(collection, tmp_path / "c", LAYOUT)
    assert (found["country_id"], found["adm_2"], found["geom_wkt"]) == ("", "", "POINT (-36.6 35.3715)")


def test_what_comes_out_otherwise_stands_beside_the_ids(collection: Collection, tmp_path: Path) -> None:
    spelled = "Hill guard -  River front"
    import_file(collection, write(tmp_path, row(dyad_name=spelled), row(id=2, low=4), row(id=3)))
    first, *_ = records.every(collection.connection, Event)
    tables = exported(collection, tmp_path / "a", LAYOUT)
    assert [each["otherwise"] for each in tables["imported_rows"]] == ["", "low: 4", ""]
    assert tables[LAYOUT][0]["dyad_name"] == spelled
    events.revise_event(collection, first, replace(first, side_b="River union", clarity=2))
    tables = exported(collection, tmp_path / "b", LAYOUT)
    assert tables["imported_rows"][0]["otherwise"] == (f"dyad_name: {spelled}; side_b: River front; event_clarity: 1")
    assert tables[LAYOUT][0]["dyad_name"] == "Hill guard - River union"


def test_a_row_without_the_columns_that_are_only_kept_comes_out_valid(collection: Collection, tmp_path: Path) -> None:
    cells = {name: cell for name, cell in row().items() if name in READ}
    path = tmp_path / "ged.csv"
    path.write_text(",".join(cells) + "\n" + ",".join(cells.values()) + "\n")
    import_file(collection, path)
    assert one(collection, tmp_path / "out", LAYOUT)["number_of_sources"] == "-1"
    assert frictionless.validate(str(tmp_path / "out" / "datapackage.json")).valid


def test_ids_of_imported_rows_stand_beside_ours(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row(relid="VEL-2017-1-7")))
    tables = exported(collection, tmp_path / "out", LAYOUT)
    (found,) = tables["imported_rows"]
    assert (found["id"], found["ucdp_id"], found["ucdp_relid"], found["line"]) == (
        "E-000001",
        "7001",
        "VEL-2017-1-7",
        "2",
    )
    assert not records.every(collection.connection, EventFigure)[0].rests_on


@pytest.mark.parametrize("name", ["ged231_sample_1000.csv", "ged191_syria_2016_2019.csv.gz"])
def test_published_rows_come_out_as_they_went_in(collection: Collection, tmp_path: Path, name: str) -> None:
    path = SHARED / "data" / "ucdp" / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    if path.suffix == ".gz":  # all of it is for the bench
        part = tmp_path / "part.csv"
        with gzip.open(path, "rb") as whole:
            part.write_bytes(b"".join(islice(whole, 1_001)))
        path = part
    import_file(collection, path)
    exported(collection, tmp_path / "out", LAYOUT)
    folder = tmp_path / "out"
    rows = {each["id"]: each for each in read(folder / "imported_rows-UNREVIEWED.csv")}
    with path.open(encoding="utf-8", newline="") as file:
        before = {each["id"]: each for each in csv.DictReader(file)}
    seen = 0
    for after in read(folder / f"{LAYOUT}-UNREVIEWED.csv"):
        was = before[rows[after["id"]]["ucdp_id"]]
        seen += 1
        differs = {name: cell for name, cell in was.items() if name not in OURS and after[name] != cell}
        assert differs.keys() <= _may_differ(was)
        assert rows[after["id"]]["otherwise"].split("; ") == [f"{n}: {differs[n]}" for n in after if n in differs] or [
            ""
        ]
    assert seen == len(before)


def _may_differ(was: dict[str, str]) -> set[str]:
    """The columns of a row in which ours is to be another: its own rules do not hold there."""
    numbers = [int(was[each]) for each in ("low", "best", "high")]
    return set() if numbers == sorted(numbers) else {"low", "high"}
