"""Settings: the name under which one works, how the window looks, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.sync import identity
from curator.ui.actions import ACTIONS
from curator.ui.words import tr

if TYPE_CHECKING:
    from curator.ui.workplace import Workplace

APPEARANCES = (("system", "as the system"), ("light", "light"), ("dark", "dark"))


class SettingsDialog(QDialog):
    """Shows the settings; OK keeps them."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setWindowTitle(tr("Settings"))
        self.person = QLineEdit(workplace.settings.person or identity.person_here(), self)
        self.appearance = QComboBox(self)
        for value, text in APPEARANCES:
            self.appearance.addItem(tr(text), value)
        self.appearance.setCurrentIndex(self.appearance.findData(workplace.settings.appearance))
        self.text_size = QSpinBox(self)
        self.text_size.setRange(0, 40)
        self.text_size.setSpecialValueText(tr("as the system"))
        self.text_size.setSuffix(tr(" pt"))
        self.text_size.setValue(workplace.settings.text_size)
        rows = QFormLayout()
        for caption, widget in (
            (tr("Your name"), self.person),
            (tr("Appearance"), self.appearance),
            (tr("Text size"), self.text_size),
        ):
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        hint = QLabel(
            tr(
                "Your name stands in the history of everything you do. A new name takes effect when the collection is opened again."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        self.keys = self._make_keys()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._trouble = QLabel(self)
        self._trouble.setProperty("bad", True)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(hint)
        column.addWidget(self.keys, 1)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        letters = self.fontMetrics()
        size = QSize(letters.averageCharWidth() * 84, letters.lineSpacing() * 40)
        self.resize(size.boundedTo(parent.window().size() - QSize(40, 40)))

    def accept(self) -> None:
        """Keep the settings, unless two actions of one desk would have one key."""
        chosen = self.chosen_keys()
        twice = clashes(chosen)
        if twice:
            self._trouble.setText(tr("{keys} is given to two actions: {actions}.", keys=twice[0], actions=twice[1]))
            self._trouble.show()
            return
        own = tuple((each.name, chosen[each.name]) for each in ACTIONS if chosen[each.name] != each.keys)
        self._workplace.keep(
            person=self.person.text().strip(),
            appearance=self.appearance.currentData(),
            text_size=self.text_size.value(),
            keys=own,
        )
        for name, keys in chosen.items():
            self._workplace.actions[name].setShortcut(QKeySequence(keys))
        super().accept()

    def chosen_keys(self) -> dict[str, str]:
        """The keys of every action as they stand in the table."""
        found: dict[str, str] = {}
        for row, each in enumerate(ACTIONS):
            edit = self.keys.cellWidget(row, 1)
            found[each.name] = edit.keySequence().toString() if isinstance(edit, QKeySequenceEdit) else each.keys
        return found

    def _make_keys(self) -> QTableWidget:
        table = QTableWidget(len(ACTIONS), 2, self)
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys")])
        table.verticalHeader().hide()
        # the tabulator goes from field to field and out of the table
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(1, self.fontMetrics().horizontalAdvance("Ctrl+Shift+Backspace") + 60)
        table.setAccessibleName(tr("Keys"))
        for row, each in enumerate(ACTIONS):
            item = QTableWidgetItem(tr(each.text))
            table.setItem(row, 0, item)
            told = QTableWidgetItem()
            told.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Keys of {action}", action=tr(each.text)))
            table.setItem(row, 1, told)
            edit = QKeySequenceEdit(self._workplace.actions[each.name].shortcut(), table)
            edit.setAccessibleName(tr("Keys of {action}", action=tr(each.text)))
            edit.setClearButtonEnabled(True)
            table.setCellWidget(row, 1, edit)
            table.setRowHeight(row, edit.sizeHint().height() + 2)
        return table


def clashes(keys: dict[str, str]) -> tuple[str, str] | None:
    """A key that two actions of one desk would have, with the actions' names; None where all are their own."""
    for each in ACTIONS:
        for other in ACTIONS:
            if each.name >= other.name or not keys[each.name]:
                continue
            meet = each.desk is None or other.desk is None or each.desk is other.desk
            if meet and QKeySequence(keys[each.name]) == QKeySequence(keys[other.name]):
                return keys[each.name], f"{tr(each.text)}, {tr(other.text)}"
    return None
