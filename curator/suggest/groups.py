"""Groups of people named in a sentence: their number, who they are, and where the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.suggest import grammar_words as grammar
from curator.suggest import number_words, people_words
from curator.suggest.descriptions import (
    belonging,
    end_of,
    head_of,
    may_be_noun,
)
from curator.suggest.expressions import Expression, expression, may_begin
from curator.suggest.group import Group
from curator.suggest.harm_words import PHRASE_HEADS
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.people import Person, person
from curator.suggest.plain_groups import undetermined
from curator.suggest.profiles import LITERAL, CountingProfile

if TYPE_CHECKING:
    from curator.core.counts import Extent
    from curator.suggest.tokens import Words


class _Opening(NamedTuple):
    """How a group of people begins: its determiner or number, and where its description starts."""

    at: int
    extent: Extent | None
    rule: str
    determiner: str = ""
    number: bool = False
    partitive: bool = False


def groups_of(words: Words, profile: CountingProfile) -> list[Group]:
    """The groups of people in a stretch, in order and without overlap."""
    found: list[Group] = []
    i, count = 0, len(words.low)
    while i < count:
        group, step = _group_at(words, i, found[-1] if found else None, profile)
        if group is not None:
            found.append(group)
            i = group.stop
        else:
            i = max(i + 1, step)
    return found


def _group_at(words: Words, i: int, previous: Group | None, profile: CountingProfile) -> tuple[Group | None, int]:
    """The group that begins at token i, or none and the token to go on with."""
    word = words.low[i]
    if word == "'s":
        return _described(words, i + 1, _Opening(i + 1, None, profile.rule, "their")), i + 1
    if word in people_words.DETERMINERS or word == "no":
        group = _determined(words, i, profile)
        return group, i + 1
    if may_begin(word):
        found = expression(words, i, profile)
        if found is not None:
            return _numbered(words, found, "", i), found.stop
    known = person(word)
    if known is None:
        return None, i + 1
    return undetermined(words, i, known, previous, profile), i + 1


def _determined(words: Words, i: int, profile: CountingProfile) -> Group | None:
    word, after = words.at(i), words.at(i + 1)
    if word in {"a", "an"}:
        found = expression(words, i, profile)
        if found is not None:
            return _numbered(words, found, "", i)
    if word == "no":
        found = expression(words, i, profile)
        if found is not None:
            return _numbered(words, found, "", i)
        return _described(words, i, _Opening(i + 1, counts.NONE_REPORTED, profile.rule, "no"))
    if may_begin(after) and after not in people_words.DETERMINERS:
        found = expression(words, i + 1, profile)
        if found is not None and word in {"a", "an"} and found.extent.low is None:
            found = None
        if found is not None and found.core > i + 1 and word in people_words.SINGULAR_DETERMINERS:
            found = None
        numbered = None if found is None else _numbered(words, found, word, i)
        if numbered is not None:
            return numbered
    opening = _opening(words, i, profile)
    described = _described(words, i, opening)
    return described if described is not None else _one_more(words, i, opening, profile)


def _one_more(words: Words, i: int, opening: _Opening, profile: CountingProfile) -> Group | None:
    """As in "injuring another", "a fourth one": one person more of the kind before."""
    ordinal = opening.at > i + 1
    if ordinal and words.at(opening.at) == "one":
        stop = opening.at + 1
    elif opening.determiner == "another" and not ordinal and not _is_followed_by_a_noun(words, opening.at):
        stop = opening.at
    else:
        return None
    return Group(i, stop, stop, stop, counts.exactly(1), profile.rule, bare=True)


def _opening(words: Words, i: int, profile: CountingProfile) -> _Opening:
    word, at = words.at(i), i + 1
    if word == "both":
        alone = "and" not in words.low[at : at + 6]
        at += words.at(at) in {"his", "her", "their", "its", "the", "of"}
        return _Opening(at, counts.exactly(2) if alone else None, profile.rule, word)
    if word in people_words.SINGULAR_DETERMINERS and words.at(at) in number_words.ORDINALS:
        at += 1
    return _Opening(at, None, profile.rule, word)


def _numbered(words: Words, found: Expression, determiner: str, first: int) -> Group | None:
    """The group that a number expression opens; None where the number counts something else."""
    if found.is_ambiguous or kind_of(words, found) is not NumberKind.COUNT:
        return None
    at = found.stop
    if words.at(at) == "of":
        if words.at(at + 1) in _OF_WHOM or words.at(at + 1) in people_words.DEFINITE:
            return _part(words, found, determiner, first)
        at += 1
    opening = _Opening(_over_more(words, at), found.extent, found.rule, determiner, number=True)
    described = _described(words, first, opening)
    if described is not None:
        return described
    if at > found.stop or _is_followed_by_a_noun(words, _over_more(words, found.stop)):
        return None
    return _bare(found, determiner, first, _over_more(words, found.stop), partitive=False)


_OF_WHOM = frozenset({"whom", "them", "which", "these", "those"})


def _part(words: Words, found: Expression, determiner: str, first: int) -> Group | None:
    """As in "147 of whom", "two of the 14 policemen", "five of the wounded"."""
    at = found.stop
    if words.at(at + 1) in _OF_WHOM:
        return _bare(found, determiner, first, at + 2, partitive=True)
    inner = expression(words, at + 2, LITERAL) if may_begin(words.at(at + 2)) else None
    start = inner.stop if inner is not None else at + 2
    described = _described(words, first, _Opening(start, found.extent, found.rule, "", number=True, partitive=True))
    if described is None and words.at(at + 2) in _HARMED_AS_NOUNS:
        return _bare(found, determiner, first, at + 3, partitive=True)
    return described


_HARMED_AS_NOUNS = frozenset({"wounded", "injured", "dead", "missing", "killed", "kidnapped", "abducted", "detained"})


def _is_followed_by_a_noun(words: Words, i: int) -> bool:
    if i >= len(words.low) or not may_be_noun(words, i):
        return False
    return not words.low[i].endswith("ed") and words.low[i] not in PHRASE_HEADS and words.low[i] not in grammar.THOUGHT


def _over_more(words: Words, at: int) -> int:
    """As in "five more were hurt": the word belongs to the number."""
    return at + 1 if words.at(at) in {"more", "further", "additional", "each"} else at


def _bare(found: Expression, determiner: str, first: int, stop: int, *, partitive: bool) -> Group:
    definite = determiner in people_words.DEFINITE or determiner == "all"
    return Group(
        first,
        stop,
        stop,
        stop,
        found.extent,
        found.rule,
        definite=definite,
        partitive=partitive,
        bare=True,
    )


def _described(words: Words, first: int, opening: _Opening) -> Group | None:
    """The group whose description starts at the opening; None where no word for people closes it."""
    head = head_of(words, opening.at)
    if head is None:
        return _unknown_noun(words, first, opening) if opening.number else None
    known = person(words.at(head))
    if known is None:
        return None
    extent, unnumbered = _extent(opening, known)
    if extent is None:
        return None
    stop = head + 1
    partitive = opening.partitive
    determiner = opening.determiner
    return Group(
        first,
        stop,
        end_of(words, stop),
        min(opening.at, head),
        extent,
        opening.rule,
        words.at(head),
        belonging(words, known, head),
        formerly=any(words.low[k] in people_words.FORMERLY for k in range(opening.at, head)),
        definite=determiner in {"the", "these", "those", "this"} and not partitive,
        partitive=partitive,
        unnumbered=unnumbered,
        possessor=words.at(stop) == "'s" or (words.at(stop) == "'" and words.touches(stop)),
    )


def _extent(opening: _Opening, known: Person) -> tuple[Extent | None, bool]:
    if opening.extent is not None:
        return opening.extent, False
    word = opening.determiner
    if word in people_words.SINGULAR_DETERMINERS:
        return (counts.exactly(1), False) if known.singular else (None, False)
    if word in {"every", "each"}:
        return None, False
    if known.singular and not known.plural:
        return counts.exactly(1), False
    return counts.PLURAL_ONLY, True


def _unknown_noun(words: Words, first: int, opening: _Opening) -> Group | None:
    """A number before a noun that is not in the tables: people only where only people can suffer what is told."""
    at = opening.at
    stop = min(len(words.low), at + 4)
    while at < stop and may_be_noun(words, at):
        at += 1
    if at == opening.at or opening.extent is None:
        return None
    noun = words.at(at - 1)
    if noun in people_words.ANIMALS_AND_THINGS or noun in grammar.THINGS_BEHIND_PEOPLE or not noun.endswith("s"):
        return None
    return Group(
        first,
        at,
        end_of(words, at),
        opening.at,
        opening.extent,
        opening.rule,
        noun,
        partitive=opening.partitive,
        unknown_noun=True,
    )
