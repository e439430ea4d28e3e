"""The words that describe people between a number and the word for them, and whose people they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.suggest import grammar_words as grammar
from curator.suggest import number_words, people_words
from curator.suggest.harm_words import HARMS, Form
from curator.suggest.people import OF_ORIGIN, Person, person
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

NOT_DESCRIBING = (
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


_LONGEST_DESCRIPTION = 9


def head_of(words: Words, start: int) -> int | None:
    """The last word for people of the description that starts at the opening."""
    head: int | None = None
    at = start
    stop = min(len(words.low), at + _LONGEST_DESCRIPTION)
    while at < stop:
        word = words.low[at]
        if person(word) is not None:
            if head is not None and word in {"hostage", "captive"}:
                break
            head = at
            if words.at(at + 1) in {"'s", "'"}:
                break
        elif _is_age(words, at):
            at += 2
        elif not _describes(words, at, start, after_head=head is not None):
            break
        at += 1
    if head is None or only_describes(words, head):
        return None
    return head


def _is_age(words: Words, i: int) -> bool:
    """As in "a 23-year-old man"."""
    return words.low[i].isdigit() and words.at(i + 1) == "-" and words.at(i + 2).endswith(("-old", "-olds"))


def _describes(words: Words, i: int, start: int, *, after_head: bool) -> bool:
    """Whether token i may stand between a number or determiner and the word for people."""
    word = words.low[i]
    if word in HARMS and HARMS[word].form in {Form.PAST, Form.STATE}:
        before = words.at(i - 1)
        return i == start or before in people_words.ADJECTIVES or before.endswith("ly")
    if word in people_words.ADJECTIVES or word in _ADJECTIVES_IN_ED:
        return True
    if word in {"and", ","}:
        return not after_head and _joins_adjectives(words, i)
    if word in NOT_DESCRIBING or word in HARMS or not word[0].isalpha() or (after_head and not words.is_capital(i)):
        return False
    if word in grammar.COMMON_VERBS or word in grammar.ADVERBS or word.endswith("ed"):
        return i == start and word.endswith(("ed", "ly"))
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


def only_describes(words: Words, head: int) -> bool:
    """Whether the word for people only describes a thing behind it: "two police stations"."""
    after = words.at(head + 1)
    if after in grammar.THINGS_BEHIND_PEOPLE or (after in people_words.ARMED_BODIES and words.is_capital(head)):
        return True
    if words.at(head) in OF_ORIGIN and after[:1].isalpha() and words.is_capital(head + 1):
        return True
    if words.at(head) not in people_words.ALSO_ADJECTIVES and words.at(head) not in people_words.ADJECTIVES:
        return False
    return after[:1].isalpha() and after not in NOT_DESCRIBING and after not in HARMS and not words.is_capital(head + 1)


def may_be_noun(words: Words, i: int) -> bool:
    """Whether token i may be a noun that is in no table."""
    word = words.low[i]
    if word in NOT_DESCRIBING or word in grammar.ADVERBS or word in HARMS or word in grammar.COMMON_VERBS:
        return False
    return word[0].isalpha() and may_not_be_number(word) and word not in grammar.TIMES


def end_of(words: Words, stop: int) -> int:
    """Behind "of the Military Operations Command" and the like, which says whose people they are."""
    if words.at(stop) not in {"of", "in", "from"}:
        return stop
    owned = words.at(stop + 1) in {"the", "his", "their"} and words.at(stop + 2) in people_words.ARMED_BODIES
    if words.at(stop) != "of" and not owned and not _is_armed_name(words, stop + 1):
        return stop
    at = stop + 1
    while at < len(words.low) and at - stop < 10 and _names_body(words, at):
        at += 1
    while at > stop and words.at(at - 1) in {"of", "the", "and", "for", "in"}:
        at -= 1
    return at if at > stop + 1 and _names_whose(words, stop + 1, at) else stop


def _names_whose(words: Words, first: int, stop: int) -> bool:
    """Whether a name or a word for a body is among these words: "of the Ministry", "of one family", not "of the small"."""
    bodies = people_words.ARMED_BODIES | people_words.CIVIL_BODIES
    return any(words.low[k] in bodies or (words.is_capital(k) and not words.is_shouted) for k in range(first, stop))


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
        return words.at(i - 1) != "of" or word != "of"
    if word in people_words.ARMED_BODIES or word in people_words.CIVIL_BODIES or word in people_words.ADJECTIVES:
        return word not in grammar.TIMES and word not in {"injured", "wounded", "dead", "killed", "is", "other"}
    if word in NOT_DESCRIBING or word in grammar.TIMES or words.is_shouted:
        return False
    return words.is_capital(i) and word[0].isalpha()


def belonging(words: Words, known: Person, head: int) -> Person:
    """A "member" or "leader" fights where the body that follows, or stands before, is an armed one."""
    if known.combatant is not None or words.at(head) not in _OF_A_BODY:
        return known
    after = set(words.low[head + 1 : end_of(words, head + 1)])
    before = set(words.low[max(0, head - 4) : head])
    if after & people_words.CIVIL_BODIES or before & people_words.CIVIL_BODIES:
        return known
    if after & people_words.ARMED_BODIES or before & people_words.ARMED_BODIES:
        return known._replace(combatant=True)
    return known


_OF_A_BODY = listed("member members leader leaders official officials agent agents personnel staff element elements")


def may_follow_title(words: Words, i: int) -> bool:
    """Whether token i may be a name behind "Judge" or "Major General"."""
    word = words.low[i]
    if not words.is_capital(i) or word in NOT_DESCRIBING or word in grammar.TIMES:
        return False
    if not words.is_shouted:
        return True
    known = word in people_words.ADJECTIVES or word in HARMS or word in grammar.COMMON_VERBS or person(word) is not None
    return not known and word not in grammar.THINGS_BEHIND_PEOPLE and not word.endswith(("ed", "ing", "ly"))


def stands_before(words: Words, i: int) -> bool:
    """Whether token i describes people named behind it without a number: "pro-Assad gunmen"."""
    word = words.low[i]
    if word in people_words.ADJECTIVES or word in _ADJECTIVES_IN_ED or person(word) is not None:
        return word not in HARMS or HARMS[word].form is not Form.PAST
    if word in NOT_DESCRIBING or word in grammar.COMMON_VERBS or word in HARMS or not word[0].isalpha():
        return False
    return "-" in word or (words.is_capital(i) and i > 0 and not words.is_shouted)
