"""Turns of phrase that tell of harm, in English: who suffered what, found at one word of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.core.counts import Quantity
from curator.suggest import grammar_words as grammar
from curator.suggest import harm_words, people_words
from curator.suggest.found import Pattern
from curator.suggest.groups import Group
from curator.suggest.harm_words import HARMS, Form, Harm
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.numbers import expressions
from curator.suggest.people import person
from curator.suggest.victims import NOBODY, Victims, antecedent, objects, subject
from curator.suggest.voices import Voice, is_demanded, is_real, use_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.profiles import CountingProfile
    from curator.suggest.scenes import Scene


TRIGGERS = frozenset(HARMS) | harm_words.PHRASE_HEADS | harm_words.SUFFERING_HEADS | people_words.BODIES | {"lives"}
"""A sentence without any of these words tells of no harm."""


class Telling(NamedTuple):
    """That the words from token `first` to `stop` tell what happened to these people."""

    quantity: Quantity
    victims: Victims
    first: int
    stop: int
    pattern: Pattern


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
                told = _bodies(scene, i, profile)
            elif word in {"lives", "hostage", "captive"}:
                told = _lives_or_hostages(scene, i)
            elif word == "among":
                told = _among(scene, i)
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
    if group is not None and group.bare and group.partitive:
        return None
    if group is not None and i < group.stop - 1:
        return _adjective(scene, i, harm, group)
    match harm.form:
        case Form.PAST:
            return _past(scene, i, i + 1, harm)
        case Form.PAST_ONLY:
            return _past_only(scene, i, harm)
        case Form.ING | Form.PRESENT | Form.BASE:
            return _active(scene, i, harm, profile)
        case Form.NOUN | Form.NOUNS | Form.PEOPLE:
            return _noun(scene, i, harm, profile)
        case Form.STATE:
            return _state(scene, i, harm)


def _adjective(scene: Scene, i: int, harm: Harm, group: Group) -> Telling | None:
    """As in "two kidnapped soldiers", "one dead terrorist"."""
    if harm.form not in {Form.PAST, Form.STATE} or group.unnumbered or group.definite or i < group.label:
        return None
    return Telling(harm.quantity, Victims((group,)), i, i + 1, Pattern.ADJECTIVE)


def _past(scene: Scene, i: int, stop: int, harm: Harm) -> Telling | None:
    """As in "was killed", "had killed", "killed": who suffers stands before or behind it."""
    words = scene.words
    use = use_of(words, i)
    if not use.real:
        return None
    if use.voice is Voice.PERFECT:
        return Telling(harm.quantity, objects(scene, stop, names=harm.personal), i, stop, Pattern.ACTIVE)
    if use.voice is Voice.PASSIVE:
        return Telling(harm.quantity, _passive_subject(scene, use.start, harm), i, stop, Pattern.PASSIVE)
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
    return Telling(harm.quantity, _right_before(scene, use.start), i, stop, Pattern.HEADLINE)


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


_TIME_UNITS = frozenset("days day hours hour weeks week months month minutes later earlier ago".split())


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
    group = _group_ending(scene, start)
    if group is None or group.possessor:
        return NOBODY
    if group.unnumbered and (group.first > 1 or group.definite or scene.words.at(start + 1) in {"and", ","}):
        return NOBODY
    return Victims((group,))


def _group_ending(scene: Scene, stop: int) -> Group | None:
    """The group whose words, with an "of …" or a place behind them, end right before token `stop`."""
    words = scene.words
    at = stop - 1
    while at >= 0 and stop - at < 12:
        group = scene.group(at)
        if group is not None:
            reaches = group.end >= stop or at == stop - 1 or words.at(group.stop) in {"in", "of", "from", "at", "near"}
            return group if reaches else None
        word = words.low[at]
        if word in grammar.PUNCTUATION or word in grammar.COMMON_VERBS or word in grammar.CONJUNCTIONS or word in HARMS:
            return None
        at -= 1
    return None


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
        return _of(scene, i, harm)
    noun = harm_words.ALSO_NOUNS.get(words.low[i])
    if noun is not None:
        told = _noun(scene, i, Harm(harm.quantity, noun, harm.personal), profile)
        if told is not None:
            return told
    if not is_real(words, i) or (words.at(i - 1) in grammar.BE - {"being"} and harm.form is not Form.ING):
        return None
    if harm.intransitive:
        found = subject(scene, i) if harm.form is Form.PRESENT else NOBODY
        return Telling(harm.quantity, found, i, i + 1, Pattern.INTRANSITIVE)
    found = objects(scene, i + 1, names=harm.personal and harm.form is Form.ING)
    if harm.form is Form.BASE and is_demanded(words, i):
        return None
    if harm.form is not Form.ING and (found.pronoun is not None or any(group.unnumbered for group in found.groups)):
        return None
    return Telling(harm.quantity, found, i, i + 1, Pattern.ACTIVE)


def _of(scene: Scene, i: int, harm: Harm) -> Telling | None:
    if not is_real(scene.words, i):
        return None
    return Telling(harm.quantity, objects(scene, i + 2, names=harm.personal), i, i + 1, Pattern.NOUN)


def _noun(scene: Scene, i: int, harm: Harm, profile: CountingProfile) -> Telling | None:
    """As in "the deaths of 10 people", "one protester's death", "three deaths", "a toll of 12"."""
    words = scene.words
    if words.at(i + 1) == "toll":
        return _toll(scene, i, profile)
    if words.at(i + 1) in {"of", "to", "among"} and (words.at(i + 1) == "of" or harm.quantity is Quantity.INJURED):
        told = _of(scene, i, harm)
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
        if {";", ".", ","} & set(between) or words.at(found.first - 1) in {"by", "in", "on", "since"}:
            continue
        if found.is_ambiguous or not found.extent.is_known or kind_of(words, found) is not NumberKind.COUNT:
            continue
        group = Group(found.first, found.stop, found.stop, found.stop, found.extent, found.rule, bare=True)
        return Telling(Quantity.KILLED, Victims((group,)), i, i + 2, Pattern.TOLL)
    return None


def _state(scene: Scene, i: int, harm: Harm) -> Telling | None:
    """As in "left two members dead", "10 people are dead", "3 missing"."""
    words = scene.words
    if harm.quantity is Quantity.ABDUCTED:
        return None
    use = use_of(words, i)
    if not use.real or words.at(i - 1) in {"the", "found", "their", "his", "all"}:
        return None
    if use.voice is Voice.PASSIVE:
        return Telling(harm.quantity, subject(scene, use.start), i, i + 1, Pattern.STATE)
    if words.at(i - 1) in {"him", "her", "them"} and words.at(i - 2) in harm_words.RESULTATIVES:
        return Telling(harm.quantity, Victims((), i - 1), i, i + 1, Pattern.STATE)
    group = _group_ending(scene, use.start)
    if group is None or (group.unnumbered and words.at(group.first - 1) not in harm_words.RESULTATIVES):
        return None
    return Telling(harm.quantity, Victims((group,)), i, i + 1, Pattern.STATE)


def _among(scene: Scene, i: int) -> Telling | None:
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


def _lives_or_hostages(scene: Scene, i: int) -> Telling | None:
    words = scene.words
    if words.low[i] == "lives":
        claimed = tuple(words.low[max(0, i - 2) : i + 2]) in harm_words.CLAIMED_LIVES
        return Telling(Quantity.KILLED, objects(scene, i + 2), i - 2, i + 1, Pattern.NOUN) if claimed else None
    group = _group_ending(scene, i)
    if group is None or words.at(group.first - 1) not in {
        "took",
        "taking",
        "take",
        "held",
        "holding",
        "taken",
        "takes",
    }:
        return None
    return Telling(Quantity.ABDUCTED, Victims((group,)), i, i + 1, Pattern.ACTIVE)


def _bodies(scene: Scene, i: int, profile: CountingProfile) -> Telling | None:
    """As in "six bodies of workers were found", "his body was found", "found the bodies of 10 people"."""
    words = scene.words
    last = i + 1
    if not _are_found(scene, i):
        return None
    before = words.at(i - 1)
    counted = _number_before_bodies(scene, i, profile)
    if (words.at(last) == "of" and words.at(last + 1) not in {"the", "a"}) or (
        words.at(last) == "of" and scene.group(last + 1)
    ):
        of = objects(scene, last + 1, names=True)
        if counted is not None and of.groups:
            group = of.groups[0]._replace(
                extent=counted.extent, rule=counted.rule, first=counted.first, unnumbered=False
            )
            return Telling(Quantity.KILLED, Victims((group,)), i, last, Pattern.BODIES)
        if of != NOBODY:
            return Telling(Quantity.KILLED, of, i, last, Pattern.BODIES)
    if counted is not None:
        return Telling(Quantity.KILLED, Victims((counted,)), i, last, Pattern.BODIES)
    if before in {"his", "her", "their"}:
        return Telling(Quantity.KILLED, Victims((), i - 1), i, last, Pattern.BODIES)
    if before == "whose":
        return Telling(Quantity.KILLED, antecedent(scene, i - 1), i, last, Pattern.BODIES)
    return None


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
