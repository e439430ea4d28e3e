"""Lists for views: a model over plain values, and a proxy that keeps what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from curator.core.folding import folded
from curator.ui.words import in_own_direction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The value itself, not its text."""

SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 2
"""What stands, quieter, below the text."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How a value looks in a list: its text, a second line, a hint for the mouse, and what typing finds it by."""

    text: str
    second: str = ""
    tip: str = ""
    find: str = ""


class ValuesModel(QAbstractListModel, Generic[T]):
    """A list of values, each shown as `show` says."""

    def __init__(self, show: Callable[[T], Shown], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._values: Sequence[T] = ()

    @property
    def values(self) -> Sequence[T]:
        """What it lists."""
        return self._values

    def fill(self, values: Sequence[T]) -> None:
        """List these values instead."""
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def put(self, row: int, value: T) -> None:
        """Show another value in one row."""
        self._values = [*self._values[:row], value, *self._values[row + 1 :]]
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a view asks for."""
        if not index.isValid():
            return None
        value = self._values[index.row()]
        if role == VALUE_ROLE:
            return value
        shown = self._show(value)
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: in_own_direction(shown.text),
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(part for part in (shown.text, shown.second) if part),
            Qt.ItemDataRole.ToolTipRole: shown.tip or None,
            Qt.ItemDataRole.EditRole: folded(f"{shown.text} {shown.second} {shown.find}").casefold(),
            SECOND_LINE_ROLE: shown.second,
        }
        return answers.get(role)


class TypedFilter(QSortFilterProxyModel):
    """Keeps the rows that hold every word typed, in any order, whatever the case and the Arabic vowels."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def keep(self, typed: str) -> None:
        """Keep what has these words."""
        self.beginFilterChange()
        self._words = folded(typed).casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 Qt's name
        """Whether a row has all the words."""
        if not self._words:
            return True
        text = self.sourceModel().index(row, 0, parent).data(Qt.ItemDataRole.EditRole)
        return all(word in text for word in self._words)
