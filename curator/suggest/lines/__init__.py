"""The lines of the claim form: what a typed line means, and how what stands is told as a line.

Each reader gives the values, a sentence about each value, and a sentence about every stretch that was not understood;
nothing is guessed silently. Each teller's line, read again, gives the same values.

The readers are loaded when they are first asked for: telling counts in a list needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.suggest.lines.counting import counts as counts
    from curator.suggest.lines.counting import line_of_counts as line_of_counts
    from curator.suggest.lines.counts_told import tell_counts as tell_counts
    from curator.suggest.lines.counts_told import told_counts as told_counts
    from curator.suggest.lines.counts_told import told_extent as told_extent
    from curator.suggest.lines.dating import context_of as context_of
    from curator.suggest.lines.dating import dates as dates
    from curator.suggest.lines.dating import tell_dates as tell_dates
    from curator.suggest.lines.dating import tell_span as tell_span
    from curator.suggest.lines.dating import told_dates as told_dates
    from curator.suggest.lines.keeping import actors_kept as actors_kept
    from curator.suggest.lines.keeping import counts_kept as counts_kept
    from curator.suggest.lines.keeping import dates_kept as dates_kept
    from curator.suggest.lines.keeping import places_kept as places_kept
    from curator.suggest.lines.line import Line as Line
    from curator.suggest.lines.naming import caveats as caveats
    from curator.suggest.lines.naming import confidence_at as confidence_at
    from curator.suggest.lines.naming import names as names
    from curator.suggest.lines.naming import perpetrators as perpetrators
    from curator.suggest.lines.naming import tell_actors as tell_actors
    from curator.suggest.lines.naming import told_actors as told_actors
    from curator.suggest.lines.naming import with_confidence as with_confidence
    from curator.suggest.lines.naming import with_doubts as with_doubts
    from curator.suggest.lines.placing import places as places
    from curator.suggest.lines.placing import tell_places as tell_places
    from curator.suggest.lines.placing import tell_spot as tell_spot
    from curator.suggest.lines.placing import told_places as told_places

_MODULES = {
    "counting": ("counts", "line_of_counts"),
    "counts_told": ("tell_counts", "told_counts", "told_extent"),
    "dating": ("context_of", "dates", "tell_dates", "tell_span", "told_dates"),
    "keeping": ("actors_kept", "counts_kept", "dates_kept", "places_kept"),
    "line": ("Line",),
    "naming": (
        "caveats",
        "confidence_at",
        "names",
        "perpetrators",
        "tell_actors",
        "told_actors",
        "with_confidence",
        "with_doubts",
    ),
    "placing": ("places", "tell_places", "tell_spot", "told_places"),
}
_HOME = {name: module for module, names_ in _MODULES.items() for name in names_}


def __getattr__(name: str) -> object:
    """The reader or teller of this name, from its module."""
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
