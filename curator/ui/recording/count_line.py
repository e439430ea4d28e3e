"""The line of counts in the window's language: Arabic where it reads back to the same counts, else in English."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Qualifier, Quantity
from curator.core.vocabulary_terms import Vocabulary
from curator.suggest import lines
from curator.ui import own_words
from curator.ui.words import retold, voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.entries import CountEntry
    from curator.suggest.lines import Line

_VERBS = {
    Quantity.KILLED: "مقتل",
    Quantity.INJURED: "إصابة",
    Quantity.ABDUCTED: "اختطاف",
    Quantity.DETAINED: "اعتقال",
    Quantity.MISSING: "فقدان",
    Quantity.DISPLACED: "نزوح",
}
_NUMBERS = {
    Qualifier.EXACT: "{low}",
    Qualifier.AT_LEAST: "{low}+",
    Qualifier.MORE_THAN: "أكثر من {below}",
    Qualifier.ABOUT: "نحو {low}",
    Qualifier.RANGE: "{low}-{high}",
}


def read(text: str) -> Line[CountEntry]:
    """The counts that a line says; people called by a class of the collection's own are of that class."""
    found = lines.counts(text)
    return replace(found, values=tuple(map(_classed, found.values)))


def _classed(entry: CountEntry) -> CountEntry:
    """The count with the collection's own class that its group means, where what the line says of the class allows that."""
    known = own_words.known(Vocabulary.PERSON_CLASSES)
    term = known.get(known.meant(entry.group) or "") if entry.group else None
    if term is None or term.is_standard or term.like not in set(PersonClass):
        return entry
    like = PersonClass(term.like)
    if entry.person_class not in {PersonClass.UNKNOWN, like}:
        return entry
    return replace(entry, person_class=like, term=term.name)


def tell(entries: Sequence[CountEntry]) -> str:
    """The counts as a line that can be read again."""
    english = lines.line_of_counts(entries)
    if voice().is_english or not english or re.search("[A-Za-z]", "".join(entry.group for entry in entries)):
        return english
    arabic = "; ".join(_told(entry) for entry in entries)
    return arabic if _meaning(lines.counts(arabic).values) == _meaning(entries) else english


def in_list(entries: Sequence[CountEntry]) -> str:
    """The counts in one line of a list: as they would be typed, in Arabic as they are understood."""
    if voice().is_english:
        return lines.tell_counts(entries)
    return " · ".join(map(retold, lines.told_counts(entries)))


def _told(entry: CountEntry) -> str:
    low, high = entry.extent.low or 0, entry.extent.high
    number = _NUMBERS.get(entry.extent.qualifier, "").format(low=low, high=high, below=low - 1)
    whom = entry.group or ("مدنيين" if entry.person_class is PersonClass.CIVILIAN else "")
    return " ".join(part for part in (_VERBS.get(entry.quantity, ""), number, whom) if part)


def _meaning(entries: Sequence[CountEntry]) -> list[tuple[object, ...]]:
    return [(entry.quantity, entry.extent, entry.person_class, entry.subset_of) for entry in entries]
