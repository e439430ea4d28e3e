"""Whole numbers in digits or words, at one place of a text; None wherever two readings are possible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from curator.suggest import number_words as names

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

LARGEST = 10**10
"""Nobody counts more people than this; longer digits are identifiers."""

_DIGITS = re.compile(r"\d{1,11}")
_GROUPED = re.compile(r"\d{1,3}(?:([,٬])\d{3})(?:\1\d{3}){0,3}")
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,4}")
_DECIMAL = re.compile(r"(\d{1,9})[.\u066b](\d{1,3})")
_SHORT_SCALE = re.compile(r"(\d{1,6})(?:\.(\d{1,3}))?(k|m|mn|bn)")
_THIN_SPACES = frozenset("\u00a0\u202f\u2009")


class Numeral(NamedTuple):
    """A whole number and the index of the token behind it."""

    value: int
    stop: int


def is_numeric(word: str) -> bool:
    """Whether a token begins with a digit."""
    return word[:1].isdigit()


def numeral(words: Words, i: int) -> Numeral | None:
    """The whole number that begins at token i; None where there is none, or where it could be read in two ways."""
    word = words.at(i)
    if _is_negative(words, i):
        return None
    if is_numeric(word):
        return _digits(words, i)
    if word in names.ARABIC_SMALL or word in names.ARABIC_SCALES:
        return arabic_numeral(words, i)
    return _english(words, i)


def _is_negative(words: Words, i: int) -> bool:
    """As in "minus 5", "-504", ".5": nobody counts people below nothing."""
    before = words.at(i - 1)
    if before in {"minus", "negative"}:
        return True
    return before in {"-", "−", "."} and words.touches(i) and not words.touches(i - 1)


def digits_value(word: str) -> int | None:
    """What a token of digits says: "1,234" is 1234, "344" is 344; None for "1.234", "1,23", "007" and longer than 11."""
    if _DIGITS.fullmatch(word):
        return None if len(word) > 1 and int(word[0]) == 0 else int(word)
    if _GROUPED.fullmatch(word) or _DOTTED.fullmatch(word):
        value = int("".join(sign for sign in word if sign.isdigit()))
        return value if word[0] != "0" and value <= LARGEST else None
    return None


def _digits(words: Words, i: int) -> Numeral | None:
    word = words.at(i)
    short = _SHORT_SCALE.fullmatch(word)
    if short:
        value = _scaled(short[1], short[2] or "", names.ABBREVIATED_SCALES[short[3]])
        return None if value is None or short[3] == "m" else Numeral(value, i + 1)
    if _has_loose_neighbour(words, i):
        return None
    scale = _scale(words.at(i + 1))
    decimal = _DECIMAL.fullmatch(word)
    if decimal:
        value = _scaled(decimal[1], decimal[2], scale) if scale > 1 else None
        return None if value is None else Numeral(value, i + 2)
    stop, value = _joined_groups(words, i)
    if value is None:
        return None
    if scale > 1 and stop == i + 1:
        return _with_rest(words, value * scale, scale, i + 2)
    return Numeral(value, stop)


def _has_loose_neighbour(words: Words, i: int) -> bool:
    """Whether three digits stand beside these behind a plain space: "40 000" may be one number or two."""
    if not words.text[words.start[i] : words.end[i]].isdigit() or len(words.at(i)) > 3:
        return False
    after = words.at(i + 1)
    gap = words.text[words.end[i] : words.start[i + 1]] if i + 1 < len(words.low) else ""
    if gap == " " and len(after) == 3 and after.isdigit():
        return True
    before = words.at(i - 1)
    gap = words.text[words.end[i - 1] : words.start[i]] if i else ""
    return gap == " " and len(words.at(i)) == 3 and before.isdigit() and len(before) <= 3


def _joined_groups(words: Words, i: int) -> tuple[int, int | None]:
    """Groups of three digits behind thin or no-break spaces belong to one number."""
    stop, digits = i + 1, words.at(i)
    while stop < len(words.low) and words.text[words.end[stop - 1] : words.start[stop]] in _THIN_SPACES:
        if not (len(words.low[stop]) == 3 and words.low[stop].isdigit() and len(digits) <= 9):
            break
        digits += words.low[stop]
        stop += 1
    return stop, digits_value(digits)


def _scale(word: str) -> int:
    if word in names.SCALES:
        return names.SCALES[word]
    return 100 if word == "hundred" else 12 if word == "dozen" else names.ARABIC_SCALES.get(word, 1)


def _scaled(whole: str, part: str, scale: int) -> int | None:
    """As in "1.5" and million is 1,500,000; None where the part does not come out whole."""
    value, rest = divmod(int(whole + part) * scale, 10 ** len(part))
    return None if rest or value > LARGEST else value


def _with_rest(words: Words, value: int, scale: int, stop: int) -> Numeral | None:
    """As in "4 thousand 3 hundred and 21": what follows a scale may only be smaller; other digits make it unclear."""
    after = words.at(stop)
    if is_numeric(after) or after in names.SCALES or after == "hundred":
        return None
    rest = _english(words, stop + (after == "and")) if after == "and" and words.at(stop + 1) in names.SMALL else None
    if rest is not None and rest.value < scale:
        return None
    return Numeral(value, stop) if value <= LARGEST else None


# --- English words -----------------------------------------------------------------------------------------------------


def _english(words: Words, i: int) -> Numeral | None:
    word, after = words.at(i), words.at(i + 1)
    if word in {"a", "half"}:
        return _of_dozens_and_scales(words, i)
    parsed = _below_hundred(words, i)
    if parsed is None and word not in names.HUNDRED and word not in names.SCALES:
        return None
    if parsed is not None and after == "dozen" and parsed.stop == i + 1:
        return Numeral(12 * parsed.value, i + 2)
    return _sum_of_scales(words, i)


_FIXED = ((("half", "a", "dozen"), 6), (("half", "dozen"), 6), (("a", "dozen"), 12), (("a", "pair", "of"), 2))


def _of_dozens_and_scales(words: Words, i: int) -> Numeral | None:
    """As in "a dozen", "half a dozen", "a hundred", "a thousand"."""
    for phrase, value in _FIXED:
        if words.starts_with(i, *phrase):
            return Numeral(value, i + len(phrase))
    if words.at(i) == "a" and (words.at(i + 1) in names.HUNDRED or words.at(i + 1) in names.SCALES):
        return _sum_of_scales(words, i + 1)
    return None


def _below_hundred(words: Words, i: int) -> Numeral | None:
    word = words.at(i)
    if word in names.UNITS:
        return Numeral(names.UNITS[word], i + 1)
    if word in names.TENS:
        unit = names.UNITS.get(words.at(i + 1), 0)
        return Numeral(names.TENS[word] + unit, i + 2) if 0 < unit < 10 else Numeral(names.TENS[word], i + 1)
    tens, hyphen, unit_word = word.partition("-")
    unit = names.UNITS.get(unit_word, 0)
    return Numeral(names.TENS[tens] + unit, i + 1) if hyphen and tens in names.TENS and 0 < unit < 10 else None


def _sum_of_scales(words: Words, i: int) -> Numeral | None:
    """The classical reading: groups below a thousand, each with its scale, the scales falling."""
    total, last_scale, at = 0, LARGEST, i
    while True:
        group = _below_thousand(words, at)
        if group is None:
            break
        value, stop = group
        scale = names.SCALES.get(words.at(stop).removesuffix("s") if stop > at else words.at(stop), 1)
        if scale >= last_scale:
            return None
        total += value * scale
        at, last_scale = stop + (scale > 1), scale
        if scale == 1:
            break
        if words.at(at) == "and" and _continues(words, at + 1):
            at += 1
    if at == i or total > LARGEST or _runs_on(words, at):
        return None
    return Numeral(total, at)


def _below_thousand(words: Words, i: int) -> Numeral | None:
    if words.at(i) in names.SCALES:
        return Numeral(1, i)
    low = Numeral(1, i) if words.at(i) in names.HUNDRED else _below_hundred(words, i)
    if low is None or words.at(low.stop) not in names.HUNDRED:
        return low
    value, stop = 100 * low.value, low.stop + 1
    joined = words.at(stop) == "and"
    rest = _below_hundred(words, stop + joined)
    if rest is None or (joined and not _continues(words, stop + 1)):
        return Numeral(value, stop)
    return Numeral(value + rest.value, rest.stop)


def _continues(words: Words, i: int) -> bool:
    """Whether the number word behind "and" belongs to the number before it, not to a new count ("and one was hurt")."""
    small = _below_hundred(words, i)
    if small is None:
        return False
    return words.at(small.stop) not in {"were", "was", "other", "others", "more", "of", "have", "had", "are", "is"}


def _runs_on(words: Words, i: int) -> bool:
    """Whether a further number word makes it unclear where the number ends, or a fraction follows."""
    after = words.at(i)
    if after in names.SMALL or after in names.SCALES or after in names.HUNDRED or after in names.ORDINALS:
        return True
    if after.partition("-")[0] in names.TENS or after in names.FRACTIONS:
        return True
    if after == "and" and words.at(i + 1) == "a" and words.at(i + 2) in names.FRACTIONS:
        return True
    return after in {"-", "–", "—"} and words.at(i + 1) in names.UNITS and words.at(i - 1) in names.TENS


# --- Arabic words ------------------------------------------------------------------------------------------------------


def arabic_numeral(words: Words, i: int, *, joined: bool = False) -> Numeral | None:
    """Arabic number words: units, tens and hundreds joined by "و", and one scale; `joined`: the first has its "و" too."""
    total, at = 0, i
    while True:
        part = _arabic_part(words, at, joined=joined or at > i)
        if part is None:
            break
        if at > i and not _arabic_falls(part.value, total):
            break
        total, at = total + part.value, part.stop
        scale = names.ARABIC_SCALES.get(words.at(at))
        if scale is not None:
            total, at = total * scale, at + 1
    return Numeral(total, at) if at > i else None


def _arabic_part(words: Words, i: int, *, joined: bool) -> Numeral | None:
    word = words.at(i)
    if joined:
        if not word.startswith("و"):
            return None
        word = word[1:]
    if word in names.ARABIC_ELEVEN and words.at(i + 1) in names.ARABIC_TEN:
        return Numeral(10 + names.ARABIC_ELEVEN[word], i + 2)
    if word in names.ARABIC_TWO_THOUSAND:
        return Numeral(names.ARABIC_TWO_THOUSAND[word], i + 1)
    value = names.ARABIC_NUMBERS.get(word)
    if value is None:
        return Numeral(names.ARABIC_SCALES[word], i + 1) if word in names.ARABIC_SCALES and not joined else None
    if 2 < value < 10 and words.at(i + 1) in names.ARABIC_TEN:
        return Numeral(10 + value, i + 2)
    return Numeral(value, i + 1)


def _arabic_falls(value: int, total: int) -> bool:
    """Arabic names hundreds, then units, then tens: "مئة وخمسة وعشرون"."""
    below = total % 1000
    if value % 10 == 0 and 10 < value < 100:
        return below % 100 < 10
    return value < 100 and below % 100 == 0 if value < 100 else below == 0 and value < 1000
