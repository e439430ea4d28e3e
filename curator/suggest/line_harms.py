"""The words of a typed line of counts for what happened to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core import counts
from curator.suggest import arabic_words, line_words, number_words
from curator.suggest.harm_words import HARMS
from curator.suggest.line_pieces import Element, Piece
from curator.suggest.line_words import without_article

if TYPE_CHECKING:
    from curator.suggest.arabic_words import ArabicPeople
    from curator.suggest.tokens import Words


def harm_at(words: Words, at: int) -> Element | None:
    """The words for what happened that begin at token `at`."""
    for length in range(line_words.LONGEST_PHRASE, 0, -1):
        phrase = tuple(words.low[at : at + length])
        if len(phrase) == length and phrase in line_words.PHRASES and not _lacks_number(words, at, phrase):
            is_verb = " ".join(phrase) in line_words.VERBS
            return Element(Piece.HARM, at, at + length, quantity=line_words.PHRASES[phrase], is_verb=is_verb)
    word = words.low[at]
    known = HARMS.get(word)
    if known is not None:
        return Element(Piece.HARM, at, at + 1, quantity=known.quantity, is_verb=word in line_words.VERBS)
    return _arabic_harm(words, at)


def _lacks_number(words: Words, at: int, phrase: tuple[str, ...]) -> bool:
    """Whether the phrase is one thing only behind a number, and none stands there."""
    before = words.at(at - 1)
    is_number = before[:1].isdigit() or before in number_words.ARABIC_NUMBERS or before in number_words.SMALL
    return phrase in line_words.WITH_NUMBER_BEFORE and not is_number


def _arabic_harm(words: Words, at: int) -> Element | None:
    word = words.low[at]
    if word[0] < "\u0600" or word[0] > "\u06ff":
        return None
    bare = (without_article(word),)
    people = arabic_people(word)
    if people is not None and people.harm is not None:
        said = None if people.number is None or people.needs_number else counts.exactly(people.number)
        return Element(Piece.HARM, at, at + 1, said, quantity=people.harm)
    if bare in line_words.PHRASES:
        return Element(Piece.HARM, at, at + 1, quantity=line_words.PHRASES[bare])
    known = arabic_words.HARMS.get(word)
    if known is None:
        return None
    return Element(Piece.HARM, at, at + 1, quantity=known.quantity, is_verb=known.may_be_active)


def arabic_people(word: str) -> ArabicPeople | None:
    """An Arabic word for people, with its article or without."""
    return arabic_words.PEOPLE.get(word) or arabic_words.PEOPLE.get(without_article(word))
