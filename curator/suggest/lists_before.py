"""What stands before a group of people: the ones listed with it, brackets, quotation marks, the verb that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.suggest import grammar_words as grammar
from curator.suggest.harm_words import HARMS
from curator.suggest.victims import QUOTES, SEPARATORS

if TYPE_CHECKING:
    from curator.suggest.group import Group
    from curator.suggest.scenes import Scene
    from curator.suggest.tokens import Words

_DASHES = frozenset("-–—")


OPENING = {")": "(", "]": "[", "-": "-", "–": "–", "—": "—"}


def over_quotes(words: Words, at: int) -> int:
    """In front of quotation marks at this token."""
    while words.at(at) in QUOTES:
        at -= 1
    return at


def over_brackets(words: Words, at: int) -> int:
    """In front of the bracket that closes at this token."""
    opening = OPENING.get(words.at(at))
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


def before_in_list(scene: Scene, group: Group) -> Group | None:
    """The group before this one in "a, b and c"; a comma alone begins something new."""
    words = scene.words
    joint = over_quotes(words, group.first - 1)
    if words.at(joint) not in SEPARATORS:
        return None
    at = over_brackets(words, over_quotes(words, joint - 1))
    if words.at(at) == ",":
        at -= 1
    if words.at(at).isdigit() and words.at(at - 1) == ",":
        at -= 2
    earlier = scene.group(at)
    return earlier if earlier is not None else behind_which(scene, at)


def behind_which(scene: Scene, at: int) -> Group | None:
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


def is_object(scene: Scene, group: Group) -> bool:
    """Whether a verb right before the group takes it: "killing three soldiers and two civilians were hurt"."""
    before = scene.words.at(group.first - 1)
    if before in grammar.COMMON_VERBS:
        return before not in {"said", "says", "reported", "added", "stated", "announced", "confirmed"}
    return before in HARMS
