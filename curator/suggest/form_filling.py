"""The claim form fills itself: what a selected passage says, each part with the words it rests on, as an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.suggest.places import NOTHING_KNOWN
from curator.suggest.profiles import LITERAL
from curator.suggest.reading import read_passage

if TYPE_CHECKING:
    from curator.core.spans import Span
    from curator.suggest.date_context import Context
    from curator.suggest.found import FoundActor, FoundCount, FoundDate, FoundPlace
    from curator.suggest.places import KnownPlaces
    from curator.suggest.profiles import CountingProfile


def fill(
    text: str,
    span: Span,
    context: Context,
    known: KnownPlaces = NOTHING_KNOWN,
    profile: CountingProfile = LITERAL,
) -> ClaimEntry:
    """The entry of a claim that the words of `span` make, for a person to correct.

    What the words do not say stays empty. A day that only an earlier sentence of the paragraph gives is taken from there,
    and its reading says so.
    """
    draft = read_passage(text, span, context, known, profile)
    speaker = draft.originator
    return ClaimEntry(
        passages=((span,),),
        originator="" if speaker is None or speaker.name is None else speaker.name.of(text),
        modality=draft.modality,
        event_type="" if draft.event_type is None else draft.event_type.sub_type,
        counts=tuple(_count(text, each) for each in draft.counts),
        dates=tuple(_date(text, each) for each in draft.dates),
        places=tuple(_place(text, each) for each in draft.places),
        actors=tuple(_actor(text, each) for each in draft.actors),
        citations=draft.citations,
        # an inferred year and a coded word stand on the date and the count themselves
        caveats=tuple(each.kind for each in draft.caveats if each.kind is CaveatKind.PARTY_CLAIM),
    )


def _count(text: str, found: FoundCount) -> CountEntry:
    return CountEntry(
        found.quantity,
        found.extent,
        found.person_class,
        found.group,
        found.words.of(text),
        found.words,
        found.subset_of,
        found.rule,
        found.attackers,
    )


def _date(text: str, found: FoundDate) -> DateEntry:
    return DateEntry(found.role, found.when, found.words.of(text), found.words, found.reading)


def _place(text: str, found: FoundPlace) -> PlaceEntry:
    return PlaceEntry(found.role, found.spot, found.relation, found.words.of(text), found.words)


def _actor(text: str, found: FoundActor) -> ActorEntry:
    words = found.words.of(text)
    nameless = found.confidence is Confidence.UNKNOWN or (found.role is ActorRole.PERPETRATOR and words.islower())
    return ActorEntry(found.role, words, "" if nameless else words, found.words, found.confidence)
