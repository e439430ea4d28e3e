"""The lines of the claim form: what a typed line means, and how what stands is told as a line.

Each reader gives the values, a sentence about each value, and a sentence about every stretch that was not understood;
nothing is guessed silently. Each teller's line, read again, gives the same values.
"""

from curator.suggest.lines.counting import counts, tell_counts, told_counts, told_extent
from curator.suggest.lines.dating import context_of, dates, tell_dates, tell_span, told_dates
from curator.suggest.lines.line import Line
from curator.suggest.lines.naming import caveats, names, perpetrators, tell_actors, with_doubts
from curator.suggest.lines.placing import places, tell_places, tell_spot, told_places

__all__ = [
    "Line",
    "caveats",
    "context_of",
    "counts",
    "dates",
    "names",
    "perpetrators",
    "places",
    "tell_actors",
    "tell_counts",
    "tell_dates",
    "tell_places",
    "tell_span",
    "tell_spot",
    "told_counts",
    "told_dates",
    "told_extent",
    "told_places",
    "with_doubts",
]
