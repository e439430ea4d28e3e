"""A row of widgets that goes on in the next line where there is no more room, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidgetItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GAP = 6


class FlowLayout(QLayout):
    """Puts its widgets beside each other, each at the size it asks for, in as many lines as the width needs."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end."""
        for widget in widgets:
            self.addChildWidget(widget)
            self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 Qt's name
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 Qt gives no item too
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 Qt gives no item too
        """Take the item at a place away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 Qt's name
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 Qt's name
        """How high it is at this width."""
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 Qt's name
        """The widest of them in each line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 Qt's name
        """Put everything into its place."""
        super().setGeometry(area)
        self._arrange(area, is_trial=False)

    def _arrange(self, area: QRect, *, is_trial: bool) -> int:
        """Put the items into lines of this area; the height that they take."""
        from_right = not is_trial and self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        x, y, high = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if high and x + size.width() > area.right() + 1:
                x, y, high = area.x(), y + high + GAP, 0
            if not is_trial:
                width = min(size.width(), area.width())
                left = area.right() + 1 - (x - area.x()) - width if from_right else x
                item.setGeometry(QRect(QPoint(left, y), QSize(width, size.height())))
            x += size.width() + GAP
            high = max(high, size.height())
        return y + high - area.y()
