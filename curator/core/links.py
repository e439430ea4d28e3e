"""Links between events: what may be said of two events at once, and what cannot be meant.

The rules: an event is not linked to itself. What is marked as distinct is neither the same nor maybe the same; a duplicate
is nothing else of the other. Parts, duplicates and follow-ups lead one way, so that no ring of them says that an event is a
part of itself. Saying that two are the same, or that they are not, answers whether they may be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.counted_once import within
from curator.core.edits import Edit
from curator.core.errors import CuratorError
from curator.core.events import Event, EventLink, LinkKind
from curator.core.four_eyes import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.ids import Uid


class LinkRefusedError(CuratorError):
    """A link that cannot be meant beside those that stand."""


MUTUAL = frozenset({LinkKind.POSSIBLE_DUPLICATE, LinkKind.DISTINCT_FROM, LinkKind.SAME_VICTIMS})
"""Links that say the same in both directions."""

_WORDS = {
    LinkKind.DUPLICATE_OF: "a duplicate of",
    LinkKind.POSSIBLE_DUPLICATE: "maybe the same as",
    LinkKind.DISTINCT_FROM: "not the same as",
    LinkKind.PART_OF: "a part of",
    LinkKind.AGGREGATE_OF: "a total over",
    LinkKind.FOLLOW_UP: "a follow-up of",
    LinkKind.SAME_VICTIMS: "about the same victims as",
}

_BESIDE = {
    LinkKind.DUPLICATE_OF: frozenset({LinkKind.POSSIBLE_DUPLICATE}),
    LinkKind.POSSIBLE_DUPLICATE: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF, LinkKind.DISTINCT_FROM},
    LinkKind.DISTINCT_FROM: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF},
    LinkKind.PART_OF: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF},
    LinkKind.AGGREGATE_OF: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF},
    LinkKind.FOLLOW_UP: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF},
    LinkKind.SAME_VICTIMS: frozenset(LinkKind) - {LinkKind.DUPLICATE_OF},
}
"""For each kind of link the kinds that may stand between the same two events when it is made."""

_ANSWERED_BY = frozenset({LinkKind.DUPLICATE_OF, LinkKind.DISTINCT_FROM})


def told(first: str, kind: LinkKind, second: str) -> str:
    """A link as a sentence without its stop: "E-000002 is a part of E-000001"."""
    return f"{first} is {_WORDS[kind]} {second}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two events that a link is made between, in this order."""

    event: Event
    other: Event


def link(uid: Uid, pair: Pair, kind: LinkKind, rationale: str, standing: Iterable[EventLink]) -> Edit:
    """The edit that links two events; `standing` are all links that lead from either of them on, near and far.

    A “maybe the same” between the two that the new link answers is taken back by it.

    Raises:
        LinkRefusedError: they are one, are linked so already, or the link cannot be meant beside those that stand.
    """
    every = list(standing)
    between = [each for each in every if {each.event, each.other} == {pair.event.uid, pair.other.uid}]
    refuse(pair, kind, every)
    made = EventLink(uid, pair.event.uid, pair.other.uid, kind, rationale.strip())
    writes = [*edits.creation(made)]
    if kind in _ANSWERED_BY:
        answer = f"Answered: {pair.event.public_id} is {_WORDS[kind]} {pair.other.public_id}."
        because = f"{answer} {rationale.strip()}".strip()
        for each in between:
            if each.kind is LinkKind.POSSIBLE_DUPLICATE:
                writes += edits.difference(each, replace(each, withdrawn_because=because))
    return Edit(f"Link {pair.event.public_id} to {pair.other.public_id}", tuple(writes))


def unlink(before: EventLink, names: Mapping[Uid, str], because: str) -> Edit:
    """The edit that takes a link back, with a reason; `names` has the public ids of its two events.

    Raises:
        ReasonMissingError: there is none.
    """
    after = replace(before, withdrawn_because=reason(because, "taking a link back"))
    return edits.revise(f"Unlink {names[before.event]} from {names[before.other]}", before, after)


def refuse(pair: Pair, kind: LinkKind, standing: Iterable[EventLink]) -> None:
    """Refuse a link that cannot be meant.

    Raises:
        LinkRefusedError: as its sentence says.
    """
    one, other = pair.event, pair.other
    if one.uid == other.uid:
        message = f"{one.public_id} cannot be linked to itself: choose another event."
        raise LinkRefusedError(message)
    every = list(standing)
    for each in every:
        if {each.event, each.other} != {one.uid, other.uid}:
            continue
        first, second = (one, other) if each.event == one.uid else (other, one)
        which, said = _WORDS[each.kind], (first.public_id, second.public_id)
        if each.kind is kind and (kind in MUTUAL or each.event == one.uid):
            message = f"{said[0]} is {which} {said[1]} already: there is nothing to link."
            raise LinkRefusedError(message)
        if each.kind is not kind and each.kind not in _BESIDE[kind]:
            message = (
                f"{said[0]} is {which} {said[1]}, so {one.public_id} cannot be {_WORDS[kind]} {other.public_id}: take that "
                "link back first."
            )
            raise LinkRefusedError(message)
    if _closes_a_ring(pair, kind, every):
        message = (
            f"{other.public_id} leads to {one.public_id} by such links already, so {one.public_id} cannot be "
            f"{_WORDS[kind]} {other.public_id}: take one of them back first."
        )
        raise LinkRefusedError(message)


def _closes_a_ring(pair: Pair, kind: LinkKind, standing: Iterable[EventLink]) -> bool:
    """Whether a link that leads one way would lead back to where it starts."""
    new = EventLink(pair.event.uid, pair.event.uid, pair.other.uid, kind)
    ways = _ways(kind, [*standing, new])
    start, end = next(iter(_ways(kind, [new])), (None, None))
    reached, ahead = set(), [end]
    while ahead:
        now = ahead.pop()
        reached.add(now)
        ahead += [after for before, after in ways if before == now and after not in reached]
    return start is not None and start in reached


def _ways(kind: LinkKind, links: Iterable[EventLink]) -> list[tuple[Uid, Uid]]:
    """Where links lead that go one way like this kind; none for a kind that says the same in both directions."""
    if kind in MUTUAL:
        return []
    if kind is LinkKind.FOLLOW_UP:
        return [(each.event, each.other) for each in links if each.kind is kind]
    return [(each.event, each.other) for each in within(links) if each.kind not in MUTUAL]
