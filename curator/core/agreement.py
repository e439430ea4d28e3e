"""Agreement of two curators who claimed on the same text, each for themselves.

Claims are matched by the words that they rest on; what is compared, and in which unit, is named by `Aspect`. The measure
is Krippendorff's alpha (`curator.core.reliability`). A quantity that one of the two does not give is no 0: it counts as a
disagreement about whether the text gives it (`Aspect.QUANTITY`), never about the number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from curator.core.claims import FullClaim
from curator.core.counts import PersonClass, Quantity
from curator.core.dates import DateRole
from curator.core.folding import folded
from curator.core.places import PlaceRole
from curator.core.reliability import Reliability, interval, nominal, ratio, reliability
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Aspect(StrEnum):
    """What two curators are compared in; the unit of each stands beside it."""

    FOUND = "found"
    """Each sentence of the text: whether a claim rests on words of it."""

    QUANTITY = "quantity"
    """Each quantity and class that either of two matched claims gives: whether it is given."""

    LOW = "low"
    """Each quantity and class that both give a number for: the lowest number, by proportion."""

    HIGH = "high"
    """Each of these: the highest number, by proportion; an end that is open in one of the two is left out."""

    OPEN = "open"
    """Each of these: whether the number is open upwards."""

    DAY = "day"
    """Each pair of matched claims that both give a day of the event: the first day, in days."""

    PLACE = "place"
    """Each pair: the name of the place of the event, or none."""

    ORIGINATOR = "originator"
    """Each pair: who is said to know, or nobody."""

    PERPETRATOR = "perpetrator"
    """Each pair: who is alleged to have done it, or nobody."""

    EVENT_TYPE = "event_type"
    """Each pair: the type of the event, or none."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A claim as one of the two made it: where it rests, and the names that its links stand for."""

    full: FullClaim
    spans: tuple[Span, ...]
    originator: str = ""
    perpetrators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that rest on the same words: `share` is what they have in common of all that either rests on, 0 to 1.

    `differing` names the aspects in which they do not say the same.
    """

    first: Coded
    second: Coded
    share: float
    differing: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two curators agree on one text, or several: the claims matched, those that only one made, and each aspect measured."""

    matches: tuple[Match, ...]
    only_first: tuple[Coded, ...]
    only_second: tuple[Coded, ...]
    measured: Mapping[Aspect, Reliability]


@dataclass(frozen=True, slots=True)
class Read:
    """One text as two curators read it, each for themselves: the claims of both, and its sentences."""

    first: Sequence[Coded]
    second: Sequence[Coded]
    sentences: Sequence[Span]


def agreement(first: Sequence[Coded], second: Sequence[Coded], sentences: Iterable[Span]) -> Agreement:
    """Compare the claims of two curators on a text with these sentences."""
    return agreement_over([Read(first, second, tuple(sentences))])


def agreement_over(texts: Iterable[Read]) -> Agreement:
    """Compare the claims of two curators on several texts: claims are matched in each, and the units of all are measured."""
    matches: list[Match] = []
    found: list[tuple[bool, bool]] = []
    only_first: list[Coded] = []
    only_second: list[Coded] = []
    for read in texts:
        here = [
            Match(one, other, share, tuple(aspect for aspect in _PAIRED if _differs(aspect, one, other)))
            for one, other, share in _matched(read.first, read.second)
        ]
        taken = {id(each) for match in here for each in (match.first, match.second)}
        only_first += [each for each in read.first if id(each) not in taken]
        only_second += [each for each in read.second if id(each) not in taken]
        found += [(_reaches(read.first, sentence), _reaches(read.second, sentence)) for sentence in read.sentences]
        matches += here
    measured = {Aspect.FOUND: reliability(found, nominal)}
    for aspect in _PAIRED:
        units = [unit for match in matches for unit in _units(aspect, match.first, match.second)]
        measured[aspect] = reliability(units, _DIFFERENCES.get(aspect, nominal))
    return Agreement(tuple(matches), tuple(only_first), tuple(only_second), measured)


def _matched(first: Sequence[Coded], second: Sequence[Coded]) -> list[tuple[Coded, Coded, float]]:
    """Claims paired by the words they share, those that share most first; each claim is in one pair at most.

    Of pairs that share as much, the one whose numbers and days differ less goes first: two incidents in one sentence.
    """
    possible = sorted(
        (
            (-share, _unlike(one, other), here, there)
            for here, one in enumerate(first)
            for there, other in enumerate(second)
            if (share := _share(one.spans, other.spans)) > 0
        ),
    )
    left, right = set(range(len(first))), set(range(len(second)))
    pairs = []
    for share, _, here, there in possible:
        if here in left and there in right:
            left.remove(here)
            right.remove(there)
            pairs.append((here, there, -share))
    return [(first[here], second[there], share) for here, there, share in sorted(pairs)]


