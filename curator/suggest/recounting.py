"""Reading the words of counts again by another counting profile: what only a profile decides becomes what that one says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core.counts import Qualifier
from curator.suggest import numbers
from curator.suggest.line_numbers import BY_PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from curator.core.entries import CountEntry
    from curator.suggest.profiles import CountingProfile

BY_PROFILE = frozenset({Qualifier.VAGUE_WORD, Qualifier.PLURAL_ONLY, Qualifier.MORE_THAN})
"""What profiles differ in; a number that is written out is the same by all."""

BY_A_PERSON = frozenset({"", BY_PERSON})
"""The rules of numbers that a person gave: these stay what they are."""


def recounted(entries: Iterable[CountEntry], profile: CountingProfile) -> tuple[CountEntry, ...]:
    """These counts as a profile reads their words, each with the rule that says so; what a person typed stays."""
    return tuple(_read_again(entry, profile) for entry in entries)


def _read_again(entry: CountEntry, profile: CountingProfile) -> CountEntry:
    qualifier = entry.extent.qualifier
    if qualifier not in BY_PROFILE or entry.rule in BY_A_PERSON:
        return entry
    if qualifier is Qualifier.PLURAL_ONLY:
        extent, rule = profile.plural()
        return replace(entry, extent=extent, rule=rule)
    found = [each for each in numbers.find(entry.verbatim, profile=profile) if each.extent.qualifier is qualifier]
    # words with several such numbers do not say which of them this count is
    return replace(entry, extent=found[0].extent, rule=found[0].rule) if len(found) == 1 else entry
