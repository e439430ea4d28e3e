"""Words for what happened to people, and for people, as infoboxes use them; all as compared (`lines.as_compared`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Quantity
from curator.exchange.importers.lines import pattern_for

if TYPE_CHECKING:
    import re

# the wider reading stands first: "killed or wounded" must not be read as "killed"
QUANTITIES: tuple[tuple[Quantity, re.Pattern[str]], ...] = tuple(
    (quantity, pattern_for(rf"(?<!\w)و?(?:{pattern})(?!\w)"))
    for quantity, pattern in (
        (
            Quantity.KILLED_OR_INJURED,
            (r"(?:killed|dead|deaths)\s?(?:and/or|or|and|/|&)\s?(?:wounded|injured|injuries)|(?:wounded|injured)\s?(?:or|and/or)\s?killed|casualties|casualty"
            r"|(?:بين )?قتيل(?:ا)? (?:و|او )(?:جريح|مصاب)(?:ا)?|قتلي (?:او) (?:جرحي|مصابين)"),
        ),
        (
            Quantity.KILLED,
            (r"killed|dead|deaths?|death toll|died|fatalit(?:y|ies)|slain|executed|murdered|massacred|martyrs?|martyred|kia|lost their lives|number killed"
            r"|(?:ال)?(?:قتيل|قتلي|قتيلا|قتلوا|قتل|قتلت|وفاه|وفيات|متوفي|شهيد|شهيدا|شهداء|صرعي)|مقتل|عدد القتلي|اعدم(?:وا)?"),
        ),
        (
            Quantity.INJURED,
            (r"(?:non-fatal )?injur(?:ed|y|ies)|wounded|wounds|hurt|wia|number injured"
            r"|(?:ال)?(?:جريح|جرحي|جريحا|مصاب|مصابا|مصابين|مصابون|اصابه|اصابات)|اصيب(?:وا)?|جرح(?:وا|ت)?|عدد (?:الجرحي|المصابين)"),
        ),
        (Quantity.MISSING, r"missing|disappeared|unaccounted for|mia|(?:ال)?(?:مفقود|مفقودا|مفقودين|مفقودون)"),
        (Quantity.ABDUCTED, r"kidnapped|abducted|hostages?|taken hostage|(?:ال)?(?:مخطوف|مخطوفا|مخطوفين|مخطوفون|مختطف|مختطفا|مختطفين|مختطفون|رهينه|رهائن)"),
        (Quantity.DETAINED, r"detained|detainees|arrested|arrests|captured|imprisoned|pow|pows|(?:ال)?(?:معتقل|معتقلا|معتقلين|معتقلون|اسير|اسيرا|اسري|موقوف|موقوفا|موقوفين)"),
        (Quantity.RELEASED, r"released|freed|(?:ال)?(?:محرر|محررين)|مفرج عنهم|افرج عنهم"),
        (Quantity.DISPLACED, r"displaced|idps?|refugees|(?:ال)?(?:نازح|نازحا|نازحين|نازحون|مهجر|مهجرا|مهجرين|مهجرون)"),
    )
)  # fmt: skip

_PEOPLE = pattern_for(
    r"(?<!\w)(?:civilians?|persons?|people|soldiers?|troops|policem[ae]n|police(?: officers?)?|officers?|fighters?|militants?|insurgents?|rebels?|gunm[ae]n|m[ae]n|wom[ae]n"
    r"|child|children|girls?|boys?|infants?|elders?|guards?|guardsm[ae]n|members?|personnel|protest[eo]rs?|villagers?|residents?|workers?|medics?|doctors?|nurses?|journalists?|attackers?"
    r"|assailants?|perpetrators?|prisoners?|conscripts?|service ?m[ae]n|militiam[ae]n|combatants?|terrorists?|loyalists?|students?|teachers?|others?|victims?|worshippers?|judges?|officials?|commanders?"
    r"|recruits?|cadets?|agents?|forces|bystanders?|men and women|martyrs?"
    r"|(?:ال)?(?:مدني|مدنيا|مدنيه|مدنيين|مدنيون|مدنيات|شخص|شخصا|اشخاص|جندي|جنديا|جنود|عسكري|عسكريا|عسكريين|عسكريون|شرطي|شرطيا|شرطيين|عنصر|عنصرا|عناصر|مقاتل|مقاتلا|مقاتلين|مقاتلون|مسلح|مسلحا|مسلحين"
    r"|مسلحون|طفل|طفلا|اطفال|امراه|نساء|رجل|رجلا|رجال|متظاهر|متظاهرا|متظاهرين|حارس|حراس|ضابط|ضابطا|ضباط|اخرين|اخرون))\Z"
)
_CIVILIANS = pattern_for(
    r"(?<!\w)(?:non-?civilian)|(?P<civilian>(?<!\w)(?:civilians?|(?:ال)?مدني(?:ا|ه|ين|ون|ات)?)(?!\w))"
)
_THINGS = pattern_for(
    r"(?<!\w)(?:tanks?|vehicles?|cars?|trucks?|aircraft|planes?|jets?|helicopters?|drones?|uavs?|houses?|homes?|buildings?|villages?|towns?|ships?|boats?|missiles?|rockets?|shells?|weapons?|rifles?"
    r"|attacks?|incidents?|bases?|posts?|checkpoints?|percent|days?|months?|years?|hours?|km|kilometres?|دباب\w*|الي\w*|مركب\w*|طائر\w*|منزل\w*|منازل|بيوت|قري|يوم\w*|ايام|سن\w*)(?!\w)"
)


def is_people(words: str) -> bool:
    """Whether the last word names people ("Kurdish fighters")."""
    return _PEOPLE.search(words.strip()) is not None


def speaks_of_things(words: str) -> bool:
    """Whether a word for something that is no person stands there ("tanks", "days")."""
    return _THINGS.search(words) is not None


def is_civilian(words: str) -> bool:
    """Whether the words call the people civilians."""
    match = _CIVILIANS.search(words)
    return match is not None and match["civilian"] is not None


_FILLERS = pattern_for(
    r"(?:(?:were|was|have|had|has|been|being|are|is|be|to|confirmed|reportedly|reported|feared|presumed|believed|allegedly|also|in|total|overall|so|far|of|the|a|an|كانوا|من|في|تم)(?!\w)|[\W_])+"
)
_FILLERS_AT_THE_END = pattern_for(
    r"(?:\s+(?:were|was|have|had|has|been|being|are|is|be|to|confirmed|reportedly|reported|feared|presumed|believed|allegedly|also|in|total|overall|so|far|من|في))+\W*\Z|\W+\Z"
)


def group_in(words: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between `start` and `end` without auxiliary words at its ends; empty where nothing else is there."""
    lead = _FILLERS.match(words, start, end)
    first = lead.end() if lead else start
    tail = _FILLERS_AT_THE_END.search(words, first, end)
    return first, max(first, tail.start() if tail else end)
