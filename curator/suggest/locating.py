"""Which place a name means: the one that the words or their surroundings leave, or all that could be meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.gazetteer import Place
from curator.core.places import Spot, kilometres
from curator.suggest.gazetteer import NOWHERE, Around, Match, country, governorates, named
from curator.suggest.gazetteer_file import Listed, ListedKind
from curator.suggest.place_names import fold
from curator.suggest.place_spellings import Alike, alike

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence


LARGE = 10_000
"""A place of so many people is meant by its name in its country; names of smaller ones are borne by several villages, of
which the gazetteer has some."""

FAMOUS = 100_000
"""A place of so many people is asked after even where only another name of it is spelled like this."""

ONE_PLACE_KM = 4.0
"""Entries of one name so near each other are one place, entered twice."""


@dataclass(frozen=True, slots=True)
class Located:
    """What a name means. At most one of `listed`, `place` and `several` is there.

    `elsewhere` are places of this name where the words do not have it, `similar` such as are spelled otherwise: neither
    is ever taken by itself.
    """

    listed: Listed | None = None
    place: Place | None = None
    several: tuple[Listed, ...] = ()
    elsewhere: tuple[Listed, ...] = ()
    similar: tuple[Listed, ...] = ()


def locate(
    name: str, within: Sequence[str] = (), around: Around = NOWHERE, kinds: Collection[ListedKind] | None = None
) -> Located:
    """What a name means, with the names of what it lies within ("Latakia", "Syria") as far as they are written.

    It is one place where only one fits these, or else the governorate that the words around name, or else, for a large or
    unique name, the country that the text speaks of.
    """
    known = around.known.named(name, within[0] if within else "")
    if known is not None and _lies_in(known, within):
        return Located(place=known)
    matches = [match for match in named(name, around) if kinds is None or match.listed.kind in kinds]
    same = [match for match in matches if match.alike <= Alike.CLOSE]
    if not same:
        return Located(similar=_first(match.listed for match in matches))
    if within:
        lies_within = within_test(within, around)
        inside = [match for match in same if lies_within(match.listed)]
        near = [match for match in inside if around.nearness(match.listed) < 2]
        # names of governorates and districts recur between countries: another country is meant where it is written
        inside = near or (inside if not around.countries or any(map(country, within)) else [])
        return _one_of(name, inside) if inside else Located(elsewhere=_worth_telling(name, same, around))
    whole = next((match.listed for match in same if _is_country(match, name)), None)
    if whole is not None:
        return Located(whole)
    if around.areas or around.countries:
        return _by_surroundings(name, same, around, is_alone=len(matches) == 1)
    return _if_sure(_one_of(name, same), LARGE)


def _is_country(match: Match, name: str) -> bool:
    is_its_name = any(fold(each) == fold(name) for each in match.listed.names)
    return match.listed.kind is ListedKind.COUNTRY and is_its_name


def _lies_in(place: Place, within: Sequence[str]) -> bool:
    """Whether a known place may lie in the governorate that is written first."""
    return not within or not place.spot.admin1 or alike(place.spot.admin1, within[0]) is not None


def _by_surroundings(name: str, same: list[Match], around: Around, *, is_alone: bool) -> Located:
    in_area = [match for match in same if around.nearness(match.listed) == 0]
    if in_area:
        return _one_of(name, in_area)
    near = [match for match in same if around.nearness(match.listed) == 1]
    if not near:
        return Located(elsewhere=_worth_telling(name, same, around))
    if around.areas:
        # outside the governorates that the passage names a city is meant, but hardly a village of its name
        return _if_sure(_one_of(name, near), FAMOUS)
    return _one_of(name, near) if is_alone else _if_sure(_one_of(name, near), LARGE)


def _if_sure(found: Located, least: int) -> Located:
    """A settlement only where it has so many people; else it is merely one that could be meant."""
    listed = found.listed
    is_small = listed is not None and listed.is_settlement and listed.population < least
    return Located(elsewhere=(listed,)) if listed is not None and is_small else found


def _one_of(name: str, same: list[Match]) -> Located:
    """The place that is left when areas give way to the settlement they are named after; several where more are left."""
    settlements = [match for match in same if match.listed.kind is ListedKind.SETTLEMENT]
    governed = [match for match in same if match.listed.kind is ListedKind.GOVERNORATE]
    same = settlements or governed or same
    called = [match for match in same if _is_called(match.listed, name)]
    is_well_known = any(match.listed.population >= LARGE for match in called)
    left = (
        called if is_well_known else [match for match in same if match in called or match.listed.population >= FAMOUS]
    )
    distinct: list[Listed] = []
    for match in left or same:
        if not any(_are_one(match.listed, other) for other in distinct):
            distinct.append(match.listed)
    return Located(distinct[0]) if len(distinct) == 1 else Located(several=tuple(distinct))


def _is_called(listed: Listed, name: str) -> bool:
    """Whether a name is one in use: the first, or that in the country's own script."""
    closest = [alike(name, each) for each in (listed.name, listed.other_name) if each]
    return any(each is not None and each <= Alike.CLOSE for each in closest)


def _are_one(first: Listed, second: Listed) -> bool:
    if first.code != second.code or first.kind is not second.kind:
        return False
    apart = kilometres(spot_of(first), spot_of(second))
    return apart is not None and apart <= ONE_PLACE_KM


def spot_of(listed: Listed) -> Spot:
    """An entry as a spot, as precise as its kind is."""
    return Spot(listed.name, listed.admin1, listed.latitude, listed.longitude, PRECISION_OF_KIND[listed.kind])


PRECISION_OF_KIND = {
    ListedKind.SETTLEMENT: 1,
    ListedKind.DISTRICT: 3,
    ListedKind.GOVERNORATE: 4,
    ListedKind.COUNTRY: 6,
}
"""UCDP's `where_prec` of what is named."""


def within_test(within: Iterable[str], around: Around = NOWHERE) -> Callable[[Listed], bool]:
    """Whether an entry lies in all of these: governorates, districts or countries by name."""
    parts = [
        (
            name,
            frozenset(area.code for area in governorates(name, around)),
            country(name),
        )
        for name in within
    ]

    def lies_within(listed: Listed) -> bool:
        return all(
            listed.code in codes
            or listed.country == nation
            or bool(listed.district and alike(name, listed.district) is not None)
            for name, codes, nation in parts
        )

    return lies_within


def governorate(name: str, around: Around = NOWHERE) -> Listed | None:
    """The one governorate of this name, in the countries around if one is there; None where there is none or are several."""
    found = governorates(name, around)
    near = [each for each in found if around.nearness(each) < 2]
    left = near or found
    return left[0] if len(left) == 1 else None


def _worth_telling(name: str, matches: Iterable[Match], around: Around) -> tuple[Listed, ...]:
    """Of places of this name that do not fit, those in the countries around, and large ones that are called so."""
    return _first(
        match.listed
        for match in matches
        if not around.countries
        or around.nearness(match.listed) < 2
        or (match.listed.population >= LARGE and _is_called(match.listed, name))
    )


def _first(listed: Iterable[Listed]) -> tuple[Listed, ...]:
    """The first few, each once."""
    return tuple(dict.fromkeys(listed))[:5]
