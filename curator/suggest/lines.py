"""The lines of the claim form: what a typed line means, and how what stands is told as a line.

Each reader gives the values, a sentence about each value, and a sentence about every stretch that was not understood;
nothing is guessed silently. Each teller's line, read again, gives the same values (tested).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Generic, TypeVar

from curator.core.actors import ActorRole, Confidence
from curator.core.caveats import CaveatKind
from curator.core.counts import Extent, PersonClass, Qualifier
from curator.core.dates import DateRole, DateSpan
from curator.core.entries import ActorEntry, CountEntry, DateEntry, PlaceEntry
from curator.core.places import PlaceRelation, PlaceRole, Spot
from curator.core.wording import CLASSES, QUANTITIES, days, interval, place_name
from curator.suggest.counts import parse_line
from curator.suggest.date_context import Context
from curator.suggest.dates import find as find_dates
from curator.suggest.dates import parse_line as parse_date
from curator.suggest.dates import years_in
from curator.suggest.found import NotUnderstood

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from curator.core.spans import Span

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Line(Generic[V]):
    """What a line says: the values, a sentence about each, and sentences about what was not understood."""

    values: tuple[V, ...] = ()
    told: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


# who


def names(text: str) -> Line[str]:
    """A name as it is typed."""
    name = " ".join(text.split())
    return Line((name,) if name else ())


# how many


def counts(text: str) -> Line[CountEntry]:
    """The counts that a line says: "14 killed police; 344+ killed civilians, 147 of them sectarian"."""
    if not text.strip():
        return Line()
    read = parse_line(text)
    entries = tuple(
        CountEntry(
            each.quantity,
            each.extent,
            each.person_class,
            each.group,
            each.words.of(text),
            subset_of=each.subset_of,
            rule=each.rule,
        )
        for each in read.counts
    )
    doubts = tuple(f"“{each.words.of(text).strip()}”: {each.why}" for each in read.rest)
    return Line(entries, told_counts(entries), doubts)


def told_counts(entries: Sequence[CountEntry]) -> tuple[str, ...]:
    """A sentence about each count."""
    return tuple(_told_count(each, entries) for each in entries)


def _told_count(entry: CountEntry, entries: Sequence[CountEntry]) -> str:
    group = f" ({entry.group})" if entry.group else ""
    whom = "" if entry.person_class is PersonClass.UNKNOWN and group else f", {CLASSES[entry.person_class]}"
    told = f"{told_extent(entry.extent)} {QUANTITIES[entry.quantity]}{whom}{group}"
    if entry.subset_of is not None and entry.subset_of < len(entries):
        told += f", a part of the {told_extent(entries[entry.subset_of].extent)}"
    return told


def told_extent(extent: Extent) -> str:
    """A number in words: "at least 344", "about 40", "several: no number by this counting rule"."""
    if extent.low is None:
        return "not mentioned" if extent.qualifier is Qualifier.NOT_MENTIONED else "a word that is no number"
    words = "nobody" if extent.high == 0 else interval(extent.low, extent.high)
    return f"about {words}" if extent.qualifier is Qualifier.ABOUT else words


def tell_counts(entries: Sequence[CountEntry]) -> str:
    """The counts as one line that can be read again."""
    parts: list[str] = []
    for entry in entries:
        whom = entry.group or ("" if entry.person_class is PersonClass.UNKNOWN else CLASSES[entry.person_class])
        number = _number(entry.extent, entry.verbatim)
        if entry.subset_of is not None and parts:
            parts[-1] += f", {number} of them {whom}".rstrip()
        else:
            parts.append(" ".join(part for part in (number, QUANTITIES[entry.quantity], whom) if part))
    return "; ".join(parts)


def _number(extent: Extent, verbatim: str) -> str:
    """A number as it can be typed; a vague word is told as the text has it."""
    low, high = extent.low or 0, extent.high or 0
    word = next(iter(verbatim.split()), "several")
    told = {
        Qualifier.AT_LEAST: f"{low}+",
        Qualifier.MORE_THAN: f"more than {low - 1}",
        Qualifier.AT_MOST: f"up to {high}",
        Qualifier.FEWER_THAN: f"fewer than {high + 1}",
        Qualifier.ABOUT: f"about {low}",
        Qualifier.RANGE: f"{low}-{high}",
        Qualifier.ALTERNATIVES: f"{low} or {high}",
        Qualifier.NONE_REPORTED: "no",
        Qualifier.VAGUE_WORD: word,
        Qualifier.PLURAL_ONLY: word,
        Qualifier.NOT_MENTIONED: "",
        Qualifier.EXACT: str(low),
    }
    return told[extent.qualifier]


# when


def context_of(text: str, span: Span, published_on: date | None, title: str) -> Context:
    """What surrounds a passage, for dates without a year: the report's day, years nearby and in the title.

    Only the `NEARBY` code points before the passage are looked at, however long the text is.
    """
    before = text[max(0, span.start - NEARBY) : span.start]
    head = f"{title}\n{text[:HEAD]}"
    context = Context(published_on, article_years=years_in(head))
    known = [found.when for found in find_dates(before, context) if found.when is not None]
    sure = [when for when in known if when.days is not None and when.days <= LONGEST_NEIGHBOUR]
    return replace(context, neighbours=tuple(reversed(sure[-8:])), anchor=sure[-1] if sure else None)


NEARBY = 4_000
HEAD = 3_000
LONGEST_NEIGHBOUR = 62


def dates(text: str, context: Context | None) -> Line[DateEntry]:
    """The dates that a line says: "25 Dec", "2025-01-30..02-01"; several stand apart by semicolons.

    A word before a colon says what it is the date of: "report: 16 February 2025".
    """
    values: list[DateEntry] = []
    doubts: list[str] = []
    for part in text.split(";"):
        words = part.strip()
        if not words:
            continue
        role, _, rest = (
            words.partition(":") if words.partition(":")[0].strip().replace(" ", "_") in _ROLES else ("", "", words)
        )
        read = parse_date(rest.strip(), context or Context())
        if isinstance(read, NotUnderstood) or read.when is None:
            doubts.append(f"“{words}”: {read.why}")
        else:
            meant = DateRole(role.strip().replace(" ", "_")) if role else DateRole.EVENT
            values.append(DateEntry(meant, read.when, rest.strip(), reading=read.reading))
    return Line(tuple(values), told_dates(values), tuple(doubts))


_ROLES = frozenset(DateRole)


def told_dates(entries: Sequence[DateEntry]) -> tuple[str, ...]:
    """A sentence about each date; an inferred year says what it was inferred from."""
    return tuple(map(_told_date, entries))


def _told_date(entry: DateEntry) -> str:
    if entry.span is None:
        return f"“{entry.verbatim}”: no day could be told"
    told = days(entry.span)
    if entry.role is not DateRole.EVENT:
        told = f"{entry.role.value.replace('_', ' ')}: {told}"
    if entry.reading.year_inferred:
        told += f" · the year is inferred: {entry.reading.basis or 'nobody wrote it'}"
    return told


def tell_dates(entries: Sequence[DateEntry]) -> str:
    """The dates as one line that can be read again."""
    parts = []
    for each in entries:
        told = tell_span(each.span) if each.span is not None else each.verbatim
        parts.append(told if each.role is DateRole.EVENT else f"{each.role.value.replace('_', ' ')}: {told}")
    return "; ".join(parts)


def tell_span(span: DateSpan) -> str:
    """Days as they can be typed: "2025-01-30", "2025-01-30..2025-02-01", "2025-01-30..", "..2025-02-01"."""
    if span.earliest == span.latest:
        return str(span.earliest)
    return f"{span.earliest or ''}..{span.latest or ''}"


# where

_NEAR = {
    "near": PlaceRelation.NEAR,
    "outskirts of": PlaceRelation.NEAR,
    "countryside of": PlaceRelation.AREA_OF,
    "area of": PlaceRelation.AREA_OF,
    "between": PlaceRelation.BETWEEN,
    "along": PlaceRelation.ALONG,
}
_PRECISION = {
    PlaceRelation.AT: 1,
    PlaceRelation.NEAR: 2,
    PlaceRelation.AREA_OF: 3,
    PlaceRelation.BETWEEN: 5,
    PlaceRelation.ALONG: 5,
}
"""UCDP's `where_prec` for what a relation allows at best."""

