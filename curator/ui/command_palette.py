"""The command palette: every action by name, with its key; type to find, Enter to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from curator.ui.actions import ACTIONS
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace

NAME_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT, TOP = 560, 420, 60


def score(typed: str, text: str) -> int | None:
    """How well an action's text fits what was typed, the smaller the better; None where it does not.

    Each word typed must begin a word of the text, or stand somewhere in it; beginnings come first.
    """
    words = text.casefold().split()
    total = 0
    for part in typed.casefold().split():
        if any(word.startswith(part) for word in words):
            continue
        if part not in text.casefold():
            return None
        total += 10
    return total + len(words)


class CommandPalette(QFrame):
    """A line to type in and the actions that fit, over the middle of the window."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._before: QWidget | None = None
        self.setProperty("card", True)
        self.setAutoFillBackground(True)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("Find an action by name"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Actions that fit"))
        self.list.clicked.connect(lambda _: self._do())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.hide()

    def open(self) -> None:
        """Show it, empty, with the caret in the line."""
        window = self._window
        width = min(WIDTH, window.width() - 40)
        self.setGeometry((window.width() - width) // 2, TOP, width, min(HEIGHT, window.height() - 2 * TOP))
        self._before = window.focusWidget()
        self.line.clear()
        self._filter("")
        self.show()
        self.raise_()
        self.line.setFocus()

    def shut(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Move through the list, do, or leave, by keys typed in the line."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Escape:
                    self.shut()
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._do()
                case Qt.Key.Key_Down:
                    self._move(1)
                case Qt.Key.Key_Up:
                    self._move(-1)
                case _:
                    return super().eventFilter(watched, event)
            return True
        if watched is self.line and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        found = []
        for place, described in enumerate(ACTIONS):
            text = tr(described.text)
            fits = score(typed, text)
            if fits is not None and described.name != "view.palette" and self._workplace.has_work(described.name):
                ready = self._workplace.is_ready(described.name)
                found.append((not ready, fits, place, described.name, text))
        self._model.clear()
        for not_ready, _, _, name, text in sorted(found):
            keys = self._workplace.actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QStandardItem(f"{text}    {keys}" if keys else text)
            item.setIcon(self._workplace.actions[name].icon())
            item.setData(name, NAME_ROLE)
            item.setEnabled(not not_ready)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _do(self) -> None:
        name = self.list.currentIndex().data(NAME_ROLE)
        if name is None or not self._workplace.is_ready(name):
            return
        self.shut()
        self._workplace.actions[name].trigger()
