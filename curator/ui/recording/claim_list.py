"""How a claim looks in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.entries import CountEntry
from curator.suggest.lines.counts_told import tell_counts
from curator.ui.models import Shown
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.core.claims import FullClaim


def show_claim(full: FullClaim) -> Shown:
    """A claim's title, and below it its numbers and its state."""
    counts = tuple(
        CountEntry(each.quantity, each.extent, each.person_class, each.group, each.verbatim) for each in full.counts
    )
    parts = [tell_counts(counts), tr(full.claim.status.value.replace("_", " "))]
    return Shown(full.claim.title, " · ".join(part for part in parts if part), full.claim.title)
