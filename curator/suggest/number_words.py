"""The words that numbers are written with, in English and Arabic; Arabic ones are keyed by their folded form."""

from __future__ import annotations

from curator.core.folding import folded
from curator.suggest.tables import in_order, listed

UNITS = {
    word: value
    for value, word in enumerate(
        in_order("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen""")
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(in_order("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
} | {"fourty": 40}
UNITS |= {"nought": 0, "naught": 0}
HUNDRED = frozenset({"hundred"})
SCALES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12}
ABBREVIATED_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}

ORDINALS = listed("""first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
    hundredth thousandth millionth""")
FRACTIONS = listed("""half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths
    ninth ninths tenth tenths twentieths twentieth hundredth hundredths thousandths thirtieth point""")

# Arabic: the feminine and masculine forms, both cases; "ثلاثمئة" and its like are made from the units below.
_ARABIC = {
    1: "واحد واحدة",
    2: "اثنان اثنين اثنتان اثنتين إثنان إثنين",
    3: "ثلاثة ثلاث",
    4: "أربعة أربع",
    5: "خمسة خمس",
    6: "ستة ست",
    7: "سبعة سبع",
    8: "ثمانية ثماني ثمان",
    9: "تسعة تسع",
    10: "عشرة عشر",
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
    100: "مئة مائة",
    200: "مئتان مئتين مائتان مائتين مئتا مئتي مائتي",
    300: "ثلاثمئة ثلاثمائة",
    400: "أربعمئة أربعمائة",
    500: "خمسمئة خمسمائة",
    600: "ستمئة ستمائة",
    700: "سبعمئة سبعمائة",
    800: "ثمانمئة ثمانمائة",
    900: "تسعمئة تسعمائة",
}
ARABIC_NUMBERS = {folded(word): value for value, words in _ARABIC.items() for word in words.split()}
ARABIC_TEN = frozenset(folded(word) for word in ("عشر", "عشرة"))
ARABIC_ELEVEN = {
    folded(word): value for word, value in (("أحد", 1), ("إحدى", 1), ("اثنا", 2), ("اثني", 2), ("اثنتا", 2))
}
ARABIC_SCALES = {
    folded(word): value for word, value in (("ألف", 10**3), ("آلاف", 10**3), ("مليون", 10**6), ("ملايين", 10**6))
}
ARABIC_TWO_THOUSAND = {folded(word): 2 * 10**3 for word in ("ألفان", "ألفين", "ألفا", "ألفي")}

SMALL = frozenset(UNITS) | frozenset(TENS)
ARABIC_SMALL = frozenset(ARABIC_NUMBERS) | frozenset(ARABIC_ELEVEN) | frozenset(ARABIC_TWO_THOUSAND)
