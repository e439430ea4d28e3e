"""Who an independent voice is, for whoever weighs it: its name, and whether only a party to the conflict speaks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.cases import in_use
from curator.core.reach import is_partisan
from curator.core.wording import listed

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.independence import Voice


def name_of(case: Case, voice: Voice) -> str:
    """Who an independent voice is, by the names of its sources; empty where no claim of it says who knows."""
    return listed([case.sources[uid].name for uid in voice.sources if uid in case.sources])


def is_party(case: Case, voice: Voice) -> bool:
    """Whether only a party to the conflict speaks in it."""
    return all(is_partisan(case, bearing) for bearing in in_use(case) if bearing.claim.uid in voice.claims)
