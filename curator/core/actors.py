"""Actors: who acted, who was hit, and how sure anyone is of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from curator.core.ids import Uid


class ActorRole(StrEnum):
    """What an actor did in an event."""

    PERPETRATOR = "perpetrator"
    TARGET = "target"
    VICTIM_GROUP = "victim_group"
    PARTICIPANT = "participant"
    CUSTODIAN = "custodian"


class Confidence(StrEnum):
    """How the text puts an actor's part."""

    REPORTED_AS_FACT = "reported_as_fact"
    CLAIMED_OR_ADMITTED = "claimed_or_admitted"
    ACCUSED_BY_AUTHORITY = "accused_by_authority"
    ACCUSED = "accused"
    SUSPECTED = "suspected"
    POSSIBLE = "possible"
    SELF_PRESENTED = "self_presented"
    DENIED = "denied"
    ACQUITTED = "acquitted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Actor:
    """A group or body; `type` is the ACLED codebook's actor type 1–8, None where nobody has said."""

    uid: Uid
    name: str
    aliases: tuple[str, ...] = ()
    type: int | None = None
    active_from: date | None = None
    active_to: date | None = None
    unidentified: bool = False
    note: str = ""
    withdrawn_because: str = ""
