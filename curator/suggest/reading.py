"""What a selected passage says, for the claim form: each part with the words of the article that it rests on.

Only the passage is read, and the stretch before it for what pronouns, "three days later" and a date without a year stand
for: however long the text is, the work does not grow with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import Modality, Reading
from curator.core.counts import Qualifier
from curator.core.dates import DateRole
from curator.core.places import PlaceRelation, PlaceRole
from curator.core.spans import Span
from curator.suggest import actors, counts, dates, event_types, places, speakers
from curator.suggest.date_days import NO_YEAR
from curator.suggest.dates import NO_CONTEXT
from curator.suggest.event_types import FoundType
from curator.suggest.found import FoundActor, FoundCount, FoundDate, FoundPlace, FoundSpeaker
from curator.suggest.places import NOTHING_KNOWN
from curator.suggest.profiles import LITERAL

if TYPE_CHECKING:
    from curator.suggest.date_context import Context
    from curator.suggest.places import KnownPlaces
    from curator.suggest.profiles import CountingProfile

COUNT_REACH = 1_000
"""How far before a passage people are looked for that "him" and "their bodies" may stand for, in code points."""

ADMIN_REACH = 10_000
"""How far around a passage the text is asked which names it calls governorates, where no places are known."""

DATE_REACH = 3_000
"""How far around a passage dates are looked for that tell its year."""

_CITATION = re.compile(r"\[(\d{1,4})\]")
_BEHIND = re.compile(r"(?:\s?\[\d{1,4}\]){1,12}")
_SELVES = re.compile(r"\b(?:it|its|it['’]s|they|their|we|our)\b", re.IGNORECASE)
CARRIED = "day-of-paragraph-1"


@dataclass(frozen=True, slots=True)
class FoundCaveat:
    """A reason for care that the words of a passage give, in one sentence."""

    kind: CaveatKind
    wording: str
    words: Span | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What the passage at `span` says. Places stand with the most precise first; `citations` are the labels of its marks."""

    span: Span
    counts: tuple[FoundCount, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    places: tuple[FoundPlace, ...] = ()
    speakers: tuple[FoundSpeaker, ...] = ()
    actors: tuple[FoundActor, ...] = ()
    event_type: FoundType | None = None
    caveats: tuple[FoundCaveat, ...] = ()
    citations: tuple[str, ...] = ()

    @property
    def originator(self) -> FoundSpeaker | None:
        """Who is said to know: the first who is named, not by a pronoun."""
        return next((each for each in self.speakers if each.name is not None and not each.anaphoric), None)

    @property
    def modality(self) -> Modality:
        """How the passage puts what it says; a party's claim about itself outweighs a neutral verb."""
        if any(each.modality is Modality.CLAIMED_BY_PARTY for each in self.speakers):
            return Modality.CLAIMED_BY_PARTY
        first = self.originator or next(iter(self.speakers), None)
        return Modality.STATED if first is None else first.modality


def read_passage(
    text: str,
    span: Span,
    context: Context = NO_CONTEXT,
    known: KnownPlaces = NOTHING_KNOWN,
    profile: CountingProfile = LITERAL,
) -> Draft:
    """What the words of `text` at `span` say; what they do not say stays empty."""
    start, end = span.start, min(span.end, len(text))
    told = speakers.find(text, start, end)
    if known is NOTHING_KNOWN:
        known = places.known_places((), places.governorates_in(text, max(0, start - ADMIN_REACH), end + ADMIN_REACH))
    found_counts = _counts(text, start, end, profile)
    found_dates = _dates(text, start, end, context)
    acting = _actors(text, start, end, told)
    return Draft(
        span,
        found_counts,
        found_dates,
        tuple(sorted(places.find(text, known, start, end), key=_how_vague)),
        told,
        acting,
        event_types.find(text, start, end),
        _caveats(found_counts, found_dates, told, acting),
        _citations(text, start, end),
    )


# --- counts ------------------------------------------------------------------------------------------------------------


def _counts(text: str, start: int, end: int, profile: CountingProfile) -> tuple[FoundCount, ...]:
    """The counts of the passage, read with the paragraph before it in mind; repeated mentions are left out."""
    before = _paragraph(text, start, COUNT_REACH)
    found = counts.find(text, before, end, profile)
    kept = [
        index
        for index, count in enumerate(found)
        if count.words.start >= start and not _is_repeated(found, index, start)
    ]
    place = {index: at for at, index in enumerate(kept)}
    return tuple(_placed(found[index], place) for index in kept)


def _placed(count: FoundCount, place: dict[int, int]) -> FoundCount:
    return count if count.subset_of is None else replace(count, subset_of=place.get(count.subset_of))


def _is_repeated(found: tuple[FoundCount, ...], index: int, start: int) -> bool:
    """Whether people spoken of before are told of again: "the workers", "the civilian who was killed"."""
    count = found[index]
    if not count.anaphoric:
        return False
    return any(
        other.quantity is count.quantity
        and other.words.start >= start
        and at != index
        and (not other.anaphoric or at < index)
        for at, other in enumerate(found)
    )


def _paragraph(text: str, start: int, reach: int) -> int:
    """Where the paragraph of `start` begins, or `reach` before it, at a word's edge."""
    floor = max(0, start - reach)
    line = text.rfind("\n", floor, start)
    if line >= 0:
        return line + 1
    blank = text.find(" ", floor, start)
    return floor if floor == 0 or blank < 0 else blank + 1


# --- dates -------------------------------------------------------------------------------------------------------------


def _dates(text: str, start: int, end: int, context: Context) -> tuple[FoundDate, ...]:
    floor = _word_edge(text, max(0, start - DATE_REACH), start)
    found = dates.find(text, context, floor, end)
    inside = [each for each in found if each.words.start >= start]
    if any(each.why == NO_YEAR for each in inside):
        found = dates.find(text, _with_neighbours(text, end, context), floor, end)
        inside = [each for each in found if each.words.start >= start]
    if any(each.role is DateRole.EVENT and each.when is not None for each in inside):
        return tuple(inside)
    carried = _carried(text, start, [each for each in found if each.words.start < start])
    return tuple(inside) if carried is None else (carried, *inside)


def _word_edge(text: str, floor: int, start: int) -> int:
    blank = text.find(" ", floor, start)
    return floor if floor == 0 or blank < 0 else blank + 1


def _with_neighbours(text: str, end: int, context: Context) -> Context:
    """Dates behind the passage tell its year where none before it does; those before it are found first."""
    behind = [each.when for each in dates.find(text, context, end, min(len(text), end + DATE_REACH // 2))]
    sure = tuple(when for when in behind if when is not None and (when.days or 999) <= 62)
    return replace(context, neighbours=(*context.neighbours, *sure[:2]))


def _carried(text: str, start: int, before: list[FoundDate]) -> FoundDate | None:
    """The last day that the paragraph gave before the passage."""
    line = text.rfind("\n", max(0, start - DATE_REACH), start) + 1
    days = [
        each for each in before if each.words.start >= line and each.role is DateRole.EVENT and each.when is not None
    ]
    if not days:
        return None
    last = days[-1]
    basis = "; ".join(part for part in (last.reading.basis, "the day stands in an earlier sentence") if part)
    return replace(last, reading=Reading(last.reading.year_inferred, basis, last.reading.rule or CARRIED))


# --- places, actors, caveats -------------------------------------------------------------------------------------------


def _how_vague(place: FoundPlace) -> tuple[bool, int, bool, int]:
    """Places of the event first, the most precise first, those at a place before those near one."""
    is_event = place.role in {PlaceRole.EVENT, PlaceRole.BODY_FOUND}
    return not is_event, place.spot.precision, place.relation is not PlaceRelation.AT, place.words.start


def _actors(text: str, start: int, end: int, told: tuple[FoundSpeaker, ...]) -> tuple[FoundActor, ...]:
    """The actors of the passage; a party that tells of its own deeds claims them."""
    found = list(actors.find(text, start, end))
    for each in told:
        if each.modality is not Modality.CLAIMED_BY_PARTY or each.name is None:
            continue
        behind = text[each.words.end : min(end, each.words.end + 40)]
        if not _SELVES.search(behind):
            continue
        found = [
            actor for actor in found if not _SELVES.search(text[max(start, actor.words.start - 5) : actor.words.start])
        ]
        if not each.anaphoric and all(actor.words != each.name for actor in found):
            found.append(FoundActor(each.name, ActorRole.PERPETRATOR, Confidence.CLAIMED_OR_ADMITTED))
    return tuple(sorted(found, key=lambda actor: actor.words))


def _caveats(
    found_counts: tuple[FoundCount, ...],
    found_dates: tuple[FoundDate, ...],
    told: tuple[FoundSpeaker, ...],
    acting: tuple[FoundActor, ...],
) -> tuple[FoundCaveat, ...]:
    """Reasons for care in the words themselves, each kind once."""
    caveats: dict[CaveatKind, FoundCaveat] = {}
    for speaker in told:
        if speaker.is_party:
            wording = "A side in the conflict tells this of itself or of its enemy."
            caveats.setdefault(CaveatKind.PARTY_CLAIM, FoundCaveat(CaveatKind.PARTY_CLAIM, wording, speaker.words))
    for actor in acting:
        if actor.confidence is Confidence.UNKNOWN:
            wording = "The text does not know who did it."
            caveats.setdefault(CaveatKind.OTHER, FoundCaveat(CaveatKind.OTHER, wording, actor.words))
    for date in found_dates:
        if date.reading.year_inferred:
            wording = f"The year is not written: {date.reading.basis}."
            caveats.setdefault(CaveatKind.YEAR_INFERRED, FoundCaveat(CaveatKind.YEAR_INFERRED, wording, date.words))
    for count in found_counts:
        if count.extent.qualifier is Qualifier.VAGUE_WORD and count.extent.is_known:
            wording = f"A word stands for a number by the rule {count.rule}."
            caveats.setdefault(CaveatKind.RULE_CODED, FoundCaveat(CaveatKind.RULE_CODED, wording, count.words))
    return tuple(caveats.values())


def _citations(text: str, start: int, end: int) -> tuple[str, ...]:
    """The labels of the citation marks in the passage and right behind it, each once."""
    behind = _BEHIND.match(text, end)
    stop = behind.end() if behind is not None else end
    return tuple(dict.fromkeys(match[1] for match in _CITATION.finditer(text, start, stop)))
