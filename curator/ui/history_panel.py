"""The history of one record with all that belongs to it: who gave what which value, and when; and a way back to any of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QPushButton, QVBoxLayout, QWidget

from curator.core import ids
from curator.core.ids import RecordKey
from curator.store import history
from curator.store.queries.belonging import with_all
from curator.ui.history_words import Naming
from curator.ui.lists import FilteredList
from curator.ui.mirroring import far_side
from curator.ui.models import Shown
from curator.ui.words import field_name, isolated, moment, retold, tr
from curator.work.going_back import go_back, why_not

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from curator.store.history import Entry
    from curator.ui.workplace import Workplace

MADE = "made"
"""The action of an entry that tells of a part that was made, all its fields in one."""

UNTOLD = frozenset({"spans", "words", "prefix", "suffix", "revisions", "original", "outline", "text"})
"""Fields that tell a person nothing: places in the text, hashes, keys of revisions."""

_PARTS = {
    "claim_count": "count",
    "claim_date": "date",
    "claim_place": "place",
    "claim_actor": "actor",
    "passage": "words",
    "event_claim": "claim under the event",
    "event_figure": "figure",
    "event_link": "link",
    "article_version": "version",
    "review": "step of review",
}
"""What a part is called, if not by the name of its kind."""


def gathered(entries: Iterable[Entry], record: RecordKey) -> Iterator[Entry]:
    """The entries to show: each field of the record itself, a part's making as one entry, then each change of it."""
    every = list(entries)
    given: defaultdict[tuple[RecordKey, str], dict[str, object]] = defaultdict(dict)
    for entry in every:
        if entry.action == "set":
            given[entry.record, entry.revision.partition(".")[0]][entry.field] = entry.after
    made: set[tuple[RecordKey, str]] = set()
    known: set[RecordKey] = set()
    for entry in every:
        change = entry.revision.partition(".")[0]
        if entry.record != record and entry.action == "set" and entry.record not in known:
            made.add((entry.record, change))
            known.add(entry.record)
            yield replace(entry, action=MADE, after=given[entry.record, change])
            continue
        if entry.action == "del":
            # brought back by Redo, it is made as a whole again
            known.discard(entry.record)
        if (entry.record, change) not in made and entry.field not in UNTOLD:
            yield entry


class HistoryPanel(QDockWidget):
    """Shows the history of the record that was asked for last; Enter or the button goes back to an entry."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(tr("History"), parent)
        self._workplace = workplace
        self._record = RecordKey("")
        self._naming: Naming | None = None
        self.setObjectName("history")
        self.setAllowedAreas(far_side() | Qt.DockWidgetArea.BottomDockWidgetArea)
        self.entries: FilteredList[Entry] = FilteredList(
            tr("History"), tr("Choose a claim or an event, then ask for its history."), self.show_entry, self
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
        workplace.changed.connect(lambda _: self._refresh() if self.isVisible() else None)
        self.visibilityChanged.connect(lambda visible: self._refresh() if visible else None)
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
        if collection is not None and entry is not None:
            self._workplace.perform(lambda: go_back(collection, entry), tr("Gone back."))

    def show_entry(self, entry: Entry) -> Shown:
        """How one entry looks in the list."""
        what = self._what(entry)
        who = [isolated(entry.person), f"{moment(entry.at)} UTC", retold(entry.label)]
        if entry.is_now and entry.action == "set":
            who.append(tr("as it is now"))
        if entry.approved_by:
            who.append(tr("approved by {people}", people=", ".join(entry.approved_by)))
        if entry.void:
            who.append(tr("without effect: {why}", why=retold(entry.void)))
        return Shown(what, " · ".join(who), what)

    def _what(self, entry: Entry) -> str:
        naming = self._naming
        field = field_name(entry.field)
        if entry.action == "ok" and entry.field == "*":
            field = tr("its taking away")
        kind = ids.kind_of(entry.record)
        part = "" if entry.record == self._record else retold(_PARTS.get(kind, kind.replace("_", " ")))
        name = naming.of(entry.record) if naming is not None and part else ""
        match entry.action:
            case "made":
                as_made = naming.made(entry.record, entry.after) if naming is not None else ""
                return tr("{part}: {name}", part=part, name=as_made or name)
            case "ok":
                what = tr("{field} approved", field=field)
            case "fix":
                what = tr("{field} settled", field=field)
            case "del":
                what = tr("taken away")
            case _:
                before, after = (
                    naming.value(entry.field, value) if naming is not None else ""
                    for value in (entry.before, entry.after)
                )
                what = tr("{field}: {before} → {after}", field=field, before=isolated(before), after=isolated(after))
        return tr("{part} “{name}”: {what}", part=part, name=name, what=what) if part else what

    def _refresh(self) -> None:
        connection = self._workplace.connection
        found: tuple[Entry, ...] = ()
        if connection is not None and self._record:
            self._naming = Naming(connection)
            entries = history.of_records(connection, with_all(connection, self._record))
            found = tuple(gathered(entries, self._record))
        self.entries.fill(found[::-1])
        self._show_whether()

    def _show_whether(self) -> None:
        """Whether there is a value to go back to, and if not, why."""
        entry, collection = self.entries.current(), self._workplace.collection
        sentence = why_not(entry) if entry is not None else ""
        can = entry is not None and not sentence and collection is not None and collection.is_writable
        self._button.setEnabled(can)
        self._button.setToolTip(retold(sentence))
