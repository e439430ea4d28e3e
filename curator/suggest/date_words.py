"""The words that dates are written with: months and weekdays in English and Arabic, and when a word is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.folding import folded
from curator.suggest.tables import in_order, listed

if TYPE_CHECKING:
    from curator.suggest.tokens import Words

_ENGLISH = in_order("""january february march april may june july august september october november december""")
_SHORT = in_order("jan feb mar apr may jun jul aug sep oct nov dec")
_GREGORIAN = in_order("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
_ALSO = {"sept": 9, "إبريل": 4, "ابريل": 4, "يونية": 6, "يولية": 7, "يونيه": 6, "يوليه": 7, "اكتوبر": 10, "اغسطس": 8}
_LEVANTINE = {
    "شباط": 2,
    "آذار": 3,
    "اذار": 3,
    "نيسان": 4,
    "أيار": 5,
    "ايار": 5,
    "حزيران": 6,
    "تموز": 7,
    "آب": 8,
    "أيلول": 9,
}

MONTHS: dict[str, int] = (
    {word: n for n, word in enumerate(_ENGLISH, start=1)}
    | {word: n for n, word in enumerate(_SHORT, start=1)}
    | {folded(word): n for n, word in enumerate(_GREGORIAN, start=1)}
    | {folded(word): n for word, n in (_ALSO | _LEVANTINE).items()}
)
TWO_WORD_MONTHS = {
    (folded(first), folded(second)): n
    for first, second, n in (
        ("كانون", "الثاني", 1),
        ("كانون", "الأول", 12),
        ("تشرين", "الأول", 10),
        ("تشرين", "الثاني", 11),
    )
}
WEEKDAYS: dict[str, int] = (
    {
        word: n
        for n, words in enumerate(
            (
                "monday mon",
                "tuesday tue tues",
                "wednesday wed",
                "thursday thu thur thurs",
                "friday fri",
                "saturday sat",
                "sunday sun",
            )
        )
        for word in words.split()
    }
    | {folded(word): n for n, word in enumerate(in_order("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"))}
    | {folded("الإثنين"): 0}
)
PLAIN_WORDS = frozenset({"may", "march", "mar", "sun", "sat", "wed", "mon", "dec", "jan", "اب", "مارس", "الاحد"})
"""Month and weekday names that are also ordinary words."""

_BEFORE_MONTH = listed("""in of since until till by during early mid late last this next every from through to before after between mid-
    beginning end start month""")


def may_be_month(words: Words, i: int) -> bool:
    """Whether token i names a month here; "may" and "march" need a day, a year or a preposition beside them."""
    word = words.at(i)
    if (word, words.at(i + 1)) in TWO_WORD_MONTHS:
        return True
    if word not in MONTHS:
        return False
    if word not in PLAIN_WORDS:
        return True
    if "\u0600" <= word[0] <= "\u06ff":
        return words.at(i - 1)[:1].isdigit() or words.at(i + 1)[:1].isdigit()
    if not words.is_capital(i):
        return False
    beside = words.at(i - 1)[:1].isdigit() or words.at(i + 1)[:1].isdigit() or words.at(i + 1)[:1] == "."
    return beside or words.at(i - 1) in _BEFORE_MONTH


_UNITS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth"""
ORDINAL_DAYS: dict[str, int] = {word: n for n, word in enumerate(in_order(_UNITS), start=1)} | {"thirtieth": 30}
ORDINAL_DAYS |= {f"twenty-{word}": 20 + n for word, n in list(ORDINAL_DAYS.items()) if n < 10}
ORDINAL_DAYS |= {"thirty-first": 31}
PARTS = {
    "early": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "end": "late",
    "beginning": "early",
    "start": "early",
}
