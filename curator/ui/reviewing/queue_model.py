"""The queue as a model: where the events that wait stand in the file, in order, and the rows in sight; 100,000 as well as ten."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from curator.core.event_filter import ALL, event_filter, in_words_of, of_person
from curator.core.events import EventState
from curator.store import history
from curator.store.queries import event_order, queue
from curator.store.queries.queue import First
from curator.ui.models import SECOND_LINE_ROLE, VALUE_ROLE, Shown
from curator.ui.words import day, in_own_direction, named, retold, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from curator.core.event_filter import EventFilter
    from curator.core.ids import Uid
    from curator.store.driver import Connection
    from curator.store.queries.queue import Waiting

Index = QModelIndex | QPersistentModelIndex

PAGE, PAGES_KEPT = 128, 16
"""So many rows are read at a time, around the one that is asked for, and so many pages are kept."""

_MAY_BE_APPROVED = "waits:submitted not-by:me"
_DISPUTED = "waits:disputed"
_IN_THE_WAY = "waits:disputed,stale_figure"


def show_waiting(waiting: Waiting) -> Shown:
    """How an event looks in the queue."""
    why = [named(each) for each in waiting.waits]
    if waiting.impact:
        why.append(tr("up to {n} killed", n=waiting.impact))
    why.append(day(history.moment(waiting.since).date()))
    authors = ", ".join(sorted(waiting.authors))
    return Shown(
        f"{waiting.public_id} {waiting.title}", " · ".join(why), "\n".join(map(retold, waiting.reasons)), authors
    )


class QueueModel(QAbstractListModel):
    """The events that wait and that a filter leaves, in one of the orders."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._person = ""
        self._typed = ""
        self._first = First.KIND
        self._places = array("q")
        self._pages: dict[int, list[Waiting]] = {}

    @property
    def values(self) -> Sequence[Waiting]:
        """All that is kept, in order; for few of them."""
        return queue.rows_at(self._connection, self._places) if self._connection is not None else []

    @property
    def first(self) -> First:
        """What comes first."""
        return self._first

    @property
    def is_narrowed(self) -> bool:
        """Whether something was typed that an event must hold."""
        return bool(self._typed.strip())

    def meant(self, typed: str) -> EventFilter:
        """The filter that a line means to whoever is here, in the words of the window."""
        names = {state: named(state) for state in EventState}
        return of_person(in_words_of(event_filter(typed), names), self._person)

    def fill(self, connection: Connection | None, person: str) -> None:
        """Show what waits in this collection now; `person` is whoever is here."""
        self._connection, self._person = connection, person
        self._arrange()

    def keep(self, typed: str) -> None:
        """Keep the events that hold what was typed."""
        self._typed = typed
        self._arrange()

    def put_first(self, first: First) -> None:
        """Put another thing first."""
        self._first = first
        self._arrange()

    def count(self, typed: str = "") -> int:
        """How many wait that a filter leaves, whatever is typed."""
        return queue.length(self._connection, self.meant(typed)) if self._connection is not None else 0

    def waiting(self, row: int) -> Waiting | None:
        """The event in a row."""
        if not 0 <= row < len(self._places) or self._connection is None:
            return None
        page = row // PAGE
        if page not in self._pages:
            while len(self._pages) >= PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = queue.rows_at(self._connection, self._places[page * PAGE : (page + 1) * PAGE])
        rows = self._pages[page]
        return rows[row % PAGE] if row % PAGE < len(rows) else None

    def row_of(self, event: str) -> int:
        """Where an event stands; -1 where it is not kept."""
        place = event_order.place_of(self._connection, event) if self._connection is not None else None
        try:
            return -1 if place is None else self._places.index(place)
        except ValueError:
            return -1

    def uids(self, rows: Sequence[int]) -> list[Uid]:
        """The events in these rows."""
        if self._connection is None:
            return []
        return [each.uid for each in queue.rows_at(self._connection, [self._places[row] for row in rows])]

    def next_undisputed(self, after: int) -> int:
        """The next row behind this one of which nothing is disputed; -1 where none is."""
        return self._next(after, set(), self._those(_DISPUTED), is_any=True)

    def next_to_approve(self, after: int, *, is_alone: bool) -> int:
        """The next row behind this one whose event whoever is here may approve; -1 where there is none."""
        wanted = _MAY_BE_APPROVED.removesuffix(" not-by:me") if is_alone else _MAY_BE_APPROVED
        return self._next(after, self._those(wanted), self._those(_IN_THE_WAY), is_any=False)

    def _those(self, typed: str) -> set[int]:
        return set(queue.order(self._connection, self.meant(typed))) if self._connection is not None else set()

    def _next(self, after: int, wanted: set[int], unwanted: set[int], *, is_any: bool) -> int:
        for row in range(after + 1, len(self._places)):
            place = self._places[row]
            if (is_any or place in wanted) and place not in unwanted:
                return row
        return -1

    def _arrange(self) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._places = array("q")
        if self._connection is not None:
            wanted = self.meant(self._typed) if self._typed.strip() else ALL
            self._places = queue.order(self._connection, wanted, self._first)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        waiting = self.waiting(index.row()) if index.isValid() else None
        if waiting is None:
            return None
        if role == VALUE_ROLE:
            return waiting
        shown = show_waiting(waiting)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_own_direction(shown.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{shown.text}, {shown.second}"
            case Qt.ItemDataRole.ToolTipRole:
                return shown.tip or None
            case _:
                return shown.second if role == SECOND_LINE_ROLE else None
