"""What kind of event words tell of: ACLED's sub-event types (codebook 2023), by the words that betray them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from curator.core.spans import Span

TYPES: dict[str, str] = {
    "Suicide bomb": "Explosions/Remote violence",
    "Remote explosive/landmine/IED": "Explosions/Remote violence",
    "Air/drone strike": "Explosions/Remote violence",
    "Shelling/artillery/missile attack": "Explosions/Remote violence",
    "Grenade": "Explosions/Remote violence",
    "Sexual violence": "Violence against civilians",
    "Abduction/forced disappearance": "Violence against civilians",
    "Attack": "Violence against civilians",
    "Armed clash": "Battles",
    "Government regains territory": "Battles",
    "Non-state actor overtakes territory": "Battles",
    "Excessive force against protesters": "Protests",
    "Protest with intervention": "Protests",
    "Peaceful protest": "Protests",
    "Violent demonstration": "Riots",
    "Mob violence": "Riots",
    "Arrests": "Strategic developments",
    "Looting/property destruction": "Strategic developments",
    "Disrupted weapons use": "Strategic developments",
    "Agreement": "Strategic developments",
}
"""The event type of each sub-event type that words can betray here."""

_WORDS: tuple[tuple[str, str], ...] = (
    ("Suicide bomb", r"suicide[\s-]bomb|suicide attack|blew (?:himself|herself) up|انتحاري"),
    (
        "Remote explosive/landmine/IED",
        r"\bIEDs?\b|land\s?mines?\b|car bomb|roadside bomb|explosive device|booby[\s-]trap|عبوة ناسفة|لغم|سيارة مفخخة",
    ),
    ("Air/drone strike", r"air\s?strikes?\b|air raid|drone (?:strike|attack)|warplane|غارة|غارات|طائرة مسيرة"),
    (
        "Shelling/artillery/missile attack",
        r"\bshell(?:ed|ing)\b|artillery|mortars?\b|rocket (?:fire|attack)|missiles?\b|قصف|قذيفة|قذائف",
    ),
    ("Sexual violence", r"\braped?\b|\braping\b|sexual(?:ly)? (?:assault|violence|abuse)|اغتصاب"),
    (
        "Excessive force against protesters",
        r"opened fire to disperse|(?:fired|shot) (?:on|at|into) (?:the )?(?:crowd|protest|demonstrat)",
    ),
    ("Armed clash", r"\bclash(?:es|ed|ing)?\b|\bambush|gun\s?(?:battle|fight)|firefight|exchange(?:d)? (?:of )?(?:fire|gunfire)|\bfought\b|armed conflict with|\bfighting\b|\bbattles?\b|(?:attack|target|storm)(?:ed|s|ing)? [^.]{0,60}checkpoint|اشتباك|كمين"),
    ("Grenade", r"(?:threw|hurled|throwing) (?:a |hand )?grenades?|قنبلة يدوية"),
    ("Abduction/forced disappearance", r"\bkidnap|\babduct|\bhostages?\b|disappearance|اختط|خطف"),
    ("Violent demonstration", r"\briot(?:s|ed|ing|ers)?\b"),
    ("Peaceful protest", r"\bprotest(?:s|ed|ers?|ors?|ing)?\b|demonstrat(?:e|ed|ion|ions|ors?)\b|\bmarched\b|\bsit-in|مظاهر|احتجاج|اعتصام"),
    (
        "Attack",
        r"\bkill(?:ed|ing|s)?\b|\bdeaths? of\b|opened fire|\bexecut|shot dead|gunned down|\bmurder|massacre|slaughter|found dead|\bbod(?:y|ies)\b|\btortur|assassinat|\bbeheaded|\bassault|\battack(?:ed|s)?\b|قتل|مجزرة|هاجم|استشهد|إعدام|أعدم|قُتل|مقتل|اغتيال|جثة|جثث",
    ),
    ("Remote explosive/landmine/IED", r"\bexplosions?\b|\bexploded\b|\bblast\b|انفجار"),
    ("Looting/property destruction", r"\bloot|set(?:ting)? fire to|\barson|\btorched|burn(?:ed|t) (?:down )?(?:houses|homes|shops)|نهب|أحرق"),
    ("Disrupted weapons use", r"(?:seized|confiscated|intercepted|foiled|smuggl\w+) .{0,60}(?:weapons?|arms|ammunition|pills|drugs|captagon)|صادر"),
    ("Arrests", r"\barrest|\bdetain|\bdetention|rounded up|اعتقل|اعتقال|توقيف"),
    ("Government regains territory", r"(?:regained|retook|recaptured|established) control"),
    ("Agreement", r"cease-?fire|peace (?:deal|agreement|accord)|truce|هدنة"),
)  # fmt: skip
"""In this order: what was used and who stood against whom tells more than that somebody was killed."""

_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _WORDS)
_DEATHS = re.compile(
    r"\bkilled|\bexecuted|shot dead|found dead|\bmurdered|bod(?:y|ies) (?:was|were)|قتل|جثة|جثث", re.IGNORECASE
)
_INTERVENTION = re.compile(r"\barrested|\bdetained|dispersed|tear gas|اعتقل", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundType:
    """A sub-event type, and the words that betray it."""

    sub_type: str
    words: Span

    @property
    def type(self) -> str:
        """ACLED's event type of the sub-event type."""
        return TYPES[self.sub_type]


def find(text: str, start: int = 0, end: int | None = None) -> FoundType | None:
    """The sub-event type that `text` betrays between `start` and `end`; None where no word does."""
    stop = len(text) if end is None else end
    for name, pattern in _PATTERNS:
        match = pattern.search(text, start, stop)
        if match is not None:
            return FoundType(_refined(name, text, start, stop), Span(*match.span()))
    return None


def _refined(name: str, text: str, start: int, stop: int) -> str:
    """Who was kidnapped and killed was attacked; a protest with arrests met an intervention."""
    if name == "Abduction/forced disappearance" and _DEATHS.search(text, start, stop):
        return "Attack"
    if name == "Peaceful protest" and _INTERVENTION.search(text, start, stop):
        return "Protest with intervention"
    return name


def of_words(words: str) -> str:
    """The sub-event type that the words betray; empty where none does."""
    found = find(words)
    return "" if found is None else found.sub_type
