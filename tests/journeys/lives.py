"""What the machine that plays a person takes in and types, and what must hold of a life."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from curator.store.drafts import Draft

OTHER = "Other news\n\nOn 3 March 14 police were killed in Tell Dahab. 🕊 قُتِل ١٠ أشخاص في كفر زيت.\n"
THIRD = "A third text.\n\nIn Sarmin 7 people were wounded on 5 March, and dozens fled.\n"

TYPED = ("12 killed villagers", "3 injured", "dozens", "3 killed; what?", "")
WHO = ("Valley Monitor", "SOHR", "المرصد", "")
WHERE = ("Arzah, Homs", "near Jableh", "nowhere that is known", "")


@dataclass
class Life:
    """What must hold: the states behind and ahead of the one that stands, and what was typed and not saved."""

    behind: list[dict[str, list[Any]]] = field(default_factory=list)
    ahead: list[dict[str, list[Any]]] = field(default_factory=list)
    typed: dict[str, Draft] = field(default_factory=dict)
