"""The left side of the Review desk: the queue with its filter line, common filters, and what comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from curator.store.queries.queue import First, Waiting
from curator.ui.empty_note import EmptyNote
from curator.ui.focus_handing import hand_focus_on
from curator.ui.lists import TwoLines
from curator.ui.models import VALUE_ROLE
from curator.ui.reviewing.queue_chips import QueueChips
from curator.ui.reviewing.queue_model import QueueModel
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.errands import Errand
    from curator.core.ids import Uid
    from curator.store.driver import Connection

ORDERS = {
    First.KIND: "Most pressing first",
    First.IMPACT: "Most killed first",
    First.AGE: "Longest waiting first",
}


ROOM_FOR_CHIPS = 24
"""The common filters are shown where the queue is at least so many lines high."""


class QueueList(QWidget):
    """What waits, one line in the frame, several selected with Shift or Ctrl; Enter in the line goes to the first."""

    help_anchor = "queue"

    highlighted = Signal(object)
    """Another event has the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.title = QLabel(tr("Queue"), self)
        self.title.setProperty("caption", True)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Filter: words, waits:disputed, impact:10+, by:me"))
        self.line.setAccessibleName(tr("Filter the queue"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._keep)
        self._chips_room = QWidget(self)
        self.chips = QueueChips(self.line.text, self.model.count, self._chips_room)
        self._chips_room.setLayout(self.chips.layout)
        self.chips.changed.connect(self.line.setText)
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("What comes first in the queue"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for first, text in ORDERS.items():
            self.order.addItem(tr(text), first)
        self.order.currentIndexChanged.connect(lambda _: self._order())
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Queue"))
        self.view.selectionModel().currentChanged.connect(self._tell_highlight)
        self._note = EmptyNote(
            self.view,
            lambda: (
                tr("Nothing that waits fits the line above. Empty it to see all.")
                if self.model.is_narrowed
                else tr("Nothing waits. Events come here when they are submitted or disputed.")
            ),
        )
        column = QVBoxLayout(self)
        # a splitter that runs from right to left moves its parts by a pixel, beyond its own edge
        column.setContentsMargins(1, 0, 1, 0)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addWidget(self._chips_room)
        column.addWidget(self.order)
        column.addWidget(self.view, 1)
        hand_focus_on(self, self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Leave the common filters away where the queue itself would have no room beside them."""
        super().resizeEvent(event)
        self._chips_room.setVisible(self.height() >= ROOM_FOR_CHIPS * self.fontMetrics().lineSpacing())

    def fill(self, connection: Connection | None, person: str) -> None:
        """Show what waits now, and count it anew; nobody is in the frame then."""
        self.model.fill(connection, person)
        self.chips.count_anew()

    def current(self) -> Waiting | Errand | None:
        """What is in the frame: an event, or what waits beside the events."""
        value: Waiting | Errand | None = self.view.currentIndex().data(VALUE_ROLE)
        return value

    def put_row(self, row: int) -> None:
        """Put the frame on a row, which alone is selected then."""
        self.view.setCurrentIndex(self.model.index(row, 0))

    def put_current(self, waiting: Waiting | Errand) -> bool:
        """Put the frame on what waits; whether it still does and the filter leaves it."""
        if isinstance(waiting, Waiting):
            return self.put_event(waiting.uid)
        row = self.model.row_of_errand(waiting)
        if row >= 0:
            self.put_row(row)
        return row >= 0

    def put_rests(self, rests: Sequence[Errand]) -> None:
        """Show these rests of totals as ones to be taken again; what is in the frame stays there."""
        before = self.current()
        self.model.put_rests(rests)
        self._stay_with(before)
        self.chips.count_anew()

    def put_event(self, event: str) -> bool:
        """Put the frame on an event; whether it waits and the filter leaves it."""
        row = self.model.row_of(event)
        if row >= 0:
            self.put_row(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Move the frame on by so many."""
        if self.can_step(by):
            self.put_row(self.view.currentIndex().row() + by)

    def can_step(self, by: int) -> bool:
        """Whether there is something so many below the one in the frame, or above it."""
        return 0 <= self.view.currentIndex().row() + by < self.model.rowCount()

    def selected(self, most: int) -> tuple[list[Uid], int]:
        """The first of the selected events, at most so many, in their order, and how many are selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        events = [row for row in rows if row >= len(self.model.beside)]
        return self.model.uids(events[:most]), len(events)

    def turn_order(self) -> None:
        """Put the next thing first."""
        self.order.setCurrentIndex((self.order.currentIndex() + 1) % self.order.count())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """From the line, down and Enter go to the list."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if (enters or event.key() == Qt.Key.Key_Down) and not event.modifiers() and self.model.rowCount():
                self.view.setFocus()
                self.put_row(max(self.view.currentIndex().row(), 0))
                return True
        return super().eventFilter(watched, event)

    def _keep(self, typed: str) -> None:
        before = self.current()
        self.model.keep(typed)
        self.chips.follow_line()
        self._stay_with(before)

    def _order(self) -> None:
        before = self.current()
        self.model.put_first(First(self.order.currentData()))
        self._stay_with(before)

    def _stay_with(self, before: Waiting | Errand | None) -> None:
        """Keep what was in the frame there, or put the first there."""
        if before is not None and self.put_current(before):
            return
        if self.model.rowCount():
            self.put_row(0)
        else:
            self.highlighted.emit(None)

    def _tell_highlight(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.highlighted.emit(index.data(VALUE_ROLE))
