"""Search over the whole collection while one types: texts, passages, claims, events, and the reasons that people gave."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from curator.core.searching import Sought, last_day, read, with_kind, without
from curator.store.queries import search
from curator.store.queries.search import RANKED_WITHIN, Found, Hit
from curator.ui.flow import FlowLayout
from curator.ui.models import VALUE_ROLE, ValuesModel
from curator.ui.search_hits import HitLines, go_to, show_hit
from curator.ui.words import day, retold, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from curator.core.searching import Asked
    from curator.ui.workplace import Workplace

PAUSE_MILLISECONDS = 60
"""How long typing must rest before the index is asked."""

PAGE = 25
"""So many hits are looked up at a time; scrolling to the end brings more."""

_KINDS = {
    Sought.ARTICLE: "Articles",
    Sought.PASSAGE: "Passages",
    Sought.CLAIM: "Claims",
    Sought.EVENT: "Events",
    Sought.NOTE: "Notes",
}


def told(asked: Asked) -> list[tuple[str, str, str]]:
    """The filters in the line, but for kinds: the filter's name, its value if it has several, and what it means in words."""
    found = [("state", state, tr("state: {state}", state=retold(state.replace("_", " ")))) for state in asked.states]
    if asked.after:
        found.append(("after", "", tr("from {day} on", day=day(asked.after))))
    if asked.before:
        found.append(("before", "", tr("until {day}", day=day(last_day(asked.before)))))
    if asked.language:
        found.append(("lang", "", tr("language: {code}", code=asked.language)))
    return found


class SearchPanel(QDockWidget):
    """A line, filters and what is found. Down goes to the results, Enter or a click opens one, Escape goes back."""

    help_anchor = "search"

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(tr("Search"), parent)
        self._workplace = workplace
        self._before: QWidget | None = None
        self._found = Found(read(""))
        self._hits: Iterator[Hit] = iter(())
        self.setObjectName("search")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Search everything; words in quotes stand together"))
        self.line.setAccessibleName(tr("Search the collection"))
        self.line.setToolTip(
            tr("Filters: {filters}", filters="kind:claim,event state:draft after:2025-01 before:2025-02-15 lang:ar")
        )
        self.line.setClearButtonEnabled(True)
        self.model: ValuesModel[Hit] = ValuesModel(show_hit, self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitLines(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("What was found"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(self._go)
        self.view.clicked.connect(self._go)
        self.view.verticalScrollBar().valueChanged.connect(self._reach_further)
        self._count = QLabel(self)
        self._count.setProperty("quiet", True)
        self._count.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self.line.textChanged.connect(lambda _: self._timer.start())
        self.line.returnPressed.connect(self._take_first)
        for watched in (self.line, self.view):
            watched.installEventFilter(self)
        self._lay_out()
        workplace.opened.connect(self._begin)
        workplace.closing.connect(self._begin)
        workplace.changed.connect(lambda _: self._timer.start() if self.isVisible() else None)
        self.hide()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setMinimumWidth(300)
        column = QVBoxLayout(inside)
        column.addWidget(self.line)
        chips = FlowLayout()
        column.addLayout(chips)
        self.kinds = {kind: QToolButton(inside) for kind in Sought}
        for kind, chip in self.kinds.items():
            chip.setText(tr(_KINDS[kind]))
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda checked, kind=kind: self._ask_for(kind, wanted=checked))
            chips.add(chip)
        self._filters = FlowLayout()
        column.addLayout(self._filters)
        column.addWidget(self._count)
        column.addWidget(self.view, 1)
        self.setWidget(inside)

    def open(self) -> None:
        """Show it with the caret in its line."""
        self._before = self.window().focusWidget()
        self.show()
        self.raise_()
        self.line.setFocus()
        self.line.selectAll()

    def look(self) -> None:
        """Show what has the words typed; the hit in the frame stays in it if it is still found."""
        self._timer.stop()
        connection, typed = self._workplace.connection, self.line.text()
        in_frame = self.view.currentIndex().data(VALUE_ROLE)
        self._found = search.find(connection, typed) if connection is not None else Found(read(""))
        self._hits = search.hits(connection, self._found) if connection is not None else iter(())
        self.model.fill(list(islice(self._hits, PAGE)))
        self._show_filters()
        self._tell(bool(typed.strip()))
        same = [row for row, hit in enumerate(self.model.values) if in_frame and hit.record == in_frame.record]
        if same:
            self.view.setCurrentIndex(self.model.index(same[0], 0))

    def _tell(self, is_typed: bool) -> None:
        """Say how much was found."""
        if not self.model.values:
            self._count.setText(tr("Nothing has these words.") if is_typed else "")
        elif self._found.is_cut:
            self._count.setText(tr("the newest {n} of more, the newest first", n=RANKED_WITHIN))
        else:
            self._count.setText(tr("found: {n}", n=len(self._found.records)))
        self.line.setAccessibleDescription(self._count.text())

    def _reach_further(self, at: int) -> None:
        """Look up more hits where the end is in sight."""
        if at == self.view.verticalScrollBar().maximum():
            more = list(islice(self._hits, PAGE))
            if more:
                row = self.view.currentIndex().row()
                self.model.fill([*self.model.values, *more])
                self.view.setCurrentIndex(self.model.index(row, 0))
                self.view.verticalScrollBar().setValue(at)

    # filters

    def _ask_for(self, kind: Sought, *, wanted: bool) -> None:
        typed = self.line.text()
        self.line.setText(with_kind(typed, kind) if wanted else without(typed, "kind", kind))
        self.look()

    def _show_filters(self) -> None:
        """Tell the filters in the line as chips; pressing one takes it out."""
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in self._found.asked.kinds)
        while item := self._filters.takeAt(0):
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        for name, value, words in told(self._found.asked):
            self._filters.add(self._chip(name, value, words))

    def _chip(self, name: str, value: str, words: str) -> QToolButton:
        chip = QToolButton(self.widget())
        chip.setText(tr("{filter} ✕", filter=words))
        chip.setProperty("chip", True)
        chip.setAccessibleName(tr("Without the filter “{filter}”", filter=words))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._drop(name, value))
        chip.show()
        return chip

    def _drop(self, name: str, value: str) -> None:
        self.line.setText(without(self.line.text(), name, value))
        self.look()
        self.line.setFocus()

    # keys and presses

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Go from the line to the results and back, and back to the work."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, on_line = event.key(), watched is self.line
            if key == Qt.Key.Key_Down and on_line:
                self._enter_results()
                return True
            if key == Qt.Key.Key_Up and not on_line and self.view.currentIndex().row() <= 0:
                self.line.setFocus()
                return True
            if key == Qt.Key.Key_Escape:
                self._step_back(on_line=on_line)
                return True
        return super().eventFilter(watched, event)

    def _enter_results(self) -> None:
        if self._timer.isActive():
            self.look()
        if self.model.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))

    def _step_back(self, *, on_line: bool) -> None:
        if not on_line:
            self.line.setFocus()
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _take_first(self) -> None:
        self.look()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
            self._go(self.model.index(0, 0))

    def _go(self, index: QModelIndex) -> None:
        hit = index.data(VALUE_ROLE)
        if isinstance(hit, Hit) and not go_to(self._workplace, hit):
            self._workplace.notices.say(tr("This is not here any more."))
            self.look()

    def _begin(self) -> None:
        """Forget what was found in another collection."""
        self._timer.stop()
        self._hits = iter(())
        self.model.fill(())
        self._count.setText("")
