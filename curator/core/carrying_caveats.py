"""Carrying over the caveats that curators set: what a newer capture says about itself, its own banners say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.carried import Outcome
from curator.core.caveats import CaveatScope
from curator.core.outlines import labels_now, section_now

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from curator.core.anchors import Anchoring
    from curator.core.caveats import Caveat
    from curator.core.ids import Uid
    from curator.core.outlines import VersionText
    from curator.core.passages import Passage


def carried_caveat(
    anchoring: Anchoring,
    caveat: Caveat,
    old: VersionText,
    new: VersionText,
    *,
    now: Mapping[Uid, Passage],
    mint: Callable[[], Uid],
) -> Caveat | None:
    """A curator's caveat on the newer version; None where what it governs was not found again for certain."""
    there = replace(caveat, uid=mint(), version=new.version, banner=None)
    match caveat.scope:
        case CaveatScope.PASSAGE:
            found = next((passage for uid, passage in now.items() if uid == caveat.target), None)
            return None if found is None else replace(there, target=found.uid)
        case CaveatScope.CITATION:
            label = labels_now([caveat.target], old.outline, new.outline)[caveat.target]
            return None if label is None else replace(there, target=label)
        case CaveatScope.SECTION:
            section = section_now(caveat.target, old.outline, new.outline)
            if section is None:
                return None
            there = replace(there, target=str(section.ordinal))
        case _:
            pass
    if caveat.stretch is None:
        return there
    placed = anchoring.anchor((caveat.stretch,))
    if placed.outcome in {Outcome.ASKED, Outcome.LOST}:
        return None
    # whoever confirmed the stretch saw the words that stood there then
    confirmed = caveat.confirmed_by if placed.outcome in {Outcome.UNCHANGED, Outcome.MOVED} else ""
    return replace(there, stretch=placed.spans[0], confirmed_by=confirmed)
