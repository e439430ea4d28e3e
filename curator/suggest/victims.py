"""Who suffers: the groups of people before a passive verb, behind an active one, or behind "of"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.suggest import grammar_words as grammar
from curator.suggest import people_words
from curator.suggest.groups import Group
from curator.suggest.harm_words import HARMS, PHRASE_HEADS, Form
from curator.suggest.people import person
from curator.suggest.tables import listed
from curator.suggest.voices import use_of

if TYPE_CHECKING:
    from curator.suggest.scenes import Scene
    from curator.suggest.tokens import Words


class Victims(NamedTuple):
    """Groups in the order of the text; `pronoun` is the token that stands for people named before ("him", "they")."""

    groups: tuple[Group, ...] = ()
    pronoun: int | None = None


NOBODY = Victims()
_REACH = 60
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
_SINGLE_PRONOUNS = frozenset({"he", "she", "him", "her"})
_PLURAL_PRONOUNS = frozenset({"they", "them"})
PRONOUNS = _SINGLE_PRONOUNS | _PLURAL_PRONOUNS
_EMBEDDING = grammar.PREPOSITIONS - {"with", "to", "after", "before", "since", "until"}
_HIDING = _EMBEDDING | {"with", "to"}
_JOINTS = frozenset({"and", "&", "or", "plus"})
_SEPARATORS = _JOINTS | {","}
_DASHES = frozenset("-–—")
_OPENING = {")": "(", "]": "[", "-": "-", "–": "–", "—": "—"}
_QUOTES = frozenset("\"'“”‘’«»")
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


# --- behind the verb ---------------------------------------------------------------------------------------------------


def objects(scene: Scene, i: int, *, names: bool = False) -> Victims:
    """The people named from token i on: a list of groups, a pronoun, or, where `names`, somebody by name."""
    words = scene.words
    at = i
    while at < len(words.low) and at - i < 4 and (_is_adverb(words.low[at]) or words.low[at] in _QUOTES):
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
    if words.at(at) not in _JOINTS:
        return ()
    following = scene.group(at + 1)
    if following is None or following.first != at + 1 or _begins_a_clause(scene, following):
        return ()
    return _list_from(scene, following)


def _is_adverb(word: str) -> bool:
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
    if joint not in _SEPARATORS and not words.starts_with(stepped, "as", "well", "as"):
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
    at += words.at(at) in _JOINTS
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
    while at < len(words.low) and _is_adverb(words.low[at]):
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
    return not (known or word in _NO_PERSON or word.endswith(("ed", "ing")) or not word[0].isalpha())


# --- before the verb ---------------------------------------------------------------------------------------------------


def subject(scene: Scene, start: int, *, absolute: bool = False, names: bool = False) -> Victims:
    """The people that the verb which begins at token `start` is told of.

    `absolute`: "with 14 policemen being killed" and the like, where "with" does not hide them. `names`: only a person can
    suffer this, so that a name or an unknown noun is one.
    """
    words = scene.words
    run: int | None = None
    named: tuple[int, int] | None = None
    aside: Group | None = None
    at, floor = start - 1, max(-1, start - 1 - _REACH)
    while at > floor:
        if words.low[at] in _OPENING and _over_brackets(words, at) < at:
            at = _over_brackets(words, at)
            continue
        word, group = words.low[at], scene.group(at)
        if group is not None and aside is None and _is_apposed(scene, group, start):
            aside, at, run = group, _first_of_list(scene, group).first - 1, None
            continue
        if group is not None and (group.possessor or _is_embedded(scene, group, absolute=absolute)):
            at, run = group.first - 1 - (words.at(group.first - 1) in _HIDING), None
            continue
        if group is not None and group.bare and (run is not None or named is not None):
            break
        if group is not None:
            is_subject = named is not None or run is None or _may_name(words, group, run)
            return Victims(_list_to(scene, group, absolute=absolute)) if is_subject else NOBODY
        if word in PRONOUNS and words.at(at - 1) in grammar.PREPOSITIONS:
            at, run = at - 2, None
            continue
        if word in PRONOUNS and run is None and named is None:
            return Victims((), at)
        if word in grammar.RELATIVES:
            return _antecedent(scene, at) if run is None and word in {"who", "that"} else NOBODY
        if _ends_clause(scene, at):
            break
        if word in grammar.PREPOSITIONS or word in grammar.COMMON_VERBS or word in {"aged", "ages"}:
            run = None
        elif word == "," and run is not None:
            named, run = named or (at + 1, run), None
        elif run is None and word[0].isalpha() and word not in grammar.CONJUNCTIONS:
            run = at + 1
        at -= 1
    if aside is not None:
        return Victims((aside,))
    if run is not None:
        named = (at + 1, run)
    return _unlisted(scene, named, start) if names and named is not None else NOBODY


def _is_embedded(scene: Scene, group: Group, *, absolute: bool) -> bool:
    """Whether a preposition hides the group: "by two gunmen", "between soldiers and gunmen", "including a child"."""
    words = scene.words
    before = words.at(_over_quotes(words, group.first - 1))
    if before == "'s":
        before = _before_owner(words, group.first - 1)
    if before == "with":
        return not absolute
    if before == "to" or (before in {"them", "whom"} and words.at(group.first - 2) == "among"):
        return True
    if before in _JOINTS and group.unnumbered:
        earlier = _before_in_list(scene, group)
        return earlier is not None and _is_embedded(scene, earlier, absolute=absolute)
    return before in _EMBEDDING


def _is_apposed(scene: Scene, group: Group, start: int) -> bool:
    """As in "six Jesuits, five of them Spaniards, were killed": words between two commas that only say more."""
    words = scene.words
    if words.at(start - 1) != "," or not (group.partitive or group.unnumbered):
        return False
    at = _first_of_list(scene, group).first - 1
    while at > 0 and (_is_adverb(words.low[at]) or words.low[at] in {"mostly", "mainly"}):
        at -= 1
    return words.at(at) == ","


def _first_of_list(scene: Scene, group: Group) -> Group:
    """The first of the unnumbered groups that are joined by "and" before this one."""
    for _ in range(4):
        earlier = _before_in_list(scene, group) if scene.words.at(group.first - 1) in _JOINTS else None
        if earlier is None or not earlier.unnumbered:
            break
        group = earlier
    return group


def _before_owner(words: Words, at: int) -> str:
    """What stands before "Hassan" in "by Hassan's brother"."""
    for k in range(at - 1, max(-1, at - 6), -1):
        word = words.low[k]
        if (
            not word[0].isalpha()
            or word in grammar.PREPOSITIONS
            or word in grammar.COMMON_VERBS
            or word in grammar.BREAKS
        ):
            return word
    return ""


def _over_quotes(words: Words, at: int) -> int:
    while words.at(at) in _QUOTES:
        at -= 1
    return at


def _over_brackets(words: Words, at: int) -> int:
    """In front of the bracket that closes at this token."""
    opening = _OPENING.get(words.at(at))
    if opening is None:
        return at
    while opening in _DASHES and words.at(at - 1) in _DASHES:
        at -= 1
    for k in range(at - 1, max(-1, at - 25), -1):
        if words.low[k] == opening or (opening in _DASHES and words.low[k] in _DASHES):
            return _over_dashes(words, k - 1)
    return at


def _over_dashes(words: Words, at: int) -> int:
    while words.at(at) in _DASHES:
        at -= 1
    return at


def _before_in_list(scene: Scene, group: Group) -> Group | None:
    """The group before this one in "a, b and c"; a comma alone begins something new."""
    words = scene.words
    joint = _over_quotes(words, group.first - 1)
    if words.at(joint) not in _SEPARATORS:
        return None
    at = _over_brackets(words, _over_quotes(words, joint - 1))
    if words.at(at) == ",":
        at -= 1
    earlier = scene.group(at)
    return earlier if earlier is not None else _behind_which(scene, at)


def _behind_which(scene: Scene, at: int) -> Group | None:
    """The group whose "of the …" or "from …" ends at token `at`."""
    words = scene.words
    k = at
    while k > 0 and at - k < 9:
        group = scene.group(k)
        if group is not None:
            return group if words.at(group.stop) in grammar.PREPOSITIONS else None
        word = words.low[k]
        if word in HARMS or word in grammar.BE or word in grammar.BREAKS or word in {";", ":", ","}:
            return None
        if word in grammar.COMMON_VERBS:
            return None
        k -= 1
    return None


def _list_to(scene: Scene, last: Group, *, absolute: bool) -> tuple[Group, ...]:
    """The list that ends with `last`: "a former soldier and his brother"."""
    found = [last]
    words = scene.words
    while len(found) < 8:
        if len(found) == 1 and words.at(_over_quotes(words, last.first - 1)) not in _JOINTS:
            break
        earlier = _before_in_list(scene, found[0])
        if earlier is None or earlier.possessor or _is_object(scene, earlier):
            break
        if _is_embedded(scene, earlier, absolute=absolute):
            break
        found.insert(0, earlier)
    return tuple(found)


def _is_object(scene: Scene, group: Group) -> bool:
    """Whether a verb right before the group takes it: "killing three soldiers and two civilians were hurt"."""
    before = scene.words.at(group.first - 1)
    if before in grammar.COMMON_VERBS:
        return before not in {"said", "says", "reported", "added", "stated", "announced", "confirmed"}
    return before in HARMS


def _ends_clause(scene: Scene, at: int) -> bool:
    words = scene.words
    word = words.low[at]
    if word in {";", ":"} or word in grammar.BREAKS or word in grammar.BE or word in grammar.HAVE:
        return True
    harm = HARMS.get(word)
    if harm is not None and harm.form in {Form.PAST, Form.PAST_ONLY, Form.PRESENT, Form.ING}:
        return True
    return word in grammar.COMMON_VERBS and not _is_postmodifier(words, at)


def _is_postmodifier(words: Words, at: int) -> bool:
    """As in "…, identified as loyalists, were killed": a participle that only describes."""
    return words.at(at - 1) == "," or (
        words.at(at + 1) in {"by", "as", "to", "in", "with", "of"} and words.low[at].endswith("ed")
    )


def _antecedent(scene: Scene, at: int) -> Victims:
    """Whom "who" at token `at` stands for; behind "by gunmen, who were later found dead" it is not the gunmen."""
    words = scene.words
    k = at - 1
    while k >= 0 and words.low[k] in grammar.PUNCTUATION:
        k -= 1
    group = scene.group(k) or _behind_which(scene, k)
    if group is None:
        return NOBODY
    if words.at(group.first - 1) == "by":
        return _sufferers_of(scene, group.first - 1)
    return Victims(_list_to(scene, group, absolute=False))


def _sufferers_of(scene: Scene, by: int) -> Victims:
    """The subject of the passive verb that stands before "by" at this token."""
    words = scene.words
    for at in range(by - 1, max(-1, by - 9), -1):
        harm = HARMS.get(words.low[at])
        if harm is not None and harm.form is Form.PAST:
            return subject(scene, use_of(words, at).start)
    return NOBODY


def antecedent(scene: Scene, at: int) -> Victims:
    """Whom "whose" or "who" at token `at` stands for."""
    return _antecedent(scene, at)


def _may_name(words: Words, group: Group, run: int) -> bool:
    """Whether the words between a group and the verb only name somebody: "police officer Ahmed Hassan was killed"."""
    return group.end >= run or (words.is_capital(group.end) and not words.is_shouted)


def _unlisted(scene: Scene, run: tuple[int, int], start: int) -> Victims:
    """Somebody named or described in words that are in no table: one person, where the verb is in the singular."""
    words = scene.words
    first, stop = run
    while first < stop and (words.low[first] in grammar.PUNCTUATION or words.low[first] in grammar.CONJUNCTIONS):
        first += 1
    run_words = set(words.low[first:stop])
    if first == stop or run_words & _NO_PERSON or words.at(start) not in {"was", "is"}:
        return NOBODY
    definite = words.low[first] not in people_words.SINGULAR_DETERMINERS
    return Victims((Group(first, stop, stop, first, counts.exactly(1), "", words.low[stop - 1], definite=definite),))


_NO_PERSON = (
    people_words.ANIMALS_AND_THINGS
    | people_words.COLLECTIVES
    | grammar.THINGS_BEHIND_PEOPLE
    | listed("it which what everyone everybody nobody number total none each this that there nothing something")
)
