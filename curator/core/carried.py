"""What became of a passage when a newer capture of its article was taken in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a passage was found again in a newer text, the best first; `curator.core.anchors` says by which rules."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    WORDS_CHANGED = "words_changed"
    NUMBER_CHANGED = "number_changed"
    ASKED = "asked"
    LOST = "lost"


WAITING = frozenset({Outcome.NUMBER_CHANGED, Outcome.ASKED, Outcome.LOST})
"""Outcomes that a person has to look at."""


@dataclass(frozen=True, slots=True)
class Carried:
    """How a passage came from an earlier version: the outcome, its score in percent, and who has looked at it since."""

    outcome: Outcome
    score: int
    seen_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet whether the place is the right one: no claim rests on it."""
        return self.outcome is Outcome.ASKED and not self.seen_by

    @property
    def waits(self) -> bool:
        """Whether a person has to look at it."""
        return self.outcome in WAITING and not self.seen_by
