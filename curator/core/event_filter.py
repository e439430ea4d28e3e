"""What a person types to find events: plain words, and words with a colon that say where to look.

`state:approved,released`, `after:2024-12`, `before:2025-02-01`, `killed:10+`, `killed:0-3`, `killed:none`, `in:Homs`, `type:attack`,
`grade:confirmed,fair`, `contested:yes`; and of what waits for review: `waits:disputed,draft`, `dispute:D1`, `dispute:dates`, `impact:10+`, `by:Ann`, `by:me`,
`not-by:"Ann Smith"`, `calls:me`. Words in quotation marks stay together. A word with a colon that means nothing here is a plain word.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from curator.core.events import EventState, Grade
from curator.core.folding import folded
from curator.core.judgement import DisputeKind
from curator.core.situations import Waits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN = re.compile(r'(?:([\w-]+):)?("[^"]*"|\S+)')
_DAY = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")
ME = "me"
"""Stands in a filter for whoever looks, until `of_person` says who that is."""

_NUMBERS = re.compile(r"(\d{1,9})(?:(\+)|-(\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events are wanted: those that hold all of it.

    `words` are folded and each is part of what the table shows of an event; `states` any of these (None = all); first day
    not before `since`, last day not after `until`; `killed` from–to confirmed (the second None = no upper bound),
    `killed_unknown` those without a confirmed number; `governorate` and `event_type` are parts of names, folded;
    `grades` any of these; `contested` those that are, or are not. `states_called` says which states a word means in the language of the window:
    an event in one of them holds the word.

    `waits` any of what an event waits for, `disputes` any kind that is open; `impact` from–to the highest number of killed
    that anybody gives; `by` and `not_by` whole names, folded: somebody of the first, and nobody of the second, wrote of it
    since its last approval; `calls` likewise: a comment that waits calls somebody of them.
    """

    words: tuple[str, ...] = ()
    states: frozenset[EventState] | None = None
    since: date | None = None
    until: date | None = None
    killed: tuple[int, int | None] | None = None
    killed_unknown: bool = False
    governorate: str = ""
    event_type: str = ""
    contested: bool | None = None
    grades: frozenset[Grade] | None = None
    states_called: tuple[tuple[str, frozenset[EventState]], ...] = ()
    waits: frozenset[Waits] | None = None
    disputes: frozenset[DisputeKind] | None = None
    impact: tuple[int, int | None] | None = None
    by: frozenset[str] = frozenset()
    not_by: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether all events hold it."""
        return self == ALL

    @property
    def asks_of_situations(self) -> bool:
        """Whether it asks for what stands for an event (`curator.core.situations`), beyond what the event itself says."""
        return bool(self.waits or self.disputes or self.impact or self.by or self.not_by)


ALL = EventFilter()
"""The filter that asks for nothing."""


def of_person(wanted: EventFilter, person: str) -> EventFilter:
    """The filter as this person means it: “me” is them."""
    name = alike(person)
    by, not_by, calls = (
        frozenset(name if each == ME else each for each in names) for names in (wanted.by, wanted.not_by, wanted.calls)
    )
    return replace(wanted, by=by, not_by=not_by, calls=calls)


def in_words_of(wanted: EventFilter, names: Mapping[EventState, str]) -> EventFilter:
    """The filter with states found by what a window calls them."""
    called = {word: frozenset(state for state, name in names.items() if word in alike(name)) for word in wanted.words}
    return replace(wanted, states_called=tuple((word, states) for word, states in called.items() if states))


def alike(text: str) -> str:
    """A text as filters compare it: without case, vowel signs, and the forms of Arabic letters."""
    return folded(text).casefold()


def event_filter(typed: str) -> EventFilter:
    """The filter that a line means; what is not understood of it is looked for as plain words."""
    wanted = EventFilter()
    for key, value in TOKEN.findall(typed):
        plain = value.strip('"')
        read = _KEYS.get(key.casefold())
        narrower = read(wanted, plain) if read is not None and plain else None
        if narrower is None:
            # a quotation mark that was never closed, or nothing between two of them, asks for nothing
            words = f"{key}:{plain}" if key else plain
            narrower = replace(wanted, words=(*wanted.words, alike(words))) if words else wanted
        wanted = narrower
    return wanted


def _listed(value: str) -> list[str]:
    return [part for part in alike(value).replace(" ", "_").replace("-", "_").split(",") if part]


def _states(wanted: EventFilter, value: str) -> EventFilter | None:
    asked = _listed(value)
    found = {each for each in EventState if any(each.value.startswith(part) for part in asked)}
    return replace(wanted, states=frozenset(found) | (wanted.states or frozenset())) if found else None


def _grades(wanted: EventFilter, value: str) -> EventFilter | None:
    asked = _listed(value)
    found = {each for each in Grade if any(each.value.startswith(part) for part in asked)}
    return replace(wanted, grades=frozenset(found) | (wanted.grades or frozenset())) if found else None


def _waits(wanted: EventFilter, value: str) -> EventFilter | None:
    asked = _listed(value)
    found = {each for each in Waits if any(each.value.startswith(part) for part in asked)}
    return replace(wanted, waits=frozenset(found) | (wanted.waits or frozenset())) if found else None


def _disputes(wanted: EventFilter, value: str) -> EventFilter | None:
    """Kinds by their letter and number, or by the beginning of what they are about: D1, counts, perp."""
    asked = _listed(value)
    found = {
        each
        for each in DisputeKind
        for part in asked
        if part == each.value.casefold() or (len(part) > 1 and each.name.casefold().startswith(part))
    }
    return replace(wanted, disputes=frozenset(found) | (wanted.disputes or frozenset())) if found else None


def _by(wanted: EventFilter, value: str) -> EventFilter | None:
    names = _names(value)
    return replace(wanted, by=wanted.by | names) if names else None


def _not_by(wanted: EventFilter, value: str) -> EventFilter | None:
    names = _names(value)
    return replace(wanted, not_by=wanted.not_by | names) if names else None


def _calls(wanted: EventFilter, value: str) -> EventFilter | None:
    names = _names(value)
    return replace(wanted, calls=wanted.calls | names) if names else None


def _names(value: str) -> frozenset[str]:
    return frozenset(alike(part.strip()) for part in value.split(",") if part.strip())


def _since(wanted: EventFilter, value: str) -> EventFilter | None:
    days = _days(value)
    return None if days is None else replace(wanted, since=days[0])


def _until(wanted: EventFilter, value: str) -> EventFilter | None:
    days = _days(value)
    return None if days is None else replace(wanted, until=days[1])


def _days(value: str) -> tuple[date, date] | None:
    """The first and the last day of a year, a month or a day; None where it is none of them."""
    read = _DAY.fullmatch(folded(value))
    if read is None:
        return None
    year, month, day = (int(each) if each else None for each in read.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    return first, date(first.year, last_month, day or calendar.monthrange(first.year, last_month)[1])


def _killed(wanted: EventFilter, value: str) -> EventFilter | None:
    if value.casefold() in {"none", "unknown", "?"}:
        return replace(wanted, killed_unknown=True)
    numbers = _range(value)
    return None if numbers is None else replace(wanted, killed=numbers)


def _impact(wanted: EventFilter, value: str) -> EventFilter | None:
    numbers = _range(value)
    return None if numbers is None else replace(wanted, impact=numbers)


def _range(value: str) -> tuple[int, int | None] | None:
    """From and to (None = no upper bound): 10, 10+, 0-3; None where it is no number."""
    read = _NUMBERS.fullmatch(folded(value))
    if read is None:
        return None
    low = int(read[1])
    return low, None if read[2] else int(read[3] or low)


def _contested(wanted: EventFilter, value: str) -> EventFilter | None:
    answer = {"yes": True, "no": False}.get(value.casefold())
    return None if answer is None else replace(wanted, contested=answer)


_KEYS: Mapping[str, Callable[[EventFilter, str], EventFilter | None]] = {
    "state": _states,
    "after": _since,
    "since": _since,
    "before": _until,
    "until": _until,
    "killed": _killed,
    "in": lambda wanted, value: replace(wanted, governorate=alike(value)),
    "type": lambda wanted, value: replace(wanted, event_type=alike(value)),
    "contested": _contested,
    "grade": _grades,
    "waits": _waits,
    "dispute": _disputes,
    "impact": _impact,
    "by": _by,
    "not-by": _not_by,
    "calls": _calls,
}
