"""What the words around the numbers of an infobox cell make of them: who was counted, and what happened to them.

Works on folded words (`lines.folded`). A number is read only where its own words, or the label over it, say what it counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from curator.core.counts import NONE_REPORTED, Quantity
from curator.exchange.importers.counted_people import Counted, counted_people
from curator.exchange.importers.lines import pattern_for
from curator.exchange.importers.victims import QUANTITIES, group_in, is_people, speaks_of_things

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = r"(?:of (?:whom|which|them)|including|among (?:them|whom)|incl\.|(?:من )?(?:بينهم|بينهن|ضمنهم)|بمن فيهم|منهم)"
_OPENED_PART = pattern_for(rf"(?<!\w){_PARTS}\W{{0,3}}(?:\w+ ){{0,2}}\Z")
_OPENS_PART = pattern_for(rf"[\s(]*(?<!\w){_PARTS}(?!\w)")
_OF_WHOM = pattern_for(r"\s*(?:of (?:whom|which|them)|منهم)(?!\w)")
_NOBODY = pattern_for(
    r"(?<!\w)(?:no (?:one|body|casualties|fatalities|deaths|injuries|people|persons|civilians|soldiers)|nobody|none)"
    r"(?: (?:was|were|has been|have been))?(?: (?:killed|injured|wounded|hurt|missing|reported))?(?!\w)"
    r"|(?<!\w)(?:لا|لم|دون|بدون) (?:توجد |يوجد |تقع |تسجل )?(?:أي )?(?:ضحايا|قتلى|إصابات|جرحى|يقتل أحد|يصب أحد)(?!\w)"
)
_ARABIC_NOBODY = (
    (Quantity.INJURED, pattern_for("إصابات|يصب")),
    (Quantity.KILLED_OR_INJURED, pattern_for("ضحايا")),
    (Quantity.KILLED, pattern_for("يقتل")),
)
_BREAKS = pattern_for(r"[,;،؛\n•/|]|\.(?=\s|\Z)")
_TRAILING_AND = pattern_for(r"(?:\s(?:and|or|&)|\sو)\s*\Z")
_ONLY_AND = pattern_for(r"[\s,،]*(?:and|&|و)\s*")
_ONLY_SEPARATORS = pattern_for(r"[\s,،]*(?:and|&|و)?\s*|[^,;،؛\d]{1,60}:\s*")
_BEFORE_A_NUMBER = pattern_for(r"[\s:=–—-]*\Z")
_JOINED = pattern_for(r"\s?(?:or|and/or|and|/|&|أو|و)\s?")
_LONGEST_GROUP = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """A number of a cell with what its words make of it; places are in the folded words.

    `quantity` is None where they do not say it. `has_verb` is False where it is taken over from the label or from an
    earlier number; `carries` is True where it stands before the number and goes on for the numbers after it. `is_part` says
    that the people are among those of a number before.
    """

    count: Counted
    quantity: Quantity | None
    group: tuple[int, int]
    has_verb: bool = False
    carries: bool = False
    is_part: bool = False


def readings_of(bare: str, of_label: Quantity | None) -> list[Reading]:
    """The numbers in the folded words of a cell, in their order; `of_label` is what the cell's label says they count."""
    nobody = list(_nobody(bare, of_label))
    # "no one" holds no "one", whatever it says of whom
    bare = _NOBODY.sub(lambda match: "," + " " * (len(match[0]) - 1), bare)
    counts = counted_people(bare)
    readings: list[Reading] = []
    used, carried, in_part = 0, of_label, False
    for place, count in enumerate(counts, 1):
        end = counts[place].start if place < len(counts) else len(bare)
        reading, used = _reading(bare, count, end, used, carried)
        carried = reading.quantity if reading.carries else carried
        in_part = _opens_part(bare, count) or (in_part and not reading.has_verb)
        readings.append(replace(reading, is_part=in_part))
    return sorted((*nobody, *_taken_over(bare, readings)), key=lambda reading: reading.count.start)


def _opens_part(bare: str, count: Counted) -> bool:
    """Whether the number is a part of the one before it: "including 9", "9 of whom"."""
    opened = _OPENED_PART.search(bare, max(0, count.start - 50), count.start)
    return opened is not None or _OF_WHOM.match(bare, count.end) is not None


def _nobody(bare: str, of_label: Quantity | None) -> Iterator[Reading]:
    """The words that say that nobody was hurt, with the quantity that they say it of."""
    for match in _NOBODY.finditer(bare):
        quantity = next(
            (quantity for quantity, pattern in (*QUANTITIES, *_ARABIC_NOBODY) if pattern.search(match[0])), None
        )
        if quantity is None and "reported" in match[0]:
            quantity = of_label
        if quantity:
            count = Counted(match.start(), match.end(), NONE_REPORTED)
            yield Reading(count, quantity, (match.start(), match.start()), has_verb=True)


def _reading(bare: str, count: Counted, end: int, used: int, carried: Quantity | None) -> tuple[Reading, int]:
    """What the words around one number make of it, and up to where they are used up."""
    start, stop = _own_words(bare, count.end, end)
    people = group_in(bare, start, stop)
    names_people = is_people(bare[slice(*people)])
    before, group_before = _verb_before(bare, used, count.start)
    after = _verb_after(bare, start, stop)
    if speaks_of_things(bare[start:stop]):
        return Reading(count, None, people), count.end
    if before and (before is not Quantity.KILLED_OR_INJURED or after is None):
        return Reading(count, before, people if names_people else group_before, has_verb=True, carries=True), count.end
    if after:
        quantity, group, verb_end = after
        return Reading(count, None if _is_joined(bare, verb_end, stop) else quantity, group, has_verb=True), verb_end
    follows_on = _ONLY_SEPARATORS.fullmatch(bare, used, count.start) or _is_empty(group_in(bare, used, count.start))
    if carried and follows_on and (names_people or _is_empty(people)):
        return Reading(count, carried, people), stop
    return Reading(count, None, people), count.end


def _own_words(bare: str, start: int, end: int) -> tuple[int, int]:
    """The words after a number that speak of it: up to a comma or stop, to "including", to the "and" before the next number."""
    if whom := _OF_WHOM.match(bare, start, end):
        start = whom.end()
    stop = min(
        (match.start() for pattern in (_BREAKS, _OPENS_PART) if (match := pattern.search(bare, start, end))),
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
    if _is_empty(group):
        following = group_in(bare, verb.end(), stop)
        group = following if is_people(bare[slice(*following)]) else (start, start)
    return quantity, group, verb.end()


def _is_empty(stretch: tuple[int, int]) -> bool:
    return stretch[0] >= stretch[1]


def _is_joined(bare: str, start: int, stop: int) -> bool:
    """Whether another quantity follows at once ("killed or missing"): then the number is of neither."""
    joined = _JOINED.match(bare, start, stop)
    return joined is not None and any(pattern.match(bare, joined.end(), stop) for _, pattern in QUANTITIES)


def _taken_over(bare: str, readings: list[Reading]) -> list[Reading]:
    """The readings, those that only name people with the quantity of the next: "5 soldiers and 3 civilians killed"."""
    taken: list[Reading] = []
    following: Reading | None = None
    for reading in reversed(readings):
        said = reading
        can_take = reading.quantity is None and not reading.is_part and not reading.has_verb
        if can_take and following and following.quantity and not following.carries:
            between = bare[reading.group[1] : following.count.start]
            if is_people(bare[slice(*reading.group)]) and _ONLY_AND.fullmatch(between):
                said = replace(reading, quantity=following.quantity, has_verb=True)
        taken.append(said)
        following = said
    return taken[::-1]
