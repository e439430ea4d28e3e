"""Counts of people in running English text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from curator.core.counts import Extent, PersonClass, Qualifier, Quantity
from curator.core.spans import Span
from curator.suggest import grammar_words as grammar
from curator.suggest.found import FoundCount, Pattern
from curator.suggest.groups import Group
from curator.suggest.patterns import Telling, tellings
from curator.suggest.tables import listed
from curator.suggest.victims import objects

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from curator.suggest.profiles import CountingProfile
    from curator.suggest.scenes import Scene


@dataclass(slots=True)
class Discourse:
    """Who was spoken of last, so that "they", "his body" and "the two" can be read."""

    single: FoundCount | None = None
    plural: FoundCount | None = None
    wholes: dict[Quantity, tuple[int, int]] = field(default_factory=dict)
    sentence: int = 0

    def whole_of(self, part: FoundCount) -> int | None:
        """The index of the last whole of this quantity, if it was told in the last three sentences."""
        sentence, index = self.wholes.get(part.quantity, (-9, 0))
        return index if self.sentence - sentence <= 3 else None

    def remember(self, count: FoundCount) -> None:
        """Take in a count as the last one spoken of."""
        if count.extent.low == 1 and count.extent.high == 1:
            self.single = count
        elif count.extent.is_known:
            self.plural = count


def counts_in(scene: Scene, profile: CountingProfile, discourse: Discourse, offset: int = 0) -> list[FoundCount]:
    """The counts of one sentence; indices of `subset_of` are those of the list that starts at `offset`."""
    found: list[FoundCount] = []
    owners: list[Group | None] = []
    behind: list[int] = []
    discourse.sentence += 1
    for telling in tellings(scene, profile):
        for count, group in _counted(scene, telling, profile, discourse, found):
            if _is_repeated(count, found):
                continue
            if telling.pattern is Pattern.SUBSET:
                found.append(replace(count, subset_of=discourse.whole_of(count)))
            else:
                found.append(count)
                discourse.wholes[count.quantity] = discourse.sentence, offset + len(found) - 1
            owners.append(group)
            behind.append(telling.stop)
            discourse.remember(count)
    if found:
        _add_subsets(scene, profile, found, owners, behind, offset)
    return found


def _is_repeated(count: FoundCount, found: Iterable[FoundCount]) -> bool:
    return any(count.words == other.words and count.quantity is other.quantity for other in found)


def _counted(
    scene: Scene, telling: Telling, profile: CountingProfile, discourse: Discourse, earlier: Sequence[FoundCount]
) -> list[tuple[FoundCount, Group | None]]:
    told_by = scene.words.span(telling.first, telling.stop)
    if telling.victims.pronoun is not None:
        pronoun = _pronoun(scene, telling, told_by, discourse, profile)
        return [] if pronoun is None else [(pronoun, None)]
    merged = _merged(telling.victims.groups)
    return [(_count_of(scene, telling, groups, told_by, profile, discourse, earlier), groups[-1]) for groups in merged]


def _pronoun(
    scene: Scene, telling: Telling, told_by: Span, discourse: Discourse, profile: CountingProfile
) -> FoundCount | None:
    """As in "him", "they": as many as were spoken of before; None where nobody was."""
    at = telling.victims.pronoun
    assert at is not None
    word = scene.words.at(at)
    place = scene.words.span(at, at + 1)
    if word in {"they", "them", "their"}:
        known = discourse.plural
        if known is None:
            return None
        return FoundCount(
            telling.quantity,
            known.extent,
            place,
            told_by,
            known.rule,
            telling.pattern,
            known.person_class,
            known.combatant,
            known.attackers,
            known.group,
            anaphoric=True,
        )
    single = discourse.single
    rule = profile.rule
    extent = Extent(1, 1, Qualifier.EXACT)
    if single is None:
        return FoundCount(telling.quantity, extent, place, told_by, rule, telling.pattern, anaphoric=True)
    return FoundCount(
        telling.quantity,
        extent,
        place,
        told_by,
        rule,
        telling.pattern,
        single.person_class,
        single.combatant,
        single.attackers,
        single.group,
        anaphoric=True,
    )


def _merged(groups: Sequence[Group]) -> list[tuple[Group, ...]]:
    """Single people of one kind are one count ("a man and woman": 2); everybody else counts apart."""
    merged: list[tuple[Group, ...]] = []
    for group in groups:
        if merged and _shares_number(merged[-1][-1], group):
            merged[-1] = (*merged[-1][:-1], _widened(merged[-1][-1], group))
        elif merged and all(_is_told_singly(one) for one in (*merged[-1], group)) and _are_alike(merged[-1][-1], group):
            merged[-1] = (*merged[-1], group)
        else:
            merged.append((group,))
    return merged


def _shares_number(first: Group, second: Group) -> bool:
    """As in "more than 200 soldiers and guerrillas": one number for both."""
    has_number = not first.unnumbered and not first.is_single and first.person is not None
    return (
        has_number
        and second.unnumbered
        and not second.definite
        and second.first <= first.end + 2
        and second.label == second.first
    )


def _widened(first: Group, second: Group) -> Group:
    """The first group with the second one in its words; what differs between them is left open."""
    person = first.person
    if person is not None and second.person is not None and person != second.person:
        same_side = person.combatant == second.person.combatant
        person = person._replace(
            civilian=person.civilian if person.civilian == second.person.civilian else None,
            combatant=person.combatant if same_side else None,
            attacker=person.attacker and second.person.attacker,
        )
    return first._replace(stop=second.stop, end=second.end, person=person)


def _is_told_singly(group: Group) -> bool:
    return group.is_single and not group.bare and group.person is not None


def _are_alike(first: Group, second: Group) -> bool:
    return (
        not first.combatant
        and not second.combatant
        and (first.person_class is second.person_class or not second.definite)
    )


def _count_of(
    scene: Scene,
    telling: Telling,
    groups: tuple[Group, ...],
    told_by: Span,
    profile: CountingProfile,
    discourse: Discourse,
    earlier: Sequence[FoundCount],
) -> FoundCount:
    words = scene.words
    last = groups[-1]
    extent = last.extent if len(groups) == 1 else Extent(len(groups), len(groups), Qualifier.EXACT)
    label = words.words(groups[0].first if len(groups) > 1 else last.label, last.end)
    rule = last.rule or profile.rule
    classes = {group.person_class for group in groups}
    person_class = classes.pop() if len(classes) == 1 else PersonClass.UNKNOWN
    combatant = last.combatant if len(groups) == 1 else None
    attackers = any(group.person is not None and group.person.attacker for group in groups)
    count = FoundCount(
        telling.quantity,
        extent,
        words.span(groups[0].first, last.end),
        told_by,
        rule,
        telling.pattern,
        person_class,
        combatant,
        attackers,
        label.strip(),
        anaphoric=last.definite
        and (last.unnumbered or last.bare or (len(groups) == 1 and last.person is not None and last.end == last.stop)),
    )
    if last.person is None or (last.combatant is None and last.head in {"others", "other", "member", "members"}):
        return _inheriting(count, last, discourse, earlier)
    return count


def _inheriting(count: FoundCount, group: Group, discourse: Discourse, earlier: Sequence[FoundCount]) -> FoundCount:
    """As in "two others were hurt": of the kind spoken of before in the sentence; "the two" of the kind spoken of at all."""
    model = earlier[-1] if earlier else (discourse.plural if group.definite else None)
    if group.definite and discourse.plural is not None:
        model = discourse.plural
    if model is None or group.unknown_noun:
        return count
    return replace(count, person_class=model.person_class, combatant=model.combatant)


# --- parts of a whole --------------------------------------------------------------------------------------------------


def _add_subsets(
    scene: Scene,
    profile: CountingProfile,
    found: list[FoundCount],
    owners: list[Group | None],
    behind: list[int],
    offset: int,
) -> None:
    """Link what is part of a count already found, and add what only "including …" and "147 of whom" tell."""
    for index in range(len(found)):
        owner = owners[index]
        if owner is not None and owner.partitive:
            whole = _whole_before(found, index)
            if whole is not None and (owner.bare or owner.head in found[whole].group.lower()):
                found[index] = replace(found[index], subset_of=whole + offset, pattern=Pattern.SUBSET)
    for index, owner in enumerate(list(owners)):
        if owner is not None:
            _add_included(scene, found, index, (owner.end, behind[index]), offset)
    _add_partitives(scene, profile, found, owners, offset)
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


def _add_partitives(
    scene: Scene, profile: CountingProfile, found: list[FoundCount], owners: Sequence[Group | None], offset: int
) -> None:
    """As in "147 of whom", "two of them children": a part of the count that goes before it."""
    words = scene.words
    counted = [owner.first for owner in owners if owner is not None]
    for group in scene.groups:
        if not (group.partitive and group.bare) or group.first in counted or words.at(group.stop - 1) == "which":
            continue
        place = words.start[group.first]
        wholes = [i for i, count in enumerate(found) if count.words.end <= place and count.subset_of is None]
        if not wholes or not _fits_into(group.extent, found[wholes[-1]].extent):
            continue
        whole = found[wholes[-1]]
        at = group.stop
        while words.at(at) in {"were", "was", "are", "is", "a", "an"} and scene.group(at) is None:
            at += 1
        named = scene.group(at)
        end = named.end if named is not None else group.stop
        found.append(
            FoundCount(
                whole.quantity,
                group.extent,
                words.span(group.first, end),
                whole.told_by,
                group.rule or profile.rule,
                Pattern.SUBSET,
                named.person_class if named is not None else whole.person_class,
                named.combatant if named is not None else whole.combatant,
                group=words.words(named.label, named.end) if named is not None else "",
                subset_of=wholes[-1] + offset,
            )
        )


_TOTALS = listed("people persons individuals victims members deaths casualties bodies others civilians men")


def _link_parts(scene: Scene, found: list[FoundCount], owners: Sequence[Group | None], offset: int) -> None:
    """As in "17 people: 14 policemen and three attackers": the parts of a total that they add up to."""
    for index, owner in enumerate(owners):
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
