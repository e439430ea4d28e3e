"""The reference that a citation mark stands for, shown below the article: readable by key, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ReferenceCard(QFrame):
    """Hidden until a reference is shown; Escape leaves it."""

    left = Signal()
    """The reader goes back to the text."""

    next_use_wanted = Signal()
    entry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading = QLabel(self)
        self.heading.setProperty("caption", True)
        self.heading.setWordWrap(True)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.back = QPushButton(tr("Back to the text (Esc)"), self)
        self.next_use = QPushButton(tr("Next use"), self)
        self.entry = QPushButton(tr("Entry in the list"), self)
        self.back.clicked.connect(self.leave)
        self.next_use.clicked.connect(self.next_use_wanted)
        self.entry.clicked.connect(self.entry_wanted)
        buttons = QHBoxLayout()
        for button in (self.back, self.next_use, self.entry):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.setFocusProxy(self.back)
        self.hide()

    def show_reference(self, heading: str, words: str, *, uses: int, has_entry: bool) -> None:
        """Show a reference and take the keyboard."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.setAccessibleName(f"{heading} {words}")
        # a screen reader tells of the widget that has the keyboard
        self.back.setAccessibleDescription(words)
        self.next_use.setEnabled(uses > 1)
        self.entry.setVisible(has_entry)
        self.show()

    def leave(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
