"""Places in Arabic words: a name behind "village of", "countryside of", "in", where nothing is written with a capital."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.places import PlaceRelation, Spot
from curator.suggest import place_words
from curator.suggest.arabic_words import HARMS, PEOPLE
from curator.suggest.found import FoundPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from curator.core.gazetteer import Place
    from curator.suggest.tokens import Words

    Named = Callable[[str, str], Place | None]
    Admin = Callable[[str], str]


def find(words: Words, named: Named, admin: Admin) -> Iterator[FoundPlace]:
    """The places of one sentence; without a word such as "village", only names that are known."""
    i = 0
    while i < len(words.low):
        kind = _kind(words.low[i])
        if kind is not None:
            found = _behind_kind(words, i, kind, named, admin)
        elif words.low[i] in place_words.ARABIC_IN:
            found = _known_at(words, i + 1, named, admin)
        else:
            found = None
        if found is None:
            i += 1
            continue
        place, i = found
        yield place


def _kind(word: str) -> str | None:
    for prefix in ("", "ب", "و", "ل", "ال", "بال"):
        if word.startswith(prefix):
            kind = place_words.ARABIC_KINDS.get(word[len(prefix) :])
            if kind is not None:
                return kind
    return None


def _is_word(words: Words, i: int) -> bool:
    word = words.at(i)
    return bool(word) and "\u0621" <= word[0] <= "\u064a" and word not in place_words.ARABIC_IN and word not in HARMS


def _behind_kind(words: Words, i: int, kind: str, named: Named, admin: Admin) -> tuple[FoundPlace, int] | None:
    if not _is_word(words, i + 1) or words.low[i + 1] in PEOPLE or _kind(words.low[i + 1]) is not None:
        return None
    known = _known_at(words, i + 1, named, admin, first=i)
    if known is not None:
        return known
    last = i + 2 + (words.low[i + 1] in place_words.ARABIC_FIRST_NAMES and _is_word(words, i + 2))
    name = words.words(i + 1, last)
    admin1, stop = _governorate_behind(words, last, admin)
    precision, relation = 1, PlaceRelation.AT
    if kind in {"governorate", "countryside"}:
        admin1, precision, relation = admin(name) or name, 4, PlaceRelation.AREA_OF
    elif kind == "near":
        precision, relation = 2, PlaceRelation.NEAR
    spot = Spot(name, admin1, precision=precision)
    return FoundPlace(words.span(i, stop), words.span(i + 1, last), spot, relation), stop


def _known_at(
    words: Words, i: int, named: Named, admin: Admin, first: int | None = None
) -> tuple[FoundPlace, int] | None:
    """The longest name of up to three words from token i on that is a known place."""
    for length in (3, 2, 1):
        if i + length > len(words.low) or not all(_is_word(words, k) for k in range(i, i + length)):
            continue
        name = words.words(i, i + length)
        admin1, stop = _governorate_behind(words, i + length, admin)
        place = named(name, admin1)
        if place is not None:
            spot = Spot(name, admin1 or place.spot.admin1, place.spot.latitude, place.spot.longitude)
            start = i if first is None else first
            return FoundPlace(words.span(start, stop), words.span(i, i + length), spot, place=place), stop
    return None


def _governorate_behind(words: Words, at: int, admin: Admin) -> tuple[str, int]:
    """As in "في ريف حمص", "بمحافظة حماة" behind a name."""
    k = at + (words.at(at) in place_words.ARABIC_IN)
    kind = _kind(words.at(k)) if words.at(k) else None
    if kind in {"governorate", "countryside"} and _is_word(words, k + 1):
        name = words.raw(k + 1)
        return admin(name) or name, k + 2
    return "", at
