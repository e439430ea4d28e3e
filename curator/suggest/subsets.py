"""Parts of a whole: "10 people including a child", "147 of whom", "17 people: 14 policemen and three attackers"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest import grammar_words as grammar
from curator.suggest.found import FoundCount, Pattern
from curator.suggest.tables import listed
from curator.suggest.victims import objects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.counts import Extent
    from curator.suggest.group import Group
    from curator.suggest.scenes import Scene


class Owner(NamedTuple):
    """The group that a count was read from (None = a pronoun), and the token behind the words that tell it."""

    group: Group | None
    behind: int


def add_subsets(scene: Scene, found: list[FoundCount], owners: Sequence[Owner], *, rule: str, offset: int) -> None:
    """Link what is part of a count already found, and add what only "including …" and "147 of whom" tell.

    `found` are the counts of the sentence, `owners` theirs; `offset` is the index of the first in the whole result.
    """
    for index, owner in enumerate(owners):
        if owner.group is not None and owner.group.partitive:
            whole = _whole_before(found, index)
            if whole is not None and (owner.group.bare or owner.group.head in found[whole].group.lower()):
                found[index] = replace(found[index], subset_of=whole + offset, pattern=Pattern.SUBSET)
    for index, owner in enumerate(owners):
        if owner.group is not None:
            _add_included(scene, found, index, (owner.group.end, owner.behind), offset)
    _add_partitives(scene, found, owners, rule=rule, offset=offset)
    _link_parts(scene, found, owners, offset)


def _whole_before(found: Sequence[FoundCount], index: int) -> int | None:
    for at in range(index - 1, -1, -1):
        if found[at].quantity is found[index].quantity and found[at].subset_of is None:
            return at if _fits_into(found[index].extent, found[at].extent) else None
    return None


def _fits_into(part: Extent, whole: Extent) -> bool:
    return part.low is None or whole.high is None or part.low <= whole.high


def _add_included(scene: Scene, found: list[FoundCount], index: int, places: tuple[int, int], offset: int) -> None:
    """As in "10 Alawites including a child and an elderly woman", "12 were hurt, including 3 policemen"."""
    at = next((place for place in (_including(scene, behind) for behind in places) if place is not None), None)
    if at is None:
        return
    whole = found[index]
    for group in objects(scene, at).groups:
        span = scene.words.span(group.first, group.end)
        known = any(count.words == span and count.quantity is whole.quantity for count in found)
        if group.unnumbered or known or not _fits_into(group.extent, whole.extent):
            continue
        found.append(
            FoundCount(
                whole.quantity,
                group.extent,
                span,
                whole.told_by,
                group.rule,
                Pattern.SUBSET,
                group.person_class,
                group.combatant,
                group=scene.words.words(group.label, group.end),
                subset_of=index + offset,
            )
        )


def _including(scene: Scene, at: int) -> int | None:
    """The token behind "including" or "among them", if it stands behind token `at` in the same clause."""
    words = scene.words
    for k in range(at, min(len(words.low), at + 14)):
        word = words.low[k]
        if word in {"including", "incl"}:
            return k + 1 + (words.at(k + 1) in {",", ":", "."})
        if word == "among" and words.at(k + 1) in {"them", "whom", "these"}:
            return k + 2 + (words.at(k + 2) in {"were", "was", ",", ":"})
        if word in grammar.BREAKS or word in grammar.BE or word in {".", ";", ":"} or scene.group(k) is not None:
            return None
    return None


def _add_partitives(scene: Scene, found: list[FoundCount], owners: Sequence[Owner], *, rule: str, offset: int) -> None:
    """As in "147 of whom", "two of them children": a part of the count that goes before it."""
    words = scene.words
    counted = [owner.group.first for owner in owners if owner.group is not None]
    for group in scene.groups:
        if not (group.partitive and group.bare) or group.first in counted or words.at(group.stop - 1) == "which":
            continue
        place = words.start[group.first]
        wholes = [i for i, count in enumerate(found) if count.words.end <= place and count.subset_of is None]
        if wholes and _fits_into(group.extent, found[wholes[-1]].extent):
            found.append(_part_of(scene, group, found[wholes[-1]], rule, wholes[-1] + offset))


def _part_of(scene: Scene, group: Group, whole: FoundCount, rule: str, index: int) -> FoundCount:
    """The part as a count of its own, of the kind that the words behind it name ("two of them children")."""
    words = scene.words
    at = group.stop
    while words.at(at) in {"were", "was", "are", "is", "a", "an"} and scene.group(at) is None:
        at += 1
    named = scene.group(at)
    return FoundCount(
        whole.quantity,
        group.extent,
        words.span(group.first, group.stop if named is None else named.end),
        whole.told_by,
        group.rule or rule,
        Pattern.SUBSET,
        whole.person_class if named is None else named.person_class,
        whole.combatant if named is None else named.combatant,
        group="" if named is None else words.words(named.label, named.end),
        subset_of=index,
    )


_TOTALS = listed("people persons individuals victims members deaths casualties bodies others civilians men")


def _link_parts(scene: Scene, found: list[FoundCount], owners: Sequence[Owner], offset: int) -> None:
    """As in "17 people: 14 policemen and three attackers": the parts of a total that they add up to."""
    for index, (owner, _) in enumerate(owners):
        whole = found[index].extent
        if owner is None or whole.low != whole.high or whole.low is None or not _is_total(scene, owner):
            continue
        parts = [
            at
            for at in range(index + 1, len(owners))
            if found[at].told_by == found[index].told_by and found[at].subset_of is None
        ]
        lows = [found[at].extent.low for at in parts]
        if len(parts) >= 2 and None not in lows and sum(low for low in lows if low is not None) == whole.low:
            for at in parts:
                found[at] = replace(found[at], subset_of=index + offset)


def _is_total(scene: Scene, group: Group) -> bool:
    """Whether a group may be the sum of those behind it: "17 people", "17 (…)", "17: …"."""
    return group.bare or group.head in _TOTALS or scene.words.at(group.end) in {":", "(", "–", "—", "-"}
