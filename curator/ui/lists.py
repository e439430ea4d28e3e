"""A list with a line to filter it by typing; entries of two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.ui.empty_note import EmptyNote
from curator.ui.focus_handing import hand_focus_on
from curator.ui.mirroring import runs
from curator.ui.models import SECOND_LINE_ROLE, VALUE_ROLE, Shown, TypedFilter, ValuesModel
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")
PADDING = 6


def is_turned(option: QStyleOptionViewItem) -> bool:
    """Whether the view runs from right to left."""
    return option.direction is Qt.LayoutDirection.RightToLeft


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw what lies behind an entry, and a frame around the one that has the keyboard."""
    has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
    option.state &= ~QStyle.StateFlag.State_HasFocus
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
    if has_keyboard:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 1))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.restore()


class TwoLines(QStyledItemDelegate):
    """Draws an entry's text and, below it and quieter, its second line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one entry; each line of it runs by its own script and stands at the side where the window begins."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        draw_ground(painter, plain)
        painter.save()
        side = Qt.AlignmentFlag.AlignRight if is_turned(plain) else Qt.AlignmentFlag.AlignLeft
        area: QRect = plain.rect.adjusted(PADDING, PADDING // 2, -PADDING, -PADDING // 2)
        metrics = plain.fontMetrics
        for role, ink in (
            (Qt.ItemDataRole.DisplayRole, QPalette.ColorRole.Text),
            (SECOND_LINE_ROLE, QPalette.ColorRole.PlaceholderText),
        ):
            text = index.data(role) or ""
            painter.setPen(plain.palette.color(ink))
            painter.setLayoutDirection(runs(text))
            line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | side | Qt.AlignmentFlag.AlignAbsolute, line)
            area.setTop(area.top() + metrics.lineSpacing())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 Qt's name
        """Room for one line, or two where there is a second."""
        lines = 2 if index.data(SECOND_LINE_ROLE) else 1
        return QSize(120, option.fontMetrics.lineSpacing() * lines + PADDING)


class FilteredList(QWidget, Generic[T]):
    """A heading, a line to type in, and the values that fit; Enter or a click chooses one."""

    chosen = Signal(object)
    """A value was chosen."""

    highlighted = Signal(object)
    """Another value has the frame."""

    def __init__(self, heading: str, empty: str, show: Callable[[T], Shown], parent: QWidget | None = None) -> None:
        """`empty` is what to say, and what to do, while there is nothing to list."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Filter {what}", what=heading.lower()))
        self.line.setAccessibleName(tr("Filter {what}", what=heading.lower()))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.model: ValuesModel[T] = ValuesModel(show, self)
        self._proxy = TypedFilter(self)
        self._proxy.setSourceModel(self.model)
        self.view = QListView(self)
        self.view.setModel(self._proxy)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(heading)
        self.view.activated.connect(self._choose)
        self.view.clicked.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._tell_highlight)
        self.line.textChanged.connect(self._proxy.keep)
        self._empty = QLabel(empty, self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("quiet", True)
        self._note = EmptyNote(
            self.view,
            lambda: tr("Nothing here has these words. Empty the line to see all.") if self.line.text() else "",
        )
        self.title = QLabel(heading, self)
        self.title.setProperty("caption", True)
        column = QVBoxLayout(self)
        # a splitter that runs from right to left moves its parts by a pixel, beyond its own edge
        column.setContentsMargins(1, 0, 1, 0)
        for widget in (self.title, self.line, self._empty, self.view):
            column.addWidget(widget)
        column.setStretchFactor(self.view, 1)
        # where there is nothing to list, the heading and the hint stay at the top
        column.addStretch(0)
        hand_focus_on(self, self.view)
        self.fill(())

    def fill(self, values: Sequence[T]) -> None:
        """List these values; the one in the frame stays in it if it is still there."""
        before = self.current()
        self.model.fill(values)
        self._empty.setVisible(not values)
        self.view.setVisible(bool(values))
        self.line.setVisible(len(values) > 1)
        if before is not None and before in values:
            self.put_current(before)

    def say_empty(self, sentence: str) -> None:
        """Say this while there is nothing to list."""
        self._empty.setText(sentence)

    def current(self) -> T | None:
        """The value in the frame."""
        value: T | None = self.view.currentIndex().data(VALUE_ROLE)
        return value

    def put_current(self, value: T) -> None:
        """Put the frame on a value, without choosing it."""
        row = list(self.model.values).index(value)
        self.view.setCurrentIndex(self._proxy.mapFromSource(self.model.index(row, 0)))

    def step(self, by: int) -> None:
        """Move the frame on by so many and choose what is in it."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self._proxy.rowCount():
            index = self._proxy.index(row, 0)
            self.view.setCurrentIndex(index)
            self._choose(index)

    def can_step(self, by: int) -> bool:
        """Whether there is a value so many below the one in the frame, or above it."""
        return 0 <= self.view.currentIndex().row() + by < self._proxy.rowCount()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """From the line, down goes to the list and Enter takes its first entry."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                self.step(0 if self.view.currentIndex().isValid() else 1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._proxy.rowCount():
                self._choose(self._proxy.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        value = index.data(VALUE_ROLE)
        if value is not None:
            self.chosen.emit(value)

    def _tell_highlight(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.highlighted.emit(index.data(VALUE_ROLE))
