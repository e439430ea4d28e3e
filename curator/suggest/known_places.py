"""The places that a team knows, found by name, and the governorates that a text names itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.gazetteer import Place
from curator.suggest import place_words
from curator.suggest.place_names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """Places by folded name, and the governorates by theirs; made once by `known_places`."""

    by_name: Mapping[str, tuple[Place, ...]] = field(default_factory=lambda: MappingProxyType({}))
    admins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def named(self, name: str, admin1: str = "") -> Place | None:
        """The one known place of this name, in this governorate if one is given; None where several could be meant."""
        found = self.by_name.get(fold(name), ())
        if len(found) > 1 and admin1:
            found = tuple(place for place in found if fold(place.spot.admin1) == fold(admin1))
        return found[0] if len(found) == 1 else None

    def admin(self, name: str) -> str:
        """The governorate of this name as the team spells it; empty where it is none."""
        return self.admins.get(fold(name), "")


def known_places(places: Iterable[Place], admins: Iterable[str] = ()) -> KnownPlaces:
    """An index of places (by name and aliases) and of governorates; governorates of the places are among them."""
    by_name: dict[str, list[Place]] = {}
    names = {fold(admin): admin for admin in admins}
    for place in places:
        if place.spot.admin1:
            names.setdefault(fold(place.spot.admin1), place.spot.admin1)
        for name in {fold(alias) for alias in (place.spot.name, *place.aliases)}:
            by_name.setdefault(name, []).append(place)
    return KnownPlaces(
        MappingProxyType({name: tuple(found) for name, found in by_name.items()}), MappingProxyType(names)
    )


NOTHING_KNOWN = KnownPlaces()


_GOVERNORATE = re.compile(
    r"\b(?-i:([A-Z][\w'’-]{2,20}))\s+(?:governorate|province|countryside)\b"
    r"|\b(?:countryside|governorate|province)\s+of\s+(?-i:([A-Z][\w'’-]{2,20}))",
    re.IGNORECASE,
)


def governorates_in(text: str, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """The names that `text` itself calls a governorate or the seat of a countryside, in the order of their first use."""
    stop = len(text) if end is None else end
    names = (match[1] or match[2] for match in _GOVERNORATE.finditer(text, start, stop))
    return tuple(
        dict.fromkeys(name for name in names if name.lower() not in place_words.KINDS | place_words.DIRECTIONS)
    )
