"""The history of one record: who gave which field which value, and when; and a way back to any of them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QPushButton, QVBoxLayout, QWidget

from curator.core import ids
from curator.core.ids import RecordKey
from curator.store import history
from curator.ui.lists import FilteredList
from curator.ui.mirroring import far_side
from curator.ui.models import Shown
from curator.ui.words import day, field_name, isolated, moment, named, number, retold, tr

if TYPE_CHECKING:
    from curator.store.history import Entry
    from curator.ui.workplace import Workplace


REASONS = frozenset({"because", "event_type", "rationale", "withdrawn_because"})
"""Fields that may hold words of the program's own."""


def told(value: object) -> str:
    """A field's value in words."""
    match value:
        case None | "" | ():
            words = tr("nothing")
        case StrEnum():
            words = named(value)
        case tuple():
            words = ", ".join(map(told, value))
        case bool():
            words = tr("yes") if value else tr("no")
        case int():
            words = number(value)
        case date():
            words = day(value)
        case _ if is_dataclass(value):
            parts = ((each.name, getattr(value, each.name)) for each in fields(value))
            words = ", ".join(f"{field_name(name)} {told(part)}" for name, part in parts if part not in {None, ""})
        case _:
            words = str(value.value) if isinstance(value, Enum) else str(value)
    return words


def _told_in(field: str, value: object) -> str:
    return retold(value) if field in REASONS and isinstance(value, str) and value else told(value)


def show_entry(entry: Entry) -> Shown:
    """How one revision looks in the list."""
    field = field_name(entry.field)
    match entry.action:
        case "ok":
            what = tr("{field} approved", field=field)
        case "del":
            what = tr("taken away")
        case _:
            before, after = (_told_in(entry.field, value) for value in (entry.before, entry.after))
            what = f"{field}: {isolated(before)} → {isolated(after)}"
    who = [entry.person, f"{moment(entry.at)} UTC", retold(entry.label)]
    if entry.void:
        who.append(tr("without effect: {why}", why=retold(entry.void)))
    return Shown(what, " · ".join(who), what)


class HistoryPanel(QDockWidget):
    """Shows the history of the record that was asked for last; Enter or the button goes back to an entry."""

    help_anchor = "history"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(tr("History"), parent)
        self._workplace = workplace
        self._record = RecordKey("")
        self.setObjectName("history")
        self.setAllowedAreas(far_side() | Qt.DockWidgetArea.BottomDockWidgetArea)
        self.entries: FilteredList[Entry] = FilteredList(
            tr("History"), tr("Choose a claim or an event, then ask for its history."), show_entry, self
        )
        self._button = QPushButton(tr("Go back to this"), self)
        self._button.clicked.connect(self.go_back)
        self.entries.highlighted.connect(lambda _: self._show_whether())
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.entries.view)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self.go_back)
        inside = QWidget(self)
        inside.setMinimumWidth(300)
        column = QVBoxLayout(inside)
        column.addWidget(self.entries)
        column.addWidget(self._button)
        self.setWidget(inside)
        workplace.changed.connect(lambda _: self._refresh())
        workplace.opened.connect(lambda: self.show_record(""))
        self.hide()

    def show_record(self, record: str) -> None:
        """Show the history of the record with this key, the newest first."""
        self._record = RecordKey(record)
        self._refresh()
        if record:
            self.setWindowTitle(tr("History of this {kind}", kind=retold(ids.kind_of(self._record).replace("_", " "))))
            self.show()
            self.raise_()
            self.entries.setFocus()

    def go_back(self) -> None:
        """Give the field of the entry in the frame the value again that it had then."""
        collection, entry = self._workplace.collection, self.entries.current()
        if collection is None or entry is None or entry.action != "set":
            return
        self._workplace.perform(
            lambda: collection.journal.commit(history.go_back(collection.connection, entry, self._record)),
            tr("Gone back."),
        )

    def _refresh(self) -> None:
        connection = self._workplace.connection
        found = history.of_record(connection, self._record) if connection is not None and self._record else ()
        self.entries.fill(found[::-1])
        self._show_whether()

    def _show_whether(self) -> None:
        """Whether there is a value to go back to: an approval or a taking away has none."""
        entry, collection = self.entries.current(), self._workplace.collection
        can = entry is not None and entry.action == "set" and collection is not None and collection.is_writable
        self._button.setEnabled(can)
