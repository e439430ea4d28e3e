"""Words of a typed line that are written together and are cut in two before it is read."""

from __future__ import annotations

import re

from curator.suggest import arabic_words, line_words, number_words
from curator.suggest.harm_words import HARMS
from curator.suggest.line_harms import arabic_people
from curator.suggest.line_words import without_article
from curator.suggest.tokens import Words

_GLUED = re.compile(r"(\d+)([a-z]{3,})|([a-z]{3,})\d+")


def split_words(words: Words) -> Words:
    """The words with those in two that are written together: "و" before a word, and a number with its harm ("3killed")."""
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    for at, word in enumerate(words.low):
        cut = _cut(words, at)
        if cut:
            low.append(word[:cut])
            start.append(words.start[at])
            end.append(words.start[at] + cut)
        low.append(word[cut:])
        start.append(words.start[at] + cut)
        end.append(words.end[at])
    return Words(words.text, low, start, end, words.is_shouted)


def _cut(words: Words, at: int) -> int:
    """After how many letters the token is two words; 0 where it is one."""
    word = words.low[at]
    if word[0] == "و" and len(word) > 2 and (word,) not in line_words.PHRASES and _is_joined(words, at):
        return 1
    glued = _GLUED.fullmatch(word) if word.isascii() else None
    if glued is not None and (glued[2] or glued[3]) in HARMS:
        return glued.end(1) if glued[1] else glued.end(3)
    return 0


def _is_joined(words: Words, at: int) -> bool:
    rest = words.low[at][1:]
    if not _starts_with_and(words, at):
        return False
    if (rest, words.at(at + 1)) in line_words.PHRASES or (without_article(rest),) in line_words.PHRASES:
        return True
    if arabic_people(rest) is not None or without_article(rest) in arabic_words.HARMS or (rest,) in line_words.PHRASES:
        return words.low[at] not in arabic_words.HARMS or rest in arabic_words.HARMS
    before = words.at(at - 1)
    if rest in number_words.ARABIC_NUMBERS or rest in number_words.ARABIC_SCALES:
        known = number_words.ARABIC_NUMBERS.keys() | number_words.ARABIC_SCALES.keys()
        return before not in known and before.removeprefix("و") not in known
    return False


def _starts_with_and(words: Words, at: int) -> bool:
    """Whether the token's own first letter is the "و": vowel signs before the second letter would move the cut."""
    return words.raw(at)[:1] == "و" and words.raw(at)[1:2].isalpha()
