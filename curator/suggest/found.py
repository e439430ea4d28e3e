"""What the readers of words hand over: counts with their words, and the stretches that nobody could read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from curator.core.actors import ActorRole, Confidence
from curator.core.claims import Modality, Reading
from curator.core.counts import Extent, PersonClass, Quantity
from curator.core.dates import DateRole, DateSpan
from curator.core.gazetteer import Place
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.spans import Span


class Pattern(StrEnum):
    """The turn of phrase that a count was read from."""

    TYPED = "typed"
    PASSIVE = "passive"
    ACTIVE = "active"
    HEADLINE = "headline"
    NOUN = "noun"
    NUMBER_BEFORE_NOUN = "number_before_noun"
    TOLL = "toll"
    STATE = "state"
    ADJECTIVE = "adjective"
    BODIES = "bodies"
    INTRANSITIVE = "intransitive"
    SUBSET = "subset"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FoundCount:
    """A number of people in words: what happened to them, how many, who.

    `words` covers the number and the people ("more than 344 civilians"), `told_by` the word that says what happened,
    `group` is who they are as written. `combatant` is None where the words leave it open. `subset_of` is the index of the
    count that these people are a part of. `anaphoric` marks people who were spoken of before ("the two", "him").
    """

    quantity: Quantity
    extent: Extent
    words: Span
    told_by: Span
    rule: str
    pattern: Pattern
    person_class: PersonClass = PersonClass.UNKNOWN
    combatant: bool | None = None
    attackers: bool = False
    group: str = ""
    subset_of: int | None = None
    anaphoric: bool = False


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Words that could not be read, and one sentence that says why and what would help."""

    words: Span
    why: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A typed line of counts, read: the counts in order, and what was not understood."""

    counts: tuple[FoundCount, ...] = ()
    rest: tuple[NotUnderstood, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in words; `when` is None where the words leave it open, and `why` then says what is missing."""

    words: Span
    when: DateSpan | None
    role: DateRole = DateRole.EVENT
    reading: Reading = field(default_factory=Reading)
    why: str = ""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place in words; `name` covers the name alone, `place` is the known place of that name, if there is just one."""

    words: Span
    name: Span
    spot: Spot
    relation: PlaceRelation = PlaceRelation.AT
    role: PlaceRole = PlaceRole.EVENT
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class FoundSpeaker:
    """Who is said to know, and how the text puts it.

    `words` covers the turn of phrase ("SOHR reported that"), `name` the one who speaks; None where nobody is named ("it was
    reported", "reportedly"). `is_party` says that an armed side or a government speaks of its own war.
    """

    words: Span
    modality: Modality
    name: Span | None = None
    alias: Span | None = None
    is_party: bool = False
    anaphoric: bool = False


@dataclass(frozen=True, slots=True)
class FoundActor:
    """Somebody who acts, is hit or holds people, in the words of the text, and how sure the text is of it."""

    words: Span
    role: ActorRole
    confidence: Confidence = Confidence.REPORTED_AS_FACT
