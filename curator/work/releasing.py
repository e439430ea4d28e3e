"""Releasing: what would go out now, what is withheld and why, and the writing of the files with its entry in the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.judgement import ExportRun
from curator.exchange.dossiers import Dossier, Fate, dossiers
from curator.store.identifiers import new_uid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.exchange.exporting import Exported
    from curator.store.collection import Collection
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would take, withhold and list as gone."""

    released: tuple[Dossier, ...]
    withheld: tuple[Dossier, ...]
    gone: tuple[Dossier, ...]


def preview(connection: Connection) -> Preview:
    """What an export would do with every event as things stand."""
    by_fate: dict[Fate, list[Dossier]] = {fate: [] for fate in Fate}
    for dossier in _every(connection):
        by_fate[dossier.fate].append(dossier)
    return Preview(*(tuple(by_fate[fate]) for fate in (Fate.RELEASED, Fate.WITHHELD, Fate.GONE)))


def _every(connection: Connection) -> Iterator[Dossier]:
    for batch in dossiers(connection):
        yield from batch


def note_export(collection: Collection, layout: str, exported: Exported, *, unreviewed: bool) -> None:
    """Keep in the log that files were written, with the sha256 of each."""
    files = tuple((file.name, file.sha256) for file in exported.files)
    run = ExportRun(new_uid(), layout, unreviewed=unreviewed, files=files)
    collection.journal.commit(edits.create("Export", run))
