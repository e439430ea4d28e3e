"""Places in words: names with evidence beside them, against the places that a team knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.suggest import arabic_places, grammar_words, place_words
from curator.suggest.found import FoundPlace
from curator.suggest.known_places import NOTHING_KNOWN, KnownPlaces, governorates_in, known_places
from curator.suggest.place_names import fold, skeleton
from curator.suggest.place_phrases import Name, is_name, name_at, over_description
from curator.suggest.sentences import sentences
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.tokens import Words

__all__ = ["NOTHING_KNOWN", "FoundPlace", "KnownPlaces", "find", "fold", "governorates_in", "known_places", "skeleton"]


def find(
    text: str, known: KnownPlaces = NOTHING_KNOWN, start: int = 0, end: int | None = None
) -> tuple[FoundPlace, ...]:
    """The places of `text` between `start` and `end`, in order.

    A name counts as a place behind a preposition of place, or beside a word such as "village" or "Governorate". The
    governorate is the one that the words or the known place name; precision follows UCDP's `where_prec`.
    """
    found: list[FoundPlace] = []
    for sentence in sentences(text, start, end):
        words = words_of(text, sentence.start, sentence.end)
        found += _in_sentence(words, known)
        found += arabic_places.find(words, known.named, known.admin)
    return tuple(found)


def _in_sentence(words: Words, known: KnownPlaces) -> Iterator[FoundPlace]:
    i = 0
    while i < len(words.low):
        hit = _at(words, i, known)
        if hit is None:
            i += 1
            continue
        first, stop = hit
        others, i = _listed(words, first, stop, known)
        admin1 = others[-1].spot.admin1 if others else ""
        for place in (first, *others):
            yield place if place.spot.admin1 or not admin1 else replace(place, spot=replace(place.spot, admin1=admin1))


def _listed(words: Words, first: FoundPlace, stop: int, known: KnownPlaces) -> tuple[list[FoundPlace], int]:
    """The further places of "the villages of A, B and C in Homs" or "in Homs, Tartus, and Jableh"; a list ends with "and"."""
    found: list[FoundPlace] = []
    at, closed = stop, False
    while not closed and words.at(at) in {",", "and"}:
        closed = words.at(at) == "and" or words.at(at + 1) == "and"
        at += 2 if words.at(at) == "," and closed else 1
        name = name_at(words, over_description(words, at)[0])
        if name is None:
            return [], stop
        placed = _placed(words, at - 1, name, first.relation, known)
        found.append(replace(placed[0], role=first.role))
        at = placed[1]
    is_subject = words.at(at) in grammar_words.BE | grammar_words.HAVE | grammar_words.COMMON_VERBS
    return (found, at) if closed and not is_subject else ([], stop)


def _at(words: Words, i: int, known: KnownPlaces) -> tuple[FoundPlace, int] | None:
    """The place whose words begin at token i, and the token behind them."""
    relation = place_words.PREPOSITIONS.get(words.low[i])
    if relation is not None and words.at(i - 1) in place_words.VERBS_WITH_IN:
        return None
    if relation is None:
        if words.low[i] not in place_words.KINDS or words.at(i + 1) != "of":
            return None
        relation, at = PlaceRelation.AT, i
    else:
        at = i + 1
    at, fuzzy = over_description(words, at)
    name = name_at(words, at)
    if name is None or (words.is_shouted and not known.named(words.words(name.first, name.stop))):
        return None
    if words.low[i] == "from" and not name.kind and not known.named(words.words(name.first, name.stop)):
        return None
    return _placed(words, i, name, fuzzy or relation, known)


class _Tail(NamedTuple):
    stop: int
    admin1: str = ""
    country: str = ""


def _tail(words: Words, at: int, known: KnownPlaces) -> _Tail:
    """What follows a name and says where it lies: "in the southern Tartus Governorate", ", Homs", "in Latakia countryside"."""
    admin1, country, stop = "", "", at
    for _ in range(4):
        step = at
        if words.at(step) == "," or words.at(step) in {"in", "of", "near"}:
            step += 1 + (words.at(step) == "," and words.at(step + 1) == "in")
        else:
            break
        step, _fuzzy = over_description(words, step)
        name = name_at(words, step)
        if name is None:
            break
        told = words.words(name.first, name.stop)
        comma = words.at(at) == ","
        if name.kind in place_words.GOVERNORATES | place_words.COUNTRYSIDES:
            admin1 = admin1 or known.admin(told) or ("" if known.admins else told)
        elif told.lower() in place_words.COUNTRIES:
            country = told
        elif known.admin(told):
            admin1 = admin1 or known.admin(told)
        elif comma or (name.kind not in place_words.SETTLEMENTS | place_words.AREAS | place_words.DISTRICTS):
            break
        at = stop = name.end
    return _Tail(stop, admin1, country)


def _placed(words: Words, i: int, name: Name, relation: PlaceRelation, known: KnownPlaces) -> tuple[FoundPlace, int]:
    told = words.words(name.first, name.stop)
    is_admin = bool(known.admin(told)) and not name.kind
    tail = _Tail(name.end) if is_admin and words.at(name.end) == "," else _tail(words, name.end, known)
    wide = name.kind in place_words.GOVERNORATES | place_words.COUNTRYSIDES
    admin1 = tail.admin1 or _governorate_before(words, i, known) or known.admin(told)
    if wide and not admin1 and not known.admins:
        admin1 = told
    place = None if wide else known.named(told, admin1)
    if place is not None and not admin1:
        admin1 = place.spot.admin1
    precision, relation = _precision(name, relation, told, known)
    latitude, longitude = (place.spot.latitude, place.spot.longitude) if place is not None else (None, None)
    spot = Spot(told, admin1, latitude, longitude, precision)
    role = PlaceRole.ORIGIN if words.low[i] == "from" else _role(words, i)
    stop = max(tail.stop, name.end)
    first = i if words.low[i] in place_words.KINDS else i + 1
    return FoundPlace(words.span(first, stop), words.span(name.first, name.stop), spot, relation, role, place), stop


def _governorate_before(words: Words, i: int, known: KnownPlaces) -> str:
    """As in "the western Hama Governorate village of al-Aziziyah"."""
    if (
        words.low[i] not in place_words.SETTLEMENTS
        or words.at(i - 1) not in place_words.GOVERNORATES
        or not is_name(words, i - 2)
    ):
        return ""
    told = words.raw(i - 2)
    return known.admin(told) or ("" if known.admins else told)


def _precision(name: Name, relation: PlaceRelation, told: str, known: KnownPlaces) -> tuple[int, PlaceRelation]:
    """UCDP's precision of the words, and the relation as the kind of place has it."""
    for kinds, precision in _PRECISION_OF_KINDS:
        if name.kind in kinds:
            return precision, PlaceRelation.ALONG if kinds is place_words.LINES else PlaceRelation.AREA_OF
    if told.lower() in place_words.COUNTRIES:
        return 6, relation
    if name.kind in place_words.COUNTRYSIDES:
        return (4 if known.admin(told) or not known.admins else 3), PlaceRelation.AREA_OF
    if not name.kind and known.admin(told) and known.named(told) is None:
        return 4, relation
    return (1 if relation is PlaceRelation.AT else 5 if relation is PlaceRelation.ALONG else 2), relation


_PRECISION_OF_KINDS = (
    (place_words.GOVERNORATES, 4),
    (place_words.LINES, 5),
    (place_words.DISTRICTS, 3),
    (place_words.AREAS, 2),
)


def _role(words: Words, i: int) -> PlaceRole:
    near = words.low[max(0, i - 8) : i]
    found = "found" in near or "discovered" in near or "recovered" in near
    body = "dead" in near or "body" in near or "bodies" in near or "their" in near or "his" in near
    return PlaceRole.BODY_FOUND if found and body else PlaceRole.EVENT
