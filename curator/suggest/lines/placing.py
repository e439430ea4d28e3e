"""The line of places: "near Jableh, Latakia @ 35.36, 35.92"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from curator.core.entries import PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.wording import place_name
from curator.suggest.lines.line import Line
from curator.suggest.lines.typed_places import AS_WRITTEN, PRECISION, RELATIONS, TypedPlace, quoted, typed_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.suggest.gazetteer import Around

PRECISION_WORDS = {
    1: "exact",
    2: "within 25 km",
    3: "district",
    4: "governorate",
    5: "linear or fuzzy",
    6: "country",
    7: "sea or air",
}
_PARTS = re.compile(r"[;؛]")


def places(text: str, around: Around | None = None) -> Line[PlaceEntry]:
    """The places that a line says: "near Jableh, Latakia @ 35.36, 35.92"; several stand apart by semicolons.

    With `around`, what the text says of where it plays, a place without a position is looked up in the gazetteer and
    among the places of the collection; without, it stays as it is written. A "?" for a position keeps it as written too.
    """
    values: list[PlaceEntry] = []
    told: list[str] = []
    doubts: list[str] = []
    for part in _PARTS.split(text):
        typed = typed_place(part.strip()) if part.strip() else ""
        if isinstance(typed, str):
            doubts += [typed] if typed else []
            continue
        entry, remark, doubt = _as_written(typed), "", ""
        if around is not None:
            # what looks places up is loaded when it is first wanted
            from curator.suggest.lines import looked_up_places  # noqa: PLC0415

            entry, remark, doubt = looked_up_places.look_up(typed, entry, around)
        values.append(entry)
        told.append(_told_place(entry) + (f" — {remark}" if remark else ""))
        doubts += [doubt] if doubt else []
    return Line(tuple(values), tuple(told), tuple(doubts))


def _as_written(typed: TypedPlace) -> PlaceEntry:
    best = typed.precision or PRECISION[typed.relation]
    spot = Spot(typed.name, typed.admin1, typed.latitude, typed.longitude, best)
    return PlaceEntry(PlaceRole.EVENT, spot, typed.relation, typed.words)


def told_places(entries: Sequence[PlaceEntry], *, with_origin: bool = False) -> tuple[str, ...]:
    """A sentence about each place; `with_origin`, it says of a position that it is the gazetteer's."""
    told = tuple(map(_told_place, entries))
    if not with_origin or all(each.spot.latitude is None for each in entries):
        return told
    from curator.suggest.lines.looked_up_places import origin  # noqa: PLC0415 as above

    remarks = ("" if each.spot.latitude is None else origin(each.spot) for each in entries)
    return tuple(f"{each} — {remark}" if remark else each for each, remark in zip(told, remarks, strict=True))


def _told_place(entry: PlaceEntry) -> str:
    spot = entry.spot
    at = "" if spot.latitude is None else f" ({spot.latitude}, {spot.longitude})"
    return f"{place_name(spot)}{at} · {entry.relation.value.replace('_', ' ')}, {PRECISION_WORDS[spot.precision]}"


def tell_places(entries: Sequence[PlaceEntry], around: Around | None = None) -> str:
    """The places as one line that can be read again, with the same `around`, to the same places."""
    return "; ".join(_tell_place(each, around) for each in entries)


def _tell_place(entry: PlaceEntry, around: Around | None) -> str:
    words = next((words for words, meant in RELATIONS.items() if meant is entry.relation), "")
    told = f"{words} {tell_spot(entry.spot, relation=entry.relation)}" if words else tell_spot(entry.spot)
    if around is not None and entry.spot.latitude is None:
        read = [(each.spot, each.relation) for each in places(told, around).values]
        if read != [(entry.spot, entry.relation)]:
            return f"{told.strip()} @ {AS_WRITTEN}"
    return told.strip()


def tell_spot(spot: Spot, relation: PlaceRelation = PlaceRelation.AT) -> str:
    """A spot as it can be typed."""
    name = quoted(spot.name)
    told = f"{name}, {spot.admin1}" if spot.admin1 else name
    if spot.precision != PRECISION[relation]:
        told += f" (precision {spot.precision})"
    if spot.latitude is not None and spot.longitude is not None:
        told += f" @ {spot.latitude}, {spot.longitude}"
    return told
