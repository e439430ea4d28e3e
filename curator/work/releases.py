"""Releases: a named choice of events, frozen: whoever has the same changes writes the same files under the same label.

A release is one signed change: its label, what events had to meet, and up to which changes of each device it goes. Its
files are written from the collection as it was then, made anew from the log; what was changed since has no part in them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from curator.core import review
from curator.core.edits import Edit, creation, revise
from curator.core.errors import CuratorError
from curator.core.events import EventState
from curator.core.four_eyes import reason
from curator.core.judgement import Release
from curator.core.review import Seen
from curator.core.steps import EventStep
from curator.exchange import exporters
from curator.exchange.dossiers import Fate, dossiers
from curator.exchange.exporting import Order
from curator.exchange.release_tables.compared import Differences, differences
from curator.store import snapshots
from curator.store.identifiers import new_uid
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from curator.core.events import Event
    from curator.exchange.exporting import Exported, Progress
    from curator.store.collection import Collection
    from curator.store.driver import Connection


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


def create(
    collection: Collection, label: str, *, criteria: str = "", unreviewed: bool = False, excel: bool = False
) -> Release:
    """Name what goes out now, for ever; the approved events in it are released from then on.

    Raises:
        ReleaseRefusedError: the label is empty or was given before.
    """
    connection, label = collection.connection, label.strip()
    if not label:
        message = "Give the release a label, such as 2025-03: it is what the files are known by."
        raise ReleaseRefusedError(message)
    if any(each.label == label for each in every(connection)):
        message = (
            f"There was a release “{label}” already, and a label always means the same files: choose another label."
        )
        raise ReleaseRefusedError(message)
    state = snapshots.state(connection)
    release = Release(
        new_uid(),
        label,
        criteria.strip(),
        tuple(f"{layout.name}-{layout.version}" for layout in exporters.LAYOUTS),
        state.sha256,
        cut=snapshots.cut(connection),
        unreviewed=unreviewed,
        excel=excel,
    )
    edit = Edit(f"Release {label}", creation(release))
    for event in _going_out(connection, release):
        edit += Edit(edit.label, review.take(event, EventStep.RELEASE, Seen(new_uid())).writes)
    collection.journal.commit(edit)
    return release


def _going_out(connection: Connection, release: Release) -> list[Event]:
    """The approved events that the release takes; those that somebody reviewed alone stay what they are."""
    return [
        dossier.case.event
        for batch in dossiers(connection, release.criteria)
        for dossier in batch
        if dossier.fate is Fate.RELEASED and dossier.case.event.state is EventState.APPROVED
    ]


def withdraw(collection: Collection, release: Release, because: str) -> None:
    """Take a release back, with a reason; its label is never given again.

    Raises:
        ReasonMissingError: there is none.
    """
    after = replace(release, withdrawn_because=reason(because, "withdrawing a release"))
    collection.journal.commit(revise(f"Withdraw release {release.label}", release, after))


def refuse_otherwise(release: Release, *, unreviewed: bool, excel: bool) -> None:
    """Refuse that files are asked for otherwise than the release was made.

    Raises:
        ReleaseRefusedError: with unreviewed events, or for Excel, where the release is not.
    """
    if (unreviewed and not release.unreviewed) or (excel and not release.excel):
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
    with snapshots.as_it_was(connection, release.cut, release.snapshot) as then:
        return (
            yield from exporters.export(
                then,
                layout,
                folder,
                release_label=release.label,
                unreviewed=release.unreviewed,
                excel=release.excel,
                criteria=release.criteria,
            )
        )


def diff(connection: Connection, older: Release, newer: Release) -> Differences:
    """What a release says otherwise than an older one.

    Raises:
        ChangesMissingError: changes that have part in one of them are not here.
    """
    with (
        snapshots.as_it_was(connection, older.cut, older.snapshot) as before,
        snapshots.as_it_was(connection, newer.cut, newer.snapshot) as after,
    ):
        return differences((before, _order(older)), (after, _order(newer)))


def _order(release: Release) -> Order:
    return Order(release.label, release.unreviewed, release.excel, release.criteria)
