"""The verdict: open disputes with the values to choose from, a reason, and approve or return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.core.disputes import Dispute, open_disputes
from curator.core.settling import choices
from curator.ui.disputes_told import field_told, versions_told
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import lead_through
from curator.ui.words import isolated, retold, tr

if TYPE_CHECKING:
    from curator.core.cases import Case
    from curator.core.judgement import DisputeKind


class DisputeCard(QFrame):
    """One open dispute: why it was raised, what can be chosen, and why it is chosen."""

    help_anchor = "disputes"

    settle_wanted = Signal(object, str, str)
    """A dispute, the value chosen, the reason."""

    def __init__(self, case: Case, dispute: Dispute, parent: QWidget) -> None:
        super().__init__(parent)
        self.dispute = dispute
        self.setProperty("card", True)
        title = QLabel(f"{isolated(dispute.kind.value)} · {field_told(dispute.field)}", self)
        title.setProperty("caption", True)
        why = QLabel(retold(dispute.because), self)
        why.setWordWrap(True)
        several = next((each for each in case.concurrent if each.name == dispute.field), None)
        self.versions = QLabel("" if several is None else "\n".join(versions_told(several)), self)
        self.versions.setWordWrap(True)
        self.versions.setVisible(several is not None)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("What is decided on {field}", field=field_told(dispute.field)))
        # a narrow panel cuts the words of the box rather than its own edge
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        offered = choices(case, dispute)
        self.choice.setEditable(not offered)
        for value in offered or [position.value for position in dispute.positions]:
            self.choice.addItem(retold(value), value)
        self.choice.setCurrentIndex(-1)
        self.choice.setPlaceholderText(tr("choose"))
        line = self.choice.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("choose, or write"))
            line.setAccessibleName(self.choice.accessibleName())
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("why: the reason stays with the decision"))
        self.reason.setAccessibleName(tr("Why, on {field}", field=field_told(dispute.field)))
        self.reason.returnPressed.connect(self.settle)
        self.button = QPushButton(tr("Settle"), self)
        self.button.clicked.connect(self.settle)
        column = QVBoxLayout(self)
        for widget in (title, why, self.versions, self.choice, self.reason, self.button):
            column.addWidget(widget)

    @property
    def chosen(self) -> str:
        """The value chosen as the dispute has it, or what was typed."""
        place, text = self.choice.currentIndex(), self.choice.currentText()
        return str(self.choice.itemData(place)) if place >= 0 and self.choice.itemText(place) == text else text

    def settle(self) -> None:
        """Ask for the dispute to be settled as it stands in the card."""
        self.settle_wanted.emit(self.dispute, self.chosen, self.reason.text())


class VerdictPanel(QWidget):
    """What a reviewer decides about the event in hand."""

    help_anchor = "verdict"

    settle_wanted = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[DisputeCard] = []
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(3, 0, 3, 0)
        scroll = QScrollArea(self)
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # what is in it takes the keyboard, and is brought into sight
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("quiet", True)
        self.comment = QPlainTextEdit(self)
        self.comment.setProperty("form", True)
        self.comment.setTabChangesFocus(True)
        self.comment.setMaximumHeight(self.fontMetrics().lineSpacing() * 5)
        self.comment.setPlaceholderText(tr("Comment: needed to return, kept with an approval"))
        self.comment.setAccessibleName(tr("Comment"))
        self.buttons = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(self.hint)
        column.addWidget(self.comment)
        column.addLayout(self.buttons)

    def show_case(self, case: Case | None, hint: str) -> None:
        """Show what can be decided about a case; what was typed for another is gone, for the same one it stays."""
        typed = {
            (card.dispute.kind, card.dispute.field): (card.choice.currentText(), card.reason.text())
            for card in self.cards
        }
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = []
        while self._column.count():
            self._column.takeAt(0)
        if case is not None:
            self._add_cards(case, typed)
        self._column.addStretch(1)
        if case is None:
            hint = tr("Choose an event in the queue: here you settle its disputes, approve it, or return it.")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _add_cards(self, case: Case, typed: dict[tuple[DisputeKind, str], tuple[str, str]]) -> None:
        for dispute in open_disputes(case):
            card = DisputeCard(case, dispute, self._inside)
            card.settle_wanted.connect(self.settle_wanted)
            chosen, reason = typed.get((dispute.kind, dispute.field), ("", ""))
            card.choice.setCurrentIndex(card.choice.findText(chosen))
            card.reason.setText(reason)
            self.cards.append(card)
            self._column.addWidget(card)

    def follow_by_tabulator(self, before: QWidget) -> None:
        """Have the tabulator come from `before` to the cards, in order, and only then to the comment."""
        lead_through([before, *(stop for card in self.cards for stop in (card.choice, card.reason, card.button))])

    def clear(self) -> None:
        """Forget what was typed, for the next event."""
        self.comment.clear()
        for card in self.cards:
            card.reason.clear()
            card.choice.setCurrentIndex(-1)
