"""Taking in event data of others: a file is looked through first, what it would bring is shown, then it is taken in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curator.ui.jobs import SlicedJob, ThreadJob
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from curator.exchange.ucdp.in_steps import Behind, Looked
    from curator.exchange.ucdp.taking_in import Imported
    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace


class EventDataWork(QObject):
    """Takes in files of UCDP GED at a window."""

    def __init__(self, workplace: Workplace, desk: QWidget, refresh: Callable[[], object]) -> None:
        """`refresh` has the desk look again at what there is."""
        super().__init__(desk)
        self._workplace = workplace
        self._refresh = refresh
        self._desk = desk
        self.is_saving = False
        """Whether what changes just now comes from a file: the desk waits for its end."""
        workplace.handle("event.import", self.ask, ready=lambda: workplace.collection is not None)

    def ask(self) -> None:
        """Ask for a file and look it through."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk,
            tr("Import event data"),
            str(Path.home()),
            f"{tr('Event data')} (*.csv *.csv.gz *.gz *.zip);;{tr('All files')} (*)",
        )
        if name:
            self.look_through(Path(name))

    def look_through(self, path: Path) -> None:
        """Look a file through in a thread of its own, with a way to cancel, then show what it would bring."""
        collection = self._workplace.collection
        if collection is None:
            return
        found: list[Looked] = []

        def steps() -> Iterator[Behind]:
            from curator.exchange.ucdp import in_steps  # noqa: PLC0415 starting does not wait for it

            reader = collection.reader()
            try:
                found.append((yield from in_steps.look_through(reader.connection, path)))
            finally:
                reader.close()

        job = ThreadJob(steps, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(lambda: self._show(collection, path, found[0]))
        job.cancelled.connect(lambda: self._workplace.notices.say(tr("Cancelled: nothing was taken in.")))
        self._workplace.run(job, tr("Looking through {name}…", name=path.name))

    def _show(self, collection: Collection, path: Path, looked: Looked) -> None:
        from curator.ui.events.event_data_dialog import EventDataDialog  # noqa: PLC0415 starting does not wait for it

        if collection is not self._workplace.collection:
            return
        dialog = EventDataDialog(self._workplace, looked, self._desk)
        dialog.accepted.connect(lambda: self.take_in(path, looked.sha256))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def take_in(self, path: Path, sha256: str) -> None:
        """Take in the file that was looked through, a few rows at a time, with progress and a way to cancel."""
        collection = self._workplace.collection
        if collection is None:
            return
        from curator.exchange.ucdp import in_steps  # noqa: PLC0415 starting does not wait for it

        done: list[Imported] = []
        behind: list[Behind] = []

        def steps() -> Iterator[Behind]:
            with closing(in_steps.take_in(collection, path, sha256)) as work:
                while True:
                    self.is_saving = True
                    try:
                        step = next(work)
                    except StopIteration as end:
                        done.append(end.value)
                        return
                    finally:
                        self.is_saving = False
                    yield step

        job = SlicedJob(steps, self)
        for ending in (job.finished, job.cancelled, job.failed):
            ending.connect(lambda *_: self._refresh())
        job.progressed.connect(self._show_progress)
        job.progressed.connect(behind.append)
        job.finished.connect(lambda: self._tell(done[0]))
        job.cancelled.connect(lambda: self._tell_cancelled(path, behind[-1].rows if behind else 0))
        self._workplace.run(job, tr("Taking in {name}…", name=path.name))

    def _show_progress(self, step: object) -> None:
        done, total = getattr(step, "done", 0), getattr(step, "total", 0)
        if total:
            self._workplace.notices.progress(done, total)

    def _tell(self, done: Imported) -> None:
        said = [
            tr(
                "Taken in from {name}: new {new}, changed {changed}, known already {known}.",
                name=done.name,
                new=done.new,
                changed=len(done.changed),
                known=done.known,
            )
        ]
        odd = sum(map(len, done.oddities.values()))
        if odd:
            said.append(tr("Rows that break a rule of their own codebook, to look at: {odd}.", odd=odd))
        self._workplace.notices.say(" ".join(said))

    def _tell_cancelled(self, path: Path, rows: int) -> None:
        self._workplace.notices.say(
            tr(
                "Cancelled: the first {rows} rows of {name} are here. Import the file again for the rest; none comes twice.",
                rows=rows,
                name=path.name,
            )
        )
