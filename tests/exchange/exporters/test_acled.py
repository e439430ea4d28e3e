from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from curator.core.actors import Actor
from curator.core.counts import PersonClass
from curator.core.dates import on
from curator.core.events import Event, EventClaim, EventKind
from curator.core.gazetteer import Place
from curator.core.vocabulary_terms import Term, Vocabulary
from curator.exchange.acled import table
from curator.exchange.acled.rows import split_evenly
from curator.exchange.acled.types import interaction
from curator.exchange.ucdp.taking_in import import_file
from curator.store.queries import records
from curator.work import events
from tests import ground
from tests.conftest import SHARED
from tests.exchange.exporters import foreign, valley
from tests.exchange.exporters.foreign import add, commit, days, exported, one, why
from tests.exchange.ucdp.rows import row, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

LAYOUT = "acled_2023_03"


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    with ground.collection(tmp_path) as opened:
        yield opened


def test_the_columns_are_those_of_the_published_file_in_its_order() -> None:
    path = SHARED / "data" / "layouts" / f"{LAYOUT}.txt"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    names = [column.name for column in table.TABLE.columns]
    assert names == path.read_text().split()
    assert len(names) == 31


def test_an_event_has_its_cells_and_what_follows_from_them(collection: Collection, tmp_path: Path) -> None:
    mint = ground.Uids()
    place = Place(mint(), foreign.FORD, parents=("Upper ford", "Velira"))
    actors = (Actor(mint(), "Hill guard", type=2), Actor(mint(), "The front", aliases=("River front",), type=4))
    add(collection, ((PersonClass.CIVILIAN, 1, 2, 4), (PersonClass.TOTAL, 1, 2, 4)), place, *actors, mint=mint)
    found = one(collection, tmp_path / "out", LAYOUT)
    assert found.pop("timestamp").startswith("17357")
    assert {name: cell for name, cell in found.items() if cell} == {
        "event_id_cnty": "E-000001",
        "event_date": "2017-03-01",
        "year": "2017",
        "time_precision": "1",
        "disorder_type": "Political violence",
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "actor1": "Hill guard",
        "inter1": "2",
        "actor2": "River front",
        "inter2": "4",
        "interaction": "24",
        "country": "Velira",
        "admin1": "North valley",
        "location": "The ford",
        "latitude": "35.3715",
        "longitude": "-36.6000",
        "geo_precision": "2",
        "notes": "Clash at the ford. Killed: low 1, best 2, high 4. Of these, by best: civilians 2.",
        "fatalities": "1",
        "tags": "UNREVIEWED",
    }


def test_several_days_are_a_row_each_with_the_killed_split_evenly(collection: Collection, tmp_path: Path) -> None:
    add(collection, ((PersonClass.TOTAL, 5, 6, 9),), when=days("2016-12-30", "2017-01-01"))
    found = exported(collection, tmp_path / "out", LAYOUT)[LAYOUT]
    assert [each["event_id_cnty"] for each in found] == ["E-000001.1", "E-000001.2", "E-000001.3"]
    assert [each["event_date"] for each in found] == ["2016-12-30", "2016-12-31", "2017-01-01"]
    assert [(each["year"], each["fatalities"], each["time_precision"]) for each in found] == [
        ("2016", "2", "2"),
        ("2016", "2", "2"),
        ("2017", "1", "2"),
    ]
    assert "Day 2 of 3: the lowest number of all days, 5, is split evenly." in found[1]["notes"]


def test_a_month_is_a_row_on_its_middle_day(collection: Collection, tmp_path: Path) -> None:
    add(collection, when=days("2017-03-01", "2017-03-31"))
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["event_date"], found["time_precision"]) == ("2017-03-16", "3")


@pytest.mark.parametrize(("number", "parts", "split"), [(5, 3, [2, 2, 1]), (2, 4, [1, 1, 0, 0]), (0, 2, [0, 0])])
def test_the_remainder_goes_to_the_first_days(number: int, parts: int, split: list[int]) -> None:
    assert split_evenly(number, parts) == split


def test_a_number_that_nobody_confirmed_is_empty_and_not_0(collection: Collection, tmp_path: Path) -> None:
    add(collection, (), summary="They met.", when=days("2017-03-01", "2017-03-02"))
    for each in exported(collection, tmp_path / "out", LAYOUT)[LAYOUT]:
        assert (each["fatalities"], each["notes"]) == ("", "They met. No number of people killed is confirmed.")


def test_an_open_end_is_told_in_the_notes(collection: Collection, tmp_path: Path) -> None:
    mint = ground.Uids()
    event = add(collection, (), mint=mint)
    commit(collection, foreign.figure(mint, event, PersonClass.TOTAL, 2, 3, 4, is_open=True))
    assert "high 4 or more." in one(collection, tmp_path / "out", LAYOUT)["notes"]


def test_unknown_gunmen_are_an_unidentified_armed_group(collection: Collection, tmp_path: Path) -> None:
    add(
        collection,
        ((PersonClass.CIVILIAN, 4),),
        event_type="attack",
        perpetrator="unknown gunmen",
        side_a="",
        side_b="",
    )
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["actor1"], found["actor2"]) == ("Unidentified Armed Group", "Civilians")
    assert (found["inter1"], found["inter2"], found["interaction"]) == ("3", "7", "37")
    assert (found["event_type"], found["civilian_targeting"]) == ("Violence against civilians", "Civilian targeting")
    assert "In the words of the sources: “unknown gunmen”." in found["notes"]


def test_who_did_it_comes_first(collection: Collection, tmp_path: Path) -> None:
    add(collection, perpetrator="River front", side_a="Government of Velira", event_type="Battles")
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["actor1"], found["actor2"], found["sub_event_type"]) == ("River front", "Government of Velira", "")
    assert (found["inter1"], found["inter2"], found["interaction"]) == ("", "1", "")


