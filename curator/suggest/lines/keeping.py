"""What a value knew before its line was typed in again: the words that it rests on, how it came about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from curator.suggest.lines.line import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from curator.core.entries import ActorEntry, CountEntry, DateEntry, PlaceEntry
    from curator.core.spans import Span


class Worded(Protocol):
    """A value that may rest on words of the text."""

    @property
    def words(self) -> Span | None:
        """Where the words stand."""

    @property
    def verbatim(self) -> str:
        """The words."""


W = TypeVar("W", bound=Worded)


def counts_kept(read: Line[CountEntry], known: Sequence[CountEntry]) -> Line[CountEntry]:
    """What was read of a line of counts; a count that stood there before is the one that it was.

    One whose number alone stood there before still rests on the same words.
    """
    taken = _matched(read.values, known, lambda each: (each.quantity, each.extent, each.person_class, each.group))
    now_at = {before: at for at, before in taken.items()}
    values: list[CountEntry] = []
    for at, each in enumerate(read.values):
        before = taken.get(at)
        if before is None:
            values.append(each)
            continue
        whole = known[before].subset_of
        is_part = each.subset_of is not None and whole is not None and whole in now_at
        values.append(
            replace(known[before], subset_of=now_at[whole] if is_part and whole is not None else each.subset_of)
        )
    spare = [one for at, one in enumerate(known) if at not in taken.values()]
    values = _with_words(values, set(taken), spare, lambda each: each.extent)
    return Line(tuple(values), read.told, read.doubts)


def dates_kept(read: Line[DateEntry], known: Sequence[DateEntry]) -> Line[DateEntry]:
    """What was read of a line of dates; a date that stood there before is the one that it was, its inferred year too."""
    return _kept(read, known, lambda each: (each.role, each.span), lambda each: each.span)


def places_kept(read: Line[PlaceEntry], known: Sequence[PlaceEntry]) -> Line[PlaceEntry]:
    """What was read of a line of places; a place that stood there before is the one that it was."""
    return _kept(read, known, lambda each: (each.role, each.relation, each.spot), lambda each: each.spot.name)


def actors_kept(read: Line[ActorEntry], known: Sequence[ActorEntry]) -> Line[ActorEntry]:
    """What was read of a line of actors; an actor that stood there before still rests on the same words."""
    return _kept(
        read,
        known,
        lambda each: (each.role, each.name or each.verbatim, each.confidence),
        lambda each: each.name or each.verbatim,
    )


def _kept(read: Line[W], known: Sequence[W], whole: Callable[[W], object], part: Callable[[W], object]) -> Line[W]:
    taken = _matched(read.values, known, whole)
    values = [known[taken[at]] if at in taken else each for at, each in enumerate(read.values)]
    spare = [one for at, one in enumerate(known) if at not in taken.values()]
    return Line(tuple(_with_words(values, set(taken), spare, part)), read.told, read.doubts)


def _matched(values: Sequence[W], known: Sequence[W], key: Callable[[W], object]) -> dict[int, int]:
    """For each place in `values` the place in `known` of the same value, each known one taken once."""
    free = list(range(len(known)))
    taken = {}
    for at, each in enumerate(values):
        before = next((n for n in free if key(known[n]) == key(each)), None)
        if before is not None:
            free.remove(before)
            taken[at] = before
    return taken


def _with_words(values: list[W], is_known: set[int], known: Sequence[W], key: Callable[[W], object]) -> list[W]:
    """The values, each new one with the words of the known one that has the same `key`, where there is just one."""
    found = []
    for at, each in enumerate(values):
        same = [one for one in known if at not in is_known and one.words is not None and key(one) == key(each)]
        found.append(replace(each, words=same[0].words, verbatim=same[0].verbatim) if len(same) == 1 else each)  # type: ignore[type-var]
    return found
