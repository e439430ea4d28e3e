"""What the team says of an event, to be changed: title, type, days, place, sides, perpetrator, grade, summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
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
    from collections.abc import Mapping

    from curator.core.entries import DateEntry, PlaceEntry
    from curator.core.events import Event

VIOLENCE = {1: "state-based conflict", 2: "non-state conflict", 3: "one-sided violence"}
"""UCDP's types of violence (GED codebook 23.1, `type_of_violence`)."""


class EventForm(QWidget):
    """Shows an event's own fields and gives the event back as it stands in the form."""

    help_anchor = "event-form"

    save_wanted = Signal()
    leave_wanted = Signal()
    drop_wanted = Signal()
    edited = Signal()
    """Something was typed or chosen."""

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
        self._trouble = QLabel(self)
        self._trouble.setProperty("warning", True)
        self._trouble.setWordWrap(True)
        self._drop = QPushButton(tr("Drop"), self)
        self._shown: dict[str, str] = {}
        self._lay_out()
        self._follow_typing()

    def _lay_out(self) -> None:
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
        save, leave = QPushButton(tr("Save event"), self), QPushButton(tr("Back"), self)
        save.setProperty("main", True)
        save.clicked.connect(self._ask_to_save)
        leave.clicked.connect(self.leave_wanted)
        self._drop.setToolTip(tr("Drop what was typed and not saved"))
        self._drop.setAccessibleName(self._drop.toolTip())
        self._drop.clicked.connect(self.drop_wanted)
        self._drop.hide()
        buttons = FlowLayout()
        buttons.add(save, leave, self._drop)
        column = QVBoxLayout(self)
        column.addWidget(self.when)
        column.addWidget(self.where)
        column.addLayout(rows)
        column.addWidget(self._trouble)
        column.addLayout(buttons)
        column.addStretch(1)
        lead_through((self.when.line, self.where.line, *(widget for _, widget in fields), save, leave, self._drop))
        hand_focus_on(self, self._title)

    def _follow_typing(self) -> None:
        for line in self._lines.values():
            line.textEdited.connect(self._take_typing)
        for box in self._boxes.values():
            box.activated.connect(self._take_typing)
        for read in (self.when, self.where):
            read.edited.connect(self._take_typing)
        self._types.activated.connect(self._take_typing)
        # a text does not say who changed it
        self._summary.textChanged.connect(self._take_summary)

    def _take_typing(self) -> None:
        self._drop.setVisible(bool(self.typed))
        self.edited.emit()

    def _take_summary(self) -> None:
        if self._shown:
            self._take_typing()

    @property
    def _lines(self) -> dict[str, QLineEdit]:
        """The plain lines, by the event's field."""
        return {
            "title": self._title,
            "event_type": self._type,
            "side_a": self._side_a,
            "side_b": self._side_b,
            "perpetrator": self._perpetrator,
        }

    @property
    def _boxes(self) -> dict[str, QComboBox]:
        return {"kind": self._kind, "type_of_violence": self._violence, "grade": self._grade}

    def show_event(self, event: Event, typed: Mapping[str, str] | None = None) -> None:
        """Show an event's fields; `typed` are those in which other things were typed and not saved."""
        self._shown = {}
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
        self._shown = self._as_typed()
        self._put_back(typed or {})
        self._drop.setVisible(bool(self.typed))

    def _put_back(self, typed: Mapping[str, str]) -> None:
        for name, text in typed.items():
            if name in self._lines:
                self._lines[name].setText(text)
            elif name in self._boxes:
                box = self._boxes[name]
                box.setCurrentIndex(next((at for at in range(box.count()) if str(box.itemData(at)) == text), 0))
            elif name == "summary":
                self._summary.setPlainText(text)
            elif name in {"when", "where"}:
                (self.when if name == "when" else self.where).retype(text)

    def _as_typed(self) -> dict[str, str]:
        """Every field as it stands in the form."""
        return {
            **{name: line.text().strip() for name, line in self._lines.items()},
            **{name: str(box.currentData()) for name, box in self._boxes.items()},
            "when": self.when.text,
            "where": self.where.text,
            "summary": self._summary.toPlainText().strip(),
        }

    @property
    def typed(self) -> dict[str, str]:
        """The fields in which something else stands than the event says, by their names."""
        return {name: text for name, text in self._as_typed().items() if text != self._shown.get(name, text)}

    def changed(self, before: Event) -> Event:
        """The event with what was typed in the form; what nobody typed in stays as it is by now."""
        when, where = self.when.values, self.where.values
        spot = where[0].spot if where else None
        if spot is not None and before.where is not None and lines.tell_spot(spot) == lines.tell_spot(before.where):
            spot = before.where
        values = {
            "title": self._title.text().strip() or before.title,
            "kind": chosen(self._kind, EventKind),
            "event_type": own_words.type_held(before.event_type, self._type.text()),
            "type_of_violence": self._violence.currentData(),
            "side_a": self._side_a.text().strip(),
            "side_b": self._side_b.text().strip(),
            "perpetrator": self._perpetrator.text().strip(),
            "grade": Grade(grade) if (grade := self._grade.currentData()) else None,
            "when": when[0].span if when else None,
            "where": spot,
            "summary": self._summary.toPlainText().strip(),
        }
        return replace(before, **{name: values[name] for name in self.typed})

    def _ask_to_save(self) -> None:
        """Save only what was understood: a date that could not be read must not become no date."""
        doubted = [each for each in (self.when, self.where) if not each.is_understood]
        self._trouble.setVisible(bool(doubted))
        if doubted:
            self._trouble.setText(tr("Write it so that it is understood, or empty the line: nothing was saved yet."))
            doubted[0].setFocus()
            return
        self.save_wanted.emit()
