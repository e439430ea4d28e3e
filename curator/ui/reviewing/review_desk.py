"""The Review desk: the queue on the left, the event with its claims side by side in the middle, the verdict on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from curator.core.errands import Errand, ErrandKind
from curator.core.events import EventState
from curator.core.ids import Uid, key, uid_of
from curator.core.records import key_of
from curator.core.saved_filters import FilteredDesk
from curator.store.queries import redirects
from curator.store.queries.queue import Waiting
from curator.ui.bearing_work import BearingWork
from curator.ui.buttons import action_button
from curator.ui.events.link_work import LinkWork
from curator.ui.filter_keeping import FilterKeeping
from curator.ui.focus_handing import hand_focus_on
from curator.ui.reviewing.case_pane import CasePane
from curator.ui.reviewing.claim_judging import ClaimJudging
from curator.ui.reviewing.errand_work import ErrandWork
from curator.ui.reviewing.queue_list import QueueList
from curator.ui.reviewing.queue_work import QueueWork
from curator.ui.reviewing.verdict_panel import VerdictPanel
from curator.ui.words import retold, tr
from curator.work import entering, reviewing, settling

if TYPE_CHECKING:
    from curator.core.disputes import Dispute
    from curator.core.ids import RecordKey
    from curator.ui.workplace import Workplace


class ReviewDesk(QWidget):
    """Goes through what waits, one event at a time."""

    help_anchor = "review"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stale = True
        self.queue = QueueList(self)
        self.view = CasePane(workplace, tr("Choose an event in the queue."), self)
        self.verdict = VerdictPanel(self)
        self.errands = ErrandWork(workplace, self.queue, self.view)
        self.queue.highlighted.connect(self._show)
        self.verdict.settle_wanted.connect(self._settle)
        self.verdict.enter_wanted.connect(self._enter)
        self.view.tabs.currentChanged.connect(lambda: self.verdict.follow_by_tabulator(self.view.stops))
        self.verdict.buttons.add(
            action_button(workplace, "review.approve", self, main=True),
            action_button(workplace, "review.give_back", self),
        )
        self._lay_out()
        self._handle_actions()
        workplace.opened.connect(self._begin)
        workplace.closing.connect(lambda: self.queue.fill(None, ""))
        workplace.changed.connect(self._follow)
        workplace.review_wanted.connect(self.show_event)
        workplace.desk_changed.connect(lambda _: self._refresh_if_stale())
        hand_focus_on(self, self.queue)

    @property
    def event_in_hand(self) -> Uid | None:
        """The event in hand."""
        return self.view.case.event.uid if self.view.case is not None else None

    def record_in_hand(self) -> str | None:
        """The key of the event, or of what else is in hand, for its history."""
        if self.errands.in_hand is not None:
            return self.errands.in_hand.record
        return None if self.view.case is None else key_of(self.view.case.event)

    @property
    def claim_in_hand(self) -> str | None:
        """The key of the claim whose column is in hand."""
        claim = self.view.claim_in_hand
        return None if claim is None else key("claim", claim)

    def show_event(self, event: str) -> None:
        """Put an event in hand; the id of a merged one leads to the one that stands for it."""
        self._refresh_if_stale()
        if self._workplace.connection is not None:
            event = redirects.survivor_of(self._workplace.connection, Uid(event))
        if not self.queue.put_event(event) and self.queue.model.is_narrowed:
            self.queue.line.clear()
            self.queue.put_event(event)

    def refresh(self) -> None:
        """Read the queue again; the event in hand stays in hand while it waits, else the next one comes."""
        collection = self._workplace.collection
        in_hand, row = self.event_in_hand, self.queue.view.currentIndex().row()
        errand = self.errands.in_hand
        self.queue.fill(self._workplace.connection, "" if collection is None else collection.journal.person)
        self._stale = False
        waits = in_hand is not None and self.queue.put_event(in_hand)
        waits = waits or (errand is not None and self.queue.put_current(errand))
        if not waits and self.queue.model.rowCount():
            # what was next is in hand now
            self.queue.put_row(min(max(row, 0), self.queue.model.rowCount() - 1))
        self._show(self.queue.current())
        self.errands.look_for_rests()

    def _begin(self) -> None:
        self._stale = True
        self.view.show_event(None)
        self._refresh_if_stale()

    def _follow(self, _records: frozenset[RecordKey]) -> None:
        self._stale = True
        self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _show(self, waiting: Waiting | Errand | None) -> None:
        connection = self._workplace.connection
        if isinstance(waiting, Errand) and waiting.kind is not ErrandKind.REST and connection is not None:
            case = self.errands.show(waiting, connection)
            self.verdict.show_case(case, self.errands.hint())
        else:
            self.errands.in_hand = None
            uid = None if waiting is None else waiting.uid if isinstance(waiting, Waiting) else uid_of(waiting.record)
            self.view.show_event(uid)
            self.verdict.show_case(self.view.case, self._hint(waiting))
        self.verdict.follow_by_tabulator(self.view.stops)

    def _hint(self, waiting: Waiting | Errand | None) -> str:
        """What stands in the way of an approval by whoever is here."""
        collection = self._workplace.collection
        if waiting is None or collection is None or self.view.case is None:
            return ""
        person = collection.journal.person
        state = self.view.case.event.state
        if state in {EventState.DRAFT, EventState.CHANGES_REQUESTED}:
            return tr("This event is still with its author: it can be approved once it is submitted.")
        who = reviewing.reviewer(collection)
        if who.alone:
            return tr("You work alone: what you approve is marked “self reviewed”, and exported as that.")
        if person in waiting.authors:
            return tr("You wrote a part of this, so somebody else has to approve it.")
        return ""

    # actions

    def _handle_actions(self) -> None:
        handle = self._workplace.handle
        FilterKeeping(self._workplace, FilteredDesk.REVIEW, self.queue.line)

        def has_event() -> bool:
            return self.event_in_hand is not None

        QueueWork(self._workplace, self.queue, self.verdict.comment.toPlainText, self.verdict.clear)

        def has_something_to_judge() -> bool:
            return has_event() or self.errands.claim is not None

        handle("review.approve", self.approve, ready=has_something_to_judge)
        handle("review.give_back", self.give_back, ready=has_something_to_judge)
        handle("review.settle", self._go_to_dispute, ready=lambda: bool(self.verdict.cards))
        ClaimJudging(self._workplace, lambda: self.view.case, lambda: self.view.claim_in_hand)
        BearingWork(self._workplace, lambda: self.view.case, lambda: self.view.claim_in_hand).serve("review.bearing")
        handle("review.beside", self.view.turn, ready=has_event)
        handle("review.take_value", self._take_value, ready=lambda: self.view.claim_in_hand is not None)
        handle("review.other_value", self._write_other_value, ready=lambda: self.verdict.by_value is not None)
        LinkWork(self._workplace, lambda: self.view.case).serve_review_desk()

    def approve(self) -> None:
        """Approve the event in hand, or accept the claim."""
        collection, event = self._workplace.collection, self.event_in_hand
        comment = self.verdict.comment.toPlainText()
        if self.errands.claim is not None:
            if self.errands.accept(comment):
                self.verdict.clear()
            return
        if collection is None or event is None:
            return
        state = self._workplace.perform(lambda: reviewing.approve(collection, event, comment))
        if state is None:
            return
        self.verdict.clear()
        told = {
            EventState.APPROVED: tr("Approved."),
            EventState.SELF_REVIEWED: tr("Marked as self reviewed: you work alone."),
        }
        sentence = told.get(state, tr("Your approval is the first of two: a second reviewer has to approve it too."))
        self._workplace.notices.say(sentence, can_undo=True)

    def give_back(self) -> None:
        """Return the event, or the claim, in hand with the comment."""
        collection, event = self._workplace.collection, self.event_in_hand
        comment = self.verdict.comment.toPlainText()
        if not comment.strip():
            self.verdict.comment.setFocus()
        if self.errands.claim is not None:
            if self.errands.give_back(comment):
                self.verdict.clear()
            return
        if collection is None or event is None:
            return
        if self._workplace.attempt(lambda: reviewing.give_back(collection, event, comment), tr("Returned.")):
            self.verdict.clear()

    def _settle(self, dispute: Dispute, chosen: str, because: str) -> None:
        collection, event = self._workplace.collection, self.event_in_hand
        if self.errands.in_hand is not None:
            self.errands.choose(chosen, because)
            return
        if collection is None or event is None:
            return
        self._workplace.attempt(
            lambda: settling.settle(
                collection, event, dispute.field, chosen=chosen, because=because, kind=dispute.kind
            ),
            tr("Settled on “{value}”.", value=retold(chosen)),
        )

    def _take_value(self) -> None:
        """Choose, in the dispute in hand, what the claim in hand says."""
        case, claim = self.view.case, self.view.claim_in_hand
        if case is None or claim is None:
            return
        if not self.verdict.choose(case, claim):
            self._workplace.notices.say(tr("This claim takes no side in the dispute in hand."))

    def _write_other_value(self) -> None:
        """Go to the line for a value that nobody has entered yet."""
        card = self.verdict.by_value
        if card is not None:
            card.write_another()

    def _enter(self, dispute: Dispute, typed: str, because: str) -> None:
        """Enter a value that no claim gives; who works alone settles on it at once."""
        collection, event = self._workplace.collection, self.event_in_hand
        if collection is None or event is None:
            return
        value = self._workplace.perform(lambda: entering.enter(collection, event, dispute, typed, because))
        if value is None:
            return
        if reviewing.reviewer(collection).alone:
            self._settle(dispute, value, because)
        else:
            told = tr("“{value}” stands now, in your name: somebody else has to settle on it.", value=retold(value))
            self._workplace.notices.say(told, can_undo=True)

    def _go_to_dispute(self) -> None:
        self.verdict.cards[0].choice.setFocus()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.queue, self.view, self.verdict):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        for place in range(3):
            splitter.setCollapsible(place, False)
        # the words side by side come first, however large the type is
        self.view.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        splitter.setSizes([280, 640, 360])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
