"""Captures into a collection: one article, or many files with a report of what became of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from curator.core import intake
from curator.core.articles import Capture
from curator.core.ids import Uid
from curator.core.sources import Source
from curator.exchange import importers
from curator.exchange.importers import LeftOut
from curator.store.identifiers import new_uid
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from curator.core.edits import Edit
    from curator.exchange.importers import Found
    from curator.exchange.importers.refusals import RefusedFileError
    from curator.store.collection import Collection


class Fate(StrEnum):
    """What became of a file, or of an article in a file of several; `LEFT_OUT` is what in such a file is no article."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file or article: the article and version that hold it, or the sentence that says why not.

    `warnings` are what the reader was not sure of; `path` is the file, None for a page from the network.
    """

    name: str
    fate: Fate
    article: Uid | None = None
    version: Uid | None = None
    because: str = ""
    warnings: tuple[str, ...] = ()
    path: Path | None = None


Step: TypeAlias = "tuple[Outcome, intake.Intake | None]"
"""What will have become of something, and what is to be written for that; None where nothing is."""


def take_in(collection: Collection, capture: Capture, name: str = "", *, article: Uid | None = None) -> Outcome:
    """Take a capture into the collection; the same bytes a second time change nothing.

    Raises:
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    return next(commit_each(collection, [prepare(collection, capture, name, article)]))


def prepare(collection: Collection, capture: Capture, name: str, article: Uid | None = None) -> Step:
    """What taking in a capture would do, as a new article or as a version of `article`."""
    already = articles.with_original(collection.connection, intake.hash_of(capture.original))
    if already is not None:
        return Outcome(name, Fate.KNOWN, already.article, already.uid, warnings=capture.warnings), None
    sources = records.every(collection.connection, Source)
    new = intake.take_in(capture, new_uid, sources, article=article)
    return Outcome(name, Fate.TAKEN, new.article, new.version, warnings=capture.warnings), new


def take_in_files(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Iterable[Found]] = importers.read_all,
    article: Uid | None = None,
) -> Iterator[Outcome]:
    """Take in file after file; each article is committed before its outcome is given, and a refused one never stops the rest.

    Stop asking for outcomes to cancel: what was taken in stays, and is known the next time.
    """
    return commit_each(collection, file_steps(collection, paths, read=read, article=article))


def take_in_together(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Iterable[Found]] = importers.read_all,
    article: Uid | None = None,
) -> list[Outcome]:
    """Take in all files in one transaction, each article as a change of its own; a refused one never stops the rest.

    What ends it early, an interrupt from the keyboard or a full disk, leaves the collection as it was.
    """
    return commit_together(collection, file_steps(collection, paths, read=read, article=article))


def file_steps(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Iterable[Found]] = importers.read_all,
    article: Uid | None = None,
) -> Iterator[Step]:
    """A step for each article in each file, made when it is asked for: after the steps before it were committed."""
    for path in paths:
        for name, found in read(path):
            if isinstance(found, Capture):
                outcome, new = prepare(collection, found, name, article)
                yield replace(outcome, path=path), new
            else:
                yield _not_taken(name, found, path), None


def commit_each(collection: Collection, steps: Iterable[Step]) -> Iterator[Outcome]:
    """Commit step after step, each before its outcome is given; stop asking to cancel."""
    for outcome, new in steps:
        if new is not None:
            collection.journal.commit(new.edit, blobs=new.blobs)
        yield outcome


def commit_together(collection: Collection, steps: Iterable[Step]) -> list[Outcome]:
    """Commit all steps in one transaction, each as a change of its own: all of them or none."""
    outcomes: list[Outcome] = []

    def edits() -> Iterator[tuple[Edit, Iterable[tuple[str, bytes]]]]:
        for outcome, new in steps:
            outcomes.append(outcome)
            if new is not None:
                yield new.edit, new.blobs

    collection.journal.commit_all(edits())
    return outcomes


def _not_taken(name: str, found: RefusedFileError | LeftOut, path: Path) -> Outcome:
    fate = Fate.LEFT_OUT if isinstance(found, LeftOut) else Fate.REFUSED
    return Outcome(name, fate, because=found.sentence, path=path)


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
