"""Events of a collection told in the line form, as `curator.exchange.annotations` reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.events import Event
from curator.exchange.claim_form import EventLine, LinkLine, SpotLine
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from curator.core.ids import Uid
    from curator.exchange.dossiers import Dossier
    from curator.store.driver import Connection


def lines(connection: Connection, dossiers: Sequence[Dossier]) -> list[EventLine]:
    """Events as lines, in the order in which they are given; what they are linked to is looked up for all of them at once."""
    others = {link.other for dossier in dossiers for link in dossier.case.links}
    ids = {each.uid: each.public_id for each in records.among(connection, Event, "uid", others)}
    return [_line(dossier, ids) for dossier in dossiers]


def _line(dossier: Dossier, ids: Mapping[Uid, str]) -> EventLine:
    event = dossier.case.event
    when, where = event.when, event.where
    links = tuple(
        LinkLine(link.kind, ids[link.other], link.rationale)
        for link in sorted(dossier.case.links, key=lambda each: each.uid)
        if link.event == event.uid and link.other in ids
    )
    return EventLine(
        dossier.id,
        event.title or None,
        event.kind,
        event.event_type or None,
        event.type_of_violence,
        event.clarity,
        when.earliest.isoformat() if when and when.earliest else None,
        when.latest.isoformat() if when and when.latest else None,
        SpotLine(where.name, where.admin1, where.latitude, where.longitude, where.precision) if where else None,
        event.side_a or None,
        event.side_b or None,
        event.perpetrator or None,
        event.summary or None,
        links,
    )
