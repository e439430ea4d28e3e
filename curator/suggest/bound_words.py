"""Words that bound a number, and words that stand for one; each phrase is a tuple of lower-case tokens."""

from __future__ import annotations

from enum import StrEnum

from curator.core.folding import folded


class Bound(StrEnum):
    """What the words beside a number do to it."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"
    ABOUT = "about"
    NEUTRAL = "neutral"


_BEFORE = {
    Bound.AT_LEAST: """at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|at a minimum
        |at the very least|at the least|at minimum|minimum|min|min .|greater than or equal to|more than or equal to|≥|> =|= >|atleast""",
    Bound.MORE_THAN: """more than|over|well over|just over|upwards of|upward of|in excess of|greater than|exceeding|above
        |a little over|slightly more than|slightly over|a little more than|considerably more than|far more than|surpassing
        |larger than|surpass|>""",
    Bound.AT_MOST: """at most|up to|no more than|not more than|a maximum of|maximum of|as many as|at the most|maximum|max|max .|≤|< =|= <|upto|less than or equal to
        |fewer than or equal to""",
    Bound.FEWER_THAN: "fewer than|less than|under|below|smaller than|<",
    Bound.ABOUT: """about|around|approximately|approx|roughly|some|nearly|almost|close to|near to|an estimated|estimated
        |circa|ca|ca .|c .|approx .|just under|just short of|in the region of|in the order of|somewhere around|~|≈""",
    Bound.NEUTRAL: "a total of|total of|exactly|precisely|only|just|another|a further|an additional|additional|a combined",
}
_AFTER = {
    Bound.AT_LEAST: "+|or more|or above|at least|at the very least|and counting",
    Bound.AT_MOST: "or fewer|or less|at most|at the most|maximum",
    Bound.ABOUT: "or so|approximately|or thereabouts",
}
_ARABIC_BEFORE = {
    Bound.AT_LEAST: "ما لا يقل عن|لا يقل عن|على الأقل|لا تقل عن",
    Bound.MORE_THAN: "أكثر من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|أزيد من",
    Bound.AT_MOST: "ما لا يزيد عن|لا يزيد عن|حد أقصى",
    Bound.FEWER_THAN: "أقل من",
    Bound.ABOUT: "نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من|تقريبا|بنحو|بحوالي",
}
_ARABIC_AFTER = {Bound.AT_LEAST: "على الأقل|فأكثر|أو أكثر", Bound.ABOUT: "تقريبا"}

# Vague words: the phrase, and the name under which a counting profile may give it a number.
_VAGUE = {
    "dozens": "dozens|scores of dozens|some dozens|dozens more",
    "dozens_few": "several dozen|several dozens|a few dozen|few dozen|many dozens|a couple of dozen|a couple dozen",
    "scores": "scores",
    "tens": "tens",
    "hundreds": "hundreds|hundreds more",
    "hundreds_few": "several hundred|several hundreds|a few hundred|few hundred|many hundreds|a couple of hundred|a couple hundred",
    "thousands": "thousands|several thousand|several thousands|a few thousand|many thousands",
    "tens_of_thousands": "tens of thousands|dozens of thousands",
    "hundreds_of_thousands": "hundreds of thousands|several hundred thousand",
    "millions": "millions|several million|tens of millions|hundreds of millions",
    "several": "several|multiple|various",
    "few": "a few|few|quite a few|a handful|handful|a handful of",
    "couple": "a couple|a couple of|couple of",
    "many": "many|numerous|countless|lots|a lot|great many|a great many|innumerable|untold|scores upon scores",
    "number": """a number|an unknown number|an unspecified number|unknown number|an undetermined number|a large number
        |a small number|large numbers|an unconfirmed number|a certain number|unspecified number|undetermined number""",
}
_ARABIC_VAGUE = {
    "tens": "العشرات|عشرات",
    "hundreds": "المئات|مئات",
    "thousands": "الآلاف|آلاف",
    "several": "عدة|بضعة|عديد|العديد|مجموعة",
    "number": "عدد|عددا|عددٌ",
}
_NONE = "no one|nobody|none|not a single one|no-one|not one"

Phrase = tuple[str, ...]


def _phrases(table: dict[Bound, str], *, arabic: bool = False) -> dict[Phrase, Bound]:
    return {
        tuple((folded(phrase) if arabic else phrase).split()): bound
        for bound, phrases in table.items()
        for phrase in phrases.split("|")
    }


BEFORE = _phrases(_BEFORE) | _phrases(_ARABIC_BEFORE, arabic=True)
AFTER = _phrases(_AFTER) | _phrases(_ARABIC_AFTER, arabic=True)
VAGUE = {tuple(phrase.split()): name for name, phrases in _VAGUE.items() for phrase in phrases.split("|")} | {
    tuple(folded(phrase).split()): name for name, phrases in _ARABIC_VAGUE.items() for phrase in phrases.split("|")
}
NONE = {tuple(phrase.split()): "none" for phrase in _NONE.split("|")}


def heads(*tables: dict[Phrase, Bound] | dict[Phrase, str]) -> dict[str, int]:
    """For each first word of the phrases in `tables`, the length of the longest phrase that begins with it."""
    longest: dict[str, int] = {}
    for table in tables:
        for phrase in table:
            longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    return longest
