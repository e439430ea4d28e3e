"""Counts told in words: as sentences, and in short for a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.core.counts import Extent, PersonClass, Qualifier
from curator.core.wording import CLASSES, QUANTITIES, interval
from curator.suggest import bound_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.entries import CountEntry


def told_counts(entries: Sequence[CountEntry]) -> tuple[str, ...]:
    """A sentence about each count."""
    return tuple(_told_count(each, entries) for each in entries)


def _told_count(entry: CountEntry, entries: Sequence[CountEntry]) -> str:
    named = entry.group.casefold() == CLASSES[entry.person_class]
    group = f" ({entry.group})" if entry.group and not named else ""
    whom = "" if entry.person_class is PersonClass.UNKNOWN and group else f", {CLASSES[entry.person_class]}"
    told = f"{told_extent(entry.extent)} {QUANTITIES[entry.quantity]}{whom}{group}"
    if entry.subset_of is not None and entry.subset_of < len(entries):
        whole = entries[entry.subset_of]
        told += f", a part of the {told_extent(whole.extent)} {QUANTITIES[whole.quantity]}"
    return told


def told_extent(extent: Extent) -> str:
    """A number in words: "at least 344", "about 40", "several: no number by this counting rule"."""
    if extent.low is None:
        return "not mentioned" if extent.qualifier is Qualifier.NOT_MENTIONED else "a word that is no number"
    words = "nobody" if extent.high == 0 else interval(extent.low, extent.high)
    return f"about {words}" if extent.qualifier is Qualifier.ABOUT else words


def tell_counts(entries: Sequence[CountEntry]) -> str:
    """The counts in one short line; `line_of_counts` gives the line that reads back as the same counts."""
    parts: list[str] = []
    for entry in entries:
        whom = entry.group or ("" if entry.person_class is PersonClass.UNKNOWN else CLASSES[entry.person_class])
        number = "" if entry.extent.qualifier is Qualifier.PLURAL_ONLY else typed_number(entry.extent, entry.verbatim)
        quantity = QUANTITIES[entry.quantity]
        if entry.subset_of is not None and entry.subset_of < len(entries) and parts:
            same = entries[entry.subset_of].quantity is entry.quantity
            parts[-1] += ", " + " ".join(part for part in (number, "of them", "" if same else quantity, whom) if part)
        else:
            parts.append(" ".join(part for part in (number, quantity, whom) if part))
    return "; ".join(parts)


def typed_number(extent: Extent, verbatim: str) -> str:
    """A number as it can be typed; a vague word is told as the text has it, a plural without a number not at all."""
    low, high = extent.low, extent.high
    if low is None:
        return "not mentioned" if extent.qualifier is Qualifier.NOT_MENTIONED else _vague_word(verbatim)
    told = _TOLD.get(extent.qualifier)
    bounds = _bounds(low, high)
    if extent.qualifier is Qualifier.VAGUE_WORD:
        return f"{_vague_word(verbatim)}={bounds}"
    return bounds if told is None else told(low, high) or bounds


def _unless(is_odd: bool, told: str) -> str:
    """What is told; nothing where the bounds are not those that the qualifier makes."""
    return "" if is_odd else told


_TOLD: dict[Qualifier, Callable[[int, int | None], str]] = {
    Qualifier.NONE_REPORTED: lambda _low, _high: "no",
    Qualifier.MORE_THAN: lambda low, high: _unless(high is not None or not low, f"more than {low - 1}"),
    Qualifier.FEWER_THAN: lambda low, high: _unless(bool(low) or high is None, f"fewer than {(high or 0) + 1}"),
    Qualifier.ABOUT: lambda low, high: _unless(low != high, f"about {low}"),
    Qualifier.ALTERNATIVES: lambda low, high: _unless(high is None or high == low, f"{low} or {high}"),
    Qualifier.RANGE: lambda low, high: _unless(high is None, f"{low}-{high}"),
    Qualifier.AT_MOST: lambda low, high: _unless(bool(low) or high is None, f"up to {high}"),
}


def _bounds(low: int, high: int | None) -> str:
    if high is None:
        return f"{low}+"
    return str(low) if low == high else f"{low}-{high}"


def _vague_word(verbatim: str) -> str:
    """The vague word that a text has, "a couple of" in "a couple of boys"; where it has none, one that says as little."""
    words = verbatim.lower().split()
    for at in range(len(words)):
        for length in (4, 3, 2, 1):
            phrase = tuple(words[at : at + length])
            if len(phrase) == length and phrase in bound_words.VAGUE:
                return " ".join(phrase)
    return "unknown number"
