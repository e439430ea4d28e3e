"""An event as a row of UCDP GED 23.1."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.cases import in_use, places_of
from curator.core.counts import PersonClass
from curator.core.places import PlaceRole, priogrid
from curator.exchange.killed import Killed, killed
from curator.exchange.sources_told import Cited, cited, said_by
from curator.exchange.ucdp import incidents
from curator.exchange.ucdp.eligible import sides
from curator.exchange.ucdp.incidents import STATE_BASED, Incident
from curator.exchange.ucdp.table import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Case
    from curator.core.events import Event
    from curator.core.imported import ImportedRow
    from curator.core.places import Spot
    from curator.exchange.columns import Column
    from curator.exchange.countries import Around
    from curator.exchange.csv_cells import Cell
    from curator.exchange.dossiers import Dossier
    from curator.exchange.readings import Readings

_NO_CELLS: Mapping[str, str] = MappingProxyType({})
_PLACES = Decimal("0.000001")

_OF_SIDES = (
    *(
        "dyad_name",
        "active_year",
        "conflict_dset_id",
        "conflict_new_id",
        "conflict_name",
        "dyad_dset_id",
        "dyad_new_id",
    ),
    *("side_a_dset_id", "side_a_new_id", "side_b_dset_id", "side_b_new_id", "gwnoa", "gwnob"),
)
NOT_SAID = -1
"""What UCDP writes where it does not say how many sources a row has."""

_WHOLE = re.compile("-?[0-9]{1,9}")

_OF_PLACE = ("where_description", "adm_2", "geom_wkt", "country", "country_id", "region")
_OF_SOURCES = (
    *("number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original"),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The cells of an imported row that hold for its event still: about its sides, its place, its sources; else empty."""

    sides: Mapping[str, str]
    place: Mapping[str, str]
    sources: Mapping[str, str]


NOTHING_KEPT = Kept(_NO_CELLS, _NO_CELLS, _NO_CELLS)


def kept(case: Case, row: ImportedRow | None) -> Kept:
    """What of an imported row still holds: as long as the event is on that side what the row says, and nobody cites more."""
    if row is None:
        return NOTHING_KEPT
    cells = dict(row.cells)
    read = incidents.read(Row(row.line, row.cells))
    if not isinstance(read, Incident):
        return NOTHING_KEPT
    same_sides = (
        sides(case.event) == (read.side_a, read.side_b) and case.event.type_of_violence == read.type_of_violence
    )
    return Kept(
        {name: cells.get(name, "") for name in _OF_SIDES} if same_sides else _NO_CELLS,
        {name: cells.get(name, "") for name in _OF_PLACE} if case.event.where == read.where else _NO_CELLS,
        {name: cells.get(name, "") for name in _OF_SOURCES} if not in_use(case) else _NO_CELLS,
    )


def row(dossier: Dossier, readings: Readings, still: Kept, around: Around) -> tuple[Cell, ...]:
    """The cells of an event that is eligible, in the order of the columns; `around` as the collection knows its place.

    Raises:
        ValueError: the event is not eligible (`curator.exchange.ucdp.eligible`).
    """
    event, numbers = dossier.case.event, killed(dossier.case.figures)
    when, where = event.when, event.where
    if not isinstance(numbers, Killed) or when is None or when.earliest is None or where is None:
        message = f"{dossier.id} has no place in UCDP GED"
        raise ValueError(message)
    theirs = still.sides
    return (
        *(dossier.id, None, when.earliest.year, theirs.get("active_year"), dossier.standing),
        *_who(event, theirs),
        *_sources(dossier.case, readings, still),
        *_where(dossier.case, where, still.place, around),
        *(event.clarity or 1, when.precision, when.earliest, when.latest),
        *(numbers.best.get(who, 0) for who in _CLASSES),
        *(numbers.total.best, numbers.total.high, numbers.total.low),
        *(theirs.get("gwnoa"), theirs.get("gwnob")),
    )


def _who(event: Event, theirs: Mapping[str, str]) -> tuple[Cell, ...]:
    """The cells from type_of_violence to side_b."""
    side_a, side_b = sides(event)
    # as UCDP spelled it, with two spaces now and then, while the sides are the same
    dyad = theirs.get("dyad_name") or f"{side_a} - {side_b}"
    return (
        event.type_of_violence,
        theirs.get("conflict_dset_id"),
        theirs.get("conflict_new_id"),
        theirs.get("conflict_name") or (None if event.type_of_violence == STATE_BASED else dyad),
        theirs.get("dyad_dset_id"),
        theirs.get("dyad_new_id"),
        dyad,
        theirs.get("side_a_dset_id"),
        theirs.get("side_a_new_id"),
        side_a,
        theirs.get("side_b_dset_id"),
        theirs.get("side_b_new_id"),
        side_b,
    )


def _where(case: Case, where: Spot, theirs: Mapping[str, str], around: Around) -> tuple[Cell, ...]:
    """The cells from where_prec to region."""
    latitude, longitude = _degrees(where.latitude), _degrees(where.longitude)
    return (
        where.precision,
        where.name,
        theirs.get("where_description") or _described(case),
        where.admin1,
        theirs.get("adm_2") or around.admin2,
        latitude,
        longitude,
        theirs.get("geom_wkt") or f"POINT ({_plain(longitude)} {_plain(latitude)})",
        priogrid(latitude, longitude),
        theirs.get("country") or around.country,
        theirs.get("country_id"),
        theirs.get("region"),
    )


_CLASSES = (PersonClass.SIDE_A, PersonClass.SIDE_B, PersonClass.CIVILIAN, PersonClass.UNKNOWN)


def _degrees(value: Decimal | None) -> Decimal:
    """A coordinate with at most 6 places, as written where it has no more."""
    if value is None:
        message = "a place without a position has no place in UCDP GED"
        raise ValueError(message)
    exponent = value.as_tuple().exponent
    return value.quantize(_PLACES) if isinstance(exponent, int) and exponent < -6 else value


def _plain(value: Decimal) -> str:
    """A coordinate without zeros at its end."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _described(case: Case) -> str:
    words = [
        place.verbatim
        for bearing in in_use(case)
        for place in places_of(bearing)
        if place.role is PlaceRole.EVENT and place.verbatim
    ]
    return "; ".join(dict.fromkeys(words))


def _sources(case: Case, readings: Readings, still: Kept) -> Sequence[Cell]:
    if still.sources:
        number, *others = still.sources.values()
        return (int(number) if _WHOLE.fullmatch(number) else NOT_SAID, *others)
    found = cited(case, readings)
    return (
        len(found),
        ";".join(f'"{_told(each)}"' for each in found),
        ";".join(each.office for each in found),
        ";".join(each.day for each in found),
        ";".join(each.headline for each in found),
        "; ".join(said_by(case)),
    )


def _told(each: Cited) -> str:
    return f"{each.office},{each.day},{each.headline}".replace('"', "'")


_OURS = frozenset({"id", "relid", "code_status"})


def otherwise(columns: Iterable[Column], made: Iterable[Cell], imported: ImportedRow) -> str:
    """The cells of an imported row that come out otherwise, each with its column; empty ones and those of our own columns left out."""
    theirs = dict(imported.cells)
    return "; ".join(
        f"{column.name}: {theirs[column.name]}"
        for column, value in zip(columns, made, strict=True)
        if column.name not in _OURS and theirs.get(column.name) and _as_text(value) != theirs[column.name]
    )


def _as_text(value: Cell) -> str:
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)
