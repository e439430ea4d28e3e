"""The claim form fills itself: what a selected passage says, each part with the words it rests on.

Only the passage is read, and the sentences of its paragraph before it for the day, however long the text is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import Modality, Reading
from curator.core.dates import DateRole
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.suggest import actors, counts, dates, event_types, places, speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.spans import Span
    from curator.suggest.date_context import Context
    from curator.suggest.found import FoundActor, FoundDate, FoundSpeaker

LOOK_BACK = 2_000
"""How far before a passage its paragraph is read for the day that governs it, in code points."""


def fill(text: str, span: Span, context: Context) -> ClaimEntry:
    """The entry of a claim that the words of `span` make, for a person to correct.

    What the words do not say stays empty. A day that only an earlier sentence of the paragraph gives is taken from there,
    and its reading says so.
    """
    start, end = span.start, span.end
    told = speakers.find(text, start, end)
    speaker = next((each for each in told if each.name is not None and not each.anaphoric), None)
    return ClaimEntry(
        passages=((span,),),
        originator="" if speaker is None or speaker.name is None else speaker.name.of(text),
        modality=_modality(told, speaker),
        event_type=event_types.of_words(span.of(text)),
        counts=_counts(text, span),
        dates=_dates(text, span, context),
        places=_places(text, span),
        actors=tuple(_actor(text, each) for each in actors.find(text, start, end)),
        caveats=(CaveatKind.PARTY_CLAIM,) if any(each.is_party for each in told) else (),
    )


def _modality(told: Sequence[FoundSpeaker], speaker: FoundSpeaker | None) -> Modality:
    if speaker is not None:
        return speaker.modality
    return told[0].modality if told else Modality.STATED


def _counts(text: str, span: Span) -> tuple[CountEntry, ...]:
    return tuple(
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
        for each in counts.find(text, span.start, span.end)
    )


def _dates(text: str, span: Span, context: Context) -> tuple[DateEntry, ...]:
    found = dates.find(text, context, span.start, span.end)
    entries = [_date(text, each) for each in found]
    if any(each.role is DateRole.EVENT for each in found):
        return tuple(entries)
    paragraph = text.rfind("\n", max(0, span.start - LOOK_BACK), span.start) + 1
    before = [
        each
        for each in dates.find(text, context, max(paragraph, span.start - LOOK_BACK), span.start)
        if each.role is DateRole.EVENT and each.when is not None
    ]
    if before:
        entry = _date(text, before[-1])
        basis = "; ".join(part for part in (entry.reading.basis, "the day stands in an earlier sentence") if part)
        reading = Reading(entry.reading.year_inferred, basis, entry.reading.rule or "day-of-paragraph-1")
        entries.insert(0, DateEntry(entry.role, entry.span, entry.verbatim, entry.words, reading))
    return tuple(entries)


def _date(text: str, found: FoundDate) -> DateEntry:
    return DateEntry(found.role, found.when, found.words.of(text), found.words, found.reading)


def _places(text: str, span: Span) -> tuple[PlaceEntry, ...]:
    return tuple(
        PlaceEntry(each.role, each.spot, each.relation, each.words.of(text), each.words)
        for each in places.find(text, start=span.start, end=span.end)
    )


def _actor(text: str, found: FoundActor) -> ActorEntry:
    words = found.words.of(text)
    nameless = found.confidence is Confidence.UNKNOWN or (found.role is ActorRole.PERPETRATOR and words.islower())
    return ActorEntry(found.role, words, "" if nameless else words, found.words, found.confidence)
