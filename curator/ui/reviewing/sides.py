"""What stands side by side: for each claim of a case what a column and the lines of the charts show, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from textwrap import shorten as shortened
from typing import TYPE_CHECKING, TypeAlias

from curator.core.articles import Citation
from curator.core.cases import in_use, places_of, source_of, speaks_of_it
from curator.core.counts import PersonClass, Quantity
from curator.core.disagreements import event_days, field_of
from curator.core.figures import propose
from curator.core.grading import credibility
from curator.core.ids import Uid
from curator.core.independence import voices
from curator.core.passages import Passage
from curator.core.places import PlaceRole
from curator.core.reach import Governing, governing, is_partisan
from curator.core.sources import Reliability
from curator.core.statements import CLASSES, statement
from curator.core.wording import CLASSES as CLASS_NAMES
from curator.core.wording import QUANTITIES, days
from curator.store.queries.event_spots import EventSpot
from curator.ui.bearing_work import differs, told_bearing
from curator.ui.reviewing.interval_chart import Chart, Held, Line, round_ticks
from curator.ui.words import named, number, retold, short_day, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from curator.core.cases import Bearing, Case
    from curator.core.statements import Said

ROOM = 1.08
"""A scale of numbers goes on a little beyond the highest."""

MOST_TICKS = 6
WIDE = 60
"""So many letters are left for what is cited."""


@dataclass(frozen=True, slots=True)
class Side:
    """One claim as a column: its letter, who speaks, how reliable, in which words, under which caveats.

    `voice` is the number of the independent voice, from 1; `one_voice_with` are the letters of its other claims; 0 and
    empty where the claim is not in use. `why_not_used` is empty where it is.
    """

    letter: str
    claim: Uid
    title: str
    said_by: str
    chain: tuple[str, ...]
    reliability: str
    words: tuple[Passage, ...]
    caveats: tuple[Governing, ...]
    voice: int
    one_voice_with: tuple[str, ...]
    is_used: bool
    bears: str = ""
    """How it bears on the event, what for and why; empty where it does as most do."""


Cited: TypeAlias = Mapping[tuple[Uid, str], Citation]
"""What articles cite, by the version of the article and the label."""


def sides(case: Case, cited: Cited | None = None) -> tuple[Side, ...]:
    """The claims of a case as columns, in the order of its bearings, those not in use after the others."""
    used = {bearing.claim.uid for bearing in in_use(case)}
    ordered = sorted(case.bearings, key=lambda each: each.claim.uid not in used)
    letters = lettered(bearing.claim.uid for bearing in ordered)
    return tuple(_side(case, bearing, letters, used, cited or {}) for bearing in _once(ordered))


def lettered(claims: Iterable[Uid]) -> dict[Uid, str]:
    """A letter for each claim: A to Z, then AA, AB, …."""
    found: dict[Uid, str] = {}
    for uid in claims:
        if uid not in found:
            place = len(found)
            found[uid] = (chr(64 + place // 26) if place >= 26 else "") + chr(65 + place % 26)
    return found


def _once(bearings: Iterable[Bearing]) -> Iterator[Bearing]:
    seen: set[Uid] = set()
    for bearing in bearings:
        if bearing.claim.uid not in seen:
            seen.add(bearing.claim.uid)
            yield bearing


def _side(case: Case, bearing: Bearing, letters: Mapping[Uid, str], used: set[Uid], cited: Cited) -> Side:
    claim = bearing.claim
    source = source_of(case, claim)
    place, voice = next(
        ((place, each) for place, each in enumerate(voices(case), 1) if claim.uid in each.claims), (0, None)
    )
    others = tuple(letters[uid] for uid in voice.claims if uid != claim.uid) if voice is not None else ()
    return Side(
        letters[claim.uid],
        claim.uid,
        claim.title,
        source.name if source else "",
        tuple(_chain(case, bearing, cited)),
        _reliability(case, bearing),
        tuple(case.passages[uid] for uid in claim.passages if uid in case.passages),
        governing(case, bearing),
        place,
        others,
        claim.uid in used,
        told_bearing(bearing.link) if differs(bearing.link) else "",
    )


def _chain(case: Case, bearing: Bearing, cited: Cited) -> Iterator[str]:
    """From who wrote the text to who is said to know, and what is cited for it, by whom that was published."""
    claim = bearing.claim
    for uid in (claim.speaker, claim.originator):
        source = case.sources.get(uid) if uid is not None else None
        if source is not None:
            kind = named(source.kind)
            yield f"{source.name} ({kind})"
    if claim.citations:
        told = (_reference(label, cited.get((claim.version, label))) for label in claim.citations)
        yield tr("cites {labels}", labels=", ".join(told))


def _reference(label: str, citation: Citation | None) -> str:
    """A citation by its label and who published it, else what it is called: "[19] Tessal Courier"."""
    known = "" if citation is None else citation.publisher or citation.name or citation.full_text
    return f"[{label}] {shortened(known, WIDE, placeholder='…')}".rstrip()


def _reliability(case: Case, bearing: Bearing) -> str:
    """The Admiralty code of source and claim: a letter and a figure, "B2"; empty where nobody has graded."""
    source = source_of(case, bearing.claim)
    grade = source.reliability.grade if source is not None else Reliability.F
    given = credibility(case, bearing)
    if grade is Reliability.F and given is None:
        return ""
    letter = "–" if grade is Reliability.F else grade.value
    return f"{letter}{given if given is not None else '–'}"


def _name(case: Case, bearing: Bearing) -> str:
    source = source_of(case, bearing.claim)
    return source.name if source is not None else ""


@dataclass(frozen=True, slots=True)
class Measured:
    """A chart with the field that it is about, as disputes name it, and its caption."""

    field: str
    caption: str
    chart: Chart


def charts(case: Case, letters: Mapping[Uid, str]) -> tuple[Measured, ...]:
    """The numbers of each quantity and class that some claim gives, then the days, each on one scale."""
    found = [each for quantity in Quantity for each in _of_quantity(case, quantity, letters)]
    when = _of_days(case, letters)
    return (*found, *([when] if when is not None else []))


def _of_quantity(case: Case, quantity: Quantity, letters: Mapping[Uid, str]) -> Iterator[Measured]:
    told = [(bearing, each) for bearing in _speaking(case) if (each := statement(bearing, quantity)) is not None]
    given = {person_class for _, each in told for person_class in each.classes}
    for person_class in (PersonClass.TOTAL, *CLASSES):
        of_class = [
            (bearing, said)
            for bearing, each in told
            if (said := each.total if person_class is PersonClass.TOTAL else each.classes.get(person_class)) is not None
        ]
        # where all count one class only, it says what the total says
        says_more = (
            person_class is PersonClass.TOTAL
            or len(given) > 1
            or any(each.total != each.classes.get(person_class) for _, each in told)
        )
        if of_class and says_more:
            yield _numbers(case, (quantity, person_class), of_class, letters)


def _numbers(
    case: Case,
    of: tuple[Quantity, PersonClass],
    told: Sequence[tuple[Bearing, Said]],
    letters: Mapping[Uid, str],
) -> Measured:
    lines = tuple(
        Line(
            letters[bearing.claim.uid],
            _name(case, bearing),
            retold(str(said)),
            said.low,
            said.high,
            said.only_bounds,
            is_partisan(case, bearing),
        )
        for bearing, said in told
    )
    held = _held(case, of)
    tops = [said.top for _, said in told] + ([held.high] if held else [])
    most = max(1.0, max(tops) * ROOM + (0.15 * max(tops) if any(line.high is None for line in lines) else 0))
    ticks = round_ticks(0, most, lambda value: number(int(value)), MOST_TICKS)
    quantity, person_class = of
    caption = retold(f"{QUANTITIES[quantity]}, {CLASS_NAMES[person_class]}")
    return Measured(field_of(*of), caption, Chart(lines, 0, most, ticks, held))


def _held(case: Case, of: tuple[Quantity, PersonClass]) -> Held | None:
    """The figure that a person set, else the one that the rules propose."""
    estimates = [each.estimate for each in case.figures if (each.quantity, each.person_class) == of]
    estimates += [each.estimate for each in propose(case) if (each.quantity, each.person_class) == of]
    return Held(estimates[0].low, estimates[0].high, estimates[0].best) if estimates else None


def _of_days(case: Case, letters: Mapping[Uid, str]) -> Measured | None:
    told = [(bearing, span) for bearing in _speaking(case) if (span := event_days(bearing)) is not None]
    known = [day for _, span in told for day in (span.earliest, span.latest) if day is not None]
    when = case.event.when
    known += [day for day in (when.earliest, when.latest) if day is not None] if when is not None else []
    if not told or not known:
        return None
    first, last = min(known).toordinal(), max(known).toordinal() + 1
    room = max(1.0, (last - first) * 0.1)
    lines = tuple(
        Line(
            letters[bearing.claim.uid],
            _name(case, bearing),
            retold(days(span)),
            None if span.earliest is None else span.earliest.toordinal(),
            None if span.latest is None else span.latest.toordinal() + 1,
            only_bounds=span.earliest != span.latest,
            partisan=is_partisan(case, bearing),
        )
        for bearing, span in told
    )
    held = None
    if when is not None and when.earliest is not None and when.latest is not None:
        held = Held(when.earliest.toordinal(), when.latest.toordinal() + 1)
    ticks = round_ticks(first, last, _told_day, 4)
    return Measured("when", tr("Days"), Chart(lines, first - room, last + room, ticks, held))


def _told_day(value: float) -> str:
    return short_day(date.fromordinal(int(value)).isoformat())


def _speaking(case: Case) -> list[Bearing]:
    return [bearing for bearing in in_use(case) if speaks_of_it(bearing)]


@dataclass(frozen=True, slots=True)
class Located:
    """A place that claims give, with their letters; None as letters' owner is the event itself, told as “=”."""

    spot: EventSpot
    letters: str


def located(case: Case, letters: Mapping[Uid, str]) -> tuple[Located, ...]:
    """Where the claims say that it was, equal places once, and where the event is taken to be (“=”)."""
    found: dict[tuple[object, ...], list[str]] = {}
    spots: dict[tuple[object, ...], EventSpot] = {}
    told = [
        (letters[bearing.claim.uid], place.spot)
        for bearing in _speaking(case)
        for place in places_of(bearing)
        if place.role is PlaceRole.EVENT
    ]
    if case.event.where is not None:
        told.append(("=", case.event.where))
    for letter, spot in told:
        key = (spot.latitude, spot.longitude, spot.precision, spot.admin1 if spot.latitude is None else "")
        found.setdefault(key, []).append(letter)
        latitude = None if spot.latitude is None else float(spot.latitude)
        longitude = None if spot.longitude is None else float(spot.longitude)
        spots.setdefault(
            key, EventSpot(case.event.uid, spot.name, 1, latitude, longitude, spot.precision, spot.admin1, None, 1)
        )
    return tuple(Located(spots[key], " ".join(dict.fromkeys(found[key]))) for key in found)
