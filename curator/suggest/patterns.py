"""Turns of phrase that tell of harm, in English: who suffered what, found at one word of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Quantity
from curator.suggest import grammar_words as grammar
from curator.suggest import harm_words, people_words
from curator.suggest.found import Pattern
from curator.suggest.harm_words import HARMS, Form, Harm
from curator.suggest.noun_patterns import among, bodies, lives_or_hostages, noun, of_people, state
from curator.suggest.subjects import subject
from curator.suggest.telling import Telling, group_ending
from curator.suggest.victims import NOBODY, Victims, objects
from curator.suggest.voices import Voice, is_demanded, is_real, use_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.group import Group
    from curator.suggest.profiles import CountingProfile
    from curator.suggest.scenes import Scene

TRIGGERS = (
    frozenset(HARMS)
    | harm_words.PHRASE_HEADS
    | harm_words.SUFFERING_HEADS
    | people_words.BODIES
    | {"lives", "hostage", "captive"}
)


def tellings(scene: Scene, profile: CountingProfile) -> Iterator[Telling]:
    """What a sentence tells of harm to people, in the order of its words."""
    words = scene.words
    i = 0 if words.at(len(words.low) - 1) != "?" else len(words.low)
    while i < len(words.low):
        word = words.low[i]
        told, step = None, i + 1
        if word in harm_words.SUFFERING_HEADS or word in harm_words.PHRASE_HEADS:
            told, step = _phrase(scene, i)
        if told is None and step == i + 1:
            harm = HARMS.get(word)
            if harm is not None:
                told = _word(scene, i, harm, profile)
            elif word in people_words.BODIES:
                told = bodies(scene, i, profile)
            elif word in {"lives", "hostage", "captive"}:
                told = lives_or_hostages(scene, i)
            elif word == "among":
                told = among(scene, i)
        if told is not None and _is_told(scene, told):
            yield told
        i = step


def _is_told(scene: Scene, told: Telling) -> bool:
    if told.quantity is Quantity.DISPLACED and not all(_may_be_displaced(group) for group in told.victims.groups):
        return False
    has_victims = bool(told.victims.groups) or told.victims.pronoun is not None
    return has_victims and not _is_supposed(scene, told)


def _is_supposed(scene: Scene, told: Telling) -> bool:
    """As in "if members are killed": told of what may be."""
    first = told.victims.groups[0].first if told.victims.groups else told.victims.pronoun
    return first is not None and scene.words.at(first - 1) in {"if", "unless", "whether", "any"}


def _phrase(scene: Scene, i: int) -> tuple[Telling | None, int]:
    """Several words that tell of harm together; also the token to go on with."""
    words = scene.words
    for length in (4, 3, 2):
        phrase = tuple(words.low[i : i + length])
        if len(phrase) < length:
            continue
        stop = i + length
        if phrase in harm_words.ACTIVE_PHRASES:
            found = objects(scene, stop, names=True)
            if found != NOBODY and use_of(words, i).voice is not Voice.PASSIVE and is_real(words, i):
                return Telling(harm_words.ACTIVE_PHRASES[phrase], found, i, stop, Pattern.ACTIVE), stop
        if phrase in harm_words.SUFFERINGS and use_of(words, i).real:
            found = subject(scene, use_of(words, i).start)
            return Telling(harm_words.SUFFERINGS[phrase], found, i, stop, Pattern.INTRANSITIVE), stop
        quantity = harm_words.PHRASES.get(phrase)
        if quantity is not None:
            return _past(scene, i, stop, Harm(quantity, Form.PAST)), stop
    return None, i + 1


def _word(scene: Scene, i: int, harm: Harm, profile: CountingProfile) -> Telling | None:
    group = scene.group(i)
    if group is not None and (i < group.stop - 1 or (group.bare and group.partitive)):
        return _adjective(i, harm, group)
    match harm.form:
        case Form.PAST:
            told = _past(scene, i, i + 1, harm)
        case Form.PAST_ONLY:
            told = _past_only(scene, i, harm)
        case Form.ING | Form.PRESENT | Form.BASE:
            told = _active(scene, i, harm, profile)
        case Form.NOUN | Form.NOUNS | Form.PEOPLE:
            told = noun(scene, i, harm, profile)
        case Form.STATE:
            told = state(scene, i, harm)
    return told


def _adjective(i: int, harm: Harm, group: Group) -> Telling | None:
    """As in "two kidnapped soldiers", "one dead terrorist"; not in "five of the wounded", who are told of behind it."""
    if group.bare and group.partitive:
        return None
    if harm.form not in {Form.PAST, Form.STATE} or group.unnumbered or group.definite or i < group.label:
        return None
    return Telling(harm.quantity, Victims((group,)), i, i + 1, Pattern.ADJECTIVE)


def _past(scene: Scene, i: int, stop: int, harm: Harm) -> Telling | None:
    """As in "was killed", "had killed", "killed": who suffers stands before or behind it."""
    use = use_of(scene.words, i)
    if not use.real:
        return None
    match use.voice:
        case Voice.PERFECT:
            return Telling(harm.quantity, objects(scene, stop, names=harm.personal), i, stop, Pattern.ACTIVE)
        case Voice.PASSIVE:
            return Telling(harm.quantity, _passive_subject(scene, use.start, harm), i, stop, Pattern.PASSIVE)
        case Voice.PLAIN:
            return _plain(scene, i, stop, harm, use.start)


def _plain(scene: Scene, i: int, stop: int, harm: Harm, start: int) -> Telling | None:
    """A past form without auxiliaries: it has its victims behind it, shares an auxiliary, or is a headline's."""
    words = scene.words
    behind = objects(scene, stop, names=harm.personal)
    if behind.groups and behind.groups[0].unnumbered and _only_describes(words.at(i - 1)):
        return None
    if behind != NOBODY and not _names_a_time(scene, stop):
        return Telling(harm.quantity, behind, i, stop, Pattern.ACTIVE)
    if _has_another_object(scene, stop):
        return None
    shared = _shared_passive(scene, i)
    if shared is not None:
        return Telling(harm.quantity, _passive_subject(scene, shared, harm), i, stop, Pattern.PASSIVE)
    return Telling(harm.quantity, _right_before(scene, start), i, stop, Pattern.HEADLINE)


