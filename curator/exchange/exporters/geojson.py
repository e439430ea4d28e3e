"""The layout `geojson`: events as features of a map (RFC 7946), no more precisely than their places are known.

A point is given only where the place itself, or one within 25 km of it, is known (precision 1 and 2). Where no more than a
district, a governorate or a line is known the geometry is null, and the properties say what is: a point in the middle of a
governorate would be read as the place of the deed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from curator.core.counts import PersonClass
from curator.exchange import describing
from curator.exchange.csv_files import CsvFolder
from curator.exchange.dossiers import Fate
from curator.exchange.each_event import each_event
from curator.exchange.exporting import Layout, Order, Progress, Written
from curator.exchange.left_out import LeftOut
from curator.exchange.written_files import FileBeingWritten

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from curator.core.places import Spot
    from curator.exchange.dossiers import Dossier
    from curator.store.driver import Connection

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


def write(connection: Connection, order: Order, folder: Path) -> Generator[Progress, None, Written]:
    """Write the files of the layout into an empty folder."""
    path = folder / order.named("events", ".geojson")
    with CsvFolder(folder, order) as files, FileBeingWritten(path) as features:
        left_out = LeftOut(connection, order, files.open)

        def add(dossier: Dossier) -> None:
            if not left_out.takes(dossier):
                # one feature a line
                features.put((b",\n" if left_out.number[Fate.RELEASED] > 1 else b"") + _encode(feature(dossier)))

        features.put(b'{"type":"FeatureCollection","features":[\n')
        yield from each_event(connection, order, add)
        features.put(b"\n]}\n")
        left_out.finish()
        written = files.finish()
        drawn = features.finish(left_out.number[Fate.RELEASED])
    described = describing.write(connection, order, folder, written)
    return left_out.written((drawn, *(file for _, file in written), *described))


LAYOUT = Layout("geojson", 1, "Events on a map, no more precisely than their places are known (GeoJSON)", write)
