"""Releasing: what would go out now, what is withheld and why, and the entry in the log that files were written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from curator.core import edits
from curator.core.counts import PersonClass, Quantity
from curator.core.events import Estimate, Event, EventState
from curator.core.ids import Uid
from curator.core.judgement import ExportRun
from curator.exchange import exporters
from curator.exchange.dossiers import Fate, dossiers
from curator.exchange.exporting import Progress
from curator.store import snapshots
from curator.store.identifiers import new_uid
from curator.store.queries import records

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence

    from curator.core.cases import Case
    from curator.exchange.dossiers import Dossier
    from curator.exchange.exporting import Exported
    from curator.store.collection import Collection
    from curator.store.driver import Connection


@dataclass(frozen=True, slots=True)
class Previewed:
    """An event in a preview: what it is called, its number of people killed, if any, and why it is not in the files.

    `because` are the reasons for which it is withheld; `places` has, by the name of each layout that has no place for it, that
    layout's reasons. All of them are sentences.
    """

    uid: Uid
    public_id: str
    title: str
    state: EventState
    killed: Estimate | None
    because: tuple[str, ...] = ()
    places: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would take, withhold and list as gone."""

    released: list[Previewed] = field(default_factory=list)
    withheld: list[Previewed] = field(default_factory=list)
    gone: list[Previewed] = field(default_factory=list)


def preview(
    connection: Connection, criteria: str = "", layouts: Sequence[str] = (), *, unreviewed: bool = False
) -> Generator[Progress, None, Preview]:
    """Find what an export would do with every event that meets a filter, as things stand; some events between two yields."""
    judges = {name: exporters.layout_named(name).judge(connection) for name in layouts}
    found = Preview()
    lists = {Fate.RELEASED: found.released, Fate.WITHHELD: found.withheld, Fate.GONE: found.gone}
    with snapshots.held(connection):
        done, total = 0, records.count(connection, Event)
        yield Progress(0, total)
        for batch in dossiers(connection, criteria):
            for dossier in batch:
                fate = dossier.fate_unreviewed if unreviewed else dossier.fate
                lists[fate].append(_previewed(dossier, fate, judges))
            done += len(batch)
            yield Progress(done, total)
    return found


def _previewed(dossier: Dossier, fate: Fate, judges: Mapping[str, Callable[[Case], Iterable[str]]]) -> Previewed:
    event = dossier.case.event
    killed = (
        figure.estimate
        for figure in dossier.case.figures
        if figure.quantity is Quantity.KILLED and figure.person_class is PersonClass.TOTAL
    )
    because = dossier.because if fate is Fate.WITHHELD else ()
    reasons = {name: tuple(judge(dossier.case)) for name, judge in judges.items() if fate is Fate.RELEASED}
    places = tuple((name, why) for name, why in reasons.items() if why)
    return Previewed(event.uid, dossier.id, event.title, event.state, next(killed, None), because, places)


def note_export(
    collection: Collection, layout: str, exported: Exported, *, unreviewed: bool, release: Uid | None = None
) -> None:
    """Keep in the log that files were written, of which release if any, with the sha256 of each."""
    files = tuple((file.name, file.sha256) for file in exported.files)
    run = ExportRun(new_uid(), layout, release, unreviewed=unreviewed, files=files)
    collection.journal.commit(edits.create("Export", run))