def _only_describes(before: str) -> bool:
    """Whether a participle behind this word describes people: "a camp for displaced persons"."""
    return not before or before in grammar.PREPOSITIONS or before in people_words.ADJECTIVES


def _has_another_object(scene: Scene, i: int) -> bool:
    """Whether what stands behind the verb is its object, and not people: "expelled the forces", "kidnapped units"."""
    words = scene.words
    while i < len(words.low) and (words.low[i] in grammar.ADVERBS or words.low[i].endswith("ly")):
        i += 1
    word = words.at(i)
    if not word or word in grammar.PUNCTUATION or word in grammar.PREPOSITIONS or word in grammar.CONJUNCTIONS:
        return False
    if not _TIME_UNITS.isdisjoint(words.low[i : i + 4]):
        return False
    if word in grammar.BREAKS or word in grammar.TIMES or word in HARMS or word.endswith("ing") or word in grammar.BE:
        return False
    return word not in grammar.NEGATIONS and word not in grammar.COMMON_VERBS


_TIME_UNITS = frozenset(
    ["days", "day", "hours", "hour", "weeks", "week", "months", "month", "minutes", "later", "earlier", "ago"]
)


def _names_a_time(scene: Scene, i: int) -> bool:
    return scene.words.at(i) in grammar.TIMES


def _passive_subject(scene: Scene, start: int, harm: Harm) -> Victims:
    """As in "14 policemen were killed", "… being killed"; "before being killed" takes the subject of what goes before."""
    words = scene.words
    if words.at(start) == "being" or words.at(start) == "having":
        if words.at(start - 1) == "from":
            return NOBODY
        opener = start - 1 - (words.at(start - 1) == ",")
        if (
            words.at(start - 1) in {"before", "after", "for", "of", "by", "without", "while"}
            or words.at(start - 1) == ","
        ):
            earlier = _earlier_passive(scene, opener)
            return subject(scene, earlier, names=harm.personal) if earlier is not None else NOBODY
    return subject(scene, start, absolute=words.at(start) in {"being", "been"}, names=harm.personal)


