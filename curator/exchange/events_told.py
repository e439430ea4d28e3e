"""Events of a collection told in the line form, as `curator.exchange.annotations` reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.exchange.claim_form import EventLine, LinkLine, SpotLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from curator.core.ids import Uid
    from curator.exchange.dossiers import Dossier


def event_line(dossier: Dossier, ids: Mapping[Uid, str]) -> EventLine:
    """An event as a line; `ids` has the public ids of those that it is linked to."""
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
