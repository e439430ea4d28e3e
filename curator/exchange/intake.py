"""Captures into a collection: one article, or many files with a report of what became of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from curator.core import intake
from curator.core.articles import Capture
from curator.core.carried import WAITING
from curator.core.carried import Outcome as Carry
from curator.core.ids import Uid
from curator.core.sources import Source
from curator.exchange import importers, new_versions
from curator.exchange.importers import LeftOut
from curator.store.identifiers import new_uid
from curator.store.queries import articles, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from curator.core.edits import Edit
    from curator.exchange.importers import Found
    from curator.exchange.importers.refusals import RefusedFileError
    from curator.store.collection import Collection
    from curator.store.driver import Connection


ARTICLES_AT_ONCE = 10
BYTES_AT_ONCE = 1_000_000
"""How many articles, or bytes to be stored of them, are committed together: a person who cancels waits for no more."""


class Fate(StrEnum):
    """What became of a file, or of an article in a file of several; `LEFT_OUT` is what in such a file is no article."""

    TAKEN = "taken"
    KNOWN = "known"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file or article: the article and version that hold it, or the sentence that says why not.

    `warnings` are what the reader was not sure of; `path` is the file, None for a page from the network. `carried` says, for
    a newer capture of a known article, how many passages had which outcome, and `returned` how many claims went back to
    review.
    """

    name: str
    fate: Fate
    article: Uid | None = None
    version: Uid | None = None
    because: str = ""
    warnings: tuple[str, ...] = ()
    path: Path | None = None
    carried: tuple[tuple[Carry, int], ...] = ()
    returned: int = 0
    is_new_version: bool = False

    @property
    def waits(self) -> bool:
        """Whether a person has to look at something that the newer capture changed."""
        return any(number for outcome, number in self.carried if outcome in WAITING) or self.returned > 0


Step: TypeAlias = "tuple[Outcome, intake.Intake | None]"
"""What will have become of something, and what is to be written for that; None where nothing is."""


def take_in(collection: Collection, capture: Capture, name: str = "", *, article: Uid | None = None) -> Outcome:
    """Take a capture into the collection; the same bytes a second time change nothing.

    Raises:
        ReadOnlyCollectionError: the collection is open for reading only.
    """
    return commit_together(collection, [Taking(collection).prepare(capture, name, article)])[0]


class Taking:
    """One run of taking in: what it has made that is not in the tables yet counts as known already."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._sources: list[Source] | None = None
        self._taken: dict[str, Outcome] = {}
        self._places: dict[str, list[Place]] = {}
        self._fresh: set[Uid] = set()

    def prepare(self, capture: Capture, name: str, article: Uid | None = None) -> Step:
        """What becomes of a capture, as a new article or as a version of `article`, and what is to be written for that."""
        original = intake.hash_of(capture.original)
        if before := self._taken.get(original):
            return replace(before, name=name, fate=Fate.KNOWN, warnings=capture.warnings), None
        if already := articles.with_original(self.collection.connection, original):
            return Outcome(name, Fate.KNOWN, already.article, already.uid, warnings=capture.warnings), None
        if self._sources is None and capture.outline.aggregates:
            self._sources = records.every(self.collection.connection, Source)
        if article is None and capture.revision:
            article = self.newer_of(capture.url, capture.revision)
        outcome, new = self._made(capture, name, article, original)
        if self._sources is not None:
            self._sources += new.sources
        self._taken[original] = outcome
        self._fresh.add(new.article)
        if capture.url:
            self._places.setdefault(capture.url, []).append(Place(new.article, new.version, capture.revision))
        return outcome, new

    def _made(self, capture: Capture, name: str, article: Uid | None, original: str) -> tuple[Outcome, intake.Intake]:
        connection, sources = self.collection.connection, self._sources or ()
        if article is None:
            new = intake.take_in(capture, new_uid, sources, original=original)
            warnings = (*capture.warnings, *_likenesses(connection, capture))
            return Outcome(name, Fate.TAKEN, new.article, new.version, warnings=warnings), new
        if article in self._fresh:
            # what is carried over from the version before is read from the tables
            self.collection.journal.work_in()
        newer = new_versions.take_in(connection, capture, article, sources)
        carried = tuple((each, newer.outcomes[each]) for each in Carry)
        outcome = Outcome(
            name,
            Fate.TAKEN,
            article,
            newer.intake.version,
            warnings=(*capture.warnings, *newer.warnings),
            carried=carried,
            returned=len(newer.returned),
            is_new_version=True,
        )
        return outcome, newer.intake

    def newer_of(self, url: str, revision: str) -> Uid | None:
        """The article of which a revision is a newer capture: the one at its address; None where there is none, or several.

        A wiki's older revision, asked for by its number, is no newer capture: it becomes an article of its own.
        """
        here = self.at(url) if url else []
        if len({place.article for place in here}) != 1:
            return None
        known = [int(place.revision) for place in here if place.revision.isdecimal()]
        if revision.isdecimal() and known and int(revision) < max(known):
            return None
        return here[0].article

    def at(self, url: str) -> list[Place]:
        """The versions of the articles at an address, the earliest first."""
        known = articles.at_address(self.collection.connection, url)
        return [*(Place(each.article, each.uid, each.revision) for each in known), *self._places.get(url, ())]

    def revisions(self) -> dict[str, frozenset[str]]:
        """The revisions that are here, by address."""
        known = articles.revisions_by_address(self.collection.connection)
        for url, places in self._places.items():
            known[url] = known.get(url, frozenset()) | {place.revision for place in places if place.revision}
        return known

    def settle(self) -> None:
        """Take note that all that was made is in the tables now."""
        self._sources = None
        self._taken.clear()
        self._places.clear()
        self._fresh.clear()


@dataclass(frozen=True, slots=True)
class Place:
    """A version of an article at an address, with its revision."""

    article: Uid
    version: Uid
    revision: str


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
    read: Callable[[Path], Iterable[Found]] = importers.read_all,
    article: Uid | None = None,
) -> Iterator[Outcome]:
    """Take in file after file; each is committed before its outcome is given, and a refused one never stops the rest.

    A few articles are committed together. Stop asking for outcomes to cancel: what was taken in stays, and is known the
    next time.
    """
    taking = Taking(collection)
    return commit_each(taking, file_steps(taking, paths, read=read, article=article))


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
    return commit_together(collection, file_steps(Taking(collection), paths, read=read, article=article))


def file_steps(
    taking: Taking,
    paths: Iterable[Path],
    *,
    read: Callable[[Path], Iterable[Found]] = importers.read_all,
    article: Uid | None = None,
) -> Iterator[Step]:
    """A step for each article in each file, made when it is asked for: after the steps before it were committed."""
    for path in paths:
        for name, found in read(path):
            if isinstance(found, Capture):
                outcome, new = taking.prepare(found, name, article)
                yield replace(outcome, path=path), new
            else:
                yield _not_taken(name, found, path), None


def commit_each(taking: Taking, steps: Iterable[Step], *, at_once: int = ARTICLES_AT_ONCE) -> Iterator[Outcome]:
    """Commit so many steps together, or fewer large ones, before their outcomes are given; stop asking to cancel."""
    waiting = iter(steps)
    while outcomes := commit_together(taking.collection, _few(waiting, at_once)):
        taking.settle()
        yield from outcomes


def _few(steps: Iterator[Step], at_once: int) -> Iterator[Step]:
    size = 0
    for number, (outcome, new) in enumerate(steps, start=1):
        size += sum(len(data) for _, data in new.blobs) if new is not None else 0
        yield outcome, new
        if number >= at_once or size >= BYTES_AT_ONCE:
            return


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
