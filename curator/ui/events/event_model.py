"""The table of events as a model: ordered by any column, narrowed by what is typed, a million as well as ten."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from curator.core.event_filter import event_filter, in_words_of
from curator.core.events import EventState
from curator.store.queries import event_order, event_table
from curator.store.queries.event_order import Column
from curator.ui.models import VALUE_ROLE
from curator.ui.words import in_own_direction, isolated, named, number, short_day, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QObject

    from curator.core.event_filter import EventFilter
    from curator.store.driver import Connection
    from curator.store.queries.event_table import EventRow

Index = QModelIndex | QPersistentModelIndex


def told_killed(row: EventRow) -> str:
    """Low, best and high in one cell; a dash where nobody has confirmed a number, which is not zero."""
    if row.killed is None:
        return "–"
    low, best, high = row.killed
    return number(best) if low == best == high else isolated(f"{low} – {best} – {high}")


def told_days(row: EventRow) -> str:
    """The days of an event."""
    earliest, latest = short_day(row.earliest), short_day(row.latest)
    return earliest if earliest == latest else f"{earliest or '…'} – {latest or '…'}"


COLUMNS: tuple[tuple[str, Callable[[EventRow], str]], ...] = (
    ("Id", lambda row: row.public_id),
    ("Event", lambda row: in_own_direction(row.title)),
    ("Days", told_days),
    ("Place", lambda row: in_own_direction(", ".join(part for part in (row.place, row.admin1) if part))),
    ("Killed", told_killed),
    ("Claims", lambda row: number(row.claims)),
    ("State", lambda row: named(row.state) + (" ⚑" if row.contested else "")),
)


PAGE = 256
"""So many rows are read at a time, around the one that is asked for."""

PAGES_KEPT = 24

FEW = 20_000
"""Up to so many events are put in order anew with every change; more keep their order until it is asked for again."""

_ORDERS = (Column.ID, Column.TITLE, Column.DAYS, Column.PLACE, Column.KILLED, Column.CLAIMS, Column.STATE)
"""What each column is ordered by."""


class EventModel(QAbstractTableModel):
    """The events that a filter leaves, in an order; it keeps where they stand in the file, and the rows in sight."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._places = array("q")
        self._pages: dict[int, list[EventRow]] = {}
        self._typed = ""
        self._stock = 0
        self._order: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder)
        self._more: Iterator[array[int]] = iter(())
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_on)

    @property
    def rows(self) -> Sequence[EventRow]:
        """All events that are kept, in order; for few of them."""
        self.read_all()
        return event_order.rows_at(self._connection, self._places) if self._connection is not None else []

    @property
    def wanted(self) -> EventFilter:
        """The filter in force."""
        names = {state: named(state) for state in EventState}
        return in_words_of(event_filter(self._typed), names)

    @property
    def is_narrowed(self) -> bool:
        """Whether something was typed that an event must hold."""
        return bool(self._typed.strip())

    def fill(self, connection: Connection | None) -> None:
        """Show the events of this collection; asked again, what changed of them."""
        if connection is not None and connection is self._connection:
            self.follow_changes()
            return
        self._connection = connection
        self._arrange()

    def keep(self, typed: str) -> None:
        """Keep the events that hold what was typed."""
        self._typed = typed
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; numbers as numbers."""
        self._order = (column, order)
        self._arrange()

    def follow_changes(self) -> None:
        """Show what changed of the events; a few are put in order anew, of many the rows alone, unless some came or went."""
        if len(self._places) <= FEW or self._stock != self._events():
            self._arrange()
            return
        self._pages.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, len(COLUMNS) - 1))

    def row_of(self, event: str) -> int:
        """Where an event stands; -1 where it is not kept."""
        place = event_order.place_of(self._connection, event) if self._connection is not None else None
        if place is None:
            return -1
        self.read_all()
        try:
            return self._places.index(place)
        except ValueError:
            return -1

    def read_all(self) -> None:
        """Have the order to its end."""
        while self._reading.isActive():
            self._read_on()

    def _events(self) -> int:
        """How many events there are, whatever the filter leaves."""
        return event_table.stock(self._connection)[0] if self._connection is not None else 0

    def _arrange(self) -> None:
        self._reading.stop()
        self._stock = self._events()
        self.beginResetModel()
        self._places = array("q")
        self._pages.clear()
        if self._connection is not None:
            column, order = self._order
            descending = order is Qt.SortOrder.DescendingOrder
            self._more = event_order.order(self._connection, _ORDERS[column], self.wanted, descending=descending)
            self._places.extend(next(self._more, ()))
            if len(self._places) >= event_order.AT_ONCE:
                self._reading.start(0)
        else:
            self._more = iter(())
        self.endResetModel()

    def _read_on(self) -> None:
        some = next(self._more, None)
        if some is None:
            self._reading.stop()
            return
        first = len(self._places)
        self.beginInsertRows(QModelIndex(), first, first + len(some) - 1)
        self._places.extend(some)
        self.endInsertRows()

    def _row(self, number: int) -> EventRow | None:
        page = number // PAGE
        if page not in self._pages and self._connection is not None:
            while len(self._pages) >= PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = event_order.rows_at(self._connection, self._places[page * PAGE : (page + 1) * PAGE])
        rows = self._pages.get(page, [])
        return rows[number % PAGE] if number % PAGE < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many events are kept."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        row = self._row(index.row()) if index.isValid() else None
        if row is None:
            return None
        section = index.column()
        tell = COLUMNS[section][1]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tell(row)
            case Qt.ItemDataRole.ToolTipRole:
                # a narrow column cuts it
                return tell(row) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr(COLUMNS[section][0])}: {tell(row)}"
            case _:
                return row if role == VALUE_ROLE else None

    def headerData(  # noqa: N802 Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The captions of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(COLUMNS[section][0])
        return None
