"""The words of a typed line of counts that are neither a number nor people: what each does there."""

from __future__ import annotations

from curator.core.counts import PersonClass, Quantity
from curator.core.folding import folded
from curator.suggest import arabic_words, bound_words, harm_words
from curator.suggest.date_words import MONTHS, PLAIN_WORDS, WEEKDAYS
from curator.suggest.harm_words import HARMS, Form
from curator.suggest.tables import in_order, listed

FILLERS = listed("""were was are is been being have has had got the of from reported confirmed also people's as there found
    discovered recovered : = . ! ' his her their its كان كانوا من هم""")
"""Words that say nothing about how many of whom; some join words for people: "members of the guard"."""
POSSESSIVES = listed("his her their its whose")
BUTS = frozenset({"but", "while"})
ANDS = frozenset({"and", "&", "و", "plus"}) | BUTS

_SUBSETS = """of them|of whom|of these|of those|of which|including|include|incl|incl .|inc .|among them|among whom|amongst them
    |thereof|them|منهم|بينهم|من بينهم|بينها|منها|من ضمنهم|ضمنهم"""
SUBSETS = frozenset(tuple(folded(phrase).split()) for phrase in _SUBSETS.split("|"))
"""Words that make what follows, or the number before them, a part of the count before."""

STOPS, COMMAS = frozenset(";؛\n"), frozenset(",،")

_BEYOND = """by in at near on during after before since with against because where who that which when inside outside
    yesterday today tonight في علي قرب خلال بعد قبل بسبب جراء برصاص بيد امس اليوم"""
BEYOND = listed(_BEYOND) | {
    word for word in (*MONTHS, *WEEKDAYS) if word not in PLAIN_WORDS and (len(word) > 3 or word[0] > "z")
}
"""Words with which a place, a day or whoever did it begins: these have lines of their own."""
SURENESS = listed("""possibly probably maybe perhaps allegedly reportedly apparently likely unconfirmed feared expected
    rumoured rumored supposedly ربما قرابه يحتمل محتمل""")
NEGATIONS = listed("""not never without nor neither didn't wasn't weren't isn't aren't haven't denied survived unharmed
    لم ليس لن غير عدم نفي""")
SHARES = listed(
    "most mostly half majority rest remaining percent % ٪ third quarter quarters thirds minority معظم غالبيه نصف ثلث"
)
BOUNDS = listed("""at least than fewer less about around up to over under approximately approx nearly almost between or either
    minimum maximum min max roughly exceeding atleast upto او""")
"""Words that bound a number: they say nothing where no number stands beside them."""

_CLASSES = {
    PersonClass.CIVILIAN: "civilians|civilian|civ|civs",
    PersonClass.SIDE_A: "side a|people of side a",
    PersonClass.SIDE_B: "side b|people of side b",
    PersonClass.UNKNOWN: "unknown|unidentified|unknown class|people of unknown class",
    PersonClass.TOTAL: "total|all|in total|in all|altogether|overall|everybody",
}
CLASSES = {phrase: kind for kind, phrases in _CLASSES.items() for phrase in phrases.split("|")}
"""Words that name a class of people, as a group or in brackets behind one."""
TOTALS = frozenset({("in", "total"), ("in", "all"), ("altogether",), ("overall",)})
PLURAL = "plural"
"""In brackets: the words are a plural without a number."""
NOT_MENTIONED = frozenset({("not", "mentioned"), ("not", "stated"), ("not", "given")})
OF_CIVILIANS = listed("civ civs civvies noncombatant")

_BOTH = """killed / wounded|killed / injured|dead or wounded|dead or injured|killed & wounded|killed & injured|dead and wounded
    |dead and injured|dead / wounded|dead / injured|casualties|casualty|بين قتيل و جريح|قتيل و جريح|قتلي و جرحي|قتل او جرح
    |قتيل او جريح|قتلي او جرحي|قتل او اصيب|قتلوا او جرحوا|بين قتلي و جرحي"""
_ALSO = {
    Quantity.KILLED: """fatality|fatal|slain|kia|k . i . a .|bodies|body|corpses|corpse|death toll|death toll of|died of wounds|died of his wounds|died of their wounds|died of her wounds|died of injuries
        |قتلا|قتلتا|قتلن|استشهدا|شهداء|استشهدن|قضوا|توفوا""",
    Quantity.INJURED: "wia|inj|inj .|wnd|hurt|wounds|جرحا|اصيبا|اصبن",
    Quantity.MISSING: "mia|missing persons|اختفوا",
    Quantity.ABDUCTED: "hostages|hostage|kidnap victims|abductees|abductee|مخطوفا|مخطوف|مخطوفين|مخطوفون|رهائن|رهينه",
    Quantity.DETAINED: "pow|pows|detainees|detainee|arrestees|موقوفا|موقوف|موقوفين|محتجزا|محتجز|محتجزين|اسري|اسيرا|اسير",
    Quantity.DISPLACED: "idp|idps|displaced persons|نازحا|نازح|نازحه|نازحين|نازحون|مهجرا|مهجر|مهجرين|مشردا|نزحوا|هجروا",
    Quantity.RELEASED: "released|set free|الافراج عن|افرج عن|اطلاق سراح|اطلق سراح|محررا|مفرج عنهم",
    Quantity.KILLED_OR_INJURED: _BOTH,
}
PHRASES = harm_words.PHRASES | harm_words.ACTIVE_PHRASES | harm_words.SUFFERINGS
PHRASES |= {
    tuple(folded(phrase).split()): quantity for quantity, phrases in _ALSO.items() for phrase in phrases.split("|")
}
"""What happened, in one word or several, beside the single words of `harm_words` and `arabic_words`."""
LONGEST_PHRASE = max(map(len, PHRASES))

WITH_NUMBER_BEFORE = frozenset(
    {("قتيل", "و", "جريح"), ("قتلي", "و", "جرحي"), ("dead", "and", "wounded"), ("dead", "and", "injured")}
)
"""Phrases that are one thing only behind a number: "15 قتيل وجريح"; alone they are one killed and one injured."""

HELD = listed("""hostages hostage detainees detainee abductees abductee arrestees idps idp pows pow
    معتقل معتقلا معتقلان معتقلين معتقلون مختطف مختطفا مختطفين مختطفون مخطوفين رهائن رهينه اسري اسيرا اسير موقوفين محتجزين
    نازح نازحا نازحين نازحون مفقودين مفقود""")
"""Words that tell of harm by themselves, and beside another harm tell who suffered it: "5 hostages freed"."""

VERBS = frozenset(
    {word for word, harm in HARMS.items() if harm.form in {Form.PAST, Form.ING, Form.PRESENT, Form.BASE}}
    | {word for word, harm in arabic_words.HARMS.items() if harm.may_be_active}
    | {"killed or wounded", "killed or injured", "killing or wounding", "wounded or killed"}
)
"""Words for harm that may have somebody who did it before them: "police killed 14"."""

BEYOND_PHRASES = frozenset({("علي", "يد"), ("علي", "ايدي"), ("من", "قبل")})
LATE_BOUNDS = {
    phrase: bound for phrase, bound in bound_words.AFTER.items() if phrase[0] not in {"+", "maximum", "approximately"}
}
"""Bounds that may stand apart from their number: "عشرة قتلى على الأقل", "10 killed at least"."""

ARABIC_NONE = frozenset(in_order("لا بدون دون"))
ARTICLES = ("ال", "لل", "بال")


def without_article(word: str) -> str:
    """An Arabic word without its article: "القتلى" is "قتلى"."""
    for article in ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 2:
            return word[len(article) :]
    return word
