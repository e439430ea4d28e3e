"""What changed between two versions of a text, paragraph by paragraph, for people to read."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core.aligning import matches, telling
from curator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")

ALIKE = 0.4
"""Two paragraphs that share less of their words are told as one taken out and one put in."""


NEAR = 12
"""A line is compared with so many lines of the other text at most."""


class Fate(StrEnum):
    """What became of words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that were kept, removed or added; `old` and `new` are where they stand, or where they would."""

    fate: Fate
    text: str
    old: Span
    new: Span


@dataclass(frozen=True, slots=True)
class Changed:
    """A changed paragraph, with the words of it that were kept around the changes."""

    runs: tuple[Run, ...]

    @property
    def old(self) -> Span:
        """Where it stands in the old text."""
        return Span(self.runs[0].old.start, self.runs[-1].old.end)

    @property
    def new(self) -> Span:
        """Where it stands in the new text."""
        return Span(self.runs[0].new.start, self.runs[-1].new.end)


def text_changes(old: str, new: str) -> tuple[Changed, ...]:
    """The paragraphs that differ, in order; none where the texts are the same. Kept and removed words together are the old."""
    changes = _changes(old, new)
    return tuple(each for each in changes if _is_told(each))


def _is_told(changed: Changed) -> bool:
    """Whether there is more to it than blank lines put in or taken out."""
    fates = {run.fate for run in changed.runs}
    return fates != {Fate.KEPT} and (Fate.KEPT in fates or any(run.text.strip() for run in changed.runs))


def _changes(old: str, new: str) -> Iterator[Changed]:
    lines, others = _LINES.findall(old), _LINES.findall(new)
    starts, other_starts = _starts(lines), _starts(others)
    i = j = 0
    for next_i, next_j, number in (*telling(matches(lines, others), lines), (len(lines), len(others), 0)):
        if next_i > i or next_j > j:
            one, other = Span(starts[i], starts[next_i]), Span(other_starts[j], other_starts[next_j])
            yield from _paragraphs(lines[i:next_i], others[j:next_j], one.start, other.start)
        i, j = next_i + number, next_j + number


def _paragraphs(one: Sequence[str], other: Sequence[str], old: int, new: int) -> Iterator[Changed]:
    """Each line against the next one that shares enough of its words; the others are taken out or put in whole."""
    at = 0
    for line in one:
        there = next((j for j in range(at, min(len(other), at + NEAR)) if _share(line, other[j]) >= ALIKE), None)
        if there is None:
            yield Changed(tuple(_runs(line, "", old, new)))
        else:
            for extra in other[at:there]:
                yield Changed(tuple(_runs("", extra, old, new)))
                new += len(extra)
            yield Changed(tuple(_runs(line, other[there], old, new)))
            new, at = new + len(other[there]), there + 1
        old += len(line)
    for extra in other[at:]:
        yield Changed(tuple(_runs("", extra, old, new)))
        new += len(extra)


def _share(one: str, other: str) -> float:
    """How much of the longer of two lines consists of words that both have; blank lines are alike."""
    words, others = Counter(_WORDS.findall(one)), Counter(_WORDS.findall(other))
    return sum(len(word) * number for word, number in (words & others).items()) / max(len(one), len(other))


def _runs(one: str, other: str, old: int, new: int) -> Iterator[Run]:
    words, others = _WORDS.findall(one), _WORDS.findall(other)
    pairs = telling(matches(words, others), words)
    i = j = 0
    for next_i, next_j, number in (*pairs, (len(words), len(others), 0)):
        for fate, text in ((Fate.REMOVED, "".join(words[i:next_i])), (Fate.ADDED, "".join(others[j:next_j]))):
            if text:
                run = _run(fate, text, old, new)
                yield run
                old, new = run.old.end, run.new.end
        same = "".join(words[next_i : next_i + number])
        if same:
            run = _run(Fate.KEPT, same, old, new)
            yield run
            old, new = run.old.end, run.new.end
        i, j = next_i + number, next_j + number


def _run(fate: Fate, text: str, old: int, new: int) -> Run:
    taken = 0 if fate is Fate.ADDED else len(text)
    given = 0 if fate is Fate.REMOVED else len(text)
    return Run(fate, text, Span(old, old + taken), Span(new, new + given))


def _starts(lines: Sequence[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts
