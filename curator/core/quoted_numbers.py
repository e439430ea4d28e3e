"""The numbers in a quote: digits of any script and number words, English and Arabic; whether they are the same in two quotes.

Nothing is calculated: "ten" and "10" are other numbers here, since a changed number goes back to a person, always. Only the
script of digits makes no difference: "١٢" is "12".
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from curator.core.folding import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.spans import Span


def _listed(words: str) -> frozenset[str]:
    return frozenset(folded(words).split())


_ENGLISH = _listed(
    """zero nought naught none nil no nobody one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand
    lakh million crore billion trillion dozen half quarter third couple pair several few many both single double twice triple
    hundreds thousands lakhs millions crores billions trillions dozens tens scores score twenties thirties forties fifties
    first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
    thousandth thirds quarters halves once"""
)
_ARABIC = _listed(
    """صفر واحد واحدة أحد إحدى اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة
    سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين
    ثمانون ثمانين تسعون تسعين مئة مائة مئتان مئتين مائتان مائتين مئات ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة
    ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة ألف ألفان ألفين ألفا ألفي آلاف ألوف مليون مليونان مليونين ملايين مليار
    ملياران مليارين مليارات عشرات نصف ثلث ربع بضع بضعة عدة أول أولى ثان ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة
    سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة قتيلان قتيلين قتيلتان قتيلتين شخصان شخصين مدنيان جريحان جريحين رجلان رجلين
    امرأتان امرأتين طفلان طفلين طفلتان طفلتين شهيدان شهيدين"""
)
_TOKEN = re.compile(
    r"\d+(?:[.,\u066b\u066c/:'’\u00a0\u2009\u202f ]\d+)*|[\xb2\xb3\xb9\xbc-\xbe\u2070-\u2089\u2150-\u2189]|[^\W\d_]+"
)
_REACH = 24
"""Digits that touch a quote's edge belong to it, so many code points far at most."""

_AFTER = re.compile(r"(?:[.,\u066b\u066c/:]?\d+)+")
_BEFORE = re.compile(r"(?:\d+[.,\u066b\u066c/:]?)+\Z")

_JOINED_ARABIC = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال")


def numbers(text: str) -> tuple[str, ...]:
    """The numbers in a text, in order: digits as 0–9 with what stands between them, words in lower case, Arabic folded."""
    plain = folded(text).casefold()
    return tuple(
        "".join(_digit(sign) for sign in word)
        for word in _TOKEN.findall(plain)
        if not word[0].isalpha() or _is_number(word)
    )


def numbers_at(text: str, span: Span, but: Sequence[Span] = ()) -> tuple[str, ...]:
    """The numbers in a stretch of a text, digits that touch its edges included whole; what lies in `but` is no number."""
    start = _back(text, span.start) if text[span.start : span.start + 1].isdecimal() else span.start
    end = _on(text, span.end) if text[span.end - 1 : span.end].isdecimal() else span.end
    words = text[start:end]
    for mark in but:
        if start <= mark.start and mark.end <= end:
            words = words[: mark.start - start] + " " * mark.length + words[mark.end - start :]
    return numbers(words)


def _on(text: str, at: int) -> int:
    """The end of the digits that go on from a place, as in "10" of "10,000"."""
    match = _AFTER.match(text, at, at + _REACH)
    return match.end() if match else at


def _back(text: str, at: int) -> int:
    """The start of the digits that lead up to a place."""
    match = _BEFORE.search(text[max(0, at - _REACH) : at])
    return at - len(match.group()) if match else at


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def _is_number(word: str) -> bool:
    if word in _ENGLISH or word in _ARABIC:
        return True
    return any(word.startswith(joined) and word[len(joined) :] in _ARABIC for joined in _JOINED_ARABIC)
