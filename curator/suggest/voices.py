"""How a verb of harm is used: who suffers stands before it (passive) or behind it (active), and whether it happened."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest import grammar_words as grammar
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Voice(Enum):
    """Where those who suffer stand."""

    PASSIVE = auto()
    PERFECT = auto()
    PLAIN = auto()


class Use(NamedTuple):
    """The verb with its auxiliaries begins at `start`; `real` is False for what might, shall or did not happen."""

    voice: Voice
    start: int
    real: bool


_FARTHEST = 12
_UNREAL_BEFORE = listed("""threatened threatens threatening threaten vowed planned planning plan plans attempted attempt attempting tried trying
    try tries ordered order orders wanted want wants intended intends refused refuses failed promised promises called calls
    urged demanded avoid prevent risk fear feared like if aimed aiming plotted plotting plot conspired conspiring
    help helped helping intention intentions aim goal purpose danger threat threats possibility capable attempts idea
    suspicion""")


_REAL_BEFORE_TO = frozenset({"led", "leading", "leads", "due", "managed", "manages", "prior", "addition", "able"})


def use_of(words: Words, i: int) -> Use:
    """How the past form at token i is used, told from the auxiliaries before it."""
    at, passive, real = i - 1, False, True
    floor = max(-1, i - _FARTHEST)
    while at > floor:
        word = words.low[at]
        if word in grammar.BE:
            passive = True
        elif word in grammar.HAVE:
            if not passive:
                return Use(
                    Voice.PERFECT, at, real and not _negated(words, at) and words.at(at - 1) not in grammar.MODALS
                )
        elif word in grammar.MODALS:
            real = False
        elif word == "to":
            real = real and words.at(at + 1) == "have"
            if not passive:
                return Use(Voice.PLAIN, at, real=False)
        elif word in grammar.NEGATIONS:
            real = False
        elif not _may_stand_between(words, at, passive=passive):
            break
        at -= 1
    start = at + 1
    return Use(Voice.PASSIVE if passive else Voice.PLAIN, start, real)


def _may_stand_between(words: Words, at: int, *, passive: bool) -> bool:
    word = words.low[at]
    if word in grammar.ADVERBS or (word.endswith("ly") and word not in {"family", "only"}):
        return True
    is_thought = word in grammar.THOUGHT and (words.at(at + 1) == "to" or not passive)
    return is_thought and (words.at(at - 1) in grammar.BE or words.at(at - 1) in grammar.ADVERBS)


def is_demanded(words: Words, i: int) -> bool:
    """Whether a bare form at token i stands in "demanded that they release 10"."""
    return not _DEMANDS.isdisjoint(words.low[max(0, i - 9) : i])


_DEMANDS = listed(
    "demanded demand demands demanding urged urges urging asked asks ordered orders called calls requested proposed suggested"
)


def _negated(words: Words, i: int) -> bool:
    return words.at(i - 1) in grammar.NEGATIONS or words.at(i + 1) in grammar.NEGATIONS


def is_real(words: Words, i: int) -> bool:
    """Whether an -ing form, a present or a noun of harm at token i tells of something that happened."""
    for at in range(i - 1, max(-1, i - 4), -1):
        word = words.low[at]
        if word in grammar.NEGATIONS or word in _UNREAL_BEFORE or word in grammar.MODALS:
            return False
        if word == "to":
            return at < i - 1 or words.at(at - 1) in _REAL_BEFORE_TO
        if word in grammar.BREAKS or word in grammar.PUNCTUATION:
            return True
    return True
