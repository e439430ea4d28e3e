"""Who suffers, named behind the verb: a list of groups, a pronoun, or somebody by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.suggest import grammar_words as grammar
from curator.suggest import people_words
from curator.suggest.group import Group
from curator.suggest.harm_words import HARMS, PHRASE_HEADS, Form
from curator.suggest.people import person
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.scenes import Scene
    from curator.suggest.tokens import Words


class Victims(NamedTuple):
    """Groups in the order of the text; `pronoun` is the token that stands for people named before ("him", "they")."""

    groups: tuple[Group, ...] = ()
    pronoun: int | None = None


NOBODY = Victims()


_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})


_SINGLE_PRONOUNS = frozenset({"he", "she", "him", "her"})


_PLURAL_PRONOUNS = frozenset({"they", "them"})


PRONOUNS = _SINGLE_PRONOUNS | _PLURAL_PRONOUNS


JOINTS = frozenset({"and", "&", "or", "plus"})


SEPARATORS = JOINTS | {","}


QUOTES = frozenset("\"'“”‘’«»")


_NOT_NAMES = (
    grammar.TIMES
    | grammar.PUNCTUATION
    | people_words.DETERMINERS
    | grammar.PRONOUNS
    | grammar.BREAKS
    | grammar.PREPOSITIONS
    | grammar.CONJUNCTIONS
    | grammar.BE
    | grammar.HAVE
    | grammar.ADVERBS
    | grammar.NEGATIONS
    | grammar.MODALS
)


def objects(scene: Scene, i: int, *, names: bool = False) -> Victims:
    """The people named from token i on: a list of groups, a pronoun, or, where `names`, somebody by name."""
    words = scene.words
    at = i
    while at < len(words.low) and at - i < 4 and (is_adverb(words.low[at]) or words.low[at] in QUOTES):
        at += 1
    if words.at(at) in _REFLEXIVE and words.at(at + 1) == "and":
        at += 2
    group = scene.group(at)
    if group is not None and group.first <= at < group.stop and not group.possessor:
        return Victims(_list_from(scene, group))
    word = words.at(at)
    if word in PRONOUNS:
        return Victims((), at)
    if names and at < len(words.low):
        named = _named(words, at)
        return NOBODY if named is None else Victims((named, *_behind_name(scene, named.stop)))
    return NOBODY


def _behind_name(scene: Scene, at: int) -> tuple[Group, ...]:
    """Who else is listed behind a name, over "…, a senior commander," that says more about it."""
    words = scene.words
    aside = scene.group(at + 1) if words.at(at) == "," else None
    if aside is not None and aside.first == at + 1 and aside.is_single:
        at = aside.end + (words.at(aside.end) == ",")
    if words.at(at) not in JOINTS:
        return ()
    following = scene.group(at + 1)
    if following is None or following.first != at + 1 or _begins_a_clause(scene, following):
        return ()
    return _list_from(scene, following)


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a verb and the people it is told of."""
    return word in grammar.ADVERBS or (word.endswith("ly") and len(word) > 4 and word != "family")


def _list_from(scene: Scene, first: Group) -> tuple[Group, ...]:
    """As in "three soldiers, a child and another 5 people": the list that begins with `first`."""
    found = [first]
    while len(found) < 8:
        following = _next_in_list(scene, found[-1])
        if following is None:
            break
        found.append(following)
    return tuple(found)


def _next_in_list(scene: Scene, group: Group) -> Group | None:
    words = scene.words
    at = group.end
    stepped = _over_place(scene, at)
    joint = words.at(stepped)
    if joint not in SEPARATORS and not words.starts_with(stepped, "as", "well", "as"):
        return None
    at = stepped + (3 if joint == "as" else 1)
    if joint == "," and words.at(at) in {"and", "or"}:
        joint, at = "and", at + 1
    elif joint == "," and words.starts_with(at, "as", "well", "as"):
        joint, at = "and", at + 3
    while at < len(words.low) and words.low[at] in {"also", "then", "with"}:
        at += 1
    following = scene.group(at)
    if following is None or following.first != at or following.possessor or (following.partitive and following.bare):
        return None
    if following.unnumbered and (joint == "," or stepped > group.end):
        return None
    if joint == "," and following.is_single and group.is_single and not _goes_on(scene, following):
        return None
    return None if _begins_a_clause(scene, following) else following


