"""Filters under a name, for everybody who works on the collection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.errors import CuratorError
from curator.core.four_eyes import reason
from curator.core.saved_filters import FilteredDesk, SavedFilter
from curator.store.identifiers import new_uid
from curator.store.queries import records

if TYPE_CHECKING:
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class FilterRefusedError(CuratorError):
    """A filter cannot be kept so."""


class NoSuchFilterError(CuratorError):
    """No filter has this name."""


def every(connection: Connection, desk: FilteredDesk) -> list[SavedFilter]:
    """The filters of a desk by name; of two laptops' filters of one name the older comes first."""
    found = [each for each in records.every(connection, SavedFilter) if each.desk is desk]
    return sorted(found, key=lambda each: (each.name.casefold(), each.uid))


def called(connection: Connection, desk: FilteredDesk, name: str) -> SavedFilter:
    """The filter of this name, in any case of its letters.

    Raises:
        NoSuchFilterError: there is none; the sentence lists those there are.
    """
    known = every(connection, desk)
    found = next((each for each in known if each.name.casefold() == name.strip().casefold()), None)
    if found is None:
        names = ", ".join(f"“{each.name}”" for each in known) or "none yet"
        message = f"No filter is called “{name.strip()}”. Filters: {names}."
        raise NoSuchFilterError(message)
    return found


def keep(collection: Collection, desk: FilteredDesk, name: str, words: str) -> SavedFilter:
    """Keep the words of a filter line under a name; a filter of this name has these words from then on.

    Raises:
        FilterRefusedError: the name or the line is empty.
    """
    name, words = name.strip(), words.strip()
    if not name or not words:
        message = "Give the filter a name, and words in the line above the list: there is nothing to keep yet."
        raise FilterRefusedError(message)
    before = next(
        (each for each in every(collection.connection, desk) if each.name.casefold() == name.casefold()), None
    )
    if before is None:
        made = SavedFilter(new_uid(), desk, name, words)
        collection.journal.commit(edits.create(f"Keep filter {name}", made))
        return made
    after = replace(before, name=name, words=words)
    if after != before:
        collection.journal.commit(edits.revise(f"Change filter {name}", before, after))
    return after


def rename(collection: Collection, kept: SavedFilter, name: str) -> None:
    """Give a filter another name.

    Raises:
        FilterRefusedError: the name is empty, or another filter of the desk has it.
    """
    name = name.strip()
    others = {each.name.casefold() for each in every(collection.connection, kept.desk) if each.uid != kept.uid}
    if not name or name.casefold() in others:
        message = "Give the filter a name that no other filter of this desk has."
        raise FilterRefusedError(message)
    collection.journal.commit(edits.revise(f"Rename filter {kept.name}", kept, replace(kept, name=name)))


def withdraw(collection: Collection, kept: SavedFilter, because: str) -> None:
    """Take a filter back, with a reason.

    Raises:
        ReasonMissingError: there is none.
    """
    why = reason(because, "taking back a filter")
    after = replace(kept, withdrawn_because=why)
    collection.journal.commit(edits.revise(f"Take back filter {kept.name}", kept, after))
