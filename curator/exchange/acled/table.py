"""The 31 columns of ACLED's file of March 2023 in their order, and what stands in each of them here."""

from __future__ import annotations

from curator.exchange.acled.types import DISORDER, SUB_TYPES
from curator.exchange.columns import Column, ColumnType, Table

ACLED_2023_03 = "acled_2023_03"

_WHOLE, _DEGREES, _DAY = ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.DAY

_EMPTY = "Empty: nothing here says it."

TABLE = Table(
    ACLED_2023_03,
    "ACLED",
    "One row for each event and day, in ACLED's 31 columns; events that it has no place for stand in withheld.",
    (
        Column("event_id_cnty", "Our public id of the event, with the number of the day where there are several; none of ACLED's.", "event.public_id", required=True),
        Column("event_date", "The day; the one in the middle where only a longer time is known (time_precision 3).", "event.when", _DAY, required=True),
        Column("year", "Its year.", "event.when", _WHOLE, required=True),
        Column("time_precision", "1 the day is known, 2 within a week, 3 within a month.", "rule, from the days", _WHOLE, required=True),
        Column("disorder_type", "What the event type belongs to.", "rule", values=DISORDER, required=True),
        Column("event_type", "The event type; of a type of the collection's own that of the standard type that it is like.", "event.event_type, term.like", values=tuple(SUB_TYPES), required=True),
        Column("sub_event_type", "The sub-event type; empty where nobody said.", "event.event_type", values=tuple(name for names in SUB_TYPES.values() for name in names)),
        Column("actor1", "The one actor: who did it, or side A.", "event.perpetrator, event.side_a", required=True),
        Column("assoc_actor_1", _EMPTY, ""),
        Column("inter1", "Its type, 1–8; empty where nobody said.", "actor.type", _WHOLE),
        Column("actor2", "The other actor: side B, or civilians.", "event.side_b"),
        Column("assoc_actor_2", _EMPTY, ""),
        Column("inter2", "Its type, 1–8; 0 where there is no other actor, empty where nobody said.", "actor.type", _WHOLE),
        Column("interaction", "Both types, the smaller first; one alone and 0.", "rule", _WHOLE),
        Column("civilian_targeting", "Whether civilians were the target.", "rule", values=("Civilian targeting",)),
        Column("iso", "The country's number in ISO 3166-1; empty where the country is not known, or has none.", "rule, from the country", _WHOLE),
        Column("region", "The region to which ACLED counts the country; empty where that is not certain.", "rule, from the country"),
        Column("country", "The country; empty where nobody said.", "place.parents, imported_row.cells"),
        Column("admin1", "The governorate.", "event.where.admin1"),
        Column("admin2", "The district; empty where nobody said.", "place.parents, imported_row.cells"),
        Column("admin3", "The part of the district; empty where nobody said.", "place.parents"),
        Column("location", "The place.", "event.where.name"),
        Column("latitude", "Latitude (WGS 84), 4 places.", "event.where.latitude", _DEGREES, "degrees", required=True),
        Column("longitude", "Longitude (WGS 84), 4 places.", "event.where.longitude", _DEGREES, "degrees", required=True),
        Column("geo_precision", "1 exact, 2 near or district, 3 governorate or fuzzy.", "rule, from event.where.precision", _WHOLE, required=True),
        Column("source", "The publishers of what the claims cite, between them “; ”.", "citation.publisher"),
        Column("source_scale", "The scales of who knows or wrote, between them “-”.", "source.scale"),
        Column("notes", "What happened, and the range of the people killed.", "event.summary, event.title, event_figure"),
        Column("fatalities", "The lowest number of people killed, of this day; empty where nobody confirmed a number.", "event_figure.estimate.low", _WHOLE, "people"),
        Column("tags", "How the event was reviewed here: reviewed, self_reviewed, or UNREVIEWED.", "review", required=True),
        Column("timestamp", "When the event was changed last, in seconds since 1970 (UTC).", "journal", _WHOLE, "seconds"),
    ),
    ("event_id_cnty",),
)  # fmt: skip

NOTES = """\
## How this file differs from ACLED's

- `event_id_cnty` is ours, `tags` says how the event was reviewed here, and `timestamp` when it was changed last here.
- An event of two to seven days is one row a day, its people killed split evenly over them, the remainder on the first days.
  Of a longer time only the month is taken for known: one row, in the middle.
- `fatalities` is the lowest number. Empty is not 0: nobody has confirmed a number.
- Actor types are those of the collection's actors. Civilians, governments and unidentified armed groups are told by name.
"""
