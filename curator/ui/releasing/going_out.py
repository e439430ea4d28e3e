"""What would go out: the line that says which events, those that go out, and those that do not, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from curator.core import ids
from curator.core.vocabulary_terms import Vocabulary
from curator.exchange.exporting import Progress
from curator.store.queries import event_order, vocabularies
from curator.ui.jobs import ThreadJob
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.releasing.criteria_line import CriteriaLine
from curator.ui.words import named, number, retold, tr
from curator.work import releasing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from curator.store.collection import Collection
    from curator.ui.workplace import Workplace
    from curator.work.releasing import Preview, Previewed

PAUSE_MILLISECONDS = 300
"""The events are looked through when the line has stood still so long."""


def show_released(event: Previewed) -> Shown:
    """How an event that goes out looks: its number, how it was reviewed, and which layouts have no place for it."""
    killed = event.killed
    told = tr("no number of people killed")
    if killed is not None:
        high = f"{killed.high}+" if killed.high_open else str(killed.high)
        told = tr("killed: {low} – {best} – {high}", low=killed.low, best=killed.best, high=high)
    places = [
        tr("not in {layout}: {why}", layout=layout, why=" ".join(map(retold, why))) for layout, why in event.places
    ]
    second = " · ".join([told, named(event.state), *places])
    return Shown(f"{event.public_id} {event.title}", second, "\n".join([event.title, *places]))


def show_withheld(event: Previewed) -> Shown:
    """How an event that does not go out looks: why not."""
    why = " ".join(map(retold, event.because))
    return Shown(f"{event.public_id} {event.title}", why, why)


class GoingOut(QWidget):
    """Shows what an export would do, looked through beside the person who goes on working."""

    wanted = Signal()
    """Another filter stands in the line."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._job: ThreadJob | None = None
        self.layouts: Callable[[], Sequence[str]] = lambda: ()
        self.unreviewed: Callable[[], bool] = lambda: False
        self.line = CriteriaLine(self)
        self.released: FilteredList[Previewed] = FilteredList(
            tr("Goes out"), tr("No event is approved yet. Approve some on the Review desk."), show_released, self
        )
        self.withheld: FilteredList[Previewed] = FilteredList(
            tr("Withheld, and why"), tr("Nothing is withheld."), show_withheld, self
        )
        for listed in (self.released, self.withheld):
            listed.chosen.connect(lambda event: workplace.show_event(event.uid))
        self.told = QLabel(self)
        self.told.setProperty("quiet", True)
        self.told.setWordWrap(True)
        self.stop = QPushButton(tr("Stop looking"), self)
        self.stop.clicked.connect(self.cancel)
        self.stop.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.look)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.returnPressed.connect(self.look)
        self._lay_out()

    def first_part(self) -> QWidget:
        """Where the keyboard begins: in the list that has something, else in the line above it."""
        views = (self.released.view, self.withheld.view)
        return next((each for each in views if each.isVisibleTo(self)), self.line)

    def record_in_hand(self) -> str | None:
        """The key of the event in the frame, of those withheld where that list has the caret."""
        lists = (self.released, self.withheld)
        chosen = [each.current() for each in (lists[::-1] if self.withheld.view.hasFocus() else lists)]
        return next((ids.key("event", each.uid) for each in chosen if each is not None), None)

    def look(self) -> None:
        """Look through the events, in place of what is under way."""
        self._pause.stop()
        self.cancel()
        collection = self._workplace.collection
        if collection is None:
            self._fill(None)
            return
        found: list[Preview] = []
        offered: list[tuple[Sequence[str], Sequence[str]]] = []
        criteria, layouts, unreviewed = self.line.text(), self.layouts(), self.unreviewed()

        def steps() -> Iterator[Progress]:
            reader = collection.reader()
            try:
                found.append(
                    (yield from releasing.preview(reader.connection, criteria, layouts, unreviewed=unreviewed))
                )
                offered.append(_offered(reader))
            finally:
                reader.close()

        def finish() -> None:
            if self._job is job:
                self._job = None
                self.line.offer(*offered[0])
                self._fill(found[0])

        def leave() -> None:
            if self._job is job:
                self._job = None
                self.stop.hide()
                self.told.setText(tr("Stopped: what is listed is from before."))

        job = self._job = ThreadJob(steps, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(finish)
        job.cancelled.connect(leave)
        job.failed.connect(leave)
        self.told.setText(tr("Looking through the events…"))
        self.stop.show()
        self._workplace.run(job)

    def cancel(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, step: object) -> None:
        if self._job is not None and self.sender() is self._job and isinstance(step, Progress) and step.total:
            told = tr("Looking through the events: {done} of {total}", done=number(step.done), total=number(step.total))
            self.told.setText(told)

    def _fill(self, found: Preview | None) -> None:
        had_keyboard = self.stop.hasFocus() or any(each.view.hasFocus() for each in (self.released, self.withheld))
        if had_keyboard:
            # what is about to go out of sight must not take the keyboard with it
            self.line.setFocus()
        self.stop.hide()
        self.released.fill(found.released if found else ())
        self.withheld.fill(found.withheld if found else ())
        if had_keyboard:
            self.first_part().setFocus()
        self.told.setText(
            tr(
                "Goes out: {events} · withheld: {withheld} · withdrawn or merged: {gone}",
                events=number(len(found.released)),
                withheld=number(len(found.withheld)),
                gone=number(len(found.gone)),
            )
            if found
            else ""
        )

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.released)
        splitter.addWidget(self.withheld)
        splitter.setSizes([600, 600])
        for place in (0, 1):
            splitter.setStretchFactor(place, 1)
            splitter.setCollapsible(place, False)
        state = QHBoxLayout()
        state.addWidget(self.told, 1)
        state.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(splitter, 1)
        column.addLayout(state)


def _offered(collection: Collection) -> tuple[Sequence[str], Sequence[str]]:
    """The governorates and the event types that a filter can ask for."""
    types = vocabularies.every(collection.connection)[Vocabulary.EVENT_TYPES].terms
    return event_order.areas(collection.connection), [each.name for each in types]
