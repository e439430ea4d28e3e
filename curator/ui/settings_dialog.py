"""Settings: the name under which one works, how the window looks, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curator.sync import identity
from curator.ui.context_help import help_in
from curator.ui.key_table import KeyTable
from curator.ui.language import DIGITS, LANGUAGES
from curator.ui.recording.profile_choice import AS_WRITTEN, offered
from curator.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.ui.workplace import Workplace

APPEARANCES = (("system", "as the system"), ("light", "light"), ("dark", "dark"))


class SettingsDialog(QDialog):
    """Shows the settings; OK keeps them."""

    help_anchor = "settings"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setWindowTitle(tr("Settings"))
        self.person = QLineEdit(workplace.settings.person or identity.person_here(), self)
        self.appearance = _choice(APPEARANCES, workplace.settings.appearance, self)
        self.text_size = QSpinBox(self)
        self.text_size.setRange(0, 40)
        # what style sheets say of a line's edges does not reach the line inside
        self.text_size.lineEdit().setTextMargins(5, 0, 5, 0)
        self.text_size.setSpecialValueText(tr("as the system"))
        self.text_size.setSuffix(tr(" pt"))
        self.text_size.setValue(workplace.settings.text_size)
        self.language = _choice(LANGUAGES, workplace.settings.language, self)
        self.digits = _choice(DIGITS, workplace.settings.digits, self)
        self.profile = QComboBox(self)
        self.profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, title in offered():
            self.profile.addItem(title, name)
        here = self.profile.findData(workplace.settings.counting_profile or AS_WRITTEN)
        if here < 0:
            # of a collection that is not open: kept as it is
            self.profile.addItem(workplace.settings.counting_profile, workplace.settings.counting_profile)
            here = self.profile.count() - 1
        self.profile.setCurrentIndex(here)
        rows = QFormLayout()
        for caption, widget in (
            (tr("Your name"), self.person),
            (tr("Appearance"), self.appearance),
            (tr("Text size"), self.text_size),
            (tr("Language"), self.language),
            (tr("Digits"), self.digits),
            (tr("Vague words of new claims"), self.profile),
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
        self.keys = KeyTable(workplace, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(hint)
        column.addWidget(self.keys, 1)
        column.addWidget(buttons)
        help_in(self, workplace)
        letters = self.fontMetrics()
        size = QSize(letters.averageCharWidth() * 84, letters.lineSpacing() * 40)
        self.resize(size.boundedTo(parent.window().size() - QSize(40, 40)))

    def accept(self) -> None:
        """Keep the settings, unless something is wrong with the keys: the table says what."""
        if self.keys.trouble:
            return
        before = self._workplace.settings
        self._workplace.keep(
            person=self.person.text().strip(),
            appearance=self.appearance.currentData(),
            text_size=self.text_size.value(),
            language=self.language.currentData(),
            digits=self.digits.currentData(),
            counting_profile=self.profile.currentData(),
        )
        self.keys.keep()
        super().accept()
        after = self._workplace.settings
        if (before.language, before.digits) != (after.language, after.digits):
            self._workplace.language_changed.emit()


def _choice(values: Sequence[tuple[str, str]], now: str, parent: QWidget) -> QComboBox:
    """A box to choose one of these values from, each with its text."""
    box = QComboBox(parent)
    for value, text in values:
        box.addItem(tr(text), value)
    box.setCurrentIndex(max(0, box.findData(now)))
    return box