_POSITION = re.compile(
    r"^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]?\s+(-?\d{1,3}(?:\.\d+)?)\s*$|^\s*(-?\d{1,2}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)\s*$"
)
_PRECISELY = re.compile(r"\s*\(precision\s+([1-7])\)\s*$", re.IGNORECASE)
PRECISION_WORDS = {
    1: "exact",
    2: "within 25 km",
    3: "district",
    4: "governorate",
    5: "linear or fuzzy",
    6: "country",
    7: "sea or air",
}


def places(text: str) -> Line[PlaceEntry]:
    """The places that a line says: "near Jableh, Latakia @ 35.36, 35.92"; several stand apart by semicolons."""
    values: list[PlaceEntry] = []
    doubts: list[str] = []
    for part in text.split(";"):
        if part.strip():
            read = _place(part.strip())
            if isinstance(read, str):
                doubts.append(read)
            else:
                values.append(read)
    return Line(tuple(values), told_places(values), tuple(doubts))


def _place(part: str) -> PlaceEntry | str:
    body, _, position = part.partition("@")
    precision = _PRECISELY.search(body)
    body = _PRECISELY.sub("", body).strip()
    latitude = longitude = None
    if position.strip():
        try:
            latitude, longitude = (Decimal(each.strip()) for each in position.split(","))
        except (ValueError, InvalidOperation):
            return f"“{position.strip()}”: give latitude and longitude in degrees, for example @ 34.95, 36.61."
        if abs(latitude) > 90 or abs(longitude) > 180 or not (latitude.is_finite() and longitude.is_finite()):
            return f"“{position.strip()}” lies off the globe: latitude comes first, then longitude."
    relation = PlaceRelation.AT
    for words, meant in _NEAR.items():
        if body.casefold().startswith(words + " "):
            relation, body = meant, body[len(words) :].strip()
    name, _, admin1 = body.partition(",")
    if not name.strip():
        return f"“{part}”: name the place before its position."
    best = int(precision[1]) if precision else _PRECISION[relation]
    spot = Spot(name.strip(), admin1.strip(), latitude, longitude, best)
    return PlaceEntry(PlaceRole.EVENT, spot, relation, part)


