"""Sources, their reliability, and which of them are one voice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.ids import Uid


class SourceKind(StrEnum):
    """What kind of body a source is."""

    NGO_MONITOR = "ngo_monitor"
    STATE_BODY = "state_body"
    ARMED_GROUP = "armed_group"
    NEWS = "news"
    AGENCY = "agency"
    SOCIAL = "social"
    FACT_CHECKER = "fact_checker"
    WITNESS = "witness"
    ENCYCLOPEDIA = "encyclopedia"
    UN_BODY = "un_body"
    OTHER = "other"


class Reliability(StrEnum):
    """The Admiralty code's (NATO STANAG 2511) reliability of a source: A completely reliable … E unreliable, F unknown."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A grade of the Admiralty code with who gave it, when (ISO date) and why; one coupled value."""

    grade: Reliability = Reliability.F
    by: str = ""
    on: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A body that says or is said to know; `party_to_conflict` is the actor it belongs to, or None."""

    uid: Uid
    name: str
    aliases: tuple[str, ...] = ()
    kind: SourceKind = SourceKind.OTHER
    scale: str = ""
    party_to_conflict: Uid | None = None
    universe: str = ""
    reliability: Assessment = Assessment()
    note: str = ""
    withdrawn_because: str = ""


class SourceRelationKind(StrEnum):
    """How one source stands to another."""

    REPUBLISHES = "republishes"
    SAME_OWNER = "same_owner"
    CITES = "cites"
    PARTNER = "partner"


ONE_VOICE = frozenset({SourceRelationKind.REPUBLISHES, SourceRelationKind.SAME_OWNER, SourceRelationKind.CITES})
"""The relations that make two sources one voice; partners stay two."""


@dataclass(frozen=True, slots=True)
class SourceRelation:
    """`source` republishes, cites, … `other`."""

    uid: Uid
    source: Uid
    other: Uid
    kind: SourceRelationKind
    note: str = ""
    withdrawn_because: str = ""
