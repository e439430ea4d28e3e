"""Counts told in words: as sentences, and as the line that reads back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Extent, PersonClass, Qualifier
from curator.core.wording import CLASSES, QUANTITIES, interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.entries import CountEntry


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
