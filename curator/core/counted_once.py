"""Nobody is counted twice: which of linked events gives way to the other when people are added up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.events import EventLink, LinkKind
from curator.core.ids import Uid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

GIVES_WAY = frozenset({LinkKind.DUPLICATE_OF, LinkKind.PART_OF, LinkKind.SAME_VICTIMS, LinkKind.AGGREGATE_OF})
"""Kinds of link that say that the people of one event are among those of the other."""


@dataclass(frozen=True, slots=True)
class Within:
    """That the people of `event` are among those of `other`, and the kind of link that says so."""

    event: Uid
    other: Uid
    kind: LinkKind


def within(links: Iterable[EventLink]) -> list[Within]:
    """What links say of whose people are among whose: of a total over events, that theirs are among its own."""
    return [
        Within(link.other, link.event, link.kind)
        if link.kind is LinkKind.AGGREGATE_OF
        else Within(link.event, link.other, link.kind)
        for link in sorted(links, key=lambda link: (link.kind, link.uid))
        if link.kind in GIVES_WAY
    ]


def given_way(found: Iterable[Within]) -> dict[Uid, Within]:
    """The events that give way, each with the link for which it does: the first of several; of a ring one event stays."""
    giving: dict[Uid, Within] = {}
    for each in found:
        if each.event not in giving:
            last = each.other
            while last in giving:
                last = giving[last].other
            if last != each.event:
                giving[each.event] = each
    return giving


def counted_elsewhere(found: Iterable[Within], numbered: Mapping[Uid, bool]) -> frozenset[Uid]:
    """The events, of those in `numbered`, whose people another of these counts; a ring of links keeps one of its events.

    `numbered` says of each whether it has a number: one that has one gives way only to one that has a number too, since a
    number is never lost to a link.
    """
    return frozenset(
        given_way(
            each
            for each in found
            if {each.event, each.other} <= numbered.keys() and (numbered[each.other] or not numbered[each.event])
        )
    )
