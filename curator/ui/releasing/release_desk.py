"""The Release desk: what goes out on the left, what is withheld and why on the right, and the writing of the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from curator.core import ids
from curator.exchange import exporters
from curator.exchange.exporting import Exported, Progress
from curator.ui.buttons import action_button
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import hand_focus_on
from curator.ui.jobs import ThreadJob
from curator.ui.lists import FilteredList
from curator.ui.models import Shown
from curator.ui.words import named, retold, tr
from curator.work import releases, releasing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.ids import RecordKey
    from curator.ui.workplace import Workplace
    from curator.work.releasing import Previewed


def show_released(event: Previewed) -> Shown:
    """How an event that goes out looks: its number, and how it was reviewed."""
    killed = event.killed
    number = tr("no number of people killed")
    if killed is not None:
        high = f"{killed.high}+" if killed.high_open else str(killed.high)
        number = tr("killed: {low} – {best} – {high}", low=killed.low, best=killed.best, high=high)
    return Shown(f"{event.public_id} {event.title}", f"{number} · {named(event.state)}", event.title)


def show_withheld(event: Previewed) -> Shown:
    """How an event that does not go out looks: why not."""
    why = " ".join(map(retold, event.because))
    return Shown(f"{event.public_id} {event.title}", why, why)


class ReleaseDesk(QWidget):
    """Shows what an export would do, and does it."""

    help_anchor = "release"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self.released: FilteredList[Previewed] = FilteredList(
            tr("Goes out"), tr("No event is approved yet. Approve some on the Review desk."), show_released, self
        )
        self.withheld: FilteredList[Previewed] = FilteredList(
            tr("Withheld, and why"), tr("Nothing is withheld."), show_withheld, self
        )
        for listed in (self.released, self.withheld):
            listed.chosen.connect(lambda event: workplace.show_event(event.uid))
        self.layout_box = QComboBox(self)
        self.layout_box.setAccessibleName(tr("Layout"))
        self.layout_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for layout in exporters.LAYOUTS:
            self.layout_box.addItem(f"{layout.name} · {tr(layout.title)}", layout.name)
        self.label = QLineEdit(self)
        self.label.setPlaceholderText(tr("Label of this release, such as 2025-03"))
        self.label.setAccessibleName(tr("Label"))
        self.folder = QLineEdit(self)
        self.folder.setPlaceholderText(tr("Folder for the files"))
        self.folder.setAccessibleName(tr("Folder for the files"))
        self._choose = QPushButton(tr("Choose…"), self)
        self._choose.clicked.connect(self._ask_folder)
        self.excel = QCheckBox(tr("for Excel (byte order mark)"), self)
        self.unreviewed = QCheckBox(tr("with events that nobody approved (the files say UNREVIEWED)"), self)
        self._open = QPushButton(tr("Open the folder"), self)
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text())))
        self._open.hide()
        self._lay_out()
        workplace.handle("release.export", self.export, ready=lambda: workplace.collection is not None)
        workplace.opened.connect(self._begin)
        workplace.changed.connect(self._follow)
        workplace.desk_changed.connect(lambda _: self._refresh_if_stale())
        hand_focus_on(self, self.released)

    def record_in_hand(self) -> str | None:
        """The key of the event in the frame, of those withheld where that list has the caret."""
        lists = (self.released, self.withheld)
        chosen = [each.current() for each in (lists[::-1] if self.withheld.view.hasFocus() else lists)]
        return next((ids.key("event", each.uid) for each in chosen if each is not None), None)

    def refresh(self) -> None:
        """Look again at what an export would do."""
        connection = self._workplace.connection
        if connection is None:
            self.released.fill(())
            self.withheld.fill(())
            return
        seen = releases.finish(releasing.preview(connection))
        self.released.fill(seen.released)
        self.withheld.fill(seen.withheld)
        self._stale = False

    def export(self) -> None:
        """Write the files, with progress and a way to cancel."""
        collection = self._workplace.collection
        if collection is None:
            return
        if not self.folder.text().strip():
            self._ask_folder()
        folder = self.folder.text().strip()
        if not folder:
            return
        layout, unreviewed = self.layout_box.currentData(), self.unreviewed.isChecked()
        label, excel = self.label.text().strip(), self.excel.isChecked()
        results: list[Exported] = []

        def steps() -> Iterator[Progress]:
            reader = collection.reader()
            try:
                done = yield from exporters.export(
                    reader.connection,
                    layout,
                    Path(folder),
                    release_label=label,
                    unreviewed=unreviewed,
                    excel=excel,
                )
                results.append(done)
            finally:
                reader.close()

        def finish() -> None:
            exported = results[0]
            if collection.is_writable:
                self._workplace.attempt(
                    lambda: releasing.note_export(collection, layout, exported, unreviewed=unreviewed)
                )
            self._open.show()
            self._workplace.notices.say(
                tr(
                    "Written to {folder}: events {events}, withheld {withheld}, withdrawn {gone}.",
                    folder=exported.folder,
                    events=exported.events,
                    withheld=exported.withheld,
                    gone=exported.gone,
                )
            )

        job = ThreadJob(steps, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(finish)
        job.cancelled.connect(lambda: self._workplace.notices.say(tr("Cancelled: nothing was written.")))
        self._workplace.run(job, tr("Writing the files…"))

    def _show_progress(self, step: object) -> None:
        if isinstance(step, Progress):
            self._workplace.notices.progress(step.done, step.total)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, tr("Folder for the files"), self.folder.text() or str(Path.home())
        )
        if name:
            self.folder.setText(name)

    def _begin(self) -> None:
        self._stale = True
        self._open.hide()
        self._refresh_if_stale()

    def _follow(self, _records: frozenset[RecordKey]) -> None:
        self._stale = True
        self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.released)
        splitter.addWidget(self.withheld)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self._choose)
        options = QHBoxLayout()
        options.addWidget(self.layout_box, 3)
        options.addWidget(self.label, 2)
        boxes, buttons = FlowLayout(), FlowLayout()
        title = QLabel(tr("Files"), self)
        title.setProperty("caption", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter, 1)
        column.addWidget(title)
        for row in (options, where, boxes, buttons):
            column.addLayout(row)
        boxes.add(self.excel, self.unreviewed)
        buttons.add(action_button(self._workplace, "release.export", self, main=True), self._open)