def told_places(entries: Sequence[PlaceEntry]) -> tuple[str, ...]:
    """A sentence about each place."""
    return tuple(
        f"{place_name(each.spot)}{_at(each.spot)} · {each.relation.value.replace('_', ' ')}, {PRECISION_WORDS[each.spot.precision]}"
        for each in entries
    )


def _at(spot: Spot) -> str:
    return "" if spot.latitude is None else f" ({spot.latitude}, {spot.longitude})"


def tell_places(entries: Sequence[PlaceEntry]) -> str:
    """The places as one line that can be read again."""
    return "; ".join(_tell_place(each) for each in entries)


def _tell_place(entry: PlaceEntry) -> str:
    words = next((words for words, meant in _NEAR.items() if meant is entry.relation), "")
    told = f"{words} {tell_spot(entry.spot, relation=entry.relation)}" if words else tell_spot(entry.spot)
    return told.strip()


def tell_spot(spot: Spot, relation: PlaceRelation = PlaceRelation.AT) -> str:
    """A spot as it can be typed."""
    told = f"{spot.name}, {spot.admin1}" if spot.admin1 else spot.name
    if spot.precision != _PRECISION[relation]:
        told += f" (precision {spot.precision})"
    if spot.latitude is not None and spot.longitude is not None:
        told += f" @ {spot.latitude}, {spot.longitude}"
    return told


# by whom


def perpetrators(text: str, confidence: Confidence) -> Line[ActorEntry]:
    """The alleged perpetrators that a line names; several stand apart by semicolons.

    "unknown", "unidentified", "unnamed" make no actor: the words alone are kept.
    """
    entries = []
    for part in text.split(";"):
        words = " ".join(part.split())
        if words:
            nameless = re.search(r"\b(unknown|unidentified|unnamed|masked|anonymous)\b|مجهول", words, re.IGNORECASE)
            sure = Confidence.UNKNOWN if nameless else confidence
            entries.append(ActorEntry(ActorRole.PERPETRATOR, words, "" if nameless else words, confidence=sure))
    told = tuple(
        f"{each.verbatim}: nobody is named"
        if not each.name
        else f"{each.name}: {each.confidence.value.replace('_', ' ')}"
        for each in entries
    )
    return Line(tuple(entries), told)


def tell_actors(entries: Sequence[ActorEntry]) -> str:
    """The actors as one line that can be read again."""
    return "; ".join(each.name or each.verbatim for each in entries)


# caveats

_KINDS = {kind.value.replace("_", " "): kind for kind in CaveatKind}


def caveats(text: str) -> Line[CaveatKind]:
    """The kinds of caveat that a line names, apart by semicolons or commas."""
    found: list[CaveatKind] = []
    doubts: list[str] = []
    for part in re.split(r"[;,]", text):
        words = " ".join(part.replace("_", " ").casefold().split())
        if not words:
            continue
        if words in _KINDS:
            found.append(_KINDS[words])
        else:
            doubts.append(f"“{part.strip()}” is no caveat: choose one of {', '.join(sorted(_KINDS))}.")
    return Line(tuple(dict.fromkeys(found)), (), tuple(doubts))


def with_doubts(note: str, doubts: Sequence[str]) -> str:
    """A note with the lines that were not understood, as they were written."""
    kept = [words for each in doubts if (words := f"As written: {each}") not in note]
    return "\n".join(part for part in (note, *kept) if part)
