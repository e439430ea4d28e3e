"""An event as rows of ACLED's file, one for each day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass
from curator.core.wording import CLASSES
from curator.exchange.acled import types
from curator.exchange.acled.eligible import GEO, TIME
from curator.exchange.cell_values import listed
from curator.exchange.countries import codes_of
from curator.exchange.killed import Killed, killed
from curator.exchange.sources_told import cited, said_by, scales

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from curator.core.cases import Case
    from curator.core.dates import DateSpan
    from curator.core.events import Event
    from curator.core.places import Spot
    from curator.exchange.acled.types import ActorTypes
    from curator.exchange.countries import Around
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier
    from curator.exchange.readings import Readings

_PLACES = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class _Actors:
    """The two actors with their types, the words where they name nobody, and what both are called in the event."""

    first: str
    second: str
    first_type: int | None
    second_type: int | None
    words: tuple[str, ...]
    named: tuple[str, str]


def rows(
    dossier: Dossier, readings: Readings, known: ActorTypes, typed: tuple[str, str] | None, around: Around
) -> Iterator[tuple[Cell, ...]]:
    """The rows of an event that is eligible, the first day first.

    `typed` are its event type and sub-event type, `around` is what the collection knows to lie around its place.

    Raises:
        ValueError: the event is not eligible.
    """
    event = dossier.case.event
    where = event.where
    if typed is None or where is None or event.when is None:
        message = f"{dossier.id} has no place in ACLED's file"
        raise ValueError(message)
    found = killed(dossier.case.figures)
    numbers = found if isinstance(found, Killed) else None
    days = _days(event.when)
    split = split_evenly(numbers.total.low, len(days)) if numbers else [None] * len(days)
    actors = _actors(event, typed[0], known)
    codes = codes_of(around.country)
    what = (*_what(typed, actors), codes.iso, codes.region, around.country, *_where(where, around))
    sources = _sources(dossier.case, readings)
    time, changed = TIME[event.when.precision or 0], dossier.hands.of("event", event.uid).changed_at
    for number, (day, fatalities) in enumerate(zip(days, split, strict=True), 1):
        yield (
            f"{dossier.id}.{number}" if len(days) > 1 else dossier.id,
            *(day, day.year, time),
            *what,
            *sources,
            _notes(event, actors, numbers, number, len(days)),
            fatalities,
            dossier.standing,
            changed // 65_536_000 if changed else None,
        )


def _what(typed: tuple[str, str], actors: _Actors) -> tuple[Cell, ...]:
    """The cells from disorder_type to civilian_targeting."""
    event_type, sub_type = typed
    targeted = types.CIVILIAN in {actors.first_type, actors.second_type} or sub_type == types.EXCESSIVE_FORCE
    return (
        types.disorder(event_type, sub_type),
        event_type,
        sub_type or None,
        actors.first,
        None,
        actors.first_type,
        actors.second or None,
        None,
        actors.second_type if actors.second else types.NO_ACTOR,
        types.interaction(actors.first_type, actors.second_type, alone=not actors.second),
        "Civilian targeting" if targeted else None,
    )


def _where(where: Spot, around: Around) -> tuple[Cell, ...]:
    """The cells from admin1 to geo_precision."""
    if where.latitude is None or where.longitude is None:
        message = "a place without a position has no place in ACLED's file"
        raise ValueError(message)
    position = (each.quantize(_PLACES, ROUND_HALF_UP) for each in (where.latitude, where.longitude))
    return (where.admin1, around.admin2, around.admin3, where.name, *position, GEO[where.precision])


def _sources(case: Case, readings: Readings) -> tuple[Cell, Cell]:
    """The cells source and source_scale."""
    names = dict.fromkeys(each.office or each.headline for each in cited(case, readings))
    return listed(names) or listed(said_by(case)), "-".join(scales(case))


def split_evenly(number: int, parts: int) -> list[int]:
    """A number of people split evenly, the remainder one by one on the first parts (domain rule 7)."""
    each, left = divmod(number, parts)
    return [each + (place < left) for place in range(parts)]


def _days(when: DateSpan) -> list[date]:
    """The days of the rows: each of up to a week, else the one in the middle."""
    first, days = when.earliest, when.days
    if first is None or days is None:
        message = "a time that is open has no days"
        raise ValueError(message)
    if days <= 7:
        return [first + timedelta(days=place) for place in range(days)]
    return [first + timedelta(days=(days - 1) // 2)]


def _actors(event: Event, event_type: str, known: ActorTypes) -> _Actors:
    first = event.perpetrator or event.side_a
    second = event.side_b
    if first == second:
        # who did it is side B: the other actor is the side that stands against it
        second = event.side_a
    if event_type == types.AGAINST_CIVILIANS and not second:
        second = types.CIVILIANS
    named = [
        types.UNIDENTIFIED if each and known.names_nobody(each) and known.of(each) is None else each
        for each in (first, second)
    ]
    words = tuple(was for was, now in zip((first, second), named, strict=True) if was != now)
    types_ = known.of(named[0]), known.of(named[1]) if named[1] else None
    return _Actors(named[0], named[1], *types_, words, (first, second))


def _notes(event: Event, actors: _Actors, numbers: Killed | None, number: int, days: int) -> str:
    said = [event.summary or f"{event.title}."]
    said += [f"In the words of the sources: “{words}”." for words in actors.words]
    # three that are named do not fit into two actors
    left = [
        side
        for side in (event.side_a, event.side_b)
        if side and side not in {*actors.named, actors.first, actors.second}
    ]
    said += [f"Another side of it: “{side}”." for side in left]
    if numbers is None:
        said.append("No number of people killed is confirmed.")
        return " ".join(said)
    total = numbers.total
    top = f"{total.high} or more" if total.high_open else f"{total.high}"
    said.append(f"Killed: low {total.low}, best {total.best}, high {top}.")
    classes = [f"{CLASSES[who]} {best}" for who, best in numbers.best.items() if who is not PersonClass.TOTAL and best]
    if classes:
        said.append(f"Of these, by best: {', '.join(classes)}.")
    if days > 1:
        said.append(f"Day {number} of {days}: the lowest number of all days, {total.low}, is split evenly.")
    return " ".join(said)
