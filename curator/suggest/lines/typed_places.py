"""A place as it is typed: its name, what it lies within, how the event lies to it, its position."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from curator.core.folding import folded
from curator.core.places import PlaceRelation
from curator.suggest import place_words
from curator.suggest.gazetteer_file import ListedKind

if TYPE_CHECKING:
    from collections.abc import Iterator

RELATIONS = {
    "near": PlaceRelation.NEAR,
    "outskirts of": PlaceRelation.NEAR,
    "countryside of": PlaceRelation.AREA_OF,
    "area of": PlaceRelation.AREA_OF,
    "between": PlaceRelation.BETWEEN,
    "along": PlaceRelation.ALONG,
}
"""Words before a place that say how the event lies to it; the first for a relation is the one it is told by."""

_ARABIC_RELATIONS = {
    tuple(folded(words).split()): relation
    for words, relation in (
        ("قرب", PlaceRelation.NEAR),
        ("بالقرب من", PlaceRelation.NEAR),
        ("أطراف", PlaceRelation.NEAR),
        ("محيط", PlaceRelation.NEAR),
        ("ضواحي", PlaceRelation.NEAR),
        ("ريف", PlaceRelation.AREA_OF),
        ("بريف", PlaceRelation.AREA_OF),
        ("في ريف", PlaceRelation.AREA_OF),
        ("بين", PlaceRelation.BETWEEN),
        ("على طول", PlaceRelation.ALONG),
    )
}
PRECISION = {
    PlaceRelation.AT: 1,
    PlaceRelation.NEAR: 2,
    PlaceRelation.AREA_OF: 3,
    PlaceRelation.BETWEEN: 5,
    PlaceRelation.ALONG: 5,
}
"""UCDP's `where_prec` for what a relation allows at best."""

AS_WRITTEN = "?"
"""Stands for a position where none is to be looked up."""

_PRECISELY = re.compile(r"\s*\(precision\s+([1-7])\)\s*$", re.IGNORECASE)
_COMMA = re.compile(r"[,،]")
_QUOTED = re.compile(r'"([^"]+)"\s*(?:[,،]\s*(.*))?$', re.DOTALL)
AREAS = frozenset({ListedKind.GOVERNORATE, ListedKind.DISTRICT})
_KINDS = {
    **dict.fromkeys(place_words.SETTLEMENTS - {"municipality"}, frozenset({ListedKind.SETTLEMENT})),
    **dict.fromkeys(place_words.GOVERNORATES, frozenset({ListedKind.GOVERNORATE})),
    **dict.fromkeys(place_words.DISTRICTS, frozenset({ListedKind.DISTRICT})),
}
_ARABIC_KINDS = {
    folded(word): kinds
    for words, kinds in (
        ("قرية بلدة مدينة", frozenset({ListedKind.SETTLEMENT})),
        ("محافظة ولاية", frozenset({ListedKind.GOVERNORATE})),
        ("منطقة ناحية قضاء", frozenset({ListedKind.DISTRICT, ListedKind.SETTLEMENT})),
    )
    for word in words.split()
}


@dataclass(frozen=True, slots=True)
class TypedPlace:
    """A typed place. `precision` and the position are None where they are not typed; `is_final` where it is not to be looked up."""

    words: str
    body: str
    relation: PlaceRelation
    name: str
    admin1: str
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    precision: int | None = None
    is_final: bool = False

    @property
    def within(self) -> tuple[str, ...]:
        """The names of what it lies within, the nearest first."""
        return tuple(part.strip() for part in _COMMA.split(self.admin1) if part.strip())

    def bare_names(self) -> Iterator[tuple[str, frozenset[ListedKind] | None]]:
        """The name, then the name without a word for what it is, with the kinds that this word leaves."""
        yield self.name, None
        words = self.name.split()
        low = [folded(word.casefold()) for word in words]
        if low[:1] == ["the"]:
            words, low = words[1:], low[1:]
        if len(words) > 2 and low[0] in _KINDS and low[1] == "of":
            yield " ".join(words[2:]), _KINDS[low[0]]
        elif len(words) > 1 and low[-1] in _KINDS:
            yield " ".join(words[:-1]), _KINDS[low[-1]]
        elif len(words) > 1 and low[0] in _ARABIC_KINDS:
            yield " ".join(words[1:]), _ARABIC_KINDS[low[0]]


def typed_place(part: str) -> TypedPlace | str:
    """A place as it is typed, or a sentence that says what is wrong with it."""
    body, _, position = part.partition("@")
    precision = _PRECISELY.search(body)
    body = _PRECISELY.sub("", body).strip()
    latitude = longitude = None
    where = position.strip()
    if where and where != AS_WRITTEN:
        try:
            latitude, longitude = (Decimal(each.strip()) for each in where.split(","))
        except (ValueError, InvalidOperation):
            return f"“{where}”: give latitude and longitude in degrees, for example @ 34.95, 36.61."
        if not (latitude.is_finite() and longitude.is_finite()) or abs(latitude) > 90 or abs(longitude) > 180:
            return f"“{where}” lies off the globe: latitude comes first, then longitude."
    relation, rest = _relation(body)
    name, _, admin1 = _first_comma(rest)
    if not name:
        return f"“{part}”: name the place before its position."
    exactness = int(precision[1]) if precision else None
    return TypedPlace(part, body, relation, name, admin1, latitude, longitude, exactness, bool(where))


def quoted(name: str) -> str:
    """A name as it is typed: in quotation marks where it would be read otherwise, as in "ريف دمشق" or "Near, Far"."""
    relation, rest = _relation(name)
    return f'"{name}"' if relation is not PlaceRelation.AT or rest != name or _COMMA.search(name) else name


def _first_comma(text: str) -> tuple[str, str, str]:
    literal = _QUOTED.match(text)
    if literal is not None:
        return literal[1].strip(), ",", (literal[2] or "").strip()
    comma = _COMMA.search(text)
    return (
        (text.strip(), "", "") if comma is None else (text[: comma.start()].strip(), ",", text[comma.end() :].strip())
    )


def _relation(body: str) -> tuple[PlaceRelation, str]:
    """How the event lies to the place, and the words behind those that say so."""
    relation = PlaceRelation.AT
    for words, meant in RELATIONS.items():
        if body.casefold().startswith(words + " "):
            relation, body = meant, body[len(words) :].strip()
    if relation is PlaceRelation.AT:
        split = body.split()
        for count in (2, 1):
            arabic = _ARABIC_RELATIONS.get(tuple(folded(word) for word in split[:count]))
            if arabic is not None and len(split) > count:
                return arabic, " ".join(split[count:])
    return relation, body