def _earlier_passive(scene: Scene, i: int) -> int | None:
    """Where the last passive verb before token i begins."""
    words = scene.words
    for at in range(i - 1, max(-1, i - 40), -1):
        if words.low[at] in {"was", "were", "been"} and words.at(at + 1)[-2:] in {"ed", "en", "nd", "ot"}:
            return use_of(words, at + 1).start
    return None


def _shared_passive(scene: Scene, i: int) -> int | None:
    """As in "were kidnapped in Homs and shot dead": where the passive verb begins whose auxiliary the verb at token i shares."""
    words = scene.words
    at = i - 1
    while at >= 0 and (words.low[at] in grammar.ADVERBS or words.low[at].endswith("ly")):
        at -= 1
    if words.at(at) not in {"and", "or", ",", "then"}:
        return None
    while at >= 0 and i - at < 30:
        word = words.low[at]
        if word in grammar.BE and words.at(at + 1) not in {"a", "an", "the"}:
            return use_of(words, at + 1).start
        if word in grammar.BREAKS - {"after", "before", "as"} or word in {";", ":"}:
            return None
        group = scene.group(at)
        if group is not None and words.at(group.first - 1) not in grammar.PREPOSITIONS:
            return None
        at -= 1
    return None


def _right_before(scene: Scene, start: int) -> Victims:
    """As in "10 people killed in Homs": the group that ends right before the verb."""
    group = group_ending(scene, start)
    if group is None or group.possessor:
        return NOBODY
    if group.unnumbered and (group.first > 1 or group.definite or scene.words.at(start + 1) in {"and", ","}):
        return NOBODY
    return Victims((group,))


def _past_only(scene: Scene, i: int, harm: Harm) -> Telling | None:
    """As in "two soldiers died", "10,000 people fled"."""
    use = use_of(scene.words, i)
    if not use.real:
        return None
    start = use.start
    found = subject(scene, start, names=harm.quantity is Quantity.KILLED)
    return Telling(harm.quantity, found, i, i + 1, Pattern.INTRANSITIVE)


def _may_be_displaced(group: Group) -> bool:
    """Fighters and attackers who flee are not displaced people; nor is one person."""
    return not group.combatant and not group.is_single and not group.unnumbered


def _active(scene: Scene, i: int, harm: Harm, profile: CountingProfile) -> Telling | None:
    """As in "killing five attendants", "kills 10"; the bare form only in headlines ("Air strikes kill 10")."""
    words = scene.words
    if harm.form is Form.ING and words.at(i + 1) == "of":
        return of_people(scene, i, harm)
    form = harm_words.ALSO_NOUNS.get(words.low[i])
    told = None if form is None else noun(scene, i, Harm(harm.quantity, form, harm.personal), profile)
    if told is not None or not is_real(words, i):
        return told
    if harm.intransitive:
        found = subject(scene, i) if harm.form is Form.PRESENT else NOBODY
        return Telling(harm.quantity, found, i, i + 1, Pattern.INTRANSITIVE)
    found = objects(scene, i + 1, names=harm.personal and harm.form is Form.ING)
    if harm.form is not Form.ING and not _is_headline(scene, i, harm, found):
        return None
    return Telling(harm.quantity, found, i, i + 1, Pattern.ACTIVE)


def _is_headline(scene: Scene, i: int, harm: Harm, found: Victims) -> bool:
    """Whether "kills 10" or "kill 10" tells of people with a number, and is not asked for or part of "is to kill"."""
    words = scene.words
    if words.at(i - 1) in grammar.BE or (harm.form is Form.BASE and is_demanded(words, i)):
        return False
    return found.pronoun is None and not any(group.unnumbered for group in found.groups)
