"""Number expressions: a number with the words that bound it, a range, or a vague word, as an extent of people or things."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.core.counts import Extent, Qualifier
from curator.suggest import bound_words
from curator.suggest import number_words as names
from curator.suggest.bound_words import Bound
from curator.suggest.numerals import Numeral, is_numeric, numeral
from curator.suggest.profiles import LITERAL, CountingProfile

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Expression(NamedTuple):
    """A number expression: tokens `first` to `stop`, the number itself from `core`, what it says and by which rule.

    `is_ambiguous` marks number words that nobody can read for sure; their extent says nothing.
    """

    first: int
    core: int
    stop: int
    extent: Extent
    rule: str
    is_ambiguous: bool = False


class _Prefix(NamedTuple):
    stop: int
    bound: Bound
    after_rise: bool = False


_BEFORE_HEADS = bound_words.heads(bound_words.BEFORE)
_AFTER_HEADS = bound_words.heads(bound_words.AFTER)
_VAGUE_HEADS = bound_words.heads(bound_words.VAGUE, bound_words.NONE)
_NUMBER_HEADS = (
    names.SMALL | names.ARABIC_SMALL | names.HUNDRED | set(names.SCALES) | set(names.ARABIC_SCALES) | {"a", "half"}
)
_OPENERS = frozenset({"between", "from", "بين"})
_DASHES = frozenset("-–—\u2011\u2010−~")
_RISES = frozenset(
    {"rose", "risen", "rise", "rises", "rising", "increased", "climbed", "grew", "up", "jumped", "fell", "dropped"}
)

HEADS = frozenset(_BEFORE_HEADS) | frozenset(_VAGUE_HEADS) | _NUMBER_HEADS | _OPENERS
"""The words that a number expression may begin with, beside digits and hyphenated number words."""


@lru_cache(maxsize=16384)
def may_begin(word: str) -> bool:
    """Whether a number expression may begin with this token."""
    return word in HEADS or is_numeric(word) or ("-" in word and word.partition("-")[0] in names.TENS)


def expression(words: Words, i: int, profile: CountingProfile = LITERAL) -> Expression | None:
    """The longest number expression that begins at token i, None where there is none.

    Bounds before and after the number, ranges, alternatives and vague words are part of it.
    """
    word = words.at(i)
    if not may_begin(word):
        return None
    prefix = _prefix(words, i)
    vague_word = _vague(words, i, prefix.stop, profile)
    if vague_word is not None:
        return vague_word
    opener = words.at(prefix.stop)
    opened = opener in _OPENERS
    at = prefix.stop + opened
    first = numeral(words, at)
    if first is None:
        return None if opened else _unreadable(words, i, at)
    ranged = _range(words, at, first, opener if opened else "")
    if ranged is not None:
        return _ranged(words, i, at=at, prefix=prefix, one=first, ranged=ranged, profile=profile)
    if opened:
        return None
    return _bounded(words, i, at=at, prefix=prefix, number=first, profile=profile)


def _prefix(words: Words, i: int) -> _Prefix:
    """The words of bounding before a number; of two, the one that says more than "about" counts."""
    at, bound = i, Bound.NEUTRAL
    for _ in range(3):
        length, found = _longest(words, at, bound_words.BEFORE, _BEFORE_HEADS)
        if not length or found is None:
            break
        at += length
        if bound is Bound.NEUTRAL or (bound is Bound.ABOUT and found is not Bound.NEUTRAL):
            bound = found
    return _Prefix(at, bound)


def _longest(
    words: Words, i: int, table: dict[bound_words.Phrase, Bound], heads: dict[str, int]
) -> tuple[int, Bound | None]:
    for length in range(heads.get(words.at(i), 0), 0, -1):
        phrase = tuple(words.low[i : i + length])
        bound = table.get(phrase)
        if bound is not None:
            return len(phrase), bound
    return 0, None


def _vague(words: Words, first: int, after_prefix: int, profile: CountingProfile) -> Expression | None:
    for at in (first, after_prefix):
        for length in range(_VAGUE_HEADS.get(words.at(at), 0), 0, -1):
            phrase = tuple(words.low[at : at + length])
            if phrase in bound_words.NONE:
                return Expression(first, at, at + len(phrase), counts.NONE_REPORTED, profile.rule)
            name = bound_words.VAGUE.get(phrase)
            if name is not None:
                extent, rule = profile.vague(name)
                return Expression(first, at, at + len(phrase), extent, rule)
    return None


def _unreadable(words: Words, first: int, at: int) -> Expression | None:
    """Number words that do not make one number: all of them, so that none of them is read alone."""
    stop = at
    while stop < len(words.low) and stop - at < 40:
        joined = words.low[stop] in {"and", "-"} and stop > at and _is_number_word(words.at(stop + 1))
        if not joined and not _is_number_word(words.low[stop]):
            break
        stop += 1
    if stop == at:
        return None
    return Expression(first, at, stop, counts.NOT_MENTIONED, "", is_ambiguous=True)


def _is_number_word(word: str) -> bool:
    if word in names.SMALL or word in names.HUNDRED or word in names.SCALES or is_numeric(word):
        return True
    return word.partition("-")[0] in names.TENS


def _range(words: Words, at: int, first: Numeral, opener: str) -> tuple[Numeral, bool] | None:
    """The second number of a range or of an alternative, and whether it is an alternative."""
    joint = words.at(first.stop)
    second = numeral(words, first.stop + 1)
    if opener == "بين" and second is None and joint.startswith("و"):
        second = numeral(words, first.stop + 1) if joint == "و" else None
    if second is None:
        return None
    if opener == "between":
        return (second, False) if joint in {"and", "to"} or joint in _DASHES else None
    if opener == "بين":
        return (second, False) if joint in {"و", "الي"} else None
    if joint in {"or", "او"}:
        return second, True
    is_range = joint in {"to", "till", "until", "الي"} or (joint in _DASHES and _both_digits(words, at, second))
    return (second, False) if is_range else None


def _both_digits(words: Words, at: int, second: Numeral) -> bool:
    return is_numeric(words.at(at)) == is_numeric(words.at(second.stop - 1))


def _ranged(
    words: Words,
    first: int,
    *,
    at: int,
    prefix: _Prefix,
    one: Numeral,
    ranged: tuple[Numeral, bool],
    profile: CountingProfile,
) -> Expression:
    two, alternative = ranged
    low, high = one.value, two.value
    scale = _shared_scale(words, one, two)
    if low * scale < high:
        low *= scale
    if words.at(first) == "from" and words.at(first - 1) in _RISES:
        return Expression(first, at, two.stop, counts.exactly(high), profile.rule)
    if low >= high and not (alternative and low != high):
        return Expression(first, at, two.stop, counts.NOT_MENTIONED, "", is_ambiguous=True)
    extent = counts.either(low, high) if alternative else counts.between(low, high)
    if prefix.bound is Bound.AT_LEAST:
        extent = counts.at_least(low)
    elif prefix.bound is Bound.MORE_THAN:
        extent, _ = profile.more_than(low)
    elif prefix.bound in {Bound.AT_MOST, Bound.FEWER_THAN}:
        extent = counts.at_most(high if prefix.bound is Bound.AT_MOST else max(0, high - 1))
    return Expression(first, at, two.stop, extent, profile.rule)


def _shared_scale(words: Words, one: Numeral, two: Numeral) -> int:
    """As in "two to three hundred" is 200 to 300: a scale behind the second number holds for the first one too."""
    word = words.at(two.stop - 1)
    scale = 100 if word == "hundred" else 12 if word == "dozen" else names.SCALES.get(word, 1)
    return scale if one.value < scale and two.value % scale == 0 and two.value >= scale else 1


def _bounded(
    words: Words, first: int, *, at: int, prefix: _Prefix, number: Numeral, profile: CountingProfile
) -> Expression | None:
    if _is_loose(words, first, at):
        return None
    bound, stop = prefix.bound, number.stop
    length, after = _longest(words, stop, bound_words.AFTER, _AFTER_HEADS)
    if length and after is not None and not (words.at(stop) == "+" and not words.touches(stop)):
        bound, stop = (after if bound in {Bound.NEUTRAL, Bound.ABOUT} else bound), stop + length
    extent, rule = _extent(bound, number.value, profile)
    return Expression(first, at, stop, extent, rule)


def _is_loose(words: Words, first: int, at: int) -> bool:
    """Whether the bounding words stand in a way that makes the number something else ("over a 3-day")."""
    return first < at and words.at(at) == "a" and words.at(at - 1) in {"only", "just"} and words.at(at + 1) == "half"


def _extent(bound: Bound, n: int, profile: CountingProfile) -> tuple[Extent, str]:
    match bound:
        case Bound.AT_LEAST:
            return counts.at_least(n), profile.rule
        case Bound.MORE_THAN:
            return profile.more_than(n)
        case Bound.AT_MOST:
            return counts.at_most(n), profile.rule
        case Bound.FEWER_THAN:
            return (counts.fewer_than(n) if n else counts.exactly(0)), profile.rule
        case Bound.ABOUT:
            return counts.about(n), profile.rule
        case Bound.NEUTRAL:
            return Extent(n, n, Qualifier.EXACT), profile.rule
