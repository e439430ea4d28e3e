"""Casualty cells of an infobox: "344+ civilians killed [15] [16] (SOHR claim)" to a count with its bounds and its source.

A cell yields a count only where the words say what happened to how many people; a number whose meaning is unclear is left
to the curator. Nothing is added up and nothing is taken for zero.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.articles import AggregateCount
from curator.core.counts import NONE_REPORTED, PersonClass, Quantity
from curator.exchange.importers.claimants import asides_in, claimant_of, claimants_in
from curator.exchange.importers.counted_people import Counted, counted_people
from curator.exchange.importers.lines import as_compared, folded
from curator.exchange.importers.months import MONTH
from curator.exchange.importers.victims import QUANTITIES, group_in, is_civilian, is_people, speaks_of_things

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from curator.core.articles import CitationMark
    from curator.core.spans import Span

_MARKS = re.compile(r"\[[^\[\]\n]{1,30}\]")
_DATES = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?:,? \d{{4}})?|{MONTH} \d{{1,2}}(?!\d)(?:,? \d{{4}})?|{MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    r"|(?<!\w)(?:in|since|by|until|during|of|منذ|عام|سنه) (?:19|20)\d{2}(?!\d)",
    re.IGNORECASE,
)
_SUBSET = re.compile(
    r"(?<!\w)(?:of (?:whom|which|them)|including|among (?:them|whom)|incl\.|منهم|(?:من )?بينهم|بمن فيهم)\W{0,3}(?:\w+ ){0,2}\Z"
)
_OPENS_SUBSET = re.compile(
    r"[\s(]*(?:of (?:whom|which|them)|including|among (?:them|whom)|incl\.|منهم|(?:من )?بينهم|بمن فيهم)(?!\w)"
)
_NOBODY = re.compile(
    r"(?<!\w)(?:no (?:one|body|casualties|fatalities|deaths|injuries|people|persons|civilians|soldiers)|nobody|none)"
    r"(?: (?:was|were|has been|have been))?(?: (?:killed|injured|wounded|hurt|missing|reported))?(?!\w)"
    r"|(?<!\w)(?:لا|لم|دون|بدون) (?:توجد |يوجد |تقع |تسجل )?(?:اي )?(?:ضحايا|قتلي|اصابات|جرحي|يقتل احد|يصب احد)(?!\w)"
)
_BREAKS = re.compile(r"[,;،؛\n•/|]|\.(?=\s|\Z)")
_TRAILING_AND = re.compile(r"(?:\s(?:and|or|&)|\sو)\s*\Z")
_ONLY_AND = re.compile(r"[\s,،]*(?:and|&|و)?\s*")
_OF_WHOM = re.compile(r"\s*(?:of (?:whom|which|them)|منهم)(?!\w)")
_ARABIC_NOBODY = (
    (Quantity.INJURED, re.compile("اصابات|يصب")),
    (Quantity.KILLED_OR_INJURED, re.compile("ضحايا")),
    (Quantity.KILLED, re.compile("يقتل")),
)
_BEFORE_A_NUMBER = re.compile(r"[\s:=–—-]*\Z")
_TERM = (
    r"(?:casualt(?:y|ies)|loss(?:es)?|deaths?|death toll|killed|dead|fatalit(?:y|ies)|injur(?:y|ies|ed)|wounded|missing|captured|detained|arrested|arrests|abducted|kidnapped|displaced|victims"
    r"|(?:ال)?(?:خسائر|ضحايا|قتلي|وفيات|جرحي|اصابات|مصابون|مصابين|مفقودون|مفقودين|معتقلون|معتقلين|نازحون|نازحين|مخطوفون|مخطوفين|اسري))"
)
_LABEL = re.compile(
    rf"(?:(?:total|civilians?|military|soldiers|police|policemen|combatants?|people|human|non-fatal|number of|reported|estimated|known|other|عدد|اجمالي) )*{_TERM}"
    rf"(?: ?(?:and|&|/|or|و|و ) ?{_TERM}| (?:ال)?(?:بشريه|مدني\w*|عسكري\w*))*:?"
)
_LABELS_THAT_SAY_TOO_LITTLE = re.compile(r"loss|victims|خسائر|ضحايا")
_LONGEST_GROUP = 5


@dataclass(frozen=True, slots=True)
class _Reading:
    """A number of a cell with what its words make of it; places are in the folded words.

    `has_verb` is False where the quantity is taken over from the label or from an earlier number; `carries` is True where it
    stands before the number and goes on for the numbers after it.
    """

    count: Counted
    quantity: Quantity | None
    group: tuple[int, int]
    has_verb: bool = False
    carries: bool = False


def is_about_casualties(label: str) -> bool:
    """Whether a label of an infobox announces casualties."""
    return _LABEL.fullmatch(as_compared(label).strip()) is not None


def aggregates_of(text: str, cell: Span, label: str, marks: Sequence[CitationMark]) -> list[AggregateCount]:
    """The counts in one cell; `label` is what the infobox calls it, `marks` are those inside the cell.

    `subset_of` counts from the first of the returned counts.
    """
    written = cell.of(text)
    words = folded(written, cell.start)
    claimants = claimants_in(written)
    of_label = _quantity_of_label(label)
    found: list[AggregateCount] = []
    whole: int | None = None
    in_a_part = False
    bare = _bare(words.words)
    for reading in _readings(bare, of_label):
        in_a_part = _is_part(bare, reading.count) or (in_a_part and not reading.has_verb)
        quantity = reading.quantity
        if in_a_part and quantity is None and whole is not None:
            quantity = Quantity(found[whole].quantity)
        if quantity is None or (in_a_part and whole is None):
            continue
        place = words.span(reading.count.start, reading.count.end)
        group = words.span(*reading.group).of(text) if reading.group[0] < reading.group[1] else ""
        civilian = is_civilian(as_compared(group or label))
        extent = reading.count.extent
        found.append(
            AggregateCount(
                span=cell,
                words=place,
                group=group,
                quantity=quantity.value,
                low=extent.low,
                high=extent.high,
                qualifier=extent.qualifier.value,
                said_by=claimant_of(claimants, place.start - cell.start, place.end - cell.start),
                person_class=(PersonClass.CIVILIAN if civilian else PersonClass.UNKNOWN).value,
                subset_of=whole if in_a_part else None,
            )
        )
        whole = whole if in_a_part else len(found) - 1
    return _with_marks(found, marks)


def _bare(words: str) -> str:
    """The folded words with blanks for marks, dates and asides, which have numbers that count nobody."""
    stretches = [match.span() for pattern in (_MARKS, _DATES) for match in pattern.finditer(words)]
    for start, end in (*stretches, *asides_in(words)):
        words = words[:start] + " " * (end - start) + words[end:]
    return words


def _quantity_of_label(label: str) -> Quantity | None:
    compared = as_compared(label)
    if _LABELS_THAT_SAY_TOO_LITTLE.search(compared):
        return None
    return next((quantity for quantity, pattern in QUANTITIES if pattern.search(compared)), None)


def _readings(bare: str, of_label: Quantity | None) -> list[_Reading]:
    nobody = list(_nobody(bare, of_label))
    for reading in nobody:
        start, end = reading.count.start, reading.count.end
        bare = bare[:start] + "," + " " * (end - start - 1) + bare[end:]
    counts = counted_people(bare)
    readings: list[_Reading] = []
    used, carried = 0, of_label
    for place, count in enumerate(counts, 1):
        end = counts[place].start if place < len(counts) else len(bare)
        reading, used = _reading(bare, count, end, used, carried)
        carried = reading.quantity if reading.carries else carried
        readings.append(reading)
    return sorted((*nobody, *_taken_over(bare, readings)), key=lambda reading: reading.count.start)


def _is_part(bare: str, count: Counted) -> bool:
    """Whether the number is a part of the one before it: "including 9", "9 of whom"."""
    opened = _SUBSET.search(bare, max(0, count.start - 50), count.start)
    return opened is not None or _OF_WHOM.match(bare, count.end) is not None


def _nobody(bare: str, of_label: Quantity | None) -> Iterator[_Reading]:
    """The words that say that nobody was hurt, with the quantity that they say it of."""
    for match in _NOBODY.finditer(bare):
        quantity = next(
            (quantity for quantity, pattern in (*QUANTITIES, *_ARABIC_NOBODY) if pattern.search(match[0])), None
        )
        if quantity is None and "reported" in match[0]:
            quantity = of_label
        if quantity:
            count = Counted(match.start(), match.end(), NONE_REPORTED)
            yield _Reading(count, quantity, (match.start(), match.start()), has_verb=True)


def _reading(bare: str, count: Counted, end: int, used: int, carried: Quantity | None) -> tuple[_Reading, int]:
    """What the words around one number make of it, and up to where they are used up."""
    start, stop = _own_words(bare, count.end, end)
    people = group_in(bare, start, stop)
    names_people = is_people(bare[slice(*people)])
    before, group_before = _verb_before(bare, used, count.start)
    after = _verb_after(bare, start, stop)
    if speaks_of_things(bare[start:stop]):
        return _Reading(count, None, people), count.end
    if before and (before is not Quantity.KILLED_OR_INJURED or after is None):
        return _Reading(count, before, people if names_people else group_before, has_verb=True, carries=True), count.end
    if after:
        quantity, group, verb_end = after
        return _Reading(count, quantity, group, has_verb=True), verb_end
    if carried and (names_people or people[0] == people[1]):
        return _Reading(count, carried, people), stop
    return _Reading(count, None, people), count.end


def _own_words(bare: str, start: int, end: int) -> tuple[int, int]:
    """The words after a number that speak of it: up to a comma or stop, to "including", to the "and" before the next number."""
    if whom := _OF_WHOM.match(bare, start, end):
        start = whom.end()
    stop = min(
        (match.start() for pattern in (_BREAKS, _OPENS_SUBSET) if (match := pattern.search(bare, start, end))),
        default=end,
    )
    trailing = _TRAILING_AND.search(bare, start, stop)
    return start, trailing.start() if trailing else stop


def _verb_before(bare: str, used: int, start: int) -> tuple[Quantity | None, tuple[int, int]]:
    """The quantity that stands right before a number ("Killed: 12"), and the people named before it."""
    begin = max(used, start - 80)
    for stop in _BREAKS.finditer(bare, begin, start):
        begin = stop.end()
    for quantity, pattern in QUANTITIES:
        for match in pattern.finditer(bare, begin, start):
            if _BEFORE_A_NUMBER.fullmatch(bare, match.end(), start):
                people = group_in(bare, begin, match.start())
                return quantity, people if is_people(bare[slice(*people)]) else (start, start)
    return None, (start, start)


def _verb_after(bare: str, start: int, stop: int) -> tuple[Quantity, tuple[int, int], int] | None:
    """The first quantity after a number, the people named between (or, if none are, after it), and where its word ends."""
    matches = [(match, quantity) for quantity, pattern in QUANTITIES if (match := pattern.search(bare, start, stop))]
    if not matches:
        return None
    verb, quantity = min(matches, key=lambda found: found[0].start())
    group = group_in(bare, start, verb.start())
    if len(bare[slice(*group)].split()) > _LONGEST_GROUP:
        return None
    if group[0] == group[1]:
        following = group_in(bare, verb.end(), stop)
        group = following if is_people(bare[slice(*following)]) else (start, start)
    return quantity, group, verb.end()


def _taken_over(bare: str, readings: list[_Reading]) -> list[_Reading]:
    """The readings, those that only name people with the quantity of the next: "5 soldiers and 3 civilians killed"."""
    taken: list[_Reading] = []
    following: _Reading | None = None
    for reading in reversed(readings):
        said = reading
        if reading.quantity is None and following and following.quantity and not following.carries:
            between = bare[reading.group[1] : following.count.start]
            if is_people(bare[slice(*reading.group)]) and _ONLY_AND.fullmatch(between):
                said = replace(reading, quantity=following.quantity, has_verb=True)
        taken.append(said)
        following = said
    return taken[::-1]


def _with_marks(found: list[AggregateCount], marks: Sequence[CitationMark]) -> list[AggregateCount]:
    """The counts with the marks after them; one that has none before the next count shares the next one's."""
    given: list[AggregateCount] = []
    end = -1
    later: tuple[str, ...] = ()
    for count in reversed(found):
        own = tuple(
            mark.label for mark in marks if mark.span.start >= count.words.end and (end < 0 or mark.span.start < end)
        )
        later = tuple(dict.fromkeys(own)) or later
        given.append(replace(count, marks=later or tuple(dict.fromkeys(mark.label for mark in marks))))
        end = count.words.start
    return given[::-1]
