"""Groups of people named in a sentence: their number, who they are, and where the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from curator.core import counts
from curator.core.counts import Extent, PersonClass
from curator.suggest import grammar_words as grammar
from curator.suggest import number_words, people_words
from curator.suggest.expressions import Expression, expression, may_begin
from curator.suggest.harm_words import HARMS, PHRASE_HEADS, Form
from curator.suggest.number_kinds import NumberKind, kind_of
from curator.suggest.people import OF_ORIGIN, Person, person
from curator.suggest.profiles import LITERAL, CountingProfile
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words


class Group(NamedTuple):
    """People named by tokens `first` to `stop`; `end` reaches over an "of …" that says whose they are.

    `label` is where the words for them begin, behind the number. `definite` says that they were spoken of before ("the
    two"); `partitive` that they are part of others ("147 of whom"); `bare` that only a number names them; `unnumbered`
    that the words give no number of their own.
    """

    first: int
    stop: int
    end: int
    label: int
    extent: Extent
    rule: str
    head: str = ""
    person: Person | None = None
    formerly: bool = False
    definite: bool = False
    partitive: bool = False
    bare: bool = False
    unnumbered: bool = False
    possessor: bool = False
    unknown_noun: bool = False

    @property
    def is_single(self) -> bool:
        """Whether it is exactly one person, told without a numeral ("a man", "his brother")."""
        return self.extent.low == 1 and self.extent.high == 1

    @property
    def combatant(self) -> bool | None:
        """Whether they fight; None where the words leave it open."""
        return None if self.person is None or self.formerly else self.person.combatant

    @property
    def person_class(self) -> PersonClass:
        """Civilian where the words say so, else unknown."""
        civilian = self.person is not None and self.person.civilian
        return PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN


class _Opening(NamedTuple):
    """How a group of people begins: its determiner or number, and where its description starts."""

    at: int
    extent: Extent | None
    rule: str
    determiner: str = ""
    number: bool = False
    partitive: bool = False


_LONGEST_DESCRIPTION = 9
_NOT_DESCRIBING = (
    (people_words.DETERMINERS - {"other"})
    | grammar.PREPOSITIONS
    | grammar.CONJUNCTIONS
    | grammar.BE
    | grammar.HAVE
    | grammar.MODALS
    | grammar.NEGATIONS
    | grammar.PRONOUNS
    | grammar.PUNCTUATION
    | grammar.BREAKS
)
_ADJECTIVES_IN_ED = listed("""armed unarmed masked hooded displaced kidnapped abducted wounded injured unidentified uniformed suspected alleged
    detained captured imprisoned jailed arrested released freed executed murdered tortured mutilated decomposed burned
    handcuffed blindfolded beheaded disabled retired high-ranked so-called untrained trained skilled unskilled gated
    sworn accused convicted condemned married unmarried aged bearded red united allied associated""")


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
    return _undetermined(words, i, known, previous, profile), i + 1


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
        if words.at(at + 1) in {"whom", "them", "which", "these", "those"}:
            return _bare(found, determiner, first, at + 2, partitive=True)
        if words.at(at + 1) in people_words.DEFINITE:
            inner = expression(words, at + 2, LITERAL) if may_begin(words.at(at + 2)) else None
            opening = _Opening(
                inner.stop if inner else at + 2, found.extent, found.rule, "", number=True, partitive=True
            )
            described = _described(words, first, opening)
            if described is None and words.at(at + 2) in _HARMED_AS_NOUNS:
                return _bare(found, determiner, first, at + 3, partitive=True)
            return described
        at += 1
    opening = _Opening(_over_more(words, at), found.extent, found.rule, determiner, number=True)
    described = _described(words, first, opening)
    if described is not None:
        return described
    if at > found.stop or _is_followed_by_a_noun(words, _over_more(words, found.stop)):
        return None
    return _bare(found, determiner, first, _over_more(words, found.stop), partitive=False)


_HARMED_AS_NOUNS = frozenset({"wounded", "injured", "dead", "missing", "killed", "kidnapped", "abducted", "detained"})


def _is_followed_by_a_noun(words: Words, i: int) -> bool:
    if i >= len(words.low) or not _may_be_noun(words, i):
        return False
    return not words.low[i].endswith("ed") and words.low[i] not in PHRASE_HEADS and words.low[i] not in grammar.THOUGHT


def _over_more(words: Words, at: int) -> int:
    """As in "five more were hurt": the word belongs to the number."""
    return at + 1 if words.at(at) in {"more", "further", "additional", "each"} else at


def _bare(found: Expression, determiner: str, first: int, stop: int, *, partitive: bool) -> Group:
    definite = determiner in people_words.DEFINITE or determiner == "all"
    return Group(
        first, stop, stop, found.stop, found.extent, found.rule, definite=definite, partitive=partitive, bare=True
    )


def _described(words: Words, first: int, opening: _Opening) -> Group | None:
    """The group whose description starts at the opening; None where no word for people closes it."""
    head = _head(words, opening)
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
        _end(words, stop),
        min(opening.at, head),
        extent,
        opening.rule,
        words.at(head),
        _belonging(words, known, head),
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


def _head(words: Words, opening: _Opening) -> int | None:
    """The last word for people of the description that starts at the opening."""
    head: int | None = None
    at = opening.at
    stop = min(len(words.low), at + _LONGEST_DESCRIPTION)
    while at < stop:
        word = words.low[at]
        if person(word) is not None:
            head = at
            if words.at(at + 1) in {"'s", "'"}:
                break
        elif _is_age(words, at):
            at += 2
        elif not _describes(words, at, opening, after_head=head is not None):
            break
        at += 1
    if head is None or _only_describes(words, head):
        return None
    return head


def _is_age(words: Words, i: int) -> bool:
    """As in "a 23-year-old man"."""
    return words.low[i].isdigit() and words.at(i + 1) == "-" and words.at(i + 2).endswith(("-old", "-olds"))


def _describes(words: Words, i: int, opening: _Opening, *, after_head: bool) -> bool:
    """Whether token i may stand between a number or determiner and the word for people."""
    word = words.low[i]
    if word in HARMS and HARMS[word].form in {Form.PAST, Form.STATE}:
        before = words.at(i - 1)
        return i == opening.at or before in people_words.ADJECTIVES or before.endswith("ly")
    if word in people_words.ADJECTIVES or word in _ADJECTIVES_IN_ED:
        return True
    if word == "and" or word == ",":
        return not after_head and _joins_adjectives(words, i)
    if word in _NOT_DESCRIBING or not word[0].isalpha() or (after_head and not words.is_capital(i)):
        return False
    if word in HARMS:
        return False
    if word in grammar.COMMON_VERBS or word in grammar.ADVERBS or word.endswith("ed"):
        return i == opening.at and word.endswith(("ed", "ly"))
    return may_not_be_number(word)


def may_not_be_number(word: str) -> bool:
    """Whether a describing word is no number word: a second number begins another group."""
    return word not in number_words.SMALL and word not in number_words.HUNDRED and word not in number_words.SCALES


def _joins_adjectives(words: Words, i: int) -> bool:
    """As in "local and foreign fighters", "a Yahmour, Homs resident": two describing words in front of one word for people."""
    before, after = words.at(i - 1), words.at(i + 1)
    if person(words.at(i + 2)) is None or not after[:1].isalpha() or not before[:1].isalpha():
        return False
    if words.low[i] == ",":
        return words.is_capital(i - 1) and words.is_capital(i + 1)
    return (before in people_words.ADJECTIVES or words.is_capital(i - 1)) and after not in people_words.DETERMINERS


def _only_describes(words: Words, head: int) -> bool:
    """Whether the word for people only describes a thing behind it: "two police stations"."""
    after = words.at(head + 1)
    if after in grammar.THINGS_BEHIND_PEOPLE or (after in people_words.ARMED_BODIES and words.is_capital(head)):
        return True
    if words.at(head) in OF_ORIGIN and after[:1].isalpha() and words.is_capital(head + 1):
        return True
    if words.at(head) not in people_words.ALSO_ADJECTIVES and words.at(head) not in people_words.ADJECTIVES:
        return False
    return (
        after[:1].isalpha() and after not in _NOT_DESCRIBING and after not in HARMS and not words.is_capital(head + 1)
    )


def _unknown_noun(words: Words, first: int, opening: _Opening) -> Group | None:
    """A number before a noun that is not in the tables: people only where only people can suffer what is told."""
    at = opening.at
    stop = min(len(words.low), at + 4)
    while at < stop and _may_be_noun(words, at):
        at += 1
    if at == opening.at or opening.extent is None:
        return None
    noun = words.at(at - 1)
    if noun in people_words.ANIMALS_AND_THINGS or noun in grammar.THINGS_BEHIND_PEOPLE or not noun.endswith("s"):
        return None
    return Group(
        first,
        at,
        _end(words, at),
        opening.at,
        opening.extent,
        opening.rule,
        noun,
        partitive=opening.partitive,
        unknown_noun=True,
    )


def _may_be_noun(words: Words, i: int) -> bool:
    word = words.low[i]
    if word in _NOT_DESCRIBING or word in grammar.ADVERBS or word in HARMS or word in grammar.COMMON_VERBS:
        return False
    return word[0].isalpha() and may_not_be_number(word) and word not in grammar.TIMES


def _end(words: Words, stop: int) -> int:
    """Behind "of the Military Operations Command" and the like, which says whose people they are."""
    at = stop
    if words.at(at) not in {"of", "in", "from"} or stop >= len(words.low):
        return stop
    if words.at(at) != "of" and not (
        words.at(at + 1) in {"the", "his", "their"} and words.at(at + 2) in people_words.ARMED_BODIES
    ):
        if not _is_armed_name(words, at + 1):
            return stop
    at += 1
    while at < len(words.low) and at - stop < 10 and _names_body(words, at):
        at += 1
    while at > stop and words.at(at - 1) in {"of", "the", "and", "for", "in"}:
        at -= 1
    return at if at > stop + 1 else stop


def _is_armed_name(words: Words, at: int) -> bool:
    """Whether a capitalised name with a word for an armed body in it begins here."""
    at += words.at(at) == "the"
    for k in range(at, min(at + 6, len(words.low))):
        if words.low[k] in people_words.ARMED_BODIES and words.is_capital(k):
            return True
        if not words.is_capital(k) and words.low[k] not in {"of", "the"}:
            return False
    return False


def _names_body(words: Words, i: int) -> bool:
    word = words.low[i]
    if word in grammar.BE or word in grammar.HAVE or word in HARMS or word in grammar.COMMON_VERBS:
        return False
    if word in {"the", "of", "a", "an", "his", "her", "their", "for", "one", "same"}:
        return words.at(i - 1) not in {"of"} or word != "of"
    if word in people_words.ARMED_BODIES or word in people_words.CIVIL_BODIES or word in people_words.ADJECTIVES:
        return word not in grammar.TIMES and word not in {"injured", "wounded", "dead", "killed", "is", "other"}
    if word in _NOT_DESCRIBING or word in grammar.TIMES or words.is_shouted:
        return False
    return words.is_capital(i) and word[0].isalpha()


def _belonging(words: Words, known: Person, head: int) -> Person:
    """A "member" or "leader" fights where the body that follows, or stands before, is an armed one."""
    if known.combatant is not None or words.at(head) not in _OF_A_BODY:
        return known
    after = set(words.low[head + 1 : _end(words, head + 1)])
    before = set(words.low[max(0, head - 4) : head])
    if after & people_words.CIVIL_BODIES or before & people_words.CIVIL_BODIES:
        return known
    if after & people_words.ARMED_BODIES or before & people_words.ARMED_BODIES:
        return known._replace(combatant=True)
    return known


_OF_A_BODY = listed("member members leader leaders official officials agent agents personnel staff element elements")


def _undetermined(
    words: Words, i: int, known: Person, previous: Group | None, profile: CountingProfile
) -> Group | None:
    """A word for people without number or determiner: a plural, a title with a name, or the second of "a man and woman"."""
    head = i
    while head + 1 < len(words.low) and person(words.low[head + 1]) is not None and head - i < 3:
        head += 1
    known = person(words.low[head]) or known
    if _only_describes(words, head):
        return None
    if known.singular and not known.plural:
        return _single_without_article(words, i, head, known, previous, profile)
    first = _left_over_description(words, i, previous)
    extent, rule = profile.plural()
    stop = head + 1
    return Group(
        first,
        stop,
        _end(words, stop),
        first,
        extent,
        rule,
        words.low[head],
        _belonging(words, known, head),
        formerly=any(words.low[k] in people_words.FORMERLY for k in range(first, head)),
        unnumbered=True,
        possessor=words.at(stop) in {"'s", "'"},
    )


def _single_without_article(
    words: Words, i: int, head: int, known: Person, previous: Group | None, profile: CountingProfile
) -> Group | None:
    joined = words.at(i - 1) == "and" and previous is not None and previous.end == i - 1 and previous.is_single
    if joined:
        return Group(i, head + 1, _end(words, head + 1), i, counts.exactly(1), profile.rule, words.low[head], known)
    is_title = (
        words.is_capital(head)
        and words.low[head] not in OF_ORIGIN
        and head + 1 < len(words.low)
        and words.is_capital(head + 1)
    )
    if not is_title:
        return None
    stop = head + 1
    while stop < len(words.low) and stop - head < 6 and _may_follow_title(words, stop):
        stop += 1
    if stop == head + 1:
        return None
    return Group(i, stop, stop, i, counts.exactly(1), profile.rule, words.low[head], known)


def _may_follow_title(words: Words, i: int) -> bool:
    word = words.low[i]
    if not words.is_capital(i) or word in _NOT_DESCRIBING or word in grammar.TIMES:
        return False
    if not words.is_shouted:
        return True
    known = word in people_words.ADJECTIVES or word in HARMS or word in grammar.COMMON_VERBS or person(word) is not None
    return not known and word not in grammar.THINGS_BEHIND_PEOPLE and not word.endswith(("ed", "ing", "ly"))


def _left_over_description(words: Words, i: int, previous: Group | None) -> int:
    first = i
    floor = max(previous.end if previous is not None else 0, i - 4)
    while first > floor and _stands_before(words, first - 1):
        first -= 1
    return first


def _stands_before(words: Words, i: int) -> bool:
    word = words.low[i]
    if word in people_words.ADJECTIVES or word in _ADJECTIVES_IN_ED or person(word) is not None:
        return word not in HARMS or HARMS[word].form is not Form.PAST
    if word in _NOT_DESCRIBING or word in grammar.COMMON_VERBS or word in HARMS or not word[0].isalpha():
        return False
    return "-" in word or (words.is_capital(i) and i > 0 and not words.is_shouted)
