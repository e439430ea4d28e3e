"""Statements: what one claim says of how many people, for one quantity, all its counts taken together.

A part is never added to its whole. Counts of disjoint classes of one claim are added for its total where it gives none.
Two counts of one class, neither marked as part of the other ("3 policemen … 2 soldiers", "10 civilians … 4 women"), may or
may not be the same people: together they are at least the larger and at most the sum. Words that are no number give none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from curator.core.cases import counts_of, denies
from curator.core.claims import ClaimCount, Modality
from curator.core.counts import PersonClass, Qualifier, Quantity, counted_as
from curator.core.ids import Uid
from curator.core.subsets import bounds_nothing, lacks_its_whole, wholes_of
from curator.core.wording import interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.core.cases import Bearing

CLASSES = (PersonClass.CIVILIAN, PersonClass.SIDE_A, PersonClass.SIDE_B)
"""The classes that say who the people were; `UNKNOWN` and `TOTAL` leave it open."""


class Said(msgspec.Struct, frozen=True):
    """An interval, at least `low` and at most `high` people (None = open), with the counts that it comes from."""

    low: int
    high: int | None
    counts: tuple[ClaimCount, ...] = ()

    @property
    def top(self) -> int:
        """The highest number that it names."""
        return self.low if self.high is None else self.high

    @property
    def only_bounds(self) -> bool:
        """Whether it says no more than "up to so many": it is true even if nobody was harmed."""
        return self.low == 0 and self.high != 0

    def allows(self, number: int) -> bool:
        """Whether the number lies in the interval."""
        return self.low <= number and (self.high is None or number <= self.high)

    def meets(self, other: Said) -> bool:
        """Whether some number lies in both intervals."""
        least = max(other.low, self.low)
        return (self.high is None or least <= self.high) and (other.high is None or least <= other.high)

    def __str__(self) -> str:
        """The interval in words."""
        return interval(self.low, self.high)


class Coverage(StrEnum):
    """Whom the total of a statement counts."""

    ALL = "all"
    """Everybody, as the words say."""
    OPEN = "open"
    """People of whom the words do not say who they were; nothing shows that others were harmed."""
    CLASSES = "classes"
    """The classes that it counts; it is silent on others."""


class Statement(msgspec.Struct, frozen=True):
    """What one claim says of one quantity: altogether, and by class."""

    claim: Uid
    quantity: Quantity
    total: Said
    coverage: Coverage = Coverage.OPEN
    classes: Mapping[PersonClass, Said] = msgspec.field(default_factory=dict)


class LeftOut(msgspec.Struct, frozen=True):
    """A count that is in no figure, and why, in a sentence."""

    claim: Uid
    count: Uid
    because: str


class _Entry(msgspec.Struct, frozen=True):
    """A count that says something of the quantity, and the counts beside it that it is a part of, the nearest first.

    `direct` is False where a "killed or injured" is read as a bound on one of the two.
    """

    count: ClaimCount
    said: Said
    direct: bool
    wholes: tuple[ClaimCount, ...]

    @property
    def person_class(self) -> PersonClass:
        """Who the people were."""
        return self.count.person_class


def statement(bearing: Bearing, quantity: Quantity) -> Statement | None:
    """What a claim says of a quantity in the event; None where it says nothing that is a number."""
    counts = counts_of(bearing)
    if len(counts) != 1 or counts[0].subset_of is not None:
        return _of_several(bearing, quantity)
    # the same as for several, in less time
    of = counts[0].person_class
    said = _said(bearing, counts[0], quantity)
    if said is None:
        return None
    coverage = Coverage.ALL if of is PersonClass.TOTAL else Coverage.CLASSES if of in CLASSES else Coverage.OPEN
    return Statement(bearing.claim.uid, quantity, said, coverage, {of: said} if of in CLASSES else {})


def _of_several(bearing: Bearing, quantity: Quantity) -> Statement | None:
    roots: defaultdict[PersonClass, list[Said]] = defaultdict(list)
    parts: defaultdict[PersonClass, list[Said]] = defaultdict(list)
    entries = _entries(bearing, quantity)
    for entry in entries:
        if not entry.wholes:
            roots[entry.person_class].append(_raised(entry, entries))
        elif _has_own_class(entry, quantity):
            parts[entry.person_class].append(entry.said)
    if not roots:
        return None
    classes = {each: _of_class(each, roots, parts) for each in CLASSES if roots[each] or parts[each]}
    coverage = (
        Coverage.ALL if roots[PersonClass.TOTAL] else Coverage.OPEN if roots[PersonClass.UNKNOWN] else Coverage.CLASSES
    )
    return Statement(bearing.claim.uid, quantity, _total(roots, classes), coverage, classes)


def _of_class(
    person_class: PersonClass,
    roots: Mapping[PersonClass, Sequence[Said]],
    parts: Mapping[PersonClass, Sequence[Said]],
) -> Said:
    """What the counts of one class say together.

    "10 people including a child" names one civilian and says of nobody that they were not: where a class is named only for
    a part of people of whom nothing else is said, all of them may be of it.
    """
    said = either([*roots[person_class], *parts[person_class]])
    if roots[person_class] or not roots[PersonClass.UNKNOWN] or roots[PersonClass.TOTAL]:
        return said
    most = either(roots[PersonClass.UNKNOWN]).high
    return Said(said.low, None if most is None else max(said.low, most), said.counts)


def _has_own_class(part: _Entry, quantity: Quantity) -> bool:
    """Whether a part says more of who the people were than its wholes do."""
    rivals = {whole.person_class for whole in part.wholes if whole.quantity is quantity}
    same = {whole.person_class for whole in part.wholes}
    return part.person_class in CLASSES and rivals.isdisjoint(CLASSES) and part.person_class not in same


def _raised(root: _Entry, entries: Iterable[_Entry]) -> Said:
    """What a root says; a "killed or injured" is at least the dead (or injured) counted as a part of it."""
    if root.direct:
        return root.said
    inside = [
        each.said
        for each in entries
        if root.count in each.wholes and (each.person_class is root.person_class or each.person_class not in CLASSES)
    ]
    least = max((said.low for said in inside), default=0)
    return Said(least, root.said.high, added([root.said, *inside]).counts) if root.said.allows(least) else root.said


def _total(roots: Mapping[PersonClass, Sequence[Said]], classes: Mapping[PersonClass, Said]) -> Said:
    """A claim's own total where it gives one, else the sum of its classes; never less than its classes need."""
    disjoint = (*CLASSES, PersonClass.UNKNOWN)
    total = (
        either(roots[PersonClass.TOTAL])
        if roots[PersonClass.TOTAL]
        else added(either(roots[each]) for each in disjoint if roots[each])
    )
    least = sum(said.low for said in classes.values())
    return Said(max(total.low, least), total.high, total.counts) if total.allows(max(total.low, least)) else total


