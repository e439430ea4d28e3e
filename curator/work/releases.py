"""Releases: a named choice of events, frozen: whoever has the same changes writes the same files under the same label.

A release is one signed change: its label, what events had to meet, and up to which changes of each device it goes. Its
files are written from the collection as it was then, made anew from the log; what was changed since has no part in them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from curator.core import review
from curator.core.edits import Edit, creation, revise
from curator.core.errors import CuratorError
from curator.core.events import Event, EventState
from curator.core.four_eyes import reason
from curator.core.judgement import Release
from curator.core.review import Seen
from curator.core.steps import EventStep
from curator.exchange import exporters
from curator.exchange.dossiers import Fate, dossiers
from curator.exchange.exporting import Order, Progress
from curator.exchange.release_tables import compared
from curator.store import snapshots
from curator.store.identifiers import new_uid
from curator.store.queries import authorship, records
from curator.work import releasing

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence
    from pathlib import Path

    from curator.core.ids import Uid
    from curator.exchange.exporting import Exported
    from curator.exchange.release_tables.compared import Differences
    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.store.queries.authorship import Hand

T = TypeVar("T")


class ReleaseRefusedError(CuratorError):
    """The release cannot be made so."""


class NoSuchReleaseError(CuratorError):
    """There is no release of this label."""


def every(connection: Connection) -> list[Release]:
    """All releases, withdrawn ones too, in the order in which they were made."""
    return records.where(connection, Release, "true")


def find(connection: Connection, label: str) -> Release | None:
    """The release of this label that nobody withdrew; of two that laptops made at the same time the older one."""
    found = records.among(connection, Release, "label", [label])
    return found[0] if found else None


def get(connection: Connection, label: str) -> Release:
    """The release of this label that nobody withdrew.

    Raises:
        NoSuchReleaseError: there is none; the sentence lists those there are.
    """
    found = find(connection, label)
    if found is None:
        labels = ", ".join(f"“{each.label}”" for each in records.every(connection, Release)) or "none yet"
        message = f"There is no release “{label}”. Releases: {labels}."
        raise NoSuchReleaseError(message)
    return found


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a release is asked to be: its label, the filter that events have to meet, and its options."""

    label: str
    criteria: str = ""
    unreviewed: bool = False
    excel: bool = False
    pseudonyms: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """The approved events that a release takes, and the sha256 of the state of the collection that they were found in."""

    events: tuple[Event, ...]
    state: str


def create(
    collection: Collection,
    label: str,
    *,
    criteria: str = "",
    unreviewed: bool = False,
    excel: bool = False,
    pseudonyms: bool = False,
) -> Release:
    """Name what goes out now, for ever; the approved events in it are released from then on.

    Raises:
        ReleaseRefusedError, NamedInOrderError: as `refuse`.
    """
    return create_as(collection, Wanted(label.strip(), criteria.strip(), unreviewed, excel, pseudonyms))


def create_as(collection: Collection, wanted: Wanted) -> Release:
    """Make a release at once; raises as `create`."""
    refuse(collection, wanted)
    return make(collection, wanted, finish(taking(collection.connection, wanted.criteria)))


def refuse(collection: Collection, wanted: Wanted) -> None:
    """Refuse a release that cannot be made so, before anything is looked at.

    Raises:
        ReleaseRefusedError: the label is empty or was given before.
        NamedInOrderError: with pseudonyms, where the label or the filter has a name that they replace.
    """
    if not wanted.label:
        message = "Give the release a label, such as 2025-03: it is what the files are known by."
        raise ReleaseRefusedError(message)
    if any(each.label == wanted.label for each in every(collection.connection)):
        message = f"There was a release “{wanted.label}” already, and a label always means the same files: choose another label."
        raise ReleaseRefusedError(message)
    exporters.refuse_names(collection.connection, order(wanted), (collection.journal.person,))


def taking(connection: Connection, criteria: str) -> Generator[Progress, None, Taken]:
    """Find the approved events that a release takes; those that somebody reviewed alone stay what they are."""
    found: list[Event] = []
    with snapshots.held(connection):
        state, total, done = snapshots.state(connection).sha256, records.count(connection, Event), 0
        yield Progress(0, total)
        for batch in dossiers(connection, criteria):
            found += [
                dossier.case.event
                for dossier in batch
                if dossier.fate is Fate.RELEASED and dossier.case.event.state is EventState.APPROVED
            ]
            done += len(batch)
            yield Progress(done, total)
    return Taken(tuple(found), state)


