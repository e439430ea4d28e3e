"""Numbers of people in the words of an infobox cell: "344+", "120–150", "at least 12", "twenty-five", "dozens".

Works on folded words (`lines.folded`): lower case, Western digits, Arabic without vowel signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from curator.core.counts import VAGUE, Extent, about, at_least, at_most, between, either, exactly, fewer_than, more_than
from curator.exchange.importers.lines import pattern_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_QUALIFIERS: tuple[tuple[Callable[[int], Extent], str], ...] = (
    (at_least, r"at least|no fewer than|no less than|not less than|minimum(?: of)?|min\.|≥|>=|(?:ما )?لا يقل عن|\+"),
    (at_most, r"at most|no more than|not more than|up to|as many as|maximum(?: of)?|max\.|≤|<=|(?:ما )?لا يزيد عن|لا يتجاوز"),
    (more_than, r"more than|over|above|upwards of|in excess of|>|اكثر من|(?:ما )?يزيد (?:عن|علي)"),
    (fewer_than, r"fewer than|less than|under|below|<|اقل من"),
    (about, r"about|around|approximately|approx\.?|roughly|nearly|almost|close to|some|circa|ca?\.|~|≈|(?:an )?estimated|est\.|نحو|حوالي|زهاء|قرابه|ما يقارب"),
)  # fmt: skip
_BEFORE = tuple((extent, pattern_for(rf"(?<!\w)(?:{pattern})\s{{0,3}}\Z")) for extent, pattern in _QUALIFIERS)
_AND_MORE = pattern_for(r"\s?\+(?!\w)|\s(?:or more|and more|and counting|at least|او اكثر|علي الاقل)(?!\w)")
_ABOUT_THAT = pattern_for(r"\s(?:or so|approximately|تقريبا)(?!\w)")
_BETWEEN = pattern_for(r"(?<!\w)(?:between|بين|ما بين)\s\Z")
_LINKS = pattern_for(r"\s?(?:(?P<range>[–—-]|to|الي|حتي)|(?P<either>or|او)|(?P<both>and|و))\s?")

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_ONES, 1)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
_ARABIC_ONES = {
    "احد": 1, "احدي": 1, "اثنا": 2, "اثني": 2, "اثنان": 2, "اثنين": 2, "اثنتا": 2, "ثلاثه": 3, "ثلاث": 3, "اربعه": 4, "اربع": 4, "خمسه": 5,
    "خمس": 5, "سته": 6, "ست": 6, "سبعه": 7, "سبع": 7, "ثمانيه": 8, "ثماني": 8, "تسعه": 9, "تسع": 9, "عشره": 10, "عشر": 10,
}  # fmt: skip
_ARABIC_TENS = {"عشر": 20, "ثلاث": 30, "اربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}
_SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12, "k": 1_000, "مايه": 100, "ميه": 100, "الف": 1_000, "الاف": 1_000, "مليون": 1_000_000,
}  # fmt: skip
_SPELT = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[:9])}))?|{'|'.join(sorted(_ONES, key=len, reverse=True))}"
_SPELT_ARABIC = (
    rf"(?P<unit>{'|'.join(sorted(_ARABIC_ONES, key=len, reverse=True))})(?:(?P<teen>\sعشره?)|\sو(?P<tens>{'|'.join(_ARABIC_TENS)})(?:ون|ين))?"
    rf"|(?P<tens_alone>{'|'.join(_ARABIC_TENS)})(?:ون|ين)"
)
_NUMBERS = pattern_for(
    r"(?<![\d.,:/])(?<![a-z]-)(?<![a-z])(?:"
    r"(?P<grouped>\d{1,3}(?:[,.٬'\u00a0\u202f\u2009 ]\d{3})+)(?![.,]?\d)"
    r"|(?P<decimal>\d{1,4}[.,]\d{1,2})(?![.,]?\d)|(?P<plain>\d{1,9})(?![.,:/]?\d))(?!\s?%)(?![a-jl-z])"
    rf"|(?<![\w-])(?:(?P<spelt>{_SPELT})|(?:و?{_SPELT_ARABIC}))(?![\w])"
)
_SCALE = pattern_for(
    rf"\s?-?({'|'.join(sorted(_SCALES, key=len, reverse=True))})(?!\w)(?:\s(?:and\s)?(?P<rest>{_SPELT}|\d{{1,2}})(?!\w))?"
)
_VAGUE = pattern_for(
    r"(?<![\w-])(?:(?:many |several |a few )?(?:dozens|scores|tens|hundreds|thousands)(?: of (?:thousands|hundreds))?|a dozen|several|numerous|many|a few|a number of"
    r"|(?:ال)?(?:عشرات|ميات|الاف)|عدد من|العديد من)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of people, with where its words (the qualifier among them) stand in the folded words."""

    start: int
    end: int
    extent: Extent


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    value: int
    scale: int = 1
    rounded: bool = False


