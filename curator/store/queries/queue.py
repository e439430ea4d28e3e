"""The review queue: what waits for a person, and why, the most important first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.cases import Case
from curator.core.counts import PersonClass, Quantity
from curator.core.disputes import open_disputes
from curator.core.events import EventState, LinkKind
from curator.core.figures import propose
from curator.core.passages import Passage
from curator.core.staleness import why_stale
from curator.store.queries import cases, records, reviews

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.store.driver import Connection


class Waits(StrEnum):
    """Why something waits, the most pressing first."""

    SUBMITTED = "submitted"
    DISPUTED = "disputed"
    WORDS_CHANGED = "words_changed"
    STALE_FIGURE = "stale_figure"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    RETURNED = "returned"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event that waits: for what, the reasons in words, how many were killed at most, who wrote it, since when."""

    case: Case
    waits: tuple[Waits, ...]
    reasons: tuple[str, ...]
    impact: int
    authors: frozenset[str]
    since: int


_BY_STATE = {
    EventState.READY: Waits.SUBMITTED,
    EventState.IN_REVIEW: Waits.SUBMITTED,
    EventState.REOPENED: Waits.SUBMITTED,
    EventState.CHANGES_REQUESTED: Waits.RETURNED,
    EventState.DRAFT: Waits.DRAFT,
}
DONE = frozenset({EventState.WITHDRAWN, EventState.MERGED_INTO, EventState.DEFERRED})


def queue(connection: Connection) -> list[Waiting]:
    """Every event that waits for somebody, by what it waits for, then by impact, then by age."""
    found = list(_waiting(connection))
    order = list(Waits)
    return sorted(found, key=lambda each: (order.index(each.waits[0]), -each.impact, each.since, each.case.event.uid))


def _waiting(connection: Connection) -> Iterator[Waiting]:
    for case in cases.every(connection):
        if case.event.state in DONE:
            continue
        why = [*_why(case), *_changed_words(connection, case)]
        if not why:
            continue
        kinds = sorted({waits for waits, _ in why}, key=list(Waits).index)
        yield Waiting(
            case,
            tuple(kinds),
            tuple(reason for _, reason in why if reason),
            _impact(case),
            reviews.authors(connection, case),
            records.changed(connection, "event", case.event.uid)[3],
        )


def _why(case: Case) -> Iterator[tuple[Waits, str]]:
    if case.event.state in _BY_STATE:
        yield _BY_STATE[case.event.state], ""
    for dispute in open_disputes(case):
        yield Waits.DISPUTED, dispute.because
    for figure in case.figures:
        because = why_stale(figure, case)
        if because is not None:
            yield Waits.STALE_FIGURE, because
    for link in case.links:
        if link.kind is LinkKind.POSSIBLE_DUPLICATE:
            yield Waits.POSSIBLE_DUPLICATE, link.rationale or "It may be the same as another event."


def _changed_words(connection: Connection, case: Case) -> Iterator[tuple[Waits, str]]:
    """The passages of its claims that nobody has looked at since a newer capture changed them."""
    for passage in case.passages.values():
        if passage.carried is not None and passage.carried.waits and passage.follows is not None:
            before = records.get(connection, Passage, passage.follows).exact
            yield Waits.WORDS_CHANGED, f"“{before}” reads “{passage.exact}” in a newer version of its article."


def _impact(case: Case) -> int:
    """The highest number of people killed that anybody gives."""
    numbers = [each.estimate.high for each in case.figures if _is_killed(each.quantity, each.person_class)]
    numbers += [each.estimate.high for each in propose(case) if _is_killed(each.quantity, each.person_class)]
    return max(numbers, default=0)


def _is_killed(quantity: Quantity, person_class: PersonClass) -> bool:
    return quantity is Quantity.KILLED and person_class is PersonClass.TOTAL
