"""The table of events as a model: rows of plain values, sorted by any column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from curator.core.folding import folded
from curator.ui.models import VALUE_ROLE
from curator.ui.words import in_own_direction, isolated, named, number, short_day, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

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


class EventModel(QAbstractTableModel):
    """All events; `keep` leaves those that hold every word typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[EventRow] = ()
        self._kept: list[EventRow] = []
        self._words: list[str] = []
        self._order: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[EventRow]:
        """The events that are kept, in order."""
        return self._kept

    @property
    def is_narrowed(self) -> bool:
        """Whether words were typed that an event must have."""
        return bool(self._words)

    def fill(self, rows: Sequence[EventRow]) -> None:
        """Show these events instead."""
        self._all = rows
        self._arrange()

    def keep(self, typed: str) -> None:
        """Keep the events that hold these words."""
        self._words = folded(typed).casefold().split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; numbers as numbers."""
        self._order = (column, order)
        self._arrange()

    def row_of(self, event: str) -> int:
        """Where an event stands; -1 where it is not kept."""
        return next((n for n, row in enumerate(self._kept) if row.uid == event), -1)

    def _arrange(self) -> None:
        self.beginResetModel()
        column, order = self._order
        self._kept = [row for row in self._all if all(word in _found_by(row) for word in self._words)]
        self._kept.sort(key=lambda row: _sort_key(row, column), reverse=order is Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many events are kept."""
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        if not index.isValid():
            return None
        row = self._kept[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](row)
        if role == Qt.ItemDataRole.ToolTipRole:
            # a narrow column cuts it
            return COLUMNS[index.column()][1](row) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[index.column()][0])}: {COLUMNS[index.column()][1](row)}"
        return row if role == VALUE_ROLE else None

    def headerData(  # noqa: N802 Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The captions of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(COLUMNS[section][0])
        return None


def _found_by(row: EventRow) -> str:
    told = (tell(row) for _, tell in COLUMNS)
    # a day is found as it is shown, and as it is typed everywhere
    return folded(" ".join((*told, row.earliest, row.latest))).casefold()


def _sort_key(row: EventRow, column: int) -> tuple[float, str]:
    caption, tell = COLUMNS[column]
    match caption:
        case "Killed":
            return (-1.0 if row.killed is None else float(row.killed[1]), row.public_id)
        case "Days":
            return (0.0, f"{row.earliest} {row.latest}")
        case "Claims":
            return (float(row.claims), row.public_id)
        case _:
            return (0.0, tell(row).casefold())
