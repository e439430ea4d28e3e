"""What a report adds up while the events of a release pass: totals, places, days; nobody is counted twice.

The rules are those of the window's totals (`curator.core.totals`, `curator.core.counted_once`), over the events of the release:
an event gives way only to one that is in the release too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from curator.core.counted_once import Within, counted_elsewhere
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, EventKind
from curator.core.ids import Uid
from curator.core.totals import By, Counted, Total, everybody, together, totals

if TYPE_CHECKING:
    from curator.exchange.report.rows import EventRows

AT_A_TIME = 500
"""How many events are added up together."""

MOST_BARS = 300
"""With more events than this, a timeline draws none of them one by one."""

Numbers = Mapping[Quantity, Mapping[PersonClass, Estimate]]


@dataclass(frozen=True, slots=True)
class Passing:
    """An event as it is added up: what totals, the map and the timeline need of it. `when` are its first and last day."""

    counted: Counted
    numbers: Numbers
    id: str
    title: str
    when: tuple[date | None, date | None]
    place: tuple[float, float] | None
    precision: int
    contested: bool
    incident: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Events at one place, or near each other: how many, their best number killed added up, and the first of them.

    `at` are latitude and longitude in degrees (WGS 84); None where only the governorate is known. `precision` is UCDP's.
    """

    at: tuple[float, float] | None
    precision: int
    governorate: str
    events: int
    killed: int
    numbered: bool
    first: str


@dataclass(slots=True)
class Sums:
    """What was added up so far."""

    within: Iterable[Within]
    by: dict[tuple[Quantity, By], tuple[Total, ...]] = field(default_factory=dict)
    spots: dict[tuple[object, ...], Spot] = field(default_factory=dict)
    bars: list[Passing] = field(default_factory=list)
    events: int = 0
    placeless: int = 0
    dayless: int = 0
    elsewhere: dict[Quantity, int] = field(default_factory=dict)
    _batch: list[Passing] = field(default_factory=list)
    _waiting: list[Passing] = field(default_factory=list)
    _linked: frozenset[Uid] = frozenset()

    def __post_init__(self) -> None:
        """Know which events have to wait until all others are there."""
        self.within = tuple(self.within)
        self._linked = frozenset(end for each in self.within for end in (each.event, each.other))

    def take(self, rows: EventRows) -> None:
        """Add an event of the release."""
        passing = passing_of(rows)
        self.events += 1
        self._show(passing)
        if passing.counted.uid in self._linked:
            self._waiting.append(passing)
        else:
            self._batch.append(passing)
            if len(self._batch) >= AT_A_TIME:
                self._add_up(self._batch, {})
                self._batch = []

    def finish(self) -> None:
        """Add up what waited."""
        self._add_up(self._batch, {})
        elsewhere = {}
        waiting = [each for each in self._waiting if each.incident]
        for quantity in Quantity:
            numbered = {each.counted.uid: bool(each.numbers.get(quantity)) for each in waiting}
            elsewhere[quantity] = counted_elsewhere(self.within, numbered)
            self.elsewhere[quantity] = len(elsewhere[quantity])
        self._add_up(self._waiting, elsewhere)
        self._batch, self._waiting = [], []

    def quantities(self) -> list[Quantity]:
        """Those of which any event has a number."""
        return [each for each in Quantity if any(line.estimate for line in self.by.get((each, By.MONTH), ()))]

    def _add_up(self, batch: list[Passing], elsewhere: Mapping[Quantity, frozenset[Uid]]) -> None:
        for quantity in Quantity:
            gone = elsewhere.get(quantity, frozenset())
            counted = [
                replace(each.counted, numbers=each.numbers.get(quantity, {}))
                for each in batch
                if each.incident and each.counted.uid not in gone
            ]
            for by in By:
                self.by[quantity, by] = together([self.by.get((quantity, by), ()), totals(counted, by)], by)
        for each in batch:
            self._place(each, each.counted.uid not in elsewhere.get(Quantity.KILLED, frozenset()))

    def _show(self, passing: Passing) -> None:
        if passing.when == (None, None):
            self.dayless += 1
        elif self.events <= MOST_BARS:
            self.bars.append(passing)
        else:
            self.bars.clear()

    def _place(self, passing: Passing, counts: bool) -> None:
        governorate = passing.counted.governorate
        if passing.place is None and not governorate:
            self.placeless += 1
            return
        whole = everybody(passing.numbers.get(Quantity.KILLED, {})) if counts and passing.incident else None
        # a hundredth of a degree is about a kilometre: nearer events are one mark
        near = None if passing.place is None else (round(passing.place[0], 2), round(passing.place[1], 2))
        key = (near, passing.precision, governorate if near is None or passing.precision >= 4 else "")
        known = self.spots.get(key)
        if known is None:
            known = Spot(passing.place, passing.precision, governorate, 0, 0, False, passing.id)
        self.spots[key] = replace(
            known,
            events=known.events + 1,
            killed=known.killed + (whole.best if whole else 0),
            numbered=known.numbered or whole is not None,
            first=min(known.first, passing.id),
        )


def passing_of(rows: EventRows) -> Passing:
    """What is added up of an event."""
    event = rows.event
    first, last = (each if isinstance(each, date) else None for each in (event["date_start"], event["date_end"]))
    latitude, longitude = event["latitude"], event["longitude"]
    place = None if latitude is None or longitude is None else (float(str(latitude)), float(str(longitude)))
    counted = Counted(Uid(rows.uid()), first or last, str(event["admin1"] or ""), str(event["event_type"] or ""), {})
    precision = int(str(event["place_precision"] or 1))
    return Passing(
        counted,
        _numbers(rows),
        rows.id(),
        str(event["title"] or ""),
        (first, last),
        place,
        precision,
        bool(event["contested_on"]),
        event["kind"] == EventKind.INCIDENT,
    )


def _numbers(rows: EventRows) -> Numbers:
    """The numbers that were set; of two for one, as in events.csv, neither."""
    found: defaultdict[tuple[Quantity, PersonClass], list[Estimate]] = defaultdict(list)
    for row in rows.rows("event_figures"):
        if row["figure"] is not None:
            of = (Quantity(str(row["quantity"])), PersonClass(str(row["class"])))
            found[of].append(
                Estimate(int(str(row["low"])), int(str(row["best"])), int(str(row["high"])), bool(row["high_open"]))
            )
    numbers: dict[Quantity, dict[PersonClass, Estimate]] = {}
    for (quantity, who), estimates in found.items():
        if len(estimates) == 1:
            numbers.setdefault(quantity, {})[who] = estimates[0]
    return numbers
