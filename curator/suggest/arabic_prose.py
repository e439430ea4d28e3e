"""Counts of people in running Arabic text: the commonest turns of phrase of monitors and agencies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from curator.core.counts import NONE_REPORTED, PLURAL_ONLY, Extent, PersonClass, Qualifier, Quantity, exactly
from curator.core.spans import Span
from curator.suggest import arabic_words as arabic
from curator.suggest.arabic_words import ArabicHarm, ArabicPeople
from curator.suggest.expressions import Expression, expression
from curator.suggest.found import FoundCount, Pattern
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.number_words import ARABIC_NUMBERS
from curator.suggest.numerals import arabic_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.profiles import CountingProfile
    from curator.suggest.tokens import Words


class _Group(NamedTuple):
    first: int
    stop: int
    label: int
    extent: Extent
    rule: str
    people: ArabicPeople | None


_REACH = 6


def counts_in(words: Words, profile: CountingProfile, offset: int = 0) -> Iterator[FoundCount]:
    """The counts of one Arabic sentence, in the order of its words; `subset_of` counts from `offset`."""
    taken, told = 0, offset
    for i in range(len(words.low)):
        if i < taken:
            continue
        found = list(_at(words, i, profile))
        if found:
            found += _among(words, _behind(words, found), found[-1], profile, told + len(found) - 1)
        yield from found
        told += len(found)
        if found:
            taken = max(taken, _behind(words, found))


def _behind(words: Words, found: list[FoundCount]) -> int:
    end = max(count.words.end for count in found)
    return next((at for at in range(len(words.low)) if words.start[at] >= end), len(words.low))


def _among(words: Words, at: int, whole: FoundCount, profile: CountingProfile, index: int) -> list[FoundCount]:
    """As in "بينهم 4 أطفال وامرأتان": a part of the count before."""
    at += words.at(at) in {"،", ",", "من"}
    if words.at(at) not in arabic.AMONG:
        return []
    told = (at, at + 1)
    counted = (
        _count(words, whole.quantity, group, told, Pattern.SUBSET) for group in _groups_behind(words, at + 1, profile)
    )
    return [replace(count, told_by=whole.told_by, subset_of=index) for count in counted]


def _at(words: Words, i: int, profile: CountingProfile) -> Iterator[FoundCount]:
    harm, stop = _harm_at(words, i)
    if harm is None:
        yield from _harmed_people(words, i, profile)
        return
    if words.at(i - 1) in arabic.NEGATIONS:
        return
    groups = _groups_behind(words, stop, profile) or _farther(words, stop, profile)
    if harm.may_be_active:
        groups = _victims_of_active(words, groups, profile)
    for group in groups:
        if group.people is None and not harm.is_noun and group.extent == PLURAL_ONLY:
            continue
        yield _count(words, harm.quantity, group, (i, stop), Pattern.NOUN if harm.is_noun else Pattern.PASSIVE)


def _bare(word: str, table: dict[str, ArabicHarm] | dict[str, ArabicPeople]) -> str:
    """The word without the letters for "and", "by" … that are written together with it, if the table knows it so."""
    if word in table:
        return word
    for length in (1, 2):
        if len(word) > length + 2 and word[0] in arabic.OPENERS and word[length:] in table:
            return word[length:]
    if word.startswith("ال") and word[2:] in table:
        return word[2:]
    return word


def _harm_at(words: Words, i: int) -> tuple[ArabicHarm | None, int]:
    if words.low[i].removeprefix("و") in arabic.FREED:
        behind = next((at for at in range(i + 1, min(len(words.low), i + 5)) if words.low[at] == "عن"), None)
        return (None, i + 1) if behind is None else (ArabicHarm(Quantity.RELEASED, is_noun=True), behind + 1)
    for phrase in arabic.RELEASES:
        first = words.low[i].removeprefix("و")
        if first == phrase[0] and tuple(words.low[i + 1 : i + len(phrase)]) == phrase[1:]:
            return ArabicHarm(Quantity.RELEASED, is_noun=True), i + len(phrase)
    word = _bare(words.low[i], arabic.HARMS)
    known = arabic.HARMS.get(word)
    if known is not None and words.low[i] in arabic.PEOPLE:
        known = known if _group_at(words, i + 1, profile=None) is not None else None
    return known, i + 1


def _harmed_people(words: Words, i: int, profile: CountingProfile) -> Iterator[FoundCount]:
    """As in "25 قتيلا", "قتيلان", "جرحى": words for the dead and the hurt that count by themselves."""
    group = _group_at(words, i, profile)
    if group is None or group.people is None or group.people.harm is None:
        return
    if words.at(i - 1) == "اي":
        if not arabic.NEGATIONS.isdisjoint(words.low[max(0, i - 5) : i]):
            none = group._replace(extent=NONE_REPORTED, rule=profile.rule)
            yield _count(words, group.people.harm, none, (group.label, group.stop), Pattern.NONE)
        return
    if words.at(i - 1) in arabic.NEGATIONS or (group.first == group.label and group.people.number == 1):
        return
    if group.first == group.label and words.low[i].startswith("ال"):
        return
    people, harm = group.people, group.people.harm
    owners = _group_at(words, group.stop, profile) if people.number is None and group.first == group.label else None
    if owners is not None and owners.first < owners.label and owners.people is not None and owners.people.harm is None:
        group = owners._replace(first=group.first, people=people._replace(civilian=owners.people.civilian))
    yield _count(words, harm, group, (group.label, group.stop), Pattern.NUMBER_BEFORE_NOUN)


def _groups_behind(words: Words, at: int, profile: CountingProfile) -> list[_Group]:
    skipped = 0
    while skipped < 3 and words.at(at) in arabic.BETWEEN:
        at, skipped = at + 1, skipped + 1
    group = _group_at(words, at, profile)
    if group is None:
        return []
    found = [group]
    while len(found) < 5:
        following = _joined(words, found[-1].stop, profile)
        if following is None:
            break
        found.append(following)
    return found


def _farther(words: Words, at: int, profile: CountingProfile) -> list[_Group]:
    """As in "اعتقلت قوات الأمن 5 أشخاص": people with a number a few words behind."""
    for k in range(at, min(len(words.low), at + _REACH)):
        if not words.low[k][0].isalnum() or _bare(words.low[k], arabic.HARMS) in arabic.HARMS:
            return []
        group = _group_at(words, k, profile)
        if group is not None and group.extent != PLURAL_ONLY and not (group.people and group.people.attacker):
            return [group] if group.first < group.label or group.extent.low == 2 else []
    return []


def _joined(words: Words, at: int, profile: CountingProfile) -> _Group | None:
    """As in "وطفلة", "و 3 آخرين": the next of a list."""
    word = words.at(at)
    if word == "و":
        return _group_at(words, at + 1, profile)
    if not word.startswith("و") or word in arabic.HARMS or _bare(word, arabic.HARMS) in arabic.HARMS:
        return None
    return _group_at(words, at, profile, joined=True)


def _group_at(words: Words, i: int, profile: CountingProfile | None, *, joined: bool = False) -> _Group | None:
    """The people named at token i: a number with a noun, a dual, a plural, or one person."""
    if i >= len(words.low):
        return None
    if profile is not None and not joined:
        numbered = _numbered(words, i, profile)
        if numbered is not None:
            return numbered
    word = words.low[i]
    noun = word[1:] if joined else _bare(word, arabic.PEOPLE)
    known = arabic.PEOPLE.get(noun)
    if known is None or known.needs_number:
        return None
    extent = PLURAL_ONLY if known.number is None else Extent(known.number, known.number, Qualifier.EXACT)
    rule = "" if profile is None else profile.rule
    stop = _over_adjectives(words, i + 1)
    if words.at(stop) in _TWO:
        extent, stop = Extent(2, 2, Qualifier.EXACT), stop + 1
    return _Group(i, stop, i, extent, rule, known)


_TWO = frozenset(word for word, value in ARABIC_NUMBERS.items() if value == 2)


def _numbered(words: Words, i: int, profile: CountingProfile) -> _Group | None:
    found = expression(words, i, profile) or _behind_and(words, i, profile)
    if found is None or found.is_ambiguous or kind_of(words, found) is not NumberKind.COUNT:
        return None
    at = found.stop
    at += words.at(at) == "من"
    known = arabic.PEOPLE.get(_bare(words.at(at), arabic.PEOPLE))
    if known is None:
        return None
    return _Group(found.first, _over_adjectives(words, at + 1), at, found.extent, found.rule, known)


def _behind_and(words: Words, i: int, profile: CountingProfile) -> Expression | None:
    """As in "وخمسة جرحى": a number word that is written together with "and"."""
    if words.low[i][:1] != "و" or words.low[i][1:] not in ARABIC_NUMBERS:
        return None
    read = arabic_numeral(words, i, joined=True)
    return None if read is None else Expression(i, i, read.stop, exactly(read.value), profile.rule)


def _over_adjectives(words: Words, at: int) -> int:
    """Over one describing word that is a word for people too: "أشخاص مدنيين"; not over the object of "مسلحون مدنيين"."""
    second = arabic.PEOPLE.get(words.at(at))
    if second is None or second.harm is not None or second.needs_number:
        return at
    is_object = words.at(at - 1).endswith("ون") and words.at(at).endswith("ين")
    return at if is_object else at + 1


def _victims_of_active(words: Words, groups: list[_Group], profile: CountingProfile) -> list[_Group]:
    """As in "قتل مسلحون 3 مدنيين": behind attackers without a number, the next people are those who suffer."""
    if not groups or groups[0].people is None or not groups[0].people.attacker or groups[0].extent != PLURAL_ONLY:
        return groups
    for at in range(groups[0].stop, min(len(words.low), groups[0].stop + _REACH)):
        group = _group_at(words, at, profile) or _object(words, at, profile)
        if group is not None:
            return [group]
    return []


def _object(words: Words, i: int, profile: CountingProfile) -> _Group | None:
    """One person in the accusative: "خطف مسلحون مزارعا"."""
    known = arabic.PEOPLE.get(words.at(i))
    if known is None or not known.needs_number:
        return None
    return _Group(i, i + 1, i, Extent(1, 1, Qualifier.EXACT), profile.rule, known)


def _count(words: Words, quantity: Quantity, group: _Group, told: tuple[int, int], pattern: Pattern) -> FoundCount:
    people = group.people
    civilian = people is not None and bool(people.civilian)
    span, label = words.span(group.first, group.stop), words.words(group.label, group.stop)
    written_together = words.low[group.label] not in arabic.PEOPLE and words.low[group.label][1:] in arabic.PEOPLE
    if written_together and label.startswith("و"):
        label = label[1:]
        span = Span(span.start + (group.first == group.label), span.end)
    return FoundCount(
        quantity,
        group.extent,
        span,
        words.span(*told),
        group.rule,
        pattern,
        PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN,
        None if people is None else people.combatant,
        people is not None and people.attacker,
        label,
    )
