"""Errands: what waits for a reviewer beside the events: claims to judge, versions of a field outside events, rests to take again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.event_filter import alike
from curator.core.ids import RecordKey
from curator.core.situations import RANKS, Waits

if TYPE_CHECKING:
    from curator.core.event_filter import EventFilter


class ErrandKind(StrEnum):
    """What an errand is about."""

    VERSIONS = "versions"
    """A field of a record that bears on no event, to which laptops gave different values."""

    REST = "rest"
    """An event that stands for the rest of a total, of which the ledger now leaves another number."""

    CLAIM = "claim"
    """A claim to be judged, or whose words a newer capture changed."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing that waits: about which record, for what, why in words.

    `impact` is the highest number of killed that is given; `authors` wrote of it; `since` is a hybrid clock; `field` is that
    of which there are versions.
    """

    kind: ErrandKind
    record: RecordKey
    title: str
    waits: tuple[Waits, ...]
    reasons: tuple[str, ...] = ()
    impact: int = 0
    authors: frozenset[str] = frozenset()
    since: int = 0
    field: str = ""

    @property
    def rank(self) -> int:
        """How pressing it is, 0 the most."""
        return min(RANKS[each] for each in self.waits)


def holds(errand: Errand, wanted: EventFilter) -> bool:
    """Whether an errand is among what a filter of the queue wants; what only events have, no errand has."""
    only_events = (wanted.states, wanted.since, wanted.until, wanted.killed, wanted.disputes, wanted.contested)
    if any(each is not None for each in only_events):
        return False
    if wanted.killed_unknown or wanted.governorate or wanted.event_type or wanted.calls:
        return False
    shown = alike(f"{errand.title} {errand.kind.value} {' '.join(errand.waits)}")
    wrote = frozenset(map(alike, errand.authors))
    low, high = wanted.impact or (0, None)
    return (
        all(word in shown for word in wanted.words)
        and (wanted.waits is None or not wanted.waits.isdisjoint(errand.waits))
        and (not wanted.by or not wanted.by.isdisjoint(wrote))
        and wanted.not_by.isdisjoint(wrote)
        and low <= errand.impact
        and (high is None or errand.impact <= high)
    )
