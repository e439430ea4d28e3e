"""Events with figures for the layouts of other houses, and their files read back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateSpan, on
from curator.core.events import Estimate, Event, EventFigure, FigureMethod
from curator.core.places import Spot
from curator.exchange.csv_files import read
from curator.exchange.exporters import export, finish
from tests import ground

if TYPE_CHECKING:
    from pathlib import Path

    from curator.core.records import Record
    from curator.store.collection import Collection

FORD = Spot("The ford", "North valley", Decimal("35.37151234"), Decimal("-36.60"), 2)
DAY = on(date(2017, 3, 1))
CLASHED: dict[str, Any] = {
    "type_of_violence": 2,
    "event_type": "Armed clash",
    "when": DAY,
    "where": FORD,
    "side_a": "Hill guard",
    "side_b": "River front",
}
"""What an event needs to have a place in both layouts."""

KILLED = ((PersonClass.SIDE_A, 2), (PersonClass.CIVILIAN, 1), (PersonClass.TOTAL, 3))


def figure(mint: ground.Uids, event: Event, who: PersonClass, *numbers: int, is_open: bool = False) -> EventFigure:
    """A figure of people killed: low, best and high, or one number for all three."""
    low, best, high = numbers if len(numbers) == 3 else numbers * 3
    estimate = Estimate(low, best, high, is_open)
    return EventFigure(mint(), event.uid, Quantity.KILLED, who, estimate, FigureMethod.REVIEWER_VALUE)


def add(
    collection: Collection,
    killed: tuple[tuple[Any, ...], ...] = KILLED,
    *others: Record,
    mint: ground.Uids | None = None,
    **fields: Any,
) -> Event:
    """An event with figures, as a draft."""
    mint = mint or ground.Uids()
    event = Event(mint(), fields.pop("public_id", "E-000001"), "Clash at the ford", **{**CLASHED, **fields})
    figures = [figure(mint, event, *each) for each in killed]
    collection.journal.commit(edits.create("Make", event, *figures, *others))
    return event


def commit(collection: Collection, *made: Record) -> None:
    """Have the collection take in records."""
    collection.journal.commit(edits.create("Make", *made))


def days(first: str, last: str) -> DateSpan:
    """From one day to another, as ISO has them."""
    return DateSpan(date.fromisoformat(first), date.fromisoformat(last))


def exported(
    collection: Collection, folder: Path, layout: str, *, unreviewed: bool = True
) -> dict[str, list[dict[str, str]]]:
    """The tables of an export by their names."""
    done = finish(export(collection.connection, layout, folder, unreviewed=unreviewed))
    return {
        file.name.removesuffix(".csv").removesuffix("-UNREVIEWED"): list(read(folder / file.name))
        for file in done.files
        if file.name.endswith(".csv")
    }


def one(collection: Collection, folder: Path, layout: str) -> dict[str, str]:
    """The only row of the layout's table."""
    (row,) = exported(collection, folder, layout)[layout]
    return row


def why(collection: Collection, folder: Path, layout: str) -> str:
    """Why the only event is withheld."""
    tables = exported(collection, folder, layout)
    assert not tables[layout]
    (row,) = [each for each in tables["withheld"] if each["kind"] == "event"]
    return row["because"]
