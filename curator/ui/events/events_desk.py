"""The Events desk: the table of events on the left, the event in hand, or the ledger, on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from curator.core.ids import Uid
from curator.core.records import key_of
from curator.core.saved_filters import FilteredDesk
from curator.store.queries import event_table, redirects
from curator.ui.actions import Desk
from curator.ui.bearing_work import BearingWork
from curator.ui.buttons import action_button, icon_button
from curator.ui.events.case_view import CaseView
from curator.ui.events.event_changing import EventChanging
from curator.ui.events.event_data_work import EventDataWork
from curator.ui.events.event_model import EventModel
from curator.ui.events.event_table import EventTable
from curator.ui.events.ledger_page import ledger_page
from curator.ui.events.link_work import LinkWork
from curator.ui.events.overviews import Overviews
from curator.ui.events.total_work import TotalWork
from curator.ui.filter_keeping import FilterKeeping
from curator.ui.flow import FlowLayout
from curator.ui.focus_handing import hand_focus_on
from curator.ui.models import VALUE_ROLE
from curator.ui.words import tr
from curator.work import ledgers, reviewing

if TYPE_CHECKING:
    from curator.core.events import Event
    from curator.core.ids import RecordKey
    from curator.ui.workplace import Workplace


class EventsDesk(QWidget):
    """Shows all events, and one of them whole."""

    help_anchor = "events"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = self._is_new_here = True
        self._pages = QStackedWidget(self)
        self.model = EventModel(self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Filter events by any word"))
        self.line.setAccessibleName(tr("Filter events"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.model.keep)
        self.table = EventTable(self.model, self)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self._totals = QLabel(self)
        self._totals.setProperty("quiet", True)
        self._totals.setWordWrap(True)
        self.view = CaseView(
            workplace, tr("Choose an event, or make one from a claim on the Read desk with Ctrl+E."), self
        )
        self.changing = EventChanging(workplace, self._pages, lambda: self.event_in_hand, self._show_changed)
        self.form, self._form_page = self.changing.form, self.changing.page
        self._ledger = QTextBrowser(self)
        self._ledger.setOpenLinks(False)
        self._ledger.setProperty("help_anchor", "ledger")
        self._ledger.setAccessibleName(tr("Ledger"))
        self._ledger.anchorClicked.connect(lambda url: self._follow(url.toString()))
        for widget in (self.view, self._form_page, self._ledger):
            self._pages.addWidget(widget)
        self.overviews = Overviews(workplace, self._pages, self.model, self.show_event)
        self._lay_out()
        self._handle_actions()
        workplace.opened.connect(self._begin)
        workplace.closing.connect(self._let_go)
        workplace.changed.connect(self._follow_changes)
        workplace.event_wanted.connect(self.show_event)
        workplace.desk_changed.connect(self._come_in_front)
        workplace.theme_changed.connect(self._draw_ledger)
        hand_focus_on(self, self.table)

    @property
    def event_in_hand(self) -> Event | None:
        """The event on the right."""
        return self.view.case.event if self.view.case is not None else None

    def show_event(self, event: str) -> None:
        """Put an event in hand; the id of a merged one leads to the one that stands for it."""
        self.refresh_if_stale()
        if self._workplace.connection is not None:
            event = redirects.survivor_of(self._workplace.connection, Uid(event))
        row = self.model.row_of(event)
        if row < 0:
            self.line.clear()
            row = self.model.row_of(event)
        if row >= 0:
            self.table.put_current(row)
        self._show(Uid(event))

    def show_something(self) -> None:
        """Put the first event in hand where none is."""
        if self.event_in_hand is None and self.model.rowCount():
            self.table.put_current(0)

    def refresh(self) -> None:
        """Read the table again; the event in hand stays in hand."""
        connection = self._workplace.connection
        in_hand = self.event_in_hand
        self.model.fill(connection)
        self._stale = False
        n, known = event_table.stock(connection) if connection is not None else (0, 0)
        self._totals.setText(
            tr("Events: {n} · with a confirmed or imported number of people killed: {known}", n=n, known=known)
            if n
            else ""
        )
        page = self._pages.currentWidget()
        row = self.model.row_of(in_hand.uid) if in_hand is not None else -1
        if in_hand is not None and row >= 0:
            self.table.put_current(row)
            self.view.show_event(in_hand.uid)
        elif in_hand is not None or connection is None:
            self.view.show_event(None)
            page = self.view if page is self._form_page else page
        # an event that is being changed, and the ledger, stay in front
        self._pages.setCurrentWidget(page)
        self._draw_ledger()

    def refresh_if_stale(self) -> None:
        """Read the table again if something changed while the desk was not in front."""
        if self._stale:
            self.refresh()

    def _begin(self) -> None:
        self._is_new_here = True
        self.refresh()

    def _come_in_front(self, desk: str) -> None:
        """Show what changed meanwhile; the first time, say which events' forms hold what was not saved."""
        self.refresh_if_stale()
        if desk == Desk.EVENTS and self._is_new_here:
            self._is_new_here = False
            if begun := self.changing.begun():
                self._workplace.notices.say(begun)

    def _follow_changes(self, _records: frozenset[RecordKey]) -> None:
        self._stale = True
        if not self.event_data.is_saving:
            self._refresh_in_sight()

    def _refresh_in_sight(self) -> None:
        if self.isVisible():
            self.refresh_if_stale()

    def _let_go(self) -> None:
        """Read no further: the collection is being closed."""
        self.model.fill(None)

    def _show_row(self, index: QModelIndex) -> None:
        row = index.data(VALUE_ROLE)
        if row is not None:
            self._show(row.uid)

    def _show(self, event: Uid) -> None:
        self._pages.setCurrentWidget(self.view)
        self.view.show_event(event)

    def _follow(self, link: str) -> None:
        kind, _, uid = link.partition(":")
        if kind == "event":
            self.show_event(uid)
        elif kind == "claim":
            self._workplace.show_claim(Uid(uid))

    # actions

    def _handle_actions(self) -> None:
        handle = self._workplace.handle

        def has_event() -> bool:
            return self.event_in_hand is not None

        FilterKeeping(self._workplace, FilteredDesk.EVENTS, self.line)
        LinkWork(self._workplace, lambda: self.view.case).serve_events_desk()
        BearingWork(self._workplace, lambda: self.view.case).serve("event.bearing")
        TotalWork(self._workplace, lambda: self.view.case).serve()
        self.event_data = EventDataWork(self._workplace, self, self._refresh_in_sight)
        handle("event.submit", self._submit, ready=has_event)
        handle("event.ledger", self.show_ledger, ready=lambda: self._workplace.collection is not None)

    def _show_changed(self) -> None:
        """Show the event in hand as it was saved."""
        event = self.event_in_hand
        if event is not None:
            self._show(event.uid)
            self.table.setFocus()

    def _submit(self) -> None:
        collection, event = self._workplace.collection, self.event_in_hand
        if collection is None or event is None:
            return
        self._workplace.attempt(
            lambda: reviewing.submit(collection, event.uid),
            tr("{event} waits for review, with its figures confirmed by you.", event=event.public_id),
        )

    def show_ledger(self) -> None:
        """Show each claimed total beside the events that may explain it."""
        self._pages.setCurrentWidget(self._ledger)
        self._draw_ledger()

    def _draw_ledger(self) -> None:
        connection = self._workplace.connection
        if connection is not None and self._pages.currentWidget() is self._ledger:
            place = self._ledger.verticalScrollBar().value()
            self._ledger.setHtml(ledger_page(ledgers.accounts(connection), self._workplace.theme))
            self._ledger.verticalScrollBar().setValue(place)

    def record_in_hand(self) -> str | None:
        """The key of the event in hand, for its history."""
        event = self.event_in_hand
        return None if event is None else key_of(event)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        # a splitter that runs from right to left moves its parts by a pixel, beyond its own edge
        column.setContentsMargins(1, 0, 1, 0)
        head = QHBoxLayout()
        head.addWidget(self.line, 1)
        for name in ("event.totals", "event.timeline", "event.map"):
            head.addWidget(icon_button(self._workplace, name, left))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._totals)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages, 1)
        buttons = FlowLayout()
        column.addLayout(buttons)
        for name in ("event.change", "event.link", "event.merge", "event.submit", "event.ledger"):
            buttons.add(action_button(self._workplace, name, right))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([740, 540])
        for place in (0, 1):
            splitter.setCollapsible(place, False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
