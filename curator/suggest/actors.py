"""Who acts, who is hit and who holds people, with how sure the text is: "by unknown gunmen", "pro-Assad gunmen ambushed"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core.actors import ActorRole, Confidence
from curator.suggest import arabic_actors, people_words
from curator.suggest import grammar_words as grammar
from curator.suggest.actor_words import ARMED_NOUNS, HITS, NOT_ACTORS, SUSPECTED, UNIDENTIFIED, VIOLENT
from curator.suggest.found import FoundActor
from curator.suggest.harm_words import HARMS, Form
from curator.suggest.people import person
from curator.suggest.sentences import sentences
from curator.suggest.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.suggest.tokens import Words

__all__ = ["FoundActor", "find"]


_LINKS = frozenset({"of", "from", "in"})


class _Phrase(NamedTuple):
    first: int
    stop: int


def find(text: str, start: int = 0, end: int | None = None) -> tuple[FoundActor, ...]:
    """The actors of `text` between `start` and `end`, in order: perpetrators, those attacked, those who hold people."""
    found: list[FoundActor] = []
    for sentence in sentences(text, start, end):
        found += in_words(words_of(text, sentence.start, sentence.end))
    return tuple(found)


def in_words(words: Words) -> list[FoundActor]:
    """The actors of one sentence, each place named once."""
    arabic = list(arabic_actors.find(words)) if any("\u0600" <= word[0] <= "\u06ff" for word in words.low) else []
    if VIOLENT.isdisjoint(words.low) and "responsible" not in words.low and "accused" not in words.low:
        return arabic
    found: dict[tuple[int, ActorRole], FoundActor] = {(each.words.start, each.role): each for each in arabic}
    for i, word in enumerate(words.low):
        for actor in _at(words, i, word):
            found.setdefault((actor.words.start, actor.role), actor)
    return sorted(found.values(), key=lambda actor: actor.words)


def _at(words: Words, i: int, word: str) -> Iterator[FoundActor]:
    if word == "by":
        yield from _agent(words, i)
    elif word == "accused":
        yield from _accused(words, i)
    elif word == "responsible":
        yield from _responsible(words, i)
    elif word in VIOLENT:
        yield from _subject_of(words, i)
        if word in HITS:
            yield from _target_of(words, i)
    elif word in {"themselves", "belong", "affiliation"}:
        yield from _presented(words, i)


def _agent(words: Words, i: int) -> Iterator[FoundActor]:
    """As in "killed by unknown gunmen", "carried out by pro-Assad gunmen"."""
    if VIOLENT.isdisjoint(words.low[max(0, i - 14) : i]):
        return
    phrase = _phrase_right(words, i + 1)
    if phrase is None:
        return
    verb = next((words.low[k] for k in range(i - 1, max(-1, i - 14), -1) if words.low[k] in VIOLENT), "")
    holds = HARMS.get(verb) is not None and verb in {"arrested", "detained", "captured"}
    role = ActorRole.CUSTODIAN if holds else ActorRole.PERPETRATOR
    yield FoundActor(words.span(*phrase), role, _confidence(words, phrase))


def _accused(words: Words, i: int) -> Iterator[FoundActor]:
    """As in "accused the government of killing the workers"."""
    phrase = _phrase_right(words, i + 1)
    if phrase is not None and words.at(phrase.stop) == "of":
        yield FoundActor(words.span(*phrase), ActorRole.PERPETRATOR, Confidence.ACCUSED)


def _responsible(words: Words, i: int) -> Iterator[FoundActor]:
    """As in "loyalists of … were responsible for the ambush"."""
    if words.at(i + 1) != "for" or words.at(i - 1) not in grammar.BE:
        return
    phrase = _phrase_left(words, i - 1)
    if phrase is not None:
        sure = "according" not in words.low and "accused" not in words.low
        yield FoundActor(
            words.span(*phrase), ActorRole.PERPETRATOR, Confidence.REPORTED_AS_FACT if sure else Confidence.ACCUSED
        )


def _subject_of(words: Words, i: int) -> Iterator[FoundActor]:
    """As in "pro-Assad gunmen ambushed": whoever stands right before an active verb of violence."""
    at = i
    while at > 0 and (
        words.low[at - 1] in grammar.ADVERBS or words.low[at - 1].endswith("ly") or words.low[at - 1] in grammar.HAVE
    ):
        at -= 1
    if words.at(at - 1) in grammar.BE:
        if words.low[i] in HITS:
            phrase = _phrase_left(words, at - 1)
            if phrase is not None:
                yield FoundActor(words.span(*phrase), ActorRole.TARGET, Confidence.REPORTED_AS_FACT)
        return
    if not _is_active(words, i):
        return
    phrase = _phrase_left(words, at)
    if phrase is not None:
        holds = words.low[i] in {"arrested", "detained", "captured"}
        role = ActorRole.CUSTODIAN if holds else ActorRole.PERPETRATOR
        yield FoundActor(words.span(*phrase), role, _confidence(words, phrase))


_NO_OBJECT = (
    grammar.PREPOSITIONS | grammar.PUNCTUATION | grammar.CONJUNCTIONS | grammar.BREAKS | grammar.TIMES | grammar.ADVERBS
)


def _is_active(words: Words, i: int) -> bool:
    """Whether the verb at token i has an object, a preposition of aim, or tells of fire opened."""
    word, after = words.low[i], words.at(i + 1)
    if word in {"attack", "attacks", "set"}:
        return after in {"fire", "the", "a"} and word == "set"
    if word in {"opened", "threw", "fired", "launched", "conducted", "carried", "clashed"}:
        return after not in {"by", "out"} or words.at(i + 2) != "by"
    harm = HARMS.get(word)
    if harm is not None and harm.form is Form.PAST:
        return after not in _NO_OBJECT and after != ""
    return after not in {"by", ""}


def _target_of(words: Words, i: int) -> Iterator[FoundActor]:
    if words.at(i - 1) in grammar.BE:
        return
    phrase = _phrase_right(words, i + 1)
    if phrase is not None and not _describes_a_thing(words, phrase.stop):
        yield FoundActor(words.span(*phrase), ActorRole.TARGET, Confidence.REPORTED_AS_FACT)


def _describes_a_thing(words: Words, i: int) -> bool:
    """As in "attacked a security checkpoint": a thing stands behind the words for people."""
    after = words.at(i)
    known = (
        grammar.PREPOSITIONS
        | grammar.CONJUNCTIONS
        | grammar.BREAKS
        | grammar.COMMON_VERBS
        | grammar.TIMES
        | grammar.ADVERBS
    )
    return after[:1].isalpha() and after not in known and after not in HARMS


def _presented(words: Words, i: int) -> Iterator[FoundActor]:
    """As in "gunmen who presented themselves as members of the Command", "claiming to belong to the Command"."""
    joint = {"themselves": "as", "belong": "to", "affiliation": "with"}[words.low[i]]
    near = words.low[max(0, i - 3) : i]
    if words.at(i + 1) != joint or not {
        "presented",
        "presenting",
        "claiming",
        "claimed",
        "identified",
        "describing",
    } & set(near):
        return
    phrase = _phrase_right(words, i + 2)
    if phrase is not None:
        yield FoundActor(words.span(*phrase), ActorRole.PERPETRATOR, Confidence.SELF_PRESENTED)


def _confidence(words: Words, phrase: _Phrase) -> Confidence:
    inside = words.low[phrase.first : phrase.stop]
    if not UNIDENTIFIED.isdisjoint(inside):
        return Confidence.UNKNOWN
    if not SUSPECTED.isdisjoint(inside):
        return Confidence.SUSPECTED
    if "possibly" in words.low or "apparently" in words.low[max(0, phrase.first - 3) : phrase.first]:
        return Confidence.POSSIBLE
    return Confidence.REPORTED_AS_FACT


# --- the words for an actor --------------------------------------------------------------------------------------------


def _is_part(words: Words, i: int) -> bool:
    """Whether token i may be one of the words for an actor."""
    if not 0 <= i < len(words.low):
        return False
    word = words.low[i]
    if word in people_words.DETERMINERS or (word in HARMS and word not in {"wounded", "dead"}):
        return False
    if (
        word in people_words.ADJECTIVES
        or word in ARMED_NOUNS
        or person(word) is not None
        or word in UNIDENTIFIED
        or word in SUSPECTED
    ):
        return True
    if (
        word in grammar.TIMES
        or word in grammar.PRONOUNS
        or word in grammar.BREAKS
        or word in grammar.BE
        or word in grammar.PREPOSITIONS
    ):
        return False
    return word[0].isalpha() and (
        "-" in word or (words.is_capital(i) and not words.is_shouted) or word in {"two", "three", "four"}
    )


def _is_actor(words: Words, first: int, stop: int) -> bool:
    inside = words.low[first:stop]
    if not inside or not NOT_ACTORS.isdisjoint(inside):
        return False
    if any(word in ARMED_NOUNS for word in inside):
        return True
    known = [found for found in (person(word) for word in inside) if found is not None]
    return any(found.combatant is not False for found in known) or any(
        words.raw(k).isupper() and len(words.low[k]) > 1 for k in range(first, stop)
    )


def _phrase_right(words: Words, i: int) -> _Phrase | None:
    first = i + (words.at(i) in {"the", "a", "an", "its", "some", "several"})
    if words.starts_with(first, "group", "of") or words.starts_with(first, "members", "of"):
        first += 0
    stop = first
    while stop - first < 9 and (_is_part(words, stop) or words.at(stop)[:1].isdigit()):
        stop += 1
    stop = _over_owner(words, stop)
    return _Phrase(first, stop) if stop > first and _is_actor(words, first, stop) else None


def _over_owner(words: Words, stop: int) -> int:
    """Over "of the Military Operations Command" and "of unknown gunmen"."""
    if words.at(stop) != "of":
        return stop
    at = stop + 1 + (words.at(stop + 1) in {"the", "a"})
    end = at
    while end - at < 8 and _is_part(words, end):
        end += 1
    return end if end > at else stop


def _phrase_left(words: Words, stop: int) -> _Phrase | None:
    first = _start_of(words, stop)
    if first == stop:
        before_place = _over_place(words, stop)
        if before_place is None:
            return None
        stop = before_place
        first = _start_of(words, stop)
    if words.at(first - 1) in _LINKS or (words.at(first - 1) in {"the", "a"} and words.at(first - 2) == "of"):
        owner = first - 1 - (words.at(first - 1) in {"the", "a"})
        before = _start_of(words, owner)
        first = before if before < owner and words.at(owner) == "of" else first
    opener = words.at(first - 1)
    if opener in {"by", "with", "from", "of", "in"} or opener.endswith("ing") or not _is_actor(words, first, stop):
        return None
    return _Phrase(first, stop)


def _start_of(words: Words, stop: int) -> int:
    first = stop
    while stop - first < 9 and _is_part(words, first - 1):
        first -= 1
    return first


def _over_place(words: Words, stop: int) -> int | None:
    """Over "on two motorcycles" between an actor and the verb."""
    for at in range(stop - 1, max(-1, stop - 6), -1):
        word = words.low[at]
        if word in {"on", "in", "near", "from"}:
            return at
        if word in grammar.PUNCTUATION or word in grammar.COMMON_VERBS or word in grammar.BREAKS:
            return None
    return None
