"""Words for people and for harm in Arabic, folded as `curator.core.folding` folds them.

Smaller than the English tables: the words that monitors and agencies use for the commonest counts.
"""

from __future__ import annotations

from typing import NamedTuple

from curator.core.counts import Quantity
from curator.core.folding import folded
from curator.suggest.tables import in_order


class ArabicPeople(NamedTuple):
    """A form of a word for people: how many it says by itself (1, 2, or None = several) and who they are."""

    number: int | None
    civilian: bool | None = None
    combatant: bool | None = None
    attacker: bool = False
    harm: Quantity | None = None
    needs_number: bool = False


# singular | dual | plural (a number of 11 and more takes the singular in the accusative, "قتيلا")
_NOUNS = {
    (True, False, False): """مدني مدنيا|مدنيان|مدنيون مدنيين
        طفل طفلا طفلة|طفلان طفلين طفلتان طفلتين|أطفال الأطفال
        امرأة سيدة|امرأتان امرأتين سيدتان سيدتين|نساء سيدات النساء
        طالب طالبا طالبة|طالبان طالبين|طلاب طلبة
        مزارع مزارعا|مزارعان|مزارعون مزارعين
        فلاح فلاحا|فلاحان|فلاحون فلاحين فلاحي
        عامل عاملا|عاملان عاملين|عمال
        طبيب طبيبا طبيبة|طبيبان طبيبين|أطباء
        صحفي صحفيا صحافي صحفية|صحفيان صحافيان|صحفيون صحفيين صحافيون صحافيين
        معلم معلما معلمة مدرس مدرسة|معلمان مدرسان|معلمون معلمين مدرسون مدرسين
        راعي راع|راعيان|رعاة
        متظاهر متظاهرا|متظاهران|متظاهرون متظاهرين
        مسعف مسعفا|مسعفان|مسعفون مسعفين
        قاض قاضيا|قاضيان قاضيين|قضاة
        فتاة طفلاً|فتاتان فتاتين|فتيات""",
    (None, True, False): """جندي جنديا|جنديان جنديين|جنود
        عنصر عنصرا|عنصران عنصرين|عناصر
        مقاتل مقاتلا|مقاتلان|مقاتلون مقاتلين
        شرطي شرطيا|شرطيان شرطيين|شرطة
        ضابط ضابطا|ضابطان ضابطين|ضباط
        عسكري عسكريا|عسكريان|عسكريون عسكريين
        إرهابي إرهابيا|إرهابيان|إرهابيون إرهابيين
        قيادي قياديا|قياديان|قياديون قياديين
        مجند مجندا|مجندان|مجندون مجندين""",
    (None, True, True): """مسلح مسلحا|مسلحان|مسلحون مسلحين
        مهاجم مهاجما|مهاجمان|مهاجمون مهاجمين""",
    (None, None, False): """شخص شخصا|شخصان شخصين|أشخاص
        شاب شابا شابة|شابان شابين|شبان شباب
        رجل رجلا|رجلان رجلين|رجال
        مواطن مواطنا مواطنة|مواطنان|مواطنون مواطنين
        شقيق شقيقه شقيقا|شقيقان شقيقين|أشقاء
        ضحية|ضحيتان ضحيتين|ضحايا
        فرد فردا|فردان فردين|أفراد
        آخر|آخران|آخرون آخرين
        نازح نازحا|نازحان|نازحون نازحين
        أخ أخاه|أخوان أخوين|إخوة""",
}
_HARMED = {
    Quantity.KILLED: "قتيل قتيلا|قتيلان قتيلين|قتلى\nشهيد شهيدا|شهيدان شهيدين|شهداء\nجثة جثمان|جثتان جثتين جثتي|جثث جثامين",
    Quantity.INJURED: "جريح جريحا|جريحان جريحين|جرحى\nمصاب مصابا|مصابان|مصابون مصابين\nإصابة|إصابتان إصابتين|إصابات",
    Quantity.MISSING: "مفقود مفقودا|مفقودان|مفقودون مفقودين",
    Quantity.ABDUCTED: "مختطف مختطفا مخطوف|مختطفان|مختطفون مختطفين مخطوفين",
    Quantity.DETAINED: "معتقل معتقلا|معتقلان|معتقلون معتقلين",
}


