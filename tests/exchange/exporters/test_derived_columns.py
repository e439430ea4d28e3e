"""What follows from others in the layouts of UCDP and ACLED, over many events of all kinds, worked out here a second time."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from math import floor
from typing import TYPE_CHECKING

import pytest

from curator.core import edits
from curator.core.counts import PersonClass
from curator.core.dates import DateSpan
from curator.core.events import Event
from curator.core.places import Spot
from tests import ground
from tests.exchange.exporters.foreign import exported, figure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from curator.store.collection import Collection

MANY = 150
UCDP, ACLED = "ucdp_ged_23_1", "acled_2023_03"
CLASSES = (PersonClass.SIDE_A, PersonClass.SIDE_B, PersonClass.CIVILIAN, PersonClass.UNKNOWN)


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Collection, dict[str, Event]]]:
    """A collection of events by chance, the same each time."""
    chance = random.Random(7)  # noqa: S311 nothing is kept secret with it
    mint = ground.Uids()
    made = [_event(chance, mint, number) for number in range(1, MANY + 1)]
    with ground.collection(tmp_path_factory.mktemp("derived")) as collection:
        for event in made:
            best = [chance.randrange(4) for _ in CLASSES]
            total = sum(best)
            figures = [
                figure(mint, event, who, max(0, number - 1), number, number + 2)
                for who, number in zip(CLASSES, best, strict=True)
                if number
            ]
            low, high = max(0, total - 2), total + chance.randrange(5)
            figures.append(figure(mint, event, PersonClass.TOTAL, low, total, high))
            collection.journal.commit(edits.create("Make", event, *figures))
        yield collection, {event.public_id: event for event in made}


def _event(chance: random.Random, mint: ground.Uids, number: int) -> Event:
    first = date(2016, 1, 1) + timedelta(days=chance.randrange(800))
    last = first + timedelta(days=chance.choice([0, 0, 1, 5, 6, 7, 20, 30, 40, 360]))
    where = Spot(
        f"Ford {number}",
        chance.choice(["", "North valley"]),
        Decimal(chance.randrange(-90_000_000, 90_000_001)).scaleb(-6),
        Decimal(chance.randrange(-180_000_000, 180_000_001)).scaleb(-chance.choice([6, 6, 6])),
        chance.randrange(1, 8),
    )
    return Event(
        mint(),
        f"E-{number:06}",
        f"Event {number}",
        event_type=chance.choice(["Armed clash", "Attack", "Air/drone strike"]),
        type_of_violence=chance.choice([1, 2]),
        when=DateSpan(first, last),
        where=where,
        side_a="Government of Velira",
        side_b=chance.choice(["River front", "Hill guard"]),
    )


def test_ucdp_has_of_each_what_follows_from_the_event(
    events: tuple[Collection, dict[str, Event]], tmp_path: Path
) -> None:
    collection, of = events
    tables = exported(collection, tmp_path / "out", UCDP)
    for row in tables[UCDP]:
        event = of[row["id"]]
        latitude, longitude = Decimal(row["latitude"]), Decimal(row["longitude"])
        assert event.where is not None
        assert (latitude, longitude) == (event.where.latitude, event.where.longitude)
        south, west = min(floor((latitude + 90) * 2), 359), min(floor((longitude + 180) * 2), 719)
        assert int(row["priogrid_gid"]) == south * 720 + west + 1
        first, last = date.fromisoformat(row["date_start"]), date.fromisoformat(row["date_end"])
        days = (last - first).days + 1
        assert (first.year, row["year"]) == (last.year, str(first.year))
        bounds = ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5))
        assert row["date_prec"] == str(next(code for most, code in bounds if days <= most))
        assert row["dyad_name"] == f"{row['side_a']} - {row['side_b']}"
        deaths = [int(row[name]) for name in ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")]
        assert sum(deaths) == int(row["best"])
        assert int(row["low"]) <= int(row["best"]) <= int(row["high"])
        assert row["where_prec"] == str(event.where.precision)
    held = {each["id"]: each["because"] for each in tables["withheld"] if each["kind"] == "event"}
    assert len(held) + len(tables[UCDP]) == MANY
    for id_, because in held.items():
        when = of[id_].when
        assert when is not None
        crosses = when.crosses_years
        assert ("turn of a year" in because) == crosses
        assert crosses or "Nobody is said to have been killed" in because


def test_acled_has_a_row_for_each_day_that_add_up_to_the_lowest_number(
    events: tuple[Collection, dict[str, Event]], tmp_path: Path
) -> None:
    collection, of = events
    tables = exported(collection, tmp_path / "out", ACLED)
    by_event: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in tables[ACLED]:
        by_event[row["event_id_cnty"].partition(".")[0]].append(row)
    for id_, rows in by_event.items():
        event = of[id_]
        assert event.when is not None
        assert event.when.earliest is not None
        assert event.when.days is not None
        assert len(rows) == (event.when.days if event.when.days <= 7 else 1)
        assert len({row["event_date"] for row in rows}) == len(rows)
        assert all(row["event_date"].startswith(row["year"]) for row in rows)
        low = int(rows[0]["notes"].partition("low ")[2].partition(",")[0])
        assert sum(int(row["fatalities"]) for row in rows) == low
        assert event.where is not None
        assert rows[0]["geo_precision"] == {1: "1", 2: "2", 3: "2", 4: "3", 5: "3"}[event.where.precision]
        assert rows[0]["time_precision"] == {1: "1", 2: "2", 3: "2", 4: "3"}[event.when.precision or 0]
        assert (rows[0]["inter1"], rows[0]["interaction"]) == ("1", "")
        assert abs(Decimal(rows[0]["latitude"]) - (event.where.latitude or 0)) <= Decimal("0.00005")
    held = {each["id"]: each["because"] for each in tables["withheld"] if each["kind"] == "event"}
    assert set(held).isdisjoint(by_event)
    assert len(held) + len(by_event) == MANY
    for id_, because in held.items():
        event = of[id_]
        assert event.where is not None
        assert event.when is not None
        assert ("a whole country, the sea or the air" in because) == (event.where.precision > 5)
        assert ("known to no more than a year" in because) == (event.when.precision == 5)
