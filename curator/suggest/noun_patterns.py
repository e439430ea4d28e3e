"""Turns of phrase with nouns and states of harm: "the deaths of 10", "10 dead", "six bodies were found", "a toll of 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import counts
from curator.core.counts import Quantity
from curator.suggest import grammar_words as grammar
from curator.suggest import harm_words, people_words
from curator.suggest.found import Pattern
from curator.suggest.group import Group
from curator.suggest.harm_words import HARMS, Form, Harm
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.numbers import expressions
from curator.suggest.people import person
from curator.suggest.subjects import antecedent, subject
from curator.suggest.telling import Telling, group_ending
from curator.suggest.victims import NOBODY, Victims, objects
from curator.suggest.voices import Voice, is_real, use_of

if TYPE_CHECKING:
    from curator.suggest.profiles import CountingProfile
    from curator.suggest.scenes import Scene


def of_people(scene: Scene, i: int, harm: Harm) -> Telling | None:
    """As in "the deaths of 10 people": those behind "of", where it happened."""
    if not is_real(scene.words, i):
        return None
    return Telling(harm.quantity, objects(scene, i + 2, names=harm.personal), i, i + 1, Pattern.NOUN)


def noun(scene: Scene, i: int, harm: Harm, profile: CountingProfile) -> Telling | None:
    """As in "the deaths of 10 people", "one protester's death", "three deaths", "a toll of 12"."""
    words = scene.words
    if words.at(i + 1) == "toll":
        return _toll(scene, i, profile)
    if words.at(i + 1) in {"of", "to", "among"} and (words.at(i + 1) == "of" or harm.quantity is Quantity.INJURED):
        told = of_people(scene, i, harm)
        if told is None or told.victims != NOBODY:
            return told
    owner = scene.group(i - 2)
    if words.at(i - 1) == "'s" and owner is not None and owner.possessor and is_real(words, i):
        return Telling(harm.quantity, Victims((owner,)), i, i + 1, Pattern.NOUN)
    if harm.form is Form.NOUN:
        return None
    counted = _number_before(scene, i, profile)
    return (
        None if counted is None else Telling(harm.quantity, Victims((counted,)), i, i + 1, Pattern.NUMBER_BEFORE_NOUN)
    )


def _number_before(scene: Scene, i: int, profile: CountingProfile) -> Group | None:
    """As in "three confirmed civilian deaths", "no casualties", "without any injuries": the number before a noun of harm."""
    words = scene.words
    for at in range(i - 1, max(-1, i - 4), -1):
        word = words.low[at]
        if word in {"no", "any", "without"}:
            beyond = words.low[max(0, at - 2) : at]
            denied = word != "any" or "without" in beyond or "not" in beyond or "no" in beyond
            return Group(at, i + 1, i + 1, at + 1, counts.NONE_REPORTED, profile.rule) if denied else None
        if word not in people_words.ADJECTIVES and person(word) is None:
            break
    found = next((number for number in reversed(list(expressions(words, profile))) if number.stop <= i), None)
    if found is None or i - found.stop > 5 or found.is_ambiguous or kind_of(words, found) is not NumberKind.COUNT:
        return None
    between = words.low[found.stop : i]
    if not all(_describes_harm(word) for word in between):
        return None
    named = next((known for known in map(person, between) if known is not None), None)
    return Group(found.first, i + 1, i + 1, found.stop, found.extent, found.rule, person=named, bare=named is None)


def _describes_harm(word: str) -> bool:
    if word in people_words.ADJECTIVES or word in grammar.THOUGHT or person(word) is not None:
        return True
    return word in {"of", "more", "further", "battle", "combat"}


def _toll(scene: Scene, i: int, profile: CountingProfile) -> Telling | None:
    """As in "the death toll rose to at least 25"."""
    words = scene.words
    for found in expressions(words, profile):
        if not i + 2 <= found.first < i + 14:
            continue
        between = words.low[i + 2 : found.first]
        if {";", ".", ","} & set(between) or words.at(found.first - 1) in {"by", "in", "on", "since", "from"}:
            continue
        if found.is_ambiguous or not found.extent.is_known or kind_of(words, found) is not NumberKind.COUNT:
            continue
        group = Group(found.first, found.stop, found.stop, found.stop, found.extent, found.rule, bare=True)
        return Telling(Quantity.KILLED, Victims((group,)), i, i + 2, Pattern.TOLL)
    return None


def state(scene: Scene, i: int, harm: Harm) -> Telling | None:
    """As in "left two members dead", "10 people are dead", "3 missing"."""
    words = scene.words
    use = use_of(words, i)
    if not use.real or words.at(i - 1) in {"the", "found", "their", "his", "all"}:
        return None
    if use.voice is Voice.PASSIVE:
        return Telling(harm.quantity, subject(scene, use.start), i, i + 1, Pattern.STATE)
    if words.at(i - 1) in {"him", "her", "them"} and words.at(i - 2) in harm_words.RESULTATIVES:
        return Telling(harm.quantity, Victims((), i - 1), i, i + 1, Pattern.STATE)
    group = group_ending(scene, use.start)
    if group is None or (group.unnumbered and words.at(group.first - 1) not in harm_words.RESULTATIVES):
        return None
    return Telling(harm.quantity, Victims((group,)), i, i + 1, Pattern.STATE)


def among(scene: Scene, i: int) -> Telling | None:
    """As in "a mother was among the dead", "among those killed were three aid workers": a part of those spoken of."""
    words = scene.words
    at = i + 1 + (words.at(i + 1) in {"the", "those"})
    harm = HARMS.get(words.at(at))
    if harm is None or at == i + 1 or harm.form not in {Form.PAST, Form.STATE}:
        return None
    if words.at(i - 1) in grammar.BE:
        return Telling(harm.quantity, subject(scene, i - 1), at, at + 1, Pattern.SUBSET)
    if words.at(at + 1) in {"were", "was", "are"}:
        return Telling(harm.quantity, objects(scene, at + 2), at, at + 1, Pattern.SUBSET)
    return None


_TAKEN = frozenset({"took", "taking", "take", "held", "holding", "taken", "takes"})


def lives_or_hostages(scene: Scene, i: int) -> Telling | None:
    """As in "claimed the lives of 19 people", "took 12 workers hostage"."""
    words = scene.words
    if words.low[i] == "lives":
        claimed = tuple(words.low[max(0, i - 2) : i + 2]) in harm_words.CLAIMED_LIVES
        return Telling(Quantity.KILLED, objects(scene, i + 2), i - 2, i + 1, Pattern.NOUN) if claimed else None
    group = group_ending(scene, i)
    if group is None or words.at(group.first - 1) not in _TAKEN:
        return None
    return Telling(Quantity.ABDUCTED, Victims((group,)), i, i + 1, Pattern.ACTIVE)


def bodies(scene: Scene, i: int, profile: CountingProfile) -> Telling | None:
    """As in "six bodies of workers were found", "his body was found", "found the bodies of 10 people"."""
    if not _are_found(scene, i):
        return None
    return Telling(Quantity.KILLED, _whose_bodies(scene, i, profile), i, i + 1, Pattern.BODIES)


def _whose_bodies(scene: Scene, i: int, profile: CountingProfile) -> Victims:
    words = scene.words
    before = words.at(i - 1)
    counted = _number_before_bodies(scene, i, profile)
    named = NOBODY
    if words.at(i + 1) == "of" and (words.at(i + 2) not in {"the", "a"} or scene.group(i + 2) is not None):
        named = objects(scene, i + 2, names=True)
    if counted is not None and named.groups:
        group = named.groups[0]
        return Victims(
            (group._replace(extent=counted.extent, rule=counted.rule, first=counted.first, unnumbered=False),)
        )
    if named != NOBODY or counted is not None:
        return named if counted is None else Victims((counted,))
    if before in {"his", "her", "their"}:
        return Victims((), i - 1)
    return antecedent(scene, i - 1) if before == "whose" else NOBODY


def _number_before_bodies(scene: Scene, i: int, profile: CountingProfile) -> Group | None:
    words = scene.words
    before = words.at(i - 1)
    if before in {"a", "another"} or (before in people_words.ADJECTIVES and words.at(i - 2) in {"a", "another", "an"}):
        first = i - 1 if before in {"a", "another"} else i - 2
        return Group(first, i + 1, i + 1, i + 1, counts.exactly(1), profile.rule, bare=True)
    found = _number_before(scene, i, profile)
    return None if found is None else found._replace(person=None, bare=True)


def _are_found(scene: Scene, i: int) -> bool:
    """Whether somebody found the bodies at token i, or they arrived somewhere."""
    words = scene.words
    for at in range(i + 1, min(len(words.low), i + 30)):
        word = words.low[at]
        if word in harm_words.BODY_VERBS:
            return not (word == "buried" and words.at(at - 1) not in grammar.BE)
        if word in {".", ";"} or (word in grammar.BREAKS and word not in {"who", "whose", "that"}):
            break
    return any(words.at(at) in _FINDING for at in range(i - 8, i))


_FINDING = frozenset({"found", "discovered", "recovered", "retrieved", "finding", "discovering", "counted", "saw"})
