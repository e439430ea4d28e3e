"""Places that a team knows by name, in several scripts."""

from __future__ import annotations

from dataclasses import dataclass

from curator.core.ids import Uid
from curator.core.places import Spot


@dataclass(frozen=True, slots=True)
class Place:
    """A known place; `parents` are the names of what lies around it, the nearest first."""

    uid: Uid
    spot: Spot
    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    gazetteer_id: str = ""
    withdrawn_because: str = ""
