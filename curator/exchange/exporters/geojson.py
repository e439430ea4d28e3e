"""The layout `geojson`: events as features of a map (RFC 7946), no more precisely than their places are known.

A point is given only where the place itself, or one within 25 km of it, is known (precision 1 and 2). Where no more than a
district, a governorate or a line is known the geometry is null, and the properties say what is: a point in the middle of a
governorate would be read as the place of the deed.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from curator.core.counts import PersonClass
from curator.exchange.exporters.event_by_event import Telling, Told, event_by_event
from curator.exchange.exporting import Layout
from curator.exchange.written_files import FileBeingWritten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from curator.core.places import Spot
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporters.event_by_event import Setting

AS_A_POINT = 2
"""The coarsest precision whose position is shown as a point."""

UNCERTAIN = {1: 0, 2: 25}
"""How far from the point the place may be, in kilometres, by precision (UCDP GED codebook)."""

_encode = msgspec.json.Encoder(decimal_format="number").encode


def feature(dossier: Dossier) -> dict[str, object]:
    """An event as a feature."""
    where = dossier.case.event.where
    return {
        "type": "Feature",
        "id": dossier.id,
        "geometry": _geometry(where),
        "properties": {**_properties(dossier), **_place(where)},
    }


def _geometry(where: Spot | None) -> Mapping[str, object] | None:
    if where is None or where.latitude is None or where.precision > AS_A_POINT:
        return None
    return {"type": "Point", "coordinates": [where.longitude, where.latitude]}


def _place(where: Spot | None) -> dict[str, object]:
    if where is None:
        return {"place": None, "admin1": None, "precision": None, "uncertain_km": None}
    return {
        "place": where.name,
        "admin1": where.admin1 or None,
        "precision": where.precision,
        "uncertain_km": UNCERTAIN.get(where.precision) if where.latitude is not None else None,
    }


def _properties(dossier: Dossier) -> dict[str, object]:
    event = dossier.case.event
    when = event.when
    figures = [
        {
            "quantity": each.quantity,
            "low": each.estimate.low,
            "best": each.estimate.best,
            "high": each.estimate.high,
            "high_open": each.estimate.high_open,
        }
        for each in sorted(dossier.case.figures, key=lambda each: each.uid)
        if each.person_class is PersonClass.TOTAL
    ]
    return {
        "title": event.title,
        "reviewed": dossier.standing,
        "event_type": event.event_type or None,
        "date_start": when.earliest if when else None,
        "date_end": when.latest if when else None,
        "figures": figures,
        "grade": event.grade,
        "contested_on": list(event.contested_on),
        "voices": len(dossier.voices),
    }


@contextmanager
def _begin(setting: Setting) -> Iterator[Telling]:
    with FileBeingWritten(setting.folder / setting.order.named("events", ".geojson")) as file:
        drawn = 0

        def add(dossier: Dossier) -> None:
            nonlocal drawn
            drawn += 1
            # one feature a line
            file.put((b",\n" if drawn > 1 else b"") + _encode(feature(dossier)))

        def finish() -> Told:
            file.put(b"\n]}\n")
            return Told((file.finish(drawn),))

        file.put(b'{"type":"FeatureCollection","features":[\n')
        yield Telling(add, finish)


LAYOUT = Layout(
    "geojson", 1, "Events on a map, no more precisely than their places are known (GeoJSON)", event_by_event(_begin)
)
