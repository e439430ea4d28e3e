"""The layout `hxl`: one row for each event, with a row of HXL hashtags below the header (HXL standard 1.1)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.exchange.cell_values import listed, unique
from curator.exchange.columns import Column, ColumnType, Table
from curator.exchange.exporters.event_by_event import Telling, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.shared_columns import EVENT, REVIEWED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting

COUNTED = (
    Quantity.KILLED,
    Quantity.INJURED,
    Quantity.MISSING,
    Quantity.ABDUCTED,
    Quantity.DETAINED,
    Quantity.DISPLACED,
)
"""The quantities that have columns."""


def _counted(quantity: Quantity) -> tuple[Column, ...]:
    number = ColumnType.INTEGER
    return (
        Column(f"{quantity}_low", f"The least number of people {quantity}.", "event_figure", number, "people", tag=f"#affected+{quantity}+min"),
        Column(f"{quantity}_best", f"The number of people {quantity} that the team holds best.", "event_figure", number, "people", tag=f"#affected+{quantity}+best"),
        Column(f"{quantity}_high", f"The highest number of people {quantity} that anyone gives; empty where somebody names no upper limit.", "event_figure", number, "people", tag=f"#affected+{quantity}+max"),
    )  # fmt: skip


def _text(column: Column, tag: str) -> Column:
    return Column(column.name, column.meaning, column.origin, values=column.values, required=column.required, tag=tag)


EVENTS = Table(
    "events",
    "Events",
    "One row for each event, with its HXL hashtags. A number that nobody gives is an empty cell, never 0.",
    (
        _text(EVENT, "#event+id"),
        _text(REVIEWED, "#status+reviewed"),
        Column("title", "What it is called.", "event.title", tag="#event+name"),
        Column("event_type", "ACLED's event or sub-event type.", "event.event_type", tag="#event+type"),
        Column("date_start", "The first day on which it may have begun.", "event.when", ColumnType.DAY, tag="#date+start"),
        Column("date_end", "The last day on which it may have been.", "event.when", ColumnType.DAY, tag="#date+end"),
        Column("admin1", "The governorate.", "event.where.admin1", tag="#adm1+name"),
        Column("place", "The place.", "event.where.name", tag="#loc+name"),
        Column("latitude", "Latitude (WGS 84).", "event.where", ColumnType.NUMBER, "degrees", tag="#geo+lat"),
        Column("longitude", "Longitude (WGS 84).", "event.where", ColumnType.NUMBER, "degrees", tag="#geo+lon"),
        Column("place_precision", "1 exact … 7 sea or air.", "event.where", ColumnType.INTEGER, tag="#geo+precision"),
        *(column for quantity in COUNTED for column in _counted(quantity)),
        Column("voices", "How many independent voices speak of it.", "rule", ColumnType.INTEGER, "voices", tag="#indicator+voices+num"),
        Column("grade", "How well it is supported (Airwars' meaning).", "event.grade", tag="#status+grade"),
        Column("contested_on", "Every field that was ever disputed.", "event.contested_on", is_list=True, tag="#meta+contested"),
        Column("said_by", "The sources that are said to know.", "claim.originator", is_list=True, tag="#meta+source+list"),
        Column("perpetrator", "Who did it, as decided.", "event.perpetrator", tag="#group+perpetrator"),
        Column("summary", "What happened, in words.", "event.summary", tag="#description"),
    ),
    ("event",),
)  # fmt: skip


def row(dossier: Dossier) -> tuple[Cell, ...]:
    """The row of an event."""
    case, event = dossier.case, dossier.case.event
    when, where = event.when, event.where
    counting = {uid for voice in dossier.voices for uid in voice.sources}
    return (
        dossier.id,
        dossier.standing,
        event.title,
        event.event_type,
        when.earliest if when else None,
        when.latest if when else None,
        where.admin1 if where else None,
        where.name if where else None,
        where.latitude if where else None,
        where.longitude if where else None,
        where.precision if where else None,
        *(cell for quantity in COUNTED for cell in _numbers(dossier, quantity)),
        len(dossier.voices),
        event.grade,
        listed(event.contested_on),
        unique(case.sources[uid].name for uid in counting if uid in case.sources),
        event.perpetrator,
        event.summary,
    )


def _numbers(dossier: Dossier, quantity: Quantity) -> Iterator[int | None]:
    """Low, best and high of everybody; of two figures for one number neither is shown."""
    found = [
        each.estimate
        for each in dossier.case.figures
        if each.quantity is quantity and each.person_class is PersonClass.TOTAL
    ]
    if len(found) == 1:
        yield from (found[0].low, found[0].best, None if found[0].high_open else found[0].high)
    else:
        yield from (None, None, None)


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    events = setting.open(EVENTS)
    yield Telling(lambda dossier: events.add(row(dossier)))


LAYOUT = Layout("hxl", 1, "One row for each event, with humanitarian hashtags (HXL)", event_by_event(_begin))
