"""What the team says of an event, to be changed: title, type, days, place, sides, perpetrator, grade, summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.core.events import EventKind, Grade
from curator.core.vocabulary_terms import Vocabulary
from curator.suggest import lines
from curator.ui import own_words
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import hand_focus_on, lead_through
from curator.ui.recording.completion import Completion
from curator.ui.recording.inputs import LineInput, choice, chosen, narrow_box, put
from curator.ui.recording.place_completion import PlaceCompleter, anywhere
from curator.ui.recording.term_offers import term_offers
from curator.ui.words import named, tr

if TYPE_CHECKING:
    from curator.core.entries import DateEntry, PlaceEntry
    from curator.core.events import Event

VIOLENCE = {1: "state-based conflict", 2: "non-state conflict", 3: "one-sided violence"}
"""UCDP's types of violence (GED codebook 23.1, `type_of_violence`)."""


class EventForm(QWidget):
    """Shows an event's own fields and gives the event back as it stands in the form."""

    help_anchor = "event-form"

    save_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._type, self._side_a, self._side_b, self._perpetrator = (QLineEdit(self) for _ in range(5))
        self._types = Completion(self._type)
        self._kind = choice(tr("Kind"), EventKind, self)
        self._violence = narrow_box(self)
        self._violence.addItem(tr("not said"), None)
        for code, meaning in VIOLENCE.items():
            self._violence.addItem(f"{code} · {tr(meaning)}", code)
        self._grade = narrow_box(self)
        self._grade.addItem(tr("as proposed"), None)
        for grade in Grade:
            self._grade.addItem(named(grade), grade)
        self.when: LineInput[DateEntry] = LineInput(
            tr("Days"), tr("2025-01-30 or 2025-01-30..2025-02-01"), lambda text: lines.dates(text, None), self
        )
        self.where: LineInput[PlaceEntry] = LineInput(tr("Place"), tr("Arzah, Homs · 34.95, 36.61"), lines.places, self)
        PlaceCompleter(self.where, anywhere, is_looked_up=False)
        self._summary = QPlainTextEdit(self)
        self._summary.setProperty("form", True)
        self._summary.setTabChangesFocus(True)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Title"), self._title),
            (tr("Kind"), self._kind),
            (tr("Event type"), self._type),
            (tr("Type of violence"), self._violence),
            (tr("Side A"), self._side_a),
            (tr("Side B"), self._side_b),
            (tr("Perpetrator"), self._perpetrator),
            (tr("Grade"), self._grade),
            (tr("Summary"), self._summary),
        )
        for caption, widget in fields:
            widget.setAccessibleName(caption)
            rows.addRow(caption, widget)
        self._trouble = QLabel(self)
        self._trouble.setProperty("warning", True)
        self._trouble.setWordWrap(True)
        save, leave = QPushButton(tr("Save event"), self), QPushButton(tr("Back"), self)
        save.setProperty("main", True)
        save.clicked.connect(self._ask_to_save)
        leave.clicked.connect(self.leave_wanted)
        buttons = FlowLayout()
        for button in (save, leave):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.addWidget(self.when)
        column.addWidget(self.where)
        column.addLayout(rows)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        column.addStretch(1)
        lead_through((self.when.line, self.where.line, *(widget for _, widget in fields), save, leave))
        hand_focus_on(self, self._title)

    def show_event(self, event: Event) -> None:
        """Show an event's fields."""
        self._title.setText(event.title)
        self._types.offer(term_offers(Vocabulary.EVENT_TYPES))
        self._type.setText(own_words.label(Vocabulary.EVENT_TYPES, event.event_type))
        self._side_a.setText(event.side_a)
        self._side_b.setText(event.side_b)
        self._perpetrator.setText(event.perpetrator)
        self._summary.setPlainText(event.summary)
        put(self._kind, event.kind)
        put(self._violence, event.type_of_violence)
        put(self._grade, event.grade)
        when = lines.tell_span(event.when) if event.when else ""
        self.when.fill(when, lines.dates(when, None))
        where = lines.tell_spot(event.where) if event.where else ""
        self.where.fill(where, lines.places(where))
        self._trouble.hide()

    def changed(self, before: Event) -> Event:
        """The event as it stands in the form."""
        when, where = self.when.values, self.where.values
        spot = where[0].spot if where else None
        if spot is not None and before.where is not None and lines.tell_spot(spot) == lines.tell_spot(before.where):
            spot = before.where
        return replace(
            before,
            title=self._title.text().strip() or before.title,
            kind=chosen(self._kind, EventKind),
            event_type=own_words.type_held(before.event_type, self._type.text()),
            type_of_violence=self._violence.currentData(),
            side_a=self._side_a.text().strip(),
            side_b=self._side_b.text().strip(),
            perpetrator=self._perpetrator.text().strip(),
            grade=Grade(grade) if (grade := self._grade.currentData()) else None,
            when=when[0].span if when else None,
            where=spot,
            summary=self._summary.toPlainText().strip(),
        )

    def _ask_to_save(self) -> None:
        """Save only what was understood: a date that could not be read must not become no date."""
        doubted = [each for each in (self.when, self.where) if not each.is_understood]
        self._trouble.setVisible(bool(doubted))
        if doubted:
            self._trouble.setText(tr("Write it so that it is understood, or empty the line: nothing was saved yet."))
            doubted[0].setFocus()
            return
        self.save_wanted.emit()
