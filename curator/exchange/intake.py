"""Captures into a collection: one article, or many files with a report of what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from curator.core import intake
from curator.core.carried import WAITING
from curator.core.carried import Outcome as Carry
from curator.core.errors import CuratorError
from curator.core.ids import Uid
from curator.core.sources import Source
from curator.exchange import importers, new_versions
from curator.store.identifiers import new_uid
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from curator.core.articles import Capture
    from curator.core.edits import Edit
    from curator.store.collection import Collection
    from curator.store.driver import Connection


class Fate(StrEnum):
    """What became of a file."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: the article and version that hold it, or the sentence that says why not.

    `warnings` are what the reader was not sure of. `carried` says, for a newer capture of a known article, how many passages
    had which outcome, and `returned` how many claims went back to review.
    """

    name: str
    fate: Fate
    article: Uid | None = None
    version: Uid | None = None
    because: str = ""
    warnings: tuple[str, ...] = ()
    carried: tuple[tuple[Carry, int], ...] = ()
    returned: int = 0
    is_new_version: bool = False

    @property
    def waits(self) -> bool:
        """Whether a person has to look at something that the newer capture changed."""
        return any(number for outcome, number in self.carried if outcome in WAITING) or self.returned > 0


def take_in(collection: Collection, capture: Capture, name: str = "", *, article: Uid | None = None) -> Outcome:
    """Take a capture into the collection; the same bytes a second time change nothing.

    Raises:
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    outcome, new = _prepared(collection, capture, name, article)
    if new is not None:
        collection.journal.commit(new.edit, blobs=new.blobs)
    return outcome


def _prepared(
    collection: Collection, capture: Capture, name: str, article: Uid | None
) -> tuple[Outcome, intake.Intake | None]:
    already = articles.with_original(collection.connection, intake.hash_of(capture.original))
    if already is not None:
        return Outcome(name, Fate.KNOWN, already.article, already.uid, warnings=capture.warnings), None
    connection = collection.connection
    article = article or _by_address(connection, capture)
    sources = records.every(connection, Source)
    if article is None:
        new = intake.take_in(capture, new_uid, sources)
        warnings = (*capture.warnings, *_likenesses(connection, capture))
        return Outcome(name, Fate.TAKEN, new.article, new.version, warnings=warnings), new
    newer = new_versions.take_in(connection, capture, article, sources)
    new, carried = newer.intake, tuple((each, newer.outcomes[each]) for each in Carry)
    warnings = (*capture.warnings, *newer.warnings)
    outcome = Outcome(
        name, Fate.TAKEN, article, new.version, "", warnings, carried, len(newer.returned), is_new_version=True
    )
    return outcome, new


def _by_address(connection: Connection, capture: Capture) -> Uid | None:
    """The one known article that the capture is another revision of, by its own word: same address, and a revision's id."""
    if not capture.url or not capture.revision:
        return None
    known = articles.with_url(connection, capture.url)
    return known[0].uid if len(known) == 1 else None


def _likenesses(connection: Connection, capture: Capture) -> Iterator[str]:
    """A proposal for each known article that this may be a newer capture of."""
    alike = articles.called(connection, capture.title, capture.publisher)
    alike += articles.with_url(connection, capture.url) if capture.url else []
    for title in dict.fromkeys(each.title for each in alike):
        yield (
            f"This may be a newer capture of “{title}”, which is here already: if so, undo, and import it with"
            " --new-version-of."
        )


def take_in_files(
    collection: Collection,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Capture] = importers.read,
    article: Uid | None = None,
) -> Iterator[Outcome]:
    """Take in file after file; each is committed before its outcome is given, and a refused one never stops the rest.

    Stop asking for outcomes to cancel: what was taken in stays, and is known the next time.
    """
    for path in paths:
        try:
            capture = read(path)
        except CuratorError as refusal:
            yield Outcome(path.name, Fate.REFUSED, because=refusal.sentence)
        else:
            yield take_in(collection, capture, path.name, article=article)


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

    def edits() -> Iterator[tuple[Edit, Iterable[tuple[str, bytes]]]]:
        for path in paths:
            try:
                capture = read(path)
            except CuratorError as refusal:
                outcomes.append(Outcome(path.name, Fate.REFUSED, because=refusal.sentence))
                continue
            outcome, new = _prepared(collection, capture, path.name, article)
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
