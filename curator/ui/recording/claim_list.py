"""How a claim looks in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core.entries import ClaimEntry, CountEntry
from curator.ui.models import Shown
from curator.ui.recording import count_line
from curator.ui.words import named, tr

if TYPE_CHECKING:
    from curator.core.claims import FullClaim


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A new claim that was begun and is not saved: what its draft is about, what was typed, the words it rests on."""

    subject: str
    entry: ClaimEntry
    words: str


def show_claim(full: FullClaim | Unsaved) -> Shown:
    """A claim's title, and below it its numbers and its state."""
    if isinstance(full, Unsaved):
        return Shown(full.words, tr("begun and not saved yet"), full.words)
    parts = [told_in_line(full), named(full.claim.status)]
    return Shown(full.claim.title, " · ".join(part for part in parts if part), full.claim.title)


def told_in_line(full: FullClaim) -> str:
    """The numbers of a claim as one line."""
    counts = tuple(
        CountEntry(each.quantity, each.extent, each.person_class, each.group, each.verbatim) for each in full.counts
    )
    return count_line.in_list(counts)
