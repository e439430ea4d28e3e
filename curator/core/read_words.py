"""Records as their words are read: what was merged into another term stands as that one; nothing of it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from curator.core.caveats import CaveatKind
from curator.core.counts import PersonClass
from curator.core.entries import OwnCaveat
from curator.core.vocabularies import VocabularyInUse, in_use
from curator.core.vocabulary_terms import Vocabulary

if TYPE_CHECKING:
    from curator.core.cases import Bearing, Case
    from curator.core.caveats import Caveat
    from curator.core.claims import ClaimCount, FullClaim
    from curator.core.events import Event


@dataclass(frozen=True, slots=True)
class ReadWords:
    """The vocabularies of a collection, as exports and lists read records by them.

    Rules are not touched by it: only terms that the same rules go by are ever read as one another
    (`curator.core.vocabularies.may_merge`).
    """

    known: Mapping[Vocabulary, VocabularyInUse]
    is_plain: bool = field(init=False, repr=False, compare=False)
    """Whether all words are read as they stand."""

    def __post_init__(self) -> None:
        """Look once whether anything was merged: exports ask for every event."""
        is_plain = not any(term.is_merged for each in self.known.values() for term in each.terms)
        object.__setattr__(self, "is_plain", is_plain)

    def own_caveat(self, name: str) -> OwnCaveat | None:
        """The caveat that an own term of this name is; None where there is none, or it is like no kind."""
        term = self.known[Vocabulary.CAVEATS].get(name)
        is_own = not term.is_standard and term.like in set(CaveatKind)
        return OwnCaveat(name, CaveatKind(term.like)) if is_own else None

    def own_class(self, name: str) -> PersonClass | None:
        """The class whose rules an own class of this name follows; None where there is none, or it is like no class."""
        term = self.known[Vocabulary.PERSON_CLASSES].get(name)
        is_own = not term.is_standard and term.like in set(PersonClass)
        return PersonClass(term.like) if is_own else None

    def type_of_event(self, name: str) -> str:
        """The name that a type of event is read as."""
        return self.known[Vocabulary.EVENT_TYPES].read_as(name)

    def event(self, event: Event) -> Event:
        """An event as its type is read."""
        return replace(event, event_type=self.type_of_event(event.event_type))

    def caveat(self, caveat: Caveat) -> Caveat:
        """A caveat as its kind and its own term are read."""
        known = self.known[Vocabulary.CAVEATS]
        read = known.reading(caveat.term or caveat.kind)
        if read.is_standard:
            return replace(caveat, kind=CaveatKind(read.name), term="")
        return replace(caveat, term=read.name)

    def count(self, count: ClaimCount) -> ClaimCount:
        """A count as its own class is read; the class that rules go by stays."""
        if not count.term:
            return count
        read = self.known[Vocabulary.PERSON_CLASSES].reading(count.term)
        return replace(count, term="" if read.is_standard else read.name)

    def claim(self, full: FullClaim) -> FullClaim:
        """A claim as its words are read."""
        if self.is_plain:
            return full
        claim = replace(full.claim, event_type=self.type_of_event(full.claim.event_type))
        return replace(full, claim=claim, counts=tuple(map(self.count, full.counts)))

    def case(self, case: Case) -> Case:
        """A case as its words are read."""
        if self.is_plain:
            return case
        return replace(
            case,
            event=self.event(case.event),
            bearings=tuple(map(self._bearing, case.bearings)),
            caveats=tuple(map(self.caveat, case.caveats)),
        )

    def _bearing(self, bearing: Bearing) -> Bearing:
        return replace(bearing, full=self.claim(bearing.full))


AS_THEY_STAND = ReadWords({which: in_use(which, (), ()) for which in Vocabulary})
"""No vocabulary says anything."""
