"""Typed places looked up: among the places of the collection, then in the gazetteer; what was found is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.places import PlaceRelation, Spot
from curator.suggest.gazetteer import country, governorates, named, told_fully
from curator.suggest.gazetteer_file import Listed, ListedKind
from curator.suggest.lines.typed_places import PRECISION
from curator.suggest.locating import PRECISION_OF_KIND, Located, governorate, locate

if TYPE_CHECKING:
    from curator.core.entries import PlaceEntry
    from curator.core.gazetteer import Place
    from curator.suggest.gazetteer import Around
    from curator.suggest.lines.typed_places import TypedPlace

MOST_TOLD = 4
_UNLOCATED = frozenset({PlaceRelation.BETWEEN, PlaceRelation.ALONG})


def look_up(typed: TypedPlace, entry: PlaceEntry, around: Around) -> tuple[PlaceEntry, str, str]:
    """The place with what was found of it, a remark that says where from, and a doubt where several could be meant."""
    if typed.is_final:
        return entry, origin(entry.spot), ""
    if typed.relation in _UNLOCATED:
        return replace(entry, spot=replace(entry.spot, admin1=_admin1(typed, around))), "", ""
    area = _area(typed, around)
    name, found = (area[0], Located(area[1])) if area is not None else _best(typed, around)
    if found.place is not None:
        return _with_place(entry, name, found.place), "as the collection knows it", ""
    if found.listed is not None:
        return (
            _with_listed(entry, name, found.listed, typed, around),
            f"from the gazetteer: {told_fully(found.listed)}",
            "",
        )
    free = replace(entry, spot=replace(entry.spot, name=name, admin1=_admin1(typed, around)))
    return free, _why_free(found), _doubt(name, found.several) if found.several else ""


def _area(typed: TypedPlace, around: Around) -> tuple[str, Listed] | None:
    """The governorate that is meant by "countryside of Hama", or by a name such as "ريف دمشق" that only sounds like one."""
    if typed.within:
        return None
    if typed.relation is PlaceRelation.AREA_OF:
        whole = governorate(typed.body, around)
        if whole is not None:
            # its own name, which does not begin with a word that says how the event lies to it
            return whole.name, whole
        near = governorate(typed.name, around)
        return None if near is None else (typed.name, near)
    return None


def _best(typed: TypedPlace, around: Around) -> tuple[str, Located]:
    """What the name means, with or without a word such as "village"; nothing that fits: the bare name."""
    tried = []
    for name, kinds in typed.bare_names():
        found = locate(name, typed.within, around, kinds)
        tried.append((name, found))
        if found.listed is not None or found.place is not None or found.several:
            break
    return tried[-1]


def _with_place(entry: PlaceEntry, name: str, place: Place) -> PlaceEntry:
    spot = place.spot
    admin1 = spot.admin1 or entry.spot.admin1
    return replace(entry, spot=Spot(name, admin1, spot.latitude, spot.longitude, entry.spot.precision))


def _with_listed(entry: PlaceEntry, name: str, listed: Listed, typed: TypedPlace, around: Around) -> PlaceEntry:
    admin1 = around.known.admin(listed.admin1) or listed.admin1
    precision = typed.precision or max(PRECISION[typed.relation], PRECISION_OF_KIND[listed.kind])
    if listed.kind is ListedKind.GOVERNORATE and typed.precision is None:
        precision = PRECISION_OF_KIND[listed.kind]
    relation = PlaceRelation.AT if name != typed.name and name == listed.name else entry.relation
    return replace(entry, spot=Spot(name, admin1, listed.latitude, listed.longitude, precision), relation=relation)


def _admin1(typed: TypedPlace, around: Around) -> str:
    """The governorate as it is typed, in the usual spelling where it is clear which one that is."""
    within = typed.within
    if not within or not all(map(country, within[1:])):
        return typed.admin1
    known = around.known.admin(within[0])
    if known:
        return known
    nations = set(map(country, within[1:]))
    found = [each for each in governorates(within[0], around) if nations <= {each.country}]
    near = [each for each in found if around.nearness(each) < 2] or found
    return near[0].admin1 if len(near) == 1 else typed.admin1


def origin(spot: Spot) -> str:
    """Where a position comes from, as far as that can be told: it is the gazetteer's for a place of this name."""
    if spot.latitude is None:
        return "kept as written; without the “@ ?” it is looked up"
    same = (
        match.listed
        for match in named(spot.name)
        if (match.listed.latitude, match.listed.longitude) == (spot.latitude, spot.longitude)
    )
    found = next(same, None)
    return "" if found is None else f"from the gazetteer: {told_fully(found)}"


def _doubt(name: str, several: tuple[Listed, ...]) -> str:
    more = f"; and {len(several) - MOST_TOLD} more" if len(several) > MOST_TOLD else ""
    told = "; ".join(map(told_fully, several[:MOST_TOLD]))
    return (
        f"“{name}”: {len(several)} places are called that: {told}{more}. Choose one from the list while typing, or write"
        " behind a comma what it lies in."
    )


def _why_free(found: Located) -> str:
    if found.several:
        return "kept as written"
    if found.elsewhere:
        told = "; ".join(map(told_fully, found.elsewhere[:2]))
        return f"kept as written; the gazetteer has {told}: choose it from the list if it is meant"
    if found.similar:
        told = "; ".join(map(told_fully, found.similar[:2]))
        return f"not in the gazetteer: kept as written; similar: {told}"
    return "not in the gazetteer: kept as written"
