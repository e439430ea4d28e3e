"""Who suffers, named before the verb: the subject of "were killed", and whom "who" and "whose" stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import counts
from curator.suggest import grammar_words as grammar
from curator.suggest import people_words
from curator.suggest.group import Group
from curator.suggest.harm_words import HARMS, Form
from curator.suggest.lists_before import OPENING, before_in_list, behind_which, is_object, over_brackets, over_quotes
from curator.suggest.scenes import Scene
from curator.suggest.victims import JOINTS, NO_PERSON, NOBODY, PRONOUNS, Victims, is_adverb
from curator.suggest.voices import use_of

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

_EMBEDDING = grammar.PREPOSITIONS - {"with", "to", "after", "before", "since", "until"}


_HIDING = _EMBEDDING | {"with", "to"}


_REACH = 60


def subject(scene: Scene, start: int, *, absolute: bool = False, names: bool = False) -> Victims:
    """The people that the verb which begins at token `start` is told of.

    `absolute`: "with 14 policemen being killed" and the like, where "with" does not hide them. `names`: only a person can
    suffer this, so that a name or an unknown noun is one.
    """
    walk = _Walk(scene, start, absolute)
    floor = max(-1, start - 1 - _REACH)
    while walk.at > floor:
        found = walk.over_group() if scene.group(walk.at) is not None else walk.over_word()
        if found is not None:
            return found
        if walk.ended:
            break
    if walk.aside is not None:
        return Victims((walk.aside,))
    named = walk.named if walk.run is None else (walk.at + 1, walk.run)
    return _unlisted(scene, named, start) if names and named is not None else NOBODY


@dataclass(slots=True)
class _Walk:
    """The way back from a verb to its subject.

    `run` is the end of words in no table that stand right before; `named` such words before a comma; `aside` people who
    only say more about those before them.
    """

    scene: Scene
    start: int
    absolute: bool
    at: int = -1
    run: int | None = None
    named: tuple[int, int] | None = None
    aside: Group | None = None
    ended: bool = False

    def __post_init__(self) -> None:
        self.at = _before_relative(self.scene.words, self.start)

    def over_group(self) -> Victims | None:
        """Step over the group at this place, or take it as the subject."""
        scene, words = self.scene, self.scene.words
        group = scene.group(self.at)
        if group is None:
            return None
        if self.aside is None and _is_apposed(scene, group, self.start):
            self.aside, self.at, self.run = group, _first_of_list(scene, group).first - 1, None
        elif group.possessor or _is_embedded(scene, group, absolute=self.absolute):
            self.at, self.run = group.first - 1 - (words.at(group.first - 1) in _HIDING), None
        elif group.bare and (self.run is not None or self.named is not None):
            self.ended = True
        elif self.named is not None or self.run is None or _may_name(words, group, self.run):
            return Victims(_list_to(scene, group, absolute=self.absolute))
        else:
            return NOBODY
        return None

    def over_word(self) -> Victims | None:
        """Step over the word at this place, or tell whom it stands for."""
        words, at = self.scene.words, self.at
        word = words.low[at]
        if word in OPENING and over_brackets(words, at) < at:
            self.at = over_brackets(words, at)
            return None
        if word in PRONOUNS and words.at(at - 1) in grammar.PREPOSITIONS:
            self.at, self.run = at - 2, None
            return None
        if word in PRONOUNS and self.run is None and self.named is None:
            return Victims((), at)
        if word in grammar.RELATIVES:
            return _antecedent(self.scene, at) if self.run is None and word in {"who", "that"} else NOBODY
        if _ends_clause(self.scene, at):
            self.ended = True
            return None
        self._note(word)
        self.at = at - 1
        return None

    def _note(self, word: str) -> None:
        if word in grammar.PREPOSITIONS or word in grammar.COMMON_VERBS or word in {"aged", "ages"}:
            self.run = None
        elif word == "," and self.run is not None:
            self.named, self.run = self.named or (self.at + 1, self.run), None
        elif self.run is None and word[0].isalpha() and word not in grammar.CONJUNCTIONS:
            self.run = self.at + 1


def _before_relative(words: Words, start: int) -> int:
    """In front of ", who …," where one stands before the verb; else right before the verb."""
    if words.at(start - 1) != ",":
        return start - 1
    for at in range(start - 2, max(0, start - 32), -1):
        word = words.low[at]
        if word in {";", ":"}:
            break
        if word in {"who", "whom", "whose"} and words.at(at - 1) == ",":
            return at - 2
    return start - 1


def _is_embedded(scene: Scene, group: Group, *, absolute: bool) -> bool:
    """Whether a preposition hides the group: "by two gunmen", "between soldiers and gunmen", "including a child"."""
    words = scene.words
    before = words.at(over_quotes(words, group.first - 1))
    if before == "'s":
        before = _before_owner(words, group.first - 1)
    if before == "with":
        return not absolute
    if before == "to" or (before in {"them", "whom"} and words.at(group.first - 2) == "among"):
        return True
    if before in JOINTS and group.unnumbered:
        earlier = before_in_list(scene, group)
        return earlier is not None and _is_embedded(scene, earlier, absolute=absolute)
    return before in _EMBEDDING


def _is_apposed(scene: Scene, group: Group, start: int) -> bool:
    """As in "six Jesuits, five of them Spaniards, were killed": words between two commas that only say more."""
    words = scene.words
    if words.at(start - 1) != "," or not (group.partitive or group.unnumbered):
        return False
    at = _first_of_list(scene, group).first - 1
    while at > 0 and (is_adverb(words.low[at]) or words.low[at] in {"mostly", "mainly"}):
        at -= 1
    return words.at(at) == ","


def _first_of_list(scene: Scene, group: Group) -> Group:
    """The first of the unnumbered groups that are joined by "and" before this one."""
    for _ in range(4):
        earlier = before_in_list(scene, group) if scene.words.at(group.first - 1) in JOINTS else None
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


def _list_to(scene: Scene, last: Group, *, absolute: bool) -> tuple[Group, ...]:
    """The list that ends with `last`: "a former soldier and his brother"."""
    found = [last]
    words = scene.words
    while len(found) < 8:
        if len(found) == 1 and words.at(over_quotes(words, last.first - 1)) not in JOINTS:
            break
        earlier = before_in_list(scene, found[0])
        if earlier is None or earlier.possessor or is_object(scene, earlier):
            break
        if _is_embedded(scene, earlier, absolute=absolute):
            break
        found.insert(0, earlier)
    return tuple(found)


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
    group = scene.group(k) or behind_which(scene, k)
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
    if first == stop or run_words & NO_PERSON or words.at(start) not in {"was", "is"}:
        return NOBODY
    definite = words.low[first] not in people_words.SINGULAR_DETERMINERS
    return Victims((Group(first, stop, stop, first, counts.exactly(1), "", words.low[stop - 1], definite=definite),))