def _unlike(one: Coded, other: Coded) -> int:
    return sum(_differs(aspect, one, other) for aspect in _PAIRED)


def _share(one: Sequence[Span], other: Sequence[Span]) -> float:
    """How much of the words that either rests on both do: code points in common by code points in either."""
    mine, theirs = _points(one), _points(other)
    return len(mine & theirs) / len(mine | theirs)


def _points(spans: Iterable[Span]) -> set[int]:
    return {point for span in spans for point in range(span.start, span.end)}


def _reaches(claims: Iterable[Coded], sentence: Span) -> bool:
    return any(span.start < sentence.end and sentence.start < span.end for each in claims for span in each.spans)


_Cell = tuple[Quantity, PersonClass]
_PAIRED = tuple(aspect for aspect in Aspect if aspect is not Aspect.FOUND)
_NUMBERS = frozenset({Aspect.QUANTITY, Aspect.LOW, Aspect.HIGH, Aspect.OPEN})
_DIFFERENCES: Mapping[Aspect, Callable[[Any, Any], float]] = {
    Aspect.LOW: ratio,
    Aspect.HIGH: ratio,
    Aspect.DAY: interval,
}


def _differs(aspect: Aspect, one: Coded, other: Coded) -> bool:
    return any(mine != theirs for mine, theirs in _units(aspect, one, other))


def _units(aspect: Aspect, one: Coded, other: Coded) -> list[tuple[object, object]]:
    """What both say of an aspect, a pair for each unit."""
    if aspect in _NUMBERS:
        return _numbers(aspect, _cells(one.full), _cells(other.full))
    said = _SAID[aspect]
    mine, theirs = said(one), said(other)
    return [] if mine is None or theirs is None else [(mine, theirs)]


def _numbers(
    aspect: Aspect, mine: Mapping[_Cell, _Interval], theirs: Mapping[_Cell, _Interval]
) -> list[tuple[object, object]]:
    if aspect is Aspect.QUANTITY:
        return [(cell in mine, cell in theirs) for cell in sorted({*mine, *theirs})]
    both = [(mine[cell], theirs[cell]) for cell in sorted({*mine} & {*theirs})]
    match aspect:
        case Aspect.LOW:
            return [(one[0], other[0]) for one, other in both]
        case Aspect.HIGH:
            return [(one[1], other[1]) for one, other in both if one[1] is not None and other[1] is not None]
        case _:
            return [(one[1] is None, other[1] is None) for one, other in both]


_Interval = tuple[int, int | None]


def _cells(full: FullClaim) -> dict[_Cell, _Interval]:
    """The numbers of a claim by quantity and class, added where one class is told of in several groups; no parts."""
    grouped: defaultdict[_Cell, list[_Interval]] = defaultdict(list)
    for count in full.counts:
        if count.subset_of is None and count.extent.low is not None:
            grouped[count.quantity, count.person_class].append((count.extent.low, count.extent.high))
    return {
        cell: (
            sum(low for low, _ in numbers),
            None if any(high is None for _, high in numbers) else sum(high or 0 for _, high in numbers),
        )
        for cell, numbers in grouped.items()
    }


def _day(full: FullClaim) -> int | None:
    spans = [date.span for date in full.dates if date.role is DateRole.EVENT and date.span is not None]
    days = [span.earliest or span.latest for span in spans]
    return min((day.toordinal() for day in days if day is not None), default=None)


def _place(full: FullClaim) -> str:
    return next((_alike(place.spot.name) for place in full.places if place.role is PlaceRole.EVENT), "")


def _alike(name: str) -> str:
    """A name without what spelling adds: case, spaces, Arabic vowel signs and letter forms."""
    return " ".join(folded(name).casefold().split())


def _perpetrators(coded: Coded) -> frozenset[str]:
    return frozenset(map(_alike, coded.perpetrators))


_SAID: Mapping[Aspect, Callable[[Coded], object]] = {
    Aspect.DAY: lambda coded: _day(coded.full),
    Aspect.PLACE: lambda coded: _place(coded.full),
    Aspect.ORIGINATOR: lambda coded: _alike(coded.originator),
    Aspect.PERPETRATOR: _perpetrators,
    Aspect.EVENT_TYPE: lambda coded: _alike(coded.full.claim.event_type),
}
