"""Situations: what stands for one event, worked out of its case: what it waits for, what is disputed, how many tell of it.

A situation is a pure function of the case, of the words that its passages had before, of who wrote it and since when it is
as it is. The store keeps situations (`curator.store.queries.situations`); nothing rests on a kept one that the case does not say.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import open_disputes
from curator.core.events import EventState, LinkKind
from curator.core.figures import propose
from curator.core.independence import voices
from curator.core.judgement import DisputeKind
from curator.core.redirects import is_in_a_ring
from curator.core.staleness import why_stale
from curator.core.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from curator.core.cases import Case
    from curator.core.events import EventFigure
    from curator.core.figures import Proposal
    from curator.core.ids import Uid


class Waits(StrEnum):
    """Why something waits, the most pressing first."""

    SUBMITTED = "submitted"
    DISPUTED = "disputed"
    WORDS_CHANGED = "words_changed"
    MERGED_BOTH_WAYS = "merged_both_ways"
    STALE_FIGURE = "stale_figure"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    COMMENT = "comment"
    RETURNED = "returned"
    DRAFT = "draft"


RANKS = {waits: rank for rank, waits in enumerate(Waits)}
"""How pressing each is: the least first."""

_BY_STATE = {
    EventState.READY: Waits.SUBMITTED,
    EventState.IN_REVIEW: Waits.SUBMITTED,
    EventState.REOPENED: Waits.SUBMITTED,
    EventState.CHANGES_REQUESTED: Waits.RETURNED,
    EventState.DRAFT: Waits.DRAFT,
}

DONE = frozenset({EventState.WITHDRAWN, EventState.MERGED_INTO, EventState.DEFERRED})
"""States in which an event waits for nobody, whatever is open about it."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What stands for an event.

    `waits` is what it waits for, the most pressing first, with the `reasons` in words; `disputes` are kind and field of what
    is disputed and not decided; `stale` the figures that have to be looked at again; `voices` how many independent voices
    tell of it; `impact` the highest number of people killed that anybody gives.
    """

    waits: tuple[Waits, ...] = ()
    reasons: tuple[str, ...] = ()
    disputes: tuple[tuple[DisputeKind, str], ...] = ()
    stale: tuple[tuple[Quantity, PersonClass], ...] = ()
    voices: int = 0
    impact: int = 0

    @property
    def rank(self) -> int | None:
        """How pressing it is, 0 the most; None where it waits for nobody."""
        return RANKS[self.waits[0]] if self.waits else None


def situation(case: Case, earlier: Mapping[Uid, str], asked: Iterable[str] = ()) -> Situation:
    """What stands for an event; `earlier` has the words of the passages that others of the case follow, by uid.

    `asked` are the comments on the event, its claims and figures that wait for somebody, in their order.
    """
    disputed = open_disputes(case)
    stale = [(figure, because) for figure in case.figures if (because := why_stale(figure, case)) is not None]
    why: list[tuple[Waits, str]] = []
    if case.event.state in _BY_STATE:
        why.append((_BY_STATE[case.event.state], ""))
    if case.event.state not in DONE or is_in_a_ring(case):
        why += _merged_both_ways(case)
        why += [(Waits.DISPUTED, dispute.because) for dispute in disputed]
        why += [(Waits.STALE_FIGURE, because) for _, because in stale]
        why += _perhaps_twice(case)
        why += _changed_words(case, earlier)
        why += [(Waits.COMMENT, f"A comment waits: “{text}”.") for text in asked]
    return Situation(
        tuple(sorted({waits for waits, _ in why}, key=RANKS.__getitem__)),
        tuple(reason for _, reason in why if reason),
        tuple((dispute.kind, dispute.field) for dispute in disputed),
        tuple((figure.quantity, figure.person_class) for figure, _ in stale),
        len(voices(case)),
        _impact(case),
    )


def _merged_both_ways(case: Case) -> Iterator[tuple[Waits, str]]:
    if is_in_a_ring(case):
        others = listed([each.public_id for each in case.merged])
        yield (
            Waits.MERGED_BOTH_WAYS,
            f"It was merged into {others}, and {others} into it: it stands, since it was made first. Un-merge one of them.",
        )


def _perhaps_twice(case: Case) -> Iterator[tuple[Waits, str]]:
    for link in case.links:
        if link.kind is LinkKind.POSSIBLE_DUPLICATE:
            yield Waits.POSSIBLE_DUPLICATE, link.rationale or "It may be the same as another event."


def _changed_words(case: Case, earlier: Mapping[Uid, str]) -> Iterator[tuple[Waits, str]]:
    """The passages of its claims that nobody has looked at since a newer capture changed them."""
    for uid in sorted(case.passages):
        passage = case.passages[uid]
        before = None if passage.follows is None else earlier.get(passage.follows)
        if passage.carried is not None and passage.carried.waits and before is not None:
            yield Waits.WORDS_CHANGED, f"“{before}” reads “{passage.exact}” in a newer version of its article."


def _impact(case: Case) -> int:
    """The highest number of people killed that anybody gives."""
    every: tuple[EventFigure | Proposal, ...] = (*case.figures, *propose(case))
    return max((each.estimate.high for each in every if _is_killed(each)), default=0)


def _is_killed(figure: EventFigure | Proposal) -> bool:
    return figure.quantity is Quantity.KILLED and figure.person_class is PersonClass.TOTAL
