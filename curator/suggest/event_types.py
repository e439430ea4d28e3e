"""What kind of event words tell of: ACLED's sub-event types (codebook 2023), by the words that betray them."""

from __future__ import annotations

import re

_TYPES: tuple[tuple[str, str], ...] = (
    ("Suicide bomb", r"suicide\s+bomb|انتحاري"),
    ("Remote explosive/landmine/IED", r"\bIEDs?\b|landmine|car bomb|explosive device|عبوة ناسفة|لغم"),
    ("Air/drone strike", r"air\s?strike|drone strike|غارة"),
    ("Shelling/artillery/missile attack", r"shell(?:ed|ing)|artillery|rocket fire|missile|قصف"),
    ("Grenade", r"threw\s+(?:a\s+)?grenades?"),
    ("Abduction/forced disappearance", r"kidnap|abduct|hostage|forcibly disappeared|اختط|خطف"),
    ("Armed clash", r"clash|ambush|gun\s?battle|gunfight|fought|exchange of fire|اشتباك|كمين"),
    ("Sexual violence", r"\brape[ds]?\b|sexual(?:ly)? (?:assault|violence)"),
    ("Excessive force against protesters", r"opened fire to disperse|fired (?:on|at) (?:the )?(?:protest|demonstrat)"),
    ("Violent demonstration", r"\briot"),
    ("Peaceful protest", r"protest|demonstrat|marched|مظاهر|احتجاج"),
    ("Arrests", r"arrest|detain|اعتقل|اعتقال"),
    ("Looting/property destruction", r"loot|set fire to|arson|torched|destroy(?:ed|ing)|أحرق"),
    (
        "Attack",
        r"kill|execut|shot|attack|murder|massacre|slaughter|found dead|body|bodies|tortur|قتل|مجزرة|هاجم|استشهد",
    ),
)
"""In this order: the more telling words come first; whatever else happened, an attack is named where nothing else is."""

_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _TYPES)


def of_words(words: str) -> str:
    """The sub-event type that the words betray first in the table's order; empty where none does."""
    return next((name for name, pattern in _PATTERNS if pattern.search(words)), "")
