"""What a number in a text counts, told from the words beside it; only `COUNT` can be people."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from curator.suggest import number_words as names
from curator.suggest.date_words import MONTHS, may_be_month
from curator.suggest.numerals import digits_value, is_numeric
from curator.suggest.people import person
from curator.suggest.tables import listed

if TYPE_CHECKING:
    from curator.suggest.expressions import Expression
    from curator.suggest.tokens import Words


class NumberKind(StrEnum):
    """What a number is the number of."""

    COUNT = "count"
    AGE = "age"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    FRACTION = "fraction"
    LABEL = "label"
    THING = "thing"


_AGE_WORDS = listed("year-old years-old yr-old year-olds month-old months-old day-old week-old years-of-age y/o yo")
_DURATIONS = listed("""year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
    hr hrs min mins night nights weekend weekends morning evening fortnight""")
_MEASURES = listed("""km kilometre kilometres kilometer kilometers kms metre metres meter meters m mile miles foot feet yard yards inch inches
    cm mm kg kilogram kilograms kilo kilos g gram grams ton tons tonne tonnes litre litres liter liters gallon gallons acre
    acres hectare hectares square degrees degree mph kph kmh kw mw volt calibre caliber °""")
_MONEY = listed("""dollar dollars euro euros pound pounds lira liras peso pesos rupee rupees usd eur gbp cent cents cordobas colones soles
    dinar dinars rial rials riyal riyals shekel shekels yen ruble rubles franc francs""")
_GLUED = {":": NumberKind.TIME, "/": NumberKind.FRACTION, "\\": NumberKind.FRACTION} | dict.fromkeys(
    "#_=@^*", NumberKind.LABEL
)
_CURRENCY_SIGNS = frozenset("$€£¥₤₪₹")
_PERCENT = frozenset({"%", "٪", "percent", "per", "percentage", "pct"})
_TIME_WORDS = frozenset({"am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "oclock", "gmt", "utc", "hrs"})
_LABELS = listed("""route highway road motorway street avenue number no nr nos unit resolution article articles chapter page pages paragraph
    law section room building block district sector station figure table version phase zone area apartment flight line level
    grade division brigade decree act item type model class step part volume issue case channel radio battalion regiment
    kilometre kilometer km camp ward detachment office post""")
_UNDER_AGE = frozenset({"under", "over", "above", "below", "aged", "age"})
_OF_AN_AGE = listed(
    "children child people persons those women men girls boys minors anyone everyone youths girl boy man woman male males"
)


def kind_of(words: Words, found: Expression) -> NumberKind:
    """What the number expression `found` counts; `COUNT` where nothing speaks of anything else."""
    for told in (_glued, _behind, _in_front):
        kind = told(words, found)
        if kind is not None:
            return kind
    return NumberKind.COUNT


def _glued(words: Words, found: Expression) -> NumberKind | None:
    """Numbers that are stuck to their neighbours: 10:30, 25/12/2024, M4, 23-year-old, 50%."""
    touches_after, touches_before = words.touches(found.stop), words.touches(found.core)
    after, left = words.at(found.stop), words.at(found.core - 1)
    for sign, glued, beyond in ((after, touches_after, found.stop + 1), (left, touches_before, found.core - 2)):
        kind = _GLUED.get(sign) if glued else None
        if kind is not None and (kind is NumberKind.LABEL or is_numeric(words.at(beyond))):
            return kind
    is_tail = (
        left == "-" and touches_before and words.touches(found.core - 1) and words.at(found.core - 2)[-1:].isalpha()
    )
    if is_tail or (left == "+" and touches_before):
        return NumberKind.LABEL
    if after in {"-", "\u2011", "\u2010"} and touches_after and words.touches(found.stop + 1):
        return _hyphenated(words.at(found.stop + 1))
    return None


def _hyphenated(word: str) -> NumberKind | None:
    if word in _AGE_WORDS:
        return NumberKind.AGE
    head = word.partition("-")[0]
    if head in _DURATIONS:
        return NumberKind.DURATION
    if head in _MEASURES:
        return NumberKind.MEASURE
    return NumberKind.LABEL if is_numeric(word) else NumberKind.THING


def _behind(words: Words, found: Expression) -> NumberKind | None:
    kind, after = None, words.at(found.stop)
    if after in _PERCENT and (after != "per" or words.at(found.stop + 1) == "cent"):
        kind = NumberKind.PERCENT
    elif after in _AGE_WORDS or (
        after in _DURATIONS and words.at(found.stop + 1) in {"old", "of"} and _is_age(words, found)
    ):
        kind = NumberKind.AGE
    elif after in _DURATIONS:
        kind = NumberKind.DURATION
    elif after in _MONEY:
        kind = NumberKind.MONEY
    elif after in _MEASURES and not (after in {"m", "g"} and not is_numeric(words.at(found.core))):
        kind = NumberKind.MEASURE
    elif after in _TIME_WORDS or (
        after in {"a", "p"} and words.at(found.stop + 1) == "." and words.at(found.stop + 2) == "m"
    ):
        kind = NumberKind.TIME
    elif after == "times" or (after == "out" and words.at(found.stop + 1) == "of"):
        kind = NumberKind.FRACTION
    elif _is_before_month(words, found):
        kind = NumberKind.DATE
    return kind


def _is_age(words: Words, found: Expression) -> bool:
    return words.at(found.stop + 1) == "old" or words.at(found.stop + 2) == "age"


def _is_before_month(words: Words, found: Expression) -> bool:
    """As in "25 December", "10–12 March", "25 of December": days of the month, if they can be."""
    at = found.stop + (words.at(found.stop) == "of")
    return may_be_month(words, at) and found.extent.low is not None and 1 <= found.extent.low <= 31


def _in_front(words: Words, found: Expression) -> NumberKind | None:
    before, after = words.at(found.first - 1), words.at(found.stop)
    kind = None
    if before in _CURRENCY_SIGNS or words.at(found.core - 1) in _CURRENCY_SIGNS or before in {"usd", "us$"}:
        kind = NumberKind.MONEY
    elif _is_aged(words, found, before, after):
        kind = NumberKind.AGE
    elif _is_after_month(words, found):
        kind = NumberKind.DATE
    elif _is_year(words, found, before, after):
        kind = NumberKind.YEAR
    elif _is_label(words, found, before):
        kind = NumberKind.LABEL
    elif after in names.FRACTIONS and after not in {"second", "point"}:
        kind = NumberKind.FRACTION
    return kind


def _is_label(words: Words, found: Expression, before: str) -> bool:
    """As in "Resolution 2254", "No. 4"."""
    if not is_numeric(words.at(found.core)):
        return False
    numbered = before == "." and words.at(found.first - 2) in {"no", "nr", "nos"}
    return numbered or (before in _LABELS and found.first == found.core)


def _is_aged(words: Words, found: Expression, before: str, after: str) -> bool:
    """As in "aged 23", "children under 18", "John Smith, 45,"."""
    listed_ages = before in {"and", "or", ","} and is_numeric(words.at(found.first - 2))
    if before in {"aged", "age", "ages"} or (listed_ages and words.at(found.first - 3) in {"aged", "ages"}):
        return True
    opener = words.at(found.first) if found.first < found.core else before
    if opener in _UNDER_AGE and words.at(found.first - (opener != before)) in _OF_AN_AGE | {"aged", "ages"}:
        return True
    low = found.extent.low
    single = found.first == found.core and low == found.extent.high and low is not None and 1 <= low <= 110
    is_apposed = single and before == "," and after in {",", ")", "."} and is_numeric(words.at(found.core))
    named = words.at(found.first - 2)
    return is_apposed and named not in MONTHS and (words.is_capital(found.first - 2) or person(named) is not None)


def _is_after_month(words: Words, found: Expression) -> bool:
    """As in "December 25", "March 10-12", "December 2024"; not "25 December 24 people"."""
    at = found.core - 1
    if words.at(at) in {",", "the"}:
        at -= 1
    if not may_be_month(words, at) or found.first < found.core:
        return False
    low = found.extent.low
    if low is not None and 1800 <= low <= 2200 and is_numeric(words.at(found.core)):
        return True
    if _is_short_year(words, found, at):
        return True
    day_before = digits_value(words.at(at - 1)) is not None or words.at(at - 1)[-2:] in {"st", "nd", "rd", "th"}
    return low is not None and 1 <= low <= 31 and not day_before and words.at(found.core - 1) != ","


def _is_short_year(words: Words, found: Expression, month: int) -> bool:
    """As in "26 APR 90 (AFP)": two digits behind day and month, with nothing behind them that they could count."""
    raw, after = words.at(found.core), words.at(found.stop)
    return len(raw) == 2 and raw.isdigit() and is_numeric(words.at(month - 1)) and not after[:1].isalpha()


def _is_year(words: Words, found: Expression, before: str, after: str) -> bool:
    raw = words.at(found.core)
    if not (len(raw) == 4 and raw.isdigit() and 1800 <= int(raw) <= 2100):
        return False
    if before in {
        "in",
        "since",
        "until",
        "of",
        "by",
        "during",
        "from",
        "year",
        "early",
        "late",
        "mid",
        "(",
        "before",
        "after",
    }:
        return True
    is_day = digits_value(words.at(found.first - 2)) is not None and before == ","
    return is_day or not after or not after[0].isalpha()
