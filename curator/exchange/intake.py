"""Captures into a collection: one article, or many files with a report of what became of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core import intake
from curator.core.errors import CuratorError
from curator.core.ids import Uid
from curator.core.sources import Source
from curator.exchange import importers
from curator.store.identifiers import new_uid
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from curator.core.articles import Capture
    from curator.core.edits import Edit
    from curator.store.collection import Collection


FILES_AT_ONCE = 10
BYTES_AT_ONCE = 500_000
"""How many files, or bytes of files, are committed together: a person who cancels waits for no more."""


class Fate(StrEnum):
    """What became of a file."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: the article and version that hold it, or the sentence that says why not.

    `warnings` are what the reader was not sure of.
    """

    name: str
    fate: Fate
    article: Uid | None = None
    version: Uid | None = None
    because: str = ""
    warnings: tuple[str, ...] = ()


def take_in(collection: Collection, capture: Capture, name: str = "", *, article: Uid | None = None) -> Outcome:
    """Take a capture into the collection; the same bytes a second time change nothing.

    Raises:
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    outcome, new = _Taking(collection, article).prepared(capture, name)
    if new is not None:
        collection.journal.commit(new.edit, blobs=new.blobs)
    return outcome


class _Taking:
    """One run of taking in: what it has made that is not in the tables yet counts as known already."""

    def __init__(self, collection: Collection, article: Uid | None) -> None:
        self._collection = collection
        self._article = article
        self._sources: list[Source] | None = None
        self._taken: dict[str, Outcome] = {}

    def prepared(self, capture: Capture, name: str) -> tuple[Outcome, intake.Intake | None]:
        """What becomes of a capture, and what is to be written for that."""
        original = intake.hash_of(capture.original)
        if before := self._taken.get(original):
            return replace(before, name=name, fate=Fate.KNOWN, warnings=capture.warnings), None
        if already := articles.with_original(self._collection.connection, original):
            return Outcome(name, Fate.KNOWN, already.article, already.uid, warnings=capture.warnings), None
        if self._sources is None and capture.outline.aggregates:
            self._sources = records.every(self._collection.connection, Source)
        new = intake.take_in(capture, new_uid, self._sources or (), article=self._article)
        if self._sources is not None:
            self._sources += new.sources
        outcome = Outcome(name, Fate.TAKEN, new.article, new.version, warnings=capture.warnings)
        self._taken[original] = outcome
        return outcome, new


def take_in_files(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Capture] = importers.read,
    article: Uid | None = None,
) -> Iterator[Outcome]:
    """Take in file after file; each is committed before its outcome is given, and a refused one never stops the rest.

    A few files are committed together. Stop asking for outcomes to cancel: what was taken in stays, and is known the next
    time.
    """
    several: list[Path] = []
    size = 0
    for path in paths:
        several.append(path)
        size += _size(path)
        if len(several) >= FILES_AT_ONCE or size >= BYTES_AT_ONCE:
            yield from take_in_together(collection, several, read=read, article=article)
            several, size = [], 0
    yield from take_in_together(collection, several, read=read, article=article)


def _size(path: Path) -> int:
    """The size of a file in bytes; 0 where its reader will say what is wrong with it."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


def take_in_together(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Capture] = importers.read,
    article: Uid | None = None,
) -> list[Outcome]:
    """Take in all files in one transaction, each as a change of its own; a refused one never stops the rest.

    What ends it early, an interrupt from the keyboard or a full disk, leaves the collection as it was.
    """
    outcomes: list[Outcome] = []
    taking = _Taking(collection, article)

    def edits() -> Iterator[tuple[Edit, Iterable[tuple[str, bytes]]]]:
        for path in paths:
            try:
                capture = read(path)
            except CuratorError as refusal:
                outcomes.append(Outcome(path.name, Fate.REFUSED, because=refusal.sentence))
                continue
            outcome, new = taking.prepared(capture, path.name)
            outcomes.append(outcome)
            if new is not None:
                yield new.edit, new.blobs

    collection.journal.commit_all(edits())
    return outcomes


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and those in the folders given, at any depth, in order of their names; hidden ones left out."""
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            yield from (
                each for each in inside if not any(part.startswith(".") for part in each.relative_to(path).parts)
            )
        else:
            yield path
