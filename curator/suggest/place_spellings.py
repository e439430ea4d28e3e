"""How alike two spellings of one name are: "Jableh", "Jabla" and "Jebleh", "حماة" and "حماه"."""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from curator.suggest.place_names import fold, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 80
"""Nothing longer, in code points, is the name of a place."""


class Alike(IntEnum):
    """How close a spelling comes to another, the closest first."""

    EXACT = 0
    FOLDED = 1
    """But for case, accents, articles, hyphens, q or k, doubled letters."""

    CLOSE = 2
    """But for which letters write a vowel."""

    LOOSE = 3
    """But for short vowels, and for letters that stand for neighbouring sounds."""

    SOUND = 4
    """The same consonants, in another script."""

    TYPO = 5
    """One letter is wrong, missing or too many."""


_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "\u0131": "i",
        "ß": "ss",
        "æ": "e",
        "œ": "e",
        "ð": "d",
        "þ": "th",
        "ə": "e",
        "ħ": "h",
    }
    | {"w": "u", "y": "i"}
)
_VOWELS = re.compile(r"[aeiou]{2,}")
_DOUBLE = re.compile(r"(.)\1+")
_SHORT = str.maketrans("eo", "au")
_SOUNDS = (("sch", "x"), ("tch", "x"), ("sh", "x"), ("ch", "x"), ("kh", "k"), ("gh", "k"), ("th", "t"), ("dh", "d"))
_NEIGHBOURS = str.maketrans("cgi", "kka")
_LATIN = re.compile(r"[a-zəħłøđ\u0131]")


@lru_cache(maxsize=4096)
def close(name: str) -> str:
    """A folded name without what ways of writing vowels differ in, in one word: "jabla" for "Jebleh" and "Jabla"."""
    return _close(bare(name))


def _close(folded_name: str) -> str:
    if not _LATIN.search(folded_name):
        word = folded_name.replace(" ", "").replace("ء", "")
        return word[:-1] + "ا" if len(word) > 3 and word[-1] == "ه" else word
    word = _VOWELS.sub(_run, folded_name.replace(" ", "").translate(_LETTERS)).translate(_SHORT)
    return _DOUBLE.sub(r"\1", word)


def _run(vowels: re.Match[str]) -> str:
    """Of several vowels together, those that are heard in each spelling: "ei", "ay" and "ai" are "i", "aw" and "o" are "u"."""
    run = vowels[0]
    return "".join(each for each in run if each in "iou") or run


@lru_cache(maxsize=4096)
def bucket(name: str) -> str:
    """The key under which all spellings of a name are found together; other names may share it."""
    word = close(name)
    if not _LATIN.search(word):
        return word
    for sound, same in _SOUNDS:
        word = word.replace(sound, same)
    return _DOUBLE.sub(r"\1", word.translate(_NEIGHBOURS))


def sound(name: str) -> str:
    """The key under which a name is found from another script: its consonants, behind a sign that no bucket has."""
    return "~" + skeleton(name[:LONGEST]).replace(" ", "").replace("q", "k").replace("c", "k")


def is_arabic(name: str) -> bool:
    """Whether a name is written in Arabic letters."""
    return any("\u0620" <= sign <= "\u06ff" or "\ufb50" <= sign <= "\ufeff" for sign in name)


def alike(first: str, second: str) -> Alike | None:
    """How close two spellings in one script come; None where they are different names."""
    return closest_of(first, (second,))


def closest_of(name: str, names: Iterable[str]) -> Alike | None:
    """How close the closest of these spellings comes to a name; None where all are different names."""
    best: Alike | None = None
    for other in names:
        if _plain(name) == _plain(other):
            return Alike.EXACT
        if bucket(name) != bucket(other):
            continue
        level = (
            Alike.FOLDED if bare(name) == bare(other) else Alike.CLOSE if close(name) == close(other) else Alike.LOOSE
        )
        best = level if best is None else min(best, level)
    return best


@lru_cache(maxsize=8192)
def bare(name: str) -> str:
    """A name folded, as `fold` has it."""
    return fold(name[:LONGEST])


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def is_one_letter_off(first: str, second: str) -> bool:
    """Whether one letter more, less or another, or two that changed places, is all that two words differ in."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    one, two = first[start:], second[start:]
    return one[1:] == two[1:] or one[1:] == two or one == two[1:] or (one[:2] == two[:2][::-1] and one[2:] == two[2:])
