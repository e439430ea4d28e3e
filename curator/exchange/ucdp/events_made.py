"""From an incident of a foreign row to an event of ours and its figures, and what a newer row changes of these."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from curator.core import edits, review
from curator.core.counts import PersonClass, Quantity
from curator.core.edits import SetField
from curator.core.events import Event, EventFigure, FigureMethod
from curator.core.imported import enclosing, of_class
from curator.core.steps import ENDS
from curator.core.wording import days
from curator.exchange.ucdp.columns import VERSIONS
from curator.exchange.ucdp.incidents import ONE_SIDED, Incident, Oddity
from curator.store.identifiers import new_uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.events import Estimate
    from curator.core.ids import Uid
    from curator.core.imported import ImportedRow

_OURS = ("uid", "public_id")


def event_of(incident: Incident, uid: Uid, public_id: str) -> Event:
    """The event that a row tells of, as a draft."""
    parts = [incident.dyad, incident.where.name, days(incident.when)]
    return Event(
        uid,
        public_id,
        ", ".join(part for part in parts if part),
        type_of_violence=incident.type_of_violence,
        clarity=incident.clarity,
        when=incident.when,
        where=incident.where,
        side_a=incident.side_a,
        side_b=incident.side_b,
        perpetrator=incident.side_a if incident.type_of_violence == ONE_SIDED else "",
    )


def estimates_of(incident: Incident) -> Mapping[PersonClass, Estimate]:
    """The numbers of people killed: of the classes that have deaths, then of all.

    A class with 0 gets none: the file does not tell "nobody" from "nobody counted", and one-sided events have 0 always.
    """
    total = enclosing(incident.low, incident.best, incident.high)
    return {**{who: of_class(total, best) for who, best in incident.deaths}, PersonClass.TOTAL: total}


def figures_of(incident: Incident, row: ImportedRow) -> tuple[EventFigure, ...]:
    """The figures of an event that a row tells of, each with the file and the line in its rationale."""
    given = (
        f"{VERSIONS[row.layout]}, {row.file}, line {row.line}: low {incident.low}, best {incident.best},"
        f" high {incident.high}."
    )
    of_all = [given]
    if Oddity.ORDER in incident.oddities:
        of_all.append("There low ≤ best ≤ high does not hold; the bounds here hold all three numbers.")
    if Oddity.SUM in incident.oddities:
        classes = sum(number for _, number in incident.deaths)
        of_all.append(f"The deaths by class there add up to {classes}.")
    is_range = incident.low != incident.high or incident.best != incident.high
    range_of_class = "Of a class only its best is given: its bounds leave it all that the total leaves open."
    of_a_class = [given, range_of_class] if is_range else [given]
    return tuple(
        [
            EventFigure(
                new_uid(),
                row.event,
                Quantity.KILLED,
                who,
                estimate,
                FigureMethod.IMPORTED,
                rationale=" ".join(of_all if who is PersonClass.TOTAL else of_a_class),
            )
            for who, estimate in estimates_of(incident).items()
        ]
    )


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a newer row changes: the writes, and what stays as a person set it although the file now says otherwise."""

    writes: tuple[SetField, ...]
    kept: tuple[str, ...]


def renewed(
    event: Event, standing: Iterable[EventFigure], before: Incident, after: Incident, row: ImportedRow
) -> Renewed:
    """Give an event and its figures what a newer row says, but for what a person changed since."""
    was, now = event_of(before, event.uid, event.public_id), event_of(after, event.uid, event.public_id)
    moved = {
        each.name: getattr(now, each.name)
        for each in fields(Event)
        if each.name not in _OURS and getattr(was, each.name) != getattr(now, each.name)
    }
    kept = [name for name in moved if event.state in ENDS or getattr(event, name) != getattr(was, name)]
    writes = [*edits.difference(event, replace(event, **{name: moved[name] for name in moved if name not in kept}))]
    figures, figures_kept = _renewed_figures(event, list(standing), before, figures_of(after, row))
    writes += figures
    if writes:
        writes += review.touched(event)
    return Renewed(tuple(writes), (*kept, *figures_kept))


def _renewed_figures(
    event: Event, standing: list[EventFigure], before: Incident, wanted: Iterable[EventFigure]
) -> tuple[list[SetField], list[str]]:
    was = estimates_of(before)
    there = {each.person_class: each for each in standing if each.quantity is Quantity.KILLED}
    writes: list[SetField] = []
    kept: list[str] = []
    new = {each.person_class: each for each in wanted}
    for who in sorted(was.keys() | new.keys()):
        old, now, own = was.get(who), new.get(who), there.get(who)
        if old == (now.estimate if now else None):
            continue
        untouched = (
            own is None
            if old is None
            else own is not None and own.method is FigureMethod.IMPORTED and own.estimate == old
        )
        if event.state in ENDS or not untouched:
            kept.append(f"{who} killed")
        elif now is None and own is not None:
            writes += edits.difference(own, replace(own, withdrawn_because="a newer row gives no such deaths any more"))
        elif now is not None:
            writes += edits.creation(now) if own is None else edits.difference(own, replace(now, uid=own.uid))
    return writes, kept
