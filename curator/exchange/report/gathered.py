"""What is gathered of a release while its events pass, for the parts of a report that tell of all of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from curator.core.counts import PersonClass, Quantity
from curator.exchange.report.drawing import Drawing
from curator.exchange.report.map_of_spots import map_of
from curator.exchange.report.summing import Sums
from curator.exchange.report.words import estimate_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.events import Estimate
    from curator.exchange.csv_cells import Cell
    from curator.exchange.report.rows import EventRows

MOST_EVENTS = 10_000
"""So many events stand in the table of events; of so many the caveats and the articles are known one by one."""

MOST_LISTED = 300
"""So many disputes, events left out, and sources are listed."""


class EventLine(NamedTuple):
    """An event as one line: its row of events.csv, and its numbers killed and injured of everybody, where they are set."""

    id: str
    title: str
    first: Cell
    last: Cell
    place: str
    killed: Estimate | None
    injured: Estimate | None
    reviewed: str
    grade: str
    contested: str
    kind: str


class SettledLine(NamedTuple):
    """A dispute as one line."""

    event: str
    kind: str
    field: str
    settled_on: str
    by: str
    at: str
    because: str


@dataclass(slots=True)
class Gathered:
    """What was gathered so far."""

    sums: Sums
    events: list[EventLine] = field(default_factory=list)
    settled: list[SettledLine] = field(default_factory=list)
    disputes: Counter[tuple[str, str]] = field(default_factory=Counter)
    caveats: Counter[tuple[str, bool]] = field(default_factory=Counter)
    standings: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    left_out: dict[str, list[tuple[str, str, str]]] = field(default_factory=lambda: {"withheld": [], "withdrawn": []})
    number_left_out: Counter[str] = field(default_factory=Counter)
    map: tuple[Drawing | None, int] = (None, 0)
    """The map of all places, and how many events have none that could be drawn."""
    articles: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)

    def take(self, rows: EventRows) -> None:
        """Gather an event of the release."""
        event = rows.event
        self.sums.take(rows)
        self.standings[str(event["reviewed"])] += 1
        self.kinds[str(event["kind"])] += 1
        for _, sides in groupby(rows.rows("disputes"), key=lambda row: (row["kind"], row["field"])):
            self._dispute(rows.id(), next(sides))
        for column, sure in (("caveats", True), ("possible_caveats", False)):
            self.caveats.update((each, sure) for each in str(event[column] or "").split("; ") if each)
        if len(self.events) < MOST_EVENTS:
            self.events.append(_line(rows))
        for claim in rows.rows("claims"):
            article = tuple(str(claim[each] or "") for each in _ARTICLE)
            if article in self.articles or len(self.articles) < MOST_EVENTS:
                self.articles[article] += 1  # type: ignore[index]  # four columns make four texts

    def finish(self) -> None:
        """Add up what waits, and draw the map, which is the same in every language."""
        self.sums.finish()
        self.map = map_of(self.sums.spots.values())

    def leave_out(self, table: str, row: Mapping[str, Cell]) -> None:
        """Gather an event, or a claim, that is left out."""
        kind = "claim" if row.get("kind") == "claim" else table
        self.number_left_out[kind] += 1
        if kind != "claim" and len(self.left_out[table]) < MOST_LISTED:
            id_ = str(row.get("id") or row.get("event") or row.get("uid") or "")
            because = str(row["because"] or "")
            if row.get("merged_into"):
                because = f"{because} → {row['merged_into']}".strip()
            self.left_out[table].append((id_, str(row["title"] or ""), because))

    def _dispute(self, event: str, row: Mapping[str, Cell]) -> None:
        self.disputes[str(row["kind"]), str(row["state"])] += 1
        if row["decision"] and len(self.settled) < MOST_LISTED:
            columns = ("kind", "field", "settled_on", "settled_by", "settled_at", "settled_because")
            self.settled.append(SettledLine(event, *(str(row[each] or "") for each in columns)))


_ARTICLE = ("article_title", "article_publisher", "article_url", "article_licence")


def _line(rows: EventRows) -> EventLine:
    event = rows.event
    numbers = {
        (str(row["quantity"]), str(row["class"])): estimate_of(row)
        for row in rows.rows("event_figures")
        if row["figure"] is not None
    }
    everybody = PersonClass.TOTAL.value
    place = ", ".join(str(event[each]) for each in ("place", "admin1") if event[each])
    return EventLine(
        rows.id(),
        str(event["title"] or ""),
        event["date_start"],
        event["date_end"],
        place,
        numbers.get((Quantity.KILLED.value, everybody)),
        numbers.get((Quantity.INJURED.value, everybody)),
        str(event["reviewed"]),
        str(event["grade"] or ""),
        str(event["contested_on"] or ""),
        str(event["kind"]),
    )
