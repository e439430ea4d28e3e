"""A claim's line, its quotes held against the text, becomes the entry that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.claims import ClaimKind, Modality, Reading
from curator.core.counts import PersonClass, Qualifier, Quantity
from curator.core.dates import DateRole
from curator.core.entries import ActorEntry, ClaimEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.passages import GAP
from curator.core.places import PlaceRelation, PlaceRole
from curator.core.read_words import AS_THEY_STAND, ReadWords
from curator.core.spans import Span
from curator.exchange.line_checks import extent_of, member, quoted, span_of_days, spot_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.exchange.claim_form import ActorLine, ClaimLine, CountLine, DateLine, PassageLine, PlaceLine
    from curator.exchange.line_checks import Faults

P = TypeVar("P")

NOT_STATED = "not stated"
"""What some files write where the text does not say who knows; it is no source."""


def entry_of(line: ClaimLine, text: str, faults: Faults, words: ReadWords = AS_THEY_STAND) -> ClaimEntry | None:
    """The entry that a line makes, its quotes checked against the version's text; None where there are faults.

    `words` has the collection's own terms, which caveats and classes of people may be, by their ids.
    """
    before = len(faults.found)
    check = _Check(text, faults, words)
    passages = tuple(check.passage(each, f"passages[{place}]") for place, each in enumerate(line.passages))
    if not passages:
        faults.add("passages", "a claim rests on at least one passage")
    kind = member(ClaimKind, line.kind, "kind", faults)
    modality = member(Modality, line.modality, "modality", faults)
    counts = check.counts(line.counts)
    dates = [check.date(each, f"dates[{place}]") for place, each in enumerate(line.dates)]
    places = [check.place(each, f"places[{place}]") for place, each in enumerate(line.places)]
    actors = [check.actor(each, f"actors[{place}]") for place, each in enumerate(line.actors)]
    own = {each: words.own_caveat(each) for each in line.caveats}
    caveats = [
        member(CaveatKind, each, f"caveats[{place}]", faults)
        for place, each in enumerate(line.caveats)
        if own[each] is None
    ]
    if line.credibility is not None and not 1 <= line.credibility <= 6:
        faults.add("credibility", f"the Admiralty code runs from 1 to 6, not {line.credibility}")
    if len(faults.found) > before or kind is None or modality is None:
        return None
    return ClaimEntry(
        passages=tuple(each for each in passages if each),
        kind=kind,
        title=line.title or "",
        speaker=_source(line.speaker),
        originator=_source(line.originator),
        modality=modality,
        event_type=line.event_type or "",
        credibility=line.credibility,
        counts=_present(counts),
        dates=_present(dates),
        places=_present(places),
        actors=_present(actors),
        citations=line.citations,
        caveats=tuple(dict.fromkeys(_present(caveats))),
        note=line.note or "",
        own_caveats=tuple(each for each in own.values() if each is not None),
    )


def _present(parts: Iterable[P | None]) -> tuple[P, ...]:
    return tuple(part for part in parts if part is not None)


def _source(name: str | None) -> str:
    return "" if name is None or name.strip().casefold() == NOT_STATED else name


class _Check:
    """Holds the parts of one claim's line against a text."""

    def __init__(self, text: str, faults: Faults, known: ReadWords) -> None:
        self._text = text
        self._faults = faults
        self._known = known

    def passage(self, line: PassageLine, where: str) -> tuple[Span, ...]:
        """The stretches of a passage whose words stand in the text as quoted; none where they do not."""
        bounds = [(each.start, each.end) for each in line.spans] or [(line.start, line.end)]
        if line.spans and (line.start, line.end) != (min(bounds)[0], max(end for _, end in bounds)):
            self._faults.add(where, "start and end are not the first and last bound of its spans")
            return ()
        spans = [span for start, end in bounds if (span := self._span(start, end, where)) is not None]
        if len(spans) < len(bounds):
            return ()
        words = GAP.join(span.of(self._text) for span in spans)
        if words != line.exact:
            self._faults.add(where, self._misquoted(line, words))
            return ()
        if not words.strip():
            self._faults.add(where, "there are no words in it")
            return ()
        return tuple(spans)

    def _span(self, start: int, end: int, where: str) -> Span | None:
        if 0 <= start < end <= len(self._text):
            return Span(start, end)
        self._faults.add(where, f"{start}…{end} is no stretch of the text, which has {len(self._text)} characters")
        return None

    def _misquoted(self, line: PassageLine, words: str) -> str:
        because = f"the text from {line.start} to {line.end} is {quoted(words)}, not {quoted(line.exact)}"
        elsewhere = self._text.count(line.exact) if line.exact else 0
        if elsewhere == 1:
            start = self._text.find(line.exact)
            return f"{because}; those words stand at {start} to {start + len(line.exact)}"
        return because if elsewhere else f"{because}; the article does not have those words"

    def words(self, verbatim: str, start: int, end: int, where: str) -> Span | None:
        """Where a part's own words stand; None where the line gives no place, or, with a fault, where they do not."""
        if start == end == 0:
            return None
        span = self._span(start, end, where)
        if span is not None and span.of(self._text) != verbatim:
            self._faults.add(
                where, f"the text from {start} to {end} is {quoted(span.of(self._text))}, not {quoted(verbatim)}"
            )
            return None
        return span

    def counts(self, lines: tuple[CountLine, ...]) -> list[CountEntry | None]:
        """The counts, each a part of none, or of another one, and never of itself by way of others."""
        for place, line in enumerate(lines):
            above: list[int] = [place]
            whole = line.subset_of
            while whole is not None and 0 <= whole < len(lines) and whole not in above:
                above.append(whole)
                whole = lines[whole].subset_of
            if whole is not None:
                because = (
                    f"a count cannot be a part of itself ({whole})"
                    if whole in above
                    else f"there is no count {whole}; they are numbered from 0"
                )
                self._faults.add(f"counts[{place}].subset_of", because)
        return [self._count(line, f"counts[{place}]") for place, line in enumerate(lines)]

    def _count(self, line: CountLine, where: str) -> CountEntry | None:
        quantity = member(Quantity, line.quantity, f"{where}.quantity", self._faults)
        own = self._known.own_class(line.person_class)
        person_class = own or member(PersonClass, line.person_class, f"{where}.class", self._faults)
        qualifier = member(Qualifier, line.qualifier, f"{where}.qualifier", self._faults)
        words = self.words(line.verbatim, line.start, line.end, where)
        extent = None if qualifier is None else extent_of(line, qualifier, where, self._faults)
        if quantity is None or person_class is None or extent is None:
            return None
        return CountEntry(
            quantity,
            extent,
            person_class,
            line.group,
            line.verbatim,
            words,
            line.subset_of,
            line.rule,
            line.includes_perpetrators,
            line.person_class if own else "",
        )

    def date(self, line: DateLine, where: str) -> DateEntry | None:
        """A date with the words that it rests on."""
        role = member(DateRole, line.role, f"{where}.role", self._faults)
        span = span_of_days(line.earliest, line.latest, f"{where}.", self._faults)
        words = self.words(line.verbatim, line.start, line.end, where)
        if span is None and not line.verbatim:
            self._faults.add(where, "a date needs a day, or the words of the text")
        if role is None:
            return None
        reading = Reading(line.year_inferred, line.basis, line.rule)
        return DateEntry(role, span, line.verbatim, words, reading)

    def place(self, line: PlaceLine, where: str) -> PlaceEntry | None:
        """A place with the words that it rests on."""
        role = member(PlaceRole, line.role, f"{where}.role", self._faults)
        relation = member(PlaceRelation, line.relation, f"{where}.relation", self._faults)
        words = self.words(line.verbatim, line.start, line.end, where)
        spot = spot_of(line, line.name or line.verbatim, where, self._faults)
        if role is None or relation is None or spot is None:
            return None
        return PlaceEntry(role, spot, relation, line.verbatim, words, line.inferred)

    def actor(self, line: ActorLine, where: str) -> ActorEntry | None:
        """An actor, by name or by the words of the text."""
        role = member(ActorRole, line.role, f"{where}.role", self._faults)
        confidence = member(Confidence, line.confidence, f"{where}.confidence", self._faults)
        words = self.words(line.verbatim, line.start, line.end, where)
        if not line.verbatim and not line.name:
            self._faults.add(where, "an actor needs the words of the text, or a name")
        if role is None or confidence is None:
            return None
        return ActorEntry(role, line.verbatim, line.name, words, confidence)