def _goes_on(scene: Scene, group: Group) -> bool:
    """Whether a list goes on behind `group`; else ", a teacher" only says more about the one before."""
    words = scene.words
    at = group.end + (words.at(group.end) == ",")
    at += words.at(at) in JOINTS
    following = scene.group(at)
    return at > group.end and following is not None and following.first == at


def _over_place(scene: Scene, at: int) -> int:
    """Over "in Homs" and the like, if a list may go on behind it."""
    words = scene.words
    if words.at(at) not in {"in", "from", "at", "near", "of", "on"}:
        return at
    k = at + 1
    while k < len(words.low) and k - at < 9:
        word = words.low[k]
        if word == "and":
            return k
        if word == "," and (scene.cover[min(k + 1, len(words.low) - 1)] >= 0 or words.at(k + 1) in {"and", "as"}):
            return k
        if scene.cover[k] >= 0 or word in HARMS or word in grammar.COMMON_VERBS or word in {",", ";", ":", "("}:
            return at
        k += 1
    return at


def _begins_a_clause(scene: Scene, group: Group) -> bool:
    """Whether `group` is the subject of what follows: "… and two gunmen fled"."""
    words = scene.words
    at = group.end
    while at < len(words.low) and is_adverb(words.low[at]):
        at += 1
    at = _over_phrase(scene, at)
    word = words.at(at)
    if word in grammar.BE or word in grammar.HAVE or word in grammar.MODALS or word in PHRASE_HEADS:
        return True
    harm = HARMS.get(word)
    if harm is not None:
        return harm.form in {Form.PAST, Form.PAST_ONLY, Form.PRESENT, Form.STATE}
    return word in grammar.COMMON_VERBS and not word.endswith("ing") and not _is_participle_behind(word)


def _is_participle_behind(word: str) -> bool:
    return word in {"identified", "known", "accused", "suspected", "associated", "affiliated", "include", "includes"}


def _over_phrase(scene: Scene, at: int) -> int:
    """Over one prepositional phrase: "two gunmen from Homs were …"."""
    words = scene.words
    if words.at(at) not in grammar.PREPOSITIONS:
        return at
    k = at + 1
    while k < len(words.low) and k - at < 7 and words.low[k] not in grammar.PUNCTUATION:
        word = words.low[k]
        if word in grammar.BE or word in grammar.HAVE or word in HARMS or word in grammar.CONJUNCTIONS:
            return k
        k += 1
    return at


def _named(words: Words, i: int) -> Group | None:
    """Somebody by name: two or more words that begin with a capital and are in no table of ordinary words."""
    at = i
    while at < len(words.low) and at - i < 6 and _may_be_name(words, at):
        at += 1
    if at - i < 2 or words.low[at - 1] in people_words.ARMED_BODIES:
        return None
    return Group(i, at, at, i, counts.exactly(1), "", words.low[at - 1])


def _may_be_name(words: Words, i: int) -> bool:
    word = words.low[i]
    if not words.is_capital(i) or word in _NOT_NAMES:
        return False
    if not words.is_shouted:
        return True
    known = word in people_words.ADJECTIVES or word in HARMS or word in grammar.COMMON_VERBS or person(word) is not None
    return not (known or word in NO_PERSON or word.endswith(("ed", "ing")) or not word[0].isalpha())


NO_PERSON = (
    people_words.ANIMALS_AND_THINGS
    | people_words.COLLECTIVES
    | grammar.THINGS_BEHIND_PEOPLE
    | listed("it which what everyone everybody nobody number total none each this that there nothing something")
)
