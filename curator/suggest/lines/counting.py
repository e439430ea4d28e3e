"""The line of counts: "14 killed police; 344+ killed civilians, 147 of them sectarian"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import PersonClass, Qualifier
from curator.core.entries import CountEntry
from curator.core.wording import CLASSES, QUANTITIES
from curator.suggest.counts import parse_line
from curator.suggest.lines.counts_told import told_counts, typed_number
from curator.suggest.lines.line import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.counts import Extent, Quantity

_CLASS_WORDS = {
    PersonClass.CIVILIAN: "civilians",
    PersonClass.SIDE_A: "side A",
    PersonClass.SIDE_B: "side B",
    PersonClass.UNKNOWN: "unknown class",
    PersonClass.TOTAL: "total",
}


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
            each.words.of(text).strip(),
            subset_of=each.subset_of,
            rule=each.rule,
        )
        for each in read.counts
    )
    doubts = tuple(f"“{each.words.of(text).strip()}”: {each.why}" for each in read.rest)
    return Line(entries, told_counts(entries), doubts)


def line_of_counts(entries: Sequence[CountEntry]) -> str:
    """The counts as one line that reads back as the same counts, each part right behind its whole.

    Where plain words would read back as something else, the group stands in quotation marks and the class in brackets.
    """
    items = []
    for at, entry in enumerate(entries):
        if _root(entries, at) == at:
            family = [entry, *(each for n, each in enumerate(entries) if n != at and _root(entries, n) == at)]
            tellings = (
                _item(family, is_quoted=is_quoted, is_classed=is_classed)
                for is_quoted, is_classed in ((False, False), (False, True), (True, True))
            )
            items.append(next((told for told in tellings if _says(told, family)), _item(family, True, True)))
    return "; ".join(items)


def _root(entries: Sequence[CountEntry], at: int) -> int:
    """The place of the whole that a count is a part of in the end; its own where it is no part."""
    seen: set[int] = set()
    whole = entries[at].subset_of
    while whole is not None and whole < len(entries) and at not in seen:
        seen.add(at)
        at, whole = whole, entries[whole].subset_of
    return at


def _item(family: Sequence[CountEntry], is_quoted: bool, is_classed: bool) -> str:
    whole = family[0]
    parts = []
    for entry in family:
        group = f"“{entry.group}”" if is_quoted and entry.group else entry.group
        kind = (
            ""
            if is_classed or entry.group or entry.person_class is PersonClass.UNKNOWN
            else CLASSES[entry.person_class]
        )
        is_part, is_plural = entry is not whole, entry.extent.qualifier is Qualifier.PLURAL_ONLY
        said = (
            "" if is_plural else typed_number(entry.extent, entry.verbatim),
            "of them" if is_part else "",
            "" if is_part and entry.quantity is whole.quantity else QUANTITIES[entry.quantity],
            group or kind,
            f"({_CLASS_WORDS[entry.person_class]})" if is_classed else "",
            "(plural)" if is_plural and is_classed else "",
        )
        parts.append(" ".join(words for words in said if words))
    return ", ".join(parts)


def _says(told: str, family: Sequence[CountEntry]) -> bool:
    read = counts(told)
    wanted = [(*_meaning(each), each is not family[0]) for each in family]
    return not read.doubts and [(*_meaning(each), each.subset_of is not None) for each in read.values] == wanted


def _meaning(entry: CountEntry) -> tuple[Quantity, Extent, PersonClass, str]:
    return entry.quantity, entry.extent, entry.person_class, entry.group
