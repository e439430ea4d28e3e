"""One telling of harm: what happened to whom, and the words that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.suggest import grammar_words as grammar
from curator.suggest.harm_words import HARMS

if TYPE_CHECKING:
    from curator.core.counts import Quantity
    from curator.suggest.found import Pattern
    from curator.suggest.group import Group
    from curator.suggest.scenes import Scene
    from curator.suggest.victims import Victims


class Telling(NamedTuple):
    """That the words from token `first` to `stop` tell what happened to these people."""

    quantity: Quantity
    victims: Victims
    first: int
    stop: int
    pattern: Pattern


def group_ending(scene: Scene, stop: int) -> Group | None:
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
