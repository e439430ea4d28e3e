"""Terms: what a collection says of the words of its vocabularies, beside those that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.ids import Uid


class Vocabulary(StrEnum):
    """The vocabularies that a team can change."""

    CAVEATS = "caveats"
    EVENT_TYPES = "event_types"
    PERSON_CLASSES = "person_classes"
    COUNTING_PROFILES = "counting_profiles"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the collection: its own, or what the collection says of one that comes with the program.

    `name` is what records hold, and never changes; `labels` are pairs of a language ("en", "ar") and what people read.
    `like` is the standard term whose rules an own term follows. Records that hold a term `merged_into` another are read as
    holding that one; a retired term stays on its records and is not offered any more. `body` is the TOML of a counting profile.
    """

    uid: Uid
    vocabulary: Vocabulary
    name: str
    labels: tuple[tuple[str, str], ...] = ()
    meaning: str = ""
    like: str = ""
    merged_into: str = ""
    retired_because: str = ""
    body: str = ""
