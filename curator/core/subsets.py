"""Subsets: which counts of a claim are parts of which ("147 of whom"), and what a part can say without its whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import counted_as

if TYPE_CHECKING:
    from curator.core.cases import Bearing
    from curator.core.claims import ClaimCount
    from curator.core.counts import Quantity


def lacks_its_whole(bearing: Bearing, count: ClaimCount) -> bool:
    """Whether it is a part of something that has no number (any more): then there may be more.

    A part that a person chose for the event without its whole stands for itself.
    """
    if count.subset_of is None:
        return False
    above = wholes_of(bearing, count)
    chosen = bearing.link.counts
    if chosen and not any(whole.uid in chosen for whole in above):
        return False
    return not any(whole.extent.is_known for whole in above)


def bounds_nothing(bearing: Bearing, part: ClaimCount, quantity: Quantity) -> bool:
    """Whether a part has a most only because it is no more than a part: its whole names none for this quantity.

    Of "at least 20 killed or injured, 3 of them children" the killed children are at most 3, all the killed are not.
    """
    if lacks_its_whole(bearing, part):
        return True
    wholes = [counted_as(whole.quantity, whole.extent, quantity) for whole in wholes_of(bearing, part)]
    return part.quantity is not quantity and any(
        whole is not None and whole.low == 0 and whole.is_open for whole in wholes
    )


def is_part_of(bearing: Bearing, part: ClaimCount, whole: ClaimCount) -> bool:
    """Whether one count of a claim is marked as a part of another, directly or through others."""
    return whole in wholes_of(bearing, part)


def wholes_of(bearing: Bearing, count: ClaimCount) -> tuple[ClaimCount, ...]:
    """The claim's counts that this one is a part of, the nearest first; itself among them where they form a ring."""
    if count.subset_of is None:
        return ()
    by_uid = {each.uid: each for each in bearing.full.counts}
    found: list[ClaimCount] = []
    whole = by_uid.get(count.subset_of)
    while whole is not None and whole not in found:
        found.append(whole)
        whole = by_uid.get(whole.subset_of) if whole.subset_of is not None else None
    return tuple(found)