def _people() -> dict[str, ArabicPeople]:
    people: dict[str, ArabicPeople] = {}
    for (civilian, combatant, attacker), lines in _NOUNS.items():
        _add(people, lines, ArabicPeople(None, civilian, combatant, attacker))
    for quantity, lines in _HARMED.items():
        _add(people, lines, ArabicPeople(None, harm=quantity))
    return people


def _add(people: dict[str, ArabicPeople], lines: str, model: ArabicPeople) -> None:
    for line in lines.split("\n"):
        for number, forms in zip((1, 2, None), line.strip().split("|"), strict=True):
            for form in forms.split():
                people[folded(form)] = model._replace(number=number, needs_number=form.endswith("ا") and number == 1)


PEOPLE = _people()

_PASSIVE = {
    Quantity.KILLED: "استشهد استشهدت استشهدوا توفي توفيت اغتيل لقي لقيت لقوا قضى قتلوا",
    Quantity.INJURED: "أصيب أصيبت أصيبوا جرحوا",
    Quantity.ABDUCTED: "اختطف اختطفت خطفوا",
    Quantity.MISSING: "فقد فقدت اختفى",
    Quantity.DISPLACED: "نزح نزحت",
}
_EITHER = {
    Quantity.KILLED: "قتل قتلت أعدم أعدمت",
    Quantity.INJURED: "جرح جرحت",
    Quantity.ABDUCTED: "خطف خطفت",
    Quantity.DETAINED: "اعتقل اعتقلت احتجز احتجزت أوقفت",
}
_NOUNS_OF_HARM = {
    Quantity.KILLED: "مقتل استشهاد إعدام اغتيال وفاة مصرع بمقتل لمقتل",
    Quantity.INJURED: "إصابة جرح بإصابة وجرح",
    Quantity.ABDUCTED: "خطف اختطاف",
    Quantity.DETAINED: "اعتقال احتجاز توقيف",
    Quantity.MISSING: "فقدان اختفاء",
    Quantity.DISPLACED: "نزوح تهجير",
}
_RELEASED = ("الإفراج عن", "أفرج عن", "إطلاق سراح", "أفرجت عن", "تحرير")


class ArabicHarm(NamedTuple):
    """A word for harm; `may_be_active`: without vowel signs it may also be "killed somebody"."""

    quantity: Quantity
    may_be_active: bool = False
    is_noun: bool = False


HARMS: dict[str, ArabicHarm] = (
    {folded(w): ArabicHarm(q, is_noun=True) for q, words in _NOUNS_OF_HARM.items() for w in words.split()}
    | {folded(w): ArabicHarm(q) for q, words in _PASSIVE.items() for w in words.split()}
    | {folded(w): ArabicHarm(q, may_be_active=True) for q, words in _EITHER.items() for w in words.split()}
)
RELEASES = frozenset(tuple(folded(phrase).split()) for phrase in _RELEASED)
BETWEEN = frozenset(
    folded(word)
    for word in in_order("أمس اليوم أيضا حتى الآن ما كل كما صباح مساء نحو في عن من يوم مصرعه مصرعهم حتفه حتفهم")
)
FREED = frozenset(folded(word) for word in ("أفرج", "أفرجت", "أفرجوا"))
AMONG = frozenset(folded(word) for word in ("بينهم", "منهم", "بينها", "ضمنهم"))
NEGATIONS = frozenset(folded(word) for word in in_order("لم لا دون بدون عدم ليس لن"))
OPENERS = frozenset("وفبلك")
"""Letters for "and", "so", "by", "for", "like" that are written together with the word behind them."""
