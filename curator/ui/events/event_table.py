"""The table of events: as wide as its words where there is room, its titles never cut to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from curator.ui.empty_note import EmptyNote
from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from curator.ui.events.event_model import EventModel

TITLE, PLACE = 1, 3
"""The columns that share what room is left."""

ROW = 1.5
"""How high a row is, in lines of type."""

LEAST = {TITLE: 16, PLACE: 10}
"""So many average letters wide these are at least; then the table scrolls sideways."""

ROWS_MEASURED = 100
"""So many rows say how wide the other columns are."""


class EventTable(QTableView):
    """Shows the model's events, one selected at a time, sorted by any column."""

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        # one height for all rows: nobody measures a million of them
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_height()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # by itself Qt looks through a thousand rows after each change
        header.setResizeContentsPrecision(ROWS_MEASURED)
        for column in LEAST:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.setAccessibleName(tr("Events"))
        self._note = EmptyNote(
            self,
            lambda: (
                tr("No event has these words. Empty the line above to see all.")
                if model.is_narrowed
                else tr("No events yet. Record a claim on the Read desk, then press Ctrl+E to put it under one.")
            ),
        )
        model.modelReset.connect(self._share_room)

    def put_current(self, row: int) -> None:
        """Select a row and put the keyboard's place there; Qt's `selectRow` forgets the place from right to left."""
        self.setCurrentIndex(self.model().index(row, 0))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 Qt's name
        """Keep rows as high as a line of another type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_height()

    def _set_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give titles and places what the other columns leave, two parts and one, but not less than their least."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(header.count()) if column not in LEAST)
        left = self.viewport().width() - others
        letter = self.fontMetrics().averageCharWidth()
        place = max(LEAST[PLACE] * letter, left // 3)
        self.setColumnWidth(PLACE, place)
        self.setColumnWidth(TITLE, max(LEAST[TITLE] * letter, left - place))
