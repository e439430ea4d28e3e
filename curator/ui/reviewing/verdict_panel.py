"""The verdict: open disputes with the values to choose from, a reason, and approve or return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
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
from curator.core.settling import BY_VALUE, choices, held_by
from curator.ui.disputes_told import field_told, versions_told
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import lead_through
from curator.ui.words import isolated, retold, tr
from curator.work import entering

if TYPE_CHECKING:
    from collections.abc import Sequence

    from curator.core.cases import Case
    from curator.core.ids import Uid
    from curator.core.judgement import DisputeKind
    from curator.core.proposing import Value
    from curator.suggest.lines import Line


ANOTHER = object()
"""Stands in a card for a value that nobody has entered yet."""


class DisputeCard(QFrame):
    """One open dispute: why it was raised, what can be chosen, and why it is chosen."""

    help_anchor = "disputes"

    settle_wanted = Signal(object, str, str)
    """A dispute, the value chosen, the reason."""
    enter_wanted = Signal(object, str, str)
    """A dispute, a value that nobody has entered yet as it was typed, the reason."""

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
        self.other = QLineEdit(self)
        self.other.setPlaceholderText(tr("the value, as in the claim form"))
        self.other.setAccessibleName(tr("Another value on {field}", field=retold(dispute.field)))
        self.other.hide()
        if dispute.kind in BY_VALUE:
            self.choice.addItem(tr("another value…"), ANOTHER)
        self.understood = QLabel(self)
        self.understood.setWordWrap(True)
        self.understood.setProperty("quiet", True)
        self.understood.hide()
        self.other.textChanged.connect(lambda text: self._tell(entering.understood(case, dispute, text)))
        self.choice.currentIndexChanged.connect(self._turn)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("why: the reason stays with the decision"))
        self.reason.setAccessibleName(tr("Why, on {field}", field=field_told(dispute.field)))
        self.reason.returnPressed.connect(self.settle)
        self.button = QPushButton(tr("Settle"), self)
        self.button.clicked.connect(self.settle)
        column = QVBoxLayout(self)
        for widget in (title, why, self.versions, self.choice, self.other, self.understood, self.reason, self.button):
            column.addWidget(widget)

    def _turn(self) -> None:
        """Have a line for another value, or none."""
        self.other.setVisible(self.is_another)
        self.understood.setVisible(self.is_another and bool(self.understood.text()))
        self.button.setText(tr("Enter this value") if self.is_another else tr("Settle"))

    def _tell(self, read: Line[Value]) -> None:
        """Say how what was typed is understood, or why it is not."""
        self.understood.setText("\n".join(map(retold, (*read.told, *read.doubts))))
        self.understood.setVisible(self.is_another and bool(self.understood.text()))
        self.other.setAccessibleDescription(self.understood.text())

    @property
    def chosen(self) -> str:
        """The value chosen as the dispute has it, or what was typed."""
        place, text = self.choice.currentIndex(), self.choice.currentText()
        return str(self.choice.itemData(place)) if place >= 0 and self.choice.itemText(place) == text else text

    @property
    def is_another(self) -> bool:
        """Whether a value is wanted that nobody has entered yet."""
        return self.choice.currentData() is ANOTHER

    def settle(self) -> None:
        """Ask for the dispute to be settled as it stands in the card."""
        if self.is_another:
            self.enter_wanted.emit(self.dispute, self.other.text(), self.reason.text())
        else:
            self.settle_wanted.emit(self.dispute, self.chosen, self.reason.text())

    def choose(self, value: str) -> bool:
        """Choose a value; whether the card has it."""
        place = self.choice.findData(value)
        if place >= 0:
            self.choice.setCurrentIndex(place)
            self.reason.setFocus()
        return place >= 0

    def write_another(self) -> None:
        """Go to the line for a value that nobody has entered yet."""
        self.choice.setCurrentIndex(self.choice.findData(ANOTHER))
        self.other.setFocus()


class VerdictPanel(QWidget):
    """What a reviewer decides about the event in hand."""

    help_anchor = "verdict"

    settle_wanted = Signal(object, str, str)
    enter_wanted = Signal(object, str, str)

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
            card.enter_wanted.connect(self.enter_wanted)
            chosen, reason = typed.get((dispute.kind, dispute.field), ("", ""))
            card.choice.setCurrentIndex(card.choice.findText(chosen))
            card.reason.setText(reason)
            self.cards.append(card)
            self._column.addWidget(card)

    @property
    def in_hand(self) -> DisputeCard | None:
        """The card that has the keyboard, else the first."""
        focused = QApplication.focusWidget()
        with_keyboard = (card for card in self.cards if focused is not None and card.isAncestorOf(focused))
        return next(with_keyboard, next(iter(self.cards), None))

    @property
    def by_value(self) -> DisputeCard | None:
        """The card in hand where it ends with a value, else the first that does."""
        card = self.in_hand
        if card is not None and card.dispute.kind in BY_VALUE:
            return card
        return next((each for each in self.cards if each.dispute.kind in BY_VALUE), None)

    def choose(self, case: Case, claim: Uid) -> bool:
        """Choose in the card in hand, or the first other in which it takes a side, what a claim says; whether there is one."""
        first = [card for card in (self.in_hand,) if card is not None]
        return any(
            card.choose(value)
            for card in (*first, *(each for each in self.cards if each not in first))
            if (value := held_by(case, card.dispute, claim))
        )

    def follow_by_tabulator(self, before: Sequence[QWidget]) -> None:
        """Have the tabulator come from what is before to the cards, in order, and only then to the comment."""
        stops = (stop for card in self.cards for stop in (card.choice, card.other, card.reason, card.button))
        lead_through([*before, *stops])

    def clear(self) -> None:
        """Forget what was typed, for the next event."""
        self.comment.clear()
        for card in self.cards:
            card.reason.clear()
            card.choice.setCurrentIndex(-1)
