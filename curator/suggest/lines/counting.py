"""The line of counts: "14 killed police; 344+ killed civilians, 147 of them sectarian"."""

from __future__ import annotations

from curator.core.entries import CountEntry
from curator.suggest.counts import parse_line
from curator.suggest.lines.counts_told import told_counts
from curator.suggest.lines.line import Line


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
            each.words.of(text),
            subset_of=each.subset_of,
            rule=each.rule,
        )
        for each in read.counts
    )
    doubts = tuple(f"“{each.words.of(text).strip()}”: {each.why}" for each in read.rest)
    return Line(entries, told_counts(entries), doubts)
