"""The queue as a model: where the events that wait stand in the file, in order, and the rows in sight; 100,000 as well as ten.

What waits beside the events (`curator.core.errands`) comes before them, in the same order among itself.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from curator.core import ids
from curator.core.errands import ErrandKind, holds
from curator.core.event_filter import ALL, event_filter, in_words_of, of_person
from curator.core.events import EventState
from curator.core.ids import Uid
from curator.store import history
from curator.store.queries import event_order, queue
from curator.store.queries.queue import First, Waiting
from curator.ui.models import SECOND_LINE_ROLE, VALUE_ROLE, Shown
from curator.ui.words import day, in_own_direction, named, retold, tr
from curator.work.errands import errands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from curator.core.errands import Errand
    from curator.core.event_filter import EventFilter
    from curator.store.driver import Connection

Index = QModelIndex | QPersistentModelIndex

PAGE, PAGES_KEPT = 128, 16
"""So many rows are read at a time, around the one that is asked for, and so many pages are kept."""

_MAY_BE_APPROVED = "waits:submitted not-by:me"
_DISPUTED = "waits:disputed"
_IN_THE_WAY = "waits:disputed,stale_figure"


def show_waiting(waiting: Waiting | Errand) -> Shown:
    """How an event, or what waits beside the events, looks in the queue."""
    why = [] if isinstance(waiting, Waiting) else [named(waiting.kind)]
    why += [named(each) for each in waiting.waits]
    if waiting.impact:
        why.append(tr("up to {n} killed", n=waiting.impact))
    why.append(day(history.moment(waiting.since).date()))
    authors = ", ".join(sorted(waiting.authors))
    title = f"{waiting.public_id} {waiting.title}" if isinstance(waiting, Waiting) else retold(waiting.title)
    return Shown(title, " · ".join(why), "\n".join(map(retold, waiting.reasons)), authors)


_ORDERS: Mapping[First, Callable[[Errand], tuple[object, ...]]] = {
    First.KIND: lambda each: (each.rank, -each.impact, each.since, each.record),
    First.IMPACT: lambda each: (-each.impact, each.rank, each.since, each.record),
    First.AGE: lambda each: (each.since, each.rank, -each.impact, each.record),
}
"""The orders of `queue.First` for what waits beside the events."""


class QueueModel(QAbstractListModel):
    """The events that wait and that a filter leaves, in one of the orders."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._person = ""
        self._typed = ""
        self._first = First.KIND
        self._places = array("q")
        self._errands: list[Errand] = []
        self._rests: list[Errand] = []
        self._beside: list[Errand] = []
        self._pages: dict[int, list[Waiting]] = {}

    @property
    def values(self) -> Sequence[Waiting]:
        """All events that are kept, in order; for few of them."""
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
        self._errands = errands(connection) if connection is not None else []
        self._rests = self._rests if connection is not None else []
        self._arrange()

    def put_rests(self, rests: Sequence[Errand]) -> None:
        """Show these rests of totals as ones to be taken again."""
        if list(rests) != self._rests:
            self._rests = list(rests)
            self._arrange()

    @property
    def beside(self) -> Sequence[Errand]:
        """What waits beside the events and is kept, in order."""
        return self._beside

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
        if self._connection is None:
            return 0
        wanted = self.meant(typed)
        return queue.length(self._connection, wanted) + sum(holds(each, wanted) for each in self._every_errand)

    @property
    def _every_errand(self) -> list[Errand]:
        return [*self._rests, *self._errands]

    def value(self, row: int) -> Waiting | Errand | None:
        """What waits in a row."""
        return self._beside[row] if 0 <= row < len(self._beside) else self.waiting(row - len(self._beside))

    def waiting(self, row: int) -> Waiting | None:
        """The event in a row, counted from the first event."""
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
        """Where an event stands, or its rest of a total; -1 where it is not kept."""
        place = event_order.place_of(self._connection, event) if self._connection is not None else None
        try:
            return -1 if place is None else self._places.index(place) + len(self._beside)
        except ValueError:
            key = ids.key("event", Uid(event))
            rests = (row for row, each in enumerate(self._beside) if (each.kind, each.record) == (ErrandKind.REST, key))
            return next(rests, -1)

    def row_of_errand(self, errand: Errand) -> int:
        """Where what waits for the same reason about the same record stands; -1 where it is not kept."""
        same = (errand.kind, errand.record, errand.field)
        return next((row for row, each in enumerate(self._beside) if (each.kind, each.record, each.field) == same), -1)

    def uids(self, rows: Sequence[int]) -> list[Uid]:
        """The events in these rows; what waits beside the events is left out."""
        if self._connection is None:
            return []
        places = [self._places[row - len(self._beside)] for row in rows if row >= len(self._beside)]
        return [each.uid for each in queue.rows_at(self._connection, places)]

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
        before = len(self._beside)
        for row in range(max(after + 1 - before, 0), len(self._places)):
            place = self._places[row]
            if (is_any or place in wanted) and place not in unwanted:
                return row + before
        return -1

    def _arrange(self) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._places, self._beside = array("q"), []
        if self._connection is not None:
            wanted = self.meant(self._typed) if self._typed.strip() else ALL
            self._beside = sorted(
                (each for each in self._every_errand if holds(each, wanted)), key=_ORDERS[self._first]
            )
            self._places = queue.order(self._connection, wanted, self._first)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._beside) + len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        waiting = self.value(index.row()) if index.isValid() else None
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
