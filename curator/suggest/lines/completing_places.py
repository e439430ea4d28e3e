"""What a line of places may go on to say: known places and those of the gazetteer that begin as the last words do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.entries import PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.suggest.gazetteer import Around, beginning, country_name, named
from curator.suggest.gazetteer_file import Listed, ListedKind
from curator.suggest.lines.placing import tell_places
from curator.suggest.lines.typed_places import AS_WRITTEN, PRECISION, TypedPlace, typed_place
from curator.suggest.locating import PRECISION_OF_KIND, spot_of
from curator.suggest.place_names import fold
from curator.suggest.place_spellings import Alike, is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.gazetteer import Place

MOST = 12
SHORTEST = 2
LONGEST_LINE = 2_000
"""A longer line is no list of places that somebody types."""

_ENDS = re.compile(r"[;؛]")
_KINDS = {
    ListedKind.GOVERNORATE: "governorate",
    ListedKind.DISTRICT: "district",
    ListedKind.COUNTRY: "country",
    ListedKind.SETTLEMENT: "",
}


@dataclass(frozen=True, slots=True)
class Completion:
    """How a line can go on: what to show of it, and the line with it, with the caret at `caret`."""

    shown: str
    line: str
    caret: int


def completions(line: str, caret: int, around: Around, most: int = MOST) -> tuple[Completion, ...]:
    """What the place in which the caret stands may be: the collection's places first, then the nearest and largest.

    Nothing while fewer than two letters are typed, in a position, or where words stand for a stretch between two places.
    """
    if len(line) > LONGEST_LINE:
        return ()
    start = max((found.end() for found in _ENDS.finditer(line, 0, caret)), default=0)
    behind = _ENDS.search(line, caret)
    stop = len(line) if behind is None else behind.start()
    typed = typed_place(line[start:stop].strip())
    if isinstance(typed, str) or not _can_go_on(typed, line[caret:stop]):
        return ()
    gap = " " if start else ""
    found: list[Completion] = []
    for shown, spot in _spots(typed, around, most):
        entry = PlaceEntry(PlaceRole.EVENT, _as_precise(spot, typed.relation), typed.relation)
        is_open = spot.latitude is None and spot.precision != PRECISION_OF_KIND[ListedKind.COUNTRY]
        head = line[:start] + gap + tell_places([entry]) + (f" @ {AS_WRITTEN}" if is_open else "")
        if all(each.shown != shown for each in found):
            found.append(Completion(shown, head + line[stop:], len(head)))
    return tuple(found[:most])


def _can_go_on(typed: TypedPlace, rest: str) -> bool:
    is_stretch = typed.relation in {PlaceRelation.BETWEEN, PlaceRelation.ALONG}
    return not typed.is_final and not is_stretch and not rest.strip() and len(fold(typed.name)) >= SHORTEST


def _as_precise(spot: Spot, relation: PlaceRelation) -> Spot:
    precision = max(spot.precision, PRECISION[relation]) if spot.precision == 1 else spot.precision
    return Spot(spot.name, spot.admin1, spot.latitude, spot.longitude, precision)


def _spots(typed: TypedPlace, around: Around, most: int) -> Iterator[tuple[str, Spot]]:
    """What to show and the spot, of known places and of entries of the gazetteer."""
    known = list(_known(typed, around, most))
    yield from ((_shown_known(place), place.spot) for place in known)
    arabic = is_arabic(typed.name)
    for listed in _listed(typed, around, most):
        name = listed.other_name if arabic and is_arabic(listed.other_name) else listed.name
        spot = spot_of(listed)
        admin1 = around.known.admin(listed.admin1) or listed.admin1
        yield _shown(listed, name), Spot(name, admin1, spot.latitude, spot.longitude, spot.precision)


def _known(typed: TypedPlace, around: Around, most: int) -> Iterator[Place]:
    """The collection's places of which a name begins so, in the governorate that is typed as far as it is."""
    start, area = fold(typed.name), fold(typed.admin1)
    seen: set[str] = set()
    for name, places in around.known.by_name.items():
        if not name.startswith(start):
            continue
        for place in places:
            if place.uid not in seen and fold(place.spot.admin1).startswith(area) and len(seen) < most:
                seen.add(place.uid)
                yield place


def _listed(typed: TypedPlace, around: Around, most: int) -> list[Listed]:
    """Entries that begin so; behind a comma, those of the whole name whose governorate or country begins so."""
    if not typed.within:
        return [*beginning(typed.name, around, most)] or _similar(typed, around)
    area = fold(typed.within[0])
    return [
        match.listed
        for match in named(typed.name, around)
        if match.alike <= Alike.LOOSE
        and any(
            fold(each).startswith(area)
            for each in (match.listed.admin1, match.listed.district, country_name(match.listed))
        )
    ][:most]


def _similar(typed: TypedPlace, around: Around) -> list[Listed]:
    """Where nothing begins so, what sounds so or is one letter off."""
    return [match.listed for match in named(typed.name, around)[:MOST]]


def _shown(listed: Listed, name: str) -> str:
    """An entry in a list: "Jablah · جبلة · Latakia · Syria · 65,915"."""
    other = next((each for each in (listed.other_name, listed.name) if each != name), "")
    people = f"{listed.population:,}" if listed.population and listed.kind is ListedKind.SETTLEMENT else ""
    parts = (name, other, _KINDS[listed.kind], listed.district, listed.admin1, country_name(listed), people)
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _shown_known(place: Place) -> str:
    others = [each for each in place.aliases if is_arabic(each) != is_arabic(place.spot.name)]
    return " · ".join(part for part in (f"★ {place.spot.name}", *others[:1], place.spot.admin1) if part)