def make(collection: Collection, wanted: Wanted, taken: Taken) -> Release:
    """Make the release, one signed change, of the events that were found for it.

    Raises:
        ReleaseRefusedError, NamedInOrderError: as `refuse`; or the collection has changed since the events were found.
    """
    refuse(collection, wanted)
    state = snapshots.state(collection.connection)
    if state.sha256 != taken.state:
        message = "The collection has changed while the events were looked through: make the release again."
        raise ReleaseRefusedError(message)
    release = Release(
        new_uid(),
        wanted.label,
        wanted.criteria,
        tuple(f"{layout.name}-{layout.version}" for layout in exporters.LAYOUTS),
        state.sha256,
        cut=snapshots.cut(collection.connection),
        unreviewed=wanted.unreviewed,
        excel=wanted.excel,
        pseudonyms=wanted.pseudonyms,
    )
    edit = Edit(f"Release {wanted.label}", creation(release))
    for event in taken.events:
        edit += Edit(edit.label, review.take(event, EventStep.RELEASE, Seen(new_uid())).writes)
    collection.journal.commit(edit)
    return release


def makers(connection: Connection) -> Mapping[Uid, Hand]:
    """Who made each release and when, who changed (withdrew) it last and when."""
    return authorship.hands(connection, "release", [each.uid for each in every(connection)])


def withdraw(collection: Collection, release: Release, because: str) -> None:
    """Take a release back, with a reason; its label is never given again.

    Raises:
        ReasonMissingError: there is none.
    """
    after = replace(release, withdrawn_because=reason(because, "withdrawing a release"))
    collection.journal.commit(revise(f"Withdraw release {release.label}", release, after))


def refuse_otherwise(
    release: Release, *, unreviewed: bool, excel: bool, pseudonyms: bool = False, criteria: str = ""
) -> None:
    """Refuse that files are asked for otherwise than the release was made.

    Raises:
        ReleaseRefusedError: with unreviewed events, for Excel, with pseudonyms or by a filter, where the release is not.
    """
    made = (release.unreviewed, release.excel, release.pseudonyms)
    is_more = any(asked and not is_so for asked, is_so in zip((unreviewed, excel, pseudonyms), made, strict=True))
    if is_more or criteria.strip() not in {"", release.criteria}:
        message = (
            f"The release “{release.label}” was made otherwise, and its files are always the same: leave the option away, or "
            "make a release with another label."
        )
        raise ReleaseRefusedError(message)


def write(connection: Connection, release: Release, layout: str, folder: Path) -> Generator[Progress, None, Exported]:
    """Write the files of a release in a layout, from the collection as it was when the release was made.

    Raises:
        ChangesMissingError: changes that have part in it are not here.
        UnknownLayoutError, ForeignFilesError, ExportFailedError: as `exporters.export`.
    """
    (written,) = yield from write_all(connection, release, [layout], folder)
    return written


def write_all(
    connection: Connection, release: Release, layouts: Sequence[str], folder: Path
) -> Generator[Progress, None, list[Exported]]:
    """Write the files of a release in several layouts, each into a folder of its name; one alone into `folder` itself.

    Raises:
        ChangesMissingError, UnknownLayoutError, ForeignFilesError, ExportFailedError: as `write`.
    """
    made = makers(connection).get(release.uid)
    also_named = (made.made_by,) if made else ()
    yield Progress(0, 0)
    with snapshots.as_it_was(connection, release.cut, release.snapshot) as then:
        return (yield from exporters.export_all(then, layouts, folder, order(release), also_named))


def diff(connection: Connection, older: Release, newer: Release) -> Differences:
    """What a release says otherwise than an older one.

    Raises:
        ChangesMissingError: changes that have part in one of them are not here.
    """
    return finish(differing(connection, older, newer))


def differing(connection: Connection, older: Release, newer: Release) -> Generator[Progress, None, Differences]:
    """Find what a release says otherwise than an older one, as `diff`, and tell how far that is."""
    yield Progress(0, 0)
    with snapshots.as_it_was(connection, older.cut, older.snapshot) as before:
        yield Progress(0, 0)
        with snapshots.as_it_was(connection, newer.cut, newer.snapshot) as after:
            return (yield from compared.differing((before, order(older)), (after, order(newer))))


def size(connection: Connection, release: Release) -> Generator[Progress, None, int]:
    """Count the events of a release.

    Raises:
        ChangesMissingError: changes that have part in it are not here.
    """
    yield Progress(0, 0)
    with snapshots.as_it_was(connection, release.cut, release.snapshot) as then:
        found = yield from releasing.preview(then, release.criteria, unreviewed=release.unreviewed)
    return len(found.released)


def order(of: Release | Wanted) -> Order:
    """What is asked of an export for a release."""
    return Order(of.label, of.unreviewed, of.excel, of.criteria, of.pseudonyms)


def finish(work: Generator[Progress, None, T]) -> T:
    """Do a piece of long work at once."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: T = end.value
            return done