def either(said: Iterable[Said]) -> Said:
    """What counts say together that may be of the same people or not: at least the largest low, at most all highs."""
    every = tuple(said)
    if len(every) == 1:
        return every[0]
    whole = added(every)
    return Said(max(each.low for each in every), whole.high, whole.counts)


def added(said: Iterable[Said]) -> Said:
    """What counts of different people say together: lows and highs added."""
    every = tuple(said)
    if len(every) == 1:
        return every[0]
    highs = [each.high for each in every if each.high is not None]
    counts = {count.uid: count for each in every for count in each.counts}
    return Said(
        sum(each.low for each in every),
        sum(highs) if len(highs) == len(every) else None,
        tuple(counts[uid] for uid in sorted(counts)),
    )


def unread(bearing: Bearing) -> tuple[LeftOut, ...]:
    """The counts of a claim that give no number in this event, each with a sentence that says why.

    What the words do not mention is not among them: there is nothing to read.
    """
    return tuple(
        LeftOut(bearing.claim.uid, count.uid, because)
        for count in counts_of(bearing)
        if count.extent.qualifier is not Qualifier.NOT_MENTIONED
        and (because := _why_unread(bearing, count, count.quantity))
    )


def _why_unread(bearing: Bearing, count: ClaimCount, quantity: Quantity) -> str:
    if count.extent.low is None:
        return (
            f"{_words(count)} is not turned into a number: choose a counting profile, or give the number that the words "
            "mean."
        )
    if count.subset_of is not None and count in wholes_of(bearing, count):
        return f"{_words(count)} is marked as a part of itself, by way of another count: correct what it is a part of."
    if not _is_asserted(bearing, count):
        return f"{_words(count)} is what the claim denies or takes back, so it gives no number."
    extent = counted_as(count.quantity, count.extent, quantity)
    if extent is not None and extent.low == 0 and (extent.is_open or bounds_nothing(bearing, count, quantity)):
        return f"{_words(count)} names neither a least nor a most, so it gives no number."
    return ""


def _words(count: ClaimCount) -> str:
    return f"“{count.verbatim}”" if count.verbatim else "This count"


def _entries(bearing: Bearing, quantity: Quantity) -> tuple[_Entry, ...]:
    read = {count: said for count in counts_of(bearing) if (said := _said(bearing, count, quantity)) is not None}
    return tuple(
        _Entry(
            count,
            said,
            count.quantity is quantity,
            tuple(whole for whole in wholes_of(bearing, count) if whole in read),
        )
        for count, said in read.items()
    )


def _said(bearing: Bearing, count: ClaimCount, quantity: Quantity) -> Said | None:
    extent = counted_as(count.quantity, count.extent, quantity)
    if extent is None or extent.low is None or _why_unread(bearing, count, quantity):
        return None
    lacks = count.subset_of is not None and lacks_its_whole(bearing, count)
    return Said(extent.low, None if lacks else extent.high, (count,))


def _is_asserted(bearing: Bearing, count: ClaimCount) -> bool:
    """A denial asserts no number but "none"; what is retracted asserts nothing."""
    if bearing.claim.modality is Modality.RETRACTED:
        return False
    return not denies(bearing.claim) or count.extent.qualifier is Qualifier.NONE_REPORTED
