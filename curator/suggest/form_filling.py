"""The claim form fills itself: what a selected passage says, as the entry that a person corrects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import Confidence
from curator.core.caveats import CaveatKind
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.suggest.positions import with_positions
from curator.suggest.profiles import LITERAL
from curator.suggest.reading import read_passage

if TYPE_CHECKING:
    from curator.core.spans import Span
    from curator.suggest.date_context import Context
    from curator.suggest.found import FoundActor
    from curator.suggest.profiles import CountingProfile


OF_ITSELF = frozenset({CaveatKind.YEAR_INFERRED, CaveatKind.PLACE_INFERRED, CaveatKind.RULE_CODED, CaveatKind.OTHER})
"""Kinds that need not be hung on a claim: they follow from what it says (`curator.core.reach`), or say nothing by name."""


def fill(text: str, span: Span, context: Context, profile: CountingProfile = LITERAL) -> ClaimEntry:
    """The entry of a claim that the words of `span` make; what they do not say stays empty.

    Vague words such as "dozens" become numbers where the counting profile says so.
    """
    draft = read_passage(text, span, context, profile=profile)
    speaker = draft.originator
    found = [PlaceEntry(each.role, each.spot, each.relation, each.words.of(text), each.words) for each in draft.places]
    return ClaimEntry(
        passages=((span,),),
        originator="" if speaker is None or speaker.name is None else speaker.name.of(text),
        modality=draft.modality,
        event_type="" if draft.event_type is None else draft.event_type.sub_type,
        counts=tuple(
            CountEntry(
                each.quantity,
                each.extent,
                each.person_class,
                each.group,
                each.words.of(text),
                each.words,
                each.subset_of,
                each.rule,
                each.attackers,
            )
            for each in draft.counts
        ),
        dates=tuple(
            DateEntry(each.role, each.when, each.words.of(text), each.words, each.reading) for each in draft.dates
        ),
        places=with_positions(found, text, span),
        actors=tuple(_actor(text, each) for each in draft.actors),
        citations=draft.citations,
        caveats=tuple(dict.fromkeys(each.kind for each in draft.caveats if each.kind not in OF_ITSELF)),
    )


def _actor(text: str, found: FoundActor) -> ActorEntry:
    """An actor by name, or by the words alone where they name nobody: "unknown gunmen", "militants"."""
    words = found.words.of(text)
    nameless = found.confidence is Confidence.UNKNOWN or words.islower()
    return ActorEntry(found.role, words, "" if nameless else words, found.words, found.confidence)
