"""Totals over events: by month, by governorate, by class of people, by type, each with its low–high band.

A total adds what a person confirmed of different events, and nothing else: an event without a confirmed number is told
beside it and adds nothing, not zero. Events whose people another event counts (duplicates, parts, the same victims) are
left out, as the ledger leaves them out (`curator.core.ledger`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass
from curator.core.events import Estimate
from curator.core.ids import Uid
from curator.core.ledger import summed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class By(StrEnum):
    """What totals are told by."""

    MONTH = "month"
    GOVERNORATE = "governorate"
    PERSON_CLASS = "person_class"
    EVENT_TYPE = "event_type"


@dataclass(frozen=True, slots=True)
class Counted:
    """An event as totals see it: its first day (its last where the first is not known), where, what, and how many.

    `numbers` are the confirmed figures of one quantity; empty where nobody confirmed any.
    """

    uid: Uid
    day: date | None
    governorate: str
    event_type: str
    numbers: Mapping[PersonClass, Estimate]


@dataclass(frozen=True, slots=True)
class Total:
    """One line of totals: its label (a month as "2024-12"; empty where it is not known), the sum, of how many events.

    `estimate` is None where no event has a confirmed number; `without` is how many have none.
    """

    label: str
    estimate: Estimate | None
    events: int
    without: int


def totals(counted: Iterable[Counted], by: By) -> tuple[Total, ...]:
    """The totals of events that are different from each other, in the order of their labels, the unknown one last.

    An event that goes over the turn of a month counts in the month in which it began.
    """
    if by is By.PERSON_CLASS:
        return _by_class(counted)
    label = _LABELS[by]
    estimates: defaultdict[str, list[Estimate]] = defaultdict(list)
    events: defaultdict[str, int] = defaultdict(int)
    for each in counted:
        where = label(each)
        events[where] += 1
        whole = everybody(each.numbers)
        if whole is not None:
            estimates[where].append(whole)
    return tuple(
        Total(each, summed(estimates[each]), events[each], events[each] - len(estimates[each]))
        for each in sorted(events, key=lambda each: (not each, each))
    )


def together(parts: Iterable[Iterable[Total]], by: By) -> tuple[Total, ...]:
    """The totals of events of which parts were added up each by itself: a million events take no more memory than one part.

    No event may be in two parts.
    """
    estimates: defaultdict[str, list[Estimate]] = defaultdict(list)
    events: defaultdict[str, int] = defaultdict(int)
    without: defaultdict[str, int] = defaultdict(int)
    for part in parts:
        for each in part:
            events[each.label] += each.events
            without[each.label] += each.without
            if each.estimate is not None:
                estimates[each.label].append(each.estimate)
    known = (each.value for each in PersonClass) if by is By.PERSON_CLASS else sorted(filter(None, events))
    order = [*(each for each in known if each in events), *([""] if "" in events else [])]
    return tuple(Total(each, summed(estimates[each]), events[each], without[each]) for each in order)


def by_year(months: Iterable[Total]) -> tuple[Total, ...]:
    """The totals of years, from those of months."""
    return together([[replace(each, label=each.label[:4])] for each in months], By.MONTH)


def everybody(numbers: Mapping[PersonClass, Estimate]) -> Estimate | None:
    """The number of all people: the total where one is confirmed, else the sum of the classes; None of none."""
    whole = numbers.get(PersonClass.TOTAL)
    return whole or summed([numbers[each] for each in PersonClass if each in numbers])


def _by_class(counted: Iterable[Counted]) -> tuple[Total, ...]:
    estimates: defaultdict[PersonClass, list[Estimate]] = defaultdict(list)
    without = 0
    for each in counted:
        classes = _classes(each.numbers)
        without += not classes
        for who, number in classes.items():
            estimates[who].append(number)
    known = [Total(who, summed(estimates[who]), len(estimates[who]), 0) for who in PersonClass if who in estimates]
    return (*known, *([Total("", None, without, without)] if without else ()))


def _classes(numbers: Mapping[PersonClass, Estimate]) -> Mapping[PersonClass, Estimate]:
    """The numbers by class; where only a total is known nobody said who its people were: they are of class unknown."""
    whole = numbers.get(PersonClass.TOTAL)
    parts = {who: numbers[who] for who in numbers.keys() - {PersonClass.TOTAL}}
    return parts or ({} if whole is None else {PersonClass.UNKNOWN: whole})


def _month(each: Counted) -> str:
    return "" if each.day is None else f"{each.day:%Y-%m}"


_LABELS: Mapping[By, Callable[[Counted], str]] = {
    By.MONTH: _month,
    By.GOVERNORATE: lambda each: each.governorate,
    By.EVENT_TYPE: lambda each: each.event_type,
}
