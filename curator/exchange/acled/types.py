"""ACLED's event types, sub-event types, disorder types and actor types.

Source: ACLED codebook 2023.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from curator.core.perpetrators import names_nobody

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from curator.core.actors import Actor
    from curator.core.vocabularies import VocabularyInUse

BATTLES = "Battles"
EXPLOSIONS = "Explosions/Remote violence"
AGAINST_CIVILIANS = "Violence against civilians"
PROTESTS = "Protests"
RIOTS = "Riots"
STRATEGIC = "Strategic developments"
EXCESSIVE_FORCE = "Excessive force against protesters"

SUB_TYPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        BATTLES: ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
        EXPLOSIONS: (
            "Chemical weapon",
            "Air/drone strike",
            "Suicide bomb",
            "Shelling/artillery/missile attack",
            "Remote explosive/landmine/IED",
            "Grenade",
        ),
        AGAINST_CIVILIANS: ("Sexual violence", "Attack", "Abduction/forced disappearance"),
        PROTESTS: ("Peaceful protest", "Protest with intervention", EXCESSIVE_FORCE),
        RIOTS: ("Violent demonstration", "Mob violence"),
        STRATEGIC: (
            "Agreement",
            "Arrests",
            "Change to group/activity",
            "Disrupted weapons use",
            "Headquarters or base established",
            "Looting/property destruction",
            "Non-violent transfer of territory",
            "Other",
        ),
    }
)
"""The sub-event types of each event type."""

_POLITICAL, _DEMONSTRATIONS = "Political violence", "Demonstrations"

_DISORDER = {
    BATTLES: _POLITICAL,
    EXPLOSIONS: _POLITICAL,
    AGAINST_CIVILIANS: _POLITICAL,
    PROTESTS: _DEMONSTRATIONS,
    RIOTS: _DEMONSTRATIONS,
    STRATEGIC: STRATEGIC,
    EXCESSIVE_FORCE: f"{_POLITICAL}; {_DEMONSTRATIONS}",
    "Mob violence": _POLITICAL,
}

DISORDER = (_POLITICAL, _DEMONSTRATIONS, f"{_POLITICAL}; {_DEMONSTRATIONS}", STRATEGIC)
"""All disorder types."""

_TYPES = {name.casefold(): (type_, name) for type_, names in SUB_TYPES.items() for name in names}
_TYPES |= {type_.casefold(): (type_, "") for type_ in SUB_TYPES}


def typed(event_type: str) -> tuple[str, str] | None:
    """Event type and sub-event type of what an event is called by; the sub-event type is empty where nobody said.

    None for what is neither.
    """
    return _TYPES.get(event_type.strip().casefold())


class EventTypes:
    """ACLED's types of the event types that a collection has: of its own ones those of the standard term that each is like."""

    def __init__(self, vocabulary: VocabularyInUse) -> None:
        self._vocabulary = vocabulary

    def of(self, event_type: str) -> tuple[str, str] | None:
        """Event type and sub-event type, as `typed` gives them."""
        term = self._vocabulary.reading(event_type)
        return typed(event_type) or typed(term.name) or typed(term.like)


def disorder(event_type: str, sub_type: str) -> str:
    """The disorder type that follows from the types."""
    return _DISORDER.get(sub_type) or _DISORDER[event_type]


CIVILIANS = "Civilians"
UNIDENTIFIED = "Unidentified Armed Group"

NO_ACTOR, STATE, POLITICAL_MILITIA, CIVILIAN = 0, 1, 3, 7
"""Actor types: nobody 0, state forces 1, rebels 2, political militias 3 (unidentified armed groups too), identity militias 4,
rioters 5, protesters 6, civilians 7, external or other forces 8."""


class ActorTypes:
    """The actor types that the collection's actors have, by name."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._known: dict[str, int] = {}
        self._unidentified: set[str] = set()
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                if actor.type is not None:
                    self._known.setdefault(name.casefold(), actor.type)
                if actor.unidentified:
                    self._unidentified.add(name.casefold())

    def names_nobody(self, name: str) -> bool:
        """Whether a name, such as "unknown gunmen", is nobody's."""
        return name.casefold() in self._unidentified or names_nobody(name)

    def of(self, name: str) -> int | None:
        """The type of an actor by name; None where nobody has said."""
        folded = name.casefold()
        if folded in self._known:
            return self._known[folded]
        if folded.startswith("civilians"):
            return CIVILIAN
        if folded.startswith(("government of ", "military forces of ", "police forces of ")):
            return STATE
        return POLITICAL_MILITIA if name == UNIDENTIFIED else None


def interaction(first: int | None, second: int | None, *, alone: bool) -> int | None:
    """The code of who met whom: both types, the smaller first; of one actor alone its type and 0. None where one is not known."""
    if first is None or (second is None and not alone):
        return None
    if second is None:
        return first * 10
    return min(first, second) * 10 + max(first, second)
