"""Counts of people in running English text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from curator.core.counts import Extent, PersonClass, Qualifier, Quantity
from curator.suggest.found import FoundCount, Pattern
from curator.suggest.patterns import tellings
from curator.suggest.subsets import Owner, add_subsets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from curator.core.spans import Span
    from curator.suggest.group import Group
    from curator.suggest.profiles import CountingProfile
    from curator.suggest.scenes import Scene
    from curator.suggest.telling import Telling


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


class _Moment(NamedTuple):
    """One telling with what it takes to count it."""

    scene: Scene
    telling: Telling
    told_by: Span
    rule: str
    discourse: Discourse
    earlier: Sequence[FoundCount]


def counts_in(scene: Scene, profile: CountingProfile, discourse: Discourse, offset: int = 0) -> list[FoundCount]:
    """The counts of one sentence; indices of `subset_of` are those of the list that starts at `offset`."""
    found: list[FoundCount] = []
    owners: list[Owner] = []
    discourse.sentence += 1
    for telling in tellings(scene, profile):
        told_by = scene.words.span(telling.first, telling.stop)
        moment = _Moment(scene, telling, told_by, profile.rule, discourse, found)
        for count, group in list(_counted(moment)):
            if _is_repeated(count, found):
                continue
            if telling.pattern is Pattern.SUBSET:
                found.append(replace(count, subset_of=discourse.whole_of(count)))
            else:
                found.append(count)
                discourse.wholes[count.quantity] = discourse.sentence, offset + len(found) - 1
            owners.append(Owner(group, telling.stop))
            discourse.remember(count)
    if found:
        add_subsets(scene, found, owners, rule=profile.rule, offset=offset)
    return found


def _is_repeated(count: FoundCount, found: Iterable[FoundCount]) -> bool:
    return any(count.words == other.words and count.quantity is other.quantity for other in found)


def _counted(moment: _Moment) -> Iterator[tuple[FoundCount, Group | None]]:
    victims = moment.telling.victims
    if victims.pronoun is not None:
        count = _pronoun(moment, victims.pronoun)
        if count is not None:
            yield count, None
        return
    for groups in _merged(victims.groups):
        yield _count_of(moment, groups), groups[-1]


def _pronoun(moment: _Moment, at: int) -> FoundCount | None:
    """As in "him", "they": as many as were spoken of before; None where nobody was."""
    words = moment.scene.words
    is_plural = words.at(at) in {"they", "them", "their"}
    model = moment.discourse.plural if is_plural else moment.discourse.single
    if model is None and is_plural:
        return None
    one = FoundCount(
        moment.telling.quantity,
        Extent(1, 1, Qualifier.EXACT),
        words.span(at, at + 1),
        moment.told_by,
        moment.rule,
        moment.telling.pattern,
        anaphoric=True,
    )
    if model is None:
        return one
    one = replace(
        one, person_class=model.person_class, combatant=model.combatant, attackers=model.attackers, group=model.group
    )
    return replace(one, extent=model.extent, rule=model.rule) if is_plural else one


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


def _count_of(moment: _Moment, groups: tuple[Group, ...]) -> FoundCount:
    words = moment.scene.words
    last, many = groups[-1], len(groups) > 1
    classes = {group.person_class for group in groups}
    count = FoundCount(
        moment.telling.quantity,
        Extent(len(groups), len(groups), Qualifier.EXACT) if many else last.extent,
        words.span(groups[0].first, last.end),
        moment.told_by,
        last.rule or moment.rule,
        moment.telling.pattern,
        classes.pop() if len(classes) == 1 else PersonClass.UNKNOWN,
        None if many else last.combatant,
        any(group.person is not None and group.person.attacker for group in groups),
        words.words(groups[0].first if many else last.label, last.end).strip(),
        anaphoric=_is_anaphoric(last, many=many),
    )
    if moment.telling.pattern is Pattern.NUMBER_BEFORE_NOUN:
        return count
    if last.person is None or (last.combatant is None and last.head in _SAME_KIND):
        return _inheriting(count, last, moment)
    return count


_SAME_KIND = frozenset({"others", "other", "member", "members"})


def _is_anaphoric(group: Group, *, many: bool) -> bool:
    """Whether "the two", "the workers", "the civilian" were spoken of before; "the brother of …" was not."""
    named_again = not many and group.person is not None and group.end == group.stop
    return group.definite and (group.unnumbered or group.bare or named_again)


def _inheriting(count: FoundCount, group: Group, moment: _Moment) -> FoundCount:
    """As in "two others were hurt": of the kind spoken of before in the sentence; "the two" of the kind spoken of at all."""
    model = moment.earlier[-1] if moment.earlier else None
    if group.definite and moment.discourse.plural is not None:
        model = moment.discourse.plural
    if model is None or group.unknown_noun:
        return count
    return replace(count, person_class=model.person_class, combatant=model.combatant)
