"""The outlines of countries and of their first-order divisions, in the plane of maps; a country is read when it is wanted."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from curator import assets
from curator.core.event_filter import alike
from curator.core.map_plane import on_plane

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

THOUSANDTHS = 1000.0

_NOT_PART_OF_A_NAME = ("governorate", "province", "state", "region", "محافظه", "ولايه")
_ARTICLES = ("al-", "al ", "ar ", "as ", "ad ", "at ", "an ", "ash ", "el-", "el ", "ال")


class Called(Protocol):
    """What has names in Latin and Arabic letters."""

    @property
    def name(self) -> str:
        """The name in Latin letters, another one in brackets."""

    @property
    def arabic(self) -> str:
        """The name in Arabic letters; empty where it is not known."""


C = TypeVar("C", bound=Called)
Rings = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """An area: a country (`name` is its code), or a division with its names and the code of ISO 3166-2.

    `rings` are points of the plane, filled by the odd-even rule; `bounds` are the least x and y, and the greatest.
    """

    code: str
    name: str
    arabic: str
    rings: Rings
    bounds: tuple[float, float, float, float]


class _Named(NamedTuple):
    """The names of a division alone."""

    name: str
    arabic: str


class Outlines:
    """The outlines in an archive as resources/map/README.md describes it."""

    def __init__(self, archive: Path | None = None) -> None:
        """Without an archive, the program's own."""
        self._archive = archive or assets.folder("resources") / "map" / "divisions.zip"

    def world(self) -> tuple[Outline, ...]:
        """All countries, coarse."""
        return tuple(_outline(each) for each in self._read("world"))

    def country(self, code: str) -> tuple[Outline, ...]:
        """The divisions of a country by its three letters."""
        return tuple(_outline(each) for each in self._read(code))

    def country_naming(self, names: Iterable[str]) -> str:
        """The country of whose divisions most are called by these names, by its three letters; "" where there is none."""
        wanted = sorted(set(names))
        best, most = "", 0
        with zipfile.ZipFile(self._archive) as archive:
            for member in sorted(archive.namelist()):
                if member != "world.json":
                    parts = [
                        _Named(_names_of(each), each.get("arabic", "")) for each in json.loads(archive.read(member))
                    ]
                    number = sum(division_called(parts, name) is not None for name in wanted)
                    if number > most:
                        best, most = member.removesuffix(".json"), number
        return best

    def _read(self, member: str) -> list[dict[str, Any]]:
        with zipfile.ZipFile(self._archive) as archive:
            found: list[dict[str, Any]] = json.loads(archive.read(f"{member}.json"))
        return found


def division_called(outlines: Iterable[C], governorate: str) -> C | None:
    """The division that a name means, in Latin or Arabic letters, however it is transliterated; None if none, or several."""
    wanted = _bare(governorate)
    found = [each for each in outlines if wanted and wanted in _names(each.name, each.arabic)]
    return found[0] if len(found) == 1 else None


def _outline(told: dict[str, Any]) -> Outline:
    rings = []
    for steps in told["rings"]:
        x = y = 0
        points = []
        for place in range(0, len(steps), 2):
            x += steps[place]
            y += steps[place + 1]
            points.append(on_plane(y / THOUSANDTHS, x / THOUSANDTHS))
        rings.append(tuple(points))
    across = [x for ring in rings for x, _ in ring]
    down = [y for ring in rings for _, y in ring]
    bounds = (min(across), min(down), max(across), max(down))
    return Outline(told["code"], _names_of(told), told.get("arabic", ""), tuple(rings), bounds)


def _names_of(told: dict[str, Any]) -> str:
    name, english = str(told.get("name", "")), str(told.get("english", ""))
    return f"{name} ({english})" if english and english != name else name or str(told["code"])


@cache
def _names(name: str, arabic: str) -> frozenset[str]:
    """What a division is called, each name bare; "Homs (Hims)" is two names. All 4,600 of the world are asked for again and again."""
    parts = [part for whole in (name, arabic) for part in whole.replace(")", "").split("(")]
    return frozenset(_bare(part) for part in parts if part.strip())


def _bare(name: str) -> str:
    """A name without what spelling adds: article, marks, doubled letters, the word for governorate."""
    plain = alike(name).strip()
    for word in _NOT_PART_OF_A_NAME:
        plain = plain.replace(word, " ").strip()
    for article in _ARTICLES:
        if plain.startswith(article) and len(plain) > len(article) + 2:
            plain = plain[len(article) :]
            break
    letters = [letter for letter in plain if letter.isalnum()]
    return "".join(letter for place, letter in enumerate(letters) if place == 0 or letters[place - 1] != letter)
