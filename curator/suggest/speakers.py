"""Who is said to know ("SOHR reported that", "according to residents"), and how the text puts the assertion."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.claims import Modality
from curator.suggest import grammar_words as grammar
from curator.suggest import speaker_words
from curator.suggest.found import FoundSpeaker
from curator.suggest.sentences import sentences
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.spans import Span
    from curator.suggest.tokens import Words

__all__ = ["FoundSpeaker", "find", "party"]

_SUBJECT_REACH = 16
_PRONOUNS = frozenset({"it", "they", "he", "she", "who", "which"})
_NAME_JOINS = frozenset({"of", "for", "the", "and", "&", "al", "el", "in"})
_BETWEEN = frozenset(
    {"also", "later", "had", "has", "have", "further", "then", "subsequently", "initially", "publicly"}
)
_BEFORE_NAME = frozenset(
    {"the", "a", "an", "uk-based", "us-based", "u.k.-based", "new", "local", "that", "meanwhile", "and", "but", "'s"}
)


class _Name(NamedTuple):
    first: int
    stop: int
    alias: tuple[int, int] | None = None


def find(text: str, start: int = 0, end: int | None = None) -> tuple[FoundSpeaker, ...]:
    """Those who are said to know, in the order of `text` between `start` and `end`, with the modality of their words."""
    found: list[FoundSpeaker] = []
    for sentence in sentences(text, start, end):
        found += in_words(words_of(text, sentence.start, sentence.end))
    return tuple(found)


def party(name: str) -> bool:
    """Whether a name is that of a side in a war (an armed group, a government), told from its words; a monitor is none."""
    words = set(words_of(name).low)
    return bool(words & speaker_words.PARTIES) and not words & speaker_words.WATCHERS


def in_words(words: Words) -> Iterator[FoundSpeaker]:
    """The speakers of one sentence."""
    for i, word in enumerate(words.low):
        found: FoundSpeaker | None = None
        if word in speaker_words.VERBS:
            found = _by_verb(words, i)
        elif word == "according" and words.at(i + 1) == "to":
            found = _according(words, i, i + 2)
        elif word in speaker_words.HEDGES:
            found = FoundSpeaker(words.span(i, i + 1), speaker_words.HEDGES[word])
        elif word == "claim" and words.at(i + 1) == ")":
            found = _in_brackets(words, i)
        elif "\u0600" <= word[0] <= "\u06ff":
            found = _arabic(words, i)
        if found is not None:
            yield found


# --- "SOHR reported that" ----------------------------------------------------------------------------------------------


def _by_verb(words: Words, i: int) -> FoundSpeaker | None:
    verb = words.low[i]
    stop = i + 1 + (words.at(i + 1) == "that")
    if words.at(i - 1) in grammar.BE or words.at(i - 2) in grammar.BE:
        return _impersonal(words, i, stop)
    if not _takes_a_clause(words, i):
        return None
    name = _subject(words, i)
    if name is None or words.low[name.first] in {"no", "nobody", "none"}:
        return None
    if words.at(i + 1) in _ENDS and not _follows_what_is_said(words, name.first):
        return None
    span = words.span(name.first, name.stop)
    told = words.words(name.first, name.stop)
    is_pronoun = told.lower() in _PRONOUNS or told.lower() in {"group", "the group", "organization", "statement"}
    speaks_for_itself = is_pronoun and _speaks_of_itself(words, i)
    is_party = party(told) or speaks_for_itself
    modality = _modality(verb, is_party=is_party)
    alias = None if name.alias is None else words.span(*name.alias)
    introduced = _introduced(words, name.first) if is_pronoun and is_party else None
    if introduced is not None:
        return FoundSpeaker(words.span(name.first, stop), modality, introduced, None, is_party)
    return FoundSpeaker(words.span(name.first, stop), modality, span, alias, is_party, is_pronoun)


def _introduced(words: Words, before: int) -> Span | None:
    """As in "a group called “Saraya Ansar al Sunnah” emerged after it stated": the name behind "called" or "named"."""
    for at in range(before - 1, -1, -1):
        if words.low[at] not in {"called", "named", "itself"}:
            continue
        first = at + 1
        while words.at(first) in {"“", '"', "'", "the", "‘"}:
            first += 1
        stop = first
        while stop < before and (_is_capital(words, stop) or (stop > first and words.low[stop] in _NAME_JOINS)):
            stop += 1
        return words.span(first, stop) if stop > first else None
    return None


def _is_capital(words: Words, i: int) -> bool:
    """Whether a name may begin here: "Ansar", "al-Wadi"."""
    return words.is_capital(i) or words.raw(i).partition("-")[2][:1].isupper()


_ENDS = frozenset({"", ".", ";", ")"})
_AT_THE_END = frozenset({"said", "says", "reported", "added", "confirmed", "announced", "stated", "claimed", "alleged"})


def _follows_what_is_said(words: Words, first: int) -> bool:
    """As in "Ten men died, the Observatory said.": a comma or a quotation mark stands before the one who says so."""
    at = first - 1
    while at >= 0 and words.low[at] in _BEFORE_NAME:
        at -= 1
    return words.at(at) in {",", '"', "”", "—", "–", "-"}


def _modality(verb: str, *, is_party: bool) -> Modality:
    modality = speaker_words.VERBS[verb]
    if is_party and verb in speaker_words.CLAIMS_OF_ITS_OWN:
        return Modality.CLAIMED_BY_PARTY
    return Modality.REPORTED if modality is Modality.STATED else modality


def _takes_a_clause(words: Words, i: int) -> bool:
    """Whether the verb reports something: "that", an object or a clause follows, not just "claims by", "reports of"."""
    after = words.at(i + 1)
    if words.low[i] in {"reports", "claims", "quotes", "states", "charges"} and (
        after in grammar.PREPOSITIONS or words.at(i - 1) in grammar.DETERMINERS_LIKE
    ):
        return False
    if (words.low[i] == "accused" and after == "of") or (words.low[i] == "claiming" and after != "that"):
        return False
    if words.low[i] == "claimed" and "lives" in words.low[i + 1 : i + 6]:
        return False
    return after not in {"", ".", ";", ")"} or words.low[i] in _AT_THE_END


def _impersonal(words: Words, i: int, stop: int) -> FoundSpeaker | None:
    """As in "it was also reported that": nobody is named."""
    before = words.low[max(0, i - 4) : i]
    if "it" not in before or words.at(i + 1) not in {"that", "on", "by"}:
        return None
    first = max(0, i - 4) + before.index("it")
    modality = speaker_words.VERBS[words.low[i]]
    return FoundSpeaker(words.span(first, stop), Modality.REPORTED if modality is Modality.STATED else modality)


def _subject(words: Words, i: int) -> _Name | None:
    """The name before the verb at token i, over adverbs and "(SOHR) NGO"."""
    at = i - 1
    while at >= 0 and (words.low[at] in _BETWEEN or words.low[at].endswith("ly")):
        at -= 1
    alias: tuple[int, int] | None = None
    while at >= 0 and words.low[at] in {"ngo", ",", ")", '"', "”"}:
        if words.low[at] == ")":
            opening = _opening(words, at)
            if opening is None:
                return None
            alias = (opening + 1, at) if at - opening == 2 else alias
            at = opening
        elif words.low[at] == ",":
            return _over_aside(words, at)
        at -= 1
    stop = at + 1
    first = stop
    while first > 0 and stop - first < _SUBJECT_REACH and _may_be_in_name(words, first - 1, stop):
        first -= 1
    while first < stop and (words.low[first] in _BEFORE_NAME or words.low[first] in _NAME_JOINS):
        first += 1
    return _Name(first, stop, alias) if first < stop else None


def _over_aside(words: Words, comma: int) -> _Name | None:
    """As in "Verify Syria, a fact-checking organization, reported that": the name before the aside."""
    for at in range(comma - 1, max(-1, comma - 12), -1):
        if words.low[at] == ",":
            first = at
            while first > 0 and words.is_capital(first - 1) and at - first < 6 and words.low[first - 1] != ",":
                first -= 1
            return _Name(first, at) if first < at else None
    return None


def _opening(words: Words, at: int) -> int | None:
    return next((k for k in range(at - 1, max(-1, at - 8), -1) if words.low[k] == "("), None)


def _may_be_in_name(words: Words, i: int, stop: int) -> bool:
    word = words.low[i]
    if word in _PRONOUNS:
        return i == stop - 1
    if not (word[0].isalpha() or word == "'s") or word in grammar.BE | grammar.HAVE | grammar.BREAKS | grammar.MODALS:
        return False
    if word in grammar.COMMON_VERBS or word in grammar.TIMES or word in speaker_words.VERBS:
        return False
    if words.at(i + 1) in _PRONOUNS and i + 1 == stop - 1:
        return False
    return word in _NAME_JOINS or word not in grammar.PREPOSITIONS | grammar.CONJUNCTIONS


def _speaks_of_itself(words: Words, i: int) -> bool:
    """As in "it stated that its fighters", "the group claimed responsibility"."""
    following = words.low[i + 1 : i + 5]
    return bool({"it", "its", "it's", "they", "their", "responsibility", "we", "our"} & set(following))


# --- "according to SOHR", "(SOHR claim)" -------------------------------------------------------------------------------


def _according(words: Words, i: int, at: int) -> FoundSpeaker | None:
    first = at
    while words.at(first) in {"the", "a", "an", "local", "uk-based"}:
        first += 1
    stop = first
    while stop < len(words.low) and stop - first < 12 and _goes_on(words, stop, first):
        stop += 1
    while stop > first and words.low[stop - 1] in _NAME_JOINS:
        stop -= 1
    if stop == first:
        return None
    is_party = party(words.words(first, stop))
    modality = Modality.CLAIMED_BY_PARTY if is_party else Modality.REPORTED
    return FoundSpeaker(words.span(i, stop), modality, words.span(first, stop), None, is_party)


def _goes_on(words: Words, i: int, first: int) -> bool:
    word = words.low[i]
    if (
        not word[0].isalpha()
        or word in grammar.BE | grammar.HAVE | grammar.BREAKS | grammar.COMMON_VERBS | grammar.TIMES
    ):
        return False
    if word in _NAME_JOINS - {"and", "in"}:
        return i > first
    if words.at(i - 1) in {"the", "of"} and i - first > 1 and not words.is_capital(first):
        return word not in grammar.PREPOSITIONS
    capital = words.is_capital(i) and not words.is_shouted
    if words.is_capital(first) and not words.is_shouted:
        return capital
    return capital or (
        (word in speaker_words.WATCHERS | speaker_words.PARTIES or i - first < 2) and word not in grammar.PREPOSITIONS
    )


def _in_brackets(words: Words, i: int) -> FoundSpeaker | None:
    """As in "(SOHR claim)"."""
    opening = _opening(words, i)
    if opening is None or opening + 1 == i:
        return None
    span = words.span(opening + 1, i)
    is_party = party(words.words(opening + 1, i))
    return FoundSpeaker(
        words.span(opening + 1, i + 1),
        Modality.CLAIMED_BY_PARTY if is_party else Modality.ALLEGED,
        span,
        None,
        is_party,
    )


# --- Arabic ------------------------------------------------------------------------------------------------------------


def _arabic(words: Words, i: int) -> FoundSpeaker | None:
    """As in "أفاد المرصد السوري": the verb stands before the name."""
    word = (
        words.low[i].removeprefix("و") if words.low[i].removeprefix("و") in speaker_words.ARABIC_VERBS else words.low[i]
    )
    modality = speaker_words.ARABIC_VERBS.get(word)
    if modality is None and word not in speaker_words.ARABIC_ACCORDING:
        return None
    first = stop = i + 1
    while stop < len(words.low) and stop - first < 5 and words.low[stop].startswith(("ال", "لل", "لحقوق")):
        stop += 1
    if stop == first:
        return None
    modality = Modality.REPORTED if modality in {None, Modality.STATED} else modality
    return FoundSpeaker(words.span(i, stop), modality or Modality.REPORTED, words.span(first, stop))
