"""Names of places across spellings: "Al-Jumhoriya" and "Al-Joumhouryah", "الغزيلة" and "Ghozaylah"."""

from __future__ import annotations

import re
import unicodedata

from curator.core.folding import folded
from curator.suggest.tables import listed

_ARTICLES = listed("al el ad ed ar er as es ash esh at et an en az ez adh ath ul il l")
_JOINS = re.compile(r"[\W_]+")
_APOSTROPHES = frozenset("'’‘`\u02bc\u02bb\u02be\u02bf")
_SAME = (
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("q", "k"),
    ("ph", "f"),
    ("tch", "ch"),
    ("dj", "j"),
    ("x", "ks"),
)
_DOUBLE = re.compile(r"(.)\1+")
_LAST_H = re.compile(r"(?<=[ae])h$")
_ARABIC_ARTICLE = re.compile(r"^(?:ال|وال|بال|لل)(?=\w{3})")
_SOUNDS = {
    "ا": "", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "k", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "", "ي": "", "ء": "",
}  # fmt: skip
_VOWELS = re.compile(r"[aeiouyw\s]+")


def fold(name: str) -> str:
    """A name without what spellings differ in: case, accents, vowel signs, articles, hyphens, apostrophes, q or k, doubling.

    Two names that fold alike are written alike in all that matters; see `skeleton` for a looser comparison.
    """
    low = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).lower())
    plain = folded("".join(sign for sign in low if not unicodedata.combining(sign) and sign not in _APOSTROPHES))
    parts = list(filter(None, map(_folded_part, _JOINS.split(plain))))
    return " ".join([part for part in parts if part not in _ARTICLES] or parts)


def _folded_part(part: str) -> str:
    """One word of a name, folded until nothing changes any more."""
    before = ""
    while part != before:
        before = part
        part = _ARABIC_ARTICLE.sub("", part)
        for spelling, same in _SAME:
            part = part.replace(spelling, same)
        part = _DOUBLE.sub(r"\1", _LAST_H.sub("", part))
    return part


def skeleton(name: str) -> str:
    """The consonants of a name in Latin letters, the same for both scripts: "ghzl" for "al-Ghazila" and "الغزيلة".

    Different places may share it: a reason to look, never to join.
    """
    latin = "".join(_SOUNDS.get(sign, sign) for sign in fold(name))
    bare = " ".join(
        part[:-1] if len(part) > 2 and part[-1] == "h" and part[-2] not in "csgkdt" else part for part in latin.split()
    )
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", bare))
