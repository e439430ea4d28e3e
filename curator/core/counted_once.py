"""Nobody is counted twice: which of linked events gives way to the other when people are added up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from curator.core.events import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.ids import Uid

GIVES_WAY = frozenset({LinkKind.DUPLICATE_OF, LinkKind.PART_OF, LinkKind.SAME_VICTIMS})
"""Kinds of link of which the first event's people are among the other's."""


class Link(Protocol):
    """That the people of `event` are among those of `other`."""

    @property
    def event(self) -> Uid:
        """The event that gives way."""

    @property
    def other(self) -> Uid:
        """The event that counts them."""


L = TypeVar("L", bound=Link)


def given_way(links: Iterable[L]) -> dict[Uid, L]:
    """The events that give way, each with the link for which it does: the first of several; of a ring one event stays."""
    found: dict[Uid, L] = {}
    for link in links:
        if link.event not in found:
            last = link.other
            while last in found:
                last = found[last].other
            if last != link.event:
                found[link.event] = link
    return found
