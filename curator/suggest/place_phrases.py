"""A name that may be a place, with the words before and behind it that say what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.places import PlaceRelation
from curator.suggest import grammar_words, place_words
from curator.suggest.date_words import MONTHS, WEEKDAYS
from curator.suggest.people import OF_ORIGIN, person

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Name(NamedTuple):
    """A name at tokens `first` to `stop`; `kind` is the word that says what it is, `end` lies behind both."""

    first: int
    stop: int
    end: int
    kind: str = ""


def over_description(words: Words, at: int) -> tuple[int, PlaceRelation | None]:
    """Over "the western", "the outskirts of", "the village of"; what that does to the relation."""
    fuzzy: PlaceRelation | None = None
    for _ in range(6):
        word = words.at(at)
        if word in {"the", "a", "an"} or word in place_words.DIRECTIONS:
            at += 1
        elif word in {"outskirts", "vicinity", "entrance", "edge"} and words.at(at + 1) in {"of", "to"}:
            at, fuzzy = at + 2, PlaceRelation.NEAR
        elif word in place_words.KINDS and words.at(at + 1) == "of" and is_name(words, _over_article(words, at + 2)):
            break
        else:
            break
    return at, fuzzy


def _over_article(words: Words, at: int) -> int:
    while words.at(at) == "the" or words.at(at) in place_words.DIRECTIONS:
        at += 1
    return at


def name_at(words: Words, at: int) -> Name | None:
    """A name with its kind before or behind it: "village of Arzah", "Arzah village", "Arzah"."""
    if words.at(at) in place_words.KINDS and words.at(at + 1) == "of":
        first = _over_article(words, at + 2)
        stop = _over_name(words, first)
        return Name(first, stop, stop, words.low[at]) if stop > first else None
    stop = _over_name(words, at)
    if stop == at:
        return None
    if stop - at > 1 and words.low[stop - 1] in place_words.KINDS:
        return Name(at, stop if words.low[stop - 1] in _PART_OF_NAME else stop - 1, stop, words.low[stop - 1])
    behind = words.at(stop)
    if behind in place_words.KINDS:
        part_of_name = behind in _PART_OF_NAME
        return Name(at, stop + part_of_name, stop + 1, behind)
    if (person(behind) is not None and not words.is_capital(stop)) or _is_adjective(words, at, stop):
        return None
    return Name(at, stop, stop)


def _is_adjective(words: Words, first: int, stop: int) -> bool:
    """As in "the Roman theatre": behind "the", a name that only describes the thing that follows."""
    behind = words.at(stop)
    if words.at(first - 1) != "the" or not behind[:1].isalpha() or words.is_capital(stop):
        return False
    return not (_is_function(behind) or behind.endswith("ed"))


def _is_function(word: str) -> bool:
    return any(word in table for table in _FUNCTION_WORDS)


_FUNCTION_WORDS = (
    grammar_words.PREPOSITIONS,
    grammar_words.CONJUNCTIONS,
    grammar_words.BREAKS,
    grammar_words.BE,
    grammar_words.HAVE,
    grammar_words.MODALS,
    grammar_words.COMMON_VERBS,
    grammar_words.ADVERBS,
    grammar_words.TIMES,
)


_PART_OF_NAME = place_words.FACILITIES | place_words.LINES


_NEVER = (
    place_words.NO_PLACES
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | grammar_words.PRONOUNS
    | grammar_words.BREAKS
    | {"the", "of", "and", "according", "after", "no"}
)


_INSIDE = frozenset({"of", "al", "el", "de", "la", "los", "las", "del", "and", "bin", "ibn", "e"})


_SMALL_ARTICLES = tuple(
    f"{article}-" for article in ("al", "el", "ad", "ar", "as", "ash", "at", "an", "az", "ed", "ez", "es", "edh")
)


def is_name(words: Words, i: int) -> bool:
    """Whether token i may be a word of a name: a capital, or "al-" before one."""
    if i >= len(words.low):
        return False
    raw, low = words.raw(i), words.low[i]
    if low in _NEVER or not raw[0].isalpha() or "\u0600" <= raw[0] <= "\u06ff":
        return False
    if raw[0].isupper():
        return True
    return low.startswith(_SMALL_ARTICLES) and raw.partition("-")[2][:1].isupper()


def _over_name(words: Words, first: int) -> int:
    """Behind the capitalised words from token `first` on; organisations and people are no places."""
    at = first
    while at < len(words.low) and at - first < 6:
        if is_name(words, at):
            at += 1
        elif at > first and words.low[at] in _INSIDE - {"and", "of"} and is_name(words, at + 1):
            at += 2
        else:
            break
    if words.at(at) in place_words.NO_PLACES and words.is_capital(at):
        return first
    if all(word in place_words.KINDS or word in place_words.GENERIC for word in words.low[first:at]):
        return first
    if at - first == 1 and words.low[first] in OF_ORIGIN and words.at(at)[:1].isalpha():
        return first
    while at > first and words.low[at - 1] in place_words.NO_PLACES:
        at -= 1
    return at
