"""Making a release and writing files, beside the person who goes on working: three steps, each a job or a commit."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.exchange import exporters
from curator.exchange.exporting import Exported, Progress
from curator.ui.jobs import ThreadJob
from curator.ui.words import number, tr
from curator.work import releases, releasing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from curator.core.ids import Uid
    from curator.core.judgement import Release
    from curator.store.collection import Collection
    from curator.store.driver import Connection
    from curator.ui.workplace import Workplace
    from curator.work.releases import Wanted


@dataclass(frozen=True, slots=True)
class Files:
    """Where files are written, and in which layouts."""

    folder: Path
    layouts: tuple[str, ...]


@dataclass(slots=True)
class _Result:
    taken: list[releases.Taken] = field(default_factory=list)
    written: list[Exported] = field(default_factory=list)


class Writing(QObject):
    """Makes releases and writes files for the Release desk."""

    written = Signal()
    """Files were written."""

    made = Signal(str)
    """A release was made: its uid."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def write_now(self, wanted: Wanted, files: Files) -> None:
        """Write what goes out now; under a label, as the release of that label, which is made where there is none."""
        collection = self._workplace.collection
        if collection is None:
            return
        release = releases.find(collection.connection, wanted.label) if wanted.label else None
        if release is not None:
            if self._is_so(release, wanted):
                self.write_release(release, files)
        elif wanted.label:
            self.make(wanted, lambda made: self.write_release(made, files))
        else:
            order = releases.order(wanted)
            self._write(
                lambda connection: exporters.export_all(connection, files.layouts, files.folder, order),
                unreviewed=wanted.unreviewed,
            )

    def write_release(self, release: Release, files: Files) -> None:
        """Write the files of a release, as the collection was when it was made."""
        self._write(
            lambda connection: releases.write_all(connection, release, files.layouts, files.folder),
            unreviewed=release.unreviewed,
            release=release.uid,
        )

    def make(self, wanted: Wanted, then: Callable[[Release], object] = lambda _made: None) -> None:
        """Make a release, and go on with it."""
        collection = self._workplace.collection
        if collection is None or not self._workplace.attempt(lambda: releases.refuse(collection, wanted)):
            return
        result = _Result()

        def steps() -> Iterator[Progress]:
            reader = collection.reader()
            try:
                result.taken.append((yield from releases.taking(reader.connection, wanted.criteria)))
            finally:
                reader.close()

        def finish() -> None:
            made = self._workplace.perform(lambda: releases.make(collection, wanted, result.taken[0]))
            if made is not None:
                self._workplace.notices.say(tr("Release {label} is made.", label=made.label))
                self.made.emit(made.uid)
                then(made)

        job = ThreadJob(steps, self)
        job.finished.connect(finish)
        job.cancelled.connect(lambda: self._workplace.notices.say(tr("Cancelled: no release was made.")))
        self._run(job, tr("Looking through the events for the release…"))

    def _is_so(self, release: Release, wanted: Wanted) -> bool:
        return self._workplace.attempt(
            lambda: releases.refuse_otherwise(
                release,
                unreviewed=wanted.unreviewed,
                excel=wanted.excel,
                pseudonyms=wanted.pseudonyms,
                criteria=wanted.criteria,
            )
        )

    def _write(
        self,
        write: Callable[[Connection], Generator[Progress, None, list[Exported]]],
        *,
        unreviewed: bool,
        release: Uid | None = None,
    ) -> None:
        collection = self._workplace.collection
        if collection is None:
            return
        result = _Result()

        def steps() -> Iterator[Progress]:
            reader = collection.reader()
            try:
                result.written += yield from write(reader.connection)
            finally:
                reader.close()

        def finish() -> None:
            if collection.is_writable:
                self._workplace.attempt(lambda: _note(collection, result.written, unreviewed=unreviewed, of=release))
            self.written.emit()
            self._workplace.notices.say(_told(result.written))

        job = ThreadJob(steps, self)
        job.finished.connect(finish)
        job.cancelled.connect(lambda: self._workplace.notices.say(tr("Cancelled: nothing was written.")))
        self._run(job, tr("Writing the files…"))

    def _run(self, job: ThreadJob, sentence: str) -> None:
        job.progressed.connect(self._show_progress)
        self._workplace.run(job, sentence)

    def _show_progress(self, step: object) -> None:
        if isinstance(step, Progress) and step.total:
            self._workplace.notices.progress(step.done, step.total)


def _note(collection: Collection, written: list[Exported], *, unreviewed: bool, of: Uid | None) -> None:
    for each in written:
        releasing.note_export(collection, each.layout, each, unreviewed=unreviewed, release=of)


def _told(written: list[Exported]) -> str:
    folder = written[0].folder if len(written) == 1 else written[0].folder.parent
    each = [
        tr(
            "events {events}, withheld {withheld}, withdrawn {gone}",
            events=number(one.events),
            withheld=number(one.withheld),
            gone=number(one.gone),
        )
        for one in written
    ]
    if len(written) == 1:
        return tr("Written to {folder}: {what}.", folder=folder, what=each[0])
    what = "; ".join(f"{one.layout}: {told}" for one, told in zip(written, each, strict=True))
    return tr("Written to {folder}: {what}.", folder=folder, what=what)