def counted_people(words: str) -> list[Counted]:
    """Every number in the words with the bounds that they give it, in their order.

    What is no whole number of people is left out: decimals, percentages, numbers inside names ("T-72"), ranges that run
    backwards. A word that says no number ("dozens") has neither bound.
    """
    numbers = _numbers(words)
    found = []
    place = 0
    while place < len(numbers):
        number = numbers[place]
        pair = _pair(words, numbers, place)
        if pair is None:
            found.append(_single(words, number))
            place += 1
            continue
        if pair.extent.is_known:
            found.append(pair)
        place += 2
    taken = [(count.start, count.end) for count in found]
    found += [
        Counted(match.start(), match.end(), VAGUE)
        for match in _VAGUE.finditer(words)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    return sorted(found, key=lambda count: count.start)


def _numbers(words: str) -> list[_Number]:
    found: list[_Number] = []
    for match in _NUMBERS.finditer(words):
        if found and match.start() < found[-1].end:
            continue
        end, scale, rest = match.end(), 1, 0
        if scaled := _SCALE.match(words, end):
            end, scale = scaled.end(), _SCALES[scaled[1]]
            rest = _spelt(scaled["rest"]) if scaled["rest"] else 0
        if match["decimal"]:
            value = Decimal(match["decimal"].replace(",", ".")) * scale
            if scale > 1 and value == int(value):
                found.append(_Number(match.start(), end, int(value), scale, rounded=True))
            continue
        found.append(_Number(match.start(), end, _value(match) * scale + rest, scale, rounded=scale > 1 and not rest))
    return found


def _value(match: re.Match[str]) -> int:
    if digits := match["grouped"] or match["plain"]:
        return int("".join(digit for digit in digits if digit.isdigit()))
    if match["spelt"]:
        return _spelt(match["spelt"])
    if match["tens_alone"]:
        return _ARABIC_TENS[match["tens_alone"]]
    more = 10 if match["teen"] else _ARABIC_TENS.get(match["tens"] or "", 0)
    return _ARABIC_ONES[match["unit"]] + more


def _spelt(words: str) -> int:
    if words.isdigit():
        return int(words)
    return sum(_WORDS[word] for word in re.split("[- ]", words))


def _pair(words: str, numbers: Sequence[_Number], place: int) -> Counted | None:
    """The range or the alternatives that this number opens; without bounds where they run backwards; None for neither."""
    if place + 1 == len(numbers):
        return None
    first, second = numbers[place], numbers[place + 1]
    link = _LINKS.fullmatch(words, first.end, second.start)
    between_them = _BETWEEN.search(words, max(0, first.start - 10), first.start)
    if link is None or (link["both"] and not between_them):
        return None
    start = between_them.start() if between_them else first.start
    # "5–10 thousand" counts both ends in thousands
    low = first.value * second.scale if first.scale == 1 else first.value
    if low > second.value:
        return Counted(start, second.end, either(first.value, second.value) if link["either"] else VAGUE)
    if more := _AND_MORE.match(words, second.end):
        return Counted(start, more.end(), at_least(low))
    return Counted(start, second.end, either(low, second.value) if link["either"] else between(low, second.value))


def _single(words: str, number: _Number) -> Counted:
    if after := _AND_MORE.match(words, number.end):
        return Counted(number.start, after.end(), at_least(number.value))
    for extent_of, pattern in _BEFORE:
        before = pattern.search(words, max(0, number.start - 30), number.start)
        if before and not (extent_of is fewer_than and number.value == 0):
            return Counted(before.start(), number.end, extent_of(number.value))
    if so := _ABOUT_THAT.match(words, number.end):
        return Counted(number.start, so.end(), about(number.value))
    extent = about(number.value) if number.rounded else exactly(number.value)
    return Counted(number.start, number.end, extent)
