"""The keys of all actions in the settings: find an action, press its new key, or go back to the program's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.actions import ACTIONS
from curator.ui.icons import icon
from curator.ui.key_rules import trouble
from curator.ui.pick_list import score
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace


class KeyTable(QWidget):
    """Every action with its key; says at once what is wrong with a key, and changes nothing until `keep`."""

    help_anchor = "keys"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._in_article = workplace.acting_within_a_part()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Find an action or a key"))
        self.line.setAccessibleName(tr("Find an action or a key"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self._edits: dict[str, QKeySequenceEdit] = {}
        self._back: dict[str, QToolButton] = {}
        self.table = self._make_table()
        self.all_back = QPushButton(tr("All keys as the program has them"), self)
        self.all_back.setAutoDefault(False)
        self.all_back.clicked.connect(self.reset)
        self.print = QPushButton(tr("Print the keys…"), self)
        self.print.setAutoDefault(False)
        self.print.clicked.connect(workplace.actions["help.print_keys"].trigger)
        self._trouble = QLabel(self)
        self._trouble.setProperty("bad", True)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.all_back)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self._trouble)
        self._follow()

    @property
    def chosen(self) -> dict[str, str]:
        """The keys of every action as they stand in the table."""
        return {name: edit.keySequence().toString() for name, edit in self._edits.items()}

    @property
    def trouble(self) -> str:
        """What is wrong with the keys chosen, in one sentence; empty where nothing is."""
        return trouble(self.chosen, self._in_article)

    def edit(self, name: str) -> QKeySequenceEdit:
        """The input for the key of this action."""
        return self._edits[name]

    def back(self, name: str) -> QToolButton:
        """The button that gives this action the program's own key again."""
        return self._back[name]

    def reset(self) -> None:
        """Choose the program's own keys for every action."""
        for each in ACTIONS:
            self._edits[each.name].setKeySequence(QKeySequence(each.keys))

    def keep(self) -> None:
        """Give the actions the keys chosen, at once and for the next time."""
        chosen = self.chosen
        own = {each.name: QKeySequence(each.keys).toString() for each in ACTIONS}
        self._workplace.keep(keys=tuple((name, keys) for name, keys in chosen.items() if keys != own[name]))
        for name, keys in chosen.items():
            self._workplace.actions[name].setShortcut(QKeySequence(keys))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(ACTIONS), 4, self)
        table.setHorizontalHeaderLabels([tr("Action"), tr("Menu"), tr("Keys"), ""])
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        letters = self.fontMetrics()
        table.setColumnWidth(2, letters.horizontalAdvance("Ctrl+Shift+Backspace") + 60)
        table.setColumnWidth(3, letters.height() * 2 + 8)
        table.setAccessibleName(tr("Keys"))
        for row, each in enumerate(ACTIONS):
            for column, text in enumerate((tr(each.text), tr(each.menu.value))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
            for column, told in ((2, tr("Keys of {action}", action=tr(each.text))), (3, tr("the program's own key"))):
                # what stands in a cell is told by itself; the cell around it needs a name too
                around = QTableWidgetItem()
                around.setData(Qt.ItemDataRole.AccessibleTextRole, told)
                table.setItem(row, column, around)
            edit = QKeySequenceEdit(self._workplace.actions[each.name].shortcut(), table)
            edit.setAccessibleName(tr("Keys of {action}", action=tr(each.text)))
            edit.setMaximumSequenceLength(1)
            edit.setClearButtonEnabled(True)
            edit.keySequenceChanged.connect(self._follow)
            back = QToolButton(table)
            back.setIcon(icon("rotate-ccw", self._workplace.theme.ink))
            back.setAccessibleName(tr("{action}: the program's own key", action=tr(each.text)))
            back.setToolTip(back.accessibleName())
            back.clicked.connect(partial(edit.setKeySequence, QKeySequence(each.keys)))
            self._edits[each.name], self._back[each.name] = edit, back
            table.setCellWidget(row, 2, edit)
            table.setCellWidget(row, 3, back)
            table.setRowHeight(row, edit.sizeHint().height() + 2)
        return table

    def _follow(self) -> None:
        """Say what is wrong now, and which keys are not the program's own."""
        for each in ACTIONS:
            self._back[each.name].setEnabled(self._edits[each.name].keySequence() != QKeySequence(each.keys))
        told = self.trouble
        self._trouble.setText(told)
        self._trouble.setVisible(bool(told))

    def _filter(self, typed: str) -> None:
        for row, each in enumerate(ACTIONS):
            keys = self._edits[each.name].keySequence().toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{tr(each.text)} {tr(each.menu.value)} {keys}"
            self.table.setRowHidden(row, bool(typed.strip()) and score(typed, text) is None)