@pytest.mark.parametrize(
    ("event_type", "disorder", "targeted"),
    [
        ("Peaceful protest", "Demonstrations", ""),
        ("Excessive force against protesters", "Political violence; Demonstrations", "Civilian targeting"),
        ("Mob violence", "Political violence", ""),
        ("Violent demonstration", "Demonstrations", ""),
        ("Arrests", "Strategic developments", ""),
        ("Grenade", "Political violence", ""),
    ],
)
def test_the_disorder_type_follows(
    collection: Collection, tmp_path: Path, event_type: str, disorder: str, targeted: str
) -> None:
    add(collection, event_type=event_type, side_b="")
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["disorder_type"], found["civilian_targeting"]) == (disorder, targeted)


def test_who_met_whom_is_a_code() -> None:
    assert interaction(7, 2, alone=False) == 27
    assert interaction(1, None, alone=True) == 10
    assert interaction(1, None, alone=False) is None
    assert interaction(None, 7, alone=False) is None


@pytest.mark.parametrize(
    ("fields", "because"),
    [
        ({"kind": EventKind.AGGREGATE}, "It is a total over several events"),
        ({"kind": EventKind.RESIDUAL}, "It is what a total leaves over"),
        ({"event_type": ""}, "It has no event type: choose one."),
        ({"event_type": "Fight"}, "“Fight” is none of ACLED's event types: choose one."),
        ({"when": None}, "Its first and last day are not both known."),
        ({"when": days("2017-03-01", "2017-05-01")}, "Its days are known to no more than a year"),
        ({"where": None}, "Its place has no position."),
        ({"where": replace(foreign.FORD, precision=6)}, "Its place is a whole country"),
        ({"where": replace(foreign.FORD, precision=7)}, "Its place is a whole country, the sea or the air"),
        ({"side_a": ""}, "Nobody is named as its first actor."),
        ({"killed": ((PersonClass.SIDE_A, 1), (PersonClass.TOTAL, 3))}, "The best total of people killed is 3"),
    ],
)
def test_what_has_no_place_is_withheld_with_the_reason(
    collection: Collection, tmp_path: Path, fields: dict[str, Any], because: str
) -> None:
    add(collection, **fields)
    assert why(collection, tmp_path / "out", LAYOUT).startswith(because)


def test_claims_give_sources_and_their_scale(tmp_path: Path) -> None:
    made = valley.made(tmp_path)
    with made.collection as collection:
        ground.change(collection, made.monitor, scale="Local")
        event = add(collection, public_id="E-000009", mint=made.mint, when=on(date(2025, 1, 30)))
        commit(collection, EventClaim(made.mint(), event.uid, made.first.uid))
        found = one(collection, tmp_path / "out", LAYOUT)
        assert (found["source"], found["source_scale"]) == ("Monitor", "Local")


def test_an_imported_event_has_its_country_and_waits_for_an_event_type(collection: Collection, tmp_path: Path) -> None:
    import_file(collection, write(tmp_path, row()))
    assert why(collection, tmp_path / "held", LAYOUT) == "It has no event type: choose one."
    (event,) = records.every(collection.connection, Event)
    events.revise_event(collection, event, replace(event, event_type="Armed clash"))
    assert one(collection, tmp_path / "out", LAYOUT)["country"] == "Velira"


def test_the_country_gives_its_number_and_region_and_the_place_its_districts(
    collection: Collection, tmp_path: Path
) -> None:
    mint = ground.Uids()
    place = Place(mint(), foreign.FORD, parents=("Zayt", "Upper ford", "North valley", "Syria"))
    add(collection, foreign.KILLED, place, mint=mint, side_b="")
    found = one(collection, tmp_path / "out", LAYOUT)
    names = ("iso", "region", "country", "admin1", "admin2", "admin3", "actor2", "inter2")
    assert [found[name] for name in names] == [
        *("760", "Middle East", "Syria", "North valley", "Upper ford", "Zayt", "", "0"),
    ]


def test_an_imported_event_has_the_district_of_its_row_as_long_as_it_is_there(
    collection: Collection, tmp_path: Path
) -> None:
    import_file(collection, write(tmp_path, row(country="Yemen (North Yemen)")))
    (event,) = records.every(collection.connection, Event)
    events.revise_event(collection, event, replace(event, event_type="Armed clash"))
    found = one(collection, tmp_path / "here", LAYOUT)
    assert (found["iso"], found["region"], found["admin2"]) == ("887", "Middle East", "Upper ford")
    (event,) = records.every(collection.connection, Event)
    events.revise_event(collection, event, replace(event, where=foreign.FORD))
    found = one(collection, tmp_path / "moved", LAYOUT)
    assert (found["country"], found["iso"], found["admin2"]) == ("", "", "")


def test_a_type_of_the_collections_own_is_told_as_the_one_that_it_is_like(
    collection: Collection, tmp_path: Path
) -> None:
    mint = ground.Uids()
    own = Term(mint(), Vocabulary.EVENT_TYPES, "Barrel bomb", like="Air/drone strike")
    add(collection, foreign.KILLED, own, mint=mint, event_type="Barrel bomb")
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["event_type"], found["sub_event_type"]) == ("Explosions/Remote violence", "Air/drone strike")


def test_a_third_side_is_told_in_the_notes(collection: Collection, tmp_path: Path) -> None:
    add(collection, side_a="Hill guard", side_b="River front", perpetrator="The lake men")
    found = one(collection, tmp_path / "out", LAYOUT)
    assert (found["actor1"], found["actor2"]) == ("The lake men", "River front")
    assert "Another side of it: “Hill guard”." in found["notes"]
