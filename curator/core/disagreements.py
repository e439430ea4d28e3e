"""Disagreements: independent voices that give other numbers, days, places or kinds of victims (disputes D1, D2, D3, D5).

Only what each voice says last is compared, and only claims that are taken to be about the event as a whole.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from curator.core.cases import Use, dates_of, denies, of_its_kind, once, places_of, speaks_of_it
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole
from curator.core.figures import are_maybe_the_same, of_everybody
from curator.core.independence import newest_of_each
from curator.core.judgement import DisputeKind
from curator.core.places import PlaceRole, kilometres
from curator.core.raised import Raised, positions
from curator.core.statements import CLASSES, Coverage, Said
from curator.core.testimony import testimony
from curator.core.weighing import Opinion
from curator.core.wording import CLASSES as CLASS_NAMES
from curator.core.wording import QUANTITIES, days, people, place_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.cases import Bearing, Case
    from curator.core.claims import ClaimPlace
    from curator.core.dates import DateSpan
    from curator.core.ids import Uid
    from curator.core.testimony import Testimony

FAR = 25
"""Two exact places further apart than this many kilometres are not one (domain rule D3)."""


def of_counts(case: Case) -> Iterator[Raised]:
    """D1: intervals of two voices that share no number, by quantity and class.

    "Killed or injured 15" counts as up to 15 killed. Numbers of one class are compared first; numbers of everybody only
    where the classes do not show the contradiction already. A class cannot be more than everybody.
    """
    for quantity, heard in testimony(case).items():
        if len(heard) < 2:
            continue
        explained: set[frozenset[Uid]] = set()
        for person_class in _counted_by(heard):
            opinions = _opinions(heard, person_class)
            if len(opinions) < 2:
                continue
            apart = _apart(opinions)
            if apart - (explained if person_class is PersonClass.TOTAL else set()):
                yield _counted(quantity, person_class, opinions)
            explained |= apart


def _counted_by(heard: Sequence[Testimony]) -> list[PersonClass]:
    """The classes that somebody counts, then everybody."""
    counted = {each for by in heard for each in by.statement.classes}
    return [*(each for each in CLASSES if each in counted), PersonClass.TOTAL]


def field_of(quantity: Quantity, person_class: PersonClass) -> str:
    """What a dispute on a number is about: `killed` for everybody, `killed:civilian` for a class."""
    return quantity.value if person_class is PersonClass.TOTAL else f"{quantity}:{person_class}"


def opinions_on(case: Case, field: str) -> tuple[Opinion, ...]:
    """What each voice says of what a dispute on a number is about."""
    quantity, _, person_class = field.partition(":")
    return _opinions(testimony(case).get(Quantity(quantity), ()), PersonClass(person_class or PersonClass.TOTAL))


def _opinions(heard: Sequence[Testimony], person_class: PersonClass) -> tuple[Opinion, ...]:
    if person_class is PersonClass.TOTAL:
        everybody = of_everybody(heard)
        return everybody if len(everybody) == len(heard) else (*everybody, *_at_least(heard, everybody))
    return tuple(
        [Opinion(by, by.statement.classes[person_class]) for by in heard if person_class in by.statement.classes]
    )


def _at_least(heard: Sequence[Testimony], everybody: Sequence[Opinion]) -> list[Opinion]:
    """What voices that count only some classes say of everybody, where others do: at least those."""
    whole = {opinion.by.claim for opinion in everybody}
    silent = [by for by in heard if by.claim not in whole and by.statement.coverage is Coverage.CLASSES]
    return (
        [Opinion(by, Said(by.statement.total.low, None, by.statement.total.counts)) for by in silent] if whole else []
    )


def _apart(opinions: Sequence[Opinion]) -> set[frozenset[Uid]]:
    return {
        frozenset((one.by.claim, other.by.claim))
        for one, other in combinations(opinions, 2)
        if not one.said.meets(other.said)
    }


def _counted(quantity: Quantity, person_class: PersonClass, opinions: Sequence[Opinion]) -> Raised:
    sides = positions((str(opinion.said), claim) for opinion in opinions for claim in opinion.claims)
    told = "; ".join(side.value for side in sides)
    because = f"Independent sources give numbers of {people(quantity, person_class)} that exclude each other: {told}."
    return Raised(DisputeKind.COUNTS, field_of(quantity, person_class), sides, because)


def of_victims(case: Case) -> Iterator[Raised]:
    """D5: one voice counts only civilians and another only fighters, who may be the same people."""
    for quantity, heard in testimony(case).items():
        if are_maybe_the_same(heard):
            sides = positions(
                (CLASS_NAMES[person_class], claim)
                for by in heard
                for person_class in CLASSES
                if person_class in by.statement.classes
                for claim in Opinion(by, by.statement.classes[person_class]).claims
            )
            told = " against ".join(side.value for side in sides)
            because = f"Sources differ on who was {QUANTITIES[quantity]}, and may speak of the same people: {told}."
            yield Raised(DisputeKind.VICTIM_CLASS, f"{quantity}:victims", sides, because)


def of_dates(case: Case) -> Iterator[Raised]:
    """D2: days of the event that two voices give, and that share no day."""
    spans: dict[Uid, DateSpan] = {}
    told = []
    for bearing in _telling(case, Use.DATE):
        if bearing.full.dates and (span := event_days(bearing)) is not None:
            spans[bearing.claim.uid] = span
            told.append(bearing)
    if len(told) < 2:
        return
    voiced = [bearing.claim.uid for _, bearing in newest_of_each(case, told)]
    if not all(spans[one].meets(spans[other]) for one, other in combinations(voiced, 2)):
        sides = positions((days(spans[uid]), uid) for uid in voiced)
        because = f"Independent sources date the event differently: {'; '.join(side.value for side in sides)}."
        yield Raised(DisputeKind.DATES, "when", sides, because)


def event_days(bearing: Bearing) -> DateSpan | None:
    """The days that a claim gives the event, all of them together; None where it gives none.

    When something was reported, claimed, or found out is not when it happened.
    """
    spans = [each.span for each in dates_of(bearing) if each.role is DateRole.EVENT and each.span is not None]
    whole = spans[0] if spans else None
    for span in spans[1:]:
        whole = None if whole is None else whole.joined(span)
    return whole


def of_places(case: Case) -> Iterator[Raised]:
    """D3: places of the event in other governorates, or exact ones that lie too far apart."""
    sites: dict[Uid, tuple[ClaimPlace, ...]] = {}
    told = []
    for bearing in _telling(case, Use.PLACE):
        if bearing.full.places and (places := _sites(bearing)):
            sites[bearing.claim.uid] = places
            told.append(bearing)
    if len(told) < 2:
        return
    voiced = [bearing.claim.uid for _, bearing in newest_of_each(case, told)]
    pairs = combinations(voiced, 2)
    if any(_are_elsewhere(sites[one], sites[other]) for one, other in pairs):
        sides = positions((place_name(place.spot), uid) for uid in voiced for place in sites[uid])
        because = f"Independent sources place the event differently: {'; '.join(side.value for side in sides)}."
        yield Raised(DisputeKind.PLACES, "where", sides, because)


def _telling(case: Case, use: Use) -> list[Bearing]:
    every = of_its_kind(case, use)
    # most claims speak of all sides of their event: what holds for one side holds for the others
    return _asserting(case) if every is of_its_kind(case, Use.COUNTS) else _asserted_by(every)


@once
def _asserting(case: Case) -> list[Bearing]:
    return _asserted_by(of_its_kind(case, Use.COUNTS))


def _asserted_by(every: Sequence[Bearing]) -> list[Bearing]:
    return [bearing for bearing in every if speaks_of_it(bearing) and not denies(bearing.claim)]


def _sites(bearing: Bearing) -> tuple[ClaimPlace, ...]:
    return tuple([place for place in places_of(bearing) if place.role is PlaceRole.EVENT])


def _are_elsewhere(first: Sequence[ClaimPlace], second: Sequence[ClaimPlace]) -> bool:
    """Whether no place of the one can be a place of the other."""
    return not any(_can_be_one(one, other) for one in first for other in second)


def _can_be_one(one: ClaimPlace, other: ClaimPlace) -> bool:
    if one.place is not None and one.place == other.place:
        return True
    here, there = governorate(one.spot.admin1), governorate(other.spot.admin1)
    if here and there and here != there:
        return False
    exact = one.spot.precision <= 2 and other.spot.precision <= 2
    distance = kilometres(one.spot, other.spot) if exact else None
    return distance is None or distance <= FAR


@lru_cache(maxsize=1_000)
def governorate(name: str) -> str:
    """A governorate's name without what spellings differ in: case, diacritics, hyphens, article, "Governorate"."""
    letters = (each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each))
    words = "".join(each if each.isalnum() else " " for each in letters).split()
    return " ".join(word for word in words if word not in _UNTELLING)


_UNTELLING = frozenset(
    {"governorate", "province", "muhafazat", "محافظة", "al", "el", "ad", "ar", "as", "ash", "at", "az"}
)
