"""Filters of a desk that people gave a name, in the words that the desk's filter line takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.core.ids import Uid


class FilteredDesk(StrEnum):
    """Whose filter line it is."""

    EVENTS = "events"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under a name, for everybody who works on the collection."""

    uid: Uid
    desk: FilteredDesk
    name: str
    words: str
    withdrawn_because: str = ""
