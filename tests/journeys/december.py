"""The killings that the real article tells of between 14 and 27 December 2024, and how a curator records them by keys.

What the form should come to hold was read from the article by us; where the form cannot tell it from the words, the
curator types it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from curator.core.counts import Quantity

KILLED = Quantity.KILLED
INJURED = Quantity.INJURED
EITHER = Quantity.KILLED_OR_INJURED
ABDUCTED = Quantity.ABDUCTED
DETAINED = Quantity.DETAINED


@dataclass(frozen=True, slots=True)
class Telling:
    """Words to find, how many sentences from there, what to type into which input, and what the claim then says.

    `counts` has each quantity with its lowest and highest number, `day` the first day, `place` the first place.
    """

    words: str
    counts: tuple[tuple[Quantity, int | None, int | None], ...]
    day: str
    place: str
    sentences: int = 1
    typed: dict[str, str] = field(default_factory=dict)


TELLINGS = (
    Telling("On 14 December, pro-Assad gunmen", ((EITHER, 15, 15),), "2024-12-14", "al-Muzayri'a"),
    Telling("On 14 December, a raid on", ((DETAINED, None, None),), "2024-12-14", "Al-Mazra’a"),
    Telling("On 14 December, UK-based", ((KILLED, 1, 1), (ABDUCTED, 1, 1)), "2024-12-14", "Masyaf"),
    Telling("Two civilians were kidnapped in", ((ABDUCTED, 2, 2), (KILLED, 2, 2)), "2024-12-14", "Al-Zahraa", 2),
    Telling(
        "On 15 December, SOHR reported that three",
        ((KILLED, 3, 3),),
        "2024-12-15",
        "Halfaya",
        typed={"counts": "3 killed civilians"},
    ),
    Telling(
        "On 16 December, SOHR reported",
        ((ABDUCTED, 2, 2), (KILLED, 2, 2)),
        "2024-12-16",
        "Wa'er",
        2,
        {"places": "Wa'er, Homs"},
    ),
    Telling("Masked assailants kidnapped a civilian", ((ABDUCTED, 1, 1), (KILLED, 1, 1)), "2024-12-16", "Al-Shajar"),
    Telling("On 17 December, SOHR", ((KILLED, 1, 1),), "2024-12-17", "Al-Qusayr"),
    Telling("Two more civilians were killed", ((KILLED, 2, 2),), "2024-12-17", "Al-Suwaydah"),
    Telling("An armed group attacked civilians in", ((ABDUCTED, 1, 1), (KILLED, 1, 1)), "2024-12-17", "Al-Shajar"),
    Telling("On 18 December, SOHR", ((KILLED, 1, 1),), "2024-12-18", "al-Tuwaim"),
    Telling("On 21 December, SOHR", ((ABDUCTED, 1, 1), (KILLED, 1, 1)), "2024-12-21", "Tartus"),
    Telling(
        "On 22 December, SOHR reported that a young",
        ((ABDUCTED, 1, 1), (KILLED, 1, 1)),
        "2024-12-22",
        "Baniyas",
        typed={"places": "Baniyas, Tartus"},
    ),
    Telling("On 23 December, SOHR", ((KILLED, 2, 2),), "2024-12-23", "Wadi Al-Nasara"),
    Telling("A Yahmour, Homs resident", ((KILLED, 1, 1),), "2024-12-23", "Yahmour", typed={"places": "Yahmour, Homs"}),
    Telling("An unidentified man was found", ((KILLED, 1, 1),), "2024-12-23", "Ras Al-Shamra roundabout"),
    Telling("After one group of unknown", ((KILLED, 2, 2),), "2024-12-23", "Hadidah", typed={"places": "Hadidah"}),
    Telling("On 24 December, three Alawite", ((KILLED, 3, 3),), "2024-12-24", "Hama"),
    Telling("On 25 December, unidentified", ((KILLED, 1, 1), (INJURED, 1, 1)), "2024-12-25", "Hama"),
    Telling(
        "Upon entering the village, the General",
        ((KILLED, 14, 14), (KILLED, 3, 3)),
        "2024-12-25",
        "Khirbet al-Ma'zah",
        typed={"places": "Khirbet al-Ma'zah, Tartus"},
    ),
    Telling("On 25 December, SOHR reported", ((KILLED, 1, 1),), "2024-12-25", "Latakia"),
    Telling("One civilian was found dead", ((KILLED, 1, 1),), "2024-12-25", "Ariha"),
    Telling("Three more were killed by", ((KILLED, 3, 3),), "2024-12-25", "Tal Sarin"),
    Telling("An information engineering", ((KILLED, 1, 1),), "2024-12-25", "Jableh"),
    Telling("On 26 December, SOHR", ((KILLED, 1, 1), (DETAINED, 8, 8)), "2024-12-26", "al-Aziziyah"),
)

INPUTS = ("originator", "counts", "dates", "places", "actors")
"""The inputs of the claim form in the order of Tab."""

CARET_BEGINS_IN = "counts"
